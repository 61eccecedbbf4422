"""No generator ever stands at zero, the one state that it could not leave: not by a step, and not by what is loaded."""

from __future__ import annotations

from amaranth.hdl import Assert, Assume, Cat, Cover, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In
from pezo_rtl.loader import Loader
from pezo_rtl.ring import Ring


class NeverZero(wiring.Component):
    """A ring with its real matrix, filled again and again with free words other than zero, and stepped freely between.

    The environment keeps to what the sequencer does: n feeds in a row of a filling, in any clocks, ``filling`` up until
    the last of them. From then on until the next filling no lane may be zero. The invariant in between: after c feeds
    the c lanes where the fed words have got to are not zero.

    Parameters
    ----------
    ring : Ring
        One whose words are fed one by one (``block`` 1).
    """

    def __init__(self, ring: Ring) -> None:
        if ring.block != 1:
            raise ValueError("the words of this ring are fed in groups")
        self.ring = ring
        super().__init__({"go": In(1), "filling": In(1), "fed": In(ring.k)})

    def ports(self) -> list[Value]:
        """Return the free inputs."""
        return [self.go, self.filling, self.fed]

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.ring = ring = self.ring
        n = ring.n
        m.d.comb += [
            ring.go.eq(Cat(self.go for _ in range(ring.copies))),
            ring.filling.eq(self.filling),
            ring.fed.eq(self.fed),
        ]
        filled, busy, count, feed, last = Signal(), Signal(), Signal(range(n + 1)), Signal(), Signal()
        m.d.comb += [feed.eq(self.fed.any()), last.eq(feed & (count == n - 1))]
        with m.If(busy):
            m.d.comb += [Assume(self.go == feed), Assume(self.filling == ~last)]
            m.d.sync += count.eq(count + feed)
            with m.If(last):
                m.d.sync += [busy.eq(0), filled.eq(1)]
        with m.Else():
            m.d.comb += [Assume(~feed), Assume(~(self.filling & self.go))]
            with m.If(self.filling):
                m.d.sync += [busy.eq(1), filled.eq(0), count.eq(0)]
        some = [(ring.states[j] ^ ring.flipped).any() for j in range(n)]
        with m.If(filled):
            m.d.comb += [Assert(one) for one in some]
        with m.If(busy):
            m.d.comb += Assert(count < n)
            for i in range(n - 1):  # the lane where the word fed i feeds ago has got to
                m.d.comb += Assert(some[(n - 1 - ring.clocks * i) % n] | (count <= i))
        m.d.comb += Assert(~(busy & filled))
        stepped = Signal(range(4))
        m.d.sync += stepped.eq(Mux(filled & self.go, stepped + (stepped != 3), Mux(filled, stepped, 0)))
        again = Signal()
        with m.If((stepped == 3) & self.filling):
            m.d.sync += again.eq(1)
        m.d.comb += Cover(again & filled & (stepped == 3))
        return m


class LoadedWords(wiring.Component):
    """A loader under free words: none that it gives out is zero, and it says when it replaced one.

    Parameters
    ----------
    loader : Loader
        With one word a state and a group.
    """

    def __init__(self, loader: Loader) -> None:
        self.loader = loader
        super().__init__({"open": In(1), "valid": In(1), "payload": In(loader.k)})

    def ports(self) -> list[Value]:
        """Return the free inputs."""
        return [self.open, self.valid, self.payload]

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.loader = loader = self.loader
        m.d.comb += [
            loader.open.eq(self.open),
            loader.load.valid.eq(self.valid),
            loader.load.payload.eq(self.payload),
        ]
        taken, before, zero = Signal(), Signal(), Signal()  # what was taken a clock ago and two clocks ago
        m.d.sync += [taken.eq(self.open & self.valid & (self.payload == 0)), before.eq(taken), zero.eq(zero | before)]
        with m.If(loader.complete | loader.head_word):
            m.d.comb += Assert(loader.word.any())
        m.d.comb += Assert(loader.zero == before)
        m.d.comb += [Cover(zero & loader.final), Cover(loader.final & ~zero)]
        return m
