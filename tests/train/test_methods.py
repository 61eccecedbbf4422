"""The method of the design file is what trains: all of them, on both numerics, with the forwards they say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pezo_hw import train
from pezo_hw.sections.optimizer import METHODS
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, build
from pezo_hw.tasks.case import planned_forwards
from pezo_hw.tasks.jobs import Job, work

#: A rate that learns in 40 steps, and what the method takes: forwards a step with 2 queries.
RATES = {"one-point": 0.004, "adam": 0.02, "fzoo": 0.03, "kerzoo": 0.02}
FORWARDS = {"one-point": 2.0, "fzoo": 5.0, "svrg": (4 * 897 / 32 + 8) / 2, "dizo": 4 + 2 * 2 * 4 / 40}
FIELDS: dict[str, dict[str, Any]] = {
    "fzoo": {"queries": 4, "clip": 0.0},
    "dizo": {"interval": 10, "search_steps": 2},
    "kerzoo": {"kernel_gain": 0.4},
}


def of(small: DesignSpec, method: str, **fields: Any) -> DesignSpec:
    own = {"method": method, "steps": 40, **FIELDS.get(method, {}), **fields}
    return replace(small, optimizer=replace(small.optimizer, **own))


@pytest.mark.parametrize("method", METHODS)
def test_every_method_trains_alike_on_both_numerics(small: DesignSpec, cache: Path, method: str) -> None:
    spec = of(small, method)
    still = work(of(small, "mezo", steps=1), Job("bank", "float", 0, 1e-9), cache, curve=False)
    floats, ints = (work(spec, Job("bank", n, 0, RATES.get(method, 0.03)), cache) for n in ("float", "int"))
    if method != "one-point":  # whose noise drowns so few steps
        assert floats.validation[0] < still.validation[0]
    assert ints.validation[0] == pytest.approx(floats.validation[0], abs=0.03)
    assert floats.forwards == ints.forwards == pytest.approx(40 * FORWARDS.get(method, 4.0))
    assert floats.forwards == pytest.approx(planned_forwards(spec))
    assert floats.curve["forwards"][-1] == floats.forwards
    assert floats.warnings == []


def test_state_of_a_period_trains_to_the_same_bits(small: DesignSpec, cache: Path) -> None:
    spec = of(small, "adam", steps=15)
    spec = replace(spec, perturbation=replace(spec.perturbation, pool_size=61))
    found = [
        work(replace(spec, optimizer=replace(spec.optimizer, state=state)), Job("pool", "int", 1, 0.01), cache)
        for state in ("dense", "period")
    ]
    assert found[0].curve == found[1].curve
    assert found[0].updates == found[1].updates


def test_tied_rows_are_said(small: DesignSpec, cache: Path) -> None:
    spec = of(small, "lozo", steps=2, rank=8)
    spec = replace(spec, perturbation=replace(spec.perturbation, pool_size=63))
    outcome = work(spec, Job("pool", "float", 0, 0.01), cache, curve=False)
    assert any("rows of U repeat in layers.0.weight, layers.1.weight" in text for text in outcome.warnings)


@pytest.mark.parametrize("method", ["lozo", "svrg", "adam"])
def test_free_runs_read_what_hardware_deals(small: DesignSpec, cache: Path, method: str) -> None:
    """Parity of hardware runs: role z alone is asked for, by the method itself where it can."""
    spec, stream, roles = of(small, method), build(small), set()

    class Watched:
        scale, max_abs = stream.scale, stream.max_abs

        def ints(self, key: Key, start: int, count: int) -> np.ndarray:
            roles.add(key.role)
            return stream.ints(key, start, count)

    found = train.free_run(spec, Watched(), 6, cache=cache)
    assert roles == {"z"}
    assert found["sha256"] == train.free_run(spec, None, 6, cache=cache)["sha256"]
    plain = train.free_run(of(small, "mezo"), None, 6, cache=cache)
    assert (found["sha256"] == plain["sha256"]) == (method == "lozo")
