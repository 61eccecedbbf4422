"""Between CONTROL.start and the engine: rewind what the sweep uses, and wait until it offers numbers."""

from __future__ import annotations

import enum

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

PATIENCE = 15  # clocks that an idle source may take to offer a word; the longest pipeline behind a generator has 3


class _State(enum.IntEnum):
    IDLE = 0
    REWIND = 1
    WAIT = 2


class Starter(wiring.Component):
    """Starts a sweep as soon as its sources are ready, and refuses it when they never will be.

    Parameters
    ----------
    sources : int

    Attributes
    ----------
    start, abort : In(1)
        CONTROL.start, CONTROL.abort.
    rewinds : In(sources)
        The sources to be rewound first; constant while ``waiting``.
    needed : In(sources)
        The sources that the sweep uses; constant while ``waiting``.
    ready, offered : In(sources)
        Their ``cmd.ready`` and ``out.valid``.
    pending : In(1)
        A command of the host waits.
    engine_busy : In(1)
    rewinding : Out(sources)
        REWIND is offered to these.
    go : Out(1)
        The engine's start.
    waiting : Out(1)
        A start is under way.
    start_busy, unloaded : Out(1)
        Errors, for one clock: start while busy; a source has offered nothing for 16 clocks.
    """

    def __init__(self, sources: int) -> None:
        self.sources = sources
        super().__init__(
            {
                "start": In(1),
                "abort": In(1),
                "rewinds": In(sources),
                "needed": In(sources),
                "ready": In(sources),
                "offered": In(sources),
                "pending": In(1),
                "engine_busy": In(1),
                "rewinding": Out(sources),
                "go": Out(1),
                "waiting": Out(1),
                "start_busy": Out(1),
                "unloaded": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        state = Signal(_State)
        left = Signal(self.sources)  # to be rewound
        patience = Signal(range(PATIENCE + 1))
        settled = ~self.pending & ~(self.needed & ~self.ready).any()
        m.d.comb += self.waiting.eq(state != _State.IDLE)
        with m.If(self.start & (self.waiting | self.engine_busy)):
            m.d.comb += self.start_busy.eq(1)
        with m.Switch(state):
            with m.Case(_State.IDLE), m.If(self.start & ~self.engine_busy):
                m.d.sync += [state.eq(_State.REWIND), left.eq(self.rewinds), patience.eq(PATIENCE)]
            with m.Case(_State.REWIND):
                with m.If(~self.pending):
                    m.d.comb += self.rewinding.eq(left)
                    m.d.sync += left.eq(left & ~self.ready)
                with m.If(left == 0):
                    m.d.sync += state.eq(_State.WAIT)
            with m.Case(_State.WAIT), m.If(settled):
                m.d.sync += patience.eq(patience - 1)
                with m.If(~(self.needed & ~self.offered).any()):
                    m.d.comb += self.go.eq(1)
                    m.d.sync += state.eq(_State.IDLE)
                with m.Elif(patience == 0):
                    m.d.comb += self.unloaded.eq(1)
                    m.d.sync += state.eq(_State.IDLE)
        with m.If(self.abort):
            m.d.sync += state.eq(_State.IDLE)
        return m
