"""The measures of whole designs."""

from __future__ import annotations

import json
from typing import Any

import pytest

from pezo_hw import quality
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import build

BASE: dict[str, Any] = {"name": "quality", "weights": {"count": 301}}


def _spec(**perturbation: Any) -> DesignSpec:
    return DesignSpec.from_dict(BASE | {"perturbation": {"kind": "bank", "bits": 8, "generators": 31} | perturbation})


@pytest.fixture(scope="module")
def measured() -> dict[str, Any]:
    return quality.measure(build(_spec()))


def _checks(measures: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {check["name"]: check for check in measures["checks"]}


def test_a_searched_bank_reaches_the_dimension_that_its_stream_states(measured: dict[str, Any]) -> None:
    stated = build(_spec()).effective_dimension()
    assert stated is not None
    assert measured["effective_dimension"]["value"] == pytest.approx(stated, rel=1e-9)
    assert measured["effective_dimension"]["method"] == "whole cycle"
    assert measured["cycle"] == measured["distinct"] == 31 * 255


def test_a_whole_cycle_is_exactly_even(measured: dict[str, Any]) -> None:
    assert measured["sample"]["whole_cycle"] and measured["values"]["sum"] == 0
    assert measured["bits"] == [pytest.approx(128 / 255)] * 8
    assert _checks(measured)["mean of the values"]["verdict"] == "expected"


def test_the_recurrence_of_the_generators_is_found_and_expected(measured: dict[str, Any]) -> None:
    assert measured["gf2"]["generator_complexity"] == measured["gf2"]["state_bits"] == 8
    assert measured["gf2"]["complexity"] == 31 * 8  # one lane shows every generator in turn
    found = _checks(measured)["linear complexity of a lane's lowest bit"]
    assert found["verdict"] == "expected" and "linear over GF(2)" in found["reason"]


def test_sparse_steps_show_no_lag_and_lfsr_steps_do() -> None:
    sparse, lfsr = (quality.measure(build(_spec(bits=12, step=step))) for step in ("sparse", "lfsr"))
    assert max(map(abs, sparse["lag"]["generator"][:4])) < 0.002
    assert abs(lfsr["lag"]["generator"][0]) > 0.3
    # rotation hides a generator's memory from each lane, but its number has only moved to the next lane
    assert max(lfsr["lag"]["lane_max"]) < 0.05 < 0.3 < lfsr["cross_lane"]["delayed_max"][0]


def test_the_twos_complement_reading_puts_weight_on_the_all_ones_direction() -> None:
    shares = {}
    for signed in ("offset", "twos"):
        table = {"kind": "bank", "bits": 5, "generators": 31, "signed": signed}
        spec = DesignSpec.from_dict({"name": "ones", "weights": {"count": 31 * 31 * 31}, "perturbation": table})
        shares[signed] = quality.measure(build(spec))["all_ones"]["share"]
    assert shares["offset"] < 1e-9  # a perturbation is one whole cycle
    assert shares["twos"] > 50


@pytest.mark.parametrize("kind", ["pool", "uniform", "rademacher", "gaussian"])
def test_every_kind_is_measured(kind: str) -> None:
    measures = quality.measure(build(_spec().with_kind(kind)))
    failed = [check for check in measures["checks"] if check["verdict"] in ("fail", "too good")]
    assert not failed
    assert measures["effective_dimension"]["value"] > 200


@pytest.mark.parametrize(
    "perturbation", [{"kind": "pool", "pool_size": 2}, {"generators": 1, "bits": 2}, {"generators": 2, "bits": 4}]
)
def test_very_short_cycles_are_measured(perturbation: dict[str, Any]) -> None:
    measures = quality.measure(build(_spec(**perturbation)))
    assert measures["sample"]["whole_cycle"] and measures["sample"]["clocks"] % measures["cycle"] == 0
    assert measures["normal_sums"]["sums"] > 0 and measures["values"]["rms"] > 0


def test_table_scaling_and_wide_states_are_measured() -> None:
    table = quality.measure(build(_spec(bits=7, generators=8, scaling="table")))
    assert table["bits"] is None and table["effective_dimension"]["method"] == "whole cycle"
    wide = quality.measure(build(_spec(bits=12, state_bits=40)))
    assert wide["effective_dimension"]["method"] == "sampled" and not wide["sample"]["whole_cycle"]


def test_run_compares_the_other_sources_and_is_plain_json() -> None:
    stages = []
    spec = _spec(bits=9, generators=5)
    result = quality.run(spec, lambda stage, done, total, note="": stages.append((stage, done, total)))
    assert set(result["comparisons"]) == {"pool", "uniform", "rademacher", "gaussian", "bank-lfsr"}
    assert stages[0] == ("quality", 0, 6) and stages[-1] == ("quality", 6, 6)
    assert json.loads(json.dumps(result, allow_nan=False)) == result
