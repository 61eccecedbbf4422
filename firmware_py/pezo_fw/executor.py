"""Weights of an onnxruntime session as an executor of :mod:`pezo_hw.zo`: the same programs as numpy and torch run."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from pezo_hw.errors import DataError
from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Stream
from pezo_hw.zo.commands import Apply
from pezo_hw.zo.execute import Displacement
from pezo_hw.zo.float_numpy import f32_coefficient

from .grid import DEVICE_NUMERICS, GridExecutor
from .sweep import Sweeper

NUMERICS = "f32-add-v1"
#: What the command calls them -> what a journal calls them.
KNOWN = {"float": NUMERICS, "device": DEVICE_NUMERICS}


class OrtExecutor:
    """Flat float32 weights that a session reads in place.

    Parameters
    ----------
    weights : numpy.ndarray of float32, shape (layout.length,)
        The memory that the session was made on.
    layout
        Where the tensors stand.
    stream
        The perturbations; :func:`stream_for` makes one of a layout.
    loss
        ``loss(batch) -> float`` at the weights as they stand.
    """

    def __init__(self, weights: np.ndarray, layout: Layout, stream: Stream, loss: Callable[[int], float]) -> None:
        if weights.dtype != np.float32 or weights.shape != (layout.length,):
            raise ValueError(f"{NUMERICS} needs float32 ({layout.length},), got {weights.dtype} {weights.shape}")
        self.weights, self._loss, self._scale = weights, loss, stream.scale
        self.sweeper = Sweeper(weights, layout, stream)
        self.begin()

    def begin(self) -> None:
        """Forget open perturbations: the weights were put back by other means."""
        self.displacement = Displacement()

    def apply(self, command: Apply) -> None:
        """Carry out one sweep."""
        for move in command.perturb:
            self.displacement.note(move)
        if command.terms:
            self.displacement.require_zero()
        self.sweeper.sweep(
            [(f32_coefficient(move.eps, self._scale), move.multiple, move.key) for move in command.perturb]
            + [(f32_coefficient(term.coefficient, self._scale), 1, term.key) for term in command.terms]
        )

    def loss(self, batch: int) -> float:
        """Return the loss of minibatch ``batch`` at the weights as they stand."""
        return self._loss(batch)


def executor_for(
    numerics: str,
    weights: np.ndarray,
    layout: Layout,
    stream: Stream,
    spec: DesignSpec,
    loss: Callable[[int], float],
) -> OrtExecutor | GridExecutor:
    """Return the executor of one numerics (``DataError``: not one of :data:`KNOWN`)."""
    if numerics not in KNOWN.values():
        raise DataError(f"numerics {numerics!r}; this program has {', '.join(KNOWN.values())}")
    if numerics == DEVICE_NUMERICS:
        return GridExecutor(weights, layout, stream, spec, loss)
    return OrtExecutor(weights, layout, stream, loss)
