"""Sources whose whole cycle is one small table: pools, and banks of at most 2**18 numbers a cycle."""

from __future__ import annotations

import torch

from ...streams import BankStream, Key, PoolStream
from .base import TABLE, DeviceSource, FusedSource, NativeSource

#: A shorter table is repeated to about this many entries: of torch operations, so that copying it along the weights
#: takes few of them; of the compiled sweep, whose small integers are to stay in the second-level cache.
REPEATED, REPEATED_SMALL = 1 << 18, 1 << 16


class TableSource(DeviceSource):
    """Reads one table a role, cyclically: float32 for torch operations, small integers for the compiled sweep."""

    stream: BankStream | PoolStream

    def __init__(self, stream: BankStream | PoolStream, device: torch.device) -> None:
        super().__init__(stream, device)
        self._tables: dict[tuple[str, torch.dtype], torch.Tensor] = {}

    def cycle(self, key: Key) -> tuple[torch.Tensor, int]:
        return self._table(key.role, torch.float32), self._origin(key)

    def numbers(self, key: Key, start: int, count: int) -> torch.Tensor:
        table, origin = self.cycle(key)
        at = (origin + start) % len(table)
        if at + count <= len(table):
            return table[at : at + count]
        return torch.cat([table[at:], table.repeat((at + count) // len(table) - 1), table[: (at + count) % len(table)]])

    def native(self, key: Key) -> NativeSource:
        table = self._small(key.role)
        return NativeSource(
            kind=TABLE,
            table=table.data_ptr(),
            size=len(table),
            entry_bytes=table.element_size(),
            origin=self._origin(key),
        )

    def fused(self, key: Key) -> FusedSource:
        table = self._small(key.role)
        return FusedSource(TABLE, table, (len(table), self._origin(key) % len(table)))

    def _small(self, role: str) -> torch.Tensor:
        """Return the table in the smallest type that holds its numbers."""
        bits = self.stream.out_bits
        return self._table(role, torch.int8 if bits <= 8 else torch.int16 if bits <= 16 else torch.float32)

    def _origin(self, key: Key) -> int:
        return self.stream.start_clock(key) * self.stream.per_start

    def _table(self, role: str, kind: torch.dtype) -> torch.Tensor:
        if (role, kind) not in self._tables:
            stream = self.stream
            values = stream.pool(role) if isinstance(stream, PoolStream) else stream.clock_values(0, stream.cycle, role)
            table = torch.from_numpy(values.reshape(-1)).to(self.device, kind)
            least = REPEATED if kind == torch.float32 else REPEATED_SMALL
            self._tables[role, kind] = table.repeat(-(-least // len(table)))
        return self._tables[role, kind]
