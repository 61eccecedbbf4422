"""How many directions a source reaches: participation ratio and span of the Gram matrix of its perturbations.

With G[p, q] = <z_p, z_q> over M perturbations and eigenvalues l of G, the participation ratio (sum l)^2 / sum l^2 =
tr(G)^2 / tr(G^2) is the *effective dimension*: M orthogonal perturbations of equal length have M, copies of one have 1.
The span is the number of eigenvalues that are not zero. When every shift of one cyclic sequence is a start, G is
circulant, its first row is the autocorrelation R, and the ratio is C R(0)^2 / sum R(s)^2.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .correlation import Floats, circular_autocorrelation

ZERO_EIGENVALUE = 1e-9  #: relative to the largest; below it an eigenvalue counts as zero


def participation_ratio(gram: NDArray[np.generic]) -> float:
    """Return tr(G)^2 / tr(G^2) of a symmetric matrix [M, M]; 0 for a zero matrix."""
    g = np.asarray(gram, dtype=np.float64)
    square = float((g * g).sum())
    return float(np.trace(g)) ** 2 / square if square else 0.0


def circulant_dimension(autocorrelation: Floats) -> tuple[float, int]:
    """Return (participation ratio, span) of the circulant Gram matrix whose first row is ``autocorrelation`` [C]."""
    r = np.asarray(autocorrelation, dtype=np.float64)
    square = float((r * r).sum())
    if not square:
        return 0.0, 0
    eigenvalues = np.abs(np.fft.fft(r))
    span = int((eigenvalues > ZERO_EIGENVALUE * eigenvalues.max()).sum())
    return len(r) * float(r[0]) ** 2 / square, span


def clock_autocorrelation(lanes: NDArray[np.generic]) -> Floats:
    """Return R(s) = sum over clocks and lanes of u[t, j] u[t + s, j] of a whole cycle [C, W]: float64 [C]."""
    total = np.zeros(len(lanes))
    for lane in np.asarray(lanes).T:
        total += circular_autocorrelation(lane)
    return total


def sampled_dimension(perturbations: NDArray[np.generic], distinct: int) -> tuple[float, float]:
    """Estimate the participation ratio of ``distinct`` perturbations from K of them.

    With c2 the mean squared cosine of distinct pairs, PR = M / (1 + (M - 1) c2).

    Parameters
    ----------
    perturbations : array [K, d]
        K >= 2 different perturbations, drawn from the M distinct ones.
    distinct : int
        M.

    Returns
    -------
    (estimate, mean squared cosine). The estimate is exact when K = M and all lengths are equal.
    """
    z = np.asarray(perturbations, dtype=np.float64)
    z = z / np.maximum(np.linalg.norm(z, axis=1, keepdims=True), 1e-300)
    gram = z @ z.T
    k = len(z)
    c2 = (float((gram * gram).sum()) - float((np.diag(gram) ** 2).sum())) / (k * (k - 1))
    return distinct / (1 + (distinct - 1) * c2), c2
