"""Bills of the Gaussian sources of hardware: sums of uniforms, trees of comparisons, Box-Muller."""

from __future__ import annotations

from ..streams import BoxMullerStream, FreshClt, TreeStream
from ..streams.boxmuller import ANGLE_BITS, FIELD, FRACTION, SEGMENT, UNIT
from ..streams.generators import WORD, MatrixGenerators
from .bill import Bill
from .generators import generators
from .logic import adder_luts, mux_luts
from .memory import read_only
from .multipliers import product
from .targets import Target

CLT_TERMS = 8
SINE, SLOPE = 16, 12  # bits of a sine, and of the slope's product that are used
SHORTEST_SHIFT = 3  # registers in a row that Yosys turns into a shift register of a Xilinx look-up table


def clt(stream: FreshClt, target: Target, lanes: int = 0) -> Bill:
    """Return the bill of sums of eight uniform numbers: a tree of adders, a register a level.

    The two highest bits of a sum add the same bits, so they share a table where carries are not in pairs. The sequencer
    takes a number of cells less than that of generators whose words go out as they are: ``behind``.
    """
    sums = lanes or stream.lanes
    n = -(-CLT_TERMS * sums // stream.slices) if lanes else stream.words
    base = generators(stream, n, target, CLT_TERMS * sums * stream.bits)
    added, ff, terms, width = 0.0, 0.0, CLT_TERMS, max(2, stream.bits)
    while terms > 1:
        added += sums * (terms // 2) * adder_luts(width + target.carry_pair, target)
        terms, width = terms // 2, width + 1
        ff += sums * terms * width
    plain = isinstance(stream.generators, MatrixGenerators) or stream.perturbation.signed != "offset"
    inverted = 0.0 if plain else float(CLT_TERMS * sums)  # of others the top bit is inverted before the sum
    return base + Bill("clt", added, ff, control={"clt": {"levels": 3.0, "inverted": inverted, "behind": -1.0}})


def tree(stream: TreeStream, target: Target, lanes: int = 0) -> Bill:
    """Return the bill of a tree: a register a level holds sign, path and the random bits to come.

    A level compares its bits with 2**level constants and chooses one result.
    """
    width = lanes or stream.lanes
    words = -(-width * stream.field // WORD) if lanes else stream.words
    base = generators(stream, words, target, width * stream.field)
    depth = len(stream.thresholds)
    ff = sum(1 + level + 1 + (depth - 1 - level) * stream.compared + stream.leaf_bits for level in range(depth))
    shifted = 0
    if target.inputs == 6:  # bits that pass three registers or more untouched become shift registers in look-up tables
        late = range(SHORTEST_SHIFT, depth)
        kept = depth >= SHORTEST_SHIFT
        shifted = len(late) * stream.compared + kept * (stream.leaf_bits + 1)
        ff -= sum(late) * stream.compared + kept * depth * (stream.leaf_bits + 1)
    control = {
        "comparisons": float(width * ((1 << depth) - 1) * stream.compared),
        "choices": float(width * sum(mux_luts(1 << level, target) for level in range(1, depth))),
        "signs": float(width * (depth + stream.leaf_bits)),
        "levels": float(depth),
    }
    return base + Bill("tree", ff=width * ff, lutram=width * shifted, control={"tree": control})


def boxmuller(stream: BoxMullerStream, target: Target, lanes: int = 0) -> Bill:
    """Return the bill of Box-Muller units, each of which makes two numbers a clock.

    A unit has a memory of 512 lines and one of 1024 sines with two ports; a product of 11 by 10 bits and two of 16 by
    16; the sum of the radius, and for each number a rounding sum and a negation. The leading zeros and their shifts are
    coefficients, as are the multiplexers of the signs.
    """
    count = lanes or stream.lanes
    units = -(-count // 2)
    words = -(-units * FIELD // WORD) if lanes else stream.words
    base = generators(stream, words, target, units * FIELD)
    width = stream.out_bits
    radius = UNIT + 3
    lines, sines = read_only(1 << 9, 27, target), read_only(1 << 10, 16, target)
    ports = 1 if target.true_dual_port else 2
    slope, turned = product(11, FRACTION + 2, target), product(radius + 1, 17, target)
    lut = units * adder_luts(radius, target) + count * 2 * adder_luts(width, target)
    multiplied = float(units * slope.bits + count * turned.bits)
    held = 2 * ANGLE_BITS + 22 + (FRACTION + SEGMENT + 6) + FRACTION + SLOPE + 2 * radius
    signs = 2  # beside the products, four registers each; see SHORTEST_SHIFT
    lutram, held = (units * signs, held) if target.inputs == 6 else (0, held + 4 * signs)
    ff = units * held + count * (2 * SINE + 2 * width)
    if target.packed:  # operands and products
        ff -= units * (radius + SLOPE) + count * (SINE + width)
    if target.packed > 1:
        ff -= units * FRACTION + count * SINE
    return base + Bill(
        "boxmuller",
        lut,
        ff,
        units * (lines.bram + ports * sines.bram),
        units * slope.dsp + count * turned.dsp,
        lutram,
        control={
            "boxmuller": {
                "levels": 7.0,
                "units": float(units),
                "bits": float(count * width),
                "multiplied": multiplied,
            }
        },
    )
