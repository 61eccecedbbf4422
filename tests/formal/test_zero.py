"""Zero is unreachable: not by a step, not by a LOAD; a singular matrix and a careless loader are found."""

from __future__ import annotations

from pathlib import Path

import pytest
from amaranth.hdl import Const, Module, Value
from pezo_rtl.loader import Loader
from pezo_rtl.ring import Ring

from formal.zero import LoadedWords, NeverZero

from .conftest import MATRIX, check, needs_sby, refuted, slow

pytestmark = needs_sby


@pytest.mark.parametrize(
    ("k", "n", "clocks", "flipped"),
    [
        (8, 5, 1, 0x80),
        pytest.param(8, 5, 2, 0, marks=slow),
        pytest.param(8, 31, 1, 0x80, marks=slow),
        pytest.param(16, 8, 3, 0x8080, marks=slow),
    ],
)
def test_no_lane_is_ever_zero(k: int, n: int, clocks: int, flipped: int, tmp_path: Path) -> None:
    verdict = check(NeverZero(Ring(MATRIX[k], n, clocks, flipped)), "prove", 3, tmp_path)
    assert verdict.proved, verdict.log


@pytest.mark.slow
def test_fillings_and_steps_are_reached(tmp_path: Path) -> None:
    assert check(NeverZero(Ring(MATRIX[8], 3)), "cover", 20, tmp_path).proved


@pytest.mark.slow
def test_a_singular_matrix_is_found(tmp_path: Path) -> None:
    rows = list(MATRIX[8])
    rows[1] = rows[0]
    assert refuted(check(NeverZero(Ring(rows, 4)), "prove", 3, tmp_path))


class Careless(Loader):
    """Planted fault: a zero is passed on."""

    def _blank(self, m: Module, taken: Value, nothing: Value) -> Value:
        return Const(0, 1)


@pytest.mark.parametrize(
    ("mode", "head"),
    [
        pytest.param("prove", False, marks=slow),
        pytest.param("prove", True, marks=slow),
        pytest.param("cover", True, marks=slow),
    ],
)
def test_no_zero_is_loaded(mode: str, head: bool, tmp_path: Path) -> None:
    verdict = check(LoadedWords(Loader(3, 6, head, 1)), mode, 14 if mode == "cover" else 4, tmp_path)
    assert verdict.proved, verdict.log


@pytest.mark.slow
def test_a_loader_that_passes_zero_on_is_found(tmp_path: Path) -> None:
    assert refuted(check(LoadedWords(Careless(3, 6, False, 1)), "prove", 4, tmp_path))
