"""Training with perturbation hardware: integer weights go through a device, the session reads their values.

Numerics ``device-v1`` (docs/numerics.md, "Device weights"): what the engine's twin computes, so every implementation of
:class:`~pezo_fw.device_api.Device` gives the same weights, and the same journal.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import numpy as np

from pezo_hw.engine import BlockCoefficients, Engine, segments_of
from pezo_hw.errors import SpecError
from pezo_hw.fixedpoint import quantise_coefficient
from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, Stream
from pezo_hw.zo.commands import Apply, Perturb, Term
from pezo_hw.zo.device_numpy import DeviceExecutor, check_eps
from pezo_hw.zo.execute import Displacement, Unsupported, dense_only

from .device_api import Device, DeviceError, Sweep, TwinDevice
from .device_api.dither import dither_key, dither_stream
from .device_api.interface import MULTIPLES, check_identity
from .grid import EXACT_BITS, fractions_of
from .method import state_period
from .sweep import padding_of

HARDWARE_NUMERICS = "device-v1"


class HardwareExecutor(DeviceExecutor):
    """Integer weights changed by a device; commands beyond sweeps are the host's.

    Parameters
    ----------
    shown : numpy.ndarray of float32, shape (layout.length,)
        Holds the model's own weights; then the values of the integers, whenever anything looks.
    layout
        Where the tensors stand.
    stream
        The perturbations.
    spec
        The design.
    loss
        ``loss(batch) -> float`` at the weights shown.
    device
        Default: the numpy twin.
    spec_hash : str
        Of the design file; a device that was built from another one is refused.

    Raises
    ------
    SpecError
        Bits or eps do not fit.
    WrongDevice
        The device is not one for this run.
    """

    def __init__(
        self,
        shown: np.ndarray,
        layout: Layout,
        stream: Stream,
        spec: DesignSpec,
        loss: Callable[[int], float],
        device: Device | None = None,
        spec_hash: str = "",
    ) -> None:
        if spec.weights.bits > EXACT_BITS:
            raise SpecError(
                f"weights.bits = {spec.weights.bits}: a float session holds at most {EXACT_BITS} bits exactly"
            )
        self._shown, self._spec, self._stream, self._evaluate = shown, spec, stream, loss
        self._eps = quantise_coefficient(spec.optimizer.eps * stream.scale)
        self.fractions = fractions_of(shown, layout, spec.weights.bits, spec.optimizer.eps)
        engine = Engine(segments_of(layout, self.fractions), spec.weights.bits, self._eps, stream.max_abs)
        self.warnings = check_eps(engine, spec.optimizer.eps)
        self._stochastic = spec.weights.rounding == "stochastic"
        super().__init__(
            engine,
            stream,
            lambda weights, batch: loss(batch),
            padding_of(layout),
            self._host_dither if self._stochastic else None,
            layout,
            state_period(spec, stream),
        )
        self.slots = layout.tensors
        self._failed = False
        self._device = device or TwinDevice(stream, spec, self._eps)
        self._configure(spec_hash)
        self.begin()

    @property
    def weights(self) -> np.ndarray:
        """The values of the weights as they stand, float32, shape (layout.length,)."""
        for slot, fraction in zip(self.slots, self.fractions, strict=True):
            part = slice(slot.offset, slot.offset + slot.size)
            np.multiply(self.engine.weights[part], np.float32(2.0**-fraction), out=self._shown[part], casting="unsafe")
        return self._shown

    def begin(self) -> None:
        """Take what is shown, the model's own weights, rounded to nearest; forget perturbations and state."""
        start = np.zeros(self.engine.weights.size, np.int64)
        for slot, fraction in zip(self.slots, self.fractions, strict=True):
            part = slice(slot.offset, slot.offset + slot.size)
            start[part] = np.rint(self._shown[part].astype(np.float64) * 2.0**fraction)
        self.engine.load(np.clip(start, -self.engine.limits, self.engine.limits))
        self.displacement = Displacement()
        self.snapshots.clear()
        self.state.arrays.clear()

    def recover(self) -> None:
        """Go on with the numpy twin if the hardware has failed: the weights have to be made again."""
        if self._failed:
            self._device = TwinDevice(self._stream, self._spec, self._eps)
            self._configure("")

    def apply(self, command: Apply) -> None:
        """Carry out one sweep; the last of its moves and its update go through the device together."""
        dense_only(self, command)
        moves = [move._replace(multiple=part) for move in command.perturb for part in _parts(move.multiple)]
        for move in moves[:-1] if command.terms else moves:
            self._sweep(move)
        if command.terms:
            last = moves[-1] if moves else None
            if last is not None:
                self.displacement.note(last)
            self.displacement.require_zero()
            self._sweep(last, command.terms, noted=True)
        for move in command.then:
            for part in _parts(move.multiple):
                self._sweep(move._replace(multiple=part))

    def loss(self, batch: int) -> float:
        """Return the loss of minibatch ``batch`` at the weights as they stand."""
        assert self.weights is self._shown  # and up to date
        return self._evaluate(batch)

    def close(self) -> None:
        """Let the hardware go."""
        self._device.close()

    def _sweep(self, move: Perturb | None, terms: tuple[Term, ...] = (), noted: bool = False) -> None:
        asked = Sweep(
            multiple=move.multiple if move else 0,
            eps=quantise_coefficient(move.eps * self._stream.scale) if move else self._eps,
            key=move.key if move else Key(0),
        )
        if terms:
            if len(terms) > self._terms:
                raise Unsupported(self._name, f"an update of {len(terms)} terms: it sums {self._terms}")
            asked = Sweep(
                asked.multiple,
                asked.eps,
                asked.key,
                tuple(term.key for term in terms),
                BlockCoefficients.quantise([term.coefficient * self._stream.scale for term in terms]),
                dither_key(terms[0].key.step) if self._stochastic else None,
            )
        try:
            self._device.sweep(self.engine.weights, asked)
        except DeviceError:
            self._failed = True
            raise
        if move and not noted:
            self.displacement.note(move)

    def _configure(self, spec_hash: str) -> None:
        queries, segments = self._spec.optimizer.queries, len(self.engine.segments)
        identity = self._device.identity()
        check_identity(identity, spec_hash, self.engine.bits, queries, self._stochastic, segments)
        self._name, self._terms = identity.name, identity.terms
        self._device.configure(self.engine.descriptors(identity.lanes), self.engine.weights.size)

    @cached_property
    def _dithers(self) -> Stream:
        return dither_stream(self._stream.spec)

    def _host_dither(self, key: Key, count: int) -> tuple[int, np.ndarray]:
        bits = self._spec.perturbation.bits
        return bits, self._dithers.ints(dither_key(key.step), 0, count) & (1 << bits) - 1


def _parts(multiple: int) -> list[int]:
    """Return multiples that one sweep each can add, with the same sum."""
    parts = []
    while multiple:
        part = multiple if multiple in MULTIPLES else (2 if multiple > 0 else -2)
        parts.append(part)
        multiple -= part
    return parts
