"""Memories that take a bank back to its mark through one serial input."""

from __future__ import annotations

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out

from .counting import after, predecessor, successor


class RingReplay(wiring.Component):
    """The mark of a ring bank, kept at no cost in clocks.

    The last n values of the ring's last lane determine the whole ring, and feeding them back in order restores it.
    They are kept in memory ``history`` (n x k, one write a clock). After a mark, each entry is copied to ``kept``
    just before it is overwritten, so the n words of the mark always exist: the first ones in ``kept``, the others
    still in ``history``. A rewind writes the fed words to ``history`` at their old addresses, so the mark stays valid
    without another copy.

    Both memories are LUT RAM, read without latency into registers.

    Attributes
    ----------
    push : In(1)
        The lanes moved in the clock before; ``new`` is what the last lane now holds.
    feeding : In(1)
        The move was a feed (LOAD or REWIND), so nothing is copied.
    mark : In(1)
        The position reached two clocks before is the mark; no push comes with it.
    rewind : In(1)
        Return to the mark's first word; no push comes with it.
    fetch : In(1)
        Fetch the next word into ``back``: n times, from the clock after ``rewind`` on.
    back : Out(state_bits)
        The word fetched in the clock before.
    """

    def __init__(self, n: int, state_bits: int) -> None:
        self.n, self.k = n, state_bits
        super().__init__(
            {name: In(1) for name in ("push", "feeding", "mark", "rewind", "fetch")}
            | {"new": In(state_bits), "back": Out(state_bits)}
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        depth = max(2, self.n)  # memories of one entry are awkward for synthesis
        m.submodules.history = history = memory.Memory(shape=self.k, depth=depth, init=[])
        m.submodules.kept = kept = memory.Memory(shape=self.k, depth=depth, init=[])
        old, saved = history.read_port(domain="comb"), kept.read_port(domain="comb")
        write, copy = history.write_port(), kept.write_port()
        at, ahead, first = (Signal(range(depth)) for _ in range(3))
        copied, left = Signal(range(self.n + 1)), Signal(range(self.n + 1))
        pending, copying, copy_due, use_kept, from_kept = (Signal() for _ in range(5))
        was, was_kept = (Signal(self.k, reset_less=True) for _ in range(2))  # what was read in the clock before
        was_at = Signal(range(depth))
        m.d.comb += [
            old.addr.eq(ahead),  # where the next write goes, further while words are fetched
            saved.addr.eq(ahead),
            write.addr.eq(at),
            copy.addr.eq(was_at),
            write.data.eq(self.new),
            copy.data.eq(was),
            copying.eq(self.push & ~self.feeding & pending),
            write.en.eq(self.push),
            copy.en.eq(copy_due),
            self.back.eq(Mux(from_kept, was_kept, was)),
        ]
        m.d.sync += [
            was.eq(old.data),
            was_kept.eq(saved.data),
            was_at.eq(ahead),
            copy_due.eq(copying),
            from_kept.eq(use_kept),
        ]
        with m.If(self.fetch | self.push & ~self.feeding):
            m.d.sync += ahead.eq(after(ahead, self.n))
        with m.If(self.fetch):
            m.d.sync += left.eq(predecessor(left))
            with m.If(left == 1):
                m.d.sync += use_kept.eq(0)
        with m.If(self.push):
            m.d.sync += at.eq(after(at, self.n))
        with m.If(copying):
            m.d.sync += copied.eq(successor(copied))
            with m.If(copied == self.n - 1):
                m.d.sync += pending.eq(0)
        with m.If(self.rewind):
            m.d.sync += [at.eq(first), ahead.eq(first), left.eq(copied), use_kept.eq(copied != 0)]
        with m.If(self.mark):
            m.d.sync += [first.eq(at), ahead.eq(at), pending.eq(1), copied.eq(0)]
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
            m.d.sync += at.eq(after(at, self.n))
        with m.If(self.home):
            m.d.sync += at.eq(0)
        return m
