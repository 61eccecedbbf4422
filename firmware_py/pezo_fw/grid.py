"""Device numerics in a float session: weights are integers times a power of two, which float32 holds exactly.

With a periodic stream everything that a sweep adds is periodic too, for one scale: the engine's twin works on one
period a scale, and the weights see its numbers again and again. So perturbing restores exactly, an update is rounded
as hardware rounds it (docs/numerics.md), and the weight change of a whole run is one period of integers a scale: N
numbers, not d.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from pezo_hw.engine import BlockCoefficients, Engine, Segment
from pezo_hw.errors import SpecError
from pezo_hw.fixedpoint import quantise_coefficient
from pezo_hw.layout import Layout, TensorSlot
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, Stream
from pezo_hw.zo.commands import Apply, Perturb, Term
from pezo_hw.zo.device_numpy import check_eps
from pezo_hw.zo.execute import Displacement, Unsupported, dense_only

from .sweep import CHUNK, period_of

DEVICE_NUMERICS = "device-periodic-v1"
#: A start weight times this fits the integers; the rest is room for training.
HEADROOM = 4.0
#: A tensor's largest weight counts as at least this share of the model's, and this many eps: zeros have to grow.
LEAST_SHARE, LEAST_EPS = 1 / 16, 32.0
EXACT_BITS = 24  # of an integer in float32


def fractions_of(weights: np.ndarray, layout: Layout, bits: int, eps: float) -> tuple[int, ...]:
    """Return each tensor's fraction bits: the most with which ``HEADROOM`` times its largest weight fits."""
    largest = [float(np.abs(weights[slot.offset : slot.offset + slot.size]).max()) for slot in layout.tensors]
    least = max(LEAST_SHARE * max(largest), LEAST_EPS * eps)
    return tuple(bits - 1 - math.frexp(HEADROOM * max(value, least))[1] for value in largest)


class GridExecutor:
    """Flat float32 weights on a grid of integers; the executor protocol of :mod:`pezo_hw.zo`.

    Parameters
    ----------
    weights : numpy.ndarray of float32, shape (layout.length,)
        The memory that the session was made on, holding the model's own weights; rounded to the grid at once.
    layout
        Where the tensors stand.
    stream
        Periodic: a pool, or a bank that can be tabulated.
    spec
        The design; its weights' bits and eps count.
    loss
        ``loss(batch) -> float`` at the weights as they stand.

    Attributes
    ----------
    fractions : tuple of int
        Fraction bits of each tensor.
    scales : tuple of int
        The distinct ones.
    change : numpy.ndarray of int64, shape (len(scales), period)
        The sum of all updates, in LSB, by index in the layout modulo the period.
    saturated : bool
        An update has met a limit: then ``change`` is not what happened to every weight.

    Raises
    ------
    SpecError
        The stream has no short period, rounding is stochastic, bits are above 24, or eps does not fit the grid.
    """

    def __init__(
        self, weights: np.ndarray, layout: Layout, stream: Stream, spec: DesignSpec, loss: Callable[[int], float]
    ) -> None:
        self.weights, self.layout, self._stream, self._loss = weights, layout, stream, loss
        self.period = period_of(stream)
        self.bits = spec.weights.bits
        if not self.period:
            raise SpecError(
                f"perturbation.kind = {spec.perturbation.kind}: device numerics here need a pool or a short bank"
            )
        if spec.weights.rounding != "nearest":
            raise SpecError('weights.rounding: device numerics here need "nearest", which repeats with the period')
        if self.bits > EXACT_BITS:
            raise SpecError(f"weights.bits = {self.bits}: a float session holds at most {EXACT_BITS} bits exactly")
        self.fractions = fractions_of(weights, layout, self.bits, spec.optimizer.eps)
        self.scales = tuple(sorted(set(self.fractions)))
        segments = [Segment(i * self.period, (i + 1) * self.period, f) for i, f in enumerate(self.scales)]
        self._eps = quantise_coefficient(spec.optimizer.eps * stream.scale)
        self._engine = Engine(segments, self.bits, self._eps, stream.max_abs)
        self.warnings = check_eps(self._engine, spec.optimizer.eps)
        self._numbers = stream.ints(Key(0), 0, self.period)
        self._widest = min(CHUNK, max(slot.size for slot in layout.tensors))
        self._delta = self._repeated(self._engine.delta(self._eps, np.tile(self._numbers, len(self.scales))))
        self.begin()

    def begin(self) -> None:
        """Round the weights, which are the model's own, to the grid and forget all changes."""
        for slot, fraction in zip(self.layout.tensors, self.fractions, strict=True):
            part = self.weights[slot.offset : slot.offset + slot.size]
            np.clip(np.rint(part * np.float32(2.0**fraction)), -self._limit(fraction), self._limit(fraction), out=part)
            part *= np.float32(2.0**-fraction)
        self.change = np.zeros((len(self.scales), self.period), np.int64)
        self.saturated, self.displacement = False, Displacement()

    def apply(self, command: Apply) -> None:
        """Carry out one sweep.

        Raises
        ------
        Unsupported
            eps is not the design's, or a direction is not dense.
        """
        dense_only(self, command)
        for move in (*command.perturb, *command.then):
            if quantise_coefficient(move.eps * self._stream.scale) != self._eps:
                raise Unsupported(type(self).__name__, f"a step of eps {move.eps:g}: its grid is that of the design's")
        for move in command.perturb:
            self._move(move)
        if command.terms:
            self.displacement.require_zero()
            rounded = self._rounded(command.terms)
            self.add_change(rounded.reshape(self.change.shape))
        for move in command.then:
            self._move(move)

    def _move(self, move: Perturb) -> None:
        self._add(self._delta * np.float32(move.multiple), self._origin(move.key))
        self.displacement.note(move)

    def add_change(self, change: np.ndarray) -> None:
        """Add integers of one period a scale, int64, shape (len(scales), period), to all weights."""
        self.change += change
        self._add(self._repeated(change), 0)
        self._limit_all()

    def loss(self, batch: int) -> float:
        """Return the loss of minibatch ``batch`` at the weights as they stand."""
        return self._loss(batch)

    def integers(self, slot: TensorSlot, fraction: int) -> np.ndarray:
        """Return a tensor's weights in LSB, int32, shape (slot.size,)."""
        part = self.weights[slot.offset : slot.offset + slot.size]
        return np.rint(part * np.float32(2.0**fraction)).astype(np.int32)

    def _origin(self, key: Key) -> int:
        return self._stream.start_clock(key) * self._stream.per_start % self.period

    def _rounded(self, terms: tuple[Term, ...]) -> np.ndarray:
        coefficients = BlockCoefficients.quantise([term.coefficient * self._stream.scale for term in terms])
        turned = [np.tile(np.roll(self._numbers, -self._origin(term.key)), len(self.scales)) for term in terms]
        return self._engine.rounded(coefficients, turned)

    def _repeated(self, numbers: np.ndarray) -> np.ndarray:
        """Return float32 (scales, period + widest chunk): LSB as values, so that any chunk is one slice."""
        table = numbers.reshape(len(self.scales), self.period) * np.exp2(-np.array(self.scales, float))[:, None]
        return np.take(table, np.arange(self.period + self._widest) % self.period, axis=1).astype(np.float32)

    def _add(self, tables: np.ndarray, origin: int) -> None:
        for slot, fraction in zip(self.layout.tensors, self.fractions, strict=True):
            table = tables[self.scales.index(fraction)]
            for start in range(slot.offset, slot.offset + slot.size, CHUNK):
                part = self.weights[start : min(start + CHUNK, slot.offset + slot.size)]
                at = (origin + start) % self.period
                np.add(part, table[at : at + part.size], out=part)

    def _limit(self, fraction: int) -> int:
        return int(self._engine.limits[self.scales.index(fraction) * self.period])

    def _limit_all(self) -> None:
        for slot, fraction in zip(self.layout.tensors, self.fractions, strict=True):
            part = self.weights[slot.offset : slot.offset + slot.size]
            limit = np.float32(self._limit(fraction) * 2.0**-fraction)
            if part.max() > limit or part.min() < -limit:
                self.saturated = True
                np.clip(part, -limit, limit, out=part)
