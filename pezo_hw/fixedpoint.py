"""Fixed point: exact round-half-to-even shifts and coefficients of one 16-bit mantissa and an exponent."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

MANTISSA_BITS = 15  # |mantissa| < 2**15: one signed 16-bit register


def rne_shift(x: Any, shift: int) -> NDArray[np.int64]:
    """Return ``x * 2**-shift`` rounded to nearest, ties to even, exactly.

    Parameters
    ----------
    x : int array
        |x| < 2**62 (and, for a negative shift, the result must stay inside int64).
    shift : int
        Bits to drop; negative shifts left.
    """
    x = np.asarray(x, dtype=np.int64)
    if shift <= 0:
        return x << -shift
    if shift > 62:
        return np.zeros_like(x)
    floor = x >> shift
    rest = x - (floor << shift)
    half = np.int64(1) << (shift - 1)
    return floor + ((rest > half) | ((rest == half) & (floor & 1 == 1)))


@dataclasses.dataclass(frozen=True)
class Coefficient:
    """``mantissa * 2**exponent`` with |mantissa| < 2**15: what a register and a journal record hold."""

    mantissa: int
    exponent: int

    @property
    def value(self) -> float:
        """The exact value as a float."""
        return math.ldexp(self.mantissa, self.exponent)

    def times(self, u: Any) -> NDArray[np.int64]:
        """Return RNE(value * u) for an int array with |u| < 2**32, exactly, as int64 of the same shape."""
        return rne_shift(np.asarray(u, dtype=np.int64) * self.mantissa, -self.exponent)

    def scaled(self, power: int) -> Coefficient:
        """Return the coefficient times ``2**power``, exactly."""
        return Coefficient(self.mantissa, self.exponent + power)


def quantise_coefficient(value: float) -> Coefficient:
    """Return the coefficient nearest to a finite ``value`` (ties to even).

    It is normalised: 2**14 <= |mantissa| < 2**15, or 0.

    Raises
    ------
    ValueError
        The value is NaN or infinite.
    """
    if not math.isfinite(value):
        raise ValueError(f"coefficient is {value}; only finite values can be quantised")
    if value == 0:
        return Coefficient(0, 0)
    fraction, exponent = math.frexp(value)  # 0.5 <= |fraction| < 1
    mantissa = round(math.ldexp(fraction, MANTISSA_BITS))  # exact scaling, Python rounds half to even
    exponent -= MANTISSA_BITS
    if abs(mantissa) == 1 << MANTISSA_BITS:
        mantissa, exponent = mantissa // 2, exponent + 1
    return Coefficient(mantissa, exponent)
