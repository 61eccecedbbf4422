"""The perturbation subsystem: source, engine and registers as one block, ``pezo_perturb``."""

from __future__ import annotations

import dataclasses
import enum

from amaranth.hdl import Cat, Const, Module, ResetInserter, Signal, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from pezo_hw.spec import DesignSpec
from pezo_hw.streams import build

from ..axi.lite import AxiLite
from ..axi.stream import AxiStream
from ..create import create
from ..ports import Op
from ..regs.decoder import Registers
from ..regs.pezo import MAGIC, MAJOR, MINOR, TABLE
from ..verilog import convert
from .datapath import COUNTS
from .engine import Engine, Fault
from .multiplier import black_box
from .params import EngineParams

TOP = "pezo_perturb"
ADDRESS_BITS = 12
PATIENCE = 15  # clocks that an idle source may take to offer a word; the longest pipeline behind a generator has 3


class _State(enum.IntEnum):
    IDLE = 0
    REWIND = 1
    WAIT = 2


class Perturb(wiring.Component):
    """Source, engine and registers.

    Parameters
    ----------
    source : wiring.Component
        A block of :func:`pezo_rtl.create.create`; its lanes are those of the engine.
    dither : wiring.Component or None
        The block that makes the dither of stochastic rounding, with as many lanes.
    params : EngineParams
    spec_hash : int
        48 bits.

    Attributes
    ----------
    s_axi_... : AXI4-Lite slave (docs/registers.md)
    s_axis_... : AXI4-Stream input, the weights
    m_axis_... : AXI4-Stream output, the results; TDEST 1 for sweeps that do not write back
    irq : Out(1)
        High while an enabled cause is set.
    """

    def __init__(
        self, source: wiring.Component, dither: wiring.Component | None, params: EngineParams, spec_hash: int
    ) -> None:
        self.source, self.dither, self.params = source, dither, params
        load = "load" in source.signature.members
        state_bits = len(source.load.payload) if load else 0
        words = (source.n if hasattr(source, "n") else source.source.n) if load else 0
        head = int(load and getattr(source, "table", None) is not None)
        constants = {
            "id_magic": MAGIC,
            "version_minor": MINOR,
            "version_major": MAJOR,
            "spec_low_hash": spec_hash & 0xFFFFFFFF,
            "spec_high_hash": spec_hash >> 32,
            "shape_lanes": params.lanes,
            "shape_weight_bits": params.weight_bits,
            "shape_number_bits": params.number_bits,
            "shape_dither_bits": params.dither_bits,
            "source_words": words + head,
            "source_state_bits": state_bits,
            "source_segments": params.segments - 1,
        }
        self._registers = Registers(TABLE, constants, ADDRESS_BITS)
        self._engine = Engine(params)
        self._buses = {
            "s_axi": (AxiLite(ADDRESS_BITS).flip(), self._registers.bus),
            "s_axis": (AxiStream(params.width).flip(), self._engine.s),
            "m_axis": (AxiStream(params.width, dest=1), self._engine.m),
        }
        ports = {
            f"{prefix}_{name}": member
            for prefix, (bus, _) in self._buses.items()
            for name, member in bus.members.items()
        }
        super().__init__(ports | {"irq": Out(1)})

    def elaborate(self, platform: object) -> Module:
        m = Module()
        regs, engine, source = self._registers, self._engine, self.source
        m.submodules.regs = regs
        m.submodules.source = source
        m.submodules.engine = ResetInserter(regs.control_abort)(engine)
        for prefix, (bus, inner) in self._buses.items():
            for name, member in bus.members.items():
                outer, port = getattr(self, f"{prefix}_{name}"), getattr(inner, name)
                m.d.comb += port.eq(outer) if member.flow is In else outer.eq(port)

        self._join(m, source.out, engine.u)
        sources = [source]
        if self.dither is not None:
            m.submodules.dither = self.dither
            self._join(m, self.dither.out, engine.dither)
            sources.append(self.dither)
        busy, rewinding, go = Signal(), Signal(), Signal()
        pending = self._commands(m, sources, busy, rewinding)
        self._starter(m, sources, pending, busy, rewinding, go)
        self._sweep(m, go, busy)
        self._report(m, sources, busy)
        return m

    def _join(self, m: Module, source: wiring.PureInterface, sink: wiring.PureInterface) -> None:
        m.d.comb += [sink.valid.eq(source.valid), source.ready.eq(sink.ready)]
        m.d.comb += [sink.lanes[j].eq(source.lanes[j]) for j in range(self.params.lanes)]

    def _commands(self, m: Module, sources: list[wiring.Component], busy: Signal, rewinding: Signal) -> Value:
        """Host commands and the words of LOAD; returns whether a command waits."""
        regs = self._registers
        pending, target, op = Signal(), Signal(), Signal(Op)
        full, word = Signal(), Signal(64)
        ready = sources[0].cmd.ready
        asked_ready = Signal()
        m.d.comb += asked_ready.eq(ready)
        if len(sources) > 1:
            with m.If(regs.command_dither):
                m.d.comb += asked_ready.eq(sources[1].cmd.ready)
        with m.If(regs.command_written):
            with m.If(busy):
                m.d.comb += regs.error_busy_write_set.eq(1)
            with m.Elif(pending | ~asked_ready | (regs.command_dither & (len(sources) < 2))):
                m.d.comb += regs.error_command_set.eq(1)
            with m.Else():
                m.d.sync += [pending.eq(1), target.eq(regs.command_dither), op.eq(regs.command_op)]
                with m.If(regs.command_op == Op.LOAD):
                    m.d.sync += full.eq(0)
        with m.If(regs.load_low_written):
            with m.If(full):
                m.d.comb += regs.error_overrun_set.eq(1)
            with m.Else():
                m.d.sync += [full.eq(1), word.eq(Cat(regs.load_low_word, regs.load_high_word))]
        m.d.comb += regs.status_load_full.eq(full)
        for index, source in enumerate(sources):
            mine = pending & (target == index)
            m.d.comb += [source.cmd.valid.eq(mine), source.cmd.op.eq(op), source.cmd.arg.eq(regs.argument_value)]
            with m.If(mine & source.cmd.ready):
                m.d.sync += pending.eq(0)
            if index == 0:
                with m.If(rewinding):
                    m.d.comb += [source.cmd.valid.eq(1), source.cmd.op.eq(Op.REWIND)]
            if "load" in source.signature.members:
                m.d.comb += [source.load.valid.eq(full & (target == index)), source.load.payload.eq(word)]
                with m.If(source.load.valid & source.load.ready):
                    m.d.sync += full.eq(0)
        return pending

    def _starter(
        self, m: Module, sources: list[wiring.Component], pending: Value, busy: Signal, rewinding: Signal, go: Signal
    ) -> None:
        """Between CONTROL.start and the engine: rewind if asked, and wait until the sources offer numbers."""
        regs, engine = self._registers, self._engine
        state = Signal(_State)
        patience = Signal(range(PATIENCE + 1))
        settled, offered = ~pending, sources[0].out.valid
        for index, source in enumerate(sources):
            needed = regs.mode_stochastic & regs.mode_mode[1] if index else Const(1, 1)
            settled = settled & (source.cmd.ready | ~needed)
            offered = offered & (source.out.valid | ~needed)
        m.d.comb += [busy.eq((state != _State.IDLE) | engine.busy), rewinding.eq(state == _State.REWIND)]
        with m.Switch(state):
            with m.Case(_State.IDLE):
                with m.If(regs.control_start & busy):
                    m.d.comb += regs.error_start_busy_set.eq(1)
                with m.Elif(regs.control_start):
                    m.d.sync += [state.eq(_State.WAIT), patience.eq(PATIENCE)]
                    with m.If(regs.mode_rewind):
                        m.d.sync += state.eq(_State.REWIND)
            with m.Case(_State.REWIND), m.If(sources[0].cmd.ready & ~pending):
                m.d.sync += state.eq(_State.WAIT)
            with m.Case(_State.WAIT):
                with m.If(settled & offered):
                    m.d.comb += go.eq(1)
                    m.d.sync += state.eq(_State.IDLE)
                with m.Elif(settled):
                    m.d.sync += patience.eq(patience - 1)
                    with m.If(patience == 0):
                        m.d.comb += regs.error_source_set.eq(1)
                        m.d.sync += state.eq(_State.IDLE)
        with m.If((state != _State.IDLE) & regs.control_start):
            m.d.comb += regs.error_start_busy_set.eq(1)
        with m.If(regs.control_abort):
            m.d.sync += state.eq(_State.IDLE)

    def _sweep(self, m: Module, go: Signal, busy: Signal) -> None:
        """The engine's inputs that come from registers."""
        regs, engine = self._registers, self._engine
        m.d.comb += [
            engine.start.eq(go),
            engine.clear.eq(regs.control_clear),
            engine.sweep.mode.eq(regs.mode_mode),
            engine.sweep.multiple.eq(regs.mode_multiple),
            engine.sweep.stochastic.eq(regs.mode_stochastic),
            engine.sweep.eps.mantissa.eq(regs.eps_mantissa),
            engine.sweep.eps.exponent.eq(regs.eps_exponent),
            engine.sweep.coefficient.mantissa.eq(regs.coefficient_mantissa),
            engine.sweep.coefficient.exponent.eq(regs.coefficient_exponent),
            engine.sweep.segments.eq(regs.segments_count),
            engine.address.eq(regs.segment_commit_index),
            engine.entry.length.eq(regs.segment_length_length),
            engine.entry.reserve.eq(regs.segment_reserve_reserve),
            engine.entry.fraction.eq(regs.segment_commit_fraction),
            engine.entry.hold.eq(regs.segment_commit_hold),
        ]
        # a count that the engine's narrower input cannot hold is no count at all
        with m.If(regs.segments_count > self.params.segments):
            m.d.comb += engine.sweep.segments.eq(0)
        with m.If(regs.segment_commit_written):
            with m.If(busy):
                m.d.comb += regs.error_busy_write_set.eq(1)
            with m.Elif((regs.segment_length_length == 0) | (regs.segment_commit_index >= self.params.segments)):
                m.d.comb += regs.error_segment_set.eq(1)
            with m.Else():
                m.d.comb += engine.write.eq(1)

    def _report(self, m: Module, sources: list[wiring.Component], busy: Signal) -> None:
        """What the registers show."""
        regs, engine = self._registers, self._engine
        for fault in Fault:
            with m.If(engine.faults[fault]):
                m.d.comb += getattr(regs, f"error_{fault.name}_set".lower()).eq(1)
        for source, name in zip(sources, ("numbers", "dither"), strict=False):
            before = Signal(len(source.error), name=f"{name}_error_before")
            m.d.sync += before.eq(source.error)
            m.d.comb += getattr(regs, f"source_error_{name}").eq(source.error)
            with m.If((source.error & ~before).any()):
                m.d.comb += regs.error_source_fault_set.eq(1)
        errors = [name for name in regs.signature.members if name.startswith("error_") and name.endswith("_set")]
        m.d.comb += [
            regs.interrupt_done_set.eq(engine.done),
            regs.interrupt_error_set.eq(Cat(getattr(regs, name) for name in errors).any()),
            self.irq.eq(
                (regs.interrupt_done & regs.interrupt_enable_done)
                | (regs.interrupt_error & regs.interrupt_enable_error)
            ),
            regs.status_busy.eq(busy),
            regs.status_source_ready.eq(sources[0].cmd.ready),
            regs.status_source_valid.eq(sources[0].out.valid),
            regs.beats_count.eq(engine.beats),
        ]
        if len(sources) > 1:
            m.d.comb += [
                regs.status_dither_ready.eq(sources[1].cmd.ready),
                regs.status_dither_valid.eq(sources[1].out.valid),
            ]
        m.d.comb += [getattr(regs, f"{name}_count").eq(getattr(engine, name)) for name in COUNTS]


def subsystem(spec: DesignSpec, segments: int = 16, ecp5: bool = False) -> Perturb:
    """Return the subsystem of a design: its source, and, for stochastic rounding, a bank for the dither.

    Parameters
    ----------
    spec : DesignSpec
        ``hardware.lanes`` and ``weights`` decide lanes and width.
    segments : int
        Entries of the segment table.
    ecp5 : bool
        See :class:`~pezo_rtl.engine.params.EngineParams`.

    Raises
    ------
    SpecError
        The source has no hardware with so many lanes, or the dither's bank has another number of lanes than the source.
    """
    EngineParams(1, spec.weights.bits, segments=segments, ecp5=ecp5)  # refuses what it can before anything is made
    source = create(build(spec), spec.hardware.lanes)
    dither, dither_bits = None, 0
    if spec.weights.rounding == "stochastic":
        plain = dataclasses.replace(spec, perturbation=dataclasses.replace(spec.perturbation, scaling="exact"))
        dither = create(build(plain.with_kind("bank")), len(source.out.lanes))
        dither_bits = spec.perturbation.bits
    lanes = source.out.lanes
    params = EngineParams(len(lanes), spec.weights.bits, len(lanes[0]), dither_bits, segments, ecp5)
    return Perturb(source, dither, params, int(spec.hash, 16))


def verilog_of_subsystem(spec: DesignSpec, segments: int = 16, ecp5: bool = False) -> str:
    """Return the subsystem as one Verilog-2005 text with the top module :data:`TOP`; raises as :func:`subsystem`."""
    header = f"{TOP}: perturbation subsystem of design {spec.name}, hash {spec.hash}. Interface: docs/engine.md"
    return convert(subsystem(spec, segments, ecp5), TOP, header) + (black_box() if ecp5 else "")
