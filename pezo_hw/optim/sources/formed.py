"""Directions made number by number from a stream's: signs, and numbers rounded onto a coarser grid."""

from __future__ import annotations

import torch

from ...streams import Key
from ...zo import LowRank, Rounded, Signs
from ...zo.directions import IntSource
from .base import TABLE, DeviceSource, FusedSource, NativeSource


class SignSource(DeviceSource):
    """+1 where a number is >= 0, else -1; the scale is 1."""

    def __init__(self, dense: DeviceSource) -> None:
        super().__init__(dense.stream, dense.device)
        self._dense, self.scale = dense, 1.0
        self._tables: dict[tuple[str, torch.dtype], torch.Tensor] = {}

    def numbers(self, key: Key, start: int, count: int) -> torch.Tensor:
        return _signs(self._dense.numbers(key, start, count))

    def cycle(self, key: Key) -> tuple[torch.Tensor, int] | None:
        found = self._dense.cycle(key)
        return found and (self._table(key.role, found[0], torch.float32), found[1])

    def native(self, key: Key) -> NativeSource | None:
        found = self._dense.cycle(key)
        if found is None:
            return None
        table = self._table(key.role, found[0], torch.int8)
        return NativeSource(kind=TABLE, table=table.data_ptr(), size=len(table), entry_bytes=1, origin=found[1])

    def fused(self, key: Key) -> FusedSource | None:
        found = self._dense.cycle(key)
        if found is None:
            return None
        table = self._table(key.role, found[0], torch.int8)
        return FusedSource(TABLE, table, (len(table), found[1] % len(table)))

    def _table(self, role: str, dense: torch.Tensor, kind: torch.dtype) -> torch.Tensor:
        if (role, kind) not in self._tables:
            self._tables[role, kind] = _signs(dense).to(kind)
        return self._tables[role, kind]


class RoundedSource(DeviceSource):
    """Numbers stochastically rounded to multiples of 2**drop, with dither of another role."""

    def __init__(self, dense: DeviceSource, form: Rounded) -> None:
        super().__init__(dense.stream, dense.device)
        self._dense, self._form = dense, form

    def numbers(self, key: Key, start: int, count: int) -> torch.Tensor:
        drop = self._form.drop
        dither = self._dense.numbers(key._replace(role=self._form.role), start, count).int() & ((1 << drop) - 1)
        rounded = (self._dense.numbers(key, start, count).int() + dither) >> drop << drop
        return rounded.float()


class FormedSources:
    """The directions of every form of one stream on one device."""

    def __init__(self, dense: DeviceSource) -> None:
        self.dense = dense
        self._formed: dict[Signs | Rounded, DeviceSource] = {}

    @property
    def stream(self) -> IntSource:
        """The numpy twin."""
        return self.dense.stream

    def of(self, form: Signs | Rounded | LowRank | None) -> DeviceSource:
        """Return the source of a form; of low rank, that of the tensors that are not 2-D."""
        if form is None or isinstance(form, LowRank):
            return self.dense
        if form not in self._formed:
            signs = isinstance(form, Signs)
            self._formed[form] = SignSource(self.dense) if signs else RoundedSource(self.dense, form)  # type: ignore[arg-type]
        return self._formed[form]


def _signs(numbers: torch.Tensor) -> torch.Tensor:
    return torch.where(numbers >= 0, 1.0, -1.0)
