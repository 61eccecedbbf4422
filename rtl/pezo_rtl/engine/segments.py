"""The segment table and its prefetch: from lengths and scales to what every beat carries."""

from __future__ import annotations

import enum

from amaranth.hdl import Const, Module, Mux, Signal, Value, signed
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out

from .params import EXPONENT, FINE, LENGTH, EngineParams


class _Phase(enum.IntEnum):
    """What is done to the following segment in a clock."""

    IDLE = 0
    READ = 1
    ADD = 2
    SUBTRACT = 3
    COMPARE = 4
    CLAMP = 5
    SHIFT = 6
    PREPARED = 7


class Segments(wiring.Component):
    """A table of segments (runs of weights with one scale), worked off in order.

    A segment starts on a beat; its last beat may be used in part, and the remaining lanes pass unchanged (their numbers
    are consumed). The following segment is prepared in 6 clocks while the present one runs, so segments of 7 beats or
    more follow each other without a gap.

    A coefficient times 2**fraction becomes a mantissa shifted left by 0 or 1 and a right shift by a multiple of 2.

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
        ``mask``, ``hold`` and ``final`` belong to the next beat.
    ready_next : Out(1)
        What ``ready`` will be in the next clock.
    step : In(1)
        That beat was taken.
    side : Out(params.side_layout())
        Belongs to the beat that was taken in the clock before.
    mask : Out(W)
        Lanes that the beat uses.
    hold : Out(1)
        The whole segment passes unchanged.
    final : Out(1)
        The beat is the last one of the last segment.
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
        index = Signal(range(p.segments + 1))
        phase = Signal(_Phase)
        following = Signal(p.side_layout(), reset_less=True)
        following_left = Signal(signed(LENGTH + 2), reset_less=True)
        last = Signal(reset_less=True)
        swap, end = Signal(), Signal()
        m.d.comb += [
            write.addr.eq(self.address),
            write.data.eq(self.entry),
            write.en.eq(self.write),
            read.addr.eq(index),
        ]
        with m.If((phase != _Phase.IDLE) & (phase != _Phase.PREPARED)):
            m.d.sync += phase.eq(phase + 1)
        with m.If(phase == _Phase.READ):
            m.d.sync += entry.eq(read.data)
        with m.If(phase == _Phase.SHIFT):
            m.d.sync += [
                following_left.eq(entry.length - Const(p.lanes + 1)),
                last.eq(index + 1 == self.sweep.segments),
                following.reserve.eq(entry.reserve),
                following.multiple.eq(self.sweep.multiple),
                following.update.eq(Value.cast(self.sweep.mode)[1]),
                following.stochastic.eq(self.sweep.stochastic),
            ]
        self._scale(m, phase, entry, following)

        # remaining - W - 1, whose sign says that this beat is the segment's last
        left = Signal(signed(LENGTH + 2), reset_less=True)
        ending = Signal(reset_less=True)
        m.d.comb += [
            end.eq(self.step & left[-1]),
            swap.eq((phase == _Phase.PREPARED) & (~self.ready | end)),
            self.final.eq(left[-1] & ending),
            self.ready_next.eq((self.ready & ~end | swap) & ~self.start),
            self.mask.eq(Mux(left[-1], 0, (1 << p.lanes) - 1)),
        ]
        low = left[: (p.lanes + 1).bit_length()]  # enough of a negative value
        with m.If(left[-1]), m.Switch(low):
            for remaining in range(1, p.lanes + 1):
                with m.Case((remaining - p.lanes - 1) % (1 << len(low))):
                    m.d.comb += self.mask.eq((1 << remaining) - 1)
        m.d.sync += self.ready.eq(self.ready_next)
        with m.If(self.step):
            m.d.sync += left.eq(left - p.lanes)
        with m.If(swap):
            m.d.sync += [
                self.hold.eq(entry.hold),
                left.eq(following_left),
                ending.eq(last),
                index.eq(index + 1),
                phase.eq(Mux(last, _Phase.IDLE, _Phase.READ)),
            ]
        # a clock later: these hundred registers then do not hang on the handshake
        swapped = Signal()
        m.d.sync += swapped.eq(swap)
        with m.If(swapped):
            m.d.sync += self.side.eq(following)
        with m.If(self.start):
            m.d.sync += [index.eq(0), phase.eq(_Phase.READ)]
        return m

    def _scale(self, m: Module, phase: Signal, entry: Signal, following: Signal) -> None:
        """Split both coefficients' exponents into coarse and fine shifts."""
        p = self.params
        largest = p.coarse_max << FINE
        for name in ("eps", "coefficient"):
            asked = self.sweep[name]
            exponent = Signal(signed(EXPONENT + 1), name=f"{name}_exponent", reset_less=True)
            right = Signal(signed(EXPONENT + 2), name=f"{name}_right", reset_less=True)
            beyond = Signal(name=f"{name}_beyond", reset_less=True)
            shift = Signal(range(largest + 1), name=f"{name}_shift", reset_less=True)
            with m.If(phase == _Phase.ADD):
                m.d.sync += exponent.eq(asked.exponent + entry.fraction)
            with m.If(phase == _Phase.SUBTRACT):
                m.d.sync += right.eq(p.left - exponent)
            with m.If(phase == _Phase.COMPARE):
                m.d.sync += beyond.eq(right > largest)
            with m.If(phase == _Phase.CLAMP):
                m.d.sync += shift.eq(Mux(right[-1], 0, Mux(beyond, largest, right)))
                with m.If(right[-1] & (asked.mantissa != 0) & ~entry.hold):
                    m.d.comb += self.overflow.eq(1)
            with m.If(phase == _Phase.SHIFT):
                fine = (-shift)[:FINE]
                m.d.sync += [
                    following[name].eq(asked.mantissa << fine),
                    following[f"{name}_coarse"].eq((shift + ((1 << FINE) - 1)) >> FINE),
                ]
