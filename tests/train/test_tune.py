"""The search for learning rates: equal budgets, atomic result, resumption; and the committed rates of the example."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from pezo_hw import tune
from pezo_hw.cli.training import _before_tuning
from pezo_hw.spec import DesignSpec

EXAMPLE = Path(__file__).parents[2] / "examples" / "digits.toml"


def test_interrupted_search_resumes_and_a_design_reads_the_result(small: DesignSpec, tmp_path: Path) -> None:
    out = tmp_path / "small.tuned.json"
    options = {"grid": (0.01, 0.04), "seeds": (7,), "workers": 1}
    told: list[int] = []

    def interrupt(stage: str, done: int, total: int, note: str = "") -> None:
        told.append(done)
        if done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        tune.run(small, out, interrupt, **options)  # type: ignore[arg-type]
    assert [file.name for file in tmp_path.iterdir()] == ["small.tuned.json.partial"]
    told.clear()
    result = tune.run(small, out, lambda stage, done, total, note="": told.append(done), **options)  # type: ignore[arg-type]
    assert told == list(range(5, 11))
    assert [file.name for file in tmp_path.iterdir()] == ["small.tuned.json"]
    whole = tune.run(small, tmp_path / "again.json", **options)  # type: ignore[arg-type]
    for key in ("lr", "curves", "backprop", "spec_hash", "budget"):
        assert whole[key] == result[key]
    assert {len(curve) for curve in result["curves"].values()} == {2}
    table = small.to_dict()
    table["optimizer"]["lr"] = "tuned:small.tuned.json"
    tuned = DesignSpec.from_dict(table, folder=tmp_path)
    assert tuned.optimizer.rate("bank", "int") == result["lr"]["bank"]["int"]
    assert tune.rate_free_hash(tuned) == result["spec_hash"]


def test_kept_runs_of_another_design_are_not_used(small: DesignSpec, tmp_path: Path) -> None:
    partial = tmp_path / "t.json.partial"
    for content in (json.dumps({"spec_hash": "other", "scores": {"x": [1, 2]}}), "{", json.dumps({"spec_hash": "h"})):
        partial.write_text(content)
        assert tune._resume(partial, "h") == {}


def test_example_rates_were_tuned_for_the_example() -> None:
    result = json.loads((EXAMPLE.parent / "digits.tuned.json").read_text())
    spec, _ = _before_tuning(EXAMPLE)
    assert tune.rate_free_hash(spec) == result["spec_hash"], "the example changed: run pezo tune examples/digits.toml"
    assert DesignSpec.load(EXAMPLE).optimizer.rate("pool", "float") == result["lr"]["pool"]["float"]
    assert result["command"] == "pezo tune examples/digits.toml"


def test_the_grid_goes_where_the_methods_rates_are(small: DesignSpec, tmp_path: Path) -> None:
    tried: list[str] = []

    def first(stage: str, done: int, total: int, note: str = "") -> None:
        tried.append(note)
        raise KeyboardInterrupt

    spec = replace(small, optimizer=replace(small.optimizer, method="one-point", steps=5))
    with pytest.raises(KeyboardInterrupt):
        tune.run(spec, tmp_path / "t.json", first, workers=1)
    assert tried[0].startswith("gaussian int lr 0.00125:")
