"""The generator of XOR look-up tables and shift registers: 64 bits a clock from a state of 512 bits.

Idea: LUT-SR generators (Thomas and Luk, "FPGA-optimised uniform random number generators using LUTs and shift
registers", FPL 2010; "The LUT-SR family", IEEE TVLSI 2013): each bit of a clock is one look-up table over a few earlier
bits, kept in shift registers that cost one look-up table a bit. This member is our own: all shift registers have the
same length, so that the last eight words are the state, and a LOAD is eight words through the shift registers' inputs.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..prng import derive
from .matrix import Matrix
from .polynomial import berlekamp_massey, is_primitive

WORD = 64
DEPTH = 8  #: words of state
STATE = WORD * DEPTH
INDEX = 128  #: of the SplitMix64 that draws taps (purpose matrix; step matrices have indices up to 64)
SEED = 1403  #: the first seed from 1 on whose taps reach the full period; see :func:`find_fifo_seed`


@dataclass(frozen=True)
class FifoTaps:
    """The recurrence x(t+1) = A x(t-7) + B x(t) over 64-bit words.

    Attributes
    ----------
    oldest : tuple of int
        Bit i of the next word takes bit ``oldest[i]`` of the oldest word: a permutation, so the step has an inverse.
    newest : tuple of tuple of int
        And these two or three bits of the newest word: at most four inputs in all.
    """

    oldest: tuple[int, ...]
    newest: tuple[tuple[int, ...], ...]

    def next_word(self, oldest: int, newest: int) -> int:
        """Return the word after ``newest``, of which ``oldest`` is the seventh before."""
        out = 0
        for i, (old, new) in enumerate(zip(self.oldest, self.newest, strict=True)):
            bit = oldest >> old & 1
            for tap in new:
                bit ^= newest >> tap & 1
            out |= bit << i
        return out

    @property
    def matrix(self) -> Matrix:
        """The 512 x 512 step matrix; bit 64 w + i of the state is bit i of word w, oldest word first."""
        rows = [1 << (bit + WORD) for bit in range(STATE - WORD)]
        last = STATE - WORD
        for old, new in zip(self.oldest, self.newest, strict=True):
            rows.append(1 << old | sum(1 << (last + tap) for tap in new))
        return tuple(rows)

    def characteristic(self) -> int:
        """Return the minimal polynomial of the sequence of bit 0, of degree 512 where the period can be full."""
        words = [0] * (DEPTH - 1) + [1]
        bits = []
        for _ in range(2 * STATE):
            bits.append(words[-1] & 1)
            words = [*words[1:], self.next_word(words[0], words[-1])]
        return berlekamp_massey(bits)


def draw_taps(seed: int) -> FifoTaps:
    """Return the taps of a seed: docs/stream.md, "LUT-SR"."""
    rng = derive(seed, "matrix", INDEX)
    order = list(range(WORD))
    for i in range(WORD - 1, 0, -1):
        j = rng.below(i + 1)
        order[i], order[j] = order[j], order[i]
    newest = []
    for _ in range(WORD):
        wanted = 3 - rng.below(2)
        taps: list[int] = []
        while len(taps) < wanted:
            tap = rng.below(WORD)
            if tap not in taps:
                taps.append(tap)
        newest.append(tuple(taps))
    return FifoTaps(tuple(order), tuple(newest))


def find_fifo_seed(first: int = 1) -> int:
    """Return the first seed from ``first`` on whose taps give all 2**512 - 1 non-zero states (about a minute)."""
    seed = first
    while True:
        poly = draw_taps(seed).characteristic()
        if poly.bit_length() - 1 == STATE and is_primitive(poly):
            return seed
        seed += 1
