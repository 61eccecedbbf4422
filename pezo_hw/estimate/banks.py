"""Bills of banks: rings, banks that stay in their lanes, words of several clocks, and the gearbox behind them."""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd

from ..streams import BankStream, Stream
from ..streams.shape import BankShape, bank_shape
from .bill import Bill
from .logic import joined_luts, mux_luts, rom_luts, step_luts
from .memory import read_only, replay
from .targets import Target

FANOUT = 64  # flip-flops that one copy of a bank's clock enable drives


def skip_bits(stream: Stream) -> int:
    """Return the width of the skip count: that of the cycle, 16 to 32."""
    return min(32, max(16, stream.cycle.bit_length()))


def bank(stream: BankStream, target: Target, lanes: int = 0) -> Bill:
    """Return the bill of a bank with so many numbers a word (0: those of the design)."""
    n, matrix, shape = stream.n, stream.matrix, bank_shape(stream, lanes)
    further = n * (shape.clocks - 1) * step_luts(matrix, target)
    made = _ring(stream, shape.clocks, target) if stream.rotating else fixed(matrix, n, skip_bits(stream), target)
    made += Bill(made.block, lut=further, remarks=_remarks(stream, target))
    if stream.perturbation.scaling == "table":
        made += _table(stream, shape.clocks, made.block, target)
    if shape.geared:
        made += _gearbox(shape, stream.lanes, max(2, stream.out_bits), target)
    return made


def _remarks(stream: BankStream, target: Target) -> tuple[str, ...]:
    moved = any(row.bit_count() == 1 for row in stream.matrix)
    if stream.perturbation.bits < stream.state_bits and moved and target.inputs == 6:
        return ("bits that no number shows and only move may become shift registers in look-up tables",)
    return ()


def _ring(stream: BankStream, clocks: int, target: Target) -> Bill:
    n, k = stream.n, stream.state_bits
    group = gcd(clocks, n)
    rows = max(2, n // group)
    memory = replay(rows, group * k, False, True, target)  # there are two: the history, and what it kept of the mark
    control = sequencer(n, k, skip_bits(stream), group)
    if not target.lut_rams:
        control |= {"rows": 2.0 * rows * (memory.where != "block")}
        control |= {"read": 2.0 * group * k * (memory.where == "block")}
    return Bill(
        "bank",
        n * step_luts(stream.matrix, target) + 2 * memory.lut,
        n * k + 2 * memory.ff,
        2 * memory.bram,
        lutram=2 * memory.lutram,
        control={"bank": control},
    )


def _table(stream: BankStream, clocks: int, block: str, target: Target) -> Bill:
    """Return what the scaling table adds: a copy of generator 0 with its mark, the memory, and the lanes' shifters."""
    p, k = stream.perturbation, stream.state_bits
    ways, width = stream.max_shift + 1, clocks * stream.max_shift.bit_length()
    control = {block: {"table": 1.0, "table_word": float(k)}}
    if ways == 1:
        return Bill(block, control=control)
    memory = read_only(1 << k, max(1, width), target)
    lut = float(stream.n * clocks * (p.bits + stream.max_shift) * mux_luts(ways, target))
    if memory.where == "block":
        return Bill(block, lut + memory.lut, 2 * k + memory.ff, memory.bram, control=control)
    return Bill(block, lut + clocks * rom_luts(stream.shift_table(), target), 2 * k + width, control=control)


def sequencer(n: int, k: int, count: int, group: int = 1) -> dict[str, float]:
    """Return the sizes of a bank's sequencer; ``copies`` of the clock enable drive 64 flip-flops each."""
    return {
        "one": 1.0,
        "count": count,
        "pointer": (max(2, n // group) - 1).bit_length(),
        "word": k * group,
        "copies": -(-n * k // FANOUT),
    }


def fixed(matrix: Sequence[int], n: int, count: int, target: Target, inverters: int = 0) -> Bill:
    """Return the bill of generators that stay in their lanes, with a shift path through them."""
    k = len(matrix)
    kept = replay(max(2, n), k, True, True, target)
    control = sequencer(n, k, count)
    if kept.where == "logic":
        control["rows"] = float(max(2, n))
    lut = n * joined_luts(matrix, 2, target) + inverters + kept.lut
    registered = 2 * k if kept.where == "block" else k  # beside a block RAM also what was written in the same clock
    ff = n * k + registered + kept.ff
    return Bill("fixed", lut, ff, kept.bram, lutram=kept.lutram, control={"fixed": control})


def _gearbox(shape: BankShape, native: int, width: int, target: Target) -> Bill:
    """Return the bill of the gearbox: a word, what is left of words, and for each of their bits a multiplexer.

    With words of ``given`` units cut into ``wanted``, unit u of the word comes from the rest or from as many places as
    units may be left over, and unit v of the rest from as many; see :class:`pezo_rtl.gearbox.Gearbox`.
    """
    unit = gcd(shape.lanes, shape.clocks * native)
    given, wanted = shape.clocks * native // unit, shape.lanes // unit
    ways = [min(u + 2, wanted + 1) for u in range(wanted)]
    ways += [min(wanted, given - 1 - v) + (v + wanted < given - 1) for v in range(given - 1)]
    size = unit * width
    held = (given - 1).bit_length()
    return Bill(
        "gearbox",
        ff=float(size * (wanted + max(1, given - 1)) + held + 2),
        control={
            "gearbox": {
                "one": 1.0,
                "choices": float(size * sum(mux_luts(count, target) for count in ways)),
                "held": float(held),
            }
        },
    )
