"""Generators whose state is several 64-bit words: LUT-SR in shift registers, and the engine of xoroshiro128."""

from __future__ import annotations

import abc
from collections.abc import Sequence
from functools import reduce
from operator import xor
from typing import ClassVar

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from pezo_hw.lfsr.fifo import DEPTH, WORD, FifoTaps

from .control import BankControl
from .ports import Commands, Lanes, output_width, to_signed
from .replay import ShiftReplay


class WordBank(wiring.Component, abc.ABC):
    """n generators of ``depth`` words each.

    All words of all generators form one shift register of 64 bits' width: a LOAD or REWIND shifts words in at the last
    generator's newest word, and each generator's oldest word goes on to its lower neighbour, so word i of n * depth
    ends in generator i // depth as its word i mod depth. MARK circulates all words once and copies them on the way.
    Clocks of the commands are those of :class:`~pezo_rtl.control.BankControl` for n * depth words. One word of numbers
    a clock, without latency; with ``out.ready`` low nothing moves. Reset empties the bank.

    Parameters
    ----------
    n : int
        Generators.
    bits, slices, lanes, reading
        How the words that are shown are cut into numbers, see :class:`~pezo_rtl.bank.Bank`.
    arg_bits : int
        Width of the skip count.

    Attributes
    ----------
    cmd, load, out
        As those of :class:`~pezo_rtl.bank.Bank`; ``load`` takes n * depth words of 64 bits.
    error : Out(2)
        Sticky: bit 0, a state of zeros was loaded (its last word became 1); bit 1, a command before the first LOAD was
        ignored.
    """

    depth: ClassVar[int]
    shown_words: ClassVar[int] = 1

    def __init__(
        self, n: int, bits: int, slices: int, lanes: int = 0, arg_bits: int = 32, reading: str = "offset"
    ) -> None:
        if n < 1:
            raise ValueError(f"n is {n}; a bank needs at least one generator")
        if not 1 <= bits * slices <= WORD * self.shown_words:
            raise ValueError(f"{slices} x {bits} bits are asked of {WORD * self.shown_words} bits")
        self.n, self.bits, self.slices, self.reading, self.arg_bits = n, bits, slices, reading, arg_bits
        self.lanes = lanes or n * slices
        if not 1 <= self.lanes <= n * slices:
            raise ValueError(f"lanes is {lanes}; {n} generators give 1 .. {n * slices} numbers per clock")
        self.width = output_width(bits)
        super().__init__(
            {
                "cmd": In(Commands(arg_bits)),
                "load": In(stream.Signature(WORD)),
                "out": Out(Lanes(self.lanes, self.width)),
                "error": Out(2),
            }
        )

    @abc.abstractmethod
    def _following(self, words: Sequence[Value]) -> list[Value]:
        """Return the words of one generator a clock later, oldest first."""

    @abc.abstractmethod
    def _shown(self, words: Sequence[Value]) -> Value:
        """Return the bits that a generator shows."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.control = control = BankControl(
            self.n * self.depth, WORD, self.arg_bits, slow_mark=True, head=False, copies=self.n, state_words=self.depth
        )
        wiring.connect(m, wiring.flipped(self.cmd), control.cmd)
        wiring.connect(m, wiring.flipped(self.load), control.load)
        # no reset: nothing is offered before a LOAD has written every word, and shift registers in LUTs have none
        states = [
            [Signal(WORD, reset_less=True, name=f"state{g}_{w}") for w in range(self.depth)] for g in range(self.n)
        ]
        m.submodules.replay = replay = ShiftReplay(self.n * self.depth, WORD)
        entering, shifting = Signal(WORD), Signal()
        m.d.comb += [
            self.error.eq(control.error),
            self.out.valid.eq(control.offer),
            control.taken.eq(self.out.ready),
            shifting.eq(control.feed | control.circulate),
            entering.eq(Mux(control.circulate, states[0][0], control.fed)),
            replay.push.eq(control.feed & ~control.from_mark | control.circulate),
            replay.pull.eq(control.fetch),
            replay.home.eq(control.rewinding | control.marked),
            replay.new.eq(entering),
            control.back.eq(replay.back),
        ]
        for g, words in enumerate(states):
            shifted = [*words[1:], entering if g == self.n - 1 else states[g + 1][0]]
            with m.If(control.go[g]):
                for word, moved, following in zip(words, shifted, self._following(words), strict=True):
                    m.d.sync += word.eq(moved if following is moved else Mux(shifting, moved, following))
        numbers = [
            to_signed(self._shown(words)[q * self.bits : (q + 1) * self.bits], self.reading)
            for words in states
            for q in range(self.slices)
        ]
        m.d.comb += [lane.eq(number) for lane, number in zip(self.out.lanes, numbers, strict=False)]
        return m


class FifoBank(WordBank):
    """LUT-SR generators: x(t+1) = A x(t-7) + B x(t), each bit of x(t+1) one XOR of at most four bits.

    All words but the newest one only move along, a step or a feed alike: on Xilinx parts each bit's seven are one shift
    register in a look-up table (SRL16), so a bit costs two LUTs and a flip-flop. ECP5, iCE40 and Nexus have no such
    cells and take eight flip-flops a bit.

    Parameters
    ----------
    taps : FifoTaps
        The recurrence.
    n, bits, slices, lanes, arg_bits, reading
        See :class:`WordBank`.
    """

    depth: ClassVar[int] = DEPTH

    def __init__(self, taps: FifoTaps, *arguments: int, **options: int | str) -> None:
        self.taps = taps
        super().__init__(*arguments, **options)  # type: ignore[arg-type]

    def _following(self, words: Sequence[Value]) -> list[Value]:
        oldest, newest = words[0], words[-1]
        bits = [
            reduce(xor, [newest[tap] for tap in taps], oldest[old])
            for old, taps in zip(self.taps.oldest, self.taps.newest, strict=True)
        ]
        return [*words[1:], Cat(*bits)]

    def _shown(self, words: Sequence[Value]) -> Value:
        return words[-1]


class XoroshiroEngine(WordBank):
    """The linear engine of xoroshiro128; it shows its whole state, s0 below s1.

    Parameters
    ----------
    rotations : (int, int, int)
        The engine's a, b, c.
    n, arg_bits : int
        See :class:`WordBank`; the output is two lanes a generator, s0 and s1.
    """

    depth: ClassVar[int] = 2
    shown_words: ClassVar[int] = 2

    def __init__(self, rotations: tuple[int, int, int], n: int, arg_bits: int = 32) -> None:
        self.rotations = rotations
        super().__init__(n, WORD, 2, arg_bits=arg_bits, reading="twos")

    def _following(self, words: Sequence[Value]) -> list[Value]:
        a, b, c = self.rotations
        mixed = words[0] ^ words[1]
        return [words[0].rotate_left(a) ^ mixed ^ (mixed << b)[:WORD], mixed.rotate_left(c)]

    def _shown(self, words: Sequence[Value]) -> Value:
        return Cat(*words)
