"""Laws of the Gaussian sources: numbers follow them, and the measures tell good from bad."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from pezo_hw.errors import SpecError
from pezo_hw.quality import gaussian
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, Stream, TreeStream, build

DOC = Path(__file__).parents[2] / "docs" / "quality.md"
SHAPES = {
    "table": {"gaussian": "table", "gaussian_bits": 9},
    "clt": {"gaussian": "clt", "bits": 5},
    "tree": {"gaussian": "tree", "bits": 7},
    "boxmuller": {"gaussian": "boxmuller", "bits": 8},
}


def source(**perturbation: object) -> Stream:
    table = {"name": "g", "perturbation": {"kind": "gaussian", **perturbation}, "weights": {"count": 200_000}}
    return build(DesignSpec.from_dict(table))


@pytest.mark.parametrize("name", SHAPES)
def test_numbers_follow_the_law(name: str) -> None:
    stream = source(**SHAPES[name])
    values, probabilities = gaussian.law(stream)
    assert (np.diff(values) > 0).all() and probabilities.sum() == pytest.approx(1, abs=1e-12)
    numbers = stream.ints(Key(3), 0, 200_000)
    counts = np.bincount(np.searchsorted(values, numbers), minlength=len(values))
    common = probabilities * len(numbers) >= 10
    expected = probabilities[common] * len(numbers)
    chi = ((counts[common] - expected) ** 2 / expected).sum()
    free = int(common.sum()) - 1
    assert abs(chi - free) < 5 * (2 * free) ** 0.5
    assert gaussian.agreement(stream, numbers)["p"] > 1e-4
    rms = float(probabilities @ (values * stream.scale) ** 2)
    assert rms == pytest.approx(1, abs=2e-3)


def test_a_law_is_not_another_one() -> None:
    tree, pairs = source(**SHAPES["tree"]), source(**SHAPES["boxmuller"])
    assert gaussian.agreement(tree, pairs.ints(Key(0), 0, 50_000))["p"] < 1e-6
    assert isinstance(tree, TreeStream)
    tree.thresholds = [[row[0] ^ 8, *row[1:]] for row in tree.thresholds]
    assert gaussian.agreement(tree, source(**SHAPES["tree"]).ints(Key(0), 0, 200_000))["p"] < 1e-6


def test_measures_rank_the_sources() -> None:
    """Sums of 8 have kurtosis -0.15; a tree's distance falls with its levels; Box-Muller's tail reaches 5.8."""
    found = {name: gaussian.measures(source(**{**fields, "bits": 8})) for name, fields in SHAPES.items()}
    deep = gaussian.measures(source(gaussian="tree", bits=8, tree_levels=6, tree_bits=9))
    assert found["clt"]["kurtosis"] == pytest.approx(-0.15, abs=1e-3)
    assert deep["distance"] < 0.0006 < 0.0012 < found["tree"]["distance"] < 0.002 < found["clt"]["distance"] < 0.004
    assert found["boxmuller"]["distance"] < 1e-4 and abs(found["boxmuller"]["kurtosis"]) < 1e-3
    assert found["boxmuller"]["tail_cut"] > 5.8 and found["tree"]["tail_cut"] < 4 < found["clt"]["tail_cut"] < 4.95
    assert found["boxmuller"]["tails"][4] == pytest.approx(1, abs=0.02) and found["tree"]["tails"][4] < 0.1
    for measures in found.values():
        assert measures["rms_scaled"] == pytest.approx(1, abs=1e-3)


def test_the_table_in_the_docs_is_what_the_command_prints(capsys: pytest.CaptureFixture[str]) -> None:
    assert gaussian.main([str(DOC.parents[1] / "examples" / "digits.toml")]) == 0
    printed = capsys.readouterr().out.strip()
    assert printed in DOC.read_text(encoding="utf-8"), re.sub(r"\n", "\n    ", printed)


def test_other_sources_and_files_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SpecError, match="'bank' is no Gaussian source"):
        gaussian.law(build(DesignSpec.from_dict({"name": "b"})))
    assert gaussian.main(["absent.toml"]) == 1
    assert capsys.readouterr().err.startswith("error: absent.toml")
