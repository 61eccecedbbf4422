"""Box-Muller in fixed point: two Gaussian numbers a clock and unit, exactly those of the twin."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Cat, Const, Module, Mux, Signal, Value
from amaranth.lib import memory, wiring

from pezo_hw.streams.boxmuller import (
    ANGLE_BITS,
    FIELD,
    FRACTION,
    RADIUS_BITS,
    SEGMENT,
    UNIT,
    radius_table,
    sine_table,
)

from .pipeline import Pipeline, fields, registered

LEVELS = 7


class GaussianBoxMuller(Pipeline):
    """Unit i of a word takes field i of the source's bits and gives lanes 2 i (cosine) and 2 i + 1 (sine).

    Levels: the leading zeros of the radius' bits in two steps; the line's two numbers and the two sines from block RAM;
    slope times position; the radius; radius times sine and cosine; rounding and signs. A unit takes one product of 11
    by 10 bits and two of 16 by 16, a memory of 512 lines and one of 1024 sines with two ports. Latency from the source
    to the output is 7 clocks; see :class:`~pezo_rtl.pipeline.Pipeline` for what follows from it.

    Parameters
    ----------
    source : wiring.Component
        Gives whole words of random bits.
    bits : int
        Of a number.
    shift : int
        From the product of radius and sine to the number.
    lanes : int
        Numbers per word; of an odd count, the last unit's sine is not used.
    """

    def __init__(self, source: wiring.Component, bits: int, shift: int, lanes: int) -> None:
        self.shift, self.units = shift, -(-lanes // 2)
        given = sum(len(lane) for lane in source.out.lanes)
        if not 1 <= self.units * FIELD <= given:
            raise ValueError(f"{given} random bits per clock give no {lanes} numbers of {FIELD} bits a pair")
        super().__init__(source, LEVELS, lanes, bits)

    def _levels(self, m: Module, go: Value, lanes: Sequence[Value]) -> list[Value]:
        pairs = [self._pair(m, go, x, j) for j, x in enumerate(fields(lanes, FIELD, self.units))]
        return [number for pair in pairs for number in pair][: self.lanes]

    def _pair(self, m: Module, go: Value, x: Value, j: int) -> list[Value]:
        angle = x[RADIUS_BITS:]
        for level in range(2):  # until the sines are looked up
            angle = registered(m, go, angle, f"angle{level}_{j}")
        start, change, fraction = self._line(m, go, x[:RADIUS_BITS], j)
        index = angle[: ANGLE_BITS - 2]
        sines = self._rom(m, go, sine_table(), 16, [~index, index], f"sines{j}")
        signs = angle[ANGLE_BITS - 2 :]
        slope = registered(m, go, change.as_signed() * Cat(1, fraction, Const(0, 1)).as_signed(), f"slope{j}")
        start = registered(m, go, start, f"start{j}")
        radius = registered(m, go, (start + (slope >> (FRACTION + 1)))[: UNIT + 3], f"radius{j}")
        for level in range(2):
            sines = [registered(m, go, sine, f"sine{level}_{i}_{j}") for i, sine in enumerate(sines)]
        for level in range(4):  # beside the sines' look-up and the products
            signs = registered(m, go, signs, f"signs{level}_{j}")
        numbers: list[Value] = []
        for i, sine in enumerate(sines):
            product = registered(m, go, radius * sine, f"product{i}_{j}")
            magnitude = Signal(self.width - 1, name=f"magnitude{i}_{j}")
            m.d.comb += magnitude.eq((product + (1 << (self.shift - 1))) >> self.shift)
            number = Mux(signs[1 - i], -magnitude, magnitude)[: self.width]
            numbers.append(registered(m, go, number.as_signed(), f"number{i}_{j}"))
        return numbers

    def _line(self, m: Module, go: Value, x: Value, j: int) -> tuple[Value, Value, Value]:
        """Return start and change of the radius' line, three levels later, and the position on it."""
        half, rest = x[-1], x[:-1] ^ x[-1].replicate(RADIUS_BITS - 1)
        octave: list[Value] = []
        for shift in (16, 8, 4, 2, 1):
            # signals of their own: an expression used twice is written out twice
            low, moved = Signal(name=f"low{shift}_{j}"), Signal(RADIUS_BITS - 1, name=f"moved{shift}_{j}")
            m.d.comb += [low.eq(rest[-shift:] == 0), moved.eq(Mux(low, rest << shift, rest))]
            octave.insert(0, low)
            rest = moved
            if shift == 8:
                held = registered(m, go, Cat(half, *octave, rest), f"coarse{j}")
                half, octave, rest = held[0], [held[1], held[2]], held[3:]
        position = rest[RADIUS_BITS - 2 - SEGMENT - FRACTION : RADIUS_BITS - 2]
        held = registered(m, go, Cat(position, *octave, half), f"fine{j}")
        fraction = registered(m, go, held[:FRACTION], f"fraction{j}")
        table = radius_table()
        bits = 1 + max(abs(change) for _, change in table).bit_length()
        words = [start << bits | change & ((1 << bits) - 1) for start, change in table]
        (line,) = self._rom(m, go, words, bits + UNIT + 3, [held[FRACTION:]], f"lines{j}")
        return line[bits:], line[:bits], fraction

    def _rom(
        self, m: Module, go: Value, words: list[int], width: int, addresses: Sequence[Value], name: str
    ) -> list[Value]:
        """Return what a memory holds at each address, one level later."""
        m.submodules[name] = rom = memory.Memory(shape=width, depth=len(words), init=words)
        read = []
        for address in addresses:
            port = rom.read_port()
            m.d.comb += [port.addr.eq(address), port.en.eq(go)]
            read.append(port.data)
        return read
