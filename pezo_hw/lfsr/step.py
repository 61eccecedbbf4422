"""The step matrix of a design: sparse, leap of a catalogued LFSR, one-step LFSR, or given rows."""

from __future__ import annotations

from collections.abc import Sequence
from math import gcd

from .catalogue import POLYNOMIALS, SPARSE
from .matrix import Matrix, power
from .polynomial import lfsr_matrix
from .search import find_sparse_matrix, has_full_period


def nearest_leap(k: int, leap: int) -> int:
    """Return the leap closest to ``leap`` (the larger on a tie) that is >= 1 and coprime with 2**k - 1."""
    period = (1 << k) - 1
    for distance in range(period + leap + 1):
        for candidate in (leap + distance, leap - distance):
            if candidate >= 1 and gcd(candidate, period) == 1:
                return candidate
    raise ValueError(f"no leap is coprime with 2**{k} - 1")


def step_matrix(k: int, step: str, leap: int = 1, seed: int = 0, rows: Sequence[int] = ()) -> Matrix:
    """Return the k x k matrix that advances a generator by one clock.

    Parameters
    ----------
    k : int
        State bits, 2 to 64.
    step : str
        ``"sparse"``: the catalogue's matrix (seed 0) or a newly searched one; ``"leap"``: the ``leap``-th power of the
        catalogued polynomial's LFSR; ``"lfsr"``: one step of it; ``"explicit"``: ``rows`` as given.
    leap : int
        LFSR steps a clock, coprime with 2**k - 1 (``step = "leap"`` only).
    seed : int
        Seed of the sparse search; 0 is the catalogue.
    rows : sequence of int
        Row masks for ``"explicit"``.

    Raises
    ------
    ValueError
        The leap would shorten the period, or the rows do not give the full period; the message holds the remedy.
    """
    if step == "sparse":
        return SPARSE[k] if seed == 0 else find_sparse_matrix(k, seed)
    if step == "lfsr":
        return lfsr_matrix(POLYNOMIALS[k])
    if step == "leap":
        period = (1 << k) - 1
        if gcd(leap, period) != 1:
            raise ValueError(
                f"a leap of {leap} shortens the period of a {k}-bit LFSR from {period} to "
                f"{period // gcd(leap, period)}; use {nearest_leap(k, leap)}, the nearest leap coprime with {period}"
            )
        return power(lfsr_matrix(POLYNOMIALS[k]), leap)
    if step != "explicit":
        raise ValueError(f"unknown step {step!r}; use sparse, leap, lfsr or explicit")
    matrix = tuple(rows)
    if len(matrix) != k or any(not 0 < row < 1 << k for row in matrix):
        raise ValueError(f"matrix has {len(matrix)} rows; it needs {k} row masks between 1 and 2**{k} - 1")
    if not has_full_period(matrix):
        raise ValueError(f'matrix does not reach all 2**{k} - 1 non-zero states; use step = "sparse" or search one')
    return matrix
