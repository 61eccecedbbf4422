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
    coarse : In(coarse_bits)
    dither : In(dither_bits)
    stochastic : In(1)
        These belong to the product of the same clock.
    result : Out(signed(rounded_bits))
    zero : Out(1)
        The rounded value is zero.
    """

    def __init__(self, params: EngineParams, bits: int, dithered: bool) -> None:
        self.params, self.dithered = params, dithered and params.dither_bits > 0
        self.stages = params.shift_stages
        ports = {
            "product": In(signed(bits)),
            "coarse": In(params.coarse_bits),
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
            digit = pipe.after(self.coarse, stage)[2 * stage : 2 * stage + 2]
            value, sticky = self._shift(m, pipe, value, sticky, digit, stage)
        guard, scaled = value[0], value[1:].as_signed()
        nearest_addend = Const(1 << kept - 1, kept)
        if self.dithered:
            stochastic = pipe.after(self.stochastic, self.stages)
            addend = Mux(stochastic, pipe.after(self.dither, self.stages), nearest_addend)
            carry, nearest = stochastic & guard, ~stochastic
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
        self._clamp(m, whole)
        return m

    def _shift(
        self, m: Module, pipe: Pipeline, value: Value, sticky: Value, digit: Value, stage: int
    ) -> tuple[Value, Value]:
        """Shift right by ``digit`` times the weight of the stage; the OR of what falls out follows a clock later."""
        unit = 1 << FINE + 2 * stage
        shifted = Signal(signed(len(value)), name=f"shifted{stage}", reset_less=True)
        blocks = Signal((1 << len(digit)) - 1, name=f"blocks{stage}", reset_less=True)
        signed_value = value.as_signed()
        with m.Switch(digit):
            for ways in range(1 << len(digit)):
                with m.Case(ways):
                    m.d.sync += shifted.eq(signed_value >> ways * unit)
        m.d.sync += [blocks[i].eq(value[i * unit : (i + 1) * unit].any()) for i in range(len(blocks))]
        ways = pipe.register(digit, f"ways{stage}")
        fallen = Cat(blocks[i] & (ways > i) for i in range(len(blocks))).any()
        return shifted, pipe.register(sticky | fallen, f"sticky{stage}")

    def _clamp(self, m: Module, whole: Value) -> None:
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
        m.d.sync += [
            self.result.eq(Mux(over, Mux(negative, -largest, largest), kept)),
            self.zero.eq(zero),
        ]
