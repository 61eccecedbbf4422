"""The generators of docs/stream.md, section 6, in plain integers: each shows 64 bits a clock."""

from __future__ import annotations

import math
from typing import Any

MASK = (1 << 64) - 1


def rotl(x: int, by: int) -> int:
    return (x << by & MASK) | x >> (64 - by)


def image(columns: list[int], s: int) -> int:
    out = 0
    for i, column in enumerate(columns):
        if s >> i & 1:
            out ^= column
    return out


class Generator:
    """States are lists of 64-bit words, as section 6 orders them."""

    def __init__(self, p: dict[str, Any], used: int, sparse: Any, polynomials: Any, draw: Any) -> None:
        self.family = p.get("generator", "sparse")
        self.depth = {"lutsr": 8, "xoroshiro": 2}.get(self.family, 1)
        if self.family == "sparse":
            self.rows = list(sparse[64])
        elif self.family == "leap":
            self.polynomial = polynomials[64]
            self.leap = next(leap for leap in range(used, 65) if math.gcd(leap, MASK) == 1)
        elif self.family == "lutsr":
            self._taps(draw)
        self.powers: list[list[int]] = []

    def _taps(self, rng: Any) -> None:
        self.order = list(range(64))
        for i in range(63, 0, -1):
            j = rng.below(i + 1)
            self.order[i], self.order[j] = self.order[j], self.order[i]
        self.newest = []
        for _ in range(64):
            wanted, taps = 3 - rng.below(2), set()
            while len(taps) < wanted:
                taps.add(rng.below(64))
            self.newest.append(taps)

    def step(self, s: list[int]) -> list[int]:
        if self.family == "sparse":
            return [sum(((row & s[0]).bit_count() & 1) << i for i, row in enumerate(self.rows))]
        if self.family == "leap":
            x = s[0]
            for _ in range(self.leap):  # bit i of the state is a[t + 63 - i]
                new = sum(x >> (63 - i) & 1 for i in range(64) if self.polynomial >> i & 1) & 1
                x = (x << 1 & MASK) | new
            return [x]
        if self.family == "lutsr":
            ones = [s[0] >> old & 1 for old in self.order]
            total = [one + sum(s[7] >> tap & 1 for tap in taps) for one, taps in zip(ones, self.newest, strict=True)]
            return [*s[1:], sum((bit & 1) << i for i, bit in enumerate(total))]
        s1 = s[0] ^ s[1]
        return [rotl(s[0], 49) ^ s1 ^ (s1 << 21 & MASK), rotl(s1, 28)]

    def shown(self, s: list[int]) -> int:
        if self.family == "xoroshiro":
            return (rotl((s[0] + s[1]) & MASK, 17) + s[0]) & MASK
        return s[-1]

    def jump(self, s: list[int], t: int) -> list[int]:
        """``t`` steps, by squaring; the columns of each square are kept."""
        k = 64 * self.depth
        if not self.powers:
            units = [[1 << i >> 64 * w & MASK for w in range(self.depth)] for i in range(k)]
            self.powers.append([self._whole(self.step(unit)) for unit in units])
        state, j = self._whole(s), 0
        while t >> j:
            if len(self.powers) == j:
                last = self.powers[-1]
                self.powers.append([image(last, column) for column in last])
            if t >> j & 1:
                state = image(self.powers[j], state)
            j += 1
        return [state >> 64 * w & MASK for w in range(self.depth)]

    @staticmethod
    def _whole(s: list[int]) -> int:
        return sum(word << 64 * w for w, word in enumerate(s))
