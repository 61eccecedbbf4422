"""The pool: precomputed numbers in block RAM, read from any phase, W numbers per clock."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Module, Signal
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out

from .ports import Commands, Lanes, Op


class Pool(wiring.Component):
    """A read-only memory of N rows; row s holds pool[s], pool[s+1], ... pool[s+W-1], indices modulo N.

    From row s the next word is row (s + W) mod N, so every pool length works with every width and any start phase, and
    going back is one assignment. The price is N * W * b bits of memory.

    Throughput is one word per clock for as long as ``out.ready`` is high. Latency: the first word is offered one clock
    after reset, and one clock after the one in which LOAD or REWIND is accepted (block RAM with a registered output);
    SKIP takes one clock per word. MARK takes no clock. With ``out.ready`` low nothing moves. Reset: phase 0, mark 0.

    Parameters
    ----------
    numbers : sequence of int
        The N numbers of the pool, N >= 1, signed.
    lanes : int
        W >= 1, numbers per word.
    width : int
        Bits of one number in two's complement.
    arg_bits : int
        Width of phase and skip count; at least that of N - 1.

    Attributes
    ----------
    cmd : In(Commands)
        LOAD takes the phase in ``arg``.
    out : Out(Lanes)
    error : Out(1)
        Sticky: LOAD of a phase >= N was asked; phase 0 was taken.
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
        """Return the memory word of a row: lane 0 in the lowest bits."""
        mask, n = (1 << self.width) - 1, len(self.numbers)
        return sum((self.numbers[(phase + j) % n] & mask) << j * self.width for j in range(self.lanes))

    def elaborate(self, platform: object) -> Module:
        m = Module()
        n = len(self.numbers)
        depth = max(2, n)  # memories of one entry are awkward for synthesis
        rows = [self.row(phase) for phase in range(n)]
        m.submodules.rom = rom = memory.Memory(shape=self.lanes * self.width, depth=depth, init=rows)
        read = rom.read_port()
        following = Signal(range(depth))  # the row to be read next
        offered = Signal(range(depth))  # the row at the memory's output
        mark = Signal(range(depth))
        full = Signal()
        left = Signal(self.arg_bits)  # words still to skip, with flags decided a clock ahead
        skipping, last = Signal(), Signal()
        go, taken = Signal(), Signal()
        m.d.comb += [
            self.cmd.ready.eq(~skipping),
            self.out.valid.eq(full & ~skipping & ~self.cmd.valid),
            taken.eq(full & skipping | self.out.valid & self.out.ready),
            go.eq(~full | taken),
            read.addr.eq(following),
            read.en.eq(go),
        ]
        m.d.comb += [lane.eq(read.data[j * self.width : (j + 1) * self.width]) for j, lane in enumerate(self.out.lanes)]
        with m.If(go):
            m.d.sync += [offered.eq(following), following.eq(self._advance(m, following)), full.eq(1)]
        with m.If(full & skipping):
            m.d.sync += [left.eq(left - 1), last.eq(left == 2), skipping.eq(~last)]
        with m.If(self.cmd.valid & self.cmd.ready), m.Switch(self.cmd.op):
            with m.Case(Op.LOAD):
                m.d.sync += [full.eq(0), following.eq(self.cmd.arg), mark.eq(self.cmd.arg)]
                with m.If(self.cmd.arg >= n):
                    m.d.sync += [self.error.eq(1), following.eq(0), mark.eq(0)]
            with m.Case(Op.MARK):
                m.d.sync += mark.eq(following)
                with m.If(full):
                    m.d.sync += mark.eq(offered)
            with m.Case(Op.REWIND):
                m.d.sync += [full.eq(0), following.eq(mark)]
            with m.Case(Op.SKIP):
                m.d.sync += [left.eq(self.cmd.arg), last.eq(self.cmd.arg == 1), skipping.eq(self.cmd.arg != 0)]
        return m

    def _advance(self, m: Module, row: Signal) -> Signal:
        """Return (row + W) mod N: an adder with a conditional subtraction."""
        n = len(self.numbers)
        stride = self.lanes % n
        total = Signal(range(2 * n))
        wrapped = Signal(len(row))
        m.d.comb += [total.eq(row + stride), wrapped.eq(total)]
        with m.If(total >= n):
            m.d.comb += wrapped.eq(total - n)
        return wrapped
