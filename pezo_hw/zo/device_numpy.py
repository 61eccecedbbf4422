"""numpy executor of device numerics: the host's part (keys, quantised coefficients) around the engine's twin."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..engine import BlockCoefficients, Engine, UpdateCount
from ..errors import SpecError
from ..fixedpoint import quantise_coefficient
from ..streams import Key
from .commands import Apply, Term
from .directions import Directions, IntSource
from .execute import Displacement, drive
from .mezo import Mezo

#: Below this many LSB (RMS) the rounding of a perturbation is a noticeable part of it, and that is said.
FINE_EPS_LSB = 4.0
#: Shares of an update lost to rounding that are said, and that are refused.
MOSTLY_LOST, ALL_LOST = 0.5, 0.999

Dither = Callable[[Key, int], tuple[int, np.ndarray]]


class DeviceExecutor:
    """Integer weights in an :class:`~pezo_hw.engine.Engine`.

    Parameters
    ----------
    engine
        Loaded with the weights.
    source
        The stream; only ``ints``, ``scale`` and ``max_abs`` are used, so verilated hardware can take its place.
    loss
        ``loss(weights, batch) -> float`` of int32 weights, shape (d,).
    padding : numpy.ndarray of int64
        Places that belong to no tensor.
    dither
        ``dither(key, count) -> (bits, numbers)`` for stochastic rounding; None rounds to nearest.
    """

    def __init__(
        self,
        engine: Engine,
        source: IntSource,
        loss: Callable[[np.ndarray, int], float],
        padding: np.ndarray | None = None,
        dither: Dither | None = None,
    ) -> None:
        self.engine, self._loss, self._scale, self._dither = engine, loss, source.scale, dither
        self._directions = Directions(source, engine.weights.size, padding)
        self.displacement = Displacement()

    @property
    def weights(self) -> np.ndarray:
        """The integer weights as they stand, int32, shape (d,)."""
        return self.engine.weights

    def apply(self, command: Apply) -> None:
        """Carry out one sweep."""
        for move in command.perturb:
            self.engine.move(move.multiple, self._delta(move.eps, move.key))
            self.displacement.note(move)
        if command.terms:
            self.displacement.require_zero()
            self.engine.update(self._rounded(command.terms))

    def loss(self, batch: int) -> float:
        """Return the loss of minibatch ``batch`` at the weights as they stand."""
        return self._loss(self.engine.weights, batch)

    def lost_share(self, method: Mezo) -> float:
        """Return the share of weights that the update of step 0 would leave unchanged by rounding; nothing is updated.

        It takes the forwards of one step.
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

    def _rounded(self, terms: tuple[Term, ...]) -> np.ndarray:
        coefficients = BlockCoefficients.quantise([term.coefficient * self._scale for term in terms])
        vectors = [self._directions.formed(term.key, None, np.asarray) for term in terms]
        dither = None
        if self._dither is not None:
            dither = self._dither(Key(terms[0].key.step, 0, "dither"), self.engine.weights.size)
        return self.engine.rounded(coefficients, vectors, dither)

    def _delta(self, eps: float, key: Key) -> np.ndarray:
        factor = quantise_coefficient(eps * self._scale)
        return self._directions.formed(key, factor, lambda numbers: self.engine.delta(factor, numbers))


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
