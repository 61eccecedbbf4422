"""pezo-hw: co-design of zeroth-order training and its perturbation hardware.

Importing this package needs numpy alone. Torch, Amaranth, onnxruntime and the EDA tools are imported where they are
used and reported by name, with the command that installs them, when they are absent.
"""

__version__ = "0.1.0"
