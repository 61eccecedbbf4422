"""Weights of an onnxruntime session as an executor of :mod:`pezo_hw.zo`: the same programs as numpy and torch run."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np

from pezo_hw.errors import DataError
from pezo_hw.layout import Layout, TensorSlot
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Stream
from pezo_hw.zo.commands import Apply, Map, Perturb, Stored
from pezo_hw.zo.directions import Directions
from pezo_hw.zo.execute import Displacement
from pezo_hw.zo.mapping import Change, MapState
from pezo_hw.zo.stored import StoredCommands

from .device_api import Device
from .grid import DEVICE_NUMERICS, GridExecutor
from .hardware import HARDWARE_NUMERICS, HardwareExecutor
from .method import state_period
from .sweep import Move, Sweeper, padding_of

NUMERICS = "f32-add-v1"
#: Additions put off at most: each has a scaled table of its own.
MOST_LATER = 4
#: What the command calls them -> what a journal calls them.
KNOWN = {"float": NUMERICS, "device": DEVICE_NUMERICS, "hardware": HARDWARE_NUMERICS}


class OrtExecutor(StoredCommands):
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
    period : int
        Numbers of elementwise state: the stream's period, or 0 for one a weight.
    threads : int
        See :class:`~pezo_fw.sweep.Sweeper`.
    """

    def __init__(
        self,
        weights: np.ndarray,
        layout: Layout,
        stream: Stream,
        loss: Callable[[int], float],
        period: int = 0,
        threads: int = 1,
    ) -> None:
        if weights.dtype != np.float32 or weights.shape != (layout.length,):
            raise ValueError(f"{NUMERICS} needs float32 ({layout.length},), got {weights.dtype} {weights.shape}")
        self.flat, self._loss, self._layout = weights, loss, layout
        self.sweeper = Sweeper(weights, layout, stream, threads)
        padding = padding_of(layout)
        self._directions = Directions(stream, layout.length, padding, layout)
        self.state = MapState(self._directions, layout.length, padding, period)
        self.begin()

    @property
    def weights(self) -> np.ndarray:
        """The weights as they stand, after whatever was put off: float32, shape (layout.length,)."""
        self._sweep()
        return self.flat

    def begin(self) -> None:
        """Forget perturbations, state and what was put off: the weights were put back by other means."""
        self._later: list[Move] = []
        self.displacement = Displacement()
        self.snapshots.clear()
        self.state.arrays.clear()

    def apply(self, command: Apply) -> None:
        """Carry out one sweep, at the latest when the weights are next looked at.

        So a restore, its update and the next perturbation go through the memory once, in their order.
        """
        self._put_off(command.perturb)
        if command.terms:
            self.displacement.require_zero()
        self._later += [Move(term.coefficient, 1, term.key, term.form) for term in command.terms]
        self._put_off(command.then)
        if len(self._later) >= MOST_LATER:
            self._sweep()

    def carry_out(self, command: Stored) -> float | None:
        """Carry out a command beyond sweeps."""
        self._sweep()
        return super().carry_out(command)

    def loss(self, batch: int) -> float:
        """Return the loss of minibatch ``batch`` at the weights as they stand."""
        self._sweep()
        return self._loss(batch)

    def _put_off(self, moves: tuple[Perturb, ...]) -> None:
        for move in moves:
            self.displacement.note(move)
        self._later += [Move(move.eps, move.multiple, move.key, move.form) for move in moves]

    def _sweep(self) -> None:
        if self._later:
            self.sweeper.sweep(self._later)
            self._later = []

    def _add(self, command: Map, changes: Iterable[Change]) -> None:
        for change in changes:
            self.flat[change.start : change.stop] += change.values

    def _affine(self, slot: TensorSlot, source: np.ndarray, away: np.ndarray, factor: float) -> None:
        self._part(slot)[:] = source + away * np.float32(factor)

    def _unit(self, slot: TensorSlot) -> float:
        return 1.0


AnyExecutor = OrtExecutor | GridExecutor | HardwareExecutor


def executor_for(
    numerics: str,
    weights: np.ndarray,
    layout: Layout,
    stream: Stream,
    spec: DesignSpec,
    loss: Callable[[int], float],
    device: Device | None = None,
    spec_hash: str = "",
    threads: int = 1,
) -> AnyExecutor:
    """Return the executor of one numerics.

    Parameters
    ----------
    device, spec_hash
        For device-v1: see :class:`HardwareExecutor`.
    threads : int
        Of a float sweep.

    Raises
    ------
    DataError
        Not one of :data:`KNOWN`.
    """
    if numerics == DEVICE_NUMERICS:
        return GridExecutor(weights, layout, stream, spec, loss)
    if numerics == HARDWARE_NUMERICS:
        return HardwareExecutor(weights, layout, stream, spec, loss, device, spec_hash)
    if numerics == NUMERICS:
        return OrtExecutor(weights, layout, stream, loss, state_period(spec, stream), threads)
    raise DataError(f"numerics {numerics!r}; this program has {', '.join(KNOWN.values())}")
