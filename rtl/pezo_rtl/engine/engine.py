"""The engine: weights stream through, numbers join them, results stream out; a sweep at a time."""

from __future__ import annotations

import enum

from amaranth.hdl import Cat, Module, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..axi.stream import AxiStream, beat, receive, transmit
from ..ports import Lanes
from ..verilog import convert
from .datapath import COUNT, COUNTS, Datapath
from .fifo import CreditQueue, EntryQueue
from .multiplier import black_box
from .params import MANTISSA, EngineParams, Mode
from .pipeline import Pipeline
from .segments import Segments

TOP = "pezo_engine"
ENTRY_DEPTH = 16  # places of the input queue
DEPTH = 32  # places of the output queue; more than the pipeline is long


class Fault(enum.IntEnum):
    """Bits of ``faults``."""

    START_BUSY = 0  #: start while busy: ignored
    CONFIG = 1  #: start with a mode, multiple, segment count or rounding that does not exist: refused
    #: Mantissa -2**15 (refused); coefficient too large for the weights' scale, or |delta| above the reserve (clamped).
    COEFFICIENT = 2
    RANGE = 3  #: w + a delta left the weight's width: it wrapped
    SHORT = 4  #: TLAST before the end of the last segment: the sweep ends there
    LONG = 5  #: no TLAST on the last beat: the rest of the packet is taken and dropped
    KEEP = 6  #: TKEEP cuts through a weight or drops one of a segment: it passes unchanged


class _State(enum.IntEnum):
    IDLE = 0
    CHECK = 1
    DECIDE = 2
    RUN = 3
    DRAIN = 4
    END = 5


class Engine(wiring.Component):
    """Sweeps over streamed weights; equals :class:`pezo_hw.engine.Engine` bit for bit.

    One beat of W weights a clock for as long as weights, numbers (and dither, in a stochastic update) are offered and
    results are taken; any of them may stall at any time. The first beat is taken 10 clocks after ``start``; a result is
    offered ``latency`` clocks after its beat was accepted at ``s``. One packet (up to TLAST) is one sweep.

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
        The numbers; taken with each beat.
    dither : In(Lanes)
        Unsigned numbers of stochastic rounding; only with dither bits.
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
        Single-clock strobes, see :class:`Fault`.
    beats : Out(32)
        Beats taken in the present or last sweep.
    updated, lost, saturated : Out(32)
        See :class:`~pezo_rtl.engine.datapath.Datapath`.
    """

    def __init__(self, params: EngineParams) -> None:
        self.params = params
        self.datapath = Datapath(params)
        #: Clocks from an accepted beat at ``s`` to its result at ``m``, when nothing stalls.
        self.latency = self.datapath.latency + 3
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
        super().__init__(ports)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        m.submodules.entry = entry = EntryQueue(beat(p.width), ENTRY_DEPTH)
        m.submodules.queue = queue = CreditQueue(beat(p.width, dest=1), DEPTH)
        m.submodules.segments = segments = Segments(p)
        m.submodules.datapath = datapath = self.datapath
        receive(m, self.s, entry.i)
        transmit(m, queue.o, wiring.flipped(self.m))

        state = Signal(_State)
        sweep = Signal(p.sweep_layout())
        take, go = Signal(), Signal()  # go: a register of its own, since take drives some hundred enables
        m.d.comb += [
            self.busy.eq(state != _State.IDLE),
            segments.sweep.eq(sweep),
            segments.write.eq(self.write & ~self.busy),
            segments.address.eq(self.address),
            segments.entry.eq(self.entry),
        ]
        self._start(m, state, sweep, segments)

        offered = entry.o.valid & self.u.valid
        ending = take & (segments.final | entry.o.payload.last)
        m.d.sync += go.eq((state == _State.RUN) & ~ending & segments.ready_next & queue.room)
        if p.dither_bits:
            wants = Signal()
            m.d.sync += wants.eq(Value.cast(sweep.mode)[1] & sweep.stochastic)
            m.d.comb += [
                take.eq(go & offered & (self.dither.valid | ~wants)),
                self.dither.ready.eq(take & wants),
            ]
        else:
            m.d.comb += take.eq(go & offered)
        m.d.comb += [
            entry.o.ready.eq(take | (state == _State.DRAIN)),
            self.u.ready.eq(take),
            segments.step.eq(take),
            queue.take.eq(take),
        ]
        self._feed(m, entry.o.payload, segments, take)
        self._collect(m, entry.o.payload, segments, sweep, queue)

        with m.Switch(state):
            with m.Case(_State.RUN), m.If(take & (segments.final | entry.o.payload.last)):
                m.d.sync += state.eq(_State.END)
                with m.If(~entry.o.payload.last):
                    m.d.comb += self.faults[Fault.LONG].eq(1)
                    m.d.sync += state.eq(_State.DRAIN)
                with m.If(~segments.final):
                    m.d.comb += self.faults[Fault.SHORT].eq(1)
            with m.Case(_State.DRAIN), m.If(entry.o.valid & entry.o.payload.last):
                m.d.sync += state.eq(_State.END)
            with m.Case(_State.END), m.If(queue.empty & ~datapath.counting):
                m.d.comb += self.done.eq(1)
                m.d.sync += state.eq(_State.IDLE)
        m.d.comb += datapath.clear.eq(self.clear)
        m.d.comb += [getattr(self, name).eq(getattr(datapath, name)) for name in COUNTS]
        return m

    def _start(self, m: Module, state: Signal, sweep: Signal, segments: Segments) -> None:
        """Take a sweep, then check it; what the mode does not use becomes zero."""
        moves, updates = sweep.mode != Mode.UPDATE, Value.cast(sweep.mode)[1]
        lowest = 1 << MANTISSA - 1
        odd_multiple = (sweep.multiple > 2) | (sweep.multiple < -2) | (sweep.multiple == 0)
        config = (
            (moves & (sweep.mode != Mode.READ) & odd_multiple)
            | ((sweep.mode == Mode.READ) & odd_multiple & (sweep.multiple != 0))
            | (sweep.segments == 0)
            | (sweep.segments > self.params.segments)
            | (sweep.stochastic & (self.params.dither_bits == 0))
        )
        too_large = (moves & (sweep.eps.mantissa.as_unsigned() == lowest)) | (
            updates & (sweep.coefficient.mantissa.as_unsigned() == lowest)
        )
        with m.If(segments.overflow):
            m.d.comb += self.faults[Fault.COEFFICIENT].eq(1)
        with m.If(self.start & self.busy):
            m.d.comb += self.faults[Fault.START_BUSY].eq(1)
        with m.Elif(self.start):
            m.d.sync += [state.eq(_State.CHECK), sweep.eq(self.sweep)]
        wrong, large = Signal(), Signal()
        m.d.sync += [wrong.eq(config), large.eq(too_large)]
        with m.If(state == _State.DECIDE):
            m.d.sync += state.eq(_State.IDLE)
            with m.If(wrong):
                m.d.comb += self.faults[Fault.CONFIG].eq(1)
            with m.Elif(large):
                m.d.comb += self.faults[Fault.COEFFICIENT].eq(1)
            with m.Else():
                m.d.comb += segments.start.eq(1)
                m.d.sync += state.eq(_State.RUN)
        with m.If(state == _State.CHECK):
            m.d.sync += [state.eq(_State.DECIDE), self.beats.eq(0)]
            with m.If(~moves):
                m.d.sync += [sweep.multiple.eq(0), sweep.eps.mantissa.eq(0)]
            with m.If(~updates):
                m.d.sync += sweep.coefficient.mantissa.eq(0)

    def _feed(self, m: Module, payload: Signal, segments: Segments, take: Signal) -> None:
        """Send a beat into the datapath."""
        p, datapath = self.params, self.datapath
        whole, touched = Signal(p.lanes), Signal(p.lanes)
        for j in range(p.lanes):
            keep = payload.keep[j * p.container : (j + 1) * p.container]
            at = 8 * p.container * j
            m.d.comb += [
                whole[j].eq(keep.all()),
                touched[j].eq(keep.any()),
                datapath.weights[j].eq(payload.data[at : at + p.weight_bits]),
                datapath.numbers[j].eq(self.u.lanes[j]),
            ]
            if p.dither_bits:
                m.d.comb += datapath.dither[j].eq(self.dither.lanes[j])
        wanted = segments.mask & ~segments.hold.replicate(p.lanes)
        m.d.comb += [
            datapath.valid.eq(take),
            datapath.side.eq(segments.side),
            datapath.active.eq(wanted & whole),
        ]
        pipe = Pipeline(m)
        bad = pipe.register((wanted | touched) & ~whole, "bad_keep")
        taken = Signal()
        m.d.sync += taken.eq(take)
        with m.If(taken):
            m.d.sync += self.beats.eq(self.beats + 1)
        m.d.comb += self.faults[Fault.KEEP].eq(taken & bad.any())

    def _collect(self, m: Module, payload: Signal, segments: Segments, sweep: Signal, queue: CreditQueue) -> None:
        """Put the results into containers and the queue."""
        p, datapath = self.params, self.datapath
        pipe = Pipeline(m)
        last = Signal()
        keep = Signal(p.width, name="keep")
        m.d.comb += [last.eq(payload.last | segments.final), keep.eq(payload.keep)]
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
            queue.write.eq(datapath.leaving),
            queue.payload.eq(out),
            self.faults[Fault.RANGE].eq(datapath.wrapped),
        ]
        with m.If(datapath.overflow):
            m.d.comb += self.faults[Fault.COEFFICIENT].eq(1)


def verilog_of_engine(params: EngineParams, top: str = TOP) -> str:
    """Return the engine alone as Verilog-2005; for ECP5 with the declaration of its multiplier block.

    Raises
    ------
    ToolError
        Yosys failed.
    """
    header = (
        f"{top}: perturb/update engine, {params.lanes} lanes of {params.weight_bits} bits. Interface: docs/engine.md"
    )
    return convert(Engine(params), top, header) + (black_box() if params.ecp5 else "")
