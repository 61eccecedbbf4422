"""The rotating bank (rotation "clock"): the states themselves move one lane a clock, so rotation costs no logic."""

from __future__ import annotations

from amaranth.hdl import Module, Mux, Signal

from .bank import Bank
from .replay import RingReplay
from .step import step


class RingBank(Bank):
    """n generators in a ring of lanes: lane[j] <= M lane[j+1], lane[n-1] <= M lane[0].

    At clock t lane j holds generator (j + t) mod n at its state M**t s(0). The only way in is the last lane: in a
    LOAD or REWIND, lane[n-1] takes a word and the others step as always. Word i of n therefore ends in lane i after n
    - 1 - i steps: to hold state L there, load M**-(n-1-i) L (:func:`pezo_rtl.host.ring_words`). MARK takes no clock,
    REWIND n + 2. See :class:`~pezo_rtl.bank.Bank` for parameters and ports.
    """

    def elaborate(self, platform: object) -> Module:
        m = Module()
        control = self._control(m)
        k = len(self.rows)
        # no reset: nothing is offered before a LOAD has written every lane
        lanes = [Signal(k, init=1, reset_less=True, name=f"lane{j}") for j in range(self.n)]
        m.submodules.replay = replay = RingReplay(self.n, k)
        entering = Signal(k)
        moving = Signal()
        m.d.comb += [
            moving.eq(control.step | control.feed),
            entering.eq(step(self.rows, lanes[0])),
            replay.fetch.eq(control.fetch | control.from_mark),
        ]
        m.d.sync += [  # the mark follows a clock behind, off the path that moves the lanes
            replay.push.eq(moving),
            replay.feeding.eq(control.feed),
            replay.mark.eq(control.marked),
            replay.rewind.eq(control.rewinding),
            replay.new.eq(entering),
        ]
        with m.If(control.feed):
            m.d.comb += entering.eq(Mux(control.from_mark, replay.back, control.word))
        with m.If(moving):
            m.d.sync += lanes[-1].eq(entering)
            m.d.sync += [lanes[j].eq(step(self.rows, lanes[j + 1])) for j in range(self.n - 1)]
        self._outputs(m, control, lanes)
        return m
