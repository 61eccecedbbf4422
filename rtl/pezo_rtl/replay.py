"""Memories that take a bank back to its mark through one serial input."""

from __future__ import annotations

from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out


def _after(pointer: Signal, n: int) -> Value:
    """Return the pointer advanced by one, modulo n."""
    return Mux(pointer == n - 1, 0, pointer + 1)


class RingReplay(wiring.Component):
    """The mark of a ring bank, kept at no cost in clocks.

    The last n values of the ring's last lane determine the whole ring, and feeding them back in order restores it.
    They are kept in memory ``history`` (n x k, one write a clock). After a mark, each entry is copied to ``kept``
    just before it is overwritten, so the n words of the mark always exist: the first ones in ``kept``, the others
    still in ``history``. A rewind writes the fed words to ``history`` at their old addresses, so the mark stays valid
    without another copy.

    Both memories are LUT RAM, read without latency into a register: the word to feed is fetched one clock ahead. All
    inputs but ``fetch`` come one clock after what they tell of.

    Attributes
    ----------
    push : In(1)
        ``new`` enters the last lane in this clock, by a step or by a feed.
    feeding : In(1)
        The push is a feed (LOAD or REWIND), so nothing is copied.
    mark, rewind : In(1)
        The position after this push is the mark; return to the mark's first word.
    fetch : In(1)
        Fetch the next word into ``back``: first in the clock after ``rewind``, then once for each word fed.
    back : Out(state_bits)
        The word to feed in this clock.
    """

    def __init__(self, n: int, state_bits: int) -> None:
        self.n, self.k = n, state_bits
        super().__init__(
            {
                "push": In(1),
                "feeding": In(1),
                "mark": In(1),
                "rewind": In(1),
                "fetch": In(1),
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
        at, ahead, behind = (Signal(range(depth)) for _ in range(3))
        first, final, stop = (Signal(range(depth)) for _ in range(3))
        pending, copying, partial, use_kept = (Signal() for _ in range(4))
        m.d.comb += [
            old.addr.eq(ahead),  # where the next write goes, one further while feeding from the mark
            saved.addr.eq(ahead),
            write.addr.eq(at),
            copy.addr.eq(ahead),
            write.data.eq(self.new),
            copy.data.eq(old.data),
            copying.eq(self.push & ~self.feeding & pending),
            write.en.eq(self.push),
            copy.en.eq(copying),
        ]
        further = _after(ahead, self.n)
        with m.If(self.fetch | self.push & ~self.feeding):
            m.d.sync += ahead.eq(further)
        with m.If(self.fetch):
            m.d.sync += self.back.eq(Mux(use_kept, saved.data, old.data))
            with m.If(partial & (further == stop)):
                m.d.sync += use_kept.eq(0)
        with m.If(self.push):
            m.d.sync += [at.eq(_after(at, self.n)), behind.eq(at)]
        with m.If(copying & (ahead == final)):
            m.d.sync += pending.eq(0)
        with m.If(self.rewind):  # kept holds the words from first up to where copying stands, or all
            m.d.sync += [at.eq(first), ahead.eq(first), stop.eq(ahead), partial.eq(pending)]
            m.d.sync += use_kept.eq(~pending | (ahead != first))
        with m.If(self.mark):
            following = Mux(self.push, _after(at, self.n), at)
            m.d.sync += [first.eq(following), ahead.eq(following), pending.eq(1)]
            m.d.sync += final.eq(Mux(self.push, at, behind))
        return m


class ShiftReplay(wiring.Component):
    """The mark of a bank whose lanes do not rotate: n words, written while the states circulate or are loaded.

    Attributes
    ----------
    push : In(1)
        Write ``new`` and go to the next word.
    pull : In(1)
        Fetch this word into ``back`` and go to the next one.
    home : In(1)
        Go to the first word: the words of a mark are complete, or a mark or rewind begins.
    back : Out(state_bits)
        The word to feed in this clock, fetched one clock ahead.
    """

    def __init__(self, n: int, state_bits: int) -> None:
        self.n, self.k = n, state_bits
        super().__init__({"push": In(1), "pull": In(1), "home": In(1), "new": In(state_bits), "back": Out(state_bits)})

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
        ]
        with m.If(self.pull):
            m.d.sync += self.back.eq(read.data)
        with m.If(self.push | self.pull):
            m.d.sync += at.eq(_after(at, self.n))
        with m.If(self.home):
            m.d.sync += at.eq(0)
        return m
