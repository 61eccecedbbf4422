"""The engine: weights stream through, numbers join them, results stream out; a sweep at a time."""

from __future__ import annotations

import enum

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..axi.stream import AxiStream, beat, receive, transmit
from ..ports import Lanes
from ..verilog import convert
from .checks import Checks, Fault
from .datapath import COUNT, COUNTS, Datapath
from .fifo import CreditQueue, EntryQueue
from .multiplier import black_box
from .params import EngineParams, Mode
from .pipeline import Pipeline
from .segments import Segments
from .terms import Terms

TOP = "pezo_engine"
ENTRY_DEPTH = 16  # places of the input queue
DEPTH = 32  # places of the output queue; more than the pipeline is long


class _State(enum.IntEnum):
    IDLE = 0
    CHECK = 1
    RUN = 2
    DRAIN = 3
    END = 4


class Engine(wiring.Component):
    """Sweeps over streamed weights; equals :class:`pezo_hw.engine.Engine` bit for bit.

    One beat of W weights a clock for as long as weights, numbers (and dither, in a stochastic update) are offered and
    results are taken; any of them may stall at any time. An update of n terms takes n clocks a beat, each with the
    numbers of another source; a beat shared by s segments takes s times as many. The first beat is taken 12 clocks
    after ``start``; a result is offered ``latency`` clocks after its beat was accepted at ``s``. One packet (up to
    TLAST) is one sweep.

    Parameters
    ----------
    params : EngineParams

    Attributes
    ----------
    s : In(AxiStream)
        Weights, lane 0 in the lowest bytes, each in a container of 1, 2 or 4 bytes whose upper bits are ignored.
    m : Out(AxiStream)
        Results, sign-extended, with the TKEEP of their weights; TDEST 1 in mode READ.
    u : In(Lanes)
        The numbers of source ``term``. They are used whenever they are valid, and taken with the last pass of a beat.
    term : Out(range(terms))
        The source that ``u`` has to show in this clock, a register; only with several terms.
    dither : In(Lanes)
        Unsigned numbers of stochastic rounding, taken with the last pass of a beat; only with dither bits.
    sweep : In(params.sweep_layout())
        Taken with ``start``.
    start, clear : In(1)
        Begin a sweep, which is checked in the next 2 clocks; set the counts to zero.
    write, address, entry : In
        Write the segment table; ignored while busy.
    busy : Out(1)
    done : Out(1)
        A sweep has ended and all its results were taken, in this clock.
    faults : Out(7)
        Strobes of a clock, one clock late, see :class:`~pezo_rtl.engine.checks.Fault`.
    beats, updated, lost, saturated : Out(32)
        Beats taken in the present or last sweep; for the rest see :class:`~pezo_rtl.engine.datapath.Datapath`.
    """

    def __init__(self, params: EngineParams) -> None:
        self.params = params
        self.datapath = Datapath(params)
        #: Clocks from an accepted beat at ``s`` to its result at ``m``, when nothing stalls.
        self.latency = self.datapath.latency + 6
        ports = {
            "s": In(AxiStream(params.width)),
            "m": Out(AxiStream(params.width, dest=1)),
            "u": In(Lanes(params.lanes, params.number_bits)),
            "sweep": In(params.sweep_layout()),
            "start": In(1),
            "clear": In(1),
            "write": In(1),
            "address": In(range(params.segments)),
            "entry": In(params.segment_layout()),
            "busy": Out(1),
            "done": Out(1),
            "faults": Out(len(Fault)),
            "beats": Out(COUNT),
        } | {name: Out(COUNT) for name in COUNTS}
        if params.dither_bits:
            ports["dither"] = In(Lanes(params.lanes, params.dither_bits))
        if params.terms > 1:
            ports["term"] = Out(range(params.terms))
        super().__init__(ports)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.entry = entry = EntryQueue(beat(p.width), ENTRY_DEPTH)
        m.submodules.queue = queue = CreditQueue(beat(p.width, dest=1), DEPTH, spare=4)
        m.submodules.segments = segments = Segments(p)
        m.submodules.checks = checks = Checks(p)
        m.submodules.datapath = datapath = self.datapath
        receive(m, self.s, entry.i)
        transmit(m, queue.o, wiring.flipped(self.m))

        state, faults = Signal(_State), Signal(len(Fault))
        m.d.sync += self.faults.eq(faults)
        sweep = checks.sweep
        m.d.comb += [
            self.busy.eq(state != _State.IDLE),
            segments.sweep.eq(sweep),
            segments.start.eq(checks.good),
            segments.write.eq(self.write & ~self.busy),
            segments.address.eq(self.address),
            segments.entry.eq(self.entry),
        ]
        with m.If(self.start & self.busy):
            m.d.comb += faults[Fault.START_BUSY].eq(1)
        with m.Elif(self.start):
            m.d.sync += state.eq(_State.CHECK)
        m.d.sync += [checks.start.eq(self.start & ~self.busy), checks.asked.eq(self.sweep)]
        with m.If(checks.start):
            m.d.sync += self.beats.eq(0)
        for fault in (Fault.CONFIG, Fault.COEFFICIENT):
            with m.If(checks.bad[fault]):
                m.d.comb += faults[fault].eq(1)
        with m.If(segments.overflow | datapath.overflow):
            m.d.comb += faults[Fault.COEFFICIENT].eq(1)
        m.d.comb += faults[Fault.RANGE].eq(datapath.wrapped)

        passing, final, cut = self._join(m, entry, segments, queue, sweep, checks.good, state == _State.RUN)
        m.d.comb += faults[Fault.KEEP].eq(cut)
        draining, dropped, idle = Signal(), Signal(), Signal()
        m.d.sync += idle.eq((state == _State.END) & queue.empty & ~datapath.counting)
        with m.If(draining):
            m.d.comb += [entry.claim.eq(entry.some), entry.leaving.eq(entry.some)]
        m.d.sync += dropped.eq(draining & entry.some)
        last = entry.payload.last
        with m.Switch(state):
            with m.Case(_State.CHECK):
                with m.If(checks.good):
                    m.d.sync += state.eq(_State.RUN)
                with m.Elif(checks.bad.any()):
                    m.d.sync += state.eq(_State.IDLE)
            with m.Case(_State.RUN), m.If(passing & (final | last)):
                m.d.sync += state.eq(_State.END)
                with m.If(~last):
                    m.d.comb += faults[Fault.LONG].eq(1)
                    m.d.sync += [state.eq(_State.DRAIN), draining.eq(1)]
                with m.If(~final):
                    m.d.comb += faults[Fault.SHORT].eq(1)
            with m.Case(_State.DRAIN), m.If(dropped & last):
                m.d.sync += [state.eq(_State.END), draining.eq(0)]
            with m.Case(_State.END), m.If(idle):
                m.d.comb += [self.done.eq(1), entry.open.eq(1)]
                m.d.sync += state.eq(_State.IDLE)
        m.d.comb += datapath.clear.eq(self.clear)
        m.d.comb += [getattr(self, name).eq(getattr(datapath, name)) for name in COUNTS]
        return m

    def _join(
        self,
        m: Module,
        entry: EntryQueue,
        segments: Segments,
        queue: CreditQueue,
        sweep: Signal,
        good: Signal,
        running: Value,
    ) -> tuple[Value, Value, Value]:
        """Let weights, numbers and dither meet, and send them into the datapath.

        ``fire`` says that a term of a pass is worked in; what hangs on it are few registers, for it depends on signals
        from outside. All that is wide follows two clocks later, so that its nets have a register half way: the queue's
        pointers, and what the datapath gets. Returns, so much later, that a beat was taken, whether it was the last one
        of the last segment, and that TKEEP cuts through or drops a weight.
        """
        p, datapath = self.params, self.datapath
        go, fire, consume = Signal(), Signal(), Signal()
        last_term, terms = Const(1, 1), None
        if p.terms > 1:
            m.submodules.terms = terms = Terms(p)
            last_term = terms.last
            m.d.comb += [
                terms.sweep.eq(sweep),
                terms.start.eq(good),
                terms.step.eq(fire),
                self.term.eq(terms.term),
            ]
        offered = self.u.valid
        if p.dither_bits:
            wants = Signal()
            m.d.sync += wants.eq(Value.cast(sweep.mode)[1] & sweep.stochastic)
            offered = offered & (self.dither.valid | ~wants)
            m.d.comb += self.dither.ready.eq(consume & wants)
        m.d.comb += [
            fire.eq(go & offered),
            segments.step.eq(fire & last_term),
            consume.eq(segments.step & ~segments.shared),
            self.u.ready.eq(fire & ~segments.shared),
            entry.claim.eq(consume),
        ]
        stop = consume & segments.final
        m.d.sync += go.eq(running & ~stop & entry.some_next & segments.ready_next & queue.room)

        first = Signal()  # the next pass is the first one over its beat
        with m.If(good):
            m.d.sync += first.eq(1)
        with m.Elif(segments.step):
            m.d.sync += first.eq(~segments.shared)
        late = Pipeline(m)
        taken, valid = Signal(2), Signal(2)
        m.d.sync += [taken.eq(Cat(consume, taken)), valid.eq(Cat(segments.step, valid))]
        passing, final = taken[1], late.after(segments.final, 2)
        wanted = late.register(segments.mask & ~segments.hold.replicate(p.lanes), "wanted_early")
        m.d.comb += [
            datapath.valid.eq(valid[1]),
            datapath.first.eq(late.after(first, 2)),
            datapath.last.eq(passing),
            entry.leaving.eq(taken[0]),
            queue.take.eq(passing),
            datapath.side.eq(segments.side),
        ]
        passed = Signal()
        m.d.sync += passed.eq(passing)
        with m.If(passed):
            m.d.sync += self.beats.eq(self.beats + 1)
        if terms is not None:
            m.d.comb += [terms.fine.eq(segments.side.coefficient), datapath.side.coefficient.eq(terms.coefficient)]
            adding = Signal(2)
            m.d.sync += adding.eq(Cat(fire, adding))
            m.d.comb += [
                datapath.opening.eq(late.after(terms.opening, 2)),
                datapath.adding.eq(adding[1]),
                datapath.moving.eq(adding[1] & late.after(terms.moving, 2)),
            ]
        cut = self._feed(m, entry.payload, late.after(wanted, 1))
        self._collect(m, entry.payload, final, sweep, queue)
        return passing, final, cut

    def _feed(self, m: Module, payload: Signal, wanted: Signal) -> Value:
        """Cut a beat into lanes; a lane whose weight is not all there is not active, which is returned as a fault."""
        p, datapath = self.params, self.datapath
        whole, touched = Signal(p.lanes), Signal(p.lanes)
        pipe = Pipeline(m)
        for j in range(p.lanes):
            keep = payload.keep[j * p.container : (j + 1) * p.container]
            at = 8 * p.container * j
            m.d.comb += [
                whole[j].eq(keep.all()),
                touched[j].eq(keep.any()),
                datapath.weights[j].eq(payload.data[at : at + p.weight_bits]),
                datapath.numbers[j].eq(pipe.after(self.u.lanes[j], 2)),
                datapath.active[j].eq(wanted[j] & whole[j]),
            ]
            if p.dither_bits:
                m.d.comb += datapath.dither[j].eq(pipe.after(self.dither.lanes[j], 2))
        bad = pipe.register((wanted | touched) & ~whole, "bad_keep")
        passed = Signal()
        m.d.sync += passed.eq(datapath.valid)
        return passed & bad.any()

    def _collect(self, m: Module, payload: Signal, final: Signal, sweep: Signal, queue: CreditQueue) -> None:
        """Put the results into containers and the queue."""
        p, datapath = self.params, self.datapath
        pipe = Pipeline(m)
        last = Signal()
        keep = Signal(p.width, name="keep")
        m.d.comb += [last.eq(payload.last | final), keep.eq(payload.keep)]
        out = Signal(beat(p.width, dest=1))
        words = []
        for result in datapath.results:
            word = Signal(8 * p.container)
            m.d.comb += word.eq(result)  # sign-extended
            words.append(word)
        m.d.comb += [
            out.data.eq(Cat(*words)),
            out.keep.eq(pipe.after(keep, datapath.latency)),
            out.last.eq(pipe.after(last, datapath.latency)),
            out.dest.eq(sweep.mode == Mode.READ),
            queue.coming.eq(datapath.leaving),
            queue.payload.eq(out),
        ]


def verilog_of_engine(params: EngineParams, top: str = TOP) -> str:
    """Return the engine alone as Verilog-2005; for ECP5 with the declaration of its multiplier block.

    Raises ``ToolError`` when Yosys fails.
    """
    shape = f"{params.lanes} lanes of {params.weight_bits} bits"
    header = f"{top}: perturb/update engine, {shape}. Interface: docs/engine.md"
    return convert(Engine(params), top, header) + (black_box() if params.ecp5 else "")
