"""Registers beside the lanes that move while numbers flow: counters, and words on their way in or out of memories."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..streams import BankStream, PoolStream, Stream

#: Counters of a ring's memory of states (:mod:`pezo_rtl.replay`), and the words that it holds of the last lane.
RING_COUNTERS, RING_WORDS = 3, 2
#: Registers that follow a pool's row: the next one, that of the memory's output, that of the word offered.
POOL_ROWS = 3
#: Targets whose block RAM does not show the old contents of the address being written: Yosys puts what a rotating pool
#: reads and writes, and the address, into registers beside it.
BESIDE = ("ecp5", "ice40")


def toggles(words: NDArray[np.int64] | NDArray[np.uint64], width: int) -> int:
    """Return how many of the low ``width`` bits change from row to row of int[clocks + 1, ...]."""
    changed = (words[1:] ^ words[:-1]).astype(np.uint64) & np.uint64((1 << width) - 1)
    return int(np.bitwise_count(changed).sum(dtype=np.int64))


def control(stream: Stream, clocks: int, lanes: float, target: str) -> tuple[float, float]:
    """Return the toggles a clock of a free source's control registers: all, and of those that logic makes.

    Parameters
    ----------
    lanes : float
        Toggles a clock of all lanes' registers.
    target : str
        See :data:`BESIDE`.

    Of a source without memories nothing but the lanes moves. A ring's memory has three counters, and two words that
    toggle as one lane does. A pool has row numbers, exact but for where they begin.
    """
    if isinstance(stream, BankStream) and stream.rotating:
        ring = RING_COUNTERS * _counting(stream.n, clocks) + RING_WORDS * lanes / stream.n
        return ring, ring
    if isinstance(stream, PoolStream):
        rows = _rows(stream, clocks)
        return rows + (_beside(stream, clocks, lanes) if target in BESIDE else 0.0), rows
    return 0.0, 0.0


def _counting(n: int, clocks: int, stride: int = 1) -> float:
    """Return the toggles a clock of a counter modulo n."""
    return toggles(np.arange(clocks + 1) * stride % n, 64) / clocks


def _rows(stream: PoolStream, clocks: int) -> float:
    n, mapping = stream.cycle, stream.spec.hardware.pool_mapping
    if mapping == "replica":
        return POOL_ROWS * _counting(n, clocks, stream.lanes)
    if mapping == "permuted":
        return POOL_ROWS * _counting(n, clocks)
    return POOL_ROWS * _counting((n + 1) // stream.lanes, clocks) + _counting(n, clocks)


def _beside(stream: PoolStream, clocks: int, lanes: float) -> float:
    if stream.spec.hardware.pool_mapping != "rotating":
        return 0.0
    return 2 * lanes + _counting((stream.cycle + 1) // stream.lanes, clocks)
