"""What a block is made of: cells that follow from its parameters, and the sizes that its control is proportional to.

Structure (steps, multiplexers, adders, memories, registers of the lanes) is counted in closed form. ``control`` names
the blocks whose sequencers are in the design and the sizes of each (width of the skip count, of pointers, of a loaded
word); how many cells each size takes is a coefficient of the target, see :mod:`pezo_hw.estimate.control`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Sizes = Mapping[str, float]
COUNTS = ("lut", "ff", "bram", "dsp", "lutram")


@dataclass(frozen=True)
class Bill:
    """Cells of a block on one target; the sum of two bills is that of both blocks side by side.

    Attributes
    ----------
    block : str
        What the whole is called.
    lut, ff, bram, dsp, lutram
        Structure alone, in the units of :mod:`pezo_hw.eda.cells`; ``lutram`` is not in ``lut``.
    control : mapping
        Block -> size -> amount.
    remarks : tuple of str
        Why this design lies outside the population that the error is stated for.
    """

    block: str
    lut: float = 0.0
    ff: float = 0.0
    bram: float = 0.0
    dsp: float = 0.0
    lutram: float = 0.0
    control: Mapping[str, Sizes] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()

    def __add__(self, other: Bill) -> Bill:
        """Return the sum; it is called as the second one is, which stands behind the first."""
        control = {block: dict(sizes) for block, sizes in self.control.items()}
        for block, sizes in other.control.items():
            mine = control.setdefault(block, {})
            for size, amount in sizes.items():
                mine[size] = mine.get(size, 0.0) + amount
        counts = {unit: getattr(self, unit) + getattr(other, unit) for unit in COUNTS}
        return Bill(other.block, **counts, control=control, remarks=(*self.remarks, *other.remarks))

    def times(self, copies: int) -> Bill:
        """Return the bill of so many equal blocks."""
        control = {b: {s: copies * amount for s, amount in sizes.items()} for b, sizes in self.control.items()}
        counts = {unit: copies * getattr(self, unit) for unit in COUNTS}
        return Bill(self.block, **counts, control=control, remarks=self.remarks)
