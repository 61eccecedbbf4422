"""[hardware]: what is built, simulated and measured."""

from __future__ import annotations

import dataclasses

from ..fields import choice, integer, listing, refuse
from .perturbation import PerturbationSpec
from .words import PNR_TARGETS, TARGETS


@dataclasses.dataclass(frozen=True)
class HardwareSpec:
    """What is built, simulated and measured."""

    lanes: int = integer(0, 0, 1024, "numbers per clock; 0 means the bank's generators")
    targets: tuple[str, ...] = listing(("xcup", "ecp5"), choice("ecp5", TARGETS, ""), "synthesis targets", True, 1)
    pnr_target: str = choice("ecp5", PNR_TARGETS, "place-and-route target (no open tool covers Xilinx)")
    pnr_seeds: tuple[int, ...] = listing((1, 2, 3), integer(1, 0, 2**31 - 1, ""), "place-and-route seeds", True, 1)
    parity_clocks: int = integer(10_000_000, 1_000, 10**10, "clocks of the verilated comparison")

    def check(self, source: str, perturbation: PerturbationSpec) -> None:
        """Raise ``SpecError`` where the lanes cannot be built for the perturbation."""
        if perturbation.kind == "bank" and self.lanes not in (0, perturbation.generators):
            raise refuse(
                source, "hardware.lanes", self.lanes, f"0 or the bank's {perturbation.generators} generators",
                "change perturbation.generators, or leave lanes out",
            )  # fmt: skip
