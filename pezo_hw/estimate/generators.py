"""Bills of the 64-bit generators behind the sources without reuse, and of the numbers cut from them."""

from __future__ import annotations

from ..lfsr.fifo import DEPTH, FifoTaps
from ..streams.fresh import FreshStream
from ..streams.generators import WORD, FifoGenerators, MatrixGenerators, XoroshiroGenerators
from ..streams.uniform import FreshUniform
from .banks import fixed
from .bill import Bill
from .logic import adder_luts, joined_luts
from .memory import replay
from .targets import Target

COUNT = 32  # bits of their skip count


def uniform(stream: FreshUniform, target: Target, lanes: int = 0) -> Bill:
    """Return the bill of fresh uniform numbers or signs."""
    n = -(-lanes // stream.slices) if lanes else stream.words
    numbers = lanes or stream.lanes
    inverted = stream.bits == 1 or stream.perturbation.signed == "offset"
    return generators(stream, n, target, numbers * stream.bits, numbers if inverted else 0, stream.bits == 1)


def generators(stream: FreshStream, n: int, target: Target, shown: int, inverted: int = 0, sign: bool = False) -> Bill:
    """Return the bill of n generators of a stream's family.

    Parameters
    ----------
    stream : FreshStream
    n : int
    target : Target
    shown : int
        Bits of all their words that are used.
    inverted : int
        Numbers whose top bit is shown inverted. Generators of a matrix hold it so at no cost, unless it is a sign.
    sign : bool
        The numbers are signs.
    """
    family = stream.generators
    if isinstance(family, FifoGenerators):
        return _fifo(family.taps, n, target) + Bill("words", lut=inverted)
    if isinstance(family, XoroshiroGenerators):
        return _xoroshiro(family, n, shown, target) + Bill("words", lut=inverted)
    assert isinstance(family, MatrixGenerators)
    return fixed(family.matrix, n, COUNT, target, inverted if sign else 0)


def _words(n: int, depth: int, lut: int, ff: int, lutram: int, target: Target) -> Bill:
    """Return the bill of generators of ``depth`` words each, whose words form one shift register."""
    rows = n * depth
    kept = replay(rows, WORD, True, True, target)
    control = {"one": 1.0, "pointer": float((rows - 1).bit_length()), "copies": float(n), "state_words": float(depth)}
    if kept.where == "logic":
        control["rows"] = float(rows)
    registered = 2 * WORD if kept.where == "block" else WORD
    return Bill(
        "words",
        n * lut + kept.lut,
        n * ff + registered + kept.ff,
        kept.bram,
        lutram=n * lutram + kept.lutram,
        control={"words": control},
    )


def _fifo(taps: FifoTaps, n: int, target: Target) -> Bill:
    """Every bit: one XOR with the shift path joined in; seven older bits, which are one shift register on Xilinx."""
    rows = [1 | sum(2 << tap for tap in newest) for newest in taps.newest]
    older = DEPTH - 1
    in_tables = target.inputs == 6
    ff, lutram = (WORD, WORD) if in_tables else (WORD * (1 + older), 0)
    return _words(n, DEPTH, joined_luts(rows, 2, target), ff, lutram, target)


def _xoroshiro(family: XoroshiroGenerators, n: int, shown: int, target: Target) -> Bill:
    """The linear engine, and two sums in registers: s0 + s1 beside s0, and the output.

    Its first word takes s0 twice, s1 twice (for the bits that a shift leaves) and the shift path, which brings s1; its
    second word the XOR of both, and the shift path.
    """
    _, b, _ = family.rotations
    # with four inputs the XOR of both words is a table of its own, which the first word's second level shares
    engine = 2 * WORD if target.inputs == 6 else WORD + 2 * (WORD - b) + b
    sums = n * adder_luts(WORD, target) + adder_luts(shown, target)
    pipeline = Bill("words", sums, 3 * shown, control={"words": {"levels": 2.0}})  # what nothing uses is not there
    return _words(n, 2, engine, 2 * WORD, 0, target) + pipeline
