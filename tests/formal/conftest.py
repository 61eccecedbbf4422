"""How a contract is proved in these tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from formal.prove import Verdict, missing, prove
from pezo_hw.lfsr import find_sparse_matrix

needs_sby = pytest.mark.skipif(bool(missing()), reason=f"{missing()} is not installed")
slow = pytest.mark.slow
MATRIX = {k: find_sparse_matrix(k) for k in (4, 8, 16)}


def check(contract: Any, mode: str, depth: int, folder: Path) -> Verdict:
    return prove(contract, contract.ports(), mode, depth, folder / mode)


def refuted(verdict: Verdict) -> bool:
    """A planted fault shows as a counterexample (FAIL), or as an induction that does not close (UNKNOWN)."""
    return verdict.status in ("FAIL", "UNKNOWN")
