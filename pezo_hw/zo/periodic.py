"""Device numerics on a stream of N numbers: what a run has changed, and every snapshot, is N numbers a tensor.

Updates are rounded by themselves, so on a stream of period N the update of place i is that of place i + N in one
tensor, and the sum of all updates repeats as well. A snapshot is then the change since the start: N integers, no copy
of the weights; swapping adds the difference of two changes. It is exact as long as no update meets a limit.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..engine import Engine
from ..errors import SpecError
from ..layout import Layout, TensorSlot
from .commands import Affine, Apply, LowRank, Map, Restore, Snapshot, Stored, Swap
from .device_numpy import DeviceExecutor
from .directions import IntSource
from .execute import Unsupported


class PeriodicExecutor(DeviceExecutor):
    """A :class:`DeviceExecutor` with the same weights to the bit, whose memory beside them is of N numbers.

    Parameters
    ----------
    engine, source, loss, padding, layout
        See :class:`DeviceExecutor`; rounding is to nearest.
    period : int
        N, after which the stream repeats.

    Attributes
    ----------
    change : dict
        {tensor: int64, shape (min(N, size),)}: the sum of all updates in LSB, of the tensor's place i mod N. The
        fine-tune itself: start weights plus it are the weights.
    """

    def __init__(
        self,
        engine: Engine,
        source: IntSource,
        loss: Callable[[np.ndarray, int], float],
        padding: np.ndarray | None,
        layout: Layout,
        period: int,
    ) -> None:
        super().__init__(engine, source, loss, padding, None, layout, period)
        self.period = period
        self.change = {slot: np.zeros(min(period, slot.size), np.int64) for slot in layout.tensors}

    @property
    def numbers(self) -> int:
        """Numbers kept beside the weights: the change, snapshots and elementwise state."""
        kept = [self.change, *self.snapshots.values()]
        return self.state.size + sum(row.size for rows in kept for row in rows.values())

    def apply(self, command: Apply) -> None:
        """Carry out one sweep."""
        if any(isinstance(part.form, LowRank) for part in (*command.perturb, *command.then)):
            raise Unsupported(type(self).__name__, "LowRank directions, which do not repeat")
        super().apply(command)

    def carry_out(self, command: Stored) -> float | None:
        """Carry out a command beyond sweeps.

        Raises
        ------
        Unsupported
            What it would add to the weights does not repeat: weight decay, low rank.
        SpecError
            An update has met a limit, so that the change is not what happened to every weight.
        """
        if isinstance(command, Affine) and not command.anchor:
            raise Unsupported(type(self).__name__, "Affine moves without an anchor, which do not repeat")
        if isinstance(command, Map) and command.form is not None:
            raise Unsupported(type(self).__name__, "LowRank state, which does not repeat")
        if self.engine.saturated:
            raise SpecError("an update has met a limit of the weights; use dense snapshots or raise weights.bits")
        return super().carry_out(command)

    def _forget(self) -> None:
        super()._forget()
        for row in self.change.values():
            row[:] = 0

    def _update(self, change: np.ndarray) -> None:
        super()._update(change)
        for slot, row in self.change.items():
            row += change[slot.offset : slot.offset + row.size]

    def _copies(self, command: Snapshot | Swap | Restore) -> None:
        if isinstance(command, Snapshot):
            self.snapshots[command.name] = {slot: self.change[slot].copy() for slot in self._chosen(command.tensors)}
            return
        for slot, kept in self._snapshot(command.name).items():
            before = self.change[slot].copy()
            self._place(slot, kept)
            if isinstance(command, Swap):
                kept[:] = before

    def _stored(self, name: str, slot: TensorSlot) -> np.ndarray:
        return self._part(slot) + self._tiled(self._snapshot(name)[slot] - self.change[slot], slot)

    def _affine(self, slot: TensorSlot, source: np.ndarray, away: np.ndarray, factor: float) -> None:
        before = self._part(slot)[: self.change[slot].size].astype(np.int64)
        super()._affine(slot, source, away, factor)
        self.change[slot] += self._part(slot)[: before.size] - before

    def _place(self, slot: TensorSlot, change: np.ndarray) -> None:
        """Bring a tensor from its change to another."""
        self._part(slot)[:] += self._tiled(change - self.change[slot], slot).astype(np.int32)
        self.change[slot][:] = change

    def _tiled(self, row: np.ndarray, slot: TensorSlot) -> np.ndarray:
        return np.resize(row, slot.size)
