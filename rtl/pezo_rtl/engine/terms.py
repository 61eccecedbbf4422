"""The terms of an update, one a clock: whose numbers come next, and with which mantissa."""

from __future__ import annotations

from amaranth.hdl import Array, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from .params import FINE, MANTISSA, EngineParams, Mode


class Terms(wiring.Component):
    """Goes through the terms of each pass. A sweep that does not update has one: that of ``sweep.source``.

    Parameters
    ----------
    params : EngineParams
        With two terms or more.

    Attributes
    ----------
    sweep : In(params.sweep_layout())
        Constant while a sweep runs.
    start : In(1)
        Two clocks or more before the first step.
    step : In(1)
        The present term was worked in.
    term : Out(range(terms))
        The present term, which is the number of its source.
    opening, last, moving : Out(1)
        It is the first one of its pass, the last one, the one that delta is made of (any in a mode without delta).
    fine : In(signed(MANTISSA + FINE))
        1 or 2, of the pass of the term of two clocks before.
    coefficient : Out(signed(MANTISSA + FINE))
        The mantissa of the term of two clocks before, times ``fine``.
    """

    def __init__(self, params: EngineParams) -> None:
        self.params = params
        wide = signed(MANTISSA + FINE)
        super().__init__(
            {
                "sweep": In(params.sweep_layout()),
                "start": In(1),
                "step": In(1),
                "term": Out(range(params.terms)),
                "opening": Out(1),
                "last": Out(1),
                "moving": Out(1),
                "fine": In(wide),
                "coefficient": Out(wide),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        sweep = self.sweep
        updates = Value.cast(sweep.mode)[1]
        first, final, only = Signal.like(self.term), Signal.like(self.term), Signal()
        m.d.sync += [
            first.eq(Mux(updates, 0, sweep.source)),
            final.eq(sweep.terms),
            only.eq(~updates | (sweep.terms == 0)),
        ]
        following = Signal.like(self.term)
        m.d.comb += [following.eq(self.term + 1), self.opening.eq(self.term == first)]
        with m.If(self.start):
            m.d.sync += [self.term.eq(Mux(updates, 0, sweep.source)), self.last.eq(~updates | (sweep.terms == 0))]
        with m.Elif(self.step & self.last):
            m.d.sync += [self.term.eq(first), self.last.eq(only)]
        with m.Elif(self.step):
            m.d.sync += [self.term.eq(following), self.last.eq(following == final)]
        m.d.comb += self.moving.eq((self.term == sweep.source) | (sweep.mode == Mode.UPDATE))

        mantissas = Array([sweep.coefficient.mantissa, *sweep.mantissas])
        chosen, mantissa = Signal.like(self.term), Signal(signed(MANTISSA))
        m.d.sync += [chosen.eq(self.term), mantissa.eq(mantissas[chosen])]
        m.d.comb += self.coefficient.eq(Mux(self.fine[1], mantissa << 1, mantissa))
        return m
