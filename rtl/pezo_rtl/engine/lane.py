"""One lane of the datapath: a weight, a number, and what a sweep makes of them."""

from __future__ import annotations

from amaranth.hdl import Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from .multiplier import Multiplier
from .params import FINE, MANTISSA, EngineParams
from .pipeline import Pipeline, add
from .rounder import Rounder

MULTIPLY = 4  # clocks from the inputs to the product: input, operands, product, product
SUM = MULTIPLY + 1  # to the sum of the terms; with one term, a register between the multiplier and the logic
ADD = 7  # clocks from the rounded values to the result: compare, clamp, multiply, move, add, compare, clip

TERM_FLAGS = ("opening", "adding", "moving")
FLAGS = ("updated", "lost", "saturated", "overflow", "wrapped")


def taps(params: EngineParams) -> dict[str, tuple[str, int]]:
    """Return the lane's inputs that are constant over a beat: port -> (field, clock).

    A field is one of the side data, or follows from the reserve: limit = max - reserve, and the negatives of both.
    """
    start = SUM + params.round_clocks
    ports = {
        "eps": ("eps", 1),
        "coefficient": ("coefficient", 1),
        "eps_coarse": ("eps_coarse", SUM),
        "coefficient_coarse": ("coefficient_coarse", SUM),
        "stochastic": ("stochastic", SUM),
        "reserve": ("reserve", start),
        "reserve_late": ("reserve", start + 1),
        "reserve_negative": ("reserve_negative", start + 1),
        "multiple": ("multiple", start + 2),
        "limit": ("limit", start + 5),
        "limit_late": ("limit", start + 6),
        "limit_negative": ("limit_negative", start + 6),
        "update": ("update", start + 6),
    }
    if not params.dither_bits:
        del ports["stochastic"]
    return ports


def times(delta: Value, multiple: Value) -> Value:
    """Return a delta for a = -2 .. 2, less 1 where a is negative: the missing 1 is the carry of the addition."""
    size = Mux(multiple[0], delta, Mux(multiple[1], delta << 1, 0))  # bit 0 of a: 1 or -1; bit 1 alone: 2 or -2
    return Mux(multiple[-1], ~size, size)


def moved_by(weight: Value, delta: Value, multiple: Value) -> Value:
    """Return w + a delta; a lane has a register between the multiple and the sum."""
    return add(weight, times(delta, multiple), multiple[-1])


class Lane(wiring.Component):
    """w -> w + a delta, or clip(w + a delta + R); free-running, one weight a clock, ``latency`` clocks.

    With several terms, R is made of the sum of the products of several clocks, delta of one of them; what comes out
    ``latency`` clocks after the last term counts.

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
    opening, adding, moving : In(1)
        Only with several terms, of the product: it is the first one of a sum; it is added; delta is made of it.
    result : Out(signed(weight_bits))
    updated, lost, saturated : Out(1)
        The lane took part in an update; its R was zero; its weight was clipped.
    overflow, wrapped : Out(1)
        |delta| was larger than the reserve; w + a delta left the weight's width.
    """

    def __init__(self, params: EngineParams) -> None:
        self.params = params
        self.delta_rounder = Rounder(params, params.product_bits, dithered=False)
        self.update_rounder = Rounder(params, params.sum_bits, dithered=True)
        #: Clocks from inputs to outputs.
        self.latency = SUM + params.round_clocks + ADD
        ports = {
            "number": In(signed(params.number_bits)),
            "weight": In(signed(params.weight_bits)),
            "active": In(1),
            "result": Out(signed(params.weight_bits)),
        } | {name: Out(1) for name in FLAGS}
        if params.dither_bits:
            ports["dither"] = In(params.dither_bits)
        if params.terms > 1:
            ports |= dict.fromkeys(TERM_FLAGS, In(1))
        shapes = {name: field.shape for name, field in params.side_layout()}
        shapes |= dict.fromkeys(("limit", "limit_negative", "reserve_negative"), signed(params.weight_bits))
        super().__init__(ports | {port: In(shapes[field]) for port, (field, _) in taps(params).items()})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        pipe = Pipeline(m)
        delta, change, lost = self._round(m, pipe)
        start = SUM + self.params.round_clocks  # the clock of the rounded values
        active = pipe.after(self.active, start)

        above, below = Signal(reset_less=True), Signal(reset_less=True)
        m.d.sync += [above.eq((self.reserve - delta)[-1]), below.eq((delta + self.reserve)[-1])]  # signs
        clamped = Signal(signed(self.params.weight_bits), reset_less=True)
        inside = Mux(below, self.reserve_negative, pipe.after(delta, 1))
        m.d.sync += clamped.eq(Mux(above, self.reserve_late, inside))

        term = pipe.register(times(clamped, self.multiple), "term")
        negative = pipe.register(self.multiple[-1], "negative")
        moved = Signal(signed(self.params.weight_bits + 2), reset_less=True)
        weight = pipe.after(self.weight, start + 3)
        m.d.sync += moved.eq(add(weight, term, negative))

        base = moved[: self.params.weight_bits].as_signed()
        total = Signal(signed(self.params.rounded_bits + 1), reset_less=True)
        m.d.sync += total.eq(base + pipe.after(change, 4))
        kept_base = pipe.register(base, "base")
        outside = moved[self.params.weight_bits - 1 :]
        wrapped = pipe.register(outside.any() & ~outside.all(), "outside")

        high, low = Signal(reset_less=True), Signal(reset_less=True)
        m.d.sync += [high.eq((self.limit - total)[-1]), low.eq((total + self.limit)[-1])]  # signs
        update = self.update & pipe.after(active, 6)
        clipped = Mux(high, self.limit_late, Mux(low, self.limit_negative, pipe.after(total, 1)))
        m.d.sync += [
            self.result.eq(Mux(update, clipped, pipe.after(kept_base, 1))),
            self.updated.eq(update),
            self.lost.eq(update & pipe.after(lost, 6)),
            self.saturated.eq(update & (high | low)),
            self.overflow.eq(pipe.after(above, 5) | pipe.after(below, 5)),
            self.wrapped.eq(pipe.after(wrapped, 1) & pipe.after(active, 6)),
        ]
        return m

    def _round(self, m: Module, pipe: Pipeline) -> tuple[Signal, Signal, Signal]:
        """Multiply and round: delta, R, and whether R is zero. An inactive lane multiplies by zero."""
        p = self.params
        number = Mux(pipe.after(self.active, 1), pipe.after(self.number, 1), 0)
        products: dict[str, Value] = {}
        for name, rounder in (("eps", self.delta_rounder), ("coefficient", self.update_rounder)):
            m.submodules[name] = rounder
            multiplier = Multiplier(p.number_bits, MANTISSA + FINE, p.ecp5)
            m.submodules[f"{name}_multiplier"] = multiplier
            m.d.comb += [
                multiplier.a.eq(number),
                multiplier.b.eq(getattr(self, name)),
                rounder.coarse.eq(getattr(self, f"{name}_coarse")),
            ]
            products[name] = multiplier.p
        if p.terms > 1:
            total, moving = Signal(signed(p.sum_bits), reset_less=True), Signal.like(products["eps"], reset_less=True)
            with m.If(self.adding):
                m.d.sync += total.eq(Mux(self.opening, 0, total) + products["coefficient"])
            with m.If(self.moving):
                m.d.sync += moving.eq(products["eps"])
            products = {"eps": moving, "coefficient": total}
        else:
            products = {name: pipe.register(product, f"{name}_product") for name, product in products.items()}
        m.d.comb += [
            self.delta_rounder.product.eq(products["eps"]),
            self.update_rounder.product.eq(products["coefficient"]),
        ]
        if self.params.dither_bits:
            m.d.comb += [
                self.update_rounder.dither.eq(pipe.after(self.dither, SUM)),
                self.update_rounder.stochastic.eq(self.stochastic),
            ]
        return self.delta_rounder.result, self.update_rounder.result, self.update_rounder.zero
