"""The bits of a stream in the order in which weights consume them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...streams import BankStream, FreshUniform, PoolStream, Stream, build
from ..sample import clock_values, is_linear, lowest_bit

CHUNK = 1 << 20  # numbers made at a time


class Feed:
    """Bits of one stream, from clock 0 of role z.

    Each number gives its raw bits, lowest first: all ``width`` of a uniform word, or the lowest one alone where numbers
    are not uniform (Gaussian sources). Scaling by a table is left out: it would set low bits to zero.

    Attributes
    ----------
    width : int
        Bits that a number gives.
    linear : bool
        They are linear functions over GF(2) of the states.
    cycle_bits : int
        After so many bits all of them come again.
    fresh_bits : int
        So many of them come from states that were not shown before; the others reuse states.
    """

    def __init__(self, stream: Stream) -> None:
        p = stream.perturbation
        if p.scaling == "table" and isinstance(stream, BankStream):
            plain = dataclasses.replace(p, scaling="exact")
            stream = build(dataclasses.replace(stream.spec, perturbation=plain))
        self.stream = stream
        uniform = isinstance(stream, BankStream | PoolStream) or p.kind == "uniform"
        self.width = p.bits if uniform else 1
        self.linear = is_linear(stream)
        numbers = stream.cycle * stream.lanes if stream.unit != "numbers" else stream.cycle
        self.cycle_bits = numbers * self.width
        self.fresh_bits = self.cycle_bits
        if isinstance(stream, BankStream):  # its generators are shifts of one sequence of states
            self.fresh_bits = stream.period * self.width

    def numbers(self, count: int) -> Iterator[NDArray[np.uint32]]:
        """Yield the first numbers' bits as words, in pieces; beyond the cycle it begins again."""
        lanes = self.stream.lanes
        at = 0
        while at < count:
            if isinstance(self.stream, BankStream | FreshUniform):
                clocks = min(-(-(count - at) // lanes), max(1, CHUNK // lanes))
                values = self.stream.clock_values(at // lanes % self.stream.cycle, clocks).reshape(-1)
            else:
                values = clock_values(self.stream, -(-count // lanes)).reshape(-1)
            yield self._words(values)[: count - at]
            at += len(values)

    def _words(self, values: NDArray[np.int32]) -> NDArray[np.uint32]:
        p = self.stream.perturbation
        if self.width == 1:
            return lowest_bit(self.stream, values).astype(np.uint32)
        half = 1 << self.width - 1 if p.signed == "offset" or isinstance(self.stream, PoolStream) else 0
        return (values + half).astype(np.uint32) & np.uint32((1 << self.width) - 1)

    def bits(self, count: int) -> NDArray[np.uint8]:
        """Return uint8[count]: the first bits, 0 or 1."""
        shifts = np.arange(self.width, dtype=np.uint32)
        parts = [
            (words[:, None] >> shifts & np.uint32(1)).astype(np.uint8).reshape(-1)
            for words in self.numbers(-(-count // self.width))
        ]
        return np.concatenate(parts)[:count]

    def write(self, path: Path, size: int) -> None:
        """Write so many bytes, lowest bit first."""
        rest = np.empty(0, dtype=np.uint8)
        shifts = np.arange(self.width, dtype=np.uint32)
        with path.open("wb") as file:
            for words in self.numbers(-(-8 * size // self.width)):
                bits = (words[:, None] >> shifts & np.uint32(1)).astype(np.uint8).reshape(-1)
                bits = np.concatenate([rest, bits])
                whole = len(bits) // 8 * 8
                file.write(np.packbits(bits[:whole], bitorder="little").tobytes())
                rest = bits[whole:]
            file.truncate(size)
