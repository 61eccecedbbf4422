"""Modulus scaling by a table: one power-of-two exponent per clock, addressed by the state of generator 0."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out

from .step import step


class ShiftTable(wiring.Component):
    """A copy of generator 0 and the table it addresses.

    In a ring, generator 0 moves from lane to lane; a copy (k LUTs, 2 k flip-flops with its mark) is smaller than the
    multiplexer that would follow it. The table is a ROM with a registered output, read one state ahead, so ``shift``
    belongs to the word now offered. The strobes are those of :class:`~pezo_rtl.control.BankControl`.

    Parameters
    ----------
    rows : sequence of int
        The bank's step matrix, k row masks.
    table : sequence of int
        2**k shifts >= 0, by state.

    Attributes
    ----------
    shift : Out
        Bits by which the numbers of the offered word are shifted left.
    """

    def __init__(self, rows: Sequence[int], table: Sequence[int]) -> None:
        if len(table) != 1 << len(rows):
            raise ValueError(f"the table has {len(table)} entries; {len(rows)} state bits address {1 << len(rows)}")
        self.rows, self.table = tuple(rows), [int(entry) for entry in table]
        strobes = ("step", "head_word", "settle", "marked", "rewinding")
        super().__init__(
            {name: In(1) for name in strobes} | {"word": In(len(rows)), "shift": Out(range(max(self.table) + 1))}
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        now = Signal(len(self.rows), init=1)
        mark = Signal(len(self.rows), init=1)
        following = step(self.rows, now)
        m.submodules.rom = rom = memory.Memory(shape=max(1, len(self.shift)), depth=len(self.table), init=self.table)
        read = rom.read_port()
        m.d.comb += [
            read.addr.eq(Mux(self.settle, now, following)),
            read.en.eq(self.step | self.settle),
            self.shift.eq(read.data),
        ]
        with m.If(self.step):
            m.d.sync += now.eq(following)
        with m.If(self.head_word):
            m.d.sync += now.eq(self.word)
        with m.If(self.rewinding):
            m.d.sync += now.eq(mark)
        with m.If(self.marked):
            m.d.sync += mark.eq(now)
        return m
