"""numpy executor of device numerics: the host's part (keys, quantised coefficients) around the engine's twin."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np

from ..engine import BlockCoefficients, Engine, UpdateCount
from ..errors import SpecError
from ..fixedpoint import quantise_coefficient
from ..layout import Layout, TensorSlot
from ..streams import Key
from .commands import Apply, Form, Map, Perturb, Term
from .directions import Directions, IntSource, Region
from .execute import Displacement, drive
from .mapping import Change, MapState
from .method import Method
from .stored import StoredCommands

#: Below this many LSB (RMS) the rounding of a perturbation is a noticeable part of it, and that is said.
FINE_EPS_LSB = 4.0
#: Shares of an update lost to rounding that are said, and that are refused.
MOSTLY_LOST, ALL_LOST = 0.5, 0.999

Dither = Callable[[Key, int], tuple[int, np.ndarray]]


class DeviceExecutor(StoredCommands):
    """Integer weights in an :class:`~pezo_hw.engine.Engine`.

    Parameters
    ----------
    engine
        Loaded with the weights; its reserve was made for the directions used (:func:`pezo_hw.zo.forms.largest`).
    source
        The stream; only ``ints``, ``scale`` and ``max_abs`` are used, so verilated hardware can take its place.
    loss
        ``loss(weights, batch) -> float`` of int32 weights, shape (d,).
    padding : numpy.ndarray of int64
        Places that belong to no tensor.
    dither
        ``dither(key, count) -> (bits, numbers)`` for stochastic rounding; None rounds to nearest.
    layout
        Where the tensors stand: for low rank, and for commands that name tensors.
    period : int
        Numbers of elementwise state: the stream's period, or 0 for one a weight.
    """

    def __init__(
        self,
        engine: Engine,
        source: IntSource,
        loss: Callable[[np.ndarray, int], float],
        padding: np.ndarray | None = None,
        dither: Dither | None = None,
        layout: Layout | None = None,
        period: int = 0,
    ) -> None:
        self.engine, self._loss, self._dither, self._layout = engine, loss, dither, layout
        self._source, self.flat = source, engine.weights
        self._directions = Directions(source, engine.weights.size, padding, layout)
        self.displacement = Displacement()
        self.state = MapState(self._directions, engine.weights.size, padding, period)
        self._fractions = np.empty(engine.weights.size, np.int32)
        for segment in engine.segments:
            self._fractions[segment.start : segment.stop] = segment.fraction

    @property
    def weights(self) -> np.ndarray:
        """The integer weights as they stand, int32, shape (d,)."""
        return self.engine.weights

    def apply(self, command: Apply) -> None:
        """Carry out one sweep."""
        self._move(command.perturb)
        if command.terms:
            self.displacement.require_zero()
            self._update(self._rounded(command.terms))
        self._move(command.then)

    def loss(self, batch: int) -> float:
        """Return the loss of minibatch ``batch`` at the weights as they stand."""
        return self._loss(self.engine.weights, batch)

    def lost_share(self, method: Method) -> float:
        """Return the share of weights that the updates of step 0 would leave unchanged by rounding.

        It takes the forwards of one step; weights, counts and state are as before.
        """
        before, counts = self.engine.weights.copy(), (self.engine.count, self.engine.saturated)
        self.engine.count = UpdateCount()
        try:
            drive(method.program(0, 1), self)
            count = self.engine.count
            return count.lost / max(1, count.weights)
        finally:
            self.engine.weights[:] = before
            self.engine.count, self.engine.saturated = counts
            self._forget()

    def _forget(self) -> None:
        """Forget state and snapshots: the weights are those of the start."""
        self.state.arrays.clear()
        self.snapshots.clear()

    def _update(self, change: np.ndarray) -> None:
        """Add a rounded update to the weights."""
        self.engine.update(change)

    def _move(self, moves: tuple[Perturb, ...]) -> None:
        for move in moves:
            self.engine.move(move.multiple, self._delta(move.eps, move.key, move.form))
            self.displacement.note(move)

    def _rounded(self, terms: tuple[Term, ...]) -> np.ndarray:
        """Return the sum of terms, rounded once: regions of one scale are summed apart, and do not overlap."""
        regions = {self._directions.regions(term.form) for term in terms}
        if len(regions) > 1:
            raise ValueError("one update cannot mix directions of unlike scales")
        dither = None
        if self._dither is not None:
            dither = self._dither(Key(terms[0].key.step, 0, "dither"), self.engine.weights.size)
        vectors = [self._directions.formed(term.key, term.form, None, np.asarray) for term in terms]
        (parts,) = regions
        scales = dict.fromkeys(part.scale for part in parts)
        total: np.ndarray | None = None
        for scale in scales:
            own = vectors
            if len(scales) > 1:
                mask = np.zeros(self.engine.weights.size, np.int64)
                for part in parts:
                    mask[part.start : part.stop] = part.scale == scale
                own = [vector * mask for vector in vectors]
            coefficients = BlockCoefficients.quantise([term.coefficient * scale for term in terms])
            rounded = self.engine.rounded(coefficients, own, dither)
            total = rounded if total is None else total + rounded
        assert total is not None  # there are terms
        return total

    def _delta(self, eps: float, key: Key, form: Form | None) -> np.ndarray:
        parts = self._directions.regions(form)
        if len(parts) == 1:
            factor = quantise_coefficient(eps * parts[0].scale)
            return self._directions.formed(key, form, factor, lambda numbers: self.engine.delta(factor, numbers))
        return self._directions.formed(key, form, eps, lambda numbers: self._delta_of_parts(eps, parts, numbers))

    def _delta_of_parts(self, eps: float, parts: tuple[Region, ...], numbers: np.ndarray) -> np.ndarray:
        result = np.empty(numbers.size, np.int32)
        for segment in self.engine.segments:
            for part in parts:
                own = slice(max(segment.start, part.start), min(segment.stop, part.stop))
                if own.start < own.stop:
                    factor = quantise_coefficient(eps * part.scale).scaled(segment.fraction)
                    result[own] = factor.times(numbers[own])
        reserve = (1 << self.engine.bits - 1) - 1 - self.engine.limits
        if (np.abs(result) > reserve).any():
            raise ValueError(f"eps = {eps} exceeds the eps that the engine reserved range for")
        return result

    def _add(self, command: Map, changes: Iterable[Change]) -> None:
        total = np.zeros(self.engine.weights.size)
        for change in changes:
            total[change.start : change.stop] = change.values
        np.ldexp(total, self._fractions, out=total)
        if self._dither is None:
            np.rint(total, out=total)
        else:
            step = command.gradients[-1][0].key.step
            bits, numbers = self._dither(Key(step, 0, "dither"), total.size)
            np.floor(total + (2 * numbers.astype(np.float64) + 1) * 2.0 ** -(bits + 1), out=total)
        self._update(np.clip(total, -(2.0**62), 2.0**62).astype(np.int64))

    def _affine(self, slot: TensorSlot, source: np.ndarray, away: np.ndarray, factor: float) -> None:
        limit = self.engine.limits[slot.offset : slot.offset + slot.size]
        moved = source + quantise_coefficient(factor).times(away)
        self._part(slot)[:] = np.clip(moved, -limit, limit)

    def _unit(self, slot: TensorSlot) -> float:
        return 2.0 ** -int(self._fractions[slot.offset])


def check_eps(engine: Engine, eps: float) -> list[str]:
    """Return warnings about an eps that is coarse on the engine's grid.

    Raises
    ------
    SpecError
        eps is below one LSB: most perturbations would round to nothing.
    """
    warnings = []
    for segment in engine.segments:
        lsb = eps * 2.0**segment.fraction
        place = f"weights {segment.start} to {segment.stop - 1} (LSB 2^-{segment.fraction})"
        if lsb < 1:
            raise SpecError(
                f"optimizer.eps = {eps} is {lsb:.3g} LSB of {place}: perturbations vanish in rounding; "
                f"raise eps to at least {2.0**-segment.fraction:.3g}, or raise weights.bits"
            )
        if lsb < FINE_EPS_LSB:
            warnings.append(f"optimizer.eps = {eps} is only {lsb:.3g} LSB of {place}; rounding distorts perturbations")
    return warnings


def check_updates(lost: float, lr: float) -> list[str]:
    """Return warnings about updates of which a ``lost`` share vanishes in rounding at the start of training.

    Raises
    ------
    SpecError
        Practically all of them vanish.
    """
    remedy = 'raise optimizer.lr or weights.bits, or set weights.rounding = "stochastic"'
    if lost > ALL_LOST:
        raise SpecError(f"optimizer.lr = {lr}: {lost:.1%} of the first update rounds to nothing; {remedy}")
    if lost > MOSTLY_LOST:
        return [f"optimizer.lr = {lr:.3g}: {lost:.0%} of the first update rounds to nothing; {remedy}"]
    return []
