"""Counting by single gates: for a few bits it is shorter than a carry chain, which synthesis takes for every sum."""

from __future__ import annotations

from amaranth.hdl import Cat, Mux, Value


def successor(value: Value) -> Value:
    """Return value + 1, wrapping."""
    return Cat(value[i] ^ value[:i].all() for i in range(len(value)))


def predecessor(value: Value) -> Value:
    """Return value - 1, wrapping."""
    return Cat(value[i] ^ ~value[:i].any() for i in range(len(value)))


def after(value: Value, n: int) -> Value:
    """Return value + 1 modulo n."""
    return successor(value) if n == 1 << len(value) else Mux(value == n - 1, 0, successor(value))
