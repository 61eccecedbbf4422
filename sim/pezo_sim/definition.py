"""The definition once more (docs/stream.md), in plain Python integers: the lowest step of the parity ladder.

It shares no code with the streams. It takes the resolved constants of a spec (matrix, offsets) and derives all else:
states, clock by clock, rotation, slices, signs, sums, exponents, pool contents, start positions, scale.
"""

from __future__ import annotations

import math
from fractions import Fraction

from pezo_hw.lfsr import POLYNOMIALS, SPARSE, find_sparse_matrix
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key

_MASK = (1 << 64) - 1
_ROLE = {"z": 0, "u": 1, "v": 2, "anchor": 3, "dither": 4, "host": 5}


class _Mix:
    """SplitMix64 for a purpose (docs/stream.md, section 2)."""

    def __init__(self, seed: int, purpose: int, index: int) -> None:
        self.state = seed
        self.state = self.next() ^ (purpose << 8 | index)

    def next(self) -> int:
        self.state = (self.state + 0x9E3779B97F4A7C15) & _MASK
        z = self.state
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & _MASK
        z = (z ^ z >> 27) * 0x94D049BB133111EB & _MASK
        return z ^ z >> 31


def _image(columns: list[int], state: int) -> int:
    out = 0
    for i, column in enumerate(columns):
        if state >> i & 1:
            out ^= column
    return out


def _columns(rows: tuple[int, ...]) -> list[int]:
    return [sum((row >> i & 1) << r for r, row in enumerate(rows)) for i in range(len(rows))]


def _stepped(rows: tuple[int, ...], state: int, steps: int) -> int:
    columns = _columns(rows)
    while steps:
        if steps & 1:
            state = _image(columns, state)
        columns = [_image(columns, column) for column in columns]
        steps >>= 1
    return state


class Definition:
    """One design's numbers for one role, word by word.

    Parameters
    ----------
    spec : DesignSpec
        Any kind with hardware.
    role : str
        Only ``z`` for banks, whose other roles search their offsets.
    """

    def __init__(self, spec: DesignSpec, role: str = "z") -> None:
        p = self.p = spec.perturbation
        self.bits = 1 if p.kind == "rademacher" else p.bits
        self.queries, self.role = spec.optimizer.queries, _ROLE[role]
        self.n = p.generators if p.kind == "bank" else p.words
        self.slices = 1 if p.kind == "bank" else 64 // self.bits
        self.matrix: tuple[int, ...] = ()
        self.states: list[int] = []
        if p.kind == "pool":
            self.lanes, self.cycle, per_start = spec.hardware.lanes or 16, p.pool_size, 1
            self.pool = self._fill()
        elif p.kind == "bank":
            self.lanes = per_start = p.clock_numbers or self.n * p.fanout
            period = (1 << p.state_bits) - 1
            self.cycle = math.lcm(period, self.n) if p.rotation == "clock" else period
            raw, self.matrix = self._raw(), tuple(p.matrix)
            self.states = [_stepped(raw, 1, offset) for offset in p.offsets]
        else:
            numbers = self.n * self.slices
            self.lanes = per_start = numbers // 8 if p.kind == "gaussian" else numbers
            self.cycle = _MASK
            self.matrix = SPARSE[64] if p.matrix_seed == 0 else find_sparse_matrix(64, p.matrix_seed)
            mix = _Mix(p.seed, 3, self.role)
            while len(self.states) < self.n:
                state = mix.next()
                self.states += [state] if state else []
        self.advance = max(-(-spec.layout.length // per_start), 1)
        while p.advance == "coprime" and math.gcd(self.advance, self.cycle) != 1:
            self.advance += 1
        self.exponents = self._table() if p.scaling == "table" else {}

    def _raw(self) -> tuple[int, ...]:
        """The matrix that offsets count: the one-step LFSR for a leap, else the matrix itself."""
        k = self.p.state_bits
        if self.p.step != "leap":
            return tuple(self.p.matrix)
        taps = sum(1 << (k - 1 - i) for i in range(k) if POLYNOMIALS[k] >> i & 1)
        return (taps, *(1 << i for i in range(k - 1)))

    def _fill(self) -> list[int]:
        p, size, high = self.p, self.p.pool_size, (1 << (self.p.bits - 1)) - 1
        mix = _Mix(p.seed, 2, self.role)
        if p.pool_fill == "iid":
            return [(mix.next() * (2 * high + 1) >> 64) - high for _ in range(size)]
        pool = []
        for m in range(size):
            c = 2 * m + 1 - size
            pool.append((1 if c >= 0 else -1) * ((2 * abs(c) * high + size - 1) // (2 * (size - 1))))
        for i in range(size - 1, 0, -1):
            j = mix.next() * (i + 1) >> 64
            pool[i], pool[j] = pool[j], pool[i]
        return pool

    def _signed(self, x: int) -> int:
        if self.bits == 1:
            return 2 * x - 1
        half = 1 << (self.bits - 1)
        if self.p.signed == "offset":
            return x - half
        return x if x < half else x - 2 * half

    def _numbers(self, state: int) -> list[int]:
        mask = (1 << self.bits) - 1
        return [self._signed(state >> (q * self.bits) & mask) for q in range(self.slices)]

    def _exponent(self, numbers: list[int]) -> int | None:
        square = sum(u * u for u in numbers)
        target = 2 * math.exp(2 * (math.lgamma((self.n + 1) / 2) - math.lgamma(self.n / 2)))
        return math.floor(math.log2(target / square) / 2 + 0.5) if square else None

    def _table(self) -> dict[int, int]:
        """Shift by state of generator 0, over a whole period; an all-zero clock takes the least."""
        columns, states, found = _columns(self.matrix), list(self.states), {}
        for _ in range((1 << self.p.state_bits) - 1):
            found[states[0]] = self._exponent([self._numbers(s)[0] for s in states])
            states = [_image(columns, s) for s in states]
        least = min(e for e in found.values() if e is not None)
        self.least = least
        return {state: (least if e is None else e) - least for state, e in found.items()}

    def start(self, key: Key) -> int:
        """Return the start position of a key."""
        return (key.step * self.queries + key.query) * self.advance % self.cycle

    def words(self, position: int, count: int) -> list[list[int]]:
        """Return ``count`` words of lanes from a position on."""
        if self.p.kind == "pool":
            size = len(self.pool)
            first = range(position, position + count * self.lanes, self.lanes)
            return [[self.pool[(at + j) % size] for j in range(self.lanes)] for at in first]
        columns = _columns(self.matrix)
        states = [_stepped(self.matrix, state, position) for state in self.states]
        out = []
        for t in range(position, position + count):
            numbers = [number for state in states for number in self._numbers(state)]
            if self.p.kind == "gaussian":
                numbers = [sum(numbers[8 * j : 8 * j + 8]) for j in range(self.lanes)]
            if self.p.kind == "bank" and self.p.rotation == "clock":
                numbers = [numbers[(j + t) % self.n] for j in range(self.n)]
            if self.p.kind == "bank":
                numbers = [numbers[j // self.p.fanout] for j in range(self.lanes)]
            if self.exponents:
                numbers = [number << self.exponents[states[0]] for number in numbers]
            out.append(numbers)
            states = [_image(columns, state) for state in states]
        return out

    def scale(self) -> float:
        """Return the factor that gives the numbers unit RMS."""
        if self.exponents:
            return 2.0**self.least
        if self.p.kind == "rademacher":
            return 1.0
        if self.p.kind == "pool":
            square = Fraction(sum(v * v for v in self.pool), len(self.pool))
        else:
            k = self.p.state_bits if self.p.kind == "bank" else 64
            weight = 1 << (k - self.bits)
            total = sum(self._signed(x) ** 2 for x in range(1 << self.bits)) * weight - self._signed(0) ** 2
            square = Fraction(total, (1 << k) - 1) * (8 if self.p.kind == "gaussian" else 1)
        if self.p.scaling == "pow2":
            return 2.0 ** math.floor(0.5 * math.log2(float(1 / square)) + 0.5)
        return 1.0 / math.sqrt(float(square))
