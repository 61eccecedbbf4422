"""Queues of beats whose control never drives a wide enable: the payload waits in LUT RAM, only pointers move."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, ShapeLike, Signal, Value
from amaranth.lib import memory, stream, wiring
from amaranth.lib.wiring import In, Out

GROUP = 72  # bits of payload that share one pair of pointers


class CreditQueue(wiring.Component):
    """A queue whose places are reserved before the payload arrives.

    ``take`` reserves a place, in a clock that follows one with ``room``; the payload is written any number of clocks
    later with ``write``, in order, and is offered from the next clock on. Throughput is one a clock. ``o.valid`` is a
    register; ``o.payload`` is read from LUT RAM at a pointer that is one. Each group of bits has pointers of its own,
    which start at different places, so that synthesis does not make one pair with a far-reaching net of them.

    Parameters
    ----------
    shape : ShapeLike
        Of the payload.
    depth : int
        Places, a power of two.

    Attributes
    ----------
    room : Out(1)
        A place will be free in the next clock, whatever happens in this one.
    take, write : In(1)
        Reserve a place; fill the oldest reserved one with ``payload``.
    o : Out(stream.Signature(shape))
    empty : Out(1)
        No place is reserved or filled.
    """

    def __init__(self, shape: ShapeLike, depth: int) -> None:
        if depth < 2 or depth & depth - 1:
            raise ValueError(f"depth is {depth}; it must be a power of two")
        self.shape, self.depth = shape, depth
        super().__init__(
            {
                "room": Out(1),
                "take": In(1),
                "write": In(1),
                "payload": In(shape),
                "o": Out(stream.Signature(shape)),
                "empty": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        bits = (self.depth - 1).bit_length()
        taken, filled, pop = Signal(bits + 1), Signal(bits + 1), Signal()
        m.d.comb += [
            self.room.eq(taken < self.depth - 1),
            pop.eq(self.o.ready & self.o.valid),
            self.empty.eq(taken == 0),
        ]
        left = Signal(bits + 1)
        m.d.comb += left.eq(filled + self.write - pop)
        m.d.sync += [taken.eq(taken + self.take - pop), filled.eq(left), self.o.valid.eq(left != 0)]
        incoming = Signal(len(Value.cast(self.payload)))
        m.d.comb += incoming.eq(self.payload)
        outgoing = []
        for number, at in enumerate(range(0, len(incoming), GROUP)):
            part = incoming[at : at + GROUP]
            m.submodules[f"places{number}"] = places = memory.Memory(shape=len(part), depth=self.depth, init=[])
            write, read = places.write_port(), places.read_port(domain="comb")
            first = number % self.depth
            at_write = Signal(bits, init=first, name=f"at_write{number}")
            at_read = Signal(bits, init=first, name=f"at_read{number}")
            m.d.comb += [
                write.addr.eq(at_write),
                write.data.eq(part),
                write.en.eq(self.write),
                read.addr.eq(at_read),
            ]
            m.d.sync += [at_write.eq(at_write + self.write), at_read.eq(at_read + pop)]
            outgoing.append(read.data)
        m.d.comb += Value.cast(self.o.payload).eq(Cat(*outgoing))
        return m


class EntryQueue(wiring.Component):
    """A queue behind registers: ``i.ready`` and all that comes in are registered before anything depends on them.

    Latency is 2 clocks, throughput one payload a clock.

    Parameters
    ----------
    shape : ShapeLike
        Of the payload.
    depth : int
        Places, a power of two.

    Attributes
    ----------
    i : In(stream.Signature(shape))
    o : Out(stream.Signature(shape))
        As that of :class:`CreditQueue`.
    """

    def __init__(self, shape: ShapeLike, depth: int) -> None:
        self.shape, self.depth = shape, depth
        super().__init__({"i": In(stream.Signature(shape)), "o": Out(stream.Signature(shape))})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.queue = queue = CreditQueue(self.shape, self.depth)
        arrived, payload = Signal(), Signal(self.shape, reset_less=True)
        wiring.connect(m, queue.o, wiring.flipped(self.o))
        m.d.comb += [queue.take.eq(self.i.valid & self.i.ready), queue.write.eq(arrived), queue.payload.eq(payload)]
        m.d.sync += [arrived.eq(queue.take), payload.eq(self.i.payload), self.i.ready.eq(queue.room)]
        return m
