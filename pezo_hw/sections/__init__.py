"""The sections of a design file, one frozen dataclass and one file each; each field carries its help."""

from .hardware import HardwareSpec
from .optimizer import OptimizerSpec
from .perturbation import PerturbationSpec
from .task import TaskSpec
from .weights import WeightSpec
from .words import KINDS, NUMERICS, TARGETS, valid_name

__all__ = [
    "KINDS",
    "NUMERICS",
    "TARGETS",
    "HardwareSpec",
    "OptimizerSpec",
    "PerturbationSpec",
    "TaskSpec",
    "WeightSpec",
    "valid_name",
]
