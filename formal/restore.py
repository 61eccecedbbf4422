"""The restore identity: +1, -2, +1 of any delta brings any weight back; within the reserve nothing wraps meanwhile."""

from __future__ import annotations

from amaranth.hdl import Assert, Const, Cover, Module, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In
from pezo_rtl.engine.lane import moved_by


class RestoreIdentity(wiring.Component):
    """The lane's own addition, applied three times. What makes delta (multiplier, rounding) is cut off: it is free.

    Parameters
    ----------
    bits : int
        Width of a weight.
    multiples : sequence of int
        The sweeps; their sum has to be zero for the identity to hold.
    """

    def __init__(self, bits: int, multiples: tuple[int, ...] = (1, -2, 1)) -> None:
        self.bits, self.multiples = bits, multiples
        super().__init__({"weight": In(signed(bits)), "delta": In(signed(bits)), "reserve": In(bits - 1)})

    def ports(self) -> list[Value]:
        """Return the free inputs."""
        return [self.weight, self.delta, self.reserve]

    def elaborate(self, platform: object) -> Module:
        m = Module()
        top = (1 << self.bits - 1) - 1
        weight: Value = self.weight
        wraps: Value = Const(0, 1)
        for number, multiple in enumerate(self.multiples):
            after = Signal(signed(self.bits), name=f"after{number}")
            whole = Signal(signed(self.bits + 2), name=f"whole{number}")
            m.d.comb += [
                whole.eq(moved_by(weight, self.delta, Const(multiple, signed(3)))),
                after.eq(whole),
            ]
            wraps = wraps | (whole != after)
            weight = after
        small = (self.delta <= self.reserve) & (-self.delta <= self.reserve)
        inside = (self.weight <= top - self.reserve) & (self.weight >= self.reserve - top)
        m.d.comb += Assert(weight == self.weight)  # whatever the weight and delta
        with m.If(small & inside):
            m.d.comb += Assert(~wraps)
        touched = Signal()
        m.d.sync += touched.eq(1)  # the solver wants a clock
        m.d.comb += [
            Cover(touched & small & inside & (self.delta == self.reserve) & (self.reserve > 3)),
            Cover(touched & wraps),
        ]
        return m
