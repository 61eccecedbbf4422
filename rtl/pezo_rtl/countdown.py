"""A counter whose clock rate does not fall with its width: digits of four bits, borrows and flags registered."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from .counting import predecessor

DIGIT = 4
SETTLE = 3  # clocks from ``set`` until ``last`` and ``zero`` are right


class Countdown(wiring.Component):
    """Counts ``count`` clocks with ``down`` high; ``last`` is high in the last of them.

    Every register depends on few bits: a digit is decremented a clock after the one below has wrapped, and the flags
    of the upper digits are gathered in two steps. A digit wraps every 16 clocks at most, so they are right in time.
    After ``set``, leave :data:`SETTLE` clocks before the first ``down``; a count of zero takes none. No reset is
    needed: nothing counts before ``set``.

    Parameters
    ----------
    width : int
        Bits of ``count``.

    Attributes
    ----------
    set : In(1)
        Take ``count``; not together with ``down``.
    count : In(width)
    down : In(1)
    last : Out(1)
        One clock is left.
    zero : Out(1)
        The count taken was zero.
    """

    def __init__(self, width: int) -> None:
        self.width = width
        super().__init__(
            {"set": In(1), "count": In(width), "down": In(1), "last": Out(1), "zero": Out(1)},
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        digits = [
            Signal(min(DIGIT, self.width - low), reset_less=True, name=f"digit{low // DIGIT}")
            for low in range(0, self.width, DIGIT)
        ]
        empty = Signal(max(1, len(digits) - 1), reset_less=True)
        upper_empty = Signal(reset_less=True)
        lowest = digits[0]
        borrow = Signal(reset_less=True, name="borrow0")
        m.d.sync += [
            borrow.eq(self.down & (lowest == 0)),
            upper_empty.eq(empty.all()),
            self.zero.eq(upper_empty & (lowest == 0)),
        ]
        with m.If(self.down):
            m.d.sync += [lowest.eq(predecessor(lowest)), self.last.eq(upper_empty & (lowest == 2))]
        with m.Else():
            m.d.sync += self.last.eq(upper_empty & (lowest == 1))
        for i, digit in enumerate(digits[1:], 1):
            carry = Signal(reset_less=True, name=f"borrow{i}")
            m.d.sync += [empty[i - 1].eq(digit == 0), carry.eq(borrow & (digit == 0))]
            with m.If(borrow):
                m.d.sync += digit.eq(predecessor(digit))
            borrow = carry
        if len(digits) == 1:
            m.d.comb += empty.eq(1)
        with m.If(self.set):
            m.d.sync += Cat(*digits).eq(self.count)
        return m
