"""Snapshots, affine moves, norms and maps on flat numpy weights: what float and device executors share."""

from __future__ import annotations

import abc
from collections.abc import Iterable
from math import sqrt

import numpy as np

from ..errors import SpecError
from ..layout import Layout, TensorSlot
from .commands import Affine, Map, Norm, Project, Restore, Snapshot, Stored, Swap
from .execute import Displacement
from .mapping import Change, MapState
from .tensors import select


class StoredCommands(abc.ABC):
    """Carry out every command beyond sweeps.

    Attributes
    ----------
    displacement : Displacement
    state : MapState
    flat : numpy.ndarray, shape (d,)
        The live weights.
    """

    displacement: Displacement
    state: MapState
    flat: np.ndarray
    _layout: Layout | None

    @property
    def snapshots(self) -> dict[str, dict[TensorSlot, np.ndarray]]:
        """The stored copies: {name: {tensor: weights}}."""
        found: dict[str, dict[TensorSlot, np.ndarray]] = self.__dict__.setdefault("_snapshots", {})
        return found

    def carry_out(self, command: Stored) -> float | None:
        """Carry out a command on undisplaced weights; return a norm's answer.

        Raises
        ------
        SpecError
            No tensor is chosen, a snapshot is missing, or the executor was made without a layout.
        ValueError
            A perturbation is still open.
        """
        self.displacement.require_zero()
        if isinstance(command, Map):
            self._add(command, self.state.changes(command))
        elif isinstance(command, Project):
            self.state.project(command)
        elif isinstance(command, Norm):
            return self._norm(command)
        elif isinstance(command, Affine):
            for slot in self._chosen(command.tensors):
                source = self._stored(command.source, slot) if command.source else self._part(slot).copy()
                anchor = self._stored(command.anchor, slot) if command.anchor else np.zeros_like(source)
                self._affine(slot, source, source - anchor, command.a - 1.0)
        else:
            self._copies(command)
        return None

    def _copies(self, command: Snapshot | Swap | Restore) -> None:
        if isinstance(command, Snapshot):
            self.snapshots[command.name] = {slot: self._part(slot).copy() for slot in self._chosen(command.tensors)}
            return
        for slot, kept in self._snapshot(command.name).items():
            live = self._part(slot)
            if isinstance(command, Swap):
                kept[:], live[:] = live.copy(), kept.copy()
            else:
                live[:] = kept

    def _norm(self, command: Norm) -> float:
        total = 0.0
        for slot in self._chosen(command.tensors):
            away = self._part(slot).astype(np.float64)
            if command.anchor:
                away -= self._stored(command.anchor, slot)
            total += float(np.square(away).sum()) * self._unit(slot) ** 2
        return sqrt(total)

    def _chosen(self, patterns: tuple[str, ...]) -> tuple[TensorSlot, ...]:
        if self._layout is None:
            raise SpecError("this method needs to know the tensors: make the executor with layout=")
        return select(self._layout, patterns)

    def _part(self, slot: TensorSlot) -> np.ndarray:
        return self.flat[slot.offset : slot.offset + slot.size]

    def _snapshot(self, name: str) -> dict[TensorSlot, np.ndarray]:
        if name not in self.snapshots:
            raise SpecError(f"no weights are stored as {name!r}: the run must begin at the step that stores them")
        return self.snapshots[name]

    def _stored(self, name: str, slot: TensorSlot) -> np.ndarray:
        return self._snapshot(name)[slot]

    @abc.abstractmethod
    def _add(self, command: Map, changes: Iterable[Change]) -> None:
        """Add a map's changes to the weights, rounded as the numerics do."""

    @abc.abstractmethod
    def _affine(self, slot: TensorSlot, source: np.ndarray, away: np.ndarray, factor: float) -> None:
        """Set a tensor to source + factor * away, rounded as the numerics do."""

    @abc.abstractmethod
    def _unit(self, slot: TensorSlot) -> float:
        """Return the value of 1 in the weights of a tensor."""
