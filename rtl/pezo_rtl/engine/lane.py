"""One lane of the datapath: a weight, a number, and what a sweep makes of them."""

from __future__ import annotations

from amaranth.hdl import Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from .multiplier import Multiplier
from .params import FINE, MANTISSA, EngineParams
from .pipeline import Pipeline, add
from .rounder import Rounder

MULTIPLY = 5  # clocks from a number to its product: input, zero where inactive, operands, product, product
SUM = MULTIPLY + 1  # to the sum of the terms; with one term, a register between the multiplier and the logic
INPUT, MASKED = 1, 2  # the clocks in which a lane's number comes, and in which it is zero where the lane is inactive
MOVE = 4  # clocks from the rounded delta to w + a delta: compare, clamp, multiply, move
ADD = MOVE + 3  # to the result: add, compare, clip
LATE = MOVE  # clocks that R is made later than delta, to be there with w + a delta

TERM_FLAGS = ("opening", "adding", "moving")
FLAGS = ("zero", "outside", "wrapped", "clipped")


def begin(params: EngineParams) -> int:
    """Return the clock of the rounded delta; the result is there ``ADD`` clocks later."""
    return SUM + params.round_clocks


def taps(params: EngineParams) -> dict[str, tuple[str, int]]:
    """Return the lane's inputs that are constant over a beat: port -> (field, clock).

    A field is one of the side data, or follows from it: limit = max - reserve, the negatives of both, and the digits
    of the coarse shifts.
    """
    start = begin(params)
    ports = {
        "eps": ("eps", MASKED),
        "coefficient": ("coefficient", MASKED + LATE),
        "reserve": ("reserve", start),
        "reserve_late": ("reserve", start + 1),
        "reserve_negative": ("reserve_negative", start + 1),
        "multiple": ("multiple", start + 2),
        "limit": ("limit", start + 5),
        "limit_late": ("limit", start + 6),
        "limit_negative": ("limit_negative", start + 6),
    }
    for name, clock in (("eps", SUM), ("coefficient", SUM + LATE)):
        for stage in range(params.shift_stages):
            for kind, late in (("digit", 0), ("fallen", 1)):
                field = f"{name}_{kind}{stage}"
                ports[field] = (field, clock + stage + late)
    if params.dither_bits:
        ports["stochastic"] = ("stochastic", SUM + LATE + params.shift_stages)
    return ports


def arrivals(params: EngineParams) -> dict[str, tuple[str, int]]:
    """Return the inputs that are a lane's own: port -> (what, clock)."""
    start = begin(params)
    ports = {
        "active": ("active", INPUT),
        "number": ("number", INPUT),
        "active_late": ("active", INPUT + LATE),
        "number_late": ("number", INPUT + LATE),
        "weight": ("weight", start + 3),
    }
    if params.dither_bits:
        ports["dither"] = ("dither", SUM + LATE + params.shift_stages)
    return ports


def times(delta: Value, multiple: Value) -> Value:
    """Return a delta for a = -2 .. 2, less 1 where a is negative: the missing 1 is the carry of the addition."""
    size = Mux(multiple[0], delta, Mux(multiple[1], delta << 1, 0))  # bit 0 of a: 1 or -1; bit 1 alone: 2 or -2
    return Mux(multiple[-1], ~size, size)


def moved_by(weight: Value, delta: Value, multiple: Value) -> Value:
    """Return w + a delta; a lane has a register between the multiple and the sum."""
    return add(weight, times(delta, multiple), multiple[-1])


class Lane(wiring.Component):
    """w -> w + a delta, or clip(w + a delta + R); free-running, one weight a clock, without reset.

    What enters arrives when it is used, ``clock`` clocks after the number did at the datapath: see :func:`taps` and
    :func:`arrivals`. With several terms, R is made of the sum of the products of several clocks, delta of one of them;
    clocks then count from the last term.

    delta is clamped to +-reserve, so a restore undoes a perturbation whatever the coefficient. The sum w + a delta
    wraps in the weight's width, which the opposite sweep undoes too. Both are flagged. Only an update saturates, at
    +-(max - reserve).

    Parameters
    ----------
    params : EngineParams

    Attributes
    ----------
    eps, eps_digit0, ... : In
        What is constant over a beat: one port for each entry of :func:`taps`, so that lanes can share the registers
        that bring it there.
    number, number_late : In(signed(number_bits))
        The number, for delta and for R.
    active, active_late : In(1)
        0: the weight passes unchanged; belongs to the number.
    weight : In(signed(weight_bits))
    changes : In(1)
        The lane is active in an update; at :func:`begin` + 6.
    dither : In(dither_bits)
        Only with dither bits.
    opening, adding : In(1)
        Only with several terms, of the product of R: it is the first one of a sum; it is added.
    moving : In(1)
        Delta is made of the product of this clock.
    result : Out(signed(weight_bits))
        At clock :func:`begin` + ``ADD``.
    zero : Out(1)
        R is zero; at :func:`begin` + 4.
    outside : Out(1)
        |delta| is larger than the reserve; at :func:`begin` + 1.
    wrapped : Out(1)
        w + a delta left the weight's width; at :func:`begin` + 5.
    clipped : Out(1)
        The result of an update was clipped; with the result.
    """

    def __init__(self, params: EngineParams) -> None:
        self.params = params
        self.delta_rounder = Rounder(params, params.product_bits, dithered=False)
        self.update_rounder = Rounder(params, params.sum_bits, dithered=True)
        word = signed(params.weight_bits)
        ports = {"result": Out(word), "changes": In(1)} | {name: Out(1) for name in FLAGS}
        own = {"active": 1, "number": signed(params.number_bits), "weight": word, "dither": params.dither_bits}
        ports |= {port: In(own[kind]) for port, (kind, _) in arrivals(params).items()}
        if params.terms > 1:
            ports |= dict.fromkeys(TERM_FLAGS, In(1))
        shapes = params.side_fields()
        super().__init__(ports | {port: In(shapes[field]) for port, (field, _) in taps(params).items()})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        pipe = Pipeline(m)
        delta, change = self._round(m, pipe)

        above, below = Signal(reset_less=True), Signal(reset_less=True)
        m.d.sync += [above.eq((self.reserve - delta)[-1]), below.eq((delta + self.reserve)[-1])]  # signs
        m.d.comb += self.outside.eq(above | below)
        clamped = Signal(signed(self.params.weight_bits), reset_less=True)
        inside = Mux(below, self.reserve_negative, pipe.after(delta, 1))
        m.d.sync += clamped.eq(Mux(above, self.reserve_late, inside))

        term = pipe.register(times(clamped, self.multiple), "term")
        negative = pipe.register(self.multiple[-1], "negative")
        moved = Signal(signed(self.params.weight_bits + 2), reset_less=True)
        m.d.sync += moved.eq(add(self.weight, term, negative))

        base = moved[: self.params.weight_bits].as_signed()
        total = Signal(signed(self.params.rounded_bits + 1), reset_less=True)
        m.d.sync += total.eq(base + change)
        kept_base = pipe.register(base, "base")
        beyond = moved[self.params.weight_bits - 1 :]
        m.d.comb += self.wrapped.eq(pipe.register(beyond.any() & ~beyond.all(), "beyond"))

        high, low = Signal(reset_less=True), Signal(reset_less=True)
        m.d.sync += [high.eq((self.limit - total)[-1]), low.eq((total + self.limit)[-1])]  # signs
        clipped = Mux(high, self.limit_late, Mux(low, self.limit_negative, pipe.after(total, 1)))
        result = pipe.register(Mux(self.changes, clipped, pipe.after(kept_base, 1)), "result")
        m.d.comb += [
            self.result.eq(result),
            self.clipped.eq(pipe.register(self.changes & (high | low), "clipped")),
        ]
        return m

    def _round(self, m: Module, pipe: Pipeline) -> tuple[Signal, Signal]:
        """Multiply and round: delta, and R, which comes ``LATE`` clocks after it."""
        p = self.params
        products: dict[str, Value] = {}
        rounders = {"eps": self.delta_rounder, "coefficient": self.update_rounder}
        inputs = {"eps": (self.active, self.number), "coefficient": (self.active_late, self.number_late)}
        for name, (active, number) in inputs.items():
            m.submodules[name] = rounders[name]
            multiplier = Multiplier(p.number_bits, MANTISSA + FINE, p.ecp5)
            m.submodules[f"{name}_multiplier"] = multiplier
            masked = pipe.register(Mux(active, number, 0), f"{name}_masked")
            m.d.comb += [multiplier.a.eq(masked), multiplier.b.eq(getattr(self, name))]
            for stage in range(p.shift_stages):
                m.d.comb += [
                    rounders[name].digits[stage].eq(getattr(self, f"{name}_digit{stage}")),
                    rounders[name].fallen[stage].eq(getattr(self, f"{name}_fallen{stage}")),
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
        for name, rounder in rounders.items():
            m.d.comb += rounder.product.eq(products[name])
        if p.dither_bits:
            m.d.comb += [
                self.update_rounder.dither.eq(self.dither),
                self.update_rounder.stochastic.eq(self.stochastic),
            ]
        m.d.comb += self.zero.eq(self.update_rounder.zero)
        return self.delta_rounder.result, self.update_rounder.result
