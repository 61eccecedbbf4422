"""Look-up tables of small structures: XOR gates, multiplexers, read-only memories, by the inputs of one table."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .targets import Target


def xor_luts(taps: int, target: Target) -> int:
    """Return the look-up tables of the XOR of so many bits: a tree; one bit is a wire."""
    return -(-(taps - 1) // (target.inputs - 1))


def step_luts(matrix: Sequence[int], target: Target) -> int:
    """Return the look-up tables of one step of a GF(2) matrix, row by row."""
    return sum(xor_luts(row.bit_count(), target) for row in matrix)


def joined_luts(matrix: Sequence[int], others: int, target: Target) -> int:
    """Return the look-up tables of a step whose every bit joins ``others`` further signals in its last table.

    A tree with taps + others leaves where the others must meet the rest in one table, as in a multiplexer between the
    step and a neighbour.
    """
    total = 0
    for row in matrix:
        beyond = row.bit_count() + others - target.inputs
        total += 1 + max(0, -(-beyond // (target.inputs - 1)))
    return total


def mux_luts(ways: int, target: Target) -> int:
    """Return the look-up tables of one bit of a multiplexer, as Yosys maps a binary tree of 2 to 16 ways.

    Four ways take one 6-input table. Beyond, each further way takes 0.45 of one; with four inputs, 5/6. The least
    possible would be 1/3 and 2/3, which the mapping of wide trees does not reach.
    """
    if target.inputs == 6:
        return int(ways > 1) if ways <= 4 else int(0.45 * (ways - 1) + 0.5)
    return int(5 * (ways - 1) / 6 + 0.5)


def adder_luts(width: int, target: Target) -> int:
    """Return the look-up tables of a carry chain."""
    return 2 * -(-width // 2) if target.carry_pair else width


def rom_luts(table: Sequence[int] | NDArray[np.int32], target: Target) -> int:
    """Return the look-up tables of a read-only memory in logic.

    Every output bit is cut along the high address bits; equal parts are built once, constant ones not at all.

    Parameters
    ----------
    table : sequence of int
        2**k entries >= 0.
    """
    words = np.asarray(table, dtype=np.int64)
    address = (len(words) - 1).bit_length()
    leaf = min(target.inputs, address)
    total = 0
    for bit in range(int(words.max()).bit_length()):
        column = (words >> bit & 1).reshape(-1, 1 << leaf)
        parts, index = np.unique(column, axis=0, return_inverse=True)
        constant = (parts == parts[:, :1]).all(axis=1)
        total += int((~constant).sum())
        level = index.reshape(-1)
        while len(level) > 1:  # a table selects between two parts, or four where it has six inputs
            fan = 4 if target.inputs == 6 and len(level) >= 4 else 2
            groups = level.reshape(-1, fan)
            kinds, level = np.unique(groups, axis=0, return_inverse=True)
            level = level.reshape(-1)
            total += int((kinds != kinds[:, :1]).any(axis=1).sum())
    return total
