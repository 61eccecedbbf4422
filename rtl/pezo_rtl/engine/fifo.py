"""The output queue: room for every beat that is inside the pipeline, so the pipeline itself never stops."""

from __future__ import annotations

from amaranth.hdl import Module, ShapeLike, Signal
from amaranth.lib import memory, stream, wiring
from amaranth.lib.wiring import In, Out


class CreditQueue(wiring.Component):
    """A queue whose places are reserved before the payload arrives.

    ``take`` reserves a place, in a clock that follows one with ``room``; the payload is written any number of clocks
    later with ``write``, in order, and is offered 2 clocks after that. Throughput is one a clock. ``o`` is driven by
    registers.

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
        No place is reserved or filled, and ``o`` offers nothing.
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
        m.submodules.places = places = memory.Memory(shape=self.shape, depth=self.depth, init=[])
        write, read = places.write_port(), places.read_port(domain="comb")
        bits = (self.depth - 1).bit_length()
        taken, filled = Signal(bits + 1), Signal(bits + 1)
        at_write, at_read = Signal(bits), Signal(bits)
        pop = Signal()
        payload = Signal(self.shape, reset_less=True)
        m.d.comb += [
            self.room.eq(taken < self.depth - 1),
            pop.eq((filled != 0) & (self.o.ready | ~self.o.valid)),
            write.addr.eq(at_write),
            write.data.eq(self.payload),
            write.en.eq(self.write),
            read.addr.eq(at_read),
            self.o.payload.eq(payload),
            self.empty.eq((taken == 0) & ~self.o.valid),
        ]
        m.d.sync += [
            taken.eq(taken + self.take - pop),
            filled.eq(filled + self.write - pop),
            at_write.eq(at_write + self.write),
            at_read.eq(at_read + pop),
        ]
        with m.If(self.o.ready | ~self.o.valid):
            m.d.sync += [self.o.valid.eq(pop), payload.eq(read.data)]
        return m
