"""Linear structure over GF(2) of a bit sequence: rank of a matrix of its bits, linear complexity.

A linear generator of k bits of state cannot hide: rank and complexity stay at k (or at the sum over the generators that
a rotating lane shows), where fair bits give nearly full rank and half the length.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..lfsr.polynomial import berlekamp_massey


def rank(rows: list[int]) -> int:
    """Return the GF(2) rank of a matrix given as row masks (ints of any width)."""
    pivots: dict[int, int] = {}
    for row in rows:
        while row:
            top = row.bit_length()
            if top not in pivots:
                pivots[top] = row
                break
            row ^= pivots[top]
    return len(pivots)


def sequence_rank(bits: NDArray[np.generic], size: int) -> int:
    """Return the rank of the size x size matrix filled row by row with ``bits`` (0 or 1, at least size**2 of them)."""
    text = "".join("1" if bit else "0" for bit in np.asarray(bits[: size * size]).tolist())
    return rank([int(text[i : i + size], 2) for i in range(0, size * size, size)])


def linear_complexity(bits: NDArray[np.generic]) -> int:
    """Return the length of the shortest LFSR that makes ``bits`` (Berlekamp-Massey)."""
    return berlekamp_massey([int(bit) for bit in np.asarray(bits).tolist()]).bit_length() - 1
