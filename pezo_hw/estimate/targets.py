"""How each target builds things: look-up table inputs, memories, carry chains. Sources: the vendors' documents that
:mod:`pezo_hw.eda.cells` names, and the cost model of Yosys' memory mapping."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import SpecError
from ..sections import TARGETS


@dataclass(frozen=True)
class BlockRam:
    """One shape of block RAM: 2**``abits`` rows at its least width, its data widths, its price, its size in units."""

    abits: int
    widths: tuple[int, ...]
    price: int
    units: float


@dataclass(frozen=True)
class LutRam:
    """Memory in look-up tables: ``rows`` deep; look-up tables for each ``single`` or ``dual`` bits of width.

    ``single``: read and written at one address; ``dual``: at two. ``luts``: what one such piece takes.
    """

    rows: int
    single: int
    dual: int
    luts: int


@dataclass(frozen=True)
class Multiplier:
    """A multiplier block: bits of its wider and its narrower signed operand, its size in units."""

    wide: int
    narrow: int
    units: float


@dataclass(frozen=True)
class Target:
    """A synthesis target.

    Attributes
    ----------
    inputs : int
        Inputs of a look-up table.
    rams : tuple of BlockRam
        Those that a read-only memory may take.
    lut_rams : tuple of LutRam
        By depth; empty where memories in logic are flip-flops.
    carry_pair : bool
        Carry cells come in pairs of look-up tables.
    multipliers : tuple of Multiplier
        From the smallest; empty where products are look-up tables.
    true_dual_port : bool
        A block RAM can be read at two addresses.
    hides_old : bool
        A block RAM shows nothing known of an address that is written in the same clock.
    packed : int
        Levels of registers that synthesis moves into a multiplier block: 1, behind and directly in front of the
        product; 2, one more in front.
    """

    name: str
    inputs: int
    rams: tuple[BlockRam, ...]
    lut_rams: tuple[LutRam, ...]
    carry_pair: bool
    multipliers: tuple[Multiplier, ...] = ()
    true_dual_port: bool = True
    hides_old: bool = False
    packed: int = 0

    @property
    def rom_bits(self) -> int:
        """Bits of a read-only memory that one look-up table holds, for the choice between logic and block RAM."""
        return 1 << self.inputs


_NARROW = (1, 2, 4, 9, 18)
_XILINX_RAMS = (
    BlockRam(14, _NARROW, 129, 0.5),
    BlockRam(15, (*_NARROW, 36), 257, 1.0),
    BlockRam(14, (*_NARROW, 36), 129, 0.5),
    BlockRam(15, (*_NARROW, 36, 72), 257, 1.0),
)
_LATTICE_RAMS = (BlockRam(14, _NARROW, 128, 1.0), BlockRam(14, (*_NARROW, 36), 128, 1.0))
_NEXUS_MULTIPLIERS = (Multiplier(9, 9, 0.5), Multiplier(18, 18, 1), Multiplier(36, 18, 2), Multiplier(36, 36, 4))
_LATTICE_LUT_RAMS = (LutRam(16, 4, 4, 6),)

_ALL = (
    Target(
        "xc7", 6, _XILINX_RAMS, (LutRam(32, 8, 6, 4), LutRam(64, 4, 3, 4)), False, (Multiplier(25, 18, 1),), packed=2
    ),
    Target("xcup", 6, _XILINX_RAMS, (LutRam(32, 16, 14, 8), LutRam(64, 8, 7, 8)), False, (Multiplier(27, 18, 1),)),
    Target("ecp5", 4, _LATTICE_RAMS, _LATTICE_LUT_RAMS, True, (Multiplier(18, 18, 1),), hides_old=True),
    Target("ice40", 4, (BlockRam(11, (2, 4, 8, 16), 64, 1.0),), (), False, (), False, True),
    Target("nexus", 4, _LATTICE_RAMS, _LATTICE_LUT_RAMS, True, _NEXUS_MULTIPLIERS, hides_old=True, packed=1),
)
BY_NAME: Mapping[str, Target] = {target.name: target for target in _ALL}


def target_for(name: str) -> Target:
    """Return a target. Raises :class:`SpecError` for one that has no rules."""
    if name not in BY_NAME:
        raise SpecError(f"target: {name!r} has no estimate; choose one of {', '.join(TARGETS)}")
    return BY_NAME[name]
