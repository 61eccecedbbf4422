"""Queues of beats whose control never drives a wide enable: the payload waits in LUT RAM, only pointers move."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Mux, Shape, ShapeLike, Signal, Value
from amaranth.lib import memory, stream, wiring
from amaranth.lib.wiring import In, Out

from .pipeline import apart, counted

GROUP = 72  # bits of payload that share one pair of pointers


class _Places:
    """The memory of a queue.

    Each group of bits has pointers of its own, which start at different places, so that synthesis does not make one
    pair with a far-reaching net of them. ``pointers`` has a pair for each group, where it is written and read.
    """

    def __init__(self, shape: ShapeLike, depth: int) -> None:
        if depth < 2 or depth & depth - 1:
            raise ValueError(f"depth is {depth}; it must be a power of two")
        self.depth, bits = depth, (depth - 1).bit_length()
        self.pointers = [
            (
                Signal(bits, init=number % depth, name=f"at_write{number}"),
                Signal(bits, init=number % depth, name=f"at_read{number}"),
            )
            for number in range(-(-Shape.cast(shape).width // GROUP))
        ]

    def connect(self, m: Module, payload: Value, write: list[Value], pop: list[Value]) -> Value:
        """Keep ``payload`` on ``write``, move to the next one on ``pop``, one for each group; returns the oldest."""
        outgoing = []
        for number, (at_write, at_read) in enumerate(self.pointers):
            part = payload[number * GROUP : (number + 1) * GROUP]
            kept = memory.Memory(shape=len(part), depth=self.depth, init=[])
            m.submodules[f"places{number}"] = kept
            writing, reading = kept.write_port(), kept.read_port(domain="comb")
            m.d.comb += [
                writing.addr.eq(at_write),
                writing.data.eq(part),
                writing.en.eq(write[number]),
                reading.addr.eq(at_read),
            ]
            m.d.sync += [at_write.eq(at_write + write[number]), at_read.eq(at_read + pop[number])]
            outgoing.append(reading.data)
        return Cat(*outgoing)


class CreditQueue(wiring.Component):
    """A queue whose places are reserved before the payload arrives.

    ``take`` reserves a place; the payload comes any number of clocks later, in order, in the clock after ``coming``,
    and is offered from the next clock on. Throughput is one a clock. ``o.valid`` is a register; ``o.payload`` is read
    from LUT RAM at a pointer that is one.

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
    take, coming : In(1)
        Reserve a place; fill the oldest reserved one with the ``payload`` of the next clock.
    o : Out(stream.Signature(shape))
    empty : Out(1)
        No place is reserved or filled.
    """

    def __init__(self, shape: ShapeLike, depth: int, spare: int = 2) -> None:
        self.shape, self.depth, self.spare = shape, depth, spare
        self.places = _Places(shape, depth)
        #: Places reserved or filled, and filled (for proofs).
        self.taken, self.filled = Signal(range(depth + 1)), Signal(range(depth + 1))
        super().__init__(
            {
                "room": Out(1),
                "take": In(1),
                "coming": In(1),
                "payload": In(shape),
                "o": Out(stream.Signature(shape)),
                "empty": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        taken, filled = self.taken, self.filled
        pop, groups = Signal(), len(self.places.pointers)
        write = apart(m, self.coming, "write", groups)
        m.d.comb += [
            self.room.eq(taken <= self.depth - self.spare),
            pop.eq(self.o.ready & self.o.valid),
            self.empty.eq(taken == 0),
            Value.cast(self.o.payload).eq(self.places.connect(m, Value.cast(self.payload), write, [pop] * groups)),
        ]
        m.d.sync += [
            taken.eq(counted(taken, self.take, pop)),
            filled.eq(counted(filled, write[0], pop)),
            self.o.valid.eq(write[0] | (filled > 1) | (filled[0] & ~pop)),  # that filled will not be 0
        ]
        return m


class EntryQueue(wiring.Component):
    """A queue of packets behind registers: ``i.ready`` and all that comes in are registered before anything depends on
    them.

    What decides that a payload is used (``claim``) and what moves the pointers (``leaving``, later) are separate, so
    that the decision reaches a few registers only. After the last payload of a packet none is taken until ``open``:
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
    claim, leaving : In(1)
        A payload is used; in the next clock, ``payload`` is shown for the last time.
    open : In(1)
        The packet is worked off; the next one may come.
    """

    def __init__(self, shape: ShapeLike, depth: int) -> None:
        self.shape, self.depth = shape, depth
        self.places = _Places(shape, depth)
        #: Places filled or about to be, filled and not claimed; a packet has ended and is not worked off (for proofs).
        self.taken, self.waiting, self.closed = Signal(range(depth + 1)), Signal(range(depth + 1)), Signal()
        super().__init__(
            {
                "i": In(stream.Signature(shape)),
                "payload": Out(shape),
                "some": Out(1),
                "some_next": Out(1),
                "claim": In(1),
                "leaving": In(1),
                "open": In(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        taken, waiting, closed = self.taken, self.waiting, self.closed
        accept, arrived = Signal(), Signal()
        incoming = Signal(self.shape, reset_less=True)
        ends = accept & self.i.payload.last
        groups = len(self.places.pointers)
        pop, write = apart(m, self.leaving, "pop", groups), apart(m, accept, "write", groups)
        m.d.comb += [
            accept.eq(self.i.valid & self.i.ready),
            self.some.eq(waiting != 0),
            self.some_next.eq(Mux(self.claim, waiting >= 2, self.some)),
            Value.cast(self.payload).eq(self.places.connect(m, Value.cast(incoming), write, pop)),
        ]
        m.d.sync += [
            arrived.eq(accept),
            incoming.eq(self.i.payload),
            taken.eq(counted(taken, accept, pop[0])),
            waiting.eq(counted(waiting, arrived, self.claim)),
            closed.eq((closed | ends) & ~self.open),
            self.i.ready.eq((taken <= self.depth - 2) & ~closed & ~ends),
        ]
        return m
