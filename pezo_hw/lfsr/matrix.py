"""Square matrices over GF(2), up to 64 x 64, as tuples of row masks; single states are ints, many are uint64 arrays."""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

Matrix = tuple[int, ...]
States = NDArray[np.uint64]


def identity(k: int) -> Matrix:
    """Return the k x k identity."""
    return tuple(1 << i for i in range(k))


def apply(matrix: Matrix, state: int) -> int:
    """Return ``M s``: bit i is the parity of ``matrix[i] & state``."""
    out = 0
    for i, row in enumerate(matrix):
        out |= ((row & state).bit_count() & 1) << i
    return out


def multiply(a: Matrix, b: Matrix) -> Matrix:
    """Return ``A B`` (B acts first): row i is the XOR of the rows of B that row i of A selects."""
    product = []
    for row in a:
        acc = 0
        while row:
            low = row & -row
            acc ^= b[low.bit_length() - 1]
            row ^= low
        product.append(acc)
    return tuple(product)


def power(matrix: Matrix, exponent: int) -> Matrix:
    """Return ``M**exponent`` for an exponent >= 0, by repeated squaring."""
    if exponent < 0:
        raise ValueError(f"exponent is {exponent}; it must be >= 0 (invert the matrix for negative powers)")
    result, base = identity(len(matrix)), matrix
    while exponent:
        if exponent & 1:
            result = multiply(base, result)
        base = multiply(base, base)
        exponent >>= 1
    return result


def inverse(matrix: Matrix) -> Matrix:
    """Return the inverse by Gauss-Jordan elimination; ``ValueError`` when the matrix is singular."""
    k = len(matrix)
    rows = [row | 1 << (k + i) for i, row in enumerate(matrix)]
    for col in range(k):
        pivot = next((r for r in range(col, k) if rows[r] >> col & 1), None)
        if pivot is None:
            raise ValueError("the matrix is singular over GF(2)")
        rows[col], rows[pivot] = rows[pivot], rows[col]
        for r in range(k):
            if r != col and rows[r] >> col & 1:
                rows[r] ^= rows[col]
    return tuple(row >> k for row in rows)


def _byte_tables(matrix: Matrix) -> NDArray[np.uint64]:
    """Return tables [ceil(k / 8), 256]: the image of each byte value at each byte position."""
    k = len(matrix)
    columns = [sum((row >> j & 1) << i for i, row in enumerate(matrix)) for j in range(k)]
    tables = np.zeros((-(-k // 8), 256), dtype=np.uint64)
    for j, column in enumerate(columns):
        byte, bit = divmod(j, 8)
        tables[byte, 1 << bit : 2 << bit] = tables[byte, : 1 << bit] ^ np.uint64(column)
        tables[byte] = np.tile(tables[byte, : 2 << bit], 256 // (2 << bit))
    return tables


@functools.lru_cache(maxsize=1024)  # 64 doublings of a matrix take 16 KiB each
def _doubling(matrix: Matrix, j: int) -> tuple[Matrix, NDArray[np.uint64]]:
    """Return M**(2**j) and its byte tables."""
    if j:
        half = _doubling(matrix, j - 1)[0]
        matrix = multiply(half, half)
    return matrix, _byte_tables(matrix)


def jump(matrix: Matrix, states: States, steps: int) -> States:
    """Return ``M**steps s`` for an array of states of any shape (uint64): one look-up a bit of ``steps``."""
    for j in range(steps.bit_length()):
        if steps >> j & 1:
            states = _look_up(_doubling(matrix, j)[1], states)
    return states


def _look_up(tables: NDArray[np.uint64], states: States) -> States:
    out = np.zeros_like(states)
    for byte, table in enumerate(tables):
        index = (states >> np.uint64(8 * byte)) & np.uint64(255)
        out ^= table[index.astype(np.intp)]
    return out


def orbit(matrix: Matrix, start: States, count: int) -> States:
    """Return states [count, *start.shape]: entry t is ``M**t start``. Filled by doubling, O(count) work.

    Parameters
    ----------
    matrix : Matrix
        k x k.
    start : uint64 array
        Any shape; each entry a k-bit state.
    count : int
        Number of steps, >= 0.
    """
    out = np.empty((count, *start.shape), dtype=np.uint64)
    if count == 0:
        return out
    out[0] = start
    filled, j = 1, 0
    while filled < count:
        size = min(filled, count - filled)
        out[filled : filled + size] = _look_up(_doubling(matrix, j)[1], out[:size])
        filled, j = filled + size, j + 1
    return out


def trajectory(matrix: Matrix, start: int, count: int) -> States:
    """Return uint64[count]: the states of one generator from ``start``."""
    return orbit(matrix, np.array(start, dtype=np.uint64), count)
