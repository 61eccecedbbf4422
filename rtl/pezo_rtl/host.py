"""What a host sends to a bank: the words of a LOAD that bring it to a clock of its stream."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from pezo_hw import lfsr


@lru_cache(maxsize=8)
def _entry_columns(matrix: lfsr.Matrix, n: int) -> NDArray[np.uint64]:
    """Return uint64[n, k]: the columns of M**-(n-1-i), for i = 0 .. n-1."""
    k = len(matrix)
    units = np.uint64(1) << np.arange(k, dtype=np.uint64)
    return lfsr.orbit(lfsr.inverse(matrix), units, n)[::-1]


def ring_words(matrix: lfsr.Matrix, lanes: NDArray[np.uint64]) -> list[int]:
    """Return the n words to load, in order, so that a ring holds the states ``lanes`` (uint64[n], in lane order).

    Word i enters the last lane and is stepped n - 1 - i times on its way to lane i, so it is M**-(n-1-i) of that state.
    """
    columns = _entry_columns(tuple(matrix), len(lanes))
    bits = lanes[:, None] >> np.arange(len(matrix), dtype=np.uint64) & np.uint64(1)
    return [int(word) for word in np.bitwise_xor.reduce(columns * bits, axis=1)]
