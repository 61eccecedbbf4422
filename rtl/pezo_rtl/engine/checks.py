"""What a sweep is checked for before it begins, and the engine's faults."""

from __future__ import annotations

import enum
from functools import reduce
from operator import or_

from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from .params import MANTISSA, EngineParams, Mode


class Fault(enum.IntEnum):
    """Bits of ``faults``."""

    START_BUSY = 0  #: start while busy: ignored
    #: Start with a mode, multiple, segment count, rounding, source or number of terms that does not exist: refused.
    CONFIG = 1
    #: Mantissa -2**15 (refused); coefficient too large for the weights' scale, or |delta| above the reserve (clamped).
    COEFFICIENT = 2
    RANGE = 3  #: w + a delta left the weight's width: it wrapped
    SHORT = 4  #: TLAST before the end of the last segment: the sweep ends there
    LONG = 5  #: no TLAST on the last beat: the rest of the packet is taken and dropped
    KEEP = 6  #: TKEEP cuts through a weight or drops one of a segment: it passes unchanged


class Checks(wiring.Component):
    """Takes a sweep with ``start`` and says two clocks later whether it may begin.

    Parameters
    ----------
    params : EngineParams

    Attributes
    ----------
    asked : In(params.sweep_layout())
    start : In(1)
    sweep : Out(params.sweep_layout())
        What was asked for; mantissas and the multiple that the mode does not use are zero.
    good : Out(1)
        The sweep may begin; high for one clock.
    bad : Out(7)
        It is refused: CONFIG or COEFFICIENT, for one clock.
    """

    def __init__(self, params: EngineParams) -> None:
        self.params = params
        layout = params.sweep_layout()
        super().__init__(
            {"asked": In(layout), "start": In(1), "sweep": Out(layout), "good": Out(1), "bad": Out(len(Fault))}
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p, sweep = self.params, self.sweep
        moves, updates = sweep.mode != Mode.UPDATE, Value.cast(sweep.mode)[1]
        odd_multiple = (sweep.multiple > 2) | (sweep.multiple < -2) | (sweep.multiple == 0)
        config = (
            (moves & (sweep.mode != Mode.READ) & odd_multiple)
            | ((sweep.mode == Mode.READ) & odd_multiple & (sweep.multiple != 0))
            | (sweep.segments == 0)
            | (sweep.segments > p.segments)
            | (sweep.stochastic & (p.dither_bits == 0))
        )
        coefficients: list[Value] = [sweep.coefficient.mantissa]
        if p.terms > 1:
            coefficients += list(sweep.mantissas)
            config |= (sweep.terms >= p.terms) | (sweep.source >= p.terms)
            config |= (sweep.mode == Mode.RESTORE_UPDATE) & (sweep.source > sweep.terms)
        lowest = 1 << MANTISSA - 1
        too_large = reduce(or_, (mantissa.as_unsigned() == lowest for mantissa in coefficients)) & updates
        too_large |= moves & (sweep.eps.mantissa.as_unsigned() == lowest)

        taken, checked, wrong, large = Signal(), Signal(), Signal(), Signal()
        m.d.sync += [taken.eq(self.start), checked.eq(taken), wrong.eq(config), large.eq(too_large)]
        with m.If(self.start):
            m.d.sync += sweep.eq(self.asked)
        with m.If(taken):
            m.d.sync += [
                sweep.multiple.eq(Mux(moves, sweep.multiple, 0)),
                sweep.eps.mantissa.eq(Mux(moves, sweep.eps.mantissa, 0)),
            ]
            m.d.sync += [mantissa.eq(Mux(updates, mantissa, 0)) for mantissa in coefficients]
        m.d.comb += [
            self.bad[Fault.CONFIG].eq(checked & wrong),
            self.bad[Fault.COEFFICIENT].eq(checked & ~wrong & large),
            self.good.eq(checked & ~wrong & ~large),
        ]
        return m
