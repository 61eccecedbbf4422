"""numpy executor of float numerics ``f32-add-v1``.

For every move or term, in the order given:  delta = fl32(fl32(c * scale) * v)  and  w = fl32(w + delta).
The product is rounded before the plain add (never a fused multiply-add), so numpy, torch and onnxruntime agree exactly.
A move of multiple k adds k * delta, k a power of two, which rounds nothing more.
"""

from __future__ import annotations

import abc
from collections.abc import Callable
from typing import Any

import numpy as np

from ..streams import Key
from .commands import Apply
from .directions import Directions, IntSource
from .execute import Displacement


def f32_coefficient(coefficient: float, scale: float) -> np.float32:
    """Return fl32(coefficient * scale), the one factor that multiplies the stream's integers."""
    return np.float32(coefficient * scale)


class F32Executor(abc.ABC):
    """What numpy and torch share: the order of the roundings. ``weights`` and ``_delta`` are arrays of either kind."""

    weights: Any
    _delta: Any

    def __init__(
        self, source: IntSource, size: int, loss: Callable[[Any, int], float], padding: np.ndarray | None
    ) -> None:
        if source.max_abs >= 1 << 24:
            raise ValueError(f"stream values up to {source.max_abs} are not exact in float32")
        self._loss, self._scale = loss, source.scale
        self._directions = Directions(source, size, padding)
        self.displacement = Displacement()

    def apply(self, command: Apply) -> None:
        """Carry out one sweep."""
        for move in command.perturb:
            self._multiply(self._numbers(move.key), f32_coefficient(move.eps, self._scale))
            self._delta *= move.multiple
            self.weights += self._delta
            self.displacement.note(move)
        if command.terms:
            self.displacement.require_zero()
        for term in command.terms:
            self._multiply(self._numbers(term.key), f32_coefficient(term.coefficient, self._scale))
            self.weights += self._delta

    def loss(self, batch: int) -> float:
        """Return the loss of minibatch ``batch`` at the weights as they stand."""
        return self._loss(self.weights, batch)

    def _numbers(self, key: Key) -> np.ndarray:
        return self._directions.formed(key, None, lambda numbers: numbers.astype(np.float32))

    @abc.abstractmethod
    def _multiply(self, numbers: np.ndarray, factor: np.float32) -> None:
        """Set ``_delta`` to fl32(factor * numbers)."""


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
    """

    def __init__(
        self,
        weights: np.ndarray,
        source: IntSource,
        loss: Callable[[np.ndarray, int], float],
        padding: np.ndarray | None = None,
    ) -> None:
        if weights.dtype != np.float32 or weights.ndim != 1:
            raise ValueError(f"f32-add-v1 needs a flat float32 array, got {weights.dtype} {weights.shape}")
        super().__init__(source, weights.size, loss, padding)
        self.weights, self._delta = weights, np.empty_like(weights)

    def _multiply(self, numbers: np.ndarray, factor: np.float32) -> None:
        np.multiply(numbers, factor, out=self._delta)
