"""The GF(2) step network: k XOR gates from the row masks of a k x k matrix."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from operator import xor

from amaranth.hdl import Cat, Const, Instance, Module, Signal, Value


def step(rows: Sequence[int], state: Value, flipped: int = 0, lut4: Module | None = None) -> Value:
    """Return ``M s`` as combinational logic: bit i is the parity of ``rows[i] & s``.

    Rows of at most 4 bits take one LUT each, in one logic level.

    Parameters
    ----------
    rows : sequence of int
        The k row masks; none may be zero (the matrix would be singular).
    state : Value
        k bits: s with the bits of ``flipped`` inverted, and so is the result.
    flipped : int
        Mask of k bits.
    lut4 : Module or None
        Gets a LUT4 of ECP5 for each row of 2 to 4 bits. Logic optimisation likes to make one row from another, at
        no gain in LUTs, and so puts a second level into the ring's shortest path; cells it leaves alone.

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
        inputs = [state[c] for c in range(len(state)) if row >> c & 1]
        inverted = ((row & flipped).bit_count() + (flipped >> i & 1)) & 1
        if lut4 is not None and 1 < len(inputs) <= 4:
            bits.append(_lut4(lut4, inputs, inverted))
        else:
            bits.append(reduce(xor, inputs) ^ inverted if inverted else reduce(xor, inputs))
    return Cat(*bits)


def _lut4(m: Module, inputs: list[Value], inverted: int) -> Value:
    out = Signal()
    pins = {f"i_{pin}": bit for pin, bit in zip("ABCD", [*inputs, *[Const(0, 1)] * 4], strict=False)}
    m.submodules += Instance("LUT4", p_INIT=Const(0x9669 if inverted else 0x6996, 16), o_Z=out, **pins)
    return out
