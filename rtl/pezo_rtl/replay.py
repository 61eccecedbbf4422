"""Memories that take a bank back to its mark through one serial input."""

from __future__ import annotations

from amaranth.hdl import Module, Signal
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out


def _wrap(m: Module, pointer: Signal, n: int) -> None:
    """Advance a pointer modulo n."""
    m.d.sync += pointer.eq(pointer + 1)
    with m.If(pointer == n - 1):
        m.d.sync += pointer.eq(0)


class RingReplay(wiring.Component):
    """The mark of a ring bank, kept at no cost in clocks.

    The last n values of the ring's last lane determine the whole ring, and feeding them back in order restores it.
    They are kept in memory ``history`` (n x k, one write a clock). After a mark, each entry is copied to ``kept``
    just before it is overwritten, so the n words of the mark always exist: the first ones in ``kept``, the others
    still in ``history``. A rewind writes the fed words to ``history`` at their old addresses, so the mark stays valid
    without another copy.

    Both memories are read without latency (LUT RAM); ``back`` is the word to feed in this clock.

    Attributes
    ----------
    push : In(1)
        ``new`` enters the last lane in this clock, by a step or by a feed.
    feeding : In(1)
        The push is a feed (LOAD or REWIND), so nothing is copied.
    mark, rewind : In(1)
        The position after this clock is the mark; return to the mark's first word.
    left : In
        Words still to feed, this one included.
    """

    def __init__(self, n: int, state_bits: int) -> None:
        self.n, self.k = n, state_bits
        super().__init__(
            {
                "push": In(1),
                "feeding": In(1),
                "mark": In(1),
                "rewind": In(1),
                "left": In(range(n + 1)),
                "new": In(state_bits),
                "back": Out(state_bits),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        depth = max(2, self.n)  # memories of one entry are awkward for synthesis
        m.submodules.history = history = memory.Memory(shape=self.k, depth=depth, init=[])
        m.submodules.kept = kept = memory.Memory(shape=self.k, depth=depth, init=[])
        old, saved = history.read_port(domain="comb"), kept.read_port(domain="comb")
        write, copy = history.write_port(), kept.write_port()
        at = Signal(range(depth))
        first = Signal(range(depth))
        uncopied = Signal(range(self.n + 1))
        copying = Signal()
        m.d.comb += [
            old.addr.eq(at),
            saved.addr.eq(at),
            write.addr.eq(at),
            copy.addr.eq(at),
            write.data.eq(self.new),
            copy.data.eq(old.data),
            copying.eq(self.push & ~self.feeding & (uncopied != 0)),
            write.en.eq(self.push),
            copy.en.eq(copying),
            self.back.eq(old.data),
        ]
        with m.If(self.left > uncopied):
            m.d.comb += self.back.eq(saved.data)
        following = Signal(range(depth))
        m.d.comb += following.eq(at)
        with m.If(self.push):
            m.d.comb += following.eq(at + 1)
            with m.If(at == self.n - 1):
                m.d.comb += following.eq(0)
        m.d.sync += at.eq(following)
        with m.If(copying):
            m.d.sync += uncopied.eq(uncopied - 1)
        with m.If(self.rewind):
            m.d.sync += at.eq(first)
        with m.If(self.mark):
            m.d.sync += [first.eq(following), uncopied.eq(self.n)]
        return m


class ShiftReplay(wiring.Component):
    """The mark of a bank whose lanes do not rotate: n words, written while the states circulate or are loaded.

    Attributes
    ----------
    push : In(1)
        Write ``new`` and go to the next word.
    pull : In(1)
        Only go to the next word.
    back : Out(state_bits)
        The word to feed in this clock (no latency).
    """

    def __init__(self, n: int, state_bits: int) -> None:
        self.n, self.k = n, state_bits
        super().__init__({"push": In(1), "pull": In(1), "new": In(state_bits), "back": Out(state_bits)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        depth = max(2, self.n)
        m.submodules.kept = kept = memory.Memory(shape=self.k, depth=depth, init=[])
        read, write = kept.read_port(domain="comb"), kept.write_port()
        at = Signal(range(depth))
        m.d.comb += [
            read.addr.eq(at),
            write.addr.eq(at),
            write.data.eq(self.new),
            write.en.eq(self.push),
            self.back.eq(read.data),
        ]
        with m.If(self.push | self.pull):
            _wrap(m, at, self.n)
        return m
