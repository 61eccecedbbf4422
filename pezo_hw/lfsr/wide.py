"""Linear maps over GF(2) on states of several 64-bit words: jump-ahead and orbits, vectorised over many states.

The single-word kind is :mod:`pezo_hw.lfsr.matrix`.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .matrix import Matrix, States

WORD = 64


def columns_of(matrix: Matrix) -> States:
    """Return uint64[k, k / 64]: the image of each unit vector; k must be a multiple of 64."""
    words = len(matrix) // WORD
    packed = b"".join(row.to_bytes(8 * words, "little") for row in matrix)
    bits = np.unpackbits(np.frombuffer(packed, dtype=np.uint8).reshape(len(matrix), -1), axis=1, bitorder="little")
    packed_columns = np.ascontiguousarray(np.packbits(bits.T, axis=1, bitorder="little"))
    return packed_columns.view("<u8").astype(np.uint64)


def look_up(tables: States, words: States) -> States:
    """Return the XOR of the images of all bytes.

    Parameters
    ----------
    tables : uint64[8 * m, 256, ...]
        Image of each value of each byte, the lowest byte of word 0 first.
    words : uint64[..., m]

    Returns
    -------
    uint64 array [..., *images]
    """
    flat = np.ascontiguousarray(words, dtype="<u8").view(np.uint8)
    out = tables[0][flat[..., 0]]
    for byte in range(1, len(tables)):
        out ^= tables[byte][flat[..., byte]]
    return out


class WideMap:
    """Powers of one linear map; each doubling is made at its first use and kept.

    Parameters
    ----------
    columns : uint64[k, k / 64]
        See :func:`columns_of`.
    """

    def __init__(self, columns: States) -> None:
        self._columns = [columns]
        self._tables: list[NDArray[np.uint64]] = []

    def tables(self, j: int) -> States:
        """Return uint64[k / 8, 256, k / 64]: byte tables of the map to the power 2**j."""
        while len(self._tables) <= j:
            columns = self._columns[len(self._tables)]
            tables = np.zeros((len(columns) // 8, 256, columns.shape[1]), dtype=np.uint64)
            for bit in range(8):
                tables[:, 1 << bit : 2 << bit] = tables[:, : 1 << bit] ^ columns[bit::8, None]
            self._tables.append(tables)
            self._columns.append(look_up(tables, columns))
        return self._tables[j]

    def jump(self, states: States, steps: int) -> States:
        """Return ``M**steps s`` for uint64[..., k / 64]."""
        for j in range(steps.bit_length()):
            if steps >> j & 1:
                states = look_up(self.tables(j), states)
        return states

    def orbit(self, start: States, count: int) -> States:
        """Return uint64[count, *start.shape]: entry t is ``M**t start``, filled by doubling."""
        out = np.empty((count, *start.shape), dtype=np.uint64)
        out[:1] = start
        filled, j = 1, 0
        while filled < count:
            size = min(filled, count - filled)
            out[filled : filled + size] = look_up(self.tables(j), out[:size])
            filled, j = filled + size, j + 1
        return out
