"""numpy executor of device numerics: the host's part (keys, quantised coefficients) around the engine's twin."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..engine import BlockCoefficients, Engine
from ..errors import SpecError
from ..fixedpoint import quantise_coefficient
from ..streams import Key
from .commands import Apply
from .directions import Directions, IntSource
from .execute import Displacement

#: Below this many LSB (RMS) the rounding of a perturbation is a noticeable part of it, and that is said.
FINE_EPS_LSB = 4.0

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
            coefficients = BlockCoefficients.quantise([term.coefficient * self._scale for term in command.terms])
            vectors = [self._directions.formed(term.key, None, np.asarray) for term in command.terms]
            key = Key(command.terms[0].key.step, 0, "dither")
            dither = None if self._dither is None else self._dither(key, self.engine.weights.size)
            self.engine.update(coefficients, vectors, dither)

    def loss(self, batch: int) -> float:
        """Return the loss of minibatch ``batch`` at the weights as they stand."""
        return self._loss(self.engine.weights, batch)

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
