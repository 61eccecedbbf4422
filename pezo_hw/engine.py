"""Software twin of the perturb/update engine: fixed-point weights, sweeps of integers, exact restore.

Weights are signed integers of ``bits`` bits with a power-of-two scale per tensor (value = integer / 2**fraction).
    perturbation   delta_i = RNE(eps * u_i), one integer; sweeps add whole multiples of it, so +1, -2, +1 is zero
    update         R_i = round(sum_k coefficient_k * u_ki), rounded once by itself, then saturated
    reserve        stored weights stay within +-(max - delta_max): a perturbation never saturates, only updates may
Full definition: docs/numerics.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ldexp

import numpy as np

from .errors import SpecError
from .fixedpoint import MANTISSA_BITS, Coefficient, quantise_coefficient, rne_shift
from .layout import Layout

#: Larger right shifts than this leave nothing of a 62-bit sum worth rounding: the result is 0.
LARGEST_SHIFT = 60


@dataclass(frozen=True)
class Segment:
    """Weights ``start`` to ``stop`` of the flat layout: value = integer / 2**``fraction``."""

    start: int
    stop: int
    fraction: int


@dataclass(frozen=True)
class Descriptor:
    """An entry of the hardware's segment table: ``length`` weights with ``fraction`` fraction bits.

    ``lane`` is that of the first weight: 0 begins a beat, another one continues the beat of the entry before.
    ``reserve`` bounds |delta| in LSB.
    """

    length: int
    fraction: int
    reserve: int
    lane: int


@dataclass
class UpdateCount:
    """What updates have done so far: weights updated, of them lost to rounding (R = 0), of them saturated."""

    weights: int = 0
    lost: int = 0
    saturated: int = 0


@dataclass(frozen=True)
class BlockCoefficients:
    """The coefficients of one update, quantised once by the host: 16-bit mantissas under one shared exponent.

    Coefficient k is ``mantissas[k] * 2**exponent``; one shift then serves the exact sum.
    """

    mantissas: tuple[int, ...]
    exponent: int

    @classmethod
    def quantise(cls, values: Sequence[float]) -> BlockCoefficients:
        """Quantise to nearest, ties to even; the exponent is the one that the largest value has by itself.

        Raises
        ------
        ValueError
            A value is NaN or infinite, or there is none.
        """
        exponent = quantise_coefficient(max(values, key=abs)).exponent
        return cls(tuple(round(ldexp(value, -exponent)) for value in values), exponent)


def segments_of(layout: Layout, fractions: Sequence[int]) -> tuple[Segment, ...]:
    """Return the runs of equal scale of a layout whose tensors have ``fractions``; padding joins what precedes it."""
    runs: list[Segment] = []
    ends = [*(slot.offset for slot in layout.tensors[1:]), layout.length]
    for slot, end, fraction in zip(layout.tensors, ends, fractions, strict=True):
        if runs and runs[-1].fraction == fraction:
            runs[-1] = Segment(runs[-1].start, end, fraction)
        else:
            runs.append(Segment(slot.offset, end, fraction))
    return tuple(runs)


class Engine:
    """Fixed-point weights and the sweeps over them.

    Parameters
    ----------
    segments
        Scales of the flat layout, in order and without gaps.
    bits : int
        Width of a weight, 8 to 32.
    eps : Coefficient
        Largest factor of u in any perturbation (eps times the stream's scale), 0 or more; it decides the reserve. The
        direction of a perturbation is the sign of the multiple that a sweep adds.
    max_abs : int
        Bound on the stream's |u|.

    Attributes
    ----------
    weights : numpy.ndarray of int32, shape (d,)
    limits : numpy.ndarray of int64, shape (d,)
        max - delta_max of each weight.
    count : UpdateCount
    saturated : bool
        Sticky flag: an update has saturated since the last :meth:`load`.

    Raises
    ------
    SpecError
        A perturbation would take more than a quarter of the weight range, or eps is negative.
    """

    def __init__(self, segments: Sequence[Segment], bits: int, eps: Coefficient, max_abs: int) -> None:
        if eps.mantissa < 0:
            raise SpecError(
                f"optimizer.eps is {eps.value}; it must be >= 0: a sweep's multiple gives a perturbation its sign"
            )
        self.segments, self.bits, self.max_abs = tuple(segments), bits, max_abs
        length = segments[-1].stop
        self.weights = np.zeros(length, np.int32)
        self.limits = np.empty(length, np.int64)
        self.count, self.saturated = UpdateCount(), False
        top = (1 << bits - 1) - 1
        self._reserve = [int(eps.scaled(segment.fraction).times(max_abs)) for segment in segments]
        for segment, reserve in zip(segments, self._reserve, strict=True):
            if reserve > top // 4:
                raise SpecError(
                    f"optimizer.eps: the largest perturbation is {reserve} of {top} LSB of a {bits}-bit weight with "
                    f"{segment.fraction} fraction bits; lower eps or raise weights.bits"
                )
            self.limits[segment.start : segment.stop] = top - reserve

    def descriptors(self, lanes: int) -> tuple[Descriptor, ...]:
        """Return the segments as the hardware's table has them, for beats of ``lanes`` weights without gaps."""
        return tuple(
            Descriptor(segment.stop - segment.start, segment.fraction, reserve, segment.start % lanes)
            for segment, reserve in zip(self.segments, self._reserve, strict=True)
        )

    def load(self, weights: np.ndarray) -> None:
        """Copy integer weights in, shape (d,), and clear flag and counts.

        Raises
        ------
        SpecError
            A weight is outside +-(max - delta_max); the weights are not taken.
        """
        outside = np.flatnonzero(np.abs(np.asarray(weights, np.int64)) > self.limits)
        if outside.size:
            place = int(outside[0])
            raise SpecError(
                f"weights: {outside.size} of {self.weights.size} lie outside the range left by the perturbation, first "
                f"weight {place} = {int(weights[place])}, limit {int(self.limits[place])}; use fewer fraction bits"
            )
        self.weights[:] = weights
        self.count, self.saturated = UpdateCount(), False

    def delta(self, eps: Coefficient, u: np.ndarray) -> np.ndarray:
        """Return the perturbation RNE(eps * u) in LSB, int32, shape (d,); eps of either sign.

        Raises
        ------
        ValueError
            |eps| is larger than the one that the reserve was made for.
        """
        result = np.empty(self.weights.size, np.int32)
        for segment, reserve in zip(self.segments, self._reserve, strict=True):
            factor = eps.scaled(segment.fraction)
            if abs(int(factor.times(self.max_abs))) > reserve:
                raise ValueError(f"eps = {eps.value} exceeds the eps that the engine reserved range for")
            result[segment.start : segment.stop] = factor.times(u[segment.start : segment.stop])
        return result

    def move(self, multiple: int, delta: np.ndarray) -> None:
        """Add ``multiple`` times a perturbation; the weights then lie within their ``bits`` bits by the reserve."""
        self.weights += delta if multiple == 1 else multiple * delta

    def rounded(
        self,
        coefficients: BlockCoefficients,
        vectors: Sequence[np.ndarray],
        dither: tuple[int, np.ndarray] | None = None,
    ) -> np.ndarray:
        """Return round(sum_k coefficient_k * u_k) in LSB: int64, shape (d,). The weights stay as they are.

        Parameters
        ----------
        coefficients
            One mantissa per vector.
        vectors
            The integers u_k, each of shape (d,).
        dither : (bits, numbers), optional
            Stochastic rounding: unsigned ``bits``-bit numbers, shape (d,), of a role of its own. None: nearest-even.
        """
        if self.max_abs << MANTISSA_BITS >= (1 << 62) // len(vectors):
            raise ValueError(f"the sum of {len(vectors)} terms may leave 62 bits")
        total = np.multiply(vectors[0], coefficients.mantissas[0], dtype=np.int64)
        for mantissa, vector in zip(coefficients.mantissas[1:], vectors[1:], strict=True):
            total += np.multiply(vector, mantissa, dtype=np.int64)
        for segment in self.segments:
            part = slice(segment.start, segment.stop)
            noise = None if dither is None else (dither[0], dither[1][part])
            total[part] = round_sum(total[part], -(coefficients.exponent + segment.fraction), noise)
        return total

    def update(self, change: np.ndarray) -> None:
        """Add a result of :meth:`rounded` to undisplaced weights, saturating at the limits, and count what was lost."""
        total = change + self.weights
        kept = np.clip(total, -self.limits, self.limits)
        clipped = int(np.count_nonzero(kept != total))
        self.count.weights += change.size
        self.count.lost += change.size - int(np.count_nonzero(change))
        self.count.saturated += clipped
        self.saturated |= clipped > 0
        self.weights[:] = kept


def round_sum(total: np.ndarray, shift: int, dither: tuple[int, np.ndarray] | None = None) -> np.ndarray:
    """Return ``total * 2**-shift`` rounded to int64, |result| <= 2**62.

    Nearest, ties to even; or with ``dither`` = (b, D): floor((total + D') / 2**shift), D' being D with a half appended
    and brought to ``shift`` bits: (2 D + 1) * 2**(shift - b - 1) where shift > b, else floor(D / 2**(b - shift)).
    """
    if shift <= 0:
        bound = (1 << 62) >> min(-shift, 62)
        return np.clip(total, -bound, bound) << min(-shift, 62)
    if shift > LARGEST_SHIFT:
        return np.zeros_like(total)
    if dither is None:
        return rne_shift(total, shift)
    bits, numbers = dither
    wide = numbers.astype(np.int64)
    wide = (2 * wide + 1) << (shift - bits - 1) if shift > bits else wide >> (bits - shift)
    return (total + wide) >> shift
