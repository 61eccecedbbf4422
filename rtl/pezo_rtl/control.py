"""The command sequencer of the banks: turns LOAD, MARK, REWIND and SKIP into single-clock strobes."""

from __future__ import annotations

import enum

from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from .countdown import SETTLE, Countdown
from .loader import Loader
from .ports import Commands, Op

ZERO_WORD, NOT_LOADED = 0, 1  # bits of the error output


class _State(enum.IntEnum):
    """One bit a state."""

    WAKE = 0  # after reset: until the copies of the enable work
    IDLE = 1
    LOAD = 2
    WAIT = 3
    REWIND = 4
    COUNT = 5  # the counter of a SKIP settles
    SKIP = 6
    MARK = 7
    REST = 8  # the last move of a SKIP or MARK is under way
    DRAIN = 9  # the last feed is
    TABLE = 10


class BankControl(wiring.Component):
    """Sequencer of a bank of ``n`` generators.

    A command takes one clock to be accepted and the next offer comes one clock after its end; between: LOAD one clock
    per word and three more; REWIND ``turns`` + 3; SKIP ``arg`` + 4; MARK none (``slow_mark`` false) or ``turns`` + 1.
    One clock more after LOAD and REWIND with ``head``. No word is offered meanwhile. Reset empties the bank: nothing is
    offered, and MARK, REWIND and SKIP are refused, until a LOAD is complete. The first command is accepted ``copies``
    clocks after reset.

    Hundreds of flip-flops hang on the enable of the lanes. So it has copies, one a group of lanes, each a single
    look-up table of two registers, ``cmd.valid`` and ``taken``: all that is known earlier is decided a clock ahead.

    Parameters
    ----------
    n : int
        Words of one LOAD.
    state_bits : int
        Width of a word.
    arg_bits : int
        Width of the skip count.
    slow_mark : bool
        MARK circulates the states (rotation "none").
    head : bool
        LOAD is preceded by one more word (the state of generator 0, which addresses the scaling table).
    group : int
        Words that are fed together, a divisor of n; ``turns`` is n / group.
    copies : int
        Copies of the enable.
    state_words : int
        Words of one generator's state, see :class:`~pezo_rtl.loader.Loader`.

    Attributes
    ----------
    offer : Out(1)
        A word may be offered in this clock.
    taken : In(1)
        The offered word was taken.
    go : Out(copies)
        The lanes of a group move in this clock.
    step : Out(1)
        They move by a step, not by a feed.
    moved : Out(1)
        They moved in the clock before.
    feed, circulate, filling, head_word, settle, marked, rewinding, fetch : Out(1)
        Strobes: ``fed`` is shifted in; the states circulate for a slow MARK; a LOAD or REWIND is under way and its last
        feed still to come; ``word`` is the preceding word; read the table at the new position; the position after this
        clock's move is the mark; a REWIND was accepted; fetch a word of the mark into ``back``.
    from_mark : Out(1)
        This feed is a REWIND's.
    back : In(group * state_bits)
        The word fetched in the clock before.
    fed : Out(group * state_bits)
        The word to feed, zero in all other clocks.
    word : Out(state_bits)
        The loaded word; zero, which no generator can leave, is replaced by 1 and reported.
    error : Out(2)
        Sticky until reset: bit 0, a zero word was loaded; bit 1, a command came before the first LOAD and was ignored.
    """

    def __init__(
        self,
        n: int,
        state_bits: int,
        arg_bits: int,
        slow_mark: bool,
        head: bool,
        group: int = 1,
        copies: int = 1,
        state_words: int = 1,
    ) -> None:
        self.arg_bits, self.slow_mark, self.with_head = arg_bits, slow_mark, head
        self.turns, self.copies = n // group, copies
        self._loader = Loader(n, state_bits, head, group, state_words)
        names = "offer step moved feed circulate filling head_word settle marked rewinding fetch from_mark"
        super().__init__(
            {name: Out(1) for name in names.split()}
            | {
                "cmd": In(Commands(arg_bits)),
                "load": In(stream.Signature(state_bits)),
                "taken": In(1),
                "go": Out(copies),
                "back": In(group * state_bits),
                "fed": Out(group * state_bits),
                "word": Out(state_bits),
                "error": Out(2),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        state, following = Signal(len(_State), init=1 << _State.WAKE), Signal(len(_State))
        on = [state[s] for s in _State]
        loaded, offering, skipping = Signal(), Signal(), Signal()
        m.submodules.loader = loader = self._loader
        m.submodules.skip = skip = Countdown(self.arg_bits)
        wiring.connect(m, wiring.flipped(self.load), loader.load)
        turn_last = self._turns(m, on)
        fetched, fetched_last, done = Signal(), Signal(), Signal()
        early, last, moving = Signal(), Signal(), Signal()  # of the next clock: a feed, the last one, a forced move
        m.d.comb += [
            following.eq(state),
            self.cmd.ready.eq(on[_State.IDLE]),
            self.offer.eq(offering & ~self.cmd.valid),
            self.step.eq(self.offer & self.taken | skipping),
            self.fetch.eq(on[_State.REWIND]),
            self.settle.eq(on[_State.TABLE]),
            loader.open.eq(on[_State.LOAD]),
            self.word.eq(loader.word),
            self.head_word.eq(loader.head_word),
            skip.set.eq(on[_State.IDLE]),
            skip.count.eq(self.cmd.arg),
            skip.down.eq(on[_State.SKIP] & ~skip.zero),
            early.eq(loader.complete | fetched),
            last.eq(loader.final | fetched_last),
            moving.eq(early | skip.down | on[_State.MARK]),
        ]
        m.d.sync += [
            state.eq(following),
            offering.eq(on[_State.IDLE] & loaded & ~self.cmd.valid),
            fetched.eq(on[_State.REWIND]),
            fetched_last.eq(on[_State.REWIND] & turn_last),
            self.feed.eq(early),
            self.from_mark.eq(fetched),
            done.eq(last),
            skipping.eq(skip.down),
            self.circulate.eq(on[_State.MARK]),
            self.moved.eq(self.step | self.feed),
            self.fed.eq(0),
        ]
        with m.If(early):
            m.d.sync += self.fed.eq(Mux(fetched, self.back, loader.packed))
        with m.If(last):
            m.d.sync += self.filling.eq(0)
        with m.If(loader.zero):
            m.d.sync += self.error[ZERO_WORD].eq(1)
        awake = self._enables(m, on[_State.IDLE] & loaded & ~self.cmd.valid, moving)
        self._follow(m, on, following, loader.ended, skip, turn_last, done, awake)
        with m.If(on[_State.IDLE] & self.cmd.valid):
            self._accept(m, following, loaded)
        with m.If(done):
            m.d.comb += self.marked.eq(1)
            m.d.sync += loaded.eq(1)
        return m

    def _enables(self, m: Module, willing: Value, moving: Value) -> Value:
        """Make the copies of the enable; return whether all of them work.

        Each waits for a bit of its own after reset, without which tools would find the copies equal and merge them.
        """
        awake: Value | None = None
        for c in range(self.copies):
            allowed, forced = Signal(name=f"allowed{c}"), Signal(name=f"forced{c}")
            works = Signal(name=f"awake{c}")
            m.d.sync += [
                works.eq(1 if awake is None else awake),
                allowed.eq(willing & works),
                forced.eq(moving & works),
            ]
            m.d.comb += self.go[c].eq(forced | allowed & self.taken & ~self.cmd.valid)
            awake = works
        assert awake is not None
        return awake

    def _turns(self, m: Module, on: list[Value]) -> Value:
        """Count the clocks of REWIND and of a slow MARK; return whether this one is the last."""
        left, last = Signal(range(self.turns + 1), init=self.turns), Signal(init=self.turns == 1)
        with m.If(on[_State.REWIND] | on[_State.MARK]):
            m.d.sync += [left.eq(left - 1), last.eq(left == 2)]
        with m.If(on[_State.IDLE]):
            m.d.sync += [left.eq(self.turns), last.eq(self.turns == 1)]
        return last

    def _follow(
        self,
        m: Module,
        on: list[Value],
        following: Signal,
        ended: Value,
        skip: Countdown,
        turn_last: Value,
        done: Value,
        awake: Value,
    ) -> None:
        """Decide the next state, apart from commands."""
        settling = Signal(SETTLE)
        m.d.sync += settling.eq(settling << 1 | on[_State.IDLE])
        after = _State.TABLE if self.with_head else _State.IDLE
        for here, when, there in (
            (_State.WAKE, awake, _State.IDLE),
            (_State.LOAD, ended, _State.DRAIN),
            (_State.WAIT, 1, _State.REWIND),
            (_State.REWIND, turn_last, _State.DRAIN),
            (_State.COUNT, settling[-1] & ~settling[-2], _State.SKIP),
            (_State.SKIP, skip.last | skip.zero, _State.REST),
            (_State.MARK, turn_last, _State.REST),
            (_State.REST, 1, _State.IDLE),
            (_State.DRAIN, done, after),
            (_State.TABLE, 1, _State.IDLE),
        ):
            with m.If(on[here] & when):
                m.d.comb += following.eq(1 << there)

    def _accept(self, m: Module, following: Signal, loaded: Signal) -> None:
        """Start the command that is offered in this clock."""
        with m.If(self.cmd.op == Op.LOAD):
            m.d.comb += following.eq(1 << _State.LOAD)
            m.d.sync += [loaded.eq(0), self.filling.eq(1)]
        with m.Elif(~loaded):
            m.d.sync += self.error[NOT_LOADED].eq(1)
        with m.Elif(self.cmd.op == Op.SKIP):
            m.d.comb += following.eq(1 << _State.COUNT)
        with m.Elif(self.cmd.op == Op.REWIND):
            m.d.comb += [self.rewinding.eq(1), following.eq(1 << _State.WAIT)]
            m.d.sync += self.filling.eq(1)
        with m.Else():
            if self.slow_mark:
                m.d.comb += following.eq(1 << _State.MARK)
            m.d.comb += self.marked.eq(1)
