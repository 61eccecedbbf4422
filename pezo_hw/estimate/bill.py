"""What a block is made of, in closed form from its parameters: what scales with the design, and what controls it.

Counts are structure: steps, multiplexers, memories, registers of the lanes. ``control`` holds the sizes that the
sequencer's cells are proportional to (width of the skip count, of pointers, of a loaded word); how many cells each
takes is a coefficient of the target, see :mod:`pezo_hw.estimate.control`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import singledispatch
from math import gcd

from ..errors import SpecError
from ..streams import BankStream, CltStream, PoolStream, Stream, TreeStream, UniformStream
from ..streams.generators import WORD, MatrixGenerators
from ..streams.shape import bank_shape
from .logic import adder_luts, joined_luts, mux_luts, rom_luts, step_luts
from .memory import read_only, replay
from .targets import Target

CLT_TERMS = 8
SHORTEST_SHIFT = 3  # registers in a row that Yosys turns into a shift register of a Xilinx look-up table
FANOUT = 64  # flip-flops that one copy of a bank's clock enable drives


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
        f"perturbation: {type(stream).__name__} has no estimate; choose kind bank, pool, uniform or rademacher, or "
        'gaussian with gaussian = "clt" or "tree", and generator = "sparse" or "leap"; pezo synth counts the others'
    )


def skip_bits(stream: Stream) -> int:
    """Return the width of the skip count: that of the cycle, 16 to 32."""
    return min(32, max(16, stream.cycle.bit_length()))


@bill.register
def _bank(stream: BankStream, target: Target, lanes: int = 0) -> Bill:
    p, n, k, matrix = stream.perturbation, stream.n, stream.state_bits, stream.matrix
    shape = bank_shape(stream, lanes)
    clocks = shape.clocks
    remarks: tuple[str, ...] = ()
    if p.bits < k and any(row.bit_count() == 1 for row in matrix) and target.inputs == 6:
        remarks = ("bits that no number shows and only move may become shift registers in look-up tables",)
    if clocks > 1:
        remarks = (*remarks, "words of several clocks are outside the population that errors are stated for")
    if shape.geared:
        remarks = (*remarks, "the gearbox that cuts words is not counted")
    further = n * (clocks - 1) * step_luts(matrix, target)
    if not stream.rotating:
        base = _fixed(matrix, n, 0, skip_bits(stream), target)
        return dataclasses.replace(base, lut=base.lut + further, remarks=remarks)
    group = gcd(clocks, n)
    rows = max(2, n // group)
    history = replay(rows, group * k, False, True, target)
    kept = replay(rows, group * k, False, True, target)
    control = _control(n, k, skip_bits(stream), group)
    if not target.lut_rams:
        blocks = [memory.where == "block" for memory in (history, kept)]
        control |= {"rows": 2.0 * rows * (not any(blocks)), "read": group * k * float(sum(blocks))}
    lut, ff = n * step_luts(matrix, target) + further + history.lut + kept.lut, n * k + history.ff + kept.ff
    lutram, bram = history.lutram + kept.lutram, history.bram + kept.bram
    if p.scaling == "table":
        ways, width = stream.max_shift + 1, clocks * stream.max_shift.bit_length()
        control |= {"table": 1.0, "table_word": k}
        rom = read_only(1 << k, max(1, width), target)
        if ways > 1:
            lut += n * clocks * (p.bits + stream.max_shift) * mux_luts(ways, target)
            lut += rom.lut if rom.where == "block" else clocks * rom_luts(stream.shift_table(), target)
            ff += 2 * k + rom.ff + (0 if rom.where == "block" else width)
            bram += rom.bram
    return Bill("bank", lut, ff, bram, 0, lutram, control, remarks)


def _control(n: int, k: int, count: int, group: int = 1) -> dict[str, float]:
    """Return the sizes of a bank's sequencer; ``copies`` of the clock enable drive 64 flip-flops each."""
    return {
        "one": 1.0,
        "count": count,
        "pointer": (max(2, n // group) - 1).bit_length(),
        "word": k * group,
        "copies": -(-n * k // FANOUT),
    }


def _fixed(matrix: tuple[int, ...], n: int, inverters: int, count: int, target: Target) -> Bill:
    """Generators that stay in their lanes, with a shift path through them."""
    k = len(matrix)
    kept = replay(max(2, n), k, True, True, target)
    control = _control(n, k, count)
    if kept.where == "logic":
        control["rows"] = float(max(2, n))
    lut = n * joined_luts(matrix, 2, target) + inverters + kept.lut
    registered = 2 * k if kept.where == "block" else k  # beside a block RAM also what was written in the same clock
    return Bill("fixed", lut, n * k + registered + kept.ff, kept.bram, 0, kept.lutram, control)


@bill.register
def _uniform(stream: UniformStream, target: Target, lanes: int = 0) -> Bill:
    n = -(-lanes // stream.slices) if lanes else stream.words
    inverters = (lanes or stream.lanes) if stream.bits == 1 else 0  # offset numbers lie inverted in their registers
    return _fixed(stream.matrix, n, inverters, 32, target)


@bill.register
def _tree(stream: TreeStream, target: Target, lanes: int = 0) -> Bill:
    """A register a level holds sign, path and the random bits to come; a level compares with 2**level constants."""
    if not isinstance(stream.generators, MatrixGenerators):
        raise SpecError(
            f"perturbation.generator: {stream.perturbation.generator!r} has no estimate; use sparse or leap"
        )
    width = lanes or stream.lanes
    base = _fixed(stream.generators.matrix, -(-width * stream.field // WORD), 0, 32, target)
    depth = len(stream.thresholds)
    ff = sum(1 + level + 1 + (depth - 1 - level) * stream.compared + stream.leaf_bits for level in range(depth))
    control = dict(base.control) | {
        "comparisons": float(width * ((1 << depth) - 1) * stream.compared),
        "choices": float(width * sum(mux_luts(1 << level, target) for level in range(1, depth))),
        "signs": float(width * (depth + stream.leaf_bits)),
        "levels": float(depth),
    }
    shifted = 0
    if target.inputs == 6:  # bits that pass three registers or more untouched become shift registers in look-up tables
        late = range(SHORTEST_SHIFT, depth)
        shifted = len(late) * stream.compared + stream.leaf_bits + 1
        ff -= sum(late) * stream.compared + depth * (stream.leaf_bits + 1)
    return dataclasses.replace(base, ff=base.ff + width * ff, lutram=base.lutram + width * shifted, control=control)


@bill.register
def _clt(stream: CltStream, target: Target, lanes: int = 0) -> Bill:
    sums = lanes or stream.lanes
    n = -(-CLT_TERMS * sums // stream.slices) if lanes else stream.words
    base = _fixed(stream.matrix, n, 0, 32, target)
    lut, ff, terms, width = base.lut, base.ff, CLT_TERMS, max(2, stream.bits)
    while terms > 1:
        terms, width = terms // 2, width + 1
        lut += sums * terms * adder_luts(width, target)
        ff += sums * terms * width
    return dataclasses.replace(base, lut=lut, ff=ff, control={**base.control, "levels": 3.0})


@bill.register
def _pool(stream: PoolStream, target: Target, lanes: int = 0) -> Bill:
    mapping = stream.spec.hardware.pool_mapping
    if mapping == "rotating":
        raise SpecError("hardware.pool_mapping: 'rotating' has no estimate; use replica, or pezo synth")
    width = (lanes or stream.lanes) * stream.out_bits
    rom = read_only(max(2, stream.cycle), width, target)
    control = {
        "one": 1.0,
        "count": max(skip_bits(stream), (stream.cycle - 1).bit_length()),
        "pointer": (max(2, stream.cycle) - 1).bit_length(),
    }
    lut, ff = float(rom.lut), rom.ff + width  # a register behind the memory
    remarks: tuple[str, ...] = ()
    if rom.where == "logic":
        lut, ff = 2 * stream.cycle * width / target.rom_bits, 2 * width
        remarks = ("so small a pool becomes logic, whose size depends on its numbers: a guess",)
    return Bill("pool", lut, ff, rom.bram, 0, 0, control, remarks)
