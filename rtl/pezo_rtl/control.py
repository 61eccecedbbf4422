"""The command sequencer of the banks: turns LOAD, MARK, REWIND and SKIP into single-clock strobes."""

from __future__ import annotations

import enum

from amaranth.hdl import Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from .ports import Commands, Op

ZERO_WORD, NOT_LOADED = 0, 1  # bits of the error output


class _State(enum.IntEnum):
    IDLE = 0
    LOAD = 1
    REWIND = 2
    SKIP = 3
    MARK = 4
    SETTLE = 5


class BankControl(wiring.Component):
    """Sequencer of a bank of ``n`` generators.

    A command takes one clock to be accepted, and then: LOAD one clock per word; REWIND n clocks; SKIP ``arg`` clocks;
    MARK nothing (``slow_mark`` false) or n clocks. One clock more after LOAD and REWIND with ``head``. No word is
    offered meanwhile. Reset empties the bank: nothing is offered, and MARK, REWIND and SKIP are refused, until a LOAD
    is complete.

    Parameters
    ----------
    n : int
        Words of one LOAD or REWIND.
    state_bits : int
        Width of a word.
    arg_bits : int
        Width of the skip count.
    slow_mark : bool
        MARK circulates the states for n clocks (rotation "none").
    head : bool
        LOAD is preceded by one more word (the state of generator 0, which addresses the scaling table).

    Attributes
    ----------
    offer : Out(1)
        A word may be offered in this clock.
    taken : In(1)
        The offered word was taken.
    step, feed, head_word, circulate, settle, marked, rewinding : Out(1)
        Strobes: advance by one clock; shift ``word`` in (``rewinding``: from the mark instead); ``word`` is the
        preceding word; circulate for a slow MARK; read the table at the new position; the position is marked from the
        next clock on; a REWIND was accepted in this clock.
    left : Out
        Words that a LOAD, REWIND or slow MARK still has to move, this one included.
    word : Out(state_bits)
        The loaded word; zero, which no generator can leave, is replaced by 1 and reported.
    error : Out(2)
        Sticky until reset: bit 0, a zero word was loaded; bit 1, a command came before the first LOAD and was ignored.
    """

    def __init__(self, n: int, state_bits: int, arg_bits: int, slow_mark: bool, head: bool) -> None:
        self.n, self.slow_mark, self.with_head = n, slow_mark, head
        strobes = ("offer", "step", "feed", "head_word", "circulate", "settle", "marked", "rewinding", "from_mark")
        super().__init__(
            {name: Out(1) for name in strobes}
            | {
                "cmd": In(Commands(arg_bits)),
                "load": In(stream.Signature(state_bits)),
                "taken": In(1),
                "left": Out(range(n + 1)),
                "word": Out(state_bits),
                "error": Out(2),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        state = Signal(_State)
        loaded = Signal()
        head_due = Signal()
        count = Signal(max(len(self.cmd.arg), len(self.left)))
        last = Signal()
        m.d.comb += [
            self.cmd.ready.eq(state == _State.IDLE),
            self.offer.eq((state == _State.IDLE) & loaded & ~self.cmd.valid),
            self.left.eq(count),
            last.eq(count == 1),
            self.word.eq(self.load.payload),
        ]
        zero = Signal()
        m.d.comb += zero.eq(self.load.payload == 0)
        with m.If(zero):
            m.d.comb += self.word.eq(1)
        after_feed = _State.SETTLE if self.with_head else _State.IDLE

        with m.Switch(state):
            with m.Case(_State.IDLE):
                m.d.comb += self.step.eq(self.offer & self.taken)
                with m.If(self.cmd.valid):
                    self._accept(m, state, loaded, head_due, count)
            with m.Case(_State.LOAD):
                m.d.comb += [
                    self.load.ready.eq(1),
                    self.head_word.eq(self.load.valid & head_due),
                    self.feed.eq(self.load.valid & ~head_due),
                ]
                with m.If(self.load.valid):
                    m.d.sync += head_due.eq(0)
                    with m.If(zero):
                        m.d.sync += self.error[ZERO_WORD].eq(1)
                with m.If(self.feed & last):
                    m.d.comb += self.marked.eq(1)
                    m.d.sync += [state.eq(after_feed), loaded.eq(1)]
            with m.Case(_State.REWIND):
                m.d.comb += [self.feed.eq(1), self.from_mark.eq(1)]
                with m.If(last):
                    m.d.comb += self.marked.eq(1)
                    m.d.sync += state.eq(after_feed)
            with m.Case(_State.SKIP):
                m.d.comb += self.step.eq(count != 0)
                with m.If(count[1:] == 0):
                    m.d.sync += state.eq(_State.IDLE)
            with m.Case(_State.MARK):
                m.d.comb += self.circulate.eq(1)
                with m.If(last):
                    m.d.sync += state.eq(_State.IDLE)
            with m.Case(_State.SETTLE):
                m.d.comb += self.settle.eq(1)
                m.d.sync += state.eq(_State.IDLE)
        with m.If(self.feed | self.circulate | self.step & (state == _State.SKIP)):
            m.d.sync += count.eq(count - 1)
        return m

    def _accept(self, m: Module, state: Signal, loaded: Signal, head_due: Signal, count: Signal) -> None:
        """Start the command that is offered in this clock."""
        with m.If(self.cmd.op == Op.LOAD):
            m.d.sync += [state.eq(_State.LOAD), loaded.eq(0), count.eq(self.n), head_due.eq(int(self.with_head))]
        with m.Elif(~loaded):
            m.d.sync += self.error[NOT_LOADED].eq(1)
        with m.Elif(self.cmd.op == Op.SKIP):
            m.d.sync += [state.eq(_State.SKIP), count.eq(self.cmd.arg)]
        with m.Elif(self.cmd.op == Op.REWIND):
            m.d.comb += self.rewinding.eq(1)
            m.d.sync += [state.eq(_State.REWIND), count.eq(self.n)]
        with m.Else():
            if self.slow_mark:
                m.d.sync += [state.eq(_State.MARK), count.eq(self.n)]
            m.d.comb += self.marked.eq(1)
