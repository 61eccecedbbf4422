"""RTL of the perturbation sources, in Amaranth. Every constant (XOR networks, tables) comes from the numpy twin."""
