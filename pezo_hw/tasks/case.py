"""One seed of the adaptation case: rotated digits, a model pretrained upright, minibatches, executors."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from ..engine import Engine, segments_of
from ..extras import require
from ..files import write_bytes_atomic
from ..fixedpoint import quantise_coefficient
from ..spec import DesignSpec
from ..streams import BankStream, Key, PoolStream, Stream, build
from ..zo.build import Surroundings, method_of
from ..zo.device_numpy import DeviceExecutor, Dither, check_eps
from ..zo.directions import IntSource
from ..zo.dry import count
from ..zo.float_torch import TorchExecutor
from ..zo.forms import largest, tied_rows
from ..zo.lozo import Lozo
from ..zo.method import Method
from .digits import PARTS, batch_table, load_digits
from .floatmlp import FloatMlp, pretrain
from .intmlp import IntFormat, IntMlp, choose_format, quantise

#: ``loss(weights, batch)`` in nats.
Loss = Callable[[Any, int], float]


@dataclass(frozen=True)
class LaterKeys:
    """A stream whose steps count from ``first``: each training seed reads its own stretch of one design's stream."""

    source: IntSource
    first: int

    @property
    def scale(self) -> float:
        """The stream's scale."""
        return self.source.scale

    @property
    def max_abs(self) -> int:
        """The stream's bound."""
        return self.source.max_abs

    def ints(self, key: Key, start: int, count: int) -> np.ndarray:
        """Return the stream's numbers for the later key."""
        return self.source.ints(key._replace(step=key.step + self.first), start, count)


class Case:
    """Everything of one training seed that does not depend on the perturbation source.

    Parameters
    ----------
    spec : DesignSpec
        Task, optimizer and weights decide the case.
    seed : int
        Decides initial weights, minibatches, and where in the stream a run begins (step ``seed * steps``).
    cache : Path, optional
        Folder that keeps pretrained weights between runs.
    """

    def __init__(self, spec: DesignSpec, seed: int, cache: Path | None = None) -> None:
        require("torch", extra="torch").set_num_threads(1)  # threads only cost here; sums stay in one order
        self.spec, self.seed, self.layout = spec, seed, spec.layout
        self.digits = load_digits(spec.task.rotation)
        used = np.zeros(self.layout.length, bool)
        for slot in self.layout.tensors:
            used[slot.offset : slot.offset + slot.size] = True
        self.padding = np.flatnonzero(~used)
        self._cache = cache

    @property
    def first_key(self) -> int:
        """Step of the stream where this seed's run begins."""
        return self.seed * self.spec.optimizer.steps

    @cached_property
    def batches(self) -> np.ndarray:
        """Examples of each step's minibatch: int64, shape (steps, batch)."""
        optimizer = self.spec.optimizer
        return batch_table(len(self.digits.train.labels), optimizer.batch, optimizer.steps, self.seed)

    @cached_property
    def start(self) -> np.ndarray:
        """Weights pretrained on upright digits: float32, shape (d,). Read only."""
        shape = "-".join(map(str, (*self.spec.task.hidden, "align", self.spec.weights.align)))
        path = None if self._cache is None else self._cache / f"pretrained-{shape}-seed-{self.seed}.npy"
        weights = _read(path, self.layout.length)
        if weights is None:
            weights = pretrain(self.layout, load_digits(0.0).train, self.seed)
            if path is not None:
                buffer = io.BytesIO()
                np.save(buffer, weights)
                write_bytes_atomic(path, buffer.getvalue())
        weights.setflags(write=False)
        return weights

    @cached_property
    def float_model(self) -> FloatMlp:
        """The float MLP on the rotated training minibatches."""
        return FloatMlp(self.layout, self.digits.train, self.batches)

    @cached_property
    def int_format(self) -> IntFormat:
        """Scales of the integer MLP, chosen from the start weights."""
        start = require("torch", extra="torch").from_numpy(self.start.copy())
        largest = self.float_model.largest_activations(start)
        return choose_format(self.layout, self.start, largest, self.spec.weights.bits)

    @cached_property
    def int_model(self) -> IntMlp:
        """The integer MLP on the rotated training minibatches."""
        return IntMlp(self.layout, self.int_format, self.spec.weights.bits, self.digits.train, self.batches)

    def method(self, lr: float, stream: Stream) -> Method:
        """Return the optimizer section's method at a learning rate, on the twin of its source."""
        return method_of(self.spec.optimizer, lr, surroundings(self.spec, stream, self.seed))

    def float_executor(self, source: IntSource, loss: Loss | None = None) -> TorchExecutor:
        """Return the float executor at the start weights; ``loss`` replaces the float model's."""
        weights = require("torch", extra="torch").from_numpy(self.start.copy())
        loss, period = loss or self.float_model.loss, self._period(source)
        return TorchExecutor(weights, self._placed(source), loss, self.padding, self.layout, period)

    def int_executor(
        self, source: IntSource, method: Method, loss: Loss | None = None
    ) -> tuple[DeviceExecutor, list[str]]:
        """Return the device executor at the quantised start weights, and warnings about eps.

        Parameters
        ----------
        source
            The stream.
        method
            Its directions decide what range is kept free for perturbations.
        loss
            Replaces the integer model's.

        Raises
        ------
        SpecError
            eps is below one LSB of a tensor, or takes too much of the weight range.
        """
        eps = self.spec.optimizer.eps
        segments = segments_of(self.layout, self.int_format.tensors)
        scale, bound = largest(source, method.form(0))
        engine = Engine(segments, self.spec.weights.bits, quantise_coefficient(eps * scale), bound)
        warnings = check_eps(engine, eps)
        engine.load(quantise(self.layout, self.start, self.int_format, engine.limits))
        dither = dither_source(self.spec, self.first_key) if self.spec.weights.rounding == "stochastic" else None
        loss, placed = loss or self.int_model.loss, self._placed(source)
        executor = DeviceExecutor(engine, placed, loss, self.padding, dither, self.layout, self._period(source))
        return executor, warnings

    def tied(self, method: Method, stream: Stream) -> list[str]:
        """Return a warning where rows of a low-rank direction are the same numbers, on a stream of short period."""
        period = period_of(stream)
        names = tied_rows(self.layout, method.rank, period) if isinstance(method, Lozo) and period else []
        if not names:
            return []
        return [f"rows of U repeat in {', '.join(names)}: rank x rows is above the {period} numbers of the stream"]

    def _period(self, source: IntSource) -> int:
        """Return the numbers of elementwise state: the period of the stream where the design asks for it, or 0."""
        return period_of(source) if self.spec.optimizer.state == "period" else 0

    def _placed(self, source: IntSource) -> IntSource:
        return LaterKeys(source, self.first_key)


def period_of(source: IntSource) -> int:
    """Return after how many numbers a bank or pool repeats; 0 for sources without reuse."""
    return source.cycle * source.per_start if isinstance(source, BankStream | PoolStream) else 0


def surroundings(spec: DesignSpec, stream: Stream, seed: int = 0) -> Surroundings:
    """Return what a method has to know of a design's task and stream."""
    epoch = -(-PARTS["train"] // spec.optimizer.batch)
    return Surroundings(spec.layout, stream.distinct, seed, epoch)


def planned_forwards(spec: DesignSpec) -> float:
    """Return the forwards of a whole run in minibatches, a full batch counting as examples / batch."""
    optimizer = replace(spec.optimizer, memory="stored", horizon=0)  # takes the same forwards, and less counting
    method = method_of(optimizer, 1.0, surroundings(spec, build(spec)))
    return count(method, spec.layout, PARTS["train"] / spec.optimizer.batch).forwards


def dither_source(spec: DesignSpec, first: int = 0) -> Dither:
    """Return the dither of stochastic rounding: the low b bits of a bank's numbers in role ``dither``, read unsigned.

    It is always a bank with exact scaling, whatever makes z, with offsets of its own: never z's own bits.
    """
    plain = replace(spec, perturbation=replace(spec.perturbation, scaling="exact"))
    stream, bits = LaterKeys(build(plain.with_kind("bank")), first), spec.perturbation.bits

    def dither(key: Key, count: int) -> tuple[int, np.ndarray]:
        return bits, stream.ints(key._replace(role="dither"), 0, count) & ((1 << bits) - 1)

    return dither


def weights_sha256(spec: DesignSpec, weights: np.ndarray) -> str:
    """Return the SHA-256 of integer weights: little-endian int32, tensors in layout order, padding left out."""
    digest = hashlib.sha256()
    for slot in spec.layout.tensors:
        digest.update(weights[slot.offset : slot.offset + slot.size].astype("<i4").tobytes())
    return digest.hexdigest()


def _read(path: Path | None, length: int) -> np.ndarray | None:
    """Return cached weights, or None where there are none that fit (they are then made again)."""
    if path is None or not path.exists():
        return None
    try:
        weights = np.load(path, allow_pickle=False)
    except (OSError, ValueError):
        return None
    return weights if weights.shape == (length,) and weights.dtype == np.float32 else None
