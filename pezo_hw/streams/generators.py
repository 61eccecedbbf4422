"""The generators behind the sources without reuse: each shows 64 fresh bits a clock, any clock is reached in O(log t).

Definition: docs/stream.md, section 6.
"""

from __future__ import annotations

import abc
import functools
from collections.abc import Callable
from math import gcd
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from .. import lfsr
from ..lfsr.fifo import DEPTH, SEED, FifoTaps, draw_taps
from ..lfsr.matrix import Matrix
from ..lfsr.wide import WideMap, columns_of, look_up

Words = NDArray[np.uint64]
WORD = 64
MASK = (1 << WORD) - 1
BLOCK = 1 << 14  # clocks made at a time


class Generators(abc.ABC):
    """One family of generators.

    Attributes
    ----------
    depth : int
        64-bit words of one generator's state.
    delayed : bool
        In hardware the shown word comes some clocks behind the state.
    linear : bool
        The shown bits are linear functions over GF(2) of the state.
    """

    depth: ClassVar[int] = 1
    delayed: ClassVar[bool] = False
    linear: ClassVar[bool] = True

    @property
    def state_bits(self) -> int:
        """k: bits of one generator's state."""
        return WORD * self.depth

    @property
    def cycle(self) -> int:
        """2**k - 1 clocks."""
        return (1 << self.state_bits) - 1

    @abc.abstractmethod
    def jump(self, states: Words, clocks: int) -> Words:
        """Return the states uint64[n, depth] so many clocks later."""

    @abc.abstractmethod
    def shown(self, states: Words, count: int) -> Words:
        """Return uint64[count, n]: the words shown at the clock of ``states`` and the clocks after it."""

    @abc.abstractmethod
    def facts(self) -> dict[str, Any]:
        """Return the family's constants as plain values."""

    @abc.abstractmethod
    def spoilt(self) -> Generators:
        """Return the family with one connection moved: a planted fault for tests of the parity ladder."""

    def words(self, states: Words, clock: int, count: int) -> Words:
        """Return uint64[count, n]: the words shown from absolute clock ``clock`` on, ``states`` being those at 0."""
        out = np.empty((count, len(states)), dtype=np.uint64)
        now = self.jump(states, clock % self.cycle)
        for at in range(0, count, BLOCK):
            out[at : at + BLOCK] = self.shown(now, min(BLOCK, count - at))
            if at + BLOCK < count:
                now = self.jump(now, BLOCK)
        return out


class MatrixGenerators(Generators):
    """64-bit states stepped by a matrix and shown as they are: ``sparse`` and ``leap``."""

    def __init__(self, matrix: Matrix) -> None:
        self.matrix = matrix

    def jump(self, states: Words, clocks: int) -> Words:
        return lfsr.jump(self.matrix, states, clocks)

    def shown(self, states: Words, count: int) -> Words:
        return lfsr.orbit(self.matrix, states[:, 0], count)

    def facts(self) -> dict[str, Any]:
        return {"matrix_rows": [hex(row) for row in self.matrix]}

    def spoilt(self) -> MatrixGenerators:
        rows = list(self.matrix)
        rows[1] ^= 1 << (0 if rows[1] != 1 else 1)
        return MatrixGenerators(tuple(rows))


class FifoGenerators(Generators):
    """The LUT-SR generator of :mod:`pezo_hw.lfsr.fifo`: the state is the last eight words, the newest one is shown."""

    depth: ClassVar[int] = DEPTH

    def __init__(self, taps: FifoTaps) -> None:
        self.taps = taps
        self._map = WideMap(columns_of(taps.matrix))

    def jump(self, states: Words, clocks: int) -> Words:
        return self._map.jump(states, clocks)

    def shown(self, states: Words, count: int) -> Words:
        x = np.empty((count + DEPTH - 1, len(states)), dtype=np.uint64)
        x[:DEPTH] = states.T[: len(x)]
        filled, j = 1, 0
        while filled < count:  # x(t + 2^j) is one word of M^(2^j) applied to x(t-7) ... x(t)
            size = min(filled, count - filled)
            newest = self._map.tables(j)[:, :, DEPTH - 1]
            window = np.stack([x[i : i + size] for i in range(DEPTH)], axis=-1)
            x[DEPTH - 1 + filled :][:size] = look_up(newest, window)
            filled, j = filled + size, j + 1
        return x[DEPTH - 1 :]

    def facts(self) -> dict[str, Any]:
        return {"taps_oldest": list(self.taps.oldest), "taps_newest": [list(taps) for taps in self.taps.newest]}

    def spoilt(self) -> FifoGenerators:
        first, *others = self.taps.newest
        moved = next(tap for tap in range(WORD) if tap not in first)
        return FifoGenerators(FifoTaps(self.taps.oldest, ((*first[:-1], moved), *others)))


class XoroshiroGenerators(Generators):
    """xoroshiro128++ (Blackman and Vigna, ACM TOMS 47, 2021): a linear engine of 128 bits, shown through two additions.

    Parameters
    ----------
    rotations : (int, int, int)
        The engine's a, b, c.
    """

    depth: ClassVar[int] = 2
    delayed: ClassVar[bool] = True
    linear: ClassVar[bool] = False
    turn: ClassVar[int] = 17

    def __init__(self, rotations: tuple[int, int, int] = (49, 21, 28)) -> None:
        self.rotations = rotations
        columns = [self.stepped(1 << bit & MASK, 1 << bit >> WORD) for bit in range(2 * WORD)]
        self._map = WideMap(np.array(columns, dtype=np.uint64))

    def stepped(self, s0: int, s1: int) -> tuple[int, int]:
        """Return the state one clock later."""
        a, b, c = self.rotations
        s1 ^= s0
        return _rotated(s0, a) ^ s1 ^ (s1 << b & MASK), _rotated(s1, c)

    def jump(self, states: Words, clocks: int) -> Words:
        return self._map.jump(states, clocks)

    def shown(self, states: Words, count: int) -> Words:
        orbit = self._map.orbit(states, count)
        first, total = orbit[..., 0], orbit.sum(axis=-1, dtype=np.uint64)
        turn = np.uint64(self.turn)
        return (total << turn | total >> (np.uint64(WORD) - turn)) + first

    def facts(self) -> dict[str, Any]:
        return {"rotations": [*self.rotations, self.turn]}

    def spoilt(self) -> XoroshiroGenerators:
        a, b, c = self.rotations
        return XoroshiroGenerators((a, b - 1, c))


def _rotated(word: int, by: int) -> int:
    return (word << by | word >> (WORD - by)) & MASK


@functools.cache
def catalogued_taps() -> FifoGenerators:
    """The catalogue's LUT-SR generator; its jump tables (about 1 MiB a power of two) are shared by all streams."""
    return FifoGenerators(draw_taps(SEED))


@functools.cache
def xoroshiro() -> XoroshiroGenerators:
    """xoroshiro128++ with its jump tables."""
    return XoroshiroGenerators()


def least_leap(bits: int) -> int:
    """Return the smallest leap >= ``bits`` coprime with 2**64 - 1: so many fresh bits a clock, and the full period."""
    period = (1 << WORD) - 1
    return next(leap for leap in range(bits, WORD + 1) if gcd(leap, period) == 1)


def generators(family: str, matrix_seed: int, fresh_bits: int) -> Generators:
    """Return a family by the name of ``perturbation.generator``.

    Parameters
    ----------
    family : str
        ``sparse``, ``leap``, ``lutsr`` or ``xoroshiro``.
    matrix_seed : int
        Of the sparse matrix; 0 is the catalogue's.
    fresh_bits : int
        How many bits of a word are used, for ``leap``: at most 64.
    """
    makers: dict[str, Callable[[], Generators]] = {
        "sparse": lambda: MatrixGenerators(
            lfsr.SPARSE[WORD] if matrix_seed == 0 else lfsr.find_sparse_matrix(WORD, matrix_seed)
        ),
        "leap": lambda: MatrixGenerators(lfsr.step_matrix(WORD, "leap", least_leap(fresh_bits))),
        "lutsr": catalogued_taps,
        "xoroshiro": xoroshiro,
    }
    return makers[family]()
