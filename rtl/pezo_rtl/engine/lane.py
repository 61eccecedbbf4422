"""One lane of the datapath: a weight, a number, and what a sweep makes of them."""

from __future__ import annotations

from amaranth.hdl import Module, Mux, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from .params import EngineParams
from .pipeline import Pipeline, add
from .rounder import Rounder

MULTIPLY = 4  # clocks from the inputs to the product: input, operands, product, product
ADD = 6  # clocks from the rounded values to the result: compare, clamp, move, add, compare, clip

FLAGS = ("updated", "lost", "saturated", "overflow", "wrapped")


def taps(params: EngineParams) -> dict[str, tuple[str, int]]:
    """Return the lane's inputs that are constant over a beat: port -> (side field, or limit = max - reserve; clock)."""
    start = MULTIPLY + params.round_clocks
    ports = {
        "eps": ("eps", 2),
        "coefficient": ("coefficient", 2),
        "eps_coarse": ("eps_coarse", MULTIPLY),
        "coefficient_coarse": ("coefficient_coarse", MULTIPLY),
        "stochastic": ("stochastic", MULTIPLY),
        "reserve": ("reserve", start),
        "reserve_late": ("reserve", start + 1),
        "multiple": ("multiple", start + 2),
        "limit": ("limit", start + 4),
        "limit_late": ("limit", start + 5),
        "update": ("update", start + 5),
    }
    if not params.dither_bits:
        del ports["stochastic"]
    return ports


class Lane(wiring.Component):
    """w -> w + a delta, or clip(w + a delta + R); free-running, one weight a clock, ``latency`` clocks.

    delta is clamped to +-reserve, so a restore undoes a perturbation whatever the coefficient. The sum w + a delta
    wraps in the weight's width, which the opposite sweep undoes too. Both are flagged. Only an update saturates, at
    +-(max - reserve).

    Parameters
    ----------
    params : EngineParams

    Attributes
    ----------
    eps, eps_coarse, ... : In
        What is constant over a beat: one port for each entry of :func:`taps`, so that lanes can share the registers
        that bring it there. The other inputs belong to clock 0.
    number : In(signed(number_bits))
    weight : In(signed(weight_bits))
    active : In(1)
        0: the weight passes unchanged and is not counted.
    dither : In(dither_bits)
        Only with dither bits.
    result : Out(signed(weight_bits))
    updated, lost, saturated : Out(1)
        The lane took part in an update; its R was zero; its weight was clipped.
    overflow, wrapped : Out(1)
        |delta| was larger than the reserve; w + a delta left the weight's width.
    """

    def __init__(self, params: EngineParams) -> None:
        self.params = params
        self.delta_rounder, self.update_rounder = Rounder(params, dithered=False), Rounder(params, dithered=True)
        #: Clocks from inputs to outputs.
        self.latency = MULTIPLY + params.round_clocks + ADD
        ports = {
            "number": In(signed(params.number_bits)),
            "weight": In(signed(params.weight_bits)),
            "active": In(1),
            "result": Out(signed(params.weight_bits)),
        } | {name: Out(1) for name in FLAGS}
        if params.dither_bits:
            ports["dither"] = In(params.dither_bits)
        shapes = {name: field.shape for name, field in params.side_layout()}
        shapes["limit"] = signed(params.weight_bits)
        super().__init__(ports | {port: In(shapes[field]) for port, (field, _) in taps(params).items()})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        pipe = Pipeline(m)
        delta, change, lost = self._round(m, pipe)
        start = MULTIPLY + self.params.round_clocks  # the clock of the rounded values
        active = pipe.after(self.active, start)

        above, below = Signal(reset_less=True), Signal(reset_less=True)
        m.d.sync += [above.eq(delta > self.reserve), below.eq(delta < -self.reserve)]
        clamped = Signal(signed(self.params.weight_bits), reset_less=True)
        bound = self.reserve_late
        m.d.sync += clamped.eq(Mux(above, bound, Mux(below, -bound, pipe.after(delta, 1))))

        multiple = self.multiple
        term = Signal(signed(self.params.weight_bits + 1))
        with m.If(multiple[0]):  # 1 or -1
            m.d.comb += term.eq(Mux(multiple[-1], ~clamped, clamped))
        with m.Elif(multiple.any()):  # 2 or -2
            m.d.comb += term.eq(Mux(multiple[-1], ~(clamped << 1), clamped << 1))
        with m.Elif(multiple[-1]):
            m.d.comb += term.eq(-1)
        moved = Signal(signed(self.params.weight_bits + 2), reset_less=True)
        weight = pipe.after(self.weight, start + 2)
        m.d.sync += moved.eq(add(weight, term, multiple[-1]))

        base = moved[: self.params.weight_bits].as_signed()
        total = Signal(signed(self.params.rounded_bits + 1), reset_less=True)
        m.d.sync += total.eq(base + pipe.after(change, 3))
        kept_base = pipe.register(base, "base")
        outside = moved[self.params.weight_bits - 1 :]
        wrapped = pipe.register(outside.any() & ~outside.all(), "outside")

        high, low = Signal(reset_less=True), Signal(reset_less=True)
        m.d.sync += [high.eq(total > self.limit), low.eq(total < -self.limit)]
        bound = self.limit_late
        update = self.update & pipe.after(active, 5)
        clipped = Mux(high, bound, Mux(low, -bound, pipe.after(total, 1)))
        m.d.sync += [
            self.result.eq(Mux(update, clipped, pipe.after(kept_base, 1))),
            self.updated.eq(update),
            self.lost.eq(update & pipe.after(lost, 5)),
            self.saturated.eq(update & (high | low)),
            self.overflow.eq(pipe.after(above, 4) | pipe.after(below, 4)),
            self.wrapped.eq(pipe.after(wrapped, 1) & pipe.after(active, 5)),
        ]
        return m

    def _round(self, m: Module, pipe: Pipeline) -> tuple[Signal, Signal, Signal]:
        """Multiply and round: delta, R, and whether R is zero. An inactive lane multiplies by zero."""
        number = Signal(signed(self.params.number_bits), reset_less=True)
        m.d.sync += number.eq(Mux(pipe.after(self.active, 1), pipe.after(self.number, 1), 0))
        for name, rounder in (("eps", self.delta_rounder), ("coefficient", self.update_rounder)):
            m.submodules[name] = rounder
            product = pipe.register(number * getattr(self, name), f"{name}_product")
            m.d.comb += [
                rounder.product.eq(pipe.after(product, 1)),
                rounder.coarse.eq(getattr(self, f"{name}_coarse")),
            ]
        if self.params.dither_bits:
            m.d.comb += [
                self.update_rounder.dither.eq(pipe.after(self.dither, MULTIPLY)),
                self.update_rounder.stochastic.eq(self.stochastic),
            ]
        return self.delta_rounder.result, self.update_rounder.result, self.update_rounder.zero
