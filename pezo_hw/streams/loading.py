"""What a host does to bring a source to a position of its stream: the words of a LOAD, and where each word stands.

A position is a clock for the banks and fresh sources, a phase for the pool, and a number for a bank behind a gearbox,
whose words begin in the middle of clocks.
"""

from __future__ import annotations

from functools import lru_cache
from math import gcd

import numpy as np
from numpy.typing import NDArray

from .. import lfsr
from ..errors import SpecError
from .bank import BankStream
from .base import Key, Stream
from .fresh import FreshStream
from .pool import PoolStream
from .shape import bank_shape


@lru_cache(maxsize=8)
def _entry_columns(matrix: lfsr.Matrix, turns: int) -> NDArray[np.uint64]:
    """Return uint64[turns, k]: the columns of M**-(turns-1-i), for i = 0 .. turns-1."""
    units = np.uint64(1) << np.arange(len(matrix), dtype=np.uint64)
    return lfsr.orbit(lfsr.inverse(matrix), units, turns)[::-1]


def ring_words(matrix: lfsr.Matrix, lanes: NDArray[np.uint64], clocks: int = 1) -> list[int]:
    """Return the n words to load, in order, so that a ring holds the states ``lanes`` (uint64[n], in lane order).

    With g = gcd(clocks, n) words are fed in groups of g, n / g of them. Group i enters the last block of g lanes and is
    stepped by M**clocks n / g - 1 - i times, each time ``clocks`` lanes down; the words undo these steps.
    """
    n = len(lanes)
    size = gcd(clocks, n)
    turns, turn = n // size, clocks // size
    matrix = lfsr.power(tuple(matrix), clocks)
    columns = _entry_columns(matrix, turns)
    blocks = [(turns - 1 - (turns - 1 - i) * turn) % turns for i in range(turns)]
    placed = lanes.reshape(turns, size)[blocks]
    bits = placed[:, :, None] >> np.arange(len(matrix), dtype=np.uint64) & np.uint64(1)
    words = np.bitwise_xor.reduce(columns[:, None, :] * bits, axis=2)
    return [int(word) for word in words.reshape(-1)]


class Host:
    """The host's side of one source.

    Parameters
    ----------
    stream : Stream
        One with hardware.
    lanes : int
        Numbers of a word, as given to ``pezo_rtl.create``.

    Attributes
    ----------
    ahead : bool
        The generators run ahead of the output, so MARK and SKIP count only directly after LOAD, REWIND or SKIP.
    lanes : int
        Numbers of a word.
    unit : str
        What positions count: ``clocks`` or ``numbers``.
    per_word : int
        Positions of a word.

    Raises
    ------
    SpecError
        The stream has no hardware.
    """

    def __init__(self, stream: Stream, lanes: int = 0) -> None:
        if not isinstance(stream, BankStream | PoolStream | FreshStream):
            raise SpecError(f"perturbation: {type(stream).__name__} has no hardware")
        self.stream = stream
        self.lanes, self.clocks, self._geared = lanes or stream.lanes, 1, False
        if isinstance(stream, BankStream):
            shape = bank_shape(stream, lanes)
            self.lanes, self.clocks, self._geared = shape.lanes, shape.clocks, shape.geared
        self.ahead = self._geared or (isinstance(stream, FreshStream) and stream.delayed)
        numbers = self._geared or isinstance(stream, PoolStream)
        self.unit = "numbers" if numbers else "clocks"
        self.per_word = self.lanes if numbers else self.clocks
        self._cycle = stream.cycle * (stream.lanes if self._geared else 1)

    def start(self, key: Key) -> int:
        """Return the position at which the perturbation of a key starts."""
        clock = self.stream.start_clock(key)
        return clock * self.stream.lanes if self._geared else clock

    def origin(self, position: int) -> int:
        """Return a position as the stream counts its starts; only whole clocks can be loaded.

        Raises
        ------
        SpecError
            The position is in the middle of a clock.
        """
        clock, rest = divmod(position, self.stream.lanes) if self._geared else (position, 0)
        if rest:
            raise SpecError(f"position {position} is number {rest} of a clock; a LOAD goes to whole clocks")
        return clock

    def advanced(self, position: int, words: int) -> int:
        """Return the position ``words`` words later."""
        return (position + words * self.per_word) % self._cycle

    def skipped(self, position: int, words: int) -> int:
        """Return the position after SKIP ``words``: behind a gearbox these are words of the bank."""
        each = self.clocks * self.stream.lanes if self._geared else self.per_word
        return (position + words * each) % self._cycle

    def values(self, position: int, words: int, role: str = "z") -> NDArray[np.int32]:
        """Return int32[words, lanes]: what the twin says the source offers from a position on."""
        stream, count = self.stream, words * self.lanes
        if isinstance(stream, PoolStream):
            pool = stream.pool(role)
            return pool[(position + np.arange(count)) % len(pool)].reshape(words, self.lanes)
        if self._geared:
            clock, skip = divmod(position, stream.lanes)
            flat = stream.clock_values(clock, -(-(skip + count) // stream.lanes), role).reshape(-1)
            return flat[skip : skip + count].reshape(words, self.lanes)
        return stream.clock_values(position, words * self.clocks, role).reshape(words, self.lanes)

    def load_words(self, clock: int, role: str = "z") -> list[int] | None:
        """Return the words of a LOAD of a start position (``origin``), or None where LOAD takes an argument (pool).

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
        if isinstance(stream, FreshStream):
            return [int(word) for word in stream.states_at(clock, role)]
        lanes = stream.lane_states_at(clock, role)
        words = ring_words(stream.matrix, lanes, self.clocks) if stream.rotating else [int(state) for state in lanes]
        if stream.perturbation.scaling == "table":
            words.insert(0, int(stream.states_at(clock, role)[0]))
        return words

    def argument(self, clock: int) -> int:
        """Return the argument of LOAD for a start position: 0 for banks, whose words say it."""
        if not isinstance(self.stream, PoolStream):
            return 0
        if self.stream.spec.hardware.pool_mapping == "replica":
            return clock
        return clock * pow(self.lanes, -1, self.stream.cycle) % self.stream.cycle
