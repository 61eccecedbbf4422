"""All lanes side by side, with the shared registers of what is constant over a beat, and the counts."""

from __future__ import annotations

from amaranth.hdl import Cat, Module, Mux, Signal, Value, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..verilog import place
from .lane import ADD, FLAGS, INPUT, LATE, MASKED, MULTIPLY, TERM_FLAGS, Lane, arrivals, begin, taps
from .params import EngineParams
from .pipeline import Pipeline, apart, remembered

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
        Passes are on their way to the counts; two clocks late at their beginning, and one at their end.
    """

    def __init__(self, params: EngineParams) -> None:
        self.params, lanes = params, params.lanes
        self.latency = begin(params) + ADD + 1
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
        latency, start, lanes = self.latency - 1, begin(self.params), self.params.lanes  # of a lane
        on_the_way = Signal(latency)  # the only register with a reset: what is under way then counts no more
        m.d.sync += on_the_way.eq(Cat(self.valid, on_the_way))
        used = pipe.register(pipe.after(self.active, 1) & on_the_way[0].replicate(lanes), "used")
        side = {}
        for name, field in self.params.side_layout():
            side[name] = Signal(field.shape, name=f"side_{name}")
            m.d.comb += side[name].eq(self.side[name])
        update = self._copies(m, pipe.after(side.pop("update"), start + 4), "update")
        changes = pipe.register(pipe.after(used, start + 5 - MASKED) & Cat(*update), "changes")
        inputs = self._shared(m, pipe, side) | self._own(m, pipe) | {"changes": list(changes)}
        flags = {name: Signal(lanes, name=name) for name in FLAGS}
        results = []
        for j in range(lanes):
            lane = place(m, platform, lambda: Lane(self.params), f"lane{j}", "lane")
            results.append(lane.result)
            m.d.comb += [getattr(lane, port).eq(values[j]) for port, values in inputs.items()]
            m.d.comb += [flags[name][j].eq(getattr(lane, name)) for name in FLAGS]

        # the first pass over a beat shows all lanes, further ones those that they use
        first = (pipe.after(self.first, MASKED) & on_the_way[1]).replicate(lanes)
        show = pipe.after(pipe.register(used | first, "shown"), latency - 3)
        for j, result in enumerate(results):
            with m.If(show[j]):
                m.d.sync += self.results[j].eq(result)
        outside = pipe.register(flags["outside"], "were_outside")
        for name, value, clock in (("overflow", outside, start + 2), ("wrapped", flags["wrapped"], start + 5)):
            found = value & pipe.after(used, clock - MASKED)
            groups = [found[at : at + TOGETHER].any() for at in range(0, lanes, TOGETHER)]
            some = pipe.register(Cat(*groups), f"{name}_some")
            m.d.sync += getattr(self, name).eq(some.any() & on_the_way[clock])
        late = Signal(2)
        m.d.sync += [late.eq(Cat(on_the_way[-1], late)), self.counting.eq(on_the_way.any() | late.any())]
        m.d.comb += self.leaving.eq(on_the_way[-1] & pipe.after(self.last, latency))
        counted = {
            "updated": pipe.register(changes, "changed"),
            "lost": pipe.register(changes & pipe.after(flags["zero"], 2), "were_lost"),
            "saturated": flags["clipped"],
        }
        for name in COUNTS:
            self._count(m, name, counted[name], late[-1])
        return m

    def _copies(self, m: Module, value: Value, name: str) -> list[Value]:
        """Return a value a clock later for each lane, from a register for each few lanes."""
        copies = apart(m, value, name, -(-self.params.lanes // TOGETHER), loaded=True)
        return [copies[j // TOGETHER] for j in range(self.params.lanes)]

    def _own(self, m: Module, pipe: Pipeline) -> dict[str, list[Value]]:
        """Bring each lane what is its own, when it needs it: port -> values. All lanes wait in wide registers."""
        p = self.params
        words = {"number": self.numbers, "weight": self.weights} | ({"dither": self.dither} if p.dither_bits else {})
        wide = {"active": self.active}
        for name, values in words.items():
            wide[name] = Signal(p.lanes * len(values[0]), name=f"{name}_wide")
            m.d.comb += wide[name].eq(Cat(*values))
        own: dict[str, list[Value]] = {}
        for port, (kind, clock) in arrivals(p).items():
            long = clock > INPUT + LATE
            whole = self._waiting(m, wide[kind], kind, clock) if long else pipe.after(wide[kind], clock)
            own[port] = _cut(whole, p.lanes)
        return own

    def _waiting(self, m: Module, wide: Signal, name: str, clocks: int) -> Value:
        """Return what lanes need many clocks later, from a memory for each few lanes."""
        size = len(wide) // self.params.lanes * TOGETHER
        starts = range(0, len(wide), size)
        return Cat(*(remembered(m, wide[at : at + size], clocks, f"{name}{at // size}", at // size) for at in starts))

    def _shared(self, m: Module, pipe: Pipeline, side: dict[str, Signal]) -> dict[str, list[Value]]:
        """Bring the side data to the lanes, each few lanes through registers of their own: port -> values."""
        ports = taps(self.params)
        fields, made = dict(side), dict.fromkeys(side, 0)
        for name in ("eps", "coefficient"):
            coarse = fields.pop(f"{name}_coarse")
            for stage in range(self.params.shift_stages):
                digit, fallen = Signal(2, name=f"{name}_digit{stage}"), Signal(3, name=f"{name}_fallen{stage}")
                m.d.comb += [
                    digit.eq(coarse[2 * stage : 2 * stage + 2]),
                    fallen.eq(Cat(digit > ways for ways in range((1 << self.params.digits(stage)) - 1))),
                ]
                fields |= {f"{name}_digit{stage}": digit, f"{name}_fallen{stage}": fallen}
                made |= {f"{name}_digit{stage}": 0, f"{name}_fallen{stage}": 0}
        top = (1 << self.params.weight_bits - 1) - 1
        for name in ("limit", "limit_negative", "reserve_negative"):  # each made just before its first use
            made[name] = min(clock for field, clock in ports.values() if field == name) - 1
            reserve = pipe.after(fields["reserve"], made[name] - 1)
            value = {"limit": top - reserve, "limit_negative": reserve - top, "reserve_negative": -reserve}[name]
            fields[name] = pipe.register(value[: self.params.weight_bits].as_signed(), f"side_{name}")
        shared = {
            port: self._copies(m, pipe.after(fields[name], clock - 1 - made[name]), port)
            for port, (name, clock) in ports.items()
        }
        if self.params.terms > 1:
            for name in TERM_FLAGS:
                value = pipe.after(getattr(self, name), MULTIPLY if name == "moving" else MULTIPLY + LATE)
                shared[name] = [value] * self.params.lanes
        return shared

    def _count(self, m: Module, name: str, flags: Value, valid: Value) -> None:
        """Add the lanes' flags up in two stages, then to the count where they are ``valid``."""
        partial = []
        for at in range(0, len(flags), GROUP):
            some = Signal(range(GROUP + 1), name=f"{name}_some{at}", reset_less=True)
            m.d.sync += some.eq(sum(flags[at : at + GROUP]))
            partial.append(some)
        beat = Signal(range(self.params.lanes + 1), name=f"{name}_beat", reset_less=True)
        m.d.sync += beat.eq(sum(partial))
        count = getattr(self, name)
        m.d.sync += count.eq(Mux(self.clear, 0, count + (beat & valid.replicate(len(beat)))))


def _cut(wide: Value, lanes: int) -> list[Value]:
    """Return the lanes' parts of a wide value."""
    bits = len(wide) // lanes
    return [wide[j * bits : (j + 1) * bits] for j in range(lanes)]
