"""The stream ports' contract: what the queues behind s_axis and m_axis keep, whatever comes and goes.

An offered payload stays until it is taken; nothing overflows; nothing is lost, doubled or reordered; behind the end of
a packet nothing is accepted before the packet is worked off.
"""

from __future__ import annotations

from amaranth.hdl import Array, Assert, Cover, Module, Mux, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In
from pezo_rtl.engine.fifo import CreditQueue, EntryQueue

LAG = 2  # clocks from a claim to its pop in the engine


class _Order(wiring.Component):
    """A queue in registers beside the real one: what comes out has to be what this one says."""

    def __init__(self, depth: int, width: int) -> None:
        self.depth, self.width = depth, width
        super().__init__({"push": In(1), "pop": In(1), "given": In(width), "shown": In(width)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        kept = Array(Signal(self.width, name=f"kept{i}") for i in range(self.depth))
        at_write, at_read = Signal(range(self.depth)), Signal(range(self.depth))
        with m.If(self.push):
            m.d.sync += [kept[at_write].eq(self.given), at_write.eq(at_write + 1)]
        with m.If(self.pop):
            m.d.comb += Assert(self.shown == kept[at_read])
            m.d.sync += at_read.eq(at_read + 1)
        return m


class OutputContract(wiring.Component):
    """The output queue between a writer that keeps to its credits and a free sink.

    Parameters
    ----------
    queue : CreditQueue
    budget : int
        Places that the writer reserves after the last clock with ``room``.
    order : bool
        Compare with a queue in registers (to be checked to a depth); without it, invariants hold for all time.
    """

    def __init__(self, queue: CreditQueue, budget: int, order: bool) -> None:
        self.queue, self.budget, self.order = queue, budget, order
        super().__init__({"want_take": In(1), "want_write": In(1), "payload": In(queue.shape), "ready": In(1)})

    def ports(self) -> list[Value]:
        """Return the free inputs."""
        return [self.want_take, self.want_write, self.payload, self.ready]

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.queue = queue = self.queue
        depth = queue.depth
        saved, allowed = Signal(range(self.budget + 1)), Signal(range(self.budget + 1))
        owed = Signal(range(depth + 1))
        m.d.comb += [
            allowed.eq(Mux(queue.room, self.budget, saved)),
            queue.take.eq(self.want_take & (allowed != 0)),
            queue.coming.eq(self.want_write & (owed != 0)),
            queue.payload.eq(self.payload),
            queue.o.ready.eq(self.ready),
        ]
        written = Signal()
        m.d.sync += [
            saved.eq(allowed - queue.take),
            owed.eq(owed + queue.take - queue.coming),
            written.eq(queue.coming),
        ]

        was_waiting, was = Signal(), Signal(queue.shape)
        m.d.sync += [was_waiting.eq(queue.o.valid & ~queue.o.ready), was.eq(queue.o.payload)]
        with m.If(was_waiting):
            m.d.comb += [Assert(queue.o.valid), Assert(queue.o.payload == was)]
        at_write, at_read = queue.places.pointers[0]
        gap = Signal.like(at_write)
        m.d.comb += gap.eq(at_write - at_read)
        m.d.comb += [
            Assert(queue.taken <= depth),
            Assert(queue.taken == queue.filled + owed + written),
            Assert(queue.o.valid == (queue.filled != 0)),
            Assert(gap == queue.filled[: len(gap)]),
            Assert(queue.empty == (queue.taken == 0)),
            Assert((queue.taken + saved <= depth) | queue.room),
        ]
        moved = queue.o.valid & queue.o.ready
        if self.order:
            m.submodules.order = order = _Order(depth, len(self.payload))
            m.d.comb += [order.push.eq(written), order.pop.eq(moved)]
            m.d.comb += [order.given.eq(self.payload), order.shown.eq(queue.o.payload)]
        streak, full = Signal(range(8)), Signal()
        m.d.sync += [streak.eq(Mux(moved, streak + (streak != 7), 0)), full.eq(full | (queue.filled == depth))]
        m.d.comb += [Cover(streak == depth), Cover(was_waiting & full), Cover(full & queue.empty)]
        return m


class InputContract(wiring.Component):
    """The input queue between a free source and a user that claims what waits, and pops it :data:`LAG` clocks later.

    Parameters
    ----------
    queue : EntryQueue
        Its payload has fields ``data`` and ``last``.
    order : bool
        As that of :class:`OutputContract`.
    """

    def __init__(self, queue: EntryQueue, order: bool) -> None:
        self.queue, self.order = queue, order
        super().__init__({"valid": In(1), "payload": In(queue.shape), "want": In(1), "open": In(1)})

    def ports(self) -> list[Value]:
        """Return the free inputs."""
        return [self.valid, self.payload.as_value(), self.want, self.open]

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.queue = queue = self.queue
        depth = queue.depth
        late = Signal(LAG)
        accept = queue.i.valid & queue.i.ready
        m.d.comb += [
            queue.i.valid.eq(self.valid),
            queue.i.payload.eq(self.payload),
            queue.claim.eq(self.want & queue.some),
            queue.leaving.eq(late[-2]),
            queue.open.eq(self.open),
        ]
        m.d.sync += late.eq(late << 1 | queue.claim)

        arrived, ended = Signal(), Signal()  # accepted a clock ago; a packet has ended and is not worked off
        m.d.sync += [arrived.eq(accept), ended.eq((ended | accept & queue.i.payload.last) & ~self.open)]
        with m.If(ended):
            m.d.comb += Assert(~accept)
        at_write, at_read = queue.places.pointers[0]
        gap, popping = Signal.like(at_write), Signal(range(LAG + 1))
        m.d.comb += [gap.eq(at_write - at_read), popping.eq(sum(late))]
        m.d.comb += [
            Assert(queue.taken <= depth),
            Assert(queue.taken == queue.waiting + popping + arrived),
            Assert(queue.some == (queue.waiting != 0)),
            Assert(gap == (queue.waiting + popping)[: len(gap)]),
            Assert((queue.taken < depth) | ~queue.i.ready),
            Assert(ended == queue.closed),
        ]
        if self.order:
            m.submodules.order = order = _Order(depth, len(self.payload.as_value()))
            m.d.comb += [order.push.eq(accept), order.pop.eq(late[-1])]
            m.d.comb += [order.given.eq(self.payload), order.shown.eq(queue.payload)]
        streak, full, packets = Signal(range(16)), Signal(), Signal(2)
        m.d.sync += [streak.eq(Mux(accept, streak + (streak != 15), 0)), full.eq(full | (queue.taken == depth))]
        with m.If(accept & queue.i.payload.last):
            m.d.sync += packets.eq(packets + (packets != 3))
        m.d.comb += [
            Cover(streak == depth),
            Cover(full & (queue.taken == 0)),
            Cover((packets == 2) & (queue.taken == 0)),
            Cover(ended & ~queue.i.ready & (queue.taken == 0)),
        ]
        return m


def payload() -> data.StructLayout:
    """Return a small payload."""
    return data.StructLayout({"data": 2, "last": 1})
