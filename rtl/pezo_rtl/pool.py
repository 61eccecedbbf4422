"""The pool: precomputed numbers in block RAM, read from any phase, W numbers per clock; a read-only mapping."""

from __future__ import annotations

import abc
from collections.abc import Sequence
from math import gcd

from amaranth.hdl import Module, Mux, Signal, Value
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out

from .countdown import Countdown
from .counting import after
from .ports import Commands, Lanes, Op


class PoolBase(wiring.Component, abc.ABC):
    """What all mappings share: ports, the skip counter, the registers behind the memory.

    Throughput is one word per clock for as long as ``out.ready`` is high; with it low nothing moves. The memory's
    output is registered before it is offered. MARK takes no clock, SKIP one a word and three more. Reset: phase 0, mark
    0.

    Parameters
    ----------
    numbers : sequence of int
        The N numbers of the pool, N >= 1, signed.
    lanes : int
        W >= 1, numbers per word.
    width : int
        Bits of one number in two's complement.
    arg_bits : int
        Width of LOAD's argument and of the skip count; at least that of N - 1.

    Attributes
    ----------
    cmd : In(Commands)
        LOAD takes the position in ``arg``, as :meth:`pezo_hw.streams.loading.Host.argument` gives it.
    out : Out(Lanes)
    error : Out(1)
        Sticky: LOAD of a position >= N was asked; position 0 was taken.
    """

    def __init__(self, numbers: Sequence[int], lanes: int, width: int, arg_bits: int = 32) -> None:
        if not numbers or lanes < 1:
            raise ValueError(f"a pool of {len(numbers)} numbers and {lanes} lanes is empty")
        low, high = -(1 << width - 1), (1 << width - 1) - 1
        for index, number in enumerate(numbers):
            if not low <= number <= high:
                raise ValueError(f"pool number {index} is {number}; {width} bits hold {low} .. {high}")
        self.numbers, self.lanes, self.width = [int(x) for x in numbers], lanes, width
        self.arg_bits = max(arg_bits, (len(numbers) - 1).bit_length())
        super().__init__({"cmd": In(Commands(self.arg_bits)), "out": Out(Lanes(lanes, width)), "error": Out(1)})

    def row(self, phase: int) -> int:
        """Return the memory word of the numbers from a phase on: lane 0 in the lowest bits."""
        mask, n = (1 << self.width) - 1, len(self.numbers)
        return sum((self.numbers[(phase + j) % n] & mask) << j * self.width for j in range(self.lanes))

    def _skipping(self, m: Module, idle: Value, ready: Value) -> tuple[Value, Value]:
        """Count a SKIP; return whether one is under way, and whether a word (if ``ready``) is dropped in this clock."""
        m.submodules.skip = skip = Countdown(self.arg_bits)
        preparing, dropping = Signal(3), Signal()
        asked = self.cmd.valid & idle & (self.cmd.op == Op.SKIP)
        m.d.comb += [
            skip.set.eq(idle),
            skip.count.eq(self.cmd.arg),
            skip.down.eq(dropping & ready & ~skip.zero),
        ]
        m.d.sync += preparing.eq(preparing << 1 | asked)
        with m.If(preparing[-1]):
            m.d.sync += dropping.eq(1)
        with m.If(dropping & (skip.zero | skip.down & skip.last)):
            m.d.sync += dropping.eq(0)
        return preparing.any() | dropping, skip.down

    def _checked(self, m: Module) -> Value:
        """Return the argument of LOAD, 0 for one that is no position."""
        bad = Signal()
        m.d.comb += bad.eq(self.cmd.arg >= len(self.numbers))
        with m.If(self.cmd.valid & self.cmd.ready & (self.cmd.op == Op.LOAD) & bad):
            m.d.sync += self.error.eq(1)
        return Mux(bad, 0, self.cmd.arg)


class Pool(PoolBase):
    """A read-only memory of N rows of W numbers each: going back is one assignment, for N * W * b bits of memory.

    As a **replica**, row s holds pool[s] ... pool[s + W - 1], indices modulo N, and the row after s is s + W mod N: it
    works for any N and W. **Permuted**, for W and N without a common factor, row r holds the numbers from phase r * W
    mod N on, so the row after r is r + 1: a counter in place of the adder; the host multiplies phases by W**-1 mod N.

    The first word is offered three clocks after LOAD or REWIND is accepted. See :class:`PoolBase`.

    Parameters
    ----------
    permuted : bool
        The order of the rows.
    """

    def __init__(
        self, numbers: Sequence[int], lanes: int, width: int, arg_bits: int = 32, permuted: bool = False
    ) -> None:
        super().__init__(numbers, lanes, width, arg_bits)
        if permuted and gcd(lanes, len(numbers)) != 1:
            raise ValueError(f"{len(numbers)} numbers and {lanes} lanes have a common factor; only a replica works")
        self.permuted = permuted

    def elaborate(self, platform: object) -> Module:
        m = Module()
        n = len(self.numbers)
        depth = max(2, n)  # memories of one entry are awkward for synthesis
        rows = [self.row(r * self.lanes if self.permuted else r) for r in range(n)]
        m.submodules.rom = rom = memory.Memory(shape=self.lanes * self.width, depth=depth, init=rows)
        read = rom.read_port()
        following, coming_row, offered, mark = (Signal(range(depth)) for _ in range(4))
        coming, full, busy = Signal(), Signal(), Signal()  # the memory shows a word; the registers hold one
        word = Signal(self.lanes * self.width, reset_less=True)
        go = Signal()
        skipping, dropped = self._skipping(m, ~busy, full)
        m.d.comb += [
            busy.eq(skipping),
            self.cmd.ready.eq(~busy),
            self.out.valid.eq(full & ~busy & ~self.cmd.valid),
            go.eq(~full | dropped | self.out.valid & self.out.ready),
            read.addr.eq(following),
            read.en.eq(go),
        ]
        m.d.comb += [lane.eq(word.word_select(j, self.width)) for j, lane in enumerate(self.out.lanes)]
        with m.If(go):
            m.d.sync += [
                following.eq(after(following, n) if self.permuted else self._further(following)),
                coming_row.eq(following),
                offered.eq(coming_row),
                word.eq(read.data),
                coming.eq(1),
                full.eq(coming),
            ]
        target = self._checked(m)
        with m.If(self.cmd.valid & self.cmd.ready), m.Switch(self.cmd.op):
            with m.Case(Op.LOAD):
                m.d.sync += [full.eq(0), coming.eq(0), following.eq(target), mark.eq(target)]
            with m.Case(Op.MARK):
                m.d.sync += mark.eq(Mux(full, offered, Mux(coming, coming_row, following)))
            with m.Case(Op.REWIND):
                m.d.sync += [full.eq(0), coming.eq(0), following.eq(mark)]
        return m

    def _further(self, row: Value) -> Value:
        """Return (row + W) mod N: two sums side by side and a choice."""
        n = len(self.numbers)
        stride = self.lanes % n
        return Mux(row >= n - stride, row - (n - stride), row + stride)
