"""Estimates against real synthesis, of designs that lie in the population and of ones that do not fit."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from pezo_hw.eda import yosys
from pezo_hw.errors import SpecError
from pezo_hw.estimate import validate
from pezo_hw.estimate.control import cells
from pezo_hw.estimate.cost import cost, priced
from pezo_hw.estimate.designs import ESTIMATED, estimate
from pezo_hw.estimate.page import readme
from pezo_hw.estimate.population import BLOCKS, POPULATION, draw
from pezo_hw.estimate.samples import (
    CHECK_DESIGNS,
    CHECK_FURTHER,
    CHECK_SEED,
    FIT_SEED,
    TARGETS,
    Sample,
    bill_of,
    verilog_of,
)
from pezo_hw.estimate.validate import by_block, compared, errors
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import build

#: Seeds of neither the fit nor the validation.
SEED = 303


PINNED = ["bank", "bank-fixed", "bank-geared", "rademacher", "uniform-lutsr", "uniform-xoroshiro", "gaussian-clt"]
PINNED += ["gaussian-boxmuller", "pool", "pool-rotating", pytest.param("perturb", marks=pytest.mark.slow)]


@pytest.mark.parametrize("block", PINNED)
def test_near_synthesis(block: str) -> None:
    spec = draw(block, SEED, 0)
    guess = priced(bill_of(block, spec, "ecp5"), "ecp5")
    found = yosys.synthesize(*verilog_of(block, spec), "ecp5")
    bound = 0.25 if block in validate.HEAVY else 0.15
    assert guess.lut == pytest.approx(found.lut, rel=bound, abs=4)
    assert guess.ff == pytest.approx(found.ff, rel=0.15, abs=4)
    assert (guess.bram, guess.dsp) == (found.bram, found.dsp)


def test_population_is_repeatable_and_differs_by_seed() -> None:
    assert set(BLOCKS) == set(POPULATION)
    assert CHECK_SEED != FIT_SEED
    assert CHECK_DESIGNS * len(BLOCKS) + sum(CHECK_FURTHER.values()) >= 60
    for block in BLOCKS:
        assert draw(block, 1, 0).hash == draw(block, 1, 0).hash
        drawn = [{draw(block, seed, index).to_json() for index in range(6)} for seed in (FIT_SEED, CHECK_SEED)]
        assert drawn[0] != drawn[1]


def test_every_block_has_coefficients_on_every_target() -> None:
    for block in BLOCKS:
        spec = draw(block, SEED, 1)
        for target in TARGETS:
            found = priced(bill_of(block, spec, target), target)
            assert found.lut > 0 and found.ff > 0
            assert found.status == "ok" or "does not fit" in found.reason


def spec(**perturbation: Any) -> DesignSpec:
    table = {"name": "e", "perturbation": perturbation, "weights": {"count": 100}}
    return DesignSpec.from_dict(table)


def test_more_of_everything_costs_more() -> None:
    small, large = (cost(build(spec(kind="bank", generators=n, bits=8)), "xcup") for n in (8, 31))
    assert large.ff - small.ff >= 23 * 8
    assert large.lut > small.lut
    assert large.to_dict()["remarks"] == []


def test_design_that_does_not_fit_keeps_its_figures() -> None:
    found = cost(build(spec(kind="uniform", words=256, bits=8)), "ice40")
    assert found.status == "infeasible"
    assert found.reason.startswith("does not fit ICE40HX8K: lut ")
    assert found.lut > 7680
    assert cost(build(spec(kind="uniform", words=4, bits=8)), "ice40", part="ICE40UP5K").status == "ok"


def test_what_cannot_be_estimated_says_so() -> None:
    with pytest.raises(SpecError, match="GaussianStream has no hardware"):
        cost(build(spec(kind="gaussian")), "ecp5")
    with pytest.raises(SpecError, match="'asic' has no estimate"):
        cost(build(spec(kind="bank")), "asic")
    with pytest.raises(SpecError, match="no estimate of nothing on ecp5"):
        cells({"nothing": {}}, "ecp5", "lut")


def test_whatever_has_hardware_has_an_estimate() -> None:
    base = spec(kind="bank", generators=5, bits=6)
    assert {name: estimate(base, name, "ecp5").block for name in ESTIMATED} == {
        "bank": "bank",
        "pool": "pool",
        "uniform": "fixed",
        "rademacher": "fixed",
        "gaussian-clt": "clt",
        "gaussian-tree": "tree",
        "gaussian-boxmuller": "boxmuller",
        "uniform-leap": "fixed",
        "uniform-lutsr": "words",
        "uniform-xoroshiro": "words",
        "subsystem": "perturb",
    }


def test_errors_and_page() -> None:
    samples = [Sample("bank", i, "ecp5", draw("bank", SEED, i), None) for i in range(3)]
    measured = []
    for sample, factor in zip(samples, (1.0, 1.1, 0.5), strict=True):
        guess = cost(build(sample.spec), "ecp5").to_dict()
        found = {unit: guess[unit] for unit in ("bram", "dsp", "lutram")}
        found |= {unit: guess[unit] * factor for unit in ("lut", "ff")}
        measured.append(dataclasses.replace(sample, found=found))
    failed = Sample("pool", 0, "ecp5", draw("pool", SEED, 0), None, "yosys: no")
    rows = compared([*measured, failed])
    assert rows[-1] == {"block": "pool", "index": 0, "target": "ecp5", "status": "infeasible", "reason": "yosys: no"}
    summary = errors(rows)["ecp5"]
    assert summary["designs"] == 3
    assert summary["lut"]["median"] == pytest.approx(1 - 1 / 1.1, abs=1e-3)
    assert summary["lut"]["worst"] == pytest.approx(1.0, abs=0.01)
    assert not summary["lut"]["met"]
    assert summary["bram_exact"] == 3
    result = {"seed": 1, "fit_seed": 2, "designs": 3, "tool": "Yosys", "population": {"bank": "some"}}
    page = readme({**result, "errors": {"ecp5": summary}, "blocks": by_block(rows)})
    assert "--seed 1 --designs 3 --blocks bank`" in page
    assert "| ecp5 | 3 | LUT | 9.1 %" in page
    assert "NO |" in page
    assert "| bank | 9.1 / 9.1 |" in page
