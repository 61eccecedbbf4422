"""The skid buffer: cuts both the forward and the backward path of a ready/valid stream with registers."""

from __future__ import annotations

from amaranth.hdl import Module, Mux, ShapeLike, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out


class SkidBuffer(wiring.Component):
    """A queue of two payloads whose ``valid``, ``payload`` and ``ready`` all come from registers.

    Latency is one clock, throughput one payload per clock. ``i.ready`` falls in the clock after the one in which the
    output stalls; the payload that arrives meanwhile waits in the second place. Reset empties the buffer.

    Parameters
    ----------
    shape : ShapeLike
        Of the payload.

    Attributes
    ----------
    i : In(stream.Signature(shape))
    o : Out(stream.Signature(shape))
        Once ``o.valid`` is high, it and ``o.payload`` stay until ``o.ready``.
    held : Out(1)
        The second place is taken (for proofs; ``i.ready`` is its inverse).
    """

    def __init__(self, shape: ShapeLike) -> None:
        self.shape = shape
        super().__init__({"i": In(stream.Signature(shape)), "o": Out(stream.Signature(shape)), "held": Out(1)})
        #: The second place.
        self.store = Signal(shape, reset_less=True)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        payload = Signal(self.shape, reset_less=True)
        m.d.comb += [self.i.ready.eq(~self.held), self.o.payload.eq(payload)]
        with m.If(self.o.ready | ~self.o.valid):
            m.d.sync += [
                self.o.valid.eq(self.i.valid | self.held),
                payload.eq(Mux(self.held, self.store, self.i.payload)),
                self.held.eq(0),
            ]
        with m.Elif(self.i.valid & ~self.held):
            m.d.sync += [self.held.eq(1), self.store.eq(self.i.payload)]
        return m
