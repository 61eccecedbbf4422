"""LFSR mathematics over GF(2): polynomials, step matrices, leaps, jump-ahead, sparse primitive matrices.

A matrix is a tuple of ``k`` row masks: bit ``i`` of ``M s`` is the parity of ``rows[i] & s``.
"""

from __future__ import annotations

from .catalogue import FACTORS, POLYNOMIALS, SPARSE
from .matrix import (
    Matrix,
    apply,
    identity,
    inverse,
    jump,
    multiply,
    orbit,
    power,
    trajectory,
)
from .polynomial import berlekamp_massey, is_primitive, lfsr_matrix
from .search import find_polynomial, find_sparse_matrix, has_full_period, single_tap_rows
from .step import nearest_leap, step_matrix

__all__ = [
    "FACTORS",
    "POLYNOMIALS",
    "SPARSE",
    "Matrix",
    "apply",
    "berlekamp_massey",
    "find_polynomial",
    "find_sparse_matrix",
    "has_full_period",
    "identity",
    "inverse",
    "is_primitive",
    "jump",
    "lfsr_matrix",
    "multiply",
    "nearest_leap",
    "orbit",
    "power",
    "single_tap_rows",
    "step_matrix",
    "trajectory",
]
