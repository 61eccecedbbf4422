"""What a host does to bring a source to a position of its stream: the words of a LOAD, and where each word stands.

A position is a clock for the banks, a phase for the pool.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from .. import lfsr
from ..errors import SpecError
from .bank import BankStream
from .base import Stream
from .pool import PoolStream
from .uniform import CltStream, UniformStream


@lru_cache(maxsize=8)
def _entry_columns(matrix: lfsr.Matrix, n: int) -> NDArray[np.uint64]:
    """Return uint64[n, k]: the columns of M**-(n-1-i), for i = 0 .. n-1."""
    units = np.uint64(1) << np.arange(len(matrix), dtype=np.uint64)
    return lfsr.orbit(lfsr.inverse(matrix), units, n)[::-1]


def ring_words(matrix: lfsr.Matrix, lanes: NDArray[np.uint64]) -> list[int]:
    """Return the n words to load, in order, so that a ring holds the states ``lanes`` (uint64[n], in lane order).

    Word i enters the last lane and is stepped n - 1 - i times on its way to lane i, so it is M**-(n-1-i) of that state.
    """
    columns = _entry_columns(tuple(matrix), len(lanes))
    bits = lanes[:, None] >> np.arange(len(matrix), dtype=np.uint64) & np.uint64(1)
    return [int(word) for word in np.bitwise_xor.reduce(columns * bits, axis=1)]


class Host:
    """The host's side of one source.

    Parameters
    ----------
    stream : Stream
        One with hardware.

    Attributes
    ----------
    ahead : bool
        The generators run ahead of the output, so MARK and SKIP count only directly after LOAD, REWIND or SKIP.

    Raises
    ------
    SpecError
        The stream has no hardware.
    """

    def __init__(self, stream: Stream) -> None:
        if not isinstance(stream, BankStream | PoolStream | UniformStream):
            raise SpecError(f"perturbation: {type(stream).__name__} has no hardware")
        self.stream = stream
        self.ahead = isinstance(stream, CltStream)

    def advanced(self, position: int, words: int) -> int:
        """Return the position ``words`` words later."""
        if isinstance(self.stream, PoolStream):
            return (position + words * self.stream.lanes) % self.stream.cycle
        return (position + words) % self.stream.cycle

    def values(self, position: int, words: int, role: str = "z") -> NDArray[np.int32]:
        """Return int32[words, lanes]: what the twin says the source offers from a position on."""
        if isinstance(self.stream, PoolStream):
            pool = self.stream.pool(role)
            index = (position + np.arange(words * self.stream.lanes)) % len(pool)
            return pool[index].reshape(words, self.stream.lanes)
        return self.stream.clock_values(position, words, role)

    def load_words(self, position: int, role: str = "z") -> list[int] | None:
        """Return the words of a LOAD, or None where LOAD takes the position as its argument (pool).

        Raises
        ------
        SpecError
            The constants of this role are not in the hardware (pool contents, scaling tables: role z only).
        """
        stream = self.stream
        fixed = isinstance(stream, PoolStream) or stream.perturbation.scaling == "table"
        if fixed and role != "z":
            raise SpecError(f"role {role!r} is not in the hardware: its tables are those of role 'z'")
        if isinstance(stream, PoolStream):
            return None
        if isinstance(stream, UniformStream):
            start = np.array(stream.initial_states(role), dtype=np.uint64)
            return [int(s) for s in lfsr.jump(stream.matrix, start, position % stream.cycle)]
        lanes = stream.lane_states_at(position, role)
        words = ring_words(stream.matrix, lanes) if stream.rotating else [int(state) for state in lanes]
        if stream.perturbation.scaling == "table":
            words.insert(0, int(stream.states_at(position, role)[0]))
        return words
