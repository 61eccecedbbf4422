"""torch executor of float numerics ``f32-add-v1``: the same weights as the numpy executor, bit for bit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from ..extras import require
from ..layout import Layout
from .directions import IntSource
from .float_numpy import F32Executor

if TYPE_CHECKING:
    import torch


class TorchExecutor(F32Executor):
    """Weights in one flat float32 tensor on the CPU, with views for the model.

    Sweeps run in torch; the other commands in numpy, on the same memory.

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
    layout, period
        See :class:`~pezo_hw.zo.float_numpy.FloatExecutor`.
    """

    def __init__(
        self,
        weights: torch.Tensor,
        source: IntSource,
        loss: Callable[[torch.Tensor, int], float],
        padding: np.ndarray | None = None,
        layout: Layout | None = None,
        period: int = 0,
    ) -> None:
        self._torch = require("torch", extra="torch")
        if weights.dtype != self._torch.float32 or weights.dim() != 1:
            raise ValueError(f"f32-add-v1 needs a flat float32 tensor, got {weights.dtype} {tuple(weights.shape)}")
        super().__init__(source, weights.detach().numpy(), loss, padding, layout, period)
        self.weights, self._delta = weights, self._torch.empty_like(weights)

    def _multiply(self, part: slice, numbers: np.ndarray, factor: np.float32) -> None:
        # a Python float holding a float32 exactly: torch casts it back without rounding
        self._torch.mul(self._torch.from_numpy(numbers[part]), float(factor), out=self._delta[part])
