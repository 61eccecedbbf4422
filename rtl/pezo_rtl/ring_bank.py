"""The rotating bank (rotation "clock"): the states themselves move one lane a clock, so rotation costs no logic."""

from __future__ import annotations

from math import gcd

from amaranth.hdl import Cat, ClockSignal, Instance, Module, Signal, Value

from .bank import Bank
from .replay import RingReplay


class RingBank(Bank):
    """n generators in a ring: with m clocks a word, lane[j] <= M^m lane[j + m], indices modulo n.

    At clock t of the stream lane j holds generator (j + t) mod n at its state M**t s(0). With g = gcd(m, n) the lanes
    form n / g blocks of g neighbours, which follow each other in one circle. The only way in is the last block, lanes
    n - g ... n - 1: in a LOAD or REWIND a group of g words enters it and the others step as always
    (:func:`pezo_rtl.host.ring_words`). MARK takes no clock. See :class:`~pezo_rtl.bank.Bank` for parameters and ports.

    The entry costs no multiplexer, and so no level of logic in the ring's longest way: while words are fed, the block
    that the last one steps from is held at zero, M^m of zero is zero, and the word's ones are set by the flip-flops'
    synchronous set. The clear is lifted with the last feed, when the first word arrives there.
    """

    def elaborate(self, platform: object) -> Module:
        m = Module()
        n, k, size = self.n, len(self.rows), gcd(self.clocks, self.n)
        control = self._control(m, size)
        # no reset: nothing is offered before a LOAD has written every lane
        lanes = [Signal(k, init=1, reset_less=True, name=f"lane{j}") for j in range(n)]
        layers: list[list[Value]] = [list(lanes)]
        for _ in range(self.clocks):
            layers.append(self._stepped(m, layers[-1], 1))
        following = layers.pop()
        last = range(n - size, n)
        source = [(j + self.clocks) % n for j in last]  # what steps into the last block
        cells = last if self.ecp5 and size < n else range(0)
        for j in range(n):
            if j not in cells:
                with m.If(control.go[self.copy_of(j)]):
                    m.d.sync += lanes[j].eq(following[j])
        with m.If(control.filling):
            m.d.sync += [lanes[j].eq(self.flipped) for j in source]
        for i, j in enumerate(last):
            ones = control.fed[i * k : (i + 1) * k]
            if j in cells:
                self._cells(m, lanes[j], following[j], control.go[self.copy_of(j)], ones)
                continue
            for bit in range(k):
                with m.If(ones[bit]):
                    m.d.sync += lanes[j][bit].eq(~self.flipped >> bit & 1)
        m.submodules.replay = replay = RingReplay(n // size, size * k)
        entered = Cat(lanes[j] for j in last)
        flipped = sum(self.flipped << i * k for i in range(size))
        m.d.comb += [
            replay.fetch.eq(control.fetch),
            replay.push.eq(control.moved),
            replay.new.eq(entered),
            control.back.eq(replay.back ^ flipped),
        ]
        m.d.sync += [  # the mark follows a clock behind, off the path that moves the lanes
            replay.feeding.eq(control.feed),
            replay.mark.eq(control.marked),
            replay.rewind.eq(control.rewinding),
        ]
        self._outputs(m, control, layers)
        return m

    def _cells(self, m: Module, lane: Signal, following: Value, enable: Value, ones: Value) -> None:
        """Make a lane of the last block of ECP5 flip-flops: Yosys turns a set of one bit's own into logic."""
        for bit in range(len(lane)):
            inverted = self.flipped >> bit & 1
            m.submodules += Instance(
                "TRELLIS_FF",
                p_GSR="DISABLED",
                p_CEMUX="CE",
                p_CLKMUX="CLK",
                p_LSRMUX="LSR",
                p_REGSET="RESET" if inverted else "SET",
                p_SRMODE="LSR_OVER_CE",
                i_CLK=ClockSignal(),
                i_LSR=ones[bit],
                i_CE=enable,
                i_DI=following[bit],
                o_Q=lane[bit],
            )
