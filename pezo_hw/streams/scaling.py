"""Modulus scaling: the factor that brings a uniform vector's norm to that of a Gaussian one.

Source: PeZO (arXiv 2504.20314), "adaptive modulus scaling". The constant is 1 / rms; the table holds one power of two
a clock.
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray


def mean_square(bits: int, state_bits: int, signed: str) -> Fraction:
    """Return the exact mean of u**2 over all 2**state_bits - 1 non-zero states."""
    half = 1 << (bits - 1)
    over_all = half * (2 * half * half + 1) // 3  # sum of u^2 for u = -half ... half - 1
    missing = half * half if signed == "offset" else 0  # the zero state never occurs
    return Fraction((over_all << (state_bits - bits)) - missing, (1 << state_bits) - 1)


def mean_square_of_sums(terms: int, bits: int, state_bits: int, signed: str) -> Fraction:
    """Return the exact mean square of sums of ``terms`` numbers of one generator or of several of equal width.

    The product of two different numbers has a mean of its own, since each number has mean -1/2 over all states.
    """
    zero = 1 << (bits - 1) if signed == "offset" else 0  # the reading of the zero state, which never occurs
    product = Fraction((1 << (state_bits - 2)) - zero * zero, (1 << state_bits) - 1)
    return terms * mean_square(bits, state_bits, signed) + terms * (terms - 1) * product


def nearest_exponent(square: float) -> int:
    """Return the e for which 2**e is nearest, on the logarithmic scale, to the square root of ``square``."""
    return math.floor(0.5 * math.log2(square) + 0.5)


def scale_for(square: Fraction, scaling: str) -> float:
    """Return 1 / rms for a mean square: exact to one rounding, or the nearest power of two for ``pow2``."""
    if scaling == "pow2":
        return math.ldexp(1.0, nearest_exponent(float(1 / square)))
    return 1.0 / math.sqrt(float(square))


def uniform_scale(bits: int, state_bits: int, signed: str, scaling: str) -> float:
    """Return the constant scale of a uniform source."""
    return scale_for(mean_square(bits, state_bits, signed), scaling)


def gaussian_norm(d: int) -> float:
    """Return E||g|| for g ~ N(0, I_d): sqrt(2) Gamma((d + 1) / 2) / Gamma(d / 2)."""
    return math.sqrt(2.0) * math.exp(math.lgamma((d + 1) / 2) - math.lgamma(d / 2))


def exponent_table(clocks: NDArray[np.int32]) -> NDArray[np.int32]:
    """Return int32[P]: for each clock vector of int32[P, n], the exponent nearest to E||g_n|| / ||u||.

    An all-zero vector (possible only for tiny banks) takes the smallest exponent of the others.
    """
    target = gaussian_norm(clocks.shape[1]) ** 2
    squares = (clocks.astype(np.int64) ** 2).sum(axis=1)
    unique, index = np.unique(squares, return_inverse=True)
    exponents = [nearest_exponent(target / int(s)) if s else None for s in unique]
    least = min(e for e in exponents if e is not None)
    return np.array([least if e is None else e for e in exponents], dtype=np.int32)[index]
