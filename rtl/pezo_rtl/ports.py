"""Ports that all sources share: the command port, the lane output, and the mapping of raw bits to signed numbers."""

from __future__ import annotations

import enum

from amaranth.hdl import Cat, Const, Value, signed
from amaranth.lib.wiring import In, Out, Signature


class Op(enum.IntEnum):
    """Commands of every source. A source that cannot carry one out ignores it and sets a sticky error bit."""

    LOAD = 0  #: take a position: state words from the load port (banks), or the phase in ``arg`` (pool). Marks it too.
    MARK = 1  #: remember the position of the word now offered
    REWIND = 2  #: go back to the mark
    SKIP = 3  #: drop ``arg`` words


class Commands(Signature):
    """A ready/valid command port; ``op`` and ``arg`` are taken in a clock with ``valid`` and ``ready``.

    Parameters
    ----------
    arg_bits : int
        Width of the argument.
    """

    def __init__(self, arg_bits: int) -> None:
        super().__init__({"valid": Out(1), "ready": In(1), "op": Out(Op), "arg": Out(arg_bits)})


class Lanes(Signature):
    """A ready/valid stream of words of ``count`` signed lanes, one port per lane (wide vectors are slow in Icarus).

    As long as no command is given, a word once offered stays until it is taken. A command withdraws the offered word in
    the clock in which it arrives.
    """

    def __init__(self, count: int, width: int) -> None:
        super().__init__({"valid": Out(1), "ready": In(1), "lanes": Out(signed(width)).array(count)})


def output_width(bits: int) -> int:
    """Return the width of one unshifted number: ``bits``, and 2 for the +-1 of a single bit."""
    return max(2, bits)


def flipped_bits(bits: int, slices: int, reading: str) -> int:
    """Return the mask of state bits that a bank holds inverted: the top bit of every number that is read as offset."""
    if bits == 1 or reading != "offset":
        return 0
    return sum(1 << (q + 1) * bits - 1 for q in range(slices))


def to_signed(raw: Value, reading: str = "offset") -> Value:
    """Return the number of raw bits x. Wires and at most one inverter, no adder.

    Parameters
    ----------
    raw : Value
        b bits.
    reading : str
        ``offset``: x - 2**(b-1); ``twos``: two's complement. A single bit is always 2 x - 1.
    """
    if len(raw) == 1:
        return Cat(Const(1, 1), ~raw).as_signed()
    return raw.as_signed() if reading == "twos" else Cat(raw[:-1], ~raw[-1]).as_signed()
