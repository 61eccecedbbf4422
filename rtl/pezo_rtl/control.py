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
    WAIT = 6
    FETCH = 7
    DRAIN = 8


class BankControl(wiring.Component):
    """Sequencer of a bank of ``n`` generators.

    A command takes one clock to be accepted, and then: LOAD one clock per word and one more; REWIND n + 2 clocks; SKIP
    ``arg`` clocks, at least one; MARK nothing (``slow_mark`` false) or n clocks. One clock more after LOAD and REWIND
    with ``head``. No word is offered meanwhile. Reset empties the bank: nothing is offered, and MARK, REWIND and SKIP
    are refused, until a LOAD is complete.

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
    step, feed, head_word, circulate, settle, marked, rewinding, fetch : Out(1)
        Strobes: advance by one clock; shift ``word`` in (``rewinding``: from the mark instead); ``word`` is the
        preceding word; circulate for a slow MARK; read the table at the new position; the position is marked from the
        next clock on; a REWIND was accepted in this clock; read the first word of the mark.
    from_mark : Out(1)
        This feed is a REWIND's: the word comes from the mark.
    word : Out(state_bits)
        The loaded word; zero, which no generator can leave, is replaced by 1 and reported.
    error : Out(2)
        Sticky until reset: bit 0, a zero word was loaded; bit 1, a command came before the first LOAD and was ignored.
    """

    def __init__(self, n: int, state_bits: int, arg_bits: int, slow_mark: bool, head: bool) -> None:
        self.n, self.arg_bits, self.slow_mark, self.with_head = n, arg_bits, slow_mark, head
        strobes = (
            "offer",
            "step",
            "feed",
            "head_word",
            "circulate",
            "settle",
            "marked",
            "rewinding",
            "fetch",
            "from_mark",
        )
        super().__init__(
            {name: Out(1) for name in strobes}
            | {
                "cmd": In(Commands(arg_bits)),
                "load": In(stream.Signature(state_bits)),
                "taken": In(1),
                "word": Out(state_bits),
                "error": Out(2),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        # one bit a state, and every decision taken a clock ahead: hundreds of clock enables hang on these strobes
        state, following = Signal(len(_State), init=1 << _State.IDLE), Signal(len(_State))
        on = [state[s] for s in _State]
        loaded, offering, head_due, last = Signal(), Signal(), Signal(), Signal()
        count = Signal(max(self.arg_bits, self.n.bit_length()))
        zero, accept, held, done, empty = (Signal() for _ in range(5))
        m.d.comb += [
            following.eq(state),
            self.cmd.ready.eq(on[_State.IDLE]),
            self.offer.eq(offering & ~self.cmd.valid),
            self.step.eq(self.offer & self.taken | on[_State.SKIP] & ~empty),
            self.load.ready.eq(on[_State.LOAD]),
            accept.eq(on[_State.LOAD] & self.load.valid),
            self.feed.eq(held | on[_State.REWIND]),
            self.from_mark.eq(on[_State.REWIND]),
            self.circulate.eq(on[_State.MARK]),
            self.fetch.eq(on[_State.FETCH]),
            self.settle.eq(on[_State.SETTLE]),
            zero.eq(self.load.payload == 0),
            done.eq(on[_State.DRAIN] | on[_State.REWIND] & last),
        ]
        m.d.sync += [
            self.word.eq(self.load.payload | zero),
            held.eq(accept & ~head_due),
            self.head_word.eq(accept & head_due),
        ]
        with m.If(on[_State.IDLE] & self.cmd.valid):
            self._accept(m, following, loaded, head_due, count, last, empty)
        with m.If(accept):
            m.d.sync += head_due.eq(0)
            with m.If(zero):
                m.d.sync += self.error[ZERO_WORD].eq(1)
            with m.If(last & ~head_due):
                m.d.comb += following.eq(1 << _State.DRAIN)
        with m.If(on[_State.WAIT]):
            m.d.comb += following.eq(1 << _State.FETCH)
        with m.If(on[_State.FETCH]):
            m.d.comb += following.eq(1 << _State.REWIND)
        with m.If(done):
            m.d.comb += [self.marked.eq(1), following.eq(1 << (_State.SETTLE if self.with_head else _State.IDLE))]
            m.d.sync += loaded.eq(1)
        with m.If(on[_State.SKIP] & (last | empty) | on[_State.MARK] & last | on[_State.SETTLE]):
            m.d.comb += following.eq(1 << _State.IDLE)
        with m.If(accept & ~head_due | on[_State.REWIND] | on[_State.SKIP] | on[_State.MARK]):
            m.d.sync += [count.eq(count - 1), last.eq(count == 2)]
        m.d.sync += [state.eq(following), offering.eq(following[_State.IDLE] & (loaded | done))]
        return m

    def _accept(
        self, m: Module, following: Signal, loaded: Signal, head_due: Signal, count: Signal, last: Signal, empty: Signal
    ) -> None:
        """Start the command that is offered in this clock."""
        m.d.sync += [count.eq(self.n), last.eq(self.n == 1)]
        with m.If(self.cmd.op == Op.LOAD):
            m.d.comb += following.eq(1 << _State.LOAD)
            m.d.sync += [loaded.eq(0), head_due.eq(int(self.with_head))]
        with m.Elif(~loaded):
            m.d.sync += self.error[NOT_LOADED].eq(1)
        with m.Elif(self.cmd.op == Op.SKIP):
            m.d.comb += following.eq(1 << _State.SKIP)
            m.d.sync += [count.eq(self.cmd.arg), last.eq(self.cmd.arg == 1), empty.eq(self.cmd.arg == 0)]
        with m.Elif(self.cmd.op == Op.REWIND):
            m.d.comb += [self.rewinding.eq(1), following.eq(1 << _State.WAIT)]
        with m.Else():
            if self.slow_mark:
                m.d.comb += following.eq(1 << _State.MARK)
            m.d.comb += self.marked.eq(1)
