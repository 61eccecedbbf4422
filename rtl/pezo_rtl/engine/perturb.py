"""``pezo_perturb``: sources, engine and registers wired together."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Cat, Const, Module, Mux, ResetInserter, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..axi.lite import AxiLite
from ..axi.stream import AxiStream
from ..ports import Op
from ..regs.decoder import Registers
from ..regs.pezo import MAGIC, MAJOR, MINOR, TABLE
from .checks import Fault
from .commands import Commands
from .datapath import COUNTS
from .engine import Engine
from .params import EngineParams
from .starter import Starter

ADDRESS_BITS = 12


class Perturb(wiring.Component):
    """Sources, engine and registers.

    Parameters
    ----------
    sources : sequence of wiring.Component
        Equal blocks of :func:`pezo_rtl.create.create`, one for each term of an update; their lanes are those of the
        engine.
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
        self,
        sources: Sequence[wiring.Component],
        dither: wiring.Component | None,
        params: EngineParams,
        spec_hash: int,
    ) -> None:
        self.sources, self.dither, self.params = list(sources), dither, params
        source = self.sources[0]
        load = _has_load(source)
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
            "source_state_bits": len(source.load.payload) if load else 0,
            "source_segments": params.segments - 1,
            "limits_terms": params.terms,
            "limits_container": params.container,
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
        regs, engine = self._registers, self._engine
        m.submodules.regs = regs
        m.submodules.engine = ResetInserter(regs.control_abort)(engine)
        for prefix, (bus, inner) in self._buses.items():
            for name, member in bus.members.items():
                outer, port = getattr(self, f"{prefix}_{name}"), getattr(inner, name)
                m.d.comb += port.eq(outer) if member.flow is In else outer.eq(port)
        every = [*self.sources, *([self.dither] if self.dither is not None else [])]
        for index, source in enumerate(self.sources):
            m.submodules["source" + (str(index) if index else "")] = source
        self._join(m)
        m.submodules.commands = commands = Commands(len(every), [_has_load(source) for source in every])
        m.submodules.starter = starter = Starter(len(every))
        busy = Signal()
        m.d.comb += busy.eq(starter.waiting | engine.busy)
        self._command(m, every, commands, starter, busy)
        self._start(m, every, commands, starter)
        self._sweep(m, busy)
        self._report(m, every, busy)
        return m

    def _join(self, m: Module) -> None:
        """Lead numbers and dither to the engine: with several sources, those of the term that it works on."""
        engine = self._engine
        term = engine.term if self.params.terms > 1 else Const(0)
        with m.Switch(term):
            for index, source in enumerate(self.sources):
                with m.Case(index):
                    m.d.comb += [engine.u.valid.eq(source.out.valid), source.out.ready.eq(engine.u.ready)]
                    m.d.comb += [engine.u.lanes[j].eq(source.out.lanes[j]) for j in range(self.params.lanes)]
        if self.dither is not None:
            m.submodules.dither = self.dither
            out = self.dither.out
            m.d.comb += [engine.dither.valid.eq(out.valid), out.ready.eq(engine.dither.ready)]
            m.d.comb += [engine.dither.lanes[j].eq(out.lanes[j]) for j in range(self.params.lanes)]

    def _command(
        self, m: Module, every: list[wiring.Component], commands: Commands, starter: Starter, busy: Signal
    ) -> None:
        """Connect registers, command sequencer and the sources' command ports."""
        regs, terms = self._registers, self.params.terms
        none = len(every)
        target = Mux(regs.command_source < terms, regs.command_source, none)
        if self.dither is not None:
            target = Mux(regs.command_dither, none - 1, target)
        else:
            target = Mux(regs.command_dither, none, target)
        m.d.comb += [
            commands.written.eq(regs.command_written),
            commands.op.eq(regs.command_op),
            commands.target.eq(target),
            commands.load_written.eq(regs.load_low_written),
            commands.given.eq(Cat(regs.load_low_word, regs.load_high_word)),
            commands.busy.eq(busy),
            regs.error_command_set.eq(commands.refused),
            regs.error_overrun_set.eq(commands.overrun),
            regs.status_load_full.eq(commands.full),
        ]
        with m.If(commands.busy_write):
            m.d.comb += regs.error_busy_write_set.eq(1)
        for index, source in enumerate(every):
            m.d.comb += [
                commands.ready[index].eq(source.cmd.ready),
                source.cmd.valid.eq(commands.valid[index] | starter.rewinding[index]),
                source.cmd.op.eq(Mux(starter.rewinding[index], Op.REWIND, commands.waiting_op)),
                source.cmd.arg.eq(regs.argument_value),
            ]
            if _has_load(source):
                m.d.comb += [
                    commands.load_ready[index].eq(source.load.ready),
                    source.load.valid.eq(commands.load_valid[index]),
                    source.load.payload.eq(commands.word),
                ]

    def _start(self, m: Module, every: list[wiring.Component], commands: Commands, starter: Starter) -> None:
        """Say which sources the sweep of the registers uses, and start it."""
        regs, terms = self._registers, self.params.terms
        updates = regs.mode_mode[1]
        summed = [regs.mode_terms >= index if index else Const(1, 1) for index in range(terms)]
        used = [Mux(updates, summed[index], regs.mode_source == index) for index in range(terms)]
        m.d.comb += [
            starter.start.eq(regs.control_start),
            starter.abort.eq(regs.control_abort),
            starter.needed.eq(Cat(*used, regs.mode_stochastic & updates)),
            starter.rewinds.eq(Cat(*used) & regs.mode_rewind.replicate(terms)),
            starter.ready.eq(commands.ready),
            starter.offered.eq(Cat(source.out.valid for source in every)),
            starter.pending.eq(commands.pending),
            starter.engine_busy.eq(self._engine.busy),
            regs.error_start_busy_set.eq(starter.start_busy),
            regs.error_source_set.eq(starter.unloaded),
            self._engine.start.eq(starter.go),
        ]

    def _sweep(self, m: Module, busy: Signal) -> None:
        """The engine's inputs that come from registers."""
        regs, engine, p = self._registers, self._engine, self.params
        sweep = engine.sweep
        m.d.comb += [
            engine.clear.eq(regs.control_clear),
            sweep.mode.eq(regs.mode_mode),
            sweep.multiple.eq(regs.mode_multiple),
            sweep.stochastic.eq(regs.mode_stochastic),
            sweep.eps.mantissa.eq(regs.eps_mantissa),
            sweep.eps.exponent.eq(regs.eps_exponent),
            sweep.coefficient.mantissa.eq(regs.coefficient_mantissa),
            sweep.coefficient.exponent.eq(regs.coefficient_exponent),
            sweep.segments.eq(regs.segments_count),
            engine.address.eq(regs.segment_commit_index),
            engine.entry.length.eq(regs.segment_length_length),
            engine.entry.reserve.eq(regs.segment_reserve_reserve),
            engine.entry.fraction.eq(regs.segment_commit_fraction),
            engine.entry.hold.eq(regs.segment_commit_hold),
            engine.entry.lane.eq(regs.segment_commit_lane),
        ]
        # what the engine's narrower inputs cannot hold becomes a count of segments that is refused
        refused = (regs.segments_count > p.segments) | (regs.mode_terms >= p.terms) | (regs.mode_source >= p.terms)
        with m.If(refused):
            m.d.comb += sweep.segments.eq(0)
        bad_entry = (
            (regs.segment_length_length == 0)
            | (regs.segment_commit_index >= p.segments)
            | (regs.segment_commit_lane >= p.lanes)
        )
        with m.If(regs.segment_commit_written):
            with m.If(busy):
                m.d.comb += regs.error_busy_write_set.eq(1)
            with m.Elif(bad_entry):
                m.d.comb += regs.error_segment_set.eq(1)
            with m.Else():
                m.d.comb += engine.write.eq(1)
        with m.If(regs.term_written):
            with m.If(busy):
                m.d.comb += regs.error_busy_write_set.eq(1)
            with m.Elif((regs.term_index == 0) | (regs.term_index >= p.terms)):
                m.d.comb += regs.error_segment_set.eq(1)
        if p.terms > 1:
            m.d.comb += [sweep.terms.eq(regs.mode_terms), sweep.source.eq(regs.mode_source)]
            for index, asked in enumerate(sweep.mantissas, 1):
                mantissa = Signal(asked.shape(), name=f"mantissa{index}")
                with m.If(regs.term_written & ~busy & (regs.term_index == index)):
                    m.d.sync += mantissa.eq(regs.term_mantissa)
                m.d.comb += asked.eq(mantissa)

    def _report(self, m: Module, every: list[wiring.Component], busy: Signal) -> None:
        """What the registers show."""
        regs, engine = self._registers, self._engine
        for fault in Fault:
            with m.If(engine.faults[fault]):
                m.d.comb += getattr(regs, f"error_{fault.name}_set".lower()).eq(1)
        kinds = {"numbers": self.sources, "dither": [self.dither] if self.dither is not None else []}
        for name, sources in kinds.items():
            found, before = Signal(2, name=f"{name}_error"), Signal(2, name=f"{name}_error_before")
            for source in sources:
                with m.If(source.error[0]):
                    m.d.comb += found[0].eq(1)
                if len(source.error) > 1:
                    with m.If(source.error[1]):
                        m.d.comb += found[1].eq(1)
            m.d.sync += before.eq(found)
            m.d.comb += getattr(regs, f"source_error_{name}").eq(found)
            with m.If((found & ~before).any()):
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
            regs.status_source_ready.eq(Cat(source.cmd.ready for source in self.sources).all()),
            regs.status_source_valid.eq(Cat(source.out.valid for source in self.sources).all()),
            regs.beats_count.eq(engine.beats),
        ]
        if self.dither is not None:
            m.d.comb += [
                regs.status_dither_ready.eq(self.dither.cmd.ready),
                regs.status_dither_valid.eq(self.dither.out.valid),
            ]
        m.d.comb += [getattr(regs, f"{name}_count").eq(getattr(engine, name)) for name in COUNTS]


def _has_load(source: wiring.Component) -> bool:
    return "load" in source.signature.members
