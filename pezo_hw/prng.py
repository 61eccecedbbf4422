"""SplitMix64: the small published generator behind every constant that a spec's seed decides.

It decides offsets, pool contents, initial states and the search for sparse matrices; it never makes a perturbation. It
is chosen because a stranger can write it in five lines (docs/stream.md, "Seeded constants").
Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
"""

from __future__ import annotations

MASK64 = (1 << 64) - 1

#: What a derived generator is for; part of the stream definition.
PURPOSES = {"offsets": 1, "pool": 2, "states": 3, "philox": 4, "matrix": 5}


class SplitMix64:
    """A 64-bit generator with a 64-bit state.

    Parameters
    ----------
    state : int
        Any 64-bit value, zero included.
    """

    def __init__(self, state: int) -> None:
        self.state = state & MASK64

    def next(self) -> int:
        """Return the next 64-bit number, in [0, 2**64)."""
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK64
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK64
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK64
        return z ^ (z >> 31)

    def below(self, bound: int) -> int:
        """Return ``(next() * bound) >> 64``: a number in [0, bound), its bias below bound / 2**64."""
        return (self.next() * bound) >> 64


def derive(seed: int, purpose: str, index: int = 0) -> SplitMix64:
    """Return the generator for one purpose and one index (a role's number, or a matrix width).

    Its state is ``SplitMix64(seed).next() ^ (purpose number << 8 | index)``.

    Parameters
    ----------
    seed : int
        The spec's seed, 64 bits.
    purpose : str
        A key of :data:`PURPOSES`; anything else raises ``KeyError``.
    index : int
        0 to 255.
    """
    return SplitMix64(SplitMix64(seed).next() ^ (PURPOSES[purpose] << 8 | index))
