"""The system view: does a zeroth-order step wait for random numbers, for memory, or for the multiply-accumulate array?

All three work at once, so a pass takes as long as the slowest. A forward pass with perturb-on-read consumes a number a
weight, reads each weight once and uses it for every example of the batch; the update reads and writes each weight.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import SpecError

LIMITS = ("numbers", "memory", "macs")


@dataclass(frozen=True)
class System:
    """A device around the perturbation source.

    Attributes
    ----------
    clock_mhz : float
        Clock of the logic.
    ddr_bits, ddr_mts : float
        Width of the memory bus and its transfers a second, in millions.
    macs : int
        Multiply-accumulates a clock.
    weight_bytes : float
        Bytes of a stored weight.
    efficiency : float
        Share of the bus's peak that streams reach.
    """

    clock_mhz: float
    ddr_bits: float
    ddr_mts: float
    macs: int
    weight_bytes: float = 2.0
    efficiency: float = 0.8

    def __post_init__(self) -> None:
        for name in self.__dataclass_fields__:
            if not getattr(self, name) > 0:
                raise SpecError(f"system: {name} is {getattr(self, name)}; it must be above 0")

    @property
    def weights_per_clock(self) -> float:
        """Weights that the bus can read in one clock of the logic."""
        bytes_per_clock = self.ddr_bits / 8 * self.ddr_mts * self.efficiency / self.clock_mhz
        return bytes_per_clock / self.weight_bytes


@dataclass(frozen=True)
class Step:
    """A training step: ``weights`` of which each has ``uses`` multiply-accumulates an example (1 in a dense layer)."""

    weights: int
    batch: int
    queries: int = 1
    uses: float = 1.0

    def __post_init__(self) -> None:
        for name in self.__dataclass_fields__:
            if not getattr(self, name) > 0:
                raise SpecError(f"step: {name} is {getattr(self, name)}; it must be above 0")


def numbers_needed(system: System, step: Step) -> float:
    """Return the numbers per clock beyond which a forward pass no longer waits for them."""
    return min(system.weights_per_clock, system.macs / (step.batch * step.uses))


def passes(system: System, step: Step, lanes: float) -> dict[str, Any]:
    """Return where the time of a step goes with ``lanes`` numbers per clock.

    Returns
    -------
    dict
        ``forward`` and ``update``: {limit: clocks}, ``bound`` (the slowest) and ``clocks``; ``step_clocks`` and
        ``step_seconds`` of 2 forwards a query and one update of all queries; ``waits_for_numbers``: share of the step's
        clocks that more numbers per clock would save; ``numbers_needed``.
    """
    if lanes <= 0:
        raise SpecError(f"lanes: {lanes} must be above 0")
    numbers, read = step.weights / lanes, step.weights / system.weights_per_clock
    multiply = step.weights * step.uses * step.batch / system.macs
    forward = _pass({"numbers": numbers, "memory": read, "macs": multiply})
    update = _pass({"numbers": numbers * step.queries, "memory": 2 * read, "macs": 0.0})
    total = 2 * step.queries * forward["clocks"] + update["clocks"]
    free = 2 * step.queries * max(read, multiply) + 2 * read
    return {
        "lanes": lanes,
        "forward": forward,
        "update": update,
        "step_clocks": total,
        "step_seconds": total / (system.clock_mhz * 1e6),
        "waits_for_numbers": 1 - free / total,
        "numbers_needed": numbers_needed(system, step),
    }


def _pass(clocks: dict[str, float]) -> dict[str, Any]:
    bound = max(clocks, key=lambda limit: clocks[limit])
    return {**clocks, "bound": bound, "clocks": clocks[bound]}


def curve(system: System, step: Step, lanes: Sequence[int]) -> list[dict[str, Any]]:
    """Return :func:`passes` for each count of lanes: the roofline."""
    return [passes(system, step, count) for count in lanes]
