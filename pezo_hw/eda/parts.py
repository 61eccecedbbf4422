"""Devices by name: what they hold, to tell whether a design fits and what share of the device it takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import SpecError


@dataclass(frozen=True)
class Part:
    """A device. Units as in :mod:`pezo_hw.eda.cells`; ``source`` is the vendor's document."""

    name: str
    target: str
    lut: int
    ff: int
    bram: float
    dsp: int
    large_ram: int
    source: str

    def capacity(self) -> dict[str, float]:
        return {
            "lut": self.lut,
            "ff": self.ff,
            "bram": self.bram,
            "dsp": self.dsp,
            "large_ram": self.large_ram,
        }

    def excess(self, use: Mapping[str, float]) -> str:
        """Empty when ``use`` fits; otherwise what does not, as ``"lut 300000 > 274080"``."""
        over = [
            f"{unit} {use[unit]:g} > {limit:g}" for unit, limit in self.capacity().items() if use.get(unit, 0) > limit
        ]
        return ", ".join(over)


_PARTS = (
    Part("XCZU9EG", "xcup", 274_080, 548_160, 912, 2_520, 0, "Xilinx DS891 (the part of the ZCU102 board)"),
    Part("XCZU3EG", "xcup", 70_560, 141_120, 216, 360, 0, "Xilinx DS891 (Ultra96)"),
    Part("XCZU7EV", "xcup", 230_400, 460_800, 312, 1_728, 96, "Xilinx DS891 (ZCU104)"),
    Part("XC7Z020", "xc7", 53_200, 106_400, 140, 220, 0, "Xilinx DS190 (PYNQ-Z2)"),
    Part("XC7A100T", "xc7", 63_400, 126_800, 135, 240, 0, "Xilinx DS180"),
    Part("LFE5U-85F", "ecp5", 83_640, 83_640, 208, 156, 0, "Lattice FPGA-DS-02012; LUT count as in nextpnr"),
    Part("LFE5U-45F", "ecp5", 43_848, 43_848, 108, 72, 0, "Lattice FPGA-DS-02012; LUT count as in nextpnr"),
    Part("LFE5U-25F", "ecp5", 24_288, 24_288, 56, 28, 0, "Lattice FPGA-DS-02012; LUT count as in nextpnr"),
    Part("ICE40HX8K", "ice40", 7_680, 7_680, 32, 0, 0, "Lattice FPGA-DS-02029"),
    Part("ICE40UP5K", "ice40", 5_280, 5_280, 30, 8, 4, "Lattice FPGA-DS-02008"),
    Part("LIFCL-40", "nexus", 32_256, 32_256, 84, 56, 2, "Lattice FPGA-DS-02049 (CrossLink-NX)"),
    Part("LIFCL-17", "nexus", 13_824, 13_824, 24, 24, 5, "Lattice FPGA-DS-02049 (CrossLink-NX)"),
)
PARTS: Mapping[str, Part] = {part.name: part for part in _PARTS}
DEFAULT_PART: Mapping[str, str] = {
    "xcup": "XCZU9EG",
    "xc7": "XC7Z020",
    "ecp5": "LFE5U-85F",
    "ice40": "ICE40HX8K",
    "nexus": "LIFCL-40",
}


def part_for(target: str, name: str | None = None) -> Part:
    """The part called ``name``, by default the target's usual one. Raises :class:`SpecError` if unknown."""
    if target not in DEFAULT_PART:
        raise SpecError(f"target: {target!r} is not known; choose one of {', '.join(DEFAULT_PART)}")
    wanted = name if name is not None else DEFAULT_PART[target]
    part = PARTS.get(wanted)
    if part is None or part.target != target:
        known = ", ".join(sorted(p.name for p in _PARTS if p.target == target))
        raise SpecError(f"part: {wanted!r} is not a known part of target {target!r} (known: {known})")
    return part
