"""Distances from what fair numbers would give, with p-values. Closed forms and series only, so numpy is enough."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from .correlation import Floats

TOO_SMALL = 1e-4  #: a p-value below it is a failure, one above 1 - TOO_SMALL is "too good"


def normal_p(z: float) -> float:
    """Return the two-sided p-value of a standard normal deviate."""
    return math.erfc(abs(z) / math.sqrt(2))


def kolmogorov_p(distance: float, count: int) -> float:
    """Return the asymptotic p-value of a Kolmogorov-Smirnov distance over ``count`` samples (Stephens' correction).

    Source: Press et al., Numerical Recipes, section 14.3.
    """
    root = math.sqrt(count)
    x = (root + 0.12 + 0.11 / root) * distance
    if x < 0.2:
        return 1.0  # the series converges slowly there and the probability is 1 to twelve digits
    total = sum((-1) ** (j - 1) * math.exp(-2 * (j * x) ** 2) for j in range(1, 101))
    return min(1.0, max(0.0, 2 * total))


def ks_normal(samples: NDArray[np.generic]) -> tuple[float, float]:
    """Return the Kolmogorov-Smirnov distance of ``samples`` from N(0, 1), and its p-value."""
    ordered = np.sort(np.asarray(samples, dtype=np.float64))
    n = len(ordered)
    cdf = np.array([0.5 * math.erfc(-x / math.sqrt(2)) for x in ordered.tolist()])
    steps = np.arange(n + 1) / n
    distance = float(max((steps[1:] - cdf).max(), (cdf - steps[:-1]).max()))
    return distance, kolmogorov_p(distance, n)


def block_sums(numbers: NDArray[np.generic], terms: int) -> Floats:
    """Return sums of ``terms`` consecutive integers (rest dropped), divided by sqrt(terms) times the RMS of all.

    Sums of integers lie on a lattice, which a distance from a continuous law would count (much for signs, whose sums
    are even): each sum is spread evenly over its lattice cell, by a generator of fixed seed.
    """
    x = np.asarray(numbers, dtype=np.float64)
    x = x[: len(x) // terms * terms].reshape(-1, terms)
    rms = math.sqrt(float((x * x).mean()))
    if not rms:
        return np.zeros(len(x))
    cell = int(np.gcd.reduce((x - x[0, 0]).astype(np.int64), axis=None)) or 1
    spread = np.random.default_rng(0).uniform(-0.5, 0.5, len(x)) * cell
    return (x.sum(1) + spread) / (math.sqrt(terms) * rms)


def mean_square_p(mean: float, count: int) -> float:
    """Return the two-sided p-value of a mean of ``count`` squared standard normals (Wilson and Hilferty, 1931)."""
    width = 2 / (9 * count)
    return normal_p((max(mean, 0.0) ** (1 / 3) - (1 - width)) / math.sqrt(width))


def all_ones_share(perturbations: NDArray[np.generic]) -> float:
    """Return the mean of (sum z)^2 / sum z^2 over perturbations [K, d]; 1 for fair numbers."""
    z = np.asarray(perturbations, dtype=np.float64)
    energy = (z * z).sum(1)
    return float(np.divide(z.sum(1) ** 2, energy, out=np.zeros_like(energy), where=energy > 0).mean())


def verdict(p: float) -> str:
    """Read a two-sided p-value: "pass", "fail" (below 1e-4) or "too good" (above 1 - 1e-4)."""
    if p < TOO_SMALL:
        return "fail"
    return "too good" if p > 1 - TOO_SMALL else "pass"
