"""The definition once more (docs/stream.md), in plain Python integers: the lowest step of the parity ladder.

It shares no code with the streams. It takes the resolved constants of a spec (matrix, offsets) and derives all else:
states, clock by clock, rotation, slices, signs, sums, exponents, pool contents, start positions, scale.
"""

from __future__ import annotations

import math
from fractions import Fraction

from pezo_hw.lfsr import POLYNOMIALS
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key

from .fresh_definition import FreshRule, PlainGenerator, signed
from .plain import Mix, columns_of, image, jumped, stepped

_ROLE = {"z": 0, "u": 1, "v": 2, "anchor": 3, "dither": 4, "host": 5}


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
        self.queries, self.role, self.n = spec.optimizer.queries, _ROLE[role], p.generators
        self.columns: list[int] = []
        self.states: list[int] = []
        self.rule: FreshRule | None = None
        if p.kind == "pool":
            self.lanes, self.cycle, per_start = spec.hardware.lanes or 16, p.pool_size, 1
            self.pool = self._fill()
        elif p.kind == "bank":
            self.lanes = per_start = p.clock_numbers or self.n * p.fanout
            period = (1 << p.state_bits) - 1
            self.cycle = math.lcm(period, self.n) if p.rotation == "clock" else period
            raw, self.columns = self._raw(), columns_of(p.matrix)
            self.states = [stepped(raw, 1, offset) for offset in p.offsets]
        else:
            self.rule = FreshRule(p)
            self.generator = PlainGenerator(p, self.rule.used)
            self.lanes = per_start = self.rule.lanes
            self.columns = self.generator.columns
            self.cycle = (1 << len(self.columns)) - 1
            mix = Mix(p.seed, 3, self.role)
            while len(self.states) < p.words:
                state = sum(mix.next() << 64 * w for w in range(self.generator.depth))
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
        mix = Mix(p.seed, 2, self.role)
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

    def _number(self, state: int) -> int:
        """The number of a bank's generator."""
        return signed(state & ((1 << self.p.bits) - 1), self.p.bits, self.p.signed)

    def _exponent(self, numbers: list[int]) -> int | None:
        square = sum(u * u for u in numbers)
        target = 2 * math.exp(2 * (math.lgamma((self.n + 1) / 2) - math.lgamma(self.n / 2)))
        return math.floor(math.log2(target / square) / 2 + 0.5) if square else None

    def _table(self) -> dict[int, int]:
        """Shift by state of generator 0, over a whole period; an all-zero clock takes the least."""
        columns, states, found = self.columns, list(self.states), {}
        for _ in range((1 << self.p.state_bits) - 1):
            found[states[0]] = self._exponent([self._number(s) for s in states])
            states = [image(columns, s) for s in states]
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
        states = jumped(self.columns, self.states, position)
        out = []
        for t in range(position, position + count):
            if self.rule is not None:
                numbers = self.rule.numbers([self.generator.shown(state) for state in states])
            else:
                numbers = [self._number(state) for state in states]
                if self.p.rotation == "clock":
                    numbers = [numbers[(j + t) % self.n] for j in range(self.n)]
                numbers = [numbers[j // self.p.fanout] for j in range(self.lanes)]
            if self.exponents:
                numbers = [number << self.exponents[states[0]] for number in numbers]
            out.append(numbers)
            states = [image(self.columns, state) for state in states]
        return out

    def scale(self) -> float:
        """Return the factor that gives the numbers unit RMS."""
        if self.exponents:
            return 2.0**self.least
        if self.p.kind == "rademacher":
            return 1.0
        if self.p.kind == "pool":
            square = Fraction(sum(v * v for v in self.pool), len(self.pool))
        elif self.rule is not None:
            square = self.rule.square
        else:
            k, bits = self.p.state_bits, self.p.bits
            readings = [signed(x, bits, self.p.signed) ** 2 for x in range(1 << bits)]
            square = Fraction((sum(readings) << (k - bits)) - readings[0], (1 << k) - 1)
        if self.p.scaling == "pow2":
            return 2.0 ** math.floor(0.5 * math.log2(float(1 / square)) + 0.5)
        return 1.0 / math.sqrt(float(square))
