"""The GF(2) step network: k XOR gates from the row masks of a k x k matrix."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import xor

from amaranth.hdl import Cat, Value


def step(rows: Sequence[int], state: Value) -> Value:
    """Return ``M s`` as combinational logic: bit i is the parity of ``rows[i] & state``.

    Rows of at most 4 bits take one LUT each, in one logic level.

    Parameters
    ----------
    rows : sequence of int
        The k row masks; none may be zero (the matrix would be singular).
    state : Value
        k bits.

    Raises
    ------
    ValueError
        The matrix does not fit the state, or a row is empty.
    """
    if len(rows) != len(state):
        raise ValueError(f"the matrix has {len(rows)} rows, the state {len(state)} bits")
    bits = []
    for i, row in enumerate(rows):
        if not 0 < row < 1 << len(state):
            raise ValueError(f"row {i} is {row:#x}; it must lie in 1 .. {(1 << len(state)) - 1:#x}")
        bits.append(reduce(xor, [state[c] for c in range(len(state)) if row >> c & 1]))
    return Cat(*bits)
