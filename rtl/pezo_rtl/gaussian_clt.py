"""A Gaussian source of the classical kind: each number is the sum of 8 fresh uniform numbers (central limit)."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Module, Signal, Value, signed
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from .fixed_bank import FixedBank
from .ports import Commands, Lanes, output_width

TERMS = 8  # a power of two: the tree is then complete


class GaussianClt(wiring.Component):
    """Number i of a word is the sum of uniform numbers 8 i .. 8 i + 7, by a tree of adders with a register per level.

    Throughput is one word per clock for as long as ``out.ready`` is high; latency from the generators to the output
    is 3 clocks. With ``out.ready`` low and a word offered, nothing moves. The generators run up to 3 words ahead of
    the output, so a command drops what is under way, and MARK and SKIP count from the generators: give them directly
    after LOAD, REWIND or SKIP, where the two positions agree. Otherwise as :class:`~pezo_rtl.fixed_bank.FixedBank`,
    reset and errors included.

    Parameters
    ----------
    rows, n, bits, slices, arg_bits, reading
        The uniform source, see :class:`~pezo_rtl.bank.Bank`.
    lanes : int
        Sums per word, at most n * slices / 8; 0 for as many as there are.

    Attributes
    ----------
    cmd, load, out, error
        As those of :class:`~pezo_rtl.bank.Bank`.
    """

    def __init__(
        self,
        rows: Sequence[int],
        n: int,
        bits: int,
        slices: int,
        lanes: int = 0,
        arg_bits: int = 32,
        reading: str = "offset",
    ) -> None:
        self.lanes = lanes or n * slices // TERMS
        if not 1 <= self.lanes <= n * slices // TERMS:
            raise ValueError(f"{n * slices} uniform numbers per clock give no {lanes} sums of {TERMS}")
        self.source = FixedBank(rows, n, bits, slices, TERMS * self.lanes, arg_bits=arg_bits, reading=reading)
        self.levels = (TERMS - 1).bit_length()
        self.width = output_width(bits) + self.levels
        super().__init__(
            {
                "cmd": In(Commands(arg_bits)),
                "load": In(stream.Signature(len(self.source.rows))),
                "out": Out(Lanes(self.lanes, self.width)),
                "error": Out(2),
            }
        )

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.source = source = self.source
        wiring.connect(m, wiring.flipped(self.cmd), source.cmd)
        wiring.connect(m, wiring.flipped(self.load), source.load)
        full = Signal(self.levels)  # bit i: level i holds sums
        go = Signal()
        m.d.comb += [
            self.error.eq(source.error),
            self.out.valid.eq(full[-1] & ~self.cmd.valid),
            go.eq(~full[-1] | self.out.ready),
            source.out.ready.eq(go),
        ]
        level: list[Value] = list(source.out.lanes)
        width = source.width
        for depth in range(self.levels):
            width += 1
            sums: list[Value] = []
            for i in range(0, len(level), 2):
                total = Signal(signed(width), reset_less=True, name=f"sum{depth}_{i // 2}")
                with m.If(go):
                    m.d.sync += total.eq(level[i] + level[i + 1])
                sums.append(total)
            level = sums
        m.d.comb += [lane.eq(total) for lane, total in zip(self.out.lanes, level, strict=True)]
        with m.If(go):
            m.d.sync += full.eq(full << 1 | source.out.valid)
        with m.If(self.cmd.valid & self.cmd.ready):
            m.d.sync += full.eq(0)
        return m
