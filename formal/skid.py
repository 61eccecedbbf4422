"""The skid buffer's contract: nothing lost, nothing twice, nothing out of order, payload stable while it waits."""

from __future__ import annotations

from amaranth.hdl import Assert, Cover, Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In
from pezo_rtl.axi.skid import SkidBuffer


class SkidContract(wiring.Component):
    """A buffer between a free source and a free sink, with a free reset.

    Any one accepted payload may be picked (input ``pick``); the ones ahead of it are counted. The assertions say that
    it leaves exactly after those, unchanged, and that as many payloads are inside as went in and did not come out.
    Since the pick is free, this holds for every payload. The last group ties the counters to the registers, for the
    induction.

    Parameters
    ----------
    buffer : SkidBuffer
        The buffer under proof.
    """

    def __init__(self, buffer: SkidBuffer) -> None:
        self.buffer = buffer
        width = len(Signal(buffer.shape))
        super().__init__({"i_valid": In(1), "i_payload": In(width), "o_ready": In(1), "pick": In(1)})

    def ports(self) -> list[Value]:
        """Return the free inputs."""
        return [self.i_valid, self.i_payload, self.o_ready, self.pick]

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.buffer = buffer = self.buffer
        i, o = buffer.i, buffer.o
        m.d.comb += [i.valid.eq(self.i_valid), i.payload.eq(self.i_payload), o.ready.eq(self.o_ready)]
        entering, leaving = Signal(), Signal()
        m.d.comb += [entering.eq(i.valid & i.ready), leaving.eq(o.valid & o.ready)]
        inside = Signal(range(4))
        m.d.sync += inside.eq(inside + entering - leaving)

        picked, ahead, payload = Signal(), Signal(range(4)), Signal(len(self.i_payload))
        with m.If(picked & leaving):
            m.d.sync += ahead.eq(ahead - 1)
            with m.If(ahead == 0):
                m.d.comb += Assert(o.payload == payload)  # the picked one, unchanged, in its turn
                m.d.sync += picked.eq(0)
        with m.If(~picked & self.pick & entering):
            m.d.sync += [picked.eq(1), payload.eq(self.i_payload), ahead.eq(inside - leaving)]

        was_waiting, was_payload = Signal(), Signal(len(self.i_payload))
        m.d.sync += [was_waiting.eq(o.valid & ~o.ready), was_payload.eq(o.payload)]
        with m.If(was_waiting):
            m.d.comb += [Assert(o.valid), Assert(o.payload == was_payload)]

        m.d.comb += [
            Assert(inside <= 2),
            Assert(o.valid == (inside != 0)),  # never an invented payload, never a hidden one
            Assert(i.ready == (inside < 2)),
        ]
        m.d.comb += [Assert(buffer.held == (inside == 2)), Assert(~picked | (ahead < inside))]
        with m.If(picked):
            m.d.comb += Assert(payload == Mux(ahead == 0, o.payload, buffer.store))

        self._covers(m, entering, leaving, picked)
        return m

    def _covers(self, m: Module, entering: Value, leaving: Value, picked: Value) -> None:
        """Show traces with full speed, with a stall and both places taken, and with a picked payload that leaves."""
        streak = Signal(range(8))
        m.d.sync += streak.eq(Mux(entering & leaving, streak + (streak != 7), 0))
        stalled = Signal()
        with m.If(self.buffer.held):
            m.d.sync += stalled.eq(1)
        m.d.comb += [
            Cover(streak == 4),
            Cover(self.buffer.held & ~self.o_ready),
            Cover(stalled & ~self.buffer.o.valid),
            Cover(picked & leaving & self.buffer.held),
        ]
