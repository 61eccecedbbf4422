"""The sources without reuse in plain Python integers (docs/stream.md, sections 6 and 7), for the definition's rung.

As :mod:`pezo_sim.definition` it shares no code with the streams: a state is one integer, a clock one image under the
columns of the step, and every rule of a number is written out once more.
"""

from __future__ import annotations

import math
from fractions import Fraction
from statistics import NormalDist

from pezo_hw.lfsr import POLYNOMIALS, SPARSE, find_sparse_matrix
from pezo_hw.lfsr.fifo import SEED
from pezo_hw.sections import PerturbationSpec

from .plain import MASK, Mix, columns_of, stepped


class PlainGenerator:
    """The step of one family and what it shows.

    Attributes
    ----------
    depth : int
        64-bit words of a state.
    columns : list of int
        Images of the unit vectors; bit 64 w + i of a state is bit i of its word w.
    """

    def __init__(self, p: PerturbationSpec, used: int) -> None:
        self.family = p.generator
        self.depth = {"lutsr": 8, "xoroshiro": 2}.get(p.generator, 1)
        if p.generator == "lutsr":
            self.columns = _fifo_columns()
        elif p.generator == "xoroshiro":
            self.columns = [_xoroshiro(1 << i) for i in range(128)]
        elif p.generator == "leap":
            while math.gcd(used, MASK) != 1:
                used += 1
            taps = sum(1 << (63 - i) for i in range(64) if POLYNOMIALS[64] >> i & 1)
            rows = (taps, *(1 << i for i in range(63)))
            self.columns = [stepped(rows, 1 << i, used) for i in range(64)]
        else:
            self.columns = columns_of(SPARSE[64] if p.matrix_seed == 0 else find_sparse_matrix(64, p.matrix_seed))

    def shown(self, state: int) -> int:
        """Return the 64 bits that a state shows."""
        if self.family == "xoroshiro":
            first, total = state & MASK, (state & MASK) + (state >> 64) & MASK
            return (_turned(total, 17) + first) & MASK
        return state >> 64 * (self.depth - 1)


def _turned(word: int, by: int) -> int:
    return (word << by | word >> (64 - by)) & MASK


def _xoroshiro(state: int) -> int:
    s0, s1 = state & MASK, state >> 64
    s1 ^= s0
    return _turned(s0, 49) ^ s1 ^ (s1 << 21 & MASK) | _turned(s1, 28) << 64


def _fifo_columns() -> list[int]:
    """A step moves every word one place down; taps of the oldest and the newest word make the new one."""
    mix, order = Mix(SEED, 5, 128), list(range(64))
    for i in range(63, 0, -1):
        j = mix.below(i + 1)
        order[i], order[j] = order[j], order[i]
    columns = [0] * 64 + [1 << i for i in range(448)]
    for i, old in enumerate(order):
        columns[old] ^= 1 << 448 + i
        wanted, chosen = 3 - mix.below(2), set[int]()
        while len(chosen) < wanted:
            chosen.add(mix.below(64))
        for tap in chosen:
            columns[448 + tap] ^= 1 << 448 + i
    return columns


def signed(x: int, bits: int, reading: str) -> int:
    """Return the number that raw bits stand for (section 4; a single bit is a sign)."""
    if bits == 1:
        return 2 * x - 1
    half = 1 << (bits - 1)
    return x - half if reading == "offset" else x if x < half else x - 2 * half


class FreshRule:
    """How a clock's bits become numbers.

    Attributes
    ----------
    lanes : int
        Numbers of a clock.
    used : int
        Bits of each generator's word that count.
    square : Fraction
        Mean square of a number.
    """

    def __init__(self, p: PerturbationSpec) -> None:
        self.p, self.kind = p, p.gaussian if p.kind == "gaussian" else p.kind
        self.bits = 1 if self.kind == "rademacher" else p.bits
        self.used = 64
        if self.kind == "tree":
            self.field = 1 + p.tree_levels * p.tree_bits + p.bits - 1 - p.tree_levels
            self.lanes = 64 * p.words // self.field
            self.thresholds = _thresholds(p.tree_levels, p.tree_bits)
        elif self.kind == "boxmuller":
            self.lanes = 2 * (64 * p.words // 36)
            self.lines, self.sines = _lines(), _sines()
        else:
            self.slices = 64 // self.bits
            self.used = self.slices * self.bits
            fresh = p.words * self.slices
            self.lanes = fresh // 8 if self.kind == "clt" else fresh

    def numbers(self, words: list[int]) -> list[int]:
        """Return the numbers of one clock from the words that the generators show."""
        row = sum(word << 64 * g for g, word in enumerate(words))
        if self.kind == "tree":
            return [self._tree(row >> j * self.field) for j in range(self.lanes)]
        if self.kind == "boxmuller":
            return [v for j in range(self.lanes // 2) for v in self._pair(row >> 36 * j)]
        mask = (1 << self.bits) - 1
        fresh = [signed(w >> q * self.bits & mask, self.bits, self.p.signed) for w in words for q in range(self.slices)]
        return [sum(fresh[8 * j : 8 * j + 8]) for j in range(self.lanes)] if self.kind == "clt" else fresh

    def _tree(self, x: int) -> int:
        p, node = self.p, 0
        negative, x = x & 1, x >> 1
        for row in self.thresholds:
            node = 2 * node + ((x & ((1 << p.tree_bits) - 1)) < row[node])
            x >>= p.tree_bits
        left = p.bits - 1 - p.tree_levels
        v = 2 * (node << left | x & ((1 << left) - 1)) + 1
        return -v if negative else v

    def radius(self, x: int) -> int:
        """Return the radius of 24 random bits."""
        half = x >> 23
        rest = x & 0x7FFFFF
        if half:
            rest ^= 0x7FFFFF
        octave = 23 - rest.bit_length() if rest else 31
        position = (rest << octave) >> 11 & 0x7FF if rest else 0
        first, last = self.lines[half, octave, position >> 8]
        return first + ((last - first) * (2 * (position & 255) + 1) >> 9)

    def _pair(self, x: int) -> list[int]:
        r, angle = self.radius(x & 0xFFFFFF), x >> 24 & 0xFFF
        shift = 13 + 15 - (self.p.bits - 4)
        out = []
        for index, sign in ((1023 - angle % 1024, angle >> 11), (angle % 1024, angle >> 10 & 1)):
            magnitude = (r * self.sines[index] + (1 << shift - 1)) >> shift
            out.append(-magnitude if sign else magnitude)
        return out

    @property
    def square(self) -> Fraction:
        """Mean square over the cycle (uniform, clt), or over evenly distributed bits (tree, boxmuller)."""
        p = self.p
        if self.kind == "tree":
            return self._tree_square()
        if self.kind == "boxmuller":
            radius = Fraction(self._radius_squares(), 1 << 24)
            sine = Fraction(sum(s * s for s in self.sines), 1024)
            return radius * sine / 4 ** (13 + 15 - (p.bits - 4)) + Fraction(1, 12)
        k = 64 * {"lutsr": 8, "xoroshiro": 2}.get(p.generator, 1)
        over = sum(signed(x, self.bits, p.signed) ** 2 for x in range(1 << self.bits)) << (k - self.bits)
        zero = signed(0, self.bits, p.signed)
        one = Fraction(over - zero**2, (1 << k) - 1)
        if self.kind != "clt":
            return one
        mean = Fraction(sum(signed(x, self.bits, p.signed) for x in range(1 << self.bits)), 1 << self.bits)
        return 8 * one + 56 * (mean * mean * (1 << k) - zero**2) / ((1 << k) - 1)

    def _tree_square(self) -> Fraction:
        p, total = self.p, Fraction(0)
        left = p.bits - 1 - p.tree_levels
        for leaf in range(1 << p.tree_levels):
            chance = Fraction(1)
            for level, row in enumerate(self.thresholds):
                path = leaf >> (p.tree_levels - level)
                up = Fraction(row[path], 1 << p.tree_bits)
                chance *= up if leaf >> (p.tree_levels - 1 - level) & 1 else 1 - up
            total += chance * sum((2 * m + 1) ** 2 for m in range(leaf << left, leaf + 1 << left)) / (1 << left)
        return total

    def _radius_squares(self) -> int:
        """Sum of squared radii over all 2^24 bits; those that differ only in bits below the position are equal."""
        total = 0
        for half in (0, 1):
            for octave in range(23):
                spare = max(0, 11 - octave)
                for top in range(1 << 22 - octave - spare):
                    rest = (1 << 22 - octave) + (top << spare)
                    bits = half << 23 | (rest ^ 0x7FFFFF if half else rest)
                    total += self.radius(bits) ** 2 << spare
            total += self.radius(0xFFFFFF if half else 0) ** 2
        return total


def _thresholds(levels: int, bits: int) -> list[list[int]]:
    """P(upper half | interval) in units of 2^-bits; the tail is taken below zero, where it has no cancellation."""
    above = [NormalDist().cdf(-4 * i / 2**levels) for i in range(2**levels + 1)]
    found = []
    for level in range(levels):
        wide = 2 ** (levels - level)
        rows = []
        for node in range(2**level):
            low, middle, high = (above[node * wide + part] for part in (0, wide // 2, wide))
            rows.append(round(Fraction((middle - high) / (low - high)) * 2**bits))
        found.append(rows)
    return found


def _lines() -> dict[tuple[int, int, int], tuple[int, int]]:
    """Radii at both ends of each segment, by (half, octave, segment)."""

    def radius(half: int, x: Fraction) -> int:
        log = math.log1p(-float(x)) if half else math.log(float(x))
        return round(math.sqrt(-2 * log) * 8192)

    lines = {}
    for half in (0, 1):
        middle = radius(half, Fraction(1, 1 << 25))
        lines[half, 31, 0] = (middle, middle)
        for octave in range(23):
            ends = [radius(half, Fraction(8 + s, 8 << octave + 2)) for s in range(9)]
            lines.update({(half, octave, s): (ends[s], ends[s + 1]) for s in range(8)})
    return lines


def _sines() -> list[int]:
    return [round(math.sin((2 * i + 1) * math.pi / 4096) * 32768) for i in range(1024)]
