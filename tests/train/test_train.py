"""The training stage, the free run, and their failures."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pezo_hw import train
from pezo_hw.errors import SpecError
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, build
from pezo_hw.tasks.jobs import Job, work
from pezo_hw.tasks.workers import run_jobs


def with_optimizer(spec: DesignSpec, **changes: object) -> DesignSpec:
    return replace(spec, optimizer=replace(spec.optimizer, **changes))  # type: ignore[arg-type]


def test_stage_gives_what_the_report_reads(small: DesignSpec, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    result = train.run(small, tmp_path, lambda stage, done, total, note="": told.append((done, total)), workers=2)
    assert json.loads(json.dumps(result, allow_nan=False)) == result
    jobs = 3 * (2 * 2 + len(train.BACKPROP_RATES))
    assert told == [(done, jobs) for done in range(1, jobs + 1)]
    for source in ("gaussian", "bank"):
        for numerics in ("int", "float"):
            own = result["runs"][source][numerics]
            accuracy = own["accuracy"]
            assert accuracy["forwards"] == 2 * 2 * 60
            assert accuracy["mean"] == pytest.approx(np.mean(accuracy["seeds"]))
            assert accuracy["mean"] > accuracy["start"]  # it learns, even in 60 steps
            for curve, seed, last in zip(own["curves"], (0, 1, 2), accuracy["seeds"], strict=True):
                assert curve["seed"] == seed
                assert curve["forwards"][0] == 0
                assert curve["forwards"][-1] == 240
                assert curve["accuracy"][-1] == last
            assert (own["paired"] is None) == (source == "gaussian")
            assert own["verdict"] == ("reference" if source == "gaussian" else own["paired"]["verdict"])
    assert min(result["baselines"]["backprop"]["float"]) > result["runs"]["bank"]["int"]["accuracy"]["mean"]
    floats, ints = (result["runs"]["bank"][numerics]["accuracy"]["seeds"] for numerics in ("float", "int"))
    assert floats == pytest.approx(ints, abs=0.03)  # the same perturbations, batches and start


def test_runs_repeat_exactly(small: DesignSpec, cache: Path) -> None:
    for numerics in ("int", "float"):
        first, second = (work(small, Job("bank", numerics, 1, 0.03), cache) for _ in range(2))
        assert np.array_equal(first.right, second.right)
        assert first.curve == second.curve


def test_free_run_depends_on_the_integers_alone(small: DesignSpec, cache: Path) -> None:
    stream = build(small)

    class Recording:
        """What simulated hardware offers: integers in another container, a scale, a bound."""

        scale, max_abs = stream.scale, stream.max_abs
        fault = -1

        def ints(self, key: Key, start: int, count: int) -> np.ndarray:
            numbers = np.array(stream.ints(key, start, count).tolist(), np.int32)
            if key.step == self.fault:
                numbers[5] ^= 64
            return numbers

    own = train.free_run(small, cache=cache)
    same = train.free_run(small, Recording(), cache=cache)
    assert own["steps"] == 20
    assert own["sha256"] == same["sha256"] != own["start_sha256"]
    assert own["losses"] == same["losses"]
    assert {name: tensor.shape for name, tensor in own["weights"].items()} == {
        s.name: s.shape for s in small.layout.tensors
    }
    faulty = Recording()
    faulty.fault = 10  # one bit of one number in one step
    assert train.free_run(small, faulty, cache=cache)["sha256"] != own["sha256"]
    assert train.free_run(small, seed=1, cache=cache)["sha256"] != own["sha256"]


def test_stochastic_rounding_trains(small: DesignSpec, cache: Path) -> None:
    spec = replace(small, weights=replace(small.weights, rounding="stochastic", align=32))
    outcome = work(spec, Job("gaussian", "int", 0, 0.03), cache, curve=False)
    assert outcome.right.mean() > outcome.start
    nearest = work(small, Job("gaussian", "int", 0, 0.03), cache, curve=False)
    assert outcome.updates["lost"] != nearest.updates["lost"]


def test_divergence_is_reported_with_the_weights_before_it(small: DesignSpec, cache: Path) -> None:
    spec = with_optimizer(small, clip=0.0)
    outcome = work(spec, Job("gaussian", "float", 0, 1e30), cache)
    assert any("the weights were restored" in text for text in outcome.warnings)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"eps": 1e-6}, r"optimizer\.eps = 1e-06 is .* LSB .* raise eps"),
        ({"eps": 900.0}, r"optimizer\.eps: .* lower eps"),
        ({"lr": 1e-12}, r"optimizer\.lr = 1e-12: 100\.0% .* raise optimizer\.lr"),
    ],
)
def test_what_rounding_would_swallow_is_refused(
    small: DesignSpec, cache: Path, change: dict[str, float], message: str
) -> None:
    spec = with_optimizer(small, **change)
    with pytest.raises(SpecError, match=message):
        work(spec, Job("bank", "int", 0, change.get("lr", 0.03)), cache)


def test_a_missing_rate_is_named_before_any_work(small: DesignSpec, tmp_path: Path) -> None:
    rates = (("bank", (("float", 0.03), ("int", 0.03))),)
    with pytest.raises(SpecError, match="no rate for source gaussian"):
        train.run(with_optimizer(small, lr=rates), tmp_path)
    assert not list(tmp_path.iterdir())


def test_an_error_in_a_process_stops_the_others(small: DesignSpec, cache: Path) -> None:
    with pytest.raises(SpecError, match=r"optimizer\.eps"):
        list(run_jobs(with_optimizer(small, eps=1e-6), [Job("bank", "int", 0, 0.03)] * 4, cache, workers=2))
