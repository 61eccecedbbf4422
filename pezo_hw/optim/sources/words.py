"""Sources without a table: GF(2) generators by byte look-ups (uniform, Rademacher, sums of uniforms, wide banks)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from ... import lfsr
from ...streams import BankStream, CltStream, Key, UniformStream
from ...streams.uniform import CLT_TERMS, WORD
from .base import WORDS, DeviceSource, NativeSource

#: About so many numbers are made at a time.
BLOCK = 1 << 15


@dataclass(frozen=True)
class _Shape:
    """How states become the numbers of a clock.

    ``used`` slices of ``slices`` a generator, ``terms`` summed to one number, each shown ``fanout`` times.
    """

    width: int
    generators: int
    slices: int
    used: int
    terms: int = 1
    rotating: bool = False
    fanout: int = 1

    @classmethod
    def of(cls, stream: UniformStream | BankStream) -> _Shape:
        if isinstance(stream, BankStream):
            return cls(stream.state_bits, stream.n, 1, stream.n, 1, stream.rotating, stream.fanout)
        terms = CLT_TERMS if isinstance(stream, CltStream) else 1
        return cls(WORD, stream.words, stream.slices, stream.uniforms, terms)


class WordSource(DeviceSource):
    """Steps all generators by doubling: M**m applied to m states gives the next m."""

    stream: UniformStream | BankStream

    def __init__(self, stream: UniformStream | BankStream, device: torch.device) -> None:
        super().__init__(stream, device)
        self._shape = _Shape.of(stream)
        self._reading = 2 if stream.bits == 1 else int(stream.perturbation.signed == "twos")
        self._powers: list[tuple[lfsr.Matrix, torch.Tensor]] = []
        self._images = _images(stream.matrix)

    def states(self, key: Key, place: int) -> np.ndarray:
        clock = self.stream.start_clock(key) + place // self.stream.lanes
        start = np.array(self.stream.initial_states(key.role), dtype=np.uint64)
        period = (1 << self._shape.width) - 1
        return lfsr.jump(self.stream.matrix, start, clock % period)

    def native(self, key: Key) -> NativeSource | None:
        shape = self._shape
        if shape.fanout > 1:
            return None
        return NativeSource(
            kind=WORDS,
            lanes=self.stream.lanes,
            origin=self.stream.start_clock(key) % shape.generators,
            rotating=shape.rotating,
            generators=shape.generators,
            bytes=self._images.shape[0],
            slices=shape.slices,
            bits=self.stream.bits,
            reading=self._reading,
            terms=shape.terms,
            images=self._images.ctypes.data,
        )

    def numbers(self, key: Key, start: int, count: int) -> torch.Tensor:
        lanes, shape = self.stream.lanes, self._shape
        first, skip = divmod(start, lanes)
        clocks = -(-(skip + count) // lanes)
        out = torch.empty((clocks, shape.used // shape.terms), dtype=torch.float32, device=self.device)
        doublings = max(0, (BLOCK // shape.used).bit_length() - 1)
        block, turn = 1 << doublings, self.stream.start_clock(key) + first
        states = torch.from_numpy(self.states(key, first * lanes).view(np.int64)).to(self.device)
        for at in range(0, clocks, block):
            self._block(states, (turn + at) % shape.generators, out[at : at + block])
            states = self._applied(doublings, states)
        if shape.fanout > 1:
            out = out.repeat_interleave(shape.fanout, dim=1)[:, :lanes]
        return out.reshape(-1)[skip : skip + count]

    def _block(self, start: torch.Tensor, turn: int, out: torch.Tensor) -> None:
        count, shape = len(out), self._shape
        states = torch.empty((count, shape.generators), dtype=torch.int64, device=self.device)
        states[0] = start
        filled, j = 1, 0
        while filled < count:
            size = min(filled, count - filled)
            states[filled : filled + size] = self._applied(j, states[:size])
            filled, j = filled + size, j + 1
        if shape.rotating:
            lanes = torch.arange(shape.generators, device=self.device)
            clocks = torch.arange(turn, turn + count, device=self.device)
            states = states.gather(1, (clocks[:, None] + lanes) % shape.generators)
        bits = self.stream.bits
        shifts = torch.arange(0, shape.slices * bits, bits, device=self.device)
        x = (states[:, :, None] >> shifts).bitwise_and_((1 << bits) - 1).view(count, -1)[:, : shape.used]
        half = 1 << (bits - 1)
        if self._reading == 2:
            x.mul_(2).sub_(1)
        else:
            if self._reading == 1:
                x.bitwise_xor_(half)  # two's complement is offset with the top bit turned over
            x.sub_(half)
        out.copy_(x.view(count, -1, shape.terms).sum(2) if shape.terms > 1 else x)

    def _applied(self, j: int, states: torch.Tensor) -> torch.Tensor:
        """Return M**(2**j) applied to int64 states."""
        while len(self._powers) <= j:
            matrix = self.stream.matrix
            if self._powers:
                matrix = lfsr.multiply(self._powers[-1][0], self._powers[-1][0])
            images = torch.from_numpy(_images(matrix).view(np.int64)).to(self.device)
            self._powers.append((matrix, images))
        images, out = self._powers[j][1], torch.zeros_like(states)
        for byte, table in enumerate(images):
            out ^= table[(states >> (8 * byte)) & 255]
        return out


def _images(matrix: lfsr.Matrix) -> np.ndarray:
    """Return uint64[ceil(k / 8), 256]: the matrix's image of each byte value at each byte position."""
    width = len(matrix)
    units = np.array([lfsr.apply(matrix, 1 << j) for j in range(width)], dtype=np.uint64)
    values = np.arange(256)
    images = np.zeros((-(-width // 8), 256), dtype=np.uint64)
    for j, unit in enumerate(units):
        images[j // 8, (values >> (j % 8) & 1).astype(bool)] ^= unit
    return images
