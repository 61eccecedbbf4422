"""All lanes side by side, with the shared registers of what is constant over a beat, and the counts."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Mux, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from .lane import Lane, taps
from .params import EngineParams
from .pipeline import Pipeline

COUNT = 32  # bits of the counts
GROUP = 6  # lanes added up in the first stage of a count
COUNTS = ("updated", "lost", "saturated")


class Datapath(wiring.Component):
    """W lanes; free-running: beats go in at any clock and come out ``latency`` clocks later, in order.

    Parameters
    ----------
    params : EngineParams

    Attributes
    ----------
    valid : In(1)
        A beat enters.
    side : In(params.side_layout())
        Of the beat that entered in the clock before.
    active : In(W)
    numbers, weights : In, arrays of W
    dither : In, array of W
        Only with dither bits.
    results : Out, array of W
    leaving : Out(1)
        ``results`` hold a beat.
    overflow, wrapped : Out(1)
        In this clock, a delta above the reserve or a wrapped sum leaves.
    clear : In(1)
        Set the counts to zero.
    updated, lost, saturated : Out(32)
        Weights updated, of them those with R = 0, and those clipped, since the last ``clear``. They wrap.
    counting : Out(1)
        Beats are on their way to the counts.
    """

    def __init__(self, params: EngineParams) -> None:
        self.params, lanes = params, params.lanes
        self._lanes = [Lane(params) for _ in range(lanes)]
        self.latency = self._lanes[0].latency
        ports = {
            "valid": In(1),
            "side": In(params.side_layout()),
            "active": In(lanes),
            "numbers": In(signed(params.number_bits)).array(lanes),
            "weights": In(signed(params.weight_bits)).array(lanes),
            "results": Out(signed(params.weight_bits)).array(lanes),
            "leaving": Out(1),
            "overflow": Out(1),
            "wrapped": Out(1),
            "clear": In(1),
            "counting": Out(1),
        } | {name: Out(COUNT) for name in COUNTS}
        if params.dither_bits:
            ports["dither"] = In(params.dither_bits).array(lanes)
        super().__init__(ports)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        self._share(m)
        for j, lane in enumerate(self._lanes):
            m.submodules[f"lane{j}"] = lane
            m.d.comb += [
                lane.number.eq(self.numbers[j]),
                lane.weight.eq(self.weights[j]),
                lane.active.eq(self.active[j]),
                self.results[j].eq(lane.result),
            ]
            if self.params.dither_bits:
                m.d.comb += lane.dither.eq(self.dither[j])

        on_the_way = Signal(self.latency)
        m.d.sync += on_the_way.eq(Cat(self.valid, on_the_way))
        m.d.comb += [
            self.leaving.eq(on_the_way[-1]),
            self.overflow.eq(self.leaving & Cat(lane.overflow for lane in self._lanes).any()),
            self.wrapped.eq(self.leaving & Cat(lane.wrapped for lane in self._lanes).any()),
        ]
        late = Signal(2)
        m.d.sync += late.eq(Cat(self.leaving, late))
        m.d.comb += self.counting.eq(on_the_way.any() | late.any())
        for name in COUNTS:
            self._count(m, name)
        return m

    def _share(self, m: Module) -> None:
        """Bring the side data to all lanes through one set of registers; it comes a clock after its beat."""
        pipe = Pipeline(m)
        fields: dict[str, Signal] = {}
        for name, field in self.params.side_layout():
            fields[name] = Signal(field.shape, name=f"side_{name}")
            m.d.comb += fields[name].eq(self.side[name])
        ports = taps(self.params)
        top = (1 << self.params.weight_bits - 1) - 1
        made = dict.fromkeys(fields, 1)
        for name in ("limit", "limit_negative", "reserve_negative"):  # each made just before its first use
            made[name] = min(clock for field, clock in ports.values() if field == name)
            reserve = pipe.after(fields["reserve"], made[name] - 2)
            value = {"limit": top - reserve, "limit_negative": reserve - top, "reserve_negative": -reserve}[name]
            fields[name] = pipe.register(value[: self.params.weight_bits].as_signed(), f"side_{name}")
        for port, (name, clock) in ports.items():
            value = pipe.after(fields[name], clock - made[name])
            m.d.comb += [getattr(lane, port).eq(value) for lane in self._lanes]

    def _count(self, m: Module, name: str) -> None:
        """Add the lanes' flags up in two stages, then to the count."""
        flags = [getattr(lane, name) & self.leaving for lane in self._lanes]
        partial = []
        for at in range(0, len(flags), GROUP):
            some = Signal(range(GROUP + 1), name=f"{name}_some{at}", reset_less=True)
            m.d.sync += some.eq(sum(flags[at : at + GROUP]))
            partial.append(some)
        beat = Signal(range(self.params.lanes + 1), name=f"{name}_beat", reset_less=True)
        m.d.sync += beat.eq(sum(partial))
        count = getattr(self, name)
        m.d.sync += count.eq(Mux(self.clear, 0, count + beat))
