"""Energy of zeroth-order training, from counts of what one step does: forwards, sweeps over weights, numbers made.

Plain Python; the coefficients are those of :mod:`pezo_hw.estimate.coefficients`, measured at 40 to 45 nm by others.
They bound an order of magnitude: use ratios between designs, not watts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..errors import SpecError
from .coefficients import NOTHING, Range, picojoules

PICO = 1e-12
SIMD = (4, 16)  # operations that one instruction of a processor does, most and least costly
#: Instructions of a processor for one number: kept as a table (load, add) to made afresh (generator steps).
INSTRUCTIONS_PER_NUMBER = (2, 12)
CAUSES = ("weights", "activations", "arithmetic", "numbers")


@dataclass(frozen=True)
class Work:
    """What one training step does.

    Attributes
    ----------
    weights : int
        Trainable weights, which perturbations and updates sweep over.
    macs : int
        Multiply-accumulates of the forward pass of one example.
    examples : int
        Examples that pass forward in a step: batch * forwards (2 * queries for MeZO).
    forwards : int
        Passes over the batch, each of which reads every weight once.
    sweeps : float
        Times a step reads and writes every trainable weight to perturb, restore and update it (3 for MeZO with
        restore and update joined).
    weight_bytes : float
        Bytes of a stored weight.
    frozen : int
        Weights that are read in the forward pass and never changed.
    activation_bytes : float
        Bytes written and read again between layers, per example.
    """

    weights: int
    macs: int
    examples: int
    forwards: int
    sweeps: float
    weight_bytes: float = 4.0
    frozen: int = 0
    activation_bytes: float = 0.0

    def __post_init__(self) -> None:
        for name in self.__dataclass_fields__:
            if not getattr(self, name) >= 0:
                raise SpecError(f"energy: {name} is {getattr(self, name)}; it must be at least 0")


@dataclass(frozen=True)
class Energy:
    """Joules of one step, by cause (:data:`CAUSES`), each between two bounds."""

    weights: Range
    activations: Range
    arithmetic: Range
    numbers: Range

    @property
    def total(self) -> Range:
        return self.weights + self.activations + self.arithmetic + self.numbers

    def times(self, steps: float) -> Energy:
        """Return the energy of so many steps."""
        return Energy(*(getattr(self, cause) * steps for cause in CAUSES))

    def to_dict(self) -> dict[str, Any]:
        """JSON form: cause -> [low, high] in joules, and ``total``."""
        return {cause: getattr(self, cause).to_list() for cause in CAUSES} | {"total": self.total.to_list()}


def processor_step(work: Work, weights_on_chip: bool = False) -> Energy:
    """Return the energy of a step on a processor in float32, such as an inference runtime on a device.

    Parameters
    ----------
    work : Work
    weights_on_chip : bool
        The weights fit the caches, so that no pass reads them from DRAM.
    """
    instruction, operation = picojoules("instruction"), picojoules("mac_float32")
    mac = Range(operation.low + instruction.low / SIMD[1], operation.high + instruction.high / SIMD[0])
    number = Range(
        instruction.low * INSTRUCTIONS_PER_NUMBER[0] / SIMD[1], instruction.high * INSTRUCTIONS_PER_NUMBER[1] / SIMD[0]
    )
    return _step(work, mac, number, weights_on_chip)


def hardware_step(work: Work, number: Range = NOTHING, weights_on_chip: bool = False) -> Energy:
    """Return the energy of a step on an integer accelerator with the perturbation engine beside its memory.

    Parameters
    ----------
    work : Work
    number : Range
        Picojoules of one number of the perturbation source, as :mod:`pezo_hw.power` gives it.
    weights_on_chip : bool
        The weights stay in on-chip memory.
    """
    return _step(work, picojoules("mac_int8"), number, weights_on_chip)


def _step(work: Work, mac: Range, number: Range, on_chip: bool) -> Energy:
    byte = picojoules("sram_byte") if on_chip else picojoules("dram_bit") * 8
    read = work.forwards * (work.weights + work.frozen) + 2 * work.sweeps * work.weights
    return Energy(
        weights=byte * (read * work.weight_bytes * PICO),
        activations=picojoules("sram_byte") * (2 * work.examples * work.activation_bytes * PICO),
        arithmetic=mac * (work.examples * work.macs * PICO),
        numbers=number * (work.sweeps * work.weights * PICO),
    )
