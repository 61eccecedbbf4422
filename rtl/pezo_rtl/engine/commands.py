"""The host's commands to the sources: COMMAND, ARGUMENT and the words of a LOAD, from registers to command ports."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..ports import Op

WORD = 64  # bits of a word of LOAD, of which a source takes the lower ones


class Commands(wiring.Component):
    """Hands a command to one of several sources, and one word after another to the one that is in LOAD.

    A command waits until its source takes it; it is refused with an error while a sweep runs, while the source works on
    another one, and where there is no such source. Reset drops what waits.

    Parameters
    ----------
    sources : int
        Command ports.
    loads : sequence of bool
        Which of them have a port for words.

    Attributes
    ----------
    written, load_written : In(1)
        A command, a word is given in this clock.
    op, target, given : In
        The command, the number of its source (``sources`` or more: there is none), the word.
    busy : In(1)
        A sweep runs.
    ready : In(sources)
        The sources' ``cmd.ready``.
    load_ready : In(sources)
        Their ``load.ready``.
    valid : Out(sources)
        Their ``cmd.valid``.
    waiting_op : Out(Op)
    load_valid : Out(sources)
    word : Out(64)
        The word offered.
    pending, full : Out(1)
        A command, a word waits.
    busy_write, refused, overrun : Out(1)
        Errors, for one clock.
    """

    def __init__(self, sources: int, loads: list[bool]) -> None:
        self.sources, self.loads = sources, loads
        super().__init__(
            {
                "written": In(1),
                "load_written": In(1),
                "op": In(Op),
                "target": In(range(sources + 1)),
                "given": In(WORD),
                "busy": In(1),
                "ready": In(sources),
                "load_ready": In(sources),
                "valid": Out(sources),
                "waiting_op": Out(Op),
                "load_valid": Out(sources),
                "word": Out(WORD),
                "pending": Out(1),
                "full": Out(1),
                "busy_write": Out(1),
                "refused": Out(1),
                "overrun": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        chosen, asked = Signal(self.sources), Signal(self.sources)
        m.d.comb += asked.eq(Cat(self.target == index for index in range(self.sources)))
        with m.If(self.written):
            with m.If(self.busy):
                m.d.comb += self.busy_write.eq(1)
            with m.Elif(self.pending | ~(asked & self.ready).any()):
                m.d.comb += self.refused.eq(1)
            with m.Else():
                m.d.sync += [self.pending.eq(1), chosen.eq(asked), self.waiting_op.eq(self.op)]
                with m.If(self.op == Op.LOAD):
                    m.d.sync += self.full.eq(0)
        with m.If(self.load_written):
            with m.If(self.full):
                m.d.comb += self.overrun.eq(1)
            with m.Else():
                m.d.sync += [self.full.eq(1), self.word.eq(self.given)]
        able = sum(load << index for index, load in enumerate(self.loads))
        m.d.comb += [
            self.valid.eq(chosen & self.pending.replicate(self.sources)),
            self.load_valid.eq(chosen & self.full.replicate(self.sources) & able),
        ]
        with m.If((self.valid & self.ready).any()):
            m.d.sync += self.pending.eq(0)
        with m.If((self.load_valid & self.load_ready).any()):
            m.d.sync += self.full.eq(0)
        return m
