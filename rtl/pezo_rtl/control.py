"""The command sequencer of the banks: turns LOAD, MARK, REWIND and SKIP into single-clock strobes."""

from __future__ import annotations

import enum
from functools import reduce
from operator import or_

from amaranth.hdl import Const, Module, Mux, Signal, Value
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from .countdown import Countdown
from .counting import predecessor
from .loader import Loader
from .ports import Commands, Op

ZERO_WORD, NOT_LOADED = 0, 1  # bits of the error output


class _State(enum.IntEnum):
    """One bit a state."""

    WAKE = 0  # after reset: until the copies of the enable work
    IDLE = 1
    DECODE = 2  # a command was taken
    LOAD = 3
    WAIT = 4  # the mark's pointers settle
    REWIND = 5
    COUNT = 6  # the counter of a SKIP settles
    SKIP = 7
    MARK = 8
    DRAIN = 9  # the last feed is under way
    TABLE = 10
    REST = 11  # whatever ends comes to rest here


class BankControl(wiring.Component):
    """Sequencer of a bank of ``n`` generators.

    A command takes one clock to be accepted. The next one can be accepted, and a clock later a word be offered, after:
    LOAD one clock per word and five more; REWIND ``turns`` + 6; SKIP ``arg`` + 4; MARK 2 (``slow_mark`` false) or
    ``turns`` + 2. One clock more after LOAD and REWIND with ``head``. No word is offered meanwhile. Reset empties the
    bank: nothing is offered, and MARK, REWIND and SKIP are refused, until a LOAD is complete. The first command is
    accepted ``copies`` + 2 clocks after reset.

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
    feed, circulate, filling, head_word, settle, marked, rewinding, rewound, fetch : Out(1)
        Strobes: ``fed`` is shifted in; the states circulate for a slow MARK; a LOAD or REWIND is under way and its last
        feed still to come; ``word`` is the preceding word; read the table at the new position; the position after this
        clock's move is the mark; a REWIND was accepted, and two clocks later; fetch a word of the mark into ``back``.
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
    state : Signal
        One bit a state, once elaborated: for proofs.
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
        names = "offer step moved feed circulate filling head_word settle marked rewinding rewound fetch from_mark"
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
        state, op = Signal(len(_State), init=1 << _State.WAKE), Signal(Op)
        self.state = state
        on = [state[s] for s in _State]
        loaded, offering, skipping, rewound = (Signal() for _ in range(4))
        m.submodules.loader = loader = self._loader
        m.submodules.skip = skip = Countdown(self.arg_bits)
        wiring.connect(m, wiring.flipped(self.load), loader.load)
        turn_last = self._turns(m, on)
        fetched, fetched_last, done = Signal(), Signal(), Signal()
        early, last, moving = Signal(), Signal(), Signal()  # of the next clock: a feed, the last one, a forced move
        m.d.comb += [
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
            offering.eq(on[_State.IDLE] & loaded & ~self.cmd.valid),
            fetched.eq(on[_State.REWIND]),
            fetched_last.eq(on[_State.REWIND] & turn_last),
            self.feed.eq(early),
            self.from_mark.eq(fetched),
            done.eq(last),
            skipping.eq(skip.down),
            self.circulate.eq(on[_State.MARK]),
            self.moved.eq(self.step | self.feed),
            rewound.eq(self.rewinding),
            self.rewound.eq(rewound),
            self.fed.eq(0),
        ]
        with m.If(early):
            m.d.sync += self.fed.eq(Mux(fetched, self.back, loader.packed))
        with m.If(last):
            m.d.sync += self.filling.eq(0)
        with m.If(loader.zero):
            m.d.sync += self.error[ZERO_WORD].eq(1)
        with m.If(on[_State.IDLE]):
            m.d.sync += op.eq(self.cmd.op)
        awake = self._enables(m, on[_State.IDLE] & loaded & ~self.cmd.valid, moving)
        start = self._decode(m, on[_State.DECODE], op, loaded, done)
        counted = Signal()
        m.d.sync += counted.eq(on[_State.COUNT])
        ends = {  # of the states that last, the clock that ends them, and what follows
            _State.WAKE: (awake, _State.REST),
            _State.IDLE: (self.cmd.valid, _State.DECODE),
            _State.LOAD: (loader.ended, _State.DRAIN),
            _State.WAIT: (self.rewound, _State.REWIND),
            _State.REWIND: (turn_last, _State.DRAIN),
            _State.COUNT: (counted, _State.SKIP),
            _State.SKIP: (skip.last | skip.zero, _State.REST),
            _State.MARK: (turn_last, _State.REST),
            _State.DRAIN: (done, _State.TABLE if self.with_head else _State.REST),
            _State.TABLE: (Const(1, 1), _State.REST),
            _State.REST: (Const(1, 1), _State.IDLE),
        }
        for s in _State:  # each bit by itself: one of few conditions
            entered = [on[here] & when for here, (when, there) in ends.items() if there == s]
            stays = [on[s] & ~ends[s][0]] if s in ends else []
            begun = [start[s]] if s in start else []
            m.d.sync += state[s].eq(reduce(or_, [*entered, *stays, *begun], Const(0, 1)))
        with m.If(done):
            m.d.sync += loaded.eq(1)
        return m

    def _decode(self, m: Module, decoding: Value, op: Value, loaded: Signal, done: Value) -> dict[_State, Value]:
        """Start the command taken; return the states that it enters."""
        load, known = Signal(), Signal()
        m.d.comb += [load.eq(decoding & (op == Op.LOAD)), known.eq(decoding & loaded)]
        mark, rewind, skip = (known & (op == asked) for asked in (Op.MARK, Op.REWIND, Op.SKIP))
        refused = decoding & ~loaded & (op != Op.LOAD)
        m.d.comb += [self.rewinding.eq(rewind), self.marked.eq(mark | done)]
        with m.If(load):
            m.d.sync += loaded.eq(0)
        with m.If(load | rewind):
            m.d.sync += self.filling.eq(1)
        with m.If(refused):
            m.d.sync += self.error[NOT_LOADED].eq(1)
        after_mark = _State.MARK if self.slow_mark else _State.REST
        start = {_State.LOAD: load, _State.WAIT: rewind, _State.COUNT: skip, _State.REST: refused}
        return start | {after_mark: start.get(after_mark, Const(0, 1)) | mark}

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
            m.d.sync += [left.eq(predecessor(left)), last.eq(left == 2)]
        with m.If(on[_State.IDLE]):
            m.d.sync += [left.eq(self.turns), last.eq(self.turns == 1)]
        return last
