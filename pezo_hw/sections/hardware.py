"""[hardware]: what is built, simulated and measured."""

from __future__ import annotations

import dataclasses
import math

from ..fields import choice, integer, listing, refuse
from .perturbation import PerturbationSpec
from .words import PNR_TARGETS, TARGETS

MAPPINGS = ("replica", "permuted", "rotating")
POOL_LANES = 16  # of a pool where the design gives no lanes


@dataclasses.dataclass(frozen=True)
class HardwareSpec:
    """What is built, simulated and measured."""

    lanes: int = integer(0, 0, 1024, "numbers per clock; 0 means those that a clock of the bank has, or 16 of a pool")
    targets: tuple[str, ...] = listing(("xcup", "ecp5"), choice("ecp5", TARGETS, ""), "synthesis targets", True, 1)
    pnr_target: str = choice("ecp5", PNR_TARGETS, "place-and-route target (no open tool covers Xilinx)")
    pnr_seeds: tuple[int, ...] = listing((1, 2, 3), integer(1, 0, 2**31 - 1, ""), "place-and-route seeds", True, 1)
    parity_clocks: int = integer(10_000_000, 1_000, 10**10, "clocks of the verilated comparison")

    pool_mapping: str = choice(
        "replica", MAPPINGS, "how a pool lies in memory: docs/rtl.md says what each needs and costs", later=True
    )

    @property
    def pool_lanes(self) -> int:
        """Numbers per clock of a pool."""
        return self.lanes or POOL_LANES

    def check(self, source: str, perturbation: PerturbationSpec) -> None:
        """Raise ``SpecError`` where the pool's mapping does not fit its size and the lanes."""
        if perturbation.kind == "pool" and (needs := mapping_needs(self, perturbation.pool_size)):
            raise refuse(
                source, "hardware.pool_mapping", self.pool_mapping,
                f'"replica" for {perturbation.pool_size} numbers and {self.pool_lanes} lanes: '
                f"{self.pool_mapping} {needs}",
                "change perturbation.pool_size or hardware.lanes",
            )  # fmt: skip


def mapping_needs(hardware: HardwareSpec, size: int) -> str:
    """Return what the pool's mapping needs and does not have with so many numbers, or an empty string."""
    lanes = hardware.pool_lanes
    if hardware.pool_mapping == "permuted" and math.gcd(size, lanes) != 1:
        return "needs a size without a common factor with the lanes"
    fits = not size & (size + 1) and not lanes & (lanes - 1) and 2 <= lanes <= (size + 1) // 4
    if hardware.pool_mapping == "rotating" and not fits:
        return "needs 2^k - 1 numbers and 2^m lanes, from 2 to a quarter of the numbers"
    return ""
