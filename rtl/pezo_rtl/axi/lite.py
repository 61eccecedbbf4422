"""An AXI4-Lite slave that turns the five channels into single-clock reads and writes of words."""

from __future__ import annotations

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out, Signature

OKAY, SLVERR = 0, 2


class AxiLite(Signature):
    """AXI4-Lite with 32-bit data, from the master's side (AWPROT and ARPROT are left out: nothing depends on them).

    Parameters
    ----------
    address_bits : int
        Of byte addresses.
    """

    def __init__(self, address_bits: int) -> None:
        super().__init__(
            {
                "awaddr": Out(address_bits),
                "awvalid": Out(1),
                "awready": In(1),
                "wdata": Out(32),
                "wstrb": Out(4),
                "wvalid": Out(1),
                "wready": In(1),
                "bresp": In(2),
                "bvalid": In(1),
                "bready": Out(1),
                "araddr": Out(address_bits),
                "arvalid": Out(1),
                "arready": In(1),
                "rdata": In(32),
                "rresp": In(2),
                "rvalid": In(1),
                "rready": Out(1),
            }
        )


class LiteSlave(wiring.Component):
    """One write and one read at a time, independent of each other; address and data of a write may come in any order.

    A write is carried out one clock after the later of its address and data, a read one clock after its address; every
    output of the channels is a register. The lowest two address bits are ignored. Reset drops what is under way.

    Parameters
    ----------
    address_bits : int

    Attributes
    ----------
    bus : In(AxiLite(address_bits))
    write, read : Out(1)
        An access takes place in this clock.
    write_address, read_address : Out(address_bits - 2)
        Word addresses.
    data : Out(32)
    strobe : Out(4)
        One bit for each byte that is written.
    write_bad, read_bad : In(1)
        The address of this clock does not exist (SLVERR).
    result : In(32)
        The word at ``read_address``.
    """

    def __init__(self, address_bits: int) -> None:
        words = address_bits - 2
        super().__init__(
            {
                "bus": In(AxiLite(address_bits)),
                "write": Out(1),
                "read": Out(1),
                "write_address": Out(words),
                "read_address": Out(words),
                "data": Out(32),
                "strobe": Out(4),
                "write_bad": In(1),
                "read_bad": In(1),
                "result": In(32),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        bus = self.bus
        address_full, data_full, read_full = Signal(), Signal(), Signal()
        m.d.comb += [
            bus.awready.eq(~address_full),
            bus.wready.eq(~data_full),
            bus.arready.eq(~read_full),
            self.write.eq(address_full & data_full & ~bus.bvalid),
            self.read.eq(read_full & ~bus.rvalid),
        ]
        with m.If(bus.awvalid & bus.awready):
            m.d.sync += [address_full.eq(1), self.write_address.eq(bus.awaddr[2:])]
        with m.If(bus.wvalid & bus.wready):
            m.d.sync += [data_full.eq(1), self.data.eq(bus.wdata), self.strobe.eq(bus.wstrb)]
        with m.If(bus.bvalid & bus.bready):
            m.d.sync += bus.bvalid.eq(0)
        with m.If(self.write):
            m.d.sync += [address_full.eq(0), data_full.eq(0), bus.bvalid.eq(1), bus.bresp.eq(OKAY)]
            with m.If(self.write_bad):
                m.d.sync += bus.bresp.eq(SLVERR)

        with m.If(bus.arvalid & bus.arready):
            m.d.sync += [read_full.eq(1), self.read_address.eq(bus.araddr[2:])]
        with m.If(bus.rvalid & bus.rready):
            m.d.sync += bus.rvalid.eq(0)
        with m.If(self.read):
            m.d.sync += [read_full.eq(0), bus.rvalid.eq(1), bus.rdata.eq(self.result), bus.rresp.eq(OKAY)]
            with m.If(self.read_bad):
                m.d.sync += [bus.rresp.eq(SLVERR), bus.rdata.eq(0)]
        return m
