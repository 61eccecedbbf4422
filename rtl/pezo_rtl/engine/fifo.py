"""Queues of beats whose control never drives a wide enable: the payload waits in LUT RAM, only pointers move."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Mux, ShapeLike, Signal, Value
from amaranth.lib import memory, stream, wiring
from amaranth.lib.wiring import In, Out

GROUP = 72  # bits of payload that share one pair of pointers


def places(m: Module, payload: Value, depth: int, write: Value, pop: Value) -> Value:
    """Add the memory of a queue: keep ``payload`` on ``write``, move to the next one on ``pop``; returns the oldest.

    Each group of bits has pointers of its own, which start at different places, so that synthesis does not make one
    pair with a far-reaching net of them.
    """
    if depth < 2 or depth & depth - 1:
        raise ValueError(f"depth is {depth}; it must be a power of two")
    bits = (depth - 1).bit_length()
    outgoing = []
    for number, at in enumerate(range(0, len(payload), GROUP)):
        part = payload[at : at + GROUP]
        m.submodules[f"places{number}"] = kept = memory.Memory(shape=len(part), depth=depth, init=[])
        writing, reading = kept.write_port(), kept.read_port(domain="comb")
        at_write = Signal(bits, init=number % depth, name=f"at_write{number}")
        at_read = Signal(bits, init=number % depth, name=f"at_read{number}")
        m.d.comb += [
            writing.addr.eq(at_write),
            writing.data.eq(part),
            writing.en.eq(write),
            reading.addr.eq(at_read),
        ]
        m.d.sync += [at_write.eq(at_write + write), at_read.eq(at_read + pop)]
        outgoing.append(reading.data)
    return Cat(*outgoing)


class CreditQueue(wiring.Component):
    """A queue whose places are reserved before the payload arrives.

    ``take`` reserves a place; the payload is written any number of clocks later with ``write``, in order, and is
    offered from the next clock on. Throughput is one a clock. ``o.valid`` is a register; ``o.payload`` is read from LUT
    RAM at a pointer that is one.

    Parameters
    ----------
    shape : ShapeLike
        Of the payload.
    depth : int
        Places, a power of two.
    spare : int
        How many places may be reserved after the clock in which ``room`` was high last.

    Attributes
    ----------
    room : Out(1)
        At least ``spare`` places are free.
    take, write : In(1)
        Reserve a place; fill the oldest reserved one with ``payload``.
    o : Out(stream.Signature(shape))
    empty : Out(1)
        No place is reserved or filled.
    """

    def __init__(self, shape: ShapeLike, depth: int, spare: int = 2) -> None:
        self.shape, self.depth, self.spare = shape, depth, spare
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
        taken, filled = (Signal(range(self.depth + 1), name=name) for name in ("taken", "filled"))
        left, pop = Signal.like(filled), Signal()
        m.d.comb += [
            self.room.eq(taken <= self.depth - self.spare),
            pop.eq(self.o.ready & self.o.valid),
            self.empty.eq(taken == 0),
            left.eq(filled + self.write - pop),
            Value.cast(self.o.payload).eq(places(m, Value.cast(self.payload), self.depth, self.write, pop)),
        ]
        m.d.sync += [taken.eq(taken + self.take - pop), filled.eq(left), self.o.valid.eq(left != 0)]
        return m


class EntryQueue(wiring.Component):
    """A queue of packets behind registers: ``i.ready`` and all that comes in are registered before anything depends on
    them.

    What decides that a payload is used (``claim``) and what moves the pointers (``pop``, a clock later) are separate,
    so that the decision reaches a few registers only. After the last payload of a packet none is taken until ``open``:
    there is never anything behind it to be claimed in error.

    Latency is 3 clocks from ``i`` to ``some``, throughput one payload a clock.

    Parameters
    ----------
    shape : ShapeLike
        Of the payload; it has a field ``last``.
    depth : int
        Places, a power of two.

    Attributes
    ----------
    i : In(stream.Signature(shape))
    payload : Out(shape)
        The oldest one.
    some : Out(1)
        At least one payload waits.
    some_next : Out(1)
        At least one will, after this clock's claim.
    claim, pop : In(1)
    open : In(1)
        The packet is worked off; the next one may come.
    """

    def __init__(self, shape: ShapeLike, depth: int) -> None:
        self.shape, self.depth = shape, depth
        super().__init__(
            {
                "i": In(stream.Signature(shape)),
                "payload": Out(shape),
                "some": Out(1),
                "some_next": Out(1),
                "claim": In(1),
                "pop": In(1),
                "open": In(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        taken, waiting = (Signal(range(self.depth + 1), name=name) for name in ("taken", "waiting"))
        accept, arrived, closed = Signal(), Signal(), Signal()
        incoming = Signal(self.shape, reset_less=True)
        ends = accept & self.i.payload.last
        m.d.comb += [
            accept.eq(self.i.valid & self.i.ready),
            self.some.eq(waiting != 0),
            self.some_next.eq(Mux(self.claim, waiting >= 2, self.some)),
            Value.cast(self.payload).eq(places(m, Value.cast(incoming), self.depth, arrived, self.pop)),
        ]
        m.d.sync += [
            arrived.eq(accept),
            incoming.eq(self.i.payload),
            taken.eq(taken + accept - self.pop),
            waiting.eq(waiting + arrived - self.claim),
            closed.eq((closed | ends) & ~self.open),
            self.i.ready.eq((taken <= self.depth - 2) & ~closed & ~ends),
        ]
        return m
