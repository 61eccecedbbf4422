"""Synthesis and place-and-route with open tools: run them, read their reports, name their exact identity.

``tools`` runs an external program; ``yosys`` and ``nextpnr`` drive the two tools; ``cells`` and ``parts``
hold what a netlist cell and a device amount to; ``harness`` makes a wide block fit few pins; ``cache`` keeps
results by content; ``cost`` is the stage that compares the perturbation sources of one design.
"""
