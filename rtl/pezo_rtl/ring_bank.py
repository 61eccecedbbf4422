"""The rotating bank (rotation "clock"): a ring of states with its control and its mark."""

from __future__ import annotations

from amaranth.hdl import Module, Signal

from .bank import Bank
from .replay import RingReplay
from .ring import Ring


class RingBank(Bank):
    """Lane j of clock t shows generator (j + t) mod n, the states moving along a :class:`~pezo_rtl.ring.Ring`.

    A LOAD feeds words that :func:`pezo_hw.streams.loading.ring_words` makes of the states. MARK takes no clock. See
    :class:`~pezo_rtl.bank.Bank` for parameters and ports.
    """

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.ring = ring = Ring(self.rows, self.n, self.clocks, self.flipped, self.ecp5)
        control = self._control(m, ring.block)
        m.submodules.replay = replay = RingReplay(self.n // ring.block, ring.block * ring.k)
        flipped = sum(self.flipped << i * ring.k for i in range(ring.block))
        marked = Signal()
        m.d.comb += [
            ring.go.eq(control.go),
            ring.filling.eq(control.filling),
            ring.fed.eq(control.fed),
            replay.fetch.eq(control.fetch),
            replay.push.eq(control.moved),
            replay.rewind.eq(control.rewound),
            replay.new.eq(ring.entered),
            control.back.eq(replay.back ^ flipped),
        ]
        m.d.sync += [  # the mark follows behind, off the path that moves the lanes
            replay.feeding.eq(control.feed),
            marked.eq(control.marked),
            replay.mark.eq(marked),
        ]
        states = [ring.states[j] for j in range(self.clocks * self.n)]
        self._outputs(m, control, [states[c * self.n : (c + 1) * self.n] for c in range(self.clocks)])
        return m
