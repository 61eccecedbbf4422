"""xoroshiro128++: the linear engine, and its two additions in a register each."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Module, Value

from .pipeline import Pipeline, registered
from .ports import output_width, to_signed
from .word_bank import WORD, XoroshiroEngine


class Xoroshiro(Pipeline):
    """rotl(s0 + s1, turn) + s0, each sum in a level of its own; then cut into numbers as a bank's states are.

    Latency is 2 clocks; see :class:`~pezo_rtl.pipeline.Pipeline` for what follows from it.

    Parameters
    ----------
    rotations, turn
        Of the engine, and of the output.
    n, bits, slices, lanes, arg_bits, reading
        See :class:`~pezo_rtl.word_bank.WordBank`.
    """

    def __init__(
        self,
        rotations: tuple[int, int, int],
        turn: int,
        n: int,
        bits: int,
        slices: int,
        lanes: int = 0,
        arg_bits: int = 32,
        reading: str = "offset",
    ) -> None:
        self.turn, self.bits, self.slices, self.reading = turn, bits, slices, reading
        super().__init__(XoroshiroEngine(rotations, n, arg_bits), 2, lanes or n * slices, output_width(bits))
        if not 1 <= self.lanes <= n * slices:
            raise ValueError(f"lanes is {lanes}; {n} generators give 1 .. {n * slices} numbers per clock")

    def _levels(self, m: Module, go: Value, lanes: Sequence[Value]) -> list[Value]:
        numbers = []
        for g in range(0, len(lanes), 2):
            first, second = lanes[g].as_unsigned(), lanes[g + 1].as_unsigned()
            total = registered(m, go, (first + second)[:WORD], f"total{g // 2}")
            held = registered(m, go, first, f"first{g // 2}")
            shown = registered(m, go, (total.rotate_left(self.turn) + held)[:WORD], f"shown{g // 2}")
            numbers += [to_signed(shown[q * self.bits : (q + 1) * self.bits], self.reading) for q in range(self.slices)]
        return numbers[: self.lanes]
