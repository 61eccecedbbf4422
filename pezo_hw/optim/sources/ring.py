"""Banks with a long cycle: every generator reads the one sequence of its period, from its own place."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch

from ... import lfsr
from ...streams import BankStream, Key
from ...streams.offsets import raw_steps, read_signed
from .base import RING, DeviceSource, FusedSource, NativeSource

#: Numbers made at a time: indices and values are temporaries of this length.
BLOCK = 1 << 16
#: readers.h reads 16 entries from any entry of the period on.
AHEAD = 16


class _Role(NamedTuple):
    phases: np.ndarray  # int64[n]: each generator's entry at clock 0
    factors: torch.Tensor | None  # float32[period]: power of two of a clock, by generator 0's entry


class RingSource(DeviceSource):
    """Gathers from one generator's period, a float32 table continued past its end."""

    stream: BankStream

    def __init__(self, stream: BankStream, device: torch.device) -> None:
        super().__init__(stream, device)
        self._n = stream.n
        self._rows = max(1, BLOCK // (self._n * self._n))  # each row of a block is n clocks: the rotation repeats
        self._states = lfsr.trajectory(stream.matrix, 1, stream.period).astype(np.intp)
        values = read_signed(self._states.astype(np.uint64), stream.bits, stream.perturbation.signed)
        ahead = max(AHEAD, self._rows * self._n)
        self._sequence = torch.from_numpy(np.resize(values, stream.period + ahead)).to(device, torch.float32)
        small = stream.bits <= 16
        self._entries = self._sequence.to(torch.int16) if small else self._sequence  # of the compiled sweep
        self._roles: dict[str, _Role] = {}
        self._phases: dict[str, torch.Tensor] = {}  # int32, on the device

    def numbers(self, key: Key, start: int, count: int) -> torch.Tensor:
        n, lanes, origin = self._n, self.stream.lanes, self.stream.start_clock(key)
        first, skip = divmod(start, lanes)
        clocks = -(-(skip + count) // lanes)
        out = torch.empty((clocks, n), dtype=torch.float32, device=self.device)
        for at in range(0, clocks, self._rows * n):
            self._block(origin + first + at, out[at : at + self._rows * n], key.role)
        if self.stream.fanout > 1:
            out = out.repeat_interleave(self.stream.fanout, dim=1)[:, :lanes]
        return out.reshape(-1)[skip : skip + count]

    def native(self, key: Key) -> NativeSource | None:
        if self.stream.fanout > 1:
            return None
        role = self._role(key.role)
        entries = self._sequence if role.factors is not None else self._entries
        return NativeSource(
            kind=RING,
            lanes=self._n,
            table=entries.data_ptr(),
            size=self.stream.period,
            entry_bytes=entries.element_size(),
            origin=self.stream.start_clock(key),
            phases=role.phases.ctypes.data,
            factors=role.factors.data_ptr() if role.factors is not None else None,
            rotating=self.stream.rotating,
        )

    def fused(self, key: Key) -> FusedSource | None:
        if self.stream.fanout > 1:
            return None
        role, period = self._role(key.role), self.stream.period
        if key.role not in self._phases:
            self._phases[key.role] = torch.from_numpy(role.phases.astype(np.int32)).to(self.device)
        factors = role.factors.data_ptr() if role.factors is not None else 0
        numbers = (self.stream.start_clock(key), self._phases[key.role].data_ptr(), factors)
        return FusedSource(RING, self._entries, numbers, self._n, period, self.stream.rotating, bool(factors))

    def _block(self, clock: int, out: torch.Tensor, role_name: str) -> None:
        n, period, role = self._n, self.stream.period, self._role(role_name)
        clocks = len(out)
        rows = -(-clocks // n)
        time = clock % period + np.arange(n)[:, None]
        lane = (np.arange(n) + (clock + np.arange(n))[:, None]) % n if self.stream.rotating else np.arange(n)
        entries = torch.from_numpy(((role.phases[lane] + time) % period).astype(np.int32)).to(self.device)
        step = torch.arange(0, rows * n, n, dtype=torch.int32, device=self.device)
        index = (entries.view(1, n * n) + step.view(rows, 1)).view(-1)[: clocks * n]
        torch.index_select(self._sequence, 0, index, out=out.view(-1))
        if role.factors is not None:
            entry = torch.arange(clocks, device=self.device).add_(int(role.phases[0]) + clock % period)
            out *= role.factors[entry % period][:, None]

    def _role(self, name: str) -> _Role:
        if name not in self._roles:
            stream, period = self.stream, self.stream.period
            to_clocks = pow(raw_steps(stream.perturbation), -1, period)
            phases = np.array([o * to_clocks % period for o in stream.offsets(name)], dtype=np.int64)
            factors = None
            if stream.max_shift:
                powers = np.exp2(stream.shift_table(name)[self._states]).astype(np.float32)
                factors = torch.from_numpy(powers).to(self.device)
            self._roles[name] = _Role(phases, factors)
        return self._roles[name]
