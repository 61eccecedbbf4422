"""Arithmetic behind a source: registered levels that move together, with the source's ports."""

from __future__ import annotations

import abc
from collections.abc import Sequence

from amaranth.hdl import Cat, Module, Shape, Signal, Value, ValueCastable
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from .ports import Commands, Lanes


class Pipeline(wiring.Component, abc.ABC):
    """A source followed by ``levels`` registers between its lanes and this block's.

    Throughput is one word per clock for as long as ``out.ready`` is high; latency is that of the source and ``levels``
    clocks. With ``out.ready`` low and a word offered, nothing moves. The generators run up to ``levels`` words ahead of
    the output, so a command drops what is under way, and MARK and SKIP count from the generators: give them directly
    after LOAD, REWIND or SKIP, where the two positions agree. Reset and errors are the source's.

    Parameters
    ----------
    source : wiring.Component
        With the ports of :class:`~pezo_rtl.bank.Bank`; another pipeline is one too.
    levels : int
        Registers on every path through :meth:`_levels`.
    lanes, width : int
        Of the output.

    Attributes
    ----------
    cmd, load, out, error
        As those of the source.
    """

    def __init__(self, source: wiring.Component, levels: int, lanes: int, width: int) -> None:
        self.source, self.levels, self.lanes, self.width = source, levels, lanes, width
        super().__init__(
            {
                "cmd": In(Commands(len(source.cmd.arg))),
                "load": In(stream.Signature(len(source.load.payload))),
                "out": Out(Lanes(lanes, width)),
                "error": Out(2),
            }
        )

    @abc.abstractmethod
    def _levels(self, m: Module, go: Value, lanes: Sequence[Value]) -> Sequence[Value]:
        """Add the registers, which take their inputs in clocks with ``go``; return the output lanes.

        ``lanes`` are those of the source.
        """

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.source = source = self.source
        wiring.connect(m, wiring.flipped(self.cmd), source.cmd)
        wiring.connect(m, wiring.flipped(self.load), source.load)
        full = Signal(self.levels)  # bit i: level i holds numbers
        go = Signal()
        m.d.comb += [
            self.error.eq(source.error),
            self.out.valid.eq(full[-1] & ~self.cmd.valid),
            go.eq(~full[-1] | self.out.ready),
            source.out.ready.eq(go),
        ]
        outputs = self._levels(m, go, list(source.out.lanes))
        m.d.comb += [lane.eq(value) for lane, value in zip(self.out.lanes, outputs, strict=True)]
        with m.If(go):
            m.d.sync += full.eq(full << 1 | source.out.valid)
        with m.If(self.cmd.valid & self.cmd.ready):
            m.d.sync += full.eq(0)
        return m


def registered(m: Module, go: Value, value: Value | ValueCastable, name: str) -> Signal:
    """Return a register that takes ``value`` in clocks with ``go``; not reset, since ``valid`` says what holds."""
    value = Value.cast(value)
    register = Signal(Shape(len(value), signed=value.shape().signed), reset_less=True, name=name)
    with m.If(go):
        m.d.sync += register.eq(value)
    return register


def fields(lanes: Sequence[Value], bits: int, count: int) -> list[Value]:
    """Return ``count`` fields of so many bits, one after another in the lanes' bits, lane 0 lowest."""
    row = Cat(*(lane.as_unsigned() for lane in lanes))
    return [row[j * bits : (j + 1) * bits] for j in range(count)]
