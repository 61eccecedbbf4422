"""A second model of docs/stream.md in plain Python integers, sharing no code with the package.

It takes the ``[perturbation]`` table of a design (as plain values), d and Q, and derives every constant by itself,
apart from the catalogue's matrices and polynomials, which ``tests/core/test_lfsr.py`` checks.
"""

from __future__ import annotations

import math
from fractions import Fraction
from statistics import NormalDist
from typing import Any

from tests.independent_fresh import Generator
from tests.independent_gaussians import pair, tree_number, tree_width

MASK = (1 << 64) - 1
ROLES = ["z", "u", "v", "anchor", "dither", "host"]


class SplitMix:
    def __init__(self, state: int) -> None:
        self.state = state

    def next(self) -> int:
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & MASK
        z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
        return z ^ z >> 31

    def below(self, m: int) -> int:
        return self.next() * m >> 64


def seeded(seed: int, purpose: int, index: int) -> SplitMix:
    return SplitMix(SplitMix(seed).next() ^ (purpose << 8 | index))


def step(rows: list[int], s: int) -> int:
    return sum((bin(row & s).count("1") & 1) << i for i, row in enumerate(rows))


def times(rows: list[int], s: int, t: int) -> int:
    """M^t s by squaring: the columns of M^(2^j) are images of unit vectors."""
    k = len(rows)
    columns = [step(rows, 1 << i) for i in range(k)]
    while t:
        if t & 1:
            s = image(columns, s)
        columns = [image(columns, c) for c in columns]
        t >>= 1
    return s


def image(columns: list[int], s: int) -> int:
    out = 0
    for i, column in enumerate(columns):
        if s >> i & 1:
            out ^= column
    return out


def read(x: int, b: int, signed: str) -> int:
    if signed == "offset":
        return x - (1 << (b - 1))
    return x - (1 << b) if x >> (b - 1) else x


class Model:
    """One design: ``Model(table, d, queries, sparse, polynomials).ints(step, query, role, start, count)``."""

    def __init__(self, p: dict[str, Any], d: int, queries: int, sparse: Any, polynomials: Any) -> None:
        self.p, self.d, self.queries = p, d, queries
        self.sparse, self.polynomials = sparse, polynomials
        kind = p["kind"]
        if kind == "gaussian":
            kind += "-" + p["gaussian"]
        self.kind = kind
        self.b = 1 if kind == "rademacher" else p["bits"]
        self.k = p["state_bits"] or p["bits"]
        if kind == "bank":
            period = (1 << self.k) - 1
            self.n, self.fanout = p["generators"], p.get("fanout", 1)
            self.w = p.get("clock_numbers", 0) or self.n * self.fanout
            self.cycle = math.lcm(period, self.n) if p["rotation"] == "clock" else period
            self._matrix()
        elif kind == "pool":
            self.w, self.cycle = 1, p["pool_size"]
        elif kind == "gaussian-table":
            self.w, self.cycle = d, 1 << 64
        else:
            self._fresh()
        advance = max(-(-d // self.w), 1)
        while p["advance"] == "coprime" and math.gcd(advance, self.cycle) != 1:
            advance += 1
        self.advance = advance
        self.cache: dict[Any, Any] = {}

    def _fresh(self) -> None:
        """The sources of fresh bits: numbers per clock, and the generator that shows 64 bits a clock."""
        p, bits, used = self.p, 64 * self.p["words"], 64
        if self.kind == "gaussian-tree":
            self.tree = (p["bits"], p.get("tree_levels", 4), p.get("tree_bits", 8))
            self.w = bits // tree_width(*self.tree)
        elif self.kind == "gaussian-boxmuller":
            self.w = 2 * (bits // 36)
        else:
            self.slices = 64 // self.b
            used = self.slices * self.b
            self.w = p["words"] * self.slices // (8 if self.kind == "gaussian-clt" else 1)
        self.generator = Generator(p, used, self.sparse, self.polynomials, seeded(1403, 5, 128))
        self.cycle = (1 << 64 * self.generator.depth) - 1

    def _matrix(self) -> None:
        p, k = self.p, self.k
        poly = self.polynomials[k]
        lfsr = [sum(1 << (k - 1 - i) for i in range(k) if poly >> i & 1), *(1 << i for i in range(k - 1))]
        self.leap = p["leap"] if p["step"] == "leap" else 1
        if p["step"] in ("lfsr", "leap"):
            self.raw = lfsr
        else:
            self.raw = list(self.sparse[k]) if p["step"] == "sparse" else list(p["matrix"])

    def offsets(self, role: int) -> list[int]:
        p, n, period = self.p, self.n, (1 << self.k) - 1
        if role == 0 and p["offsets"] == "equal":
            return [g * period // n for g in range(n)]
        if role == 0 and p["offsets"] != "search":
            return list(p["offsets"])
        rng = seeded(p["seed"], 1, role)
        gap = max(1, min(self.k, period // (4 * n)))
        number = 1 if p["rotation"] == "none" or self.k > 16 else max(1, min(32, 2**25 // (n * self.cycle)))
        candidates = []
        for _ in range(number):
            kept: list[int] = []
            while len(kept) < n:
                o = rng.below(period)
                if all(min((o - other) % period, (other - o) % period) >= gap for other in kept):
                    kept.append(o)
            candidates.append(kept)
        if number == 1:
            return candidates[0]
        phi, s = [], 1
        for _ in range(period):
            phi.append(read(s & ((1 << self.b) - 1), self.b, p["signed"]))
            s = step(self.raw, s)
        rho = [sum(phi[x] * phi[(x + t) % period] for x in range(period)) for t in range(period)]
        return min(candidates, key=lambda o: self._score(o, rho))

    def _score(self, o: list[int], rho: list[int]) -> int:
        n, period = self.n, len(rho)
        return sum(
            sum(rho[(o[(g + s) % n] - o[g] + self.leap * s) % period] for g in range(n)) ** 2 for s in range(self.cycle)
        )

    def states(self, role: int) -> list[Any]:
        key = ("states", role)
        if key not in self.cache:
            if self.kind == "bank":
                self.cache[key] = [times(self.raw, 1, o) for o in self.offsets(role)]
            else:
                rng = seeded(self.p["seed"], 3, role)
                found: list[list[int]] = []
                while len(found) < self.p["words"]:
                    state = [rng.next() for _ in range(self.generator.depth)]
                    found += [state] if any(state) else []
                self.cache[key] = found
        return self.cache[key]

    def clock(self, t: int, role: int) -> list[int]:
        """The numbers of one clock in lane order, before the table shift."""
        p = self.p
        if self.kind == "bank":
            now = [times(self.raw, s, self.leap * t) for s in self.states(role)]
            turn = t if p["rotation"] == "clock" else 0
            return [
                read(now[(j // self.fanout + turn) % self.n] & ((1 << self.b) - 1), self.b, p["signed"])
                for j in range(self.w)
            ]
        return self.fresh_clock(t, role)

    def fresh_clock(self, t: int, role: int) -> list[int]:
        key = ("shown", role)
        last, states = self.cache.get(key, (-1, []))
        if t != last:
            states = [self.generator.jump(s, t) for s in self.states(role)]
        words = [self.generator.shown(s) for s in states]
        self.cache[key] = (t + 1, [self.generator.step(s) for s in states])
        row = sum(word << 64 * g for g, word in enumerate(words))
        if self.kind == "gaussian-tree":
            width = tree_width(*self.tree)
            return [tree_number(row >> (j * width) & ((1 << width) - 1), *self.tree) for j in range(self.w)]
        if self.kind == "gaussian-boxmuller":
            return [v for j in range(self.w // 2) for v in pair(row >> (36 * j) & ((1 << 36) - 1), self.b)]
        out = []
        for word in words:
            for q in range(self.slices):
                x = word >> (q * self.b) & ((1 << self.b) - 1)
                out.append(2 * x - 1 if self.b == 1 else read(x, self.b, self.p["signed"]))
        if self.kind == "gaussian-clt":
            return [sum(out[8 * j : 8 * j + 8]) for j in range(self.w)]
        return out

    def exponent(self, t: int, role: int) -> int | None:
        n, now = self.n, [times(self.raw, s, self.leap * t) for s in self.states(role)]
        square = sum(read(s & ((1 << self.b) - 1), self.b, self.p["signed"]) ** 2 for s in now)
        target = 2 * math.exp(2 * (math.lgamma((n + 1) / 2) - math.lgamma(n / 2)))
        return math.floor(math.log2(target / square) / 2 + 0.5) if square else None

    def least(self, role: int) -> int:
        key = ("least", role)
        if key not in self.cache:
            found = (self.exponent(t, role) for t in range((1 << self.k) - 1))
            self.cache[key] = min(e for e in found if e is not None)
        return self.cache[key]

    def pool(self, role: int) -> list[int]:
        key = ("pool", role)
        if key not in self.cache:
            p, size, high = self.p, self.p["pool_size"], (1 << (self.p["bits"] - 1)) - 1
            rng = seeded(p["seed"], 2, role)
            if p["pool_fill"] == "iid":
                self.cache[key] = [rng.below(2 * high + 1) - high for _ in range(size)]
            else:
                levels = []
                for m in range(size):
                    c = 2 * m + 1 - size
                    levels.append((1 if c >= 0 else -1) * ((2 * abs(c) * high + size - 1) // (2 * (size - 1))))
                for i in range(size - 1, 0, -1):
                    j = rng.below(i + 1)
                    levels[i], levels[j] = levels[j], levels[i]
                self.cache[key] = levels
        return self.cache[key]

    def ints(self, step_: int, query: int, role: str, start: int, count: int) -> list[int]:
        origin = (step_ * self.queries + query) * self.advance % self.cycle
        number = ROLES.index(role)
        if self.kind == "pool":
            table = self.pool(number)
            return [table[(origin + i) % len(table)] for i in range(start, start + count)]
        if self.kind == "gaussian-table":
            return [self.gaussian(origin, number, i) for i in range(start, start + count)]
        out: list[int] = []
        for c in range(start // self.w, -(-(start + count) // self.w)):
            values = self.clock(origin + c, number)
            if self.p["scaling"] == "table":
                e = self.exponent(origin + c, number)
                values = [u << ((self.least(number) if e is None else e) - self.least(number)) for u in values]
            out += values
        skip = start % self.w
        return out[skip : skip + count]

    def gaussian(self, origin: int, role: int, i: int) -> int:
        key = seeded(self.p["seed"], 4, role).next()
        block = i // 8
        words = philox(
            [block & 0xFFFFFFFF, block >> 32, origin & 0xFFFFFFFF, origin >> 32], [key & 0xFFFFFFFF, key >> 32]
        )
        half = words[i % 8 // 2] >> (16 * (i % 2)) & 0xFFFF
        quantile = NormalDist().inv_cdf(0.5 + (half % 2**15 + 0.5) / 2**16)
        value = round(Fraction(quantile) * 2 ** (self.p["gaussian_bits"] - 4))
        return -value if half >> 15 else value


def philox(c: list[int], key: list[int]) -> list[int]:
    k0, k1 = key
    for _ in range(10):
        a, b = 0xD2511F53 * c[0], 0xCD9E8D57 * c[2]
        c = [(b >> 32) ^ c[1] ^ k0, b & 0xFFFFFFFF, (a >> 32) ^ c[3] ^ k1, a & 0xFFFFFFFF]
        k0, k1 = (k0 + 0x9E3779B9) & 0xFFFFFFFF, (k1 + 0xBB67AE85) & 0xFFFFFFFF
    return c
