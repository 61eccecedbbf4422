"""The bank without rotation (rotation "none"), which is also the source of fresh uniform numbers."""

from __future__ import annotations

from amaranth.hdl import Module, Mux, Signal, Value

from .bank import Bank
from .replay import ShiftReplay
from .ring import later


class FixedBank(Bank):
    """n generators that stay in their lanes: lane[j] <= M lane[j].

    A LOAD or REWIND shifts words in at the last lane and moves each lane's state to its lower neighbour unchanged:
    word i of n ends in lane i as it is. MARK circulates the states once through the lanes and copies them on the way.
    The shift path costs two more inputs per state bit than a ring. See :class:`~pezo_rtl.bank.Bank` for parameters and
    ports.
    """

    slow_mark = True

    def elaborate(self, platform: object) -> Module:
        m = Module()
        control = self._control(m)
        k = len(self.rows)
        # no reset: nothing is offered before a LOAD has written every lane
        lanes = [Signal(k, init=1, reset_less=True, name=f"lane{j}") for j in range(self.n)]
        layers: list[list[Value]] = [list(lanes)]
        for _ in range(self.clocks):
            layers.append(later(m, self.rows, layers[-1], 0, self.flipped))
        following = layers.pop()
        m.submodules.replay = replay = ShiftReplay(self.n, k)
        entering = Signal(k)
        shifting = Signal()
        m.d.comb += [
            shifting.eq(control.feed | control.circulate),
            entering.eq(Mux(control.circulate, lanes[0], control.fed ^ self.flipped)),
            replay.push.eq(control.feed & ~control.from_mark | control.circulate),
            replay.pull.eq(control.fetch),
            replay.home.eq(control.rewinding | control.marked),
            replay.new.eq(entering),
            control.back.eq(replay.back ^ self.flipped),
        ]
        for j, lane in enumerate(lanes):
            neighbour = entering if j == self.n - 1 else lanes[j + 1]
            with m.If(control.go[j * self.copies // self.n]):
                m.d.sync += lane.eq(Mux(shifting, neighbour, following[j]))
        self._outputs(m, control, layers)
        return m
