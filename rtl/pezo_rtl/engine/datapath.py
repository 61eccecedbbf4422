"""All lanes side by side, with the shared registers of what is constant over a beat, and the counts."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from .lane import MULTIPLY, TERM_FLAGS, Lane, taps
from .params import EngineParams
from .pipeline import Pipeline, apart

COUNT = 32  # bits of the counts
TOGETHER = 4  # lanes that share registers
GROUP = 6  # lanes added up in the first stage of a count
COUNTS = ("updated", "lost", "saturated")


class Datapath(wiring.Component):
    """W lanes; free-running: passes go in at any clock and come out ``latency`` clocks later, in order.

    Several passes over one beat, each with lanes of its own, are put together at the end: a lane shows what the pass
    made of it in which it was active.

    Parameters
    ----------
    params : EngineParams

    Attributes
    ----------
    valid : In(1)
        A pass (with several terms, the last term of a pass) enters.
    first, last : In(1)
        It is the first, the last one over its beat.
    side : In(params.side_layout())
        Of the pass that enters.
    active : In(W)
    numbers, weights : In, arrays of W
    dither : In, array of W
        Only with dither bits.
    opening, adding, moving : In(1)
        Only with several terms: what enters is a term, the first one of its pass, the one that delta is made of.
    results : Out, array of W
    leaving : Out(1)
        ``results`` hold a beat in the next clock.
    overflow, wrapped : Out(1)
        In this clock, a delta above the reserve or a wrapped sum was found.
    clear : In(1)
        Set the counts to zero.
    updated, lost, saturated : Out(32)
        Weights updated, of them those with R = 0, and those clipped, since the last ``clear``. They wrap.
    counting : Out(1)
        Passes are on their way to the counts.
    """

    def __init__(self, params: EngineParams) -> None:
        self.params, lanes = params, params.lanes
        self._lanes = [Lane(params) for _ in range(lanes)]
        self._groups = -(-lanes // TOGETHER)
        self.latency = self._lanes[0].latency + 1
        ports = {
            "valid": In(1),
            "first": In(1),
            "last": In(1),
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
        if params.terms > 1:
            ports |= dict.fromkeys(TERM_FLAGS, In(1))
        super().__init__(ports)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        pipe = Pipeline(m)
        self._share(m, pipe)
        for j, lane in enumerate(self._lanes):
            m.submodules[f"lane{j}"] = lane
            m.d.comb += [
                lane.number.eq(self.numbers[j]),
                lane.weight.eq(self.weights[j]),
                lane.active.eq(self.active[j]),
            ]
            if self.params.dither_bits:
                m.d.comb += lane.dither.eq(self.dither[j])

        latency = self.latency - 1  # of a lane
        on_the_way = Signal(latency)
        m.d.sync += on_the_way.eq(Cat(self.valid, on_the_way))
        before = on_the_way[-2]  # of the clock in which the lanes show a pass
        made = apart(m, before, "made", self._groups)
        first = pipe.after(self.first, latency)
        for j, lane in enumerate(self._lanes):
            with m.If(made[j // TOGETHER] & (first | pipe.after(lane.active, latency))):
                m.d.sync += self.results[j].eq(lane.result)
        for name in ("overflow", "wrapped"):
            some = Signal(self._groups, name=f"{name}_some")
            for group, value in enumerate(made):
                flags = [getattr(lane, name) for lane in self._lanes[group * TOGETHER : (group + 1) * TOGETHER]]
                m.d.sync += some[group].eq(value & Cat(flags).any())
            m.d.sync += getattr(self, name).eq(some.any())
        m.d.comb += self.leaving.eq(made[0] & pipe.after(self.last, latency))
        late = Signal(2)
        m.d.sync += late.eq(Cat(on_the_way[-1], late))
        m.d.comb += self.counting.eq(on_the_way.any() | late.any())
        for name in COUNTS:
            self._count(m, name, made[-1])
        return m

    def _share(self, m: Module, pipe: Pipeline) -> None:
        """Bring the side data to the lanes, each group of lanes through registers of its own."""
        fields: dict[str, Value] = {}
        for name, field in self.params.side_layout():
            value = Signal(field.shape, name=f"side_{name}")
            m.d.comb += value.eq(self.side[name])
            fields[name] = value
        ports = taps(self.params)
        top = (1 << self.params.weight_bits - 1) - 1
        made = dict.fromkeys(fields, 0)
        for name in ("limit", "limit_negative", "reserve_negative"):  # each made just before its first use
            made[name] = min(clock for field, clock in ports.values() if field == name) - 1
            reserve = pipe.after(fields["reserve"], made[name] - 1)
            value = {"limit": top - reserve, "limit_negative": reserve - top, "reserve_negative": -reserve}[name]
            fields[name] = pipe.register(value[: self.params.weight_bits].as_signed(), f"side_{name}")
        for port, (name, clock) in ports.items():
            copies = apart(m, pipe.after(fields[name], clock - 1 - made[name]), port, self._groups, loaded=True)
            m.d.comb += [getattr(lane, port).eq(copies[j // TOGETHER]) for j, lane in enumerate(self._lanes)]
        if self.params.terms > 1:
            for name in TERM_FLAGS:
                value = pipe.after(getattr(self, name), MULTIPLY)
                m.d.comb += [getattr(lane, name).eq(value) for lane in self._lanes]

    def _count(self, m: Module, name: str, made: Value) -> None:
        """Add the lanes' flags up in two stages, then to the count."""
        flags = [getattr(lane, name) & made for lane in self._lanes]
        partial = []
        for at in range(0, len(flags), GROUP):
            some = Signal(range(GROUP + 1), name=f"{name}_some{at}", reset_less=True)
            m.d.sync += some.eq(sum(flags[at : at + GROUP]))
            partial.append(some)
        beat = Signal(range(self.params.lanes + 1), name=f"{name}_beat", reset_less=True)
        m.d.sync += beat.eq(sum(partial))
        count = getattr(self, name)
        m.d.sync += count.eq(Mux(self.clear, 0, count + beat))
