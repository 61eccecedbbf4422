"""Power of a perturbation source: how often its parts switch, and what published coefficients make of that.

``twin`` counts switching from the bit-accurate model, ``gates`` from simulation of the mapped netlist, ``glitches``
bounds what settles twice within a clock, ``model`` turns activity into energy: relative figures first, absolute ones as
ranges.
"""
