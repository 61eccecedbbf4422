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
from .sweep import Move, Sweeper

NUMERICS = "f32-add-v1"
#: Additions put off at most: each has a scaled table of its own.
MOST_LATER = 4
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

    def __init__(
        self,
        weights: np.ndarray,
        layout: Layout,
        stream: Stream,
        loss: Callable[[int], float],
    ) -> None:
        if weights.dtype != np.float32 or weights.shape != (layout.length,):
            raise ValueError(f"{NUMERICS} needs float32 ({layout.length},), got {weights.dtype} {weights.shape}")
        self._weights, self._loss, self._scale = weights, loss, stream.scale
        self.sweeper = Sweeper(weights, layout, stream)
        self.begin()

    @property
    def weights(self) -> np.ndarray:
        """The weights as they stand, after whatever was put off: float32, shape (layout.length,)."""
        self._sweep()
        return self._weights

    def begin(self) -> None:
        """Forget open perturbations and what was put off: the weights were put back by other means."""
        self._later: list[Move] = []
        self.displacement = Displacement()

    def apply(self, command: Apply) -> None:
        """Carry out one sweep, at the latest when the weights are next looked at.

        So a restore, its update and the next perturbation go through the memory once, in their order.
        """
        for move in command.perturb:
            self.displacement.note(move)
        if command.terms:
            self.displacement.require_zero()
        self._later += [(f32_coefficient(m.eps, self._scale), m.multiple, m.key) for m in command.perturb]
        self._later += [(f32_coefficient(term.coefficient, self._scale), 1, term.key) for term in command.terms]
        if len(self._later) >= MOST_LATER:
            self._sweep()

    def loss(self, batch: int) -> float:
        """Return the loss of minibatch ``batch`` at the weights as they stand."""
        self._sweep()
        return self._loss(batch)

    def _sweep(self) -> None:
        if self._later:
            self.sweeper.sweep(self._later)
            self._later = []


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
