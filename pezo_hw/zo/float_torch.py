"""torch executor of float numerics ``f32-add-v1``: the same weights as the numpy executor, bit for bit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from ..extras import require
from ..streams import Key
from .commands import Apply
from .directions import Directions, IntSource
from .execute import Displacement
from .float_numpy import f32_coefficient

if TYPE_CHECKING:
    import torch


class TorchExecutor:
    """Weights in one flat float32 tensor on the CPU, with views for the model.

    Parameters
    ----------
    weights : torch.Tensor of float32, shape (d,)
        Changed in place.
    source
        The stream; |v| < 2**24.
    loss
        ``loss(weights, batch) -> float``.
    padding : numpy.ndarray of int64
        Places of ``weights`` that belong to no tensor.
    """

    def __init__(
        self,
        weights: torch.Tensor,
        source: IntSource,
        loss: Callable[[torch.Tensor, int], float],
        padding: np.ndarray | None = None,
    ) -> None:
        self._torch = require("torch", extra="torch")
        if weights.dtype != self._torch.float32 or weights.dim() != 1:
            raise ValueError(f"f32-add-v1 needs a flat float32 tensor, got {weights.dtype} {tuple(weights.shape)}")
        if source.max_abs >= 1 << 24:
            raise ValueError(f"stream values up to {source.max_abs} are not exact in float32")
        self.weights, self._loss, self._scale = weights, loss, source.scale
        self._directions = Directions(source, weights.numel(), padding)
        self._delta = self._torch.empty_like(weights)
        self.displacement = Displacement()

    def apply(self, command: Apply) -> None:
        """Carry out one sweep."""
        for move in command.perturb:
            self._delta_of(move.eps, move.key)
            self._delta.mul_(move.multiple)
            self.weights.add_(self._delta)
            self.displacement.note(move)
        if command.terms:
            self.displacement.require_zero()
        for term in command.terms:
            self._delta_of(term.coefficient, term.key)
            self.weights.add_(self._delta)

    def loss(self, batch: int) -> float:
        """Return the loss of minibatch ``batch`` at the weights as they stand."""
        return self._loss(self.weights, batch)

    def _delta_of(self, coefficient: float, key: Key) -> None:
        numbers = self._torch.from_numpy(self._directions.formed(key, None, _as_f32))
        # A Python float holding a float32 exactly: torch casts it back without rounding.
        self._torch.mul(numbers, float(f32_coefficient(coefficient, self._scale)), out=self._delta)


def _as_f32(numbers: np.ndarray) -> np.ndarray:
    return numbers.astype(np.float32)
