"""Box-Muller in fixed point: a radius from one table of lines, a direction from a table of sines, three products.

Source: Box and Muller, 1958. Segments that halve toward both ends of (0, 1), as Lee et al. (IEEE Trans. Comput. 2006)
use them, let lines follow sqrt(-2 ln U) where it is steep. Definition in integers: docs/stream.md, section 7.
"""

from __future__ import annotations

import functools
import math
from fractions import Fraction
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from .base import Ints
from .fresh import FreshStream
from .generators import WORD
from .scaling import scale_for

if TYPE_CHECKING:
    from ..spec import DesignSpec

RADIUS_BITS = 24  #: random bits of a radius: the largest one is sqrt(50 ln 2), 5.89 standard deviations
ANGLE_BITS = 12  #: random bits of a direction: two signs, and ten bits within a quadrant
FIELD = RADIUS_BITS + ANGLE_BITS
SEGMENT, FRACTION = 3, 8  #: bits of a segment within its octave, and of a position within its segment
UNIT = 13  #: a radius of one is 2**UNIT
SINE = 15  #: a sine of one is 2**SINE
EMPTY = 31  #: the octave of a radius whose bits are all equal; the octaves from 23 to 30 do not occur


def _radius(half: int, x: float) -> float:
    """Return sqrt(-2 ln U) for U = x in the lower half of (0, 1), for U = 1 - x in the upper half."""
    return math.sqrt(-2 * (math.log1p(-x) if half else math.log(x)))


@functools.cache
def radius_table() -> list[tuple[int, int]]:
    """Return 512 pairs (radius at the segment's start, change over the segment), in units of 2**-UNIT.

    Entry half * 256 + octave * 8 + segment is the segment [1 + s / 8, 1 + (s + 1) / 8) * 2**(-octave-2) of the distance
    from 0 (half 0) or 1 (half 1). Octave EMPTY holds the middle of the last cell, 2**-25; entries that do not occur are
    zero.
    """
    table = []
    for entry in range(1 << (1 + 5 + SEGMENT)):
        half, octave, segment = entry >> 8, entry >> SEGMENT & 31, entry & 7
        if octave == EMPTY and segment == 0:
            table.append((round(_radius(half, 2.0 ** -(RADIUS_BITS + 1)) * (1 << UNIT)), 0))
        elif octave < RADIUS_BITS - 1:
            ends = (math.ldexp(1 + (segment + end) / (1 << SEGMENT), -octave - 2) for end in (0, 1))
            first, last = (round(_radius(half, x) * (1 << UNIT)) for x in ends)
            table.append((first, last - first))
        else:
            table.append((0, 0))
    return table


@functools.cache
def sine_table() -> list[int]:
    """Return 1024 sines of (i + 1/2) / 1024 of a right angle, in units of 2**-SINE."""
    size = 1 << (ANGLE_BITS - 2)
    return [round(math.sin((i + 0.5) / size * math.pi / 2) * (1 << SINE)) for i in range(size)]


def radii(x: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the radius, in units of 2**-UNIT, of each number of RADIUS_BITS random bits."""
    half = x >> (RADIUS_BITS - 1)
    wide = (1 << (RADIUS_BITS - 1)) - 1
    rest = (x ^ -half) & wide  # the distance from the nearer end: its leading zeros are the octave
    octave = np.zeros_like(x)
    for shift in (16, 8, 4, 2, 1):
        low = rest >> (RADIUS_BITS - 1 - shift) == 0
        octave += shift * low
        rest = np.where(low, rest << shift & wide, rest)
    position = rest >> (RADIUS_BITS - 2 - SEGMENT - FRACTION) & ((1 << (SEGMENT + FRACTION)) - 1)
    entry = half << (5 + SEGMENT) | octave << SEGMENT | position >> FRACTION
    first, change = np.array(radius_table(), dtype=np.int64).T
    fraction = position & ((1 << FRACTION) - 1)
    return first[entry] + (change[entry] * (2 * fraction + 1) >> (FRACTION + 1))


@functools.cache
def mean_squares() -> tuple[Fraction, Fraction]:
    """Return the exact mean squares of the radius and of the sine, over all random bits, in their units."""
    table, total = radius_table(), 0
    steps = 2 * np.arange(1 << FRACTION, dtype=np.int64) + 1
    for entry, (first, change) in enumerate(table):
        octave = entry >> SEGMENT & 31
        left = RADIUS_BITS - 2 - octave  # random bits below the leading one: those the position lacks are zero
        if octave == EMPTY:
            total += first * first
        elif octave < RADIUS_BITS - 1:
            lacking = max(0, SEGMENT + FRACTION - left)  # positions that occur are multiples of 2**lacking
            position = np.arange(1 << FRACTION) + ((entry & 7) << FRACTION)
            r = (first + (change * steps >> (FRACTION + 1)))[position % (1 << lacking) == 0]
            total += int((r * r).sum()) << max(0, left - SEGMENT - FRACTION)
    sines = sine_table()
    return Fraction(total, 1 << RADIUS_BITS), Fraction(sum(s * s for s in sines), len(sines))


class BoxMullerStream(FreshStream):
    """Two numbers a field of FIELD bits, r cos and r sin with signs of their own; 2**(bits - 4) is one deviation."""

    arithmetic: ClassVar[bool] = True

    def __init__(self, spec: DesignSpec) -> None:
        super().__init__(spec)
        bits = self.out_bits = self.perturbation.bits
        self.lanes = 2 * (WORD * self.words // FIELD)
        self.shift = UNIT + SINE - (bits - 4)
        self.max_abs = self.rounded(max(first for first, _ in radius_table()) * max(sine_table()))
        radius, sine = mean_squares()
        self.scale = scale_for(radius * sine / (1 << 2 * self.shift) + Fraction(1, 12), self.perturbation.scaling)

    def rounded(self, product: int) -> int:
        """Return a product of radius and sine in units of the output, to the nearest, halves up."""
        return (product + (1 << (self.shift - 1))) >> self.shift

    def clock_values(self, t0: int, count: int, role: str = "z") -> Ints:
        x = self.fields(t0, count, role, FIELD)
        r, angle = radii(x & ((1 << RADIUS_BITS) - 1)), x >> RADIUS_BITS
        sines, last = np.array(sine_table(), dtype=np.int64), (1 << (ANGLE_BITS - 2)) - 1
        index = angle & last
        out = np.empty((*x.shape, 2), dtype=np.int32)
        for which, place in enumerate((last - index, index)):  # the cosine, then the sine
            magnitude = (r * sines[place] + (1 << (self.shift - 1))) >> self.shift
            sign = angle >> (ANGLE_BITS - 1 - which) & 1
            out[..., which] = np.where(sign == 1, -magnitude, magnitude)
        return out.reshape(count, self.lanes)

    def describe(self, role: str = "z") -> dict[str, Any]:
        return super().describe(role) | {
            "bits": self.out_bits,
            "field_bits": FIELD,
            "shift": self.shift,
            "radius_table": [list(pair) for pair in radius_table()],
            "sine_table": sine_table(),
        }
