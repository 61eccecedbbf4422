"""A gearbox: words of one width into words of a smaller one, for lanes that are no multiple of a clock's numbers."""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from .ports import Commands, Lanes


class Gearbox(wiring.Component):
    """Numbers in the order in which the source gives them, W at a time.

    What is left of a word of the source waits in registers; with g = gcd(W, lanes of the source) it is a multiple of g
    numbers. Throughput is one word per clock for as long as ``out.ready`` is high; latency from the source: one clock.
    With ``out.ready`` low and a word offered, nothing moves. A command drops what the gearbox holds, and the position
    that MARK notes and SKIP counts from is the source's: give them directly after LOAD, REWIND or SKIP, where both
    agree. SKIP counts words of the source. Reset and errors are the source's.

    It costs a register and a multiplexer of about W / g inputs for each bit of the output, and registers for what is
    left.

    Parameters
    ----------
    source : wiring.Component
        With the ports of :class:`~pezo_rtl.bank.Bank` and at least W lanes.
    lanes : int
        W.

    Attributes
    ----------
    cmd, load, out, error
        As those of the source.
    """

    def __init__(self, source: wiring.Component, lanes: int) -> None:
        self.source, self.width = source, len(source.out.lanes[0])
        given = len(source.out.lanes)
        if not 1 <= lanes <= given:
            raise ValueError(f"lanes is {lanes}; a gearbox behind {given} lanes gives 1 .. {given}")
        self.lanes, self.unit = lanes, gcd(lanes, given)
        super().__init__(
            {
                "cmd": In(Commands(len(source.cmd.arg))),
                "load": In(stream.Signature(len(source.load.payload))),
                "out": Out(Lanes(lanes, self.width)),
                "error": Out(len(source.error)),
            }
        )

    @property
    def table(self) -> Sequence[int] | None:
        """The source's scaling table: with one, a LOAD has one more word."""
        return self.source.table

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.source = source = self.source
        wiring.connect(m, wiring.flipped(self.cmd), source.cmd)
        wiring.connect(m, wiring.flipped(self.load), source.load)
        size = self.unit * self.width
        coming = Cat(*source.out.lanes)
        given, wanted = len(source.out.lanes) // self.unit, self.lanes // self.unit
        word = Signal(wanted * size, reset_less=True)
        rest = Signal(max(1, given - 1) * size, reset_less=True)
        held = Signal(range(given))  # units in rest
        full, go, enough = Signal(), Signal(), Signal()
        m.d.comb += [
            self.error.eq(source.error),
            self.out.valid.eq(full & ~self.cmd.valid),
            go.eq(~full | self.out.ready),
            source.out.ready.eq(go & ~enough),
        ]
        m.d.comb += [lane.eq(word.word_select(j, self.width)) for j, lane in enumerate(self.out.lanes)]
        with m.If(go):
            m.d.sync += full.eq(enough | source.out.valid)
            with m.If(enough):
                m.d.sync += [word.eq(rest), rest.eq(rest >> wanted * size)]
                self._hold(m, held, enough, held - wanted, wanted)
            with m.Elif(source.out.valid), m.Switch(held):
                for units in range(wanted):
                    with m.Case(units):
                        row = Cat(rest[: units * size], coming)
                        m.d.sync += [word.eq(row), rest.eq(row[wanted * size :])]
                        self._hold(m, held, enough, units + given - wanted, wanted)
        with m.If(self.cmd.valid & self.cmd.ready):
            m.d.sync += [full.eq(0), held.eq(0), enough.eq(0)]
        return m

    def _hold(self, m: Module, held: Signal, enough: Signal, units: object, wanted: int) -> None:
        now = Signal.like(held, name="now")
        m.d.comb += now.eq(units)
        m.d.sync += [held.eq(now), enough.eq(now >= wanted)]
