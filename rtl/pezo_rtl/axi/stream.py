"""AXI4-Stream ports and the payload they carry through the blocks."""

from __future__ import annotations

from amaranth.hdl import Module
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out, Signature


def beat(width: int, dest: int = 0) -> data.StructLayout:
    """Return the payload of one beat: ``data``, ``keep`` (one bit a byte), ``last``, and ``dest`` if it has bits.

    Parameters
    ----------
    width : int
        Bytes of TDATA.
    dest : int
        Bits of TDEST.
    """
    fields: dict[str, int] = {"data": 8 * width, "keep": width, "last": 1}
    return data.StructLayout(fields | ({"dest": dest} if dest else {}))


class AxiStream(Signature):
    """AXI4-Stream, from the transmitter's side: TVALID, TREADY, TDATA, TKEEP, TLAST, and TDEST if it has bits.

    Parameters
    ----------
    width : int
        Bytes of TDATA.
    dest : int
        Bits of TDEST.
    """

    def __init__(self, width: int, dest: int = 0) -> None:
        members = {"tvalid": Out(1), "tready": In(1), "tdata": Out(8 * width), "tkeep": Out(width), "tlast": Out(1)}
        super().__init__(members | ({"tdest": Out(dest)} if dest else {}))


def receive(m: Module, port: wiring.PureInterface, into: wiring.PureInterface) -> None:
    """Connect an AXI4-Stream input to a stream of :func:`beat`."""
    m.d.comb += [
        into.valid.eq(port.tvalid),
        port.tready.eq(into.ready),
        into.payload.data.eq(port.tdata),
        into.payload.keep.eq(port.tkeep),
        into.payload.last.eq(port.tlast),
    ]


def transmit(m: Module, source: wiring.PureInterface, port: wiring.PureInterface) -> None:
    """Connect a stream of :func:`beat` with ``dest`` to an AXI4-Stream output."""
    m.d.comb += [
        port.tvalid.eq(source.valid),
        source.ready.eq(port.tready),
        port.tdata.eq(source.payload.data),
        port.tkeep.eq(source.payload.keep),
        port.tlast.eq(source.payload.last),
        port.tdest.eq(source.payload.dest),
    ]
