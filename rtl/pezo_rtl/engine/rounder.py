"""Shift and round: a product times a power of two, to the nearest integer (ties to even) or stochastically."""

from __future__ import annotations

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from .params import FINE, EngineParams
from .pipeline import Pipeline, add


class Rounder(wiring.Component):
    """result = round(product * 2**(left - 2 coarse)), clamped to ``rounded_bits`` bits.

    Throughput is one a clock, latency ``params.round_clocks``. The product is shifted right in stages of four ways.
    Below the point are kept: as many bits as the dither has (at least one), a guard bit, and the OR of the rest, which
    only the test for a tie needs. With dither D (unsigned, b bits) and a half appended, floor(x + (D + 1/2) / 2**b)
    needs no more than the guard bit: it is the carry into the sum.

    Parameters
    ----------
    params : EngineParams
    bits : int
        Width of the product, or of a sum of products.
    dithered : bool
        Has the inputs ``dither`` and ``stochastic``.

    Attributes
    ----------
    product : In(signed(bits))
    digits : In, array of stages
        Two bits of the coarse shift each, the lowest first; stage s takes its own s clocks after the product.
    fallen : In, array of stages
        Bit i: a digit is larger than i; each a clock later than the digit.
    dither : In(dither_bits)
    stochastic : In(1)
        Taken with the sum, as many clocks after the product as there are stages.
    result : Out(signed(rounded_bits))
    zero : Out(1)
        The rounded value is zero.
    """

    def __init__(self, params: EngineParams, bits: int, dithered: bool) -> None:
        self.params, self.dithered = params, dithered and params.dither_bits > 0
        self.stages = params.shift_stages
        ports = {
            "product": In(signed(bits)),
            "digits": In(2).array(self.stages),
            "fallen": In(3).array(self.stages),
            "result": Out(signed(params.rounded_bits)),
            "zero": Out(1),
        }
        if self.dithered:
            ports |= {"dither": In(params.dither_bits), "stochastic": In(1)}
        super().__init__(ports)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        pipe = Pipeline(m)
        kept = self.params.dither_bits if self.dithered else 1
        value: Value = Cat(Const(0, 1 + kept + self.params.left), self.product).as_signed()
        sticky: Value = Const(0, 1)
        for stage in range(self.stages):
            value, sticky = self._shift(m, pipe, value, sticky, stage)
        guard, scaled = value[0], value[1:].as_signed()
        nearest_addend = Const(1 << kept - 1, kept)
        if self.dithered:
            addend = Mux(self.stochastic, self.dither, nearest_addend)
            carry, nearest = self.stochastic & guard, ~self.stochastic
        else:
            addend, carry, nearest = nearest_addend, Const(0, 1), Const(1, 1)
        total = Signal(signed(len(scaled) + 1), reset_less=True)
        middle = Signal(reset_less=True)
        m.d.sync += [
            total.eq(add(scaled, addend, carry)),
            middle.eq(nearest & (scaled[:kept] == nearest_addend) & ~guard),
        ]
        tie = middle & ~sticky
        whole = Cat(total[kept] & ~tie, total[kept + 1 :]).as_signed()
        self._clamp(m, pipe, whole)
        return m

    def _shift(self, m: Module, pipe: Pipeline, value: Value, sticky: Value, stage: int) -> tuple[Value, Value]:
        """Shift right by a digit times the weight of the stage; the OR of what falls out follows a clock later."""
        unit = 1 << FINE + 2 * stage
        digits = self.params.digits(stage)
        shifted = Signal(signed(len(value)), name=f"shifted{stage}", reset_less=True)
        blocks = Signal((1 << digits) - 1, name=f"blocks{stage}", reset_less=True)
        m.d.sync += shifted.eq(value.as_signed() >> Cat(Const(0, FINE + 2 * stage), self.digits[stage][:digits]))
        m.d.sync += [blocks[i].eq(value[i * unit : (i + 1) * unit].any()) for i in range(len(blocks))]
        fallen = (blocks & self.fallen[stage][: len(blocks)]).any()
        return shifted, pipe.register(sticky | fallen, f"sticky{stage}")

    def _clamp(self, m: Module, pipe: Pipeline, whole: Value) -> None:
        """Bring the integer to the width of the result."""
        width = self.params.rounded_bits
        kept = Signal(signed(width), reset_less=True)
        over, negative, zero = Signal(reset_less=True), Signal(reset_less=True), Signal(reset_less=True)
        top = whole[width - 1 :]
        m.d.sync += [
            kept.eq(whole),
            over.eq(top.any() & ~top.all()),
            negative.eq(whole[-1]),
            zero.eq(~whole.any()),
        ]
        largest = (1 << width - 1) - 1
        m.d.comb += [
            self.result.eq(pipe.register(Mux(over, Mux(negative, -largest, largest), kept).as_signed(), "rounded")),
            self.zero.eq(pipe.register(zero, "is_zero")),
        ]
