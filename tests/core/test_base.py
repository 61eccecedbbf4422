"""Fixed point, the seeded generator, optional imports and atomic files."""

from __future__ import annotations

import errno
import json
import math
import os
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pezo_hw import extras, files
from pezo_hw.errors import MissingDependency
from pezo_hw.fixedpoint import Coefficient, quantise_coefficient, rne_shift
from pezo_hw.prng import SplitMix64, derive


def test_splitmix_known_answers() -> None:
    """First outputs for seed 1234567, as widely published for this generator."""
    rng = SplitMix64(1234567)
    assert [rng.next() for _ in range(3)] == [6457827717110365317, 3203168211198807973, 9817491932198370423]
    assert all(0 <= derive(5, "pool", 1).below(7) < 7 for _ in range(20))


@given(st.lists(st.integers(-(2**50), 2**50), min_size=1), st.integers(-8, 70))
def test_shift_rounds_half_to_even_exactly(values: list[int], shift: int) -> None:
    got = rne_shift(np.array(values), shift).tolist()
    assert got == [round(Fraction(v) / Fraction(2) ** shift) for v in values]


@given(st.floats(-1e9, 1e9).filter(lambda x: x == 0 or abs(x) > 1e-9), st.integers(-(2**20), 2**20))
def test_coefficients_are_near_and_multiply_exactly(value: float, u: int) -> None:
    coefficient = quantise_coefficient(value)
    assert abs(coefficient.value - value) <= abs(value) * 2**-15
    assert coefficient.mantissa == 0 or 2**14 <= abs(coefficient.mantissa) < 2**15
    exact = Fraction(coefficient.mantissa) * Fraction(2) ** coefficient.exponent * u
    assert int(coefficient.times(np.array([u]))[0]) == round(exact)
    assert coefficient.scaled(3).value == 8 * coefficient.value


def test_coefficients_refuse_what_is_not_finite() -> None:
    for value in (math.nan, math.inf, -math.inf):
        with pytest.raises(ValueError, match="finite"):
            quantise_coefficient(value)
    assert quantise_coefficient(0.0) == Coefficient(0, 0)
    assert quantise_coefficient(1 - 2**-30) == Coefficient(1 << 14, -14)  # rounds up to the next power of two


def test_a_missing_package_is_named_with_its_remedy() -> None:
    with pytest.raises(MissingDependency, match=r"no_such_package is not installed.*pip install 'pezo-hw\[rtl\]'"):
        extras.require("no_such_package", "rtl")
    assert extras.require("json.decoder", "rtl").JSONDecoder


def test_a_package_broken_inside_is_not_called_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken_inside.py").write_text("import surely_absent_module\n")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="surely_absent_module"):
        extras.require("broken_inside", "rtl")


def test_files_are_whole_or_untouched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "new" / "result.json"
    files.write_json_atomic(path, {"a": 1})
    with pytest.raises(ValueError, match="JSON"):
        files.write_json_atomic(path, {"a": math.nan})

    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        files.write_text_atomic(path, "half")
    assert json.loads(path.read_text()) == {"a": 1}
    assert [p.name for p in path.parent.iterdir()] == ["result.json"]
