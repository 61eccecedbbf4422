"""What a block is made of, in closed form from its parameters: what scales with the design, and what controls it.

Counts are structure: steps, multiplexers, memories, registers of the lanes. ``control`` holds the sizes that the
sequencer's cells are proportional to (width of the skip count, of pointers, of a loaded word); how many cells each
takes is a coefficient of the target, see :mod:`pezo_hw.estimate.control`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import singledispatch

from ..errors import SpecError
from ..streams import BankStream, CltStream, PoolStream, Stream, UniformStream
from .logic import adder_luts, joined_luts, mux_luts, rom_luts, step_luts
from .memory import read_only, replay
from .targets import Target

CLT_TERMS = 8


@dataclass(frozen=True)
class Bill:
    """Cells of one block on one target.

    Attributes
    ----------
    block : str
        Whose control coefficients apply.
    lut, ff, bram, dsp, lutram
        Structure alone, in the units of :mod:`pezo_hw.eda.cells`; ``lutram`` is not in ``lut``.
    control : mapping
        Size -> amount.
    remarks : tuple of str
        Why this design lies outside the population that the error is stated for.
    """

    block: str
    lut: float
    ff: float
    bram: float = 0.0
    dsp: float = 0.0
    lutram: int = 0
    control: Mapping[str, float] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()


@singledispatch
def bill(stream: object, target: Target, lanes: int = 0) -> Bill:
    """Return the bill of the hardware that makes a stream's numbers, ``lanes`` a clock (0: the stream's native count).

    Raises
    ------
    SpecError
        The stream has no hardware.
    """
    raise SpecError(
        f"perturbation: {type(stream).__name__} has no hardware to estimate; choose kind bank, pool, uniform, "
        'rademacher, or gaussian with gaussian = "clt"'
    )


def skip_bits(stream: Stream) -> int:
    """Return the width of the skip count: that of the cycle, 16 to 32."""
    return min(32, max(16, stream.cycle.bit_length()))


@bill.register
def _bank(stream: BankStream, target: Target, lanes: int = 0) -> Bill:
    p, n, k = stream.perturbation, stream.n, stream.state_bits
    inverters = n if p.signed == "offset" else 0
    matrix = stream.matrix
    remarks: tuple[str, ...] = ()
    if p.bits < k and any(row.bit_count() == 1 for row in matrix) and target.inputs == 6:
        remarks = ("bits that no number shows and only move may become shift registers in look-up tables",)
    if not stream.rotating:
        return _fixed(matrix, n, inverters, skip_bits(stream), target)
    history = replay(max(2, n), k, False, False, target)
    kept = replay(max(2, n), k, True, False, target)
    control = {
        "one": 1.0,
        "count": skip_bits(stream),
        "pointer": (max(2, n) - 1).bit_length(),
        "word": k,
        "entering": joined_luts(matrix, 4, target),
    }
    if not target.lut_rams:
        control["rows"] = 2.0 * max(2, n)
    lut = (n - 1) * step_luts(matrix, target) + inverters + history.lut + kept.lut
    block, ff = "bank", n * k + history.ff + kept.ff
    if p.scaling == "table":
        block = "bank-table"
        table, ways = stream.shift_table(), stream.max_shift + 1
        rom = read_only(len(table), max(1, stream.max_shift.bit_length()), target)
        lut += n * (p.bits + stream.max_shift) * mux_luts(ways, target) - (inverters if ways > 1 else 0)
        if ways > 1:
            lut += rom.lut if rom.where == "block" else rom_luts(table, target)
            ff += 2 * k + rom.ff + (0 if rom.where == "block" else stream.max_shift.bit_length())
        return Bill(block, lut, ff, rom.bram if ways > 1 else 0, 0, history.lutram + kept.lutram, control, remarks)
    return Bill(block, lut, ff, history.bram + kept.bram, 0, history.lutram + kept.lutram, control, remarks)


def _fixed(matrix: tuple[int, ...], n: int, inverters: int, count: int, target: Target, block: str = "fixed") -> Bill:
    """Generators that stay in their lanes, with a shift path through them."""
    k = len(matrix)
    kept = replay(max(2, n), k, True, True, target)
    control = {"one": 1.0, "count": count, "pointer": (max(2, n) - 1).bit_length(), "word": k}
    if kept.where == "logic":
        control["rows"] = float(max(2, n))
    lut = n * joined_luts(matrix, 2, target) + inverters + kept.lut
    registered = 2 * k if kept.where == "block" else k  # beside a block RAM also what was written in the same clock
    return Bill(block, lut, n * k + registered + kept.ff, kept.bram, 0, kept.lutram, control)


@bill.register
def _uniform(stream: UniformStream, target: Target, lanes: int = 0) -> Bill:
    n = -(-lanes // stream.slices) if lanes else stream.words
    numbers = lanes or stream.lanes
    signed = numbers if stream.bits == 1 or stream.perturbation.signed == "offset" else 0
    return _fixed(stream.matrix, n, signed, 32, target)


@bill.register
def _clt(stream: CltStream, target: Target, lanes: int = 0) -> Bill:
    sums = lanes or stream.lanes
    n = -(-CLT_TERMS * sums // stream.slices) if lanes else stream.words
    base = _fixed(stream.matrix, n, 0, 32, target, "clt")
    lut, ff, terms, width = base.lut, base.ff, CLT_TERMS, max(2, stream.bits)
    while terms > 1:
        terms, width = terms // 2, width + 1
        lut += sums * terms * adder_luts(width, target)
        ff += sums * terms * width
    return Bill("clt", lut, ff, base.bram, 0, base.lutram, base.control)


@bill.register
def _pool(stream: PoolStream, target: Target, lanes: int = 0) -> Bill:
    width = (lanes or stream.lanes) * stream.out_bits
    rom = read_only(max(2, stream.cycle), width, target)
    control = {
        "one": 1.0,
        "count": max(skip_bits(stream), (stream.cycle - 1).bit_length()),
        "pointer": (max(2, stream.cycle) - 1).bit_length(),
    }
    lut, ff = float(rom.lut), rom.ff
    remarks: tuple[str, ...] = ()
    if rom.where == "logic":
        lut, ff = 2 * stream.cycle * width / target.rom_bits, width
        remarks = ("so small a pool becomes logic, whose size depends on its numbers: a guess",)
    return Bill("pool", lut, ff, rom.bram, 0, 0, control, remarks)
