"""Plain-integer tools of the definition: SplitMix64 by purpose, and linear maps over GF(2) by their columns."""

from __future__ import annotations

from collections.abc import Sequence

MASK = (1 << 64) - 1


class Mix:
    """SplitMix64 for a purpose and an index (docs/stream.md, section 2)."""

    def __init__(self, seed: int, purpose: int, index: int) -> None:
        self.state = seed
        self.state = self.next() ^ (purpose << 8 | index)

    def next(self) -> int:
        """Return the next 64-bit number."""
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 & MASK
        z = (z ^ z >> 27) * 0x94D049BB133111EB & MASK
        return z ^ z >> 31

    def below(self, bound: int) -> int:
        """Return a number in [0, bound)."""
        return self.next() * bound >> 64


def image(columns: Sequence[int], state: int) -> int:
    """Return the XOR of the columns that a state selects."""
    out = 0
    while state:
        low = state & -state
        out ^= columns[low.bit_length() - 1]
        state ^= low
    return out


def columns_of(rows: Sequence[int]) -> list[int]:
    """Return the columns of a matrix given by its row masks."""
    return [sum((row >> i & 1) << r for r, row in enumerate(rows)) for i in range(len(rows))]


def stepped(rows: Sequence[int], state: int, steps: int) -> int:
    """Return M^steps s for a matrix given by its row masks."""
    return jumped(columns_of(rows), [state], steps)[0]


def jumped(columns: list[int], states: list[int], steps: int) -> list[int]:
    """Return M^steps s of several states, for a matrix given by its columns."""
    while steps:
        if steps & 1:
            states = [image(columns, state) for state in states]
        columns = [image(columns, column) for column in columns]
        steps >>= 1
    return states
