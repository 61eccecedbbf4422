"""Philox4x32-10, vectorised: a counter-based generator, so any number is one function of its index.

Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

ROUNDS = 10
M0, M1 = np.uint64(0xD2511F53), np.uint64(0xCD9E8D57)
W0, W1 = 0x9E3779B9, 0xBB67AE85
LOW = np.uint64(0xFFFFFFFF)
HIGH_SHIFT = np.uint64(32)


def philox4x32(counter: tuple[NDArray[np.uint64], int, int, int], key: tuple[int, int]) -> NDArray[np.uint32]:
    """Return uint32[m, 4]: the four words of each counter (c0[m], c1, c2, c3), all words below 2**32.

    Parameters
    ----------
    counter : (uint64[m], int, int, int)
        The counter's words, lowest first; the first one varies.
    key : (int, int)
        The two key words.
    """
    first = np.asarray(counter[0], dtype=np.uint64)
    c0, (c1, c2, c3) = first, (np.full_like(first, word) for word in counter[1:])
    k0, k1 = key
    for _ in range(ROUNDS):
        p0, p1 = c0 * M0, c2 * M1
        c0, c1, c2, c3 = (
            (p1 >> HIGH_SHIFT) ^ c1 ^ np.uint64(k0),
            p1 & LOW,
            (p0 >> HIGH_SHIFT) ^ c3 ^ np.uint64(k1),
            p0 & LOW,
        )
        k0, k1 = (k0 + W0) & 0xFFFFFFFF, (k1 + W1) & 0xFFFFFFFF
    return np.stack([c0, c1, c2, c3], axis=1).astype(np.uint32)
