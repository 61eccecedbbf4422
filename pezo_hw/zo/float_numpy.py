"""numpy executor of float numerics ``f32-add-v1``.

For every move or term, in the order given:  delta = fl32(fl32(c * scale) * fl32(v))  and  w = fl32(w + delta).
The product is rounded before the plain add (never a fused multiply-add), so numpy, torch and onnxruntime agree exactly.
A move of multiple k adds k * delta, k a power of two, which rounds nothing more.
"""

from __future__ import annotations

import abc
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from ..errors import SpecError
from ..layout import Layout, TensorSlot
from ..streams import Key
from .commands import Apply, Form, Map, Perturb
from .directions import Directions, IntSource
from .execute import Displacement
from .mapping import Change, MapState
from .stored import StoredCommands


def f32_coefficient(coefficient: float, scale: float) -> np.float32:
    """Return fl32(coefficient * scale), the one factor that multiplies the stream's integers."""
    return np.float32(coefficient * scale)


class F32Executor(StoredCommands):
    """What numpy and torch share: the order of the roundings. ``weights`` and ``_delta`` are arrays of either kind."""

    weights: Any
    _delta: Any

    def __init__(
        self,
        source: IntSource,
        flat: np.ndarray,
        loss: Callable[[Any, int], float],
        padding: np.ndarray | None,
        layout: Layout | None,
        period: int,
    ) -> None:
        if source.max_abs >= 1 << 24:
            raise SpecError(f"stream values up to {source.max_abs} are not exact in float32; lower perturbation.bits")
        self._loss, self._layout, self.flat = loss, layout, flat
        self._directions = Directions(source, flat.size, padding, layout)
        self.displacement = Displacement()
        self.state = MapState(self._directions, flat.size, padding, period)

    def apply(self, command: Apply) -> None:
        """Carry out one sweep."""
        self._move(command.perturb)
        if command.terms:
            self.displacement.require_zero()
        for term in command.terms:
            self._set_delta(term.coefficient, term.key, term.form)
            self.weights += self._delta
        self._move(command.then)

    def loss(self, batch: int) -> float:
        """Return the loss of minibatch ``batch`` at the weights as they stand."""
        return self._loss(self.weights, batch)

    def _move(self, moves: tuple[Perturb, ...]) -> None:
        for move in moves:
            self._set_delta(move.eps, move.key, move.form)
            self._delta *= move.multiple
            self.weights += self._delta
            self.displacement.note(move)

    def _set_delta(self, coefficient: float, key: Key, form: Form | None) -> None:
        numbers = self._directions.formed(key, form, "f32", lambda integers: integers.astype(np.float32))
        for start, stop, scale in self._directions.regions(form):
            self._multiply(slice(start, stop), numbers, f32_coefficient(coefficient, scale))

    @abc.abstractmethod
    def _multiply(self, part: slice, numbers: np.ndarray, factor: np.float32) -> None:
        """Set a part of ``_delta`` to fl32(factor * numbers)."""

    def _add(self, command: Map, changes: Iterable[Change]) -> None:
        for change in changes:
            self.flat[change.start : change.stop] += change.values

    def _affine(self, slot: TensorSlot, source: np.ndarray, away: np.ndarray, factor: float) -> None:
        self._part(slot)[:] = source + away * np.float32(factor)

    def _unit(self, slot: TensorSlot) -> float:
        return 1.0


class FloatExecutor(F32Executor):
    """Weights in one flat float32 array.

    Parameters
    ----------
    weights : numpy.ndarray of float32, shape (d,)
        Changed in place.
    source
        The stream; |v| < 2**24, so that every v is a float32.
    loss
        ``loss(weights, batch) -> float``.
    padding : numpy.ndarray of int64
        Places of ``weights`` that belong to no tensor.
    layout
        Where the tensors stand: for low rank, and for commands that name tensors.
    period : int
        Numbers of elementwise state: the stream's period, or 0 for one a weight.
    """

    def __init__(
        self,
        weights: np.ndarray,
        source: IntSource,
        loss: Callable[[np.ndarray, int], float],
        padding: np.ndarray | None = None,
        layout: Layout | None = None,
        period: int = 0,
    ) -> None:
        if weights.dtype != np.float32 or weights.ndim != 1:
            raise ValueError(f"f32-add-v1 needs a flat float32 array, got {weights.dtype} {weights.shape}")
        super().__init__(source, weights, loss, padding, layout, period)
        self.weights, self._delta = weights, np.empty_like(weights)

    def _multiply(self, part: slice, numbers: np.ndarray, factor: np.float32) -> None:
        np.multiply(numbers[part], factor, out=self._delta[part])
