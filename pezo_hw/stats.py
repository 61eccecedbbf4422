"""Paired comparison of two training methods: difference, interval, and a verdict that may be "inconclusive"."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from math import sqrt
from typing import Any

import numpy as np

from .extras import require

#: Accuracies closer than this (two points) are held to be the same for practical purposes.
MARGIN = 0.02
CONFIDENCE = 0.95


@dataclass(frozen=True)
class Paired:
    """The paired difference (method minus reference) of accuracies.

    Attributes
    ----------
    mean_difference : float
        Fraction, -1 to 1.
    interval : tuple of float
        95 % t-interval of the mean difference over new seeds and new test examples.
    equivalence_interval : tuple of float
        90 % interval: inside +-margin exactly when two one-sided tests at 5 % reject both sides (TOST).
    seeds_interval : tuple of float
        95 % t-interval over seeds alone, the test examples held fixed.
    margin : float
    degrees : float
        Welch-Satterthwaite degrees of freedom of the first two intervals.
    verdict : str
        ``"equivalent"``: the equivalence interval lies inside +-margin; else ``"different"``: the interval excludes 0;
        else ``"inconclusive"``.
    """

    mean_difference: float
    interval: tuple[float, float]
    equivalence_interval: tuple[float, float]
    seeds_interval: tuple[float, float]
    margin: float
    degrees: float
    verdict: str

    def to_dict(self) -> dict[str, Any]:
        """Return plain values for JSON."""
        return {key: list(value) if isinstance(value, tuple) else value for key, value in asdict(self).items()}


def compare(method: np.ndarray, reference: np.ndarray, margin: float = MARGIN) -> Paired:
    """Compare two methods run on the same seeds and judged on the same test examples.

    The variance of the mean difference is taken as that of crossed random effects: var(seed means) / seeds
    + var(example means) / examples, which counts the residual twice and so errs to the wide side.
    Sources: A. Owen, "The pigeonhole bootstrap", Annals of Applied Statistics 2007 (crossed effects);
    D. Schuirmann, J. Pharmacokin. Biopharm. 15, 1987 (two one-sided tests).

    Parameters
    ----------
    method, reference : numpy.ndarray of bool, shape (seeds, examples)
        Whether each test example was classified correctly; at least 2 seeds and 2 examples.
    margin : float
        Half-width of the range that counts as no difference.

    Raises
    ------
    ValueError
        Shapes differ or are too small.
    """
    if method.shape != reference.shape or method.ndim != 2 or min(method.shape) < 2:
        raise ValueError(f"need two (seeds, examples) arrays, at least 2 x 2, alike: {method.shape}, {reference.shape}")
    difference = method.astype(np.float64) - reference.astype(np.float64)
    by_seed, by_example = difference.mean(axis=1), difference.mean(axis=0)
    mean = float(difference.mean())
    parts = [(float(np.var(side, ddof=1)) / len(side), len(side) - 1) for side in (by_seed, by_example)]
    error = sqrt(sum(part for part, _ in parts))
    curvature = sum(part**2 / degrees for part, degrees in parts)
    degrees = error**4 / curvature if curvature else float(min(degrees for _, degrees in parts))
    interval = _around(mean, error, degrees, CONFIDENCE)
    equivalence = _around(mean, error, degrees, 2 * CONFIDENCE - 1)
    if -margin < equivalence[0] and equivalence[1] < margin:
        verdict = "equivalent"
    else:
        verdict = "different" if not interval[0] <= 0 <= interval[1] else "inconclusive"
    over_seeds = _around(mean, sqrt(parts[0][0]), parts[0][1], CONFIDENCE)
    return Paired(mean, interval, equivalence, over_seeds, margin, degrees, verdict)


def _around(mean: float, error: float, degrees: float, confidence: float) -> tuple[float, float]:
    half = float(require("scipy.stats", extra="train").t.ppf(0.5 + confidence / 2, degrees)) * error
    return mean - half, mean + half
