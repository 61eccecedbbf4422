"""The pool in one copy that rotates as it is read: 2^k - 1 numbers, 2^m lanes."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import memory

from .counting import after
from .pool import PoolBase
from .ports import Op


class RotatingPool(PoolBase):
    """N = 2^k - 1 numbers in R = 2^k / W rows, one more number than the pool has: (N + 1) * b bits of memory.

    Row t holds pool[t W] ... pool[t W + W - 1], the last one of the last row being pool[0] again. So the word after the
    last row begins with pool[1], and each row is due one number further every time round: when the word behind row t
    has been read, row t is rewritten as its own lanes 1 ... W - 1 and lane 0 of that word. That is fixed wiring, one
    read and one write a clock. Positions count words: word c begins at phase c W mod N, and since W has no common
    factor with N, the N words from c = 0 on begin at every phase once.

    There is no way back but on: LOAD and REWIND drop words until the position is reached, in at most N + 2 clocks.
    Reset does not touch the memory and goes to word 0 in the same way. See :class:`~pezo_rtl.pool.PoolBase`.
    """

    def __init__(self, numbers: Sequence[int], lanes: int, width: int, arg_bits: int = 32) -> None:
        super().__init__(numbers, lanes, width, arg_bits)
        size = len(numbers)
        if size & (size + 1) or lanes & (lanes - 1) or not 2 <= lanes <= (size + 1) // 4:
            raise ValueError(f"a rotating pool has 2^k - 1 numbers and 2 .. 2^(k-2) lanes, not {size} and {lanes}")

    def elaborate(self, platform: object) -> Module:
        m = Module()
        n, size = len(self.numbers), self.lanes * self.width
        rows = (n + 1) // self.lanes
        init = [self.row(t * self.lanes) for t in range(rows)]
        m.submodules.ram = ram = memory.Memory(shape=size, depth=rows, init=init)
        read, write = ram.read_port(), ram.write_port()
        # what says how far the memory has rotated outlives a reset, as the memory does
        following, coming_row, offered_row = (Signal(range(rows), reset_less=True) for _ in range(3))
        offered = Signal(range(n), init=n - 1, reset_less=True)  # the word in the registers
        coming, full = Signal(reset_less=True), Signal(reset_less=True)
        word = Signal(size, reset_less=True)
        mark, target, seeking = Signal(range(n)), Signal(range(n)), Signal(init=1)
        busy, arrived, go = Signal(), Signal(), Signal()
        skipping, dropped = self._skipping(m, ~busy, full)
        m.d.comb += [
            busy.eq(seeking | skipping),
            arrived.eq(full & (offered == target)),
            self.cmd.ready.eq(~busy),
            self.out.valid.eq(~busy & ~self.cmd.valid),
            go.eq(~full | seeking & ~arrived | dropped | self.out.valid & self.out.ready),
            read.addr.eq(following),
            read.en.eq(go),
            write.addr.eq(offered_row),
            write.data.eq(Cat(word[self.width :], read.data[: self.width])),
            write.en.eq(go & full),
        ]
        m.d.comb += [lane.eq(word.word_select(j, self.width)) for j, lane in enumerate(self.out.lanes)]
        with m.If(go):
            m.d.sync += [
                following.eq(following + 1),
                coming_row.eq(following),
                offered_row.eq(coming_row),
                word.eq(read.data),
                coming.eq(1),
                full.eq(coming),
            ]
            with m.If(coming):
                m.d.sync += offered.eq(after(offered, n))
        with m.If(arrived):
            m.d.sync += seeking.eq(0)
        place = self._checked(m)
        with m.If(self.cmd.valid & self.cmd.ready), m.Switch(self.cmd.op):
            with m.Case(Op.LOAD):
                m.d.sync += [target.eq(place), mark.eq(place), seeking.eq(1)]
            with m.Case(Op.MARK):
                m.d.sync += mark.eq(offered)
            with m.Case(Op.REWIND):
                m.d.sync += [target.eq(mark), seeking.eq(1)]
        return m
