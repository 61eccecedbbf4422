"""Modulus scaling by a table: one power-of-two exponent per clock, addressed by the state of generator 0."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out

from pezo_hw.lfsr import apply

from .step import step


class ShiftTable(wiring.Component):
    """A copy of generator 0 and the table it addresses.

    In a ring, generator 0 moves from lane to lane; a copy (k LUTs, 2 k flip-flops with its mark) is smaller than the
    multiplexer that would follow it. The table is a ROM with a registered output, read one word ahead, so ``shifts``
    belong to the word now offered. A word of several clocks has as many shifts, side by side in the ROM. The strobes
    are those of :class:`~pezo_rtl.control.BankControl`.

    Parameters
    ----------
    rows : sequence of int
        The bank's step matrix, k row masks.
    table : sequence of int
        2**k shifts >= 0, by state.
    clocks : int
        Clocks of the stream in a word.

    Attributes
    ----------
    shifts : Out
        For each clock of the offered word, bits by which its numbers are shifted left.
    """

    def __init__(self, rows: Sequence[int], table: Sequence[int], clocks: int = 1) -> None:
        if len(table) != 1 << len(rows):
            raise ValueError(f"the table has {len(table)} entries; {len(rows)} state bits address {1 << len(rows)}")
        self.rows, self.clocks = tuple(rows), clocks
        self.table = [int(entry) for entry in table]
        self.size = max(1, max(self.table).bit_length())
        strobes = ("step", "head_word", "settle", "marked", "rewinding")
        super().__init__(
            {name: In(1) for name in strobes} | {"word": In(len(rows)), "shifts": Out(self.size).array(clocks)}
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        now = Signal(len(self.rows), init=1)
        mark = Signal(len(self.rows), init=1)
        following: Value = now
        for c in range(self.clocks):
            later = Signal(len(self.rows), name=f"later{c}")
            m.d.comb += later.eq(step(self.rows, following))
            following = later
        rom = memory.Memory(shape=self.clocks * self.size, depth=len(self.table), init=self._entries())
        m.submodules.rom = rom
        read = rom.read_port()
        m.d.comb += [
            read.addr.eq(Mux(self.settle, now, following)),
            read.en.eq(self.step | self.settle),
        ]
        m.d.comb += [shift.eq(read.data.word_select(c, self.size)) for c, shift in enumerate(self.shifts)]
        with m.If(self.step):
            m.d.sync += now.eq(following)
        with m.If(self.head_word):
            m.d.sync += now.eq(self.word)
        with m.If(self.rewinding):
            m.d.sync += now.eq(mark)
        with m.If(self.marked):
            m.d.sync += mark.eq(now)
        return m

    def _entries(self) -> list[int]:
        """Return the ROM: by the state of a word's first clock, the shifts of all its clocks, the first one lowest."""
        entries = []
        for state in range(len(self.table)):
            entry, at = 0, state
            for clock in range(self.clocks):
                entry |= self.table[at] << clock * self.size
                at = apply(self.rows, at)
            entries.append(entry)
        return entries
