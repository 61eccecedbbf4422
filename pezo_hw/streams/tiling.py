"""Read a table cyclically from any position."""

from __future__ import annotations

import numpy as np

from .base import Ints


def tile(table: Ints, position: int, count: int) -> Ints:
    """Return int32[count]: ``table[(position + i) mod len(table)]`` by whole-slice copies."""
    size = len(table)
    position %= size
    if position + count <= size:
        return table[position : position + count].copy()
    out = np.empty(count, dtype=table.dtype)
    head = min(size - position, count)
    out[:head] = table[position : position + head]
    body = (count - head) // size
    out[head : head + body * size].reshape(body, size)[:] = table
    tail = head + body * size
    out[tail:] = table[: count - tail]
    return out
