"""The table Gaussian: Philox4x32-10 in torch operations on 64-bit integers."""

from __future__ import annotations

import torch

from ...streams import GaussianStream, Key
from ...streams.gaussian import CELLS, PER_BLOCK
from ...streams.philox import M0, M1, ROUNDS, W0, W1
from .base import PHILOX, DeviceSource, FusedSource, NativeSource

LOW = 0xFFFFFFFF
#: Philox blocks computed at a time.
BLOCK = 3 << 10


class PhiloxSource(DeviceSource):
    """Counter blocks on the device, through the inverse-CDF table."""

    stream: GaussianStream

    def __init__(self, stream: GaussianStream, device: torch.device) -> None:
        super().__init__(stream, device)
        half = torch.from_numpy(stream.table).to(device, torch.float32)
        self._table = torch.cat([half, 0.0 - half])  # indexed by the whole half-word; -0 would not be the integer 0
        self._half: torch.Tensor | None = None  # of the GPU kernel: a small table stays in the first-level cache

    def numbers(self, key: Key, start: int, count: int) -> torch.Tensor:
        first, skip = divmod(start, PER_BLOCK)
        blocks = -(-(skip + count) // PER_BLOCK)
        out = torch.empty((blocks, PER_BLOCK), dtype=torch.float32, device=self.device)
        for at in range(0, blocks, BLOCK):
            self._block(key, first + at, out[at : at + BLOCK])
        return out.view(-1)[skip : skip + count]

    def native(self, key: Key) -> NativeSource:
        source = NativeSource(kind=PHILOX, table=self._table.data_ptr(), size=2 * CELLS)
        origin = self.stream.start_clock(key)
        source.key[:] = self.stream.key_words(key.role)
        source.counter[:] = (origin & LOW, origin >> 32)
        return source

    def fused(self, key: Key) -> FusedSource:
        if self._half is None:
            kind = torch.int16 if self.stream.max_abs < 1 << 15 else torch.float32
            self._half = self._table[:CELLS].to(kind)
        origin = self.stream.start_clock(key)
        return FusedSource(PHILOX, self._half, (*self.stream.key_words(key.role), origin & LOW, origin >> 32))

    def _block(self, key: Key, first: int, out: torch.Tensor) -> None:
        origin = self.stream.start_clock(key)
        index = torch.arange(first, first + len(out), device=self.device)
        c0, c1 = index & LOW, index >> 32
        c2, c3 = (torch.full_like(index, word) for word in (origin & LOW, origin >> 32))
        k0, k1 = self.stream.key_words(key.role)
        for _ in range(ROUNDS):
            p0, p1 = c0 * int(M0), c2 * int(M1)  # 64-bit products wrap into the sign: the mask below undoes it
            c0 = ((p1 >> 32) & LOW).bitwise_xor_(c1).bitwise_xor_(k0)
            c2 = ((p0 >> 32) & LOW).bitwise_xor_(c3).bitwise_xor_(k1)
            c1, c3 = p1.bitwise_and_(LOW), p0.bitwise_and_(LOW)
            k0, k1 = (k0 + W0) & LOW, (k1 + W1) & LOW
        for word, c in enumerate((c0, c1, c2, c3)):
            out[:, 2 * word] = self._table[c & 0xFFFF]
            out[:, 2 * word + 1] = self._table[c >> 16]
