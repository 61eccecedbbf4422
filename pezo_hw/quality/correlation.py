"""Lag and cross-lane correlation of a stream of integers, and the autocorrelation of periodic sequences."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def circular_autocorrelation(values: NDArray[np.generic]) -> Floats:
    """Return R[s] = sum over t of x[t] x[(t + s) mod P] of one period ``values[P]``, by FFT (float64, length P)."""
    x = np.asarray(values, dtype=np.float64)
    spectrum = np.fft.rfft(x)
    return np.fft.irfft(np.abs(spectrum) ** 2, n=len(x))


def lane_lags(clocks: NDArray[np.generic], lags: int) -> Floats:
    """Return the Pearson correlation of each lane with itself 1..``lags`` clocks later.

    Parameters
    ----------
    clocks : array [T, W]
        Value of each lane at each clock, T > ``lags``.
    lags : int
        Largest distance in clocks.

    Returns
    -------
    float64 array [lags, W]. A constant lane gives 0, never NaN.
    """
    x = np.asarray(clocks, dtype=np.float64)
    return np.stack([_columns(x[:-lag], x[lag:]) for lag in range(1, lags + 1)])


def flat_lags(numbers: NDArray[np.generic], lags: int) -> Floats:
    """Return the correlation of consecutive numbers, in the order in which weights consume them (float64 [lags])."""
    return lane_lags(np.asarray(numbers).reshape(-1, 1), lags)[:, 0]


def cross_lanes(clocks: NDArray[np.generic], lags: int = 0) -> Floats:
    """Return the correlation of lane i at clock t with lane j at clock t + lag, for lag 0..``lags``.

    Means and norms are those of all clocks. float64 [lags + 1, W, W]; constant lanes give 0.
    """
    x = np.asarray(clocks, dtype=np.float64)
    x = x - x.mean(0)
    norm = np.sqrt((x * x).sum(0))
    x = np.divide(x, norm, out=np.zeros_like(x), where=norm > 0)
    return np.stack([x[: len(x) - lag].T @ x[lag:] for lag in range(lags + 1)])


def largest_off_diagonal(matrix: Floats) -> tuple[float, int, int]:
    """Return the largest absolute off-diagonal entry, its row and its column; (0, 0, 0) for one lane."""
    if len(matrix) < 2:
        return 0.0, 0, 0
    outside = np.abs(matrix - np.diag(np.diag(matrix)))
    row, column = np.unravel_index(int(np.argmax(outside)), outside.shape)
    return float(outside[row, column]), int(row), int(column)


def _columns(a: Floats, b: Floats) -> Floats:
    a, b = a - a.mean(0), b - b.mean(0)
    norm = np.sqrt((a * a).sum(0) * (b * b).sum(0))
    return np.divide((a * b).sum(0), norm, out=np.zeros_like(norm), where=norm > 0)
