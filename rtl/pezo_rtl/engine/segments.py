"""The segment table and its prefetch: from lengths and scales to what every beat carries."""

from __future__ import annotations

import enum

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value, signed
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out

from .params import EXPONENT, FINE, LENGTH, EngineParams


class _Phase(enum.IntEnum):
    """What is done to the following segment in a clock."""

    IDLE = 0
    PEEK = 1
    READ = 2
    ADD = 3
    SUBTRACT = 4
    COMPARE = 5
    CLAMP = 6
    SHIFT = 7
    PREPARED = 8


class Segments(wiring.Component):
    """A table of segments (runs of weights with one scale), worked off in order, a pass over a beat at a time.

    A segment begins in any lane. With ``lane`` 0 it begins with a new beat; with another one it shares its first beat
    with the segment before, so that beat takes a pass for each of the two (or more). Lanes of a pass that lie before or
    behind the segment pass unchanged. The following segment is prepared in 7 clocks while the present one runs, so
    segments of 8 passes or more follow each other without a gap.

    A coefficient times 2**fraction becomes a mantissa shifted left by 0 or 1 and a right shift by a multiple of 2. With
    several terms ``side.coefficient`` is 1 or 2, by which their mantissas have to be multiplied.

    Parameters
    ----------
    params : EngineParams

    Attributes
    ----------
    write : In(1)
        Put ``entry`` at ``address`` of the table; between sweeps.
    address, entry : In
    sweep : In(params.sweep_layout())
        Constant while a sweep runs.
    start : In(1)
        Begin with entry 0.
    ready : Out(1)
        ``mask``, ``hold``, ``shared`` and ``final`` belong to the next pass.
    ready_next : Out(1)
        What ``ready`` will be in the next clock.
    step : In(1)
        That pass was made.
    side : Out(params.side_layout())
        Belongs to the pass that was made two clocks before.
    mask : Out(W)
        Lanes that the pass uses.
    hold : Out(1)
        The whole segment passes unchanged.
    shared : Out(1)
        The pass is the segment's last one, and the next segment's first one is over the same beat.
    final : Out(1)
        The pass is the last one of the last segment.
    overflow : Out(1)
        A coefficient in use is too large for the weights' scale; the largest possible shift is taken.
    """

    def __init__(self, params: EngineParams) -> None:
        self.params = params
        super().__init__(
            {
                "write": In(1),
                "address": In(range(params.segments)),
                "entry": In(params.segment_layout()),
                "sweep": In(params.sweep_layout()),
                "start": In(1),
                "ready": Out(1),
                "ready_next": Out(1),
                "step": In(1),
                "side": Out(params.side_layout()),
                "mask": Out(params.lanes),
                "hold": Out(1),
                "shared": Out(1),
                "final": Out(1),
                "overflow": Out(1),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        p = self.params
        depth = max(2, p.segments)  # memories of one entry are awkward for synthesis
        m.submodules.table = table = memory.Memory(shape=p.segment_layout(), depth=depth, init=[])
        write, read = table.write_port(), table.read_port(domain="comb")
        entry = Signal(p.segment_layout(), reset_less=True)
        index, at = Signal(range(p.segments + 1)), Signal(range(p.segments + 2))
        phase = Signal(_Phase)
        following = Signal(p.side_layout(), reset_less=True)
        following_end, following_left = (
            Signal(signed(LENGTH + 2), name=name, reset_less=True) for name in ("following_end", "following_left")
        )
        following_head = Signal(p.lanes, reset_less=True)
        last, joined = Signal(reset_less=True), Signal(reset_less=True)
        swap, end = Signal(), Signal()
        m.d.comb += [
            write.addr.eq(self.address),
            write.data.eq(self.entry),
            write.en.eq(self.write),
            read.addr.eq(at),
        ]
        with m.If((phase != _Phase.IDLE) & (phase != _Phase.PREPARED)):
            m.d.sync += phase.eq(phase + 1)
        with m.Switch(phase):
            with m.Case(_Phase.PEEK):  # ``at`` is one beyond
                m.d.sync += [joined.eq(read.data.lane != 0), last.eq(at == self.sweep.segments), at.eq(index)]
            with m.Case(_Phase.READ):
                m.d.sync += [entry.eq(read.data), joined.eq(joined & ~last)]
            with m.Case(_Phase.ADD):
                m.d.sync += following_end.eq(entry.length + entry.lane)
                m.d.sync += following_head.eq(Const((1 << p.lanes) - 1, p.lanes) << entry.lane)
            with m.Case(_Phase.SHIFT):
                m.d.sync += [
                    following_left.eq(following_end - Const(p.lanes + 1)),
                    following.reserve.eq(entry.reserve),
                    following.multiple.eq(self.sweep.multiple),
                    following.update.eq(Value.cast(self.sweep.mode)[1]),
                    following.stochastic.eq(self.sweep.stochastic),
                ]
        self._scale(m, phase, entry, following)

        # remaining - W - 1, counted from lane 0 of the beat; its sign says that this pass is the segment's last
        left = Signal(signed(LENGTH + 2), reset_less=True)
        head, tail = Signal(p.lanes, reset_less=True), Signal(p.lanes)
        ending, sharing = Signal(reset_less=True), Signal(reset_less=True)
        m.d.comb += [
            end.eq(self.step & left[-1]),
            swap.eq((phase == _Phase.PREPARED) & (~self.ready | end)),
            self.final.eq(left[-1] & ending),
            self.shared.eq(left[-1] & sharing),
            self.ready_next.eq((self.ready & ~end | swap) & ~self.start),
            self.mask.eq(head & tail),
        ]
        low = left[: (p.lanes + 1).bit_length()]  # enough of a negative value
        beyond = (Const(-2, signed(1 << len(low))) << low)[: 1 << len(low)]  # bit i: i > low
        m.d.comb += tail.eq(~(beyond[-p.lanes :] & left[-1].replicate(p.lanes)))
        m.d.sync += self.ready.eq(self.ready_next)
        with m.If(self.step):
            m.d.sync += [left.eq(left - p.lanes), head.eq((1 << p.lanes) - 1)]
        with m.If(swap):
            m.d.sync += [
                self.hold.eq(entry.hold),
                left.eq(following_left),
                head.eq(following_head),
                ending.eq(last),
                sharing.eq(joined),
                index.eq(index + 1),
                at.eq(index + 2),
                phase.eq(Mux(last, _Phase.IDLE, _Phase.PEEK)),
            ]
        # two clocks later: these hundred registers then do not hang on the handshake
        swapped = Signal(2)
        m.d.sync += swapped.eq(Cat(swap, swapped))
        with m.If(swapped[1]):
            m.d.sync += self.side.eq(following)
        with m.If(self.start):
            m.d.sync += [index.eq(0), at.eq(1), phase.eq(_Phase.PEEK), self.ready.eq(0)]
        return m

    def _scale(self, m: Module, phase: Signal, entry: Signal, following: Signal) -> None:
        """Split both coefficients' exponents into coarse and fine shifts."""
        p = self.params
        largest = p.coarse_max << FINE
        mantissas: dict[str, Value] = {name: self.sweep[name].mantissa for name in ("eps", "coefficient")}
        if p.terms > 1:  # mantissas join later: what they have to be shifted by
            mantissas["coefficient"] = Value.cast(self.sweep.mode)[1]
        for name, mantissa in mantissas.items():
            exponent = Signal(signed(EXPONENT + 1), name=f"{name}_exponent", reset_less=True)
            right = Signal(signed(EXPONENT + 2), name=f"{name}_right", reset_less=True)
            beyond = Signal(name=f"{name}_beyond", reset_less=True)
            shift = Signal(range(largest + 1), name=f"{name}_shift", reset_less=True)
            with m.If(phase == _Phase.ADD):
                m.d.sync += exponent.eq(self.sweep[name].exponent + entry.fraction)
            with m.If(phase == _Phase.SUBTRACT):
                m.d.sync += right.eq(p.left - exponent)
            with m.If(phase == _Phase.COMPARE):
                m.d.sync += beyond.eq(right > largest)
            with m.If(phase == _Phase.CLAMP):
                m.d.sync += shift.eq(Mux(right[-1], 0, Mux(beyond, largest, right)))
                with m.If(right[-1] & (mantissa != 0) & ~entry.hold):
                    m.d.comb += self.overflow.eq(1)
            with m.If(phase == _Phase.SHIFT):
                fine = (-shift)[:FINE]
                m.d.sync += [
                    following[name].eq(mantissa << fine),
                    following[f"{name}_coarse"].eq((shift + ((1 << FINE) - 1)) >> FINE),
                ]
