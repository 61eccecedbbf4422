"""From activity to energy: nothing is counted twice, ratios share their coefficients, watts only where measured."""

from __future__ import annotations

import itertools

import pytest

from pezo_hw.errors import SpecError
from pezo_hw.estimate.coefficients import Range, coefficients
from pezo_hw.power import model
from pezo_hw.power.activity import Activity
from pezo_hw.power.model import Glitches
from pezo_hw.power.report import power
from pezo_hw.spec import DesignSpec

NONE, SOME = Glitches(0.0), Glitches(0.5)


def activity(**changes: float) -> Activity:
    values = {"flip_flops": 100, "registers": 50.0, "lanes": 40.0, "outputs": 40.0, "logic": 60.0, "memory": 0.0}
    return Activity("twin", 10, **{**values, **changes})  # type: ignore[arg-type]


def test_every_coefficient_names_its_source_and_what_it_includes() -> None:
    for name, found in coefficients().items():
        assert found.source and found.what and found.includes, name
        assert 0 < found.low <= found.high
        assert 0 <= found.uncertainty < 1
        if name.startswith("ff_toggle"):
            assert "clock" in found.includes


@pytest.mark.parametrize("target", ["ecp5", "xc7", "ice40"])
def test_a_register_that_always_toggles_takes_its_measured_energy_once(target: str) -> None:
    alone = activity(flip_flops=1, registers=1, logic=0)
    for choice in model.choices(target, NONE):
        assert sum(model.energy(alone, choice).values()) == pytest.approx(choice.flip_flop)
    found = model.absolute(alone, target, NONE)
    measured = coefficients()[model.MEASURED[target]].range
    assert found["total"] == pytest.approx([measured.low, measured.high])


def test_ratio_of_a_block_to_itself_is_one() -> None:
    for target in ("ecp5", "xcup", "nexus"):
        assert model.ratio((activity(), SOME), (activity(), SOME), target) == pytest.approx([1, 1])
    twice = activity(flip_flops=200, registers=100, logic=120)
    assert model.ratio((twice, SOME), (activity(), SOME), "ecp5") == pytest.approx([2, 2])


def test_shares_hold_every_choice() -> None:
    shares = model.shares(activity(memory=1), "ecp5", SOME)
    assert sum(low for low, _ in shares.values()) <= 1 <= sum(high for _, high in shares.values())
    assert shares["glitch"][0] == 0 < shares["glitch"][1]
    assert model.shares(activity(), "ecp5", NONE)["glitch"] == [0, 0]


def test_no_absolute_figures_without_a_measurement() -> None:
    for target in ("xcup", "nexus"):
        found = model.absolute(activity(), target, NONE)
        assert found["unit"] is None
        assert "no public energy figure" in found["reason"]
    with pytest.raises(SpecError, match="has no energy figures"):
        model.absolute(activity(), "asic", NONE)


def test_gating_saves_what_the_clock_takes_while_stalled() -> None:
    assert model.gating(activity(), "ecp5", SOME, 0.0)["saved_share"] == [0, 0]
    assert model.gating(activity(), "ecp5", SOME, 1.0)["saved_share"] == [1, 1]
    shares = [model.gating(activity(), "ecp5", SOME, s)["saved_share"][1] for s in (0.1, 0.5, 0.9)]
    assert all(a < b for a, b in itertools.pairwise(shares))
    with pytest.raises(SpecError, match="no share of the clocks"):
        model.gating(activity(), "ecp5", SOME, 1.5)


def test_ranges_add_and_scale() -> None:
    assert Range(1, 2) + Range(3, 5) == Range(4, 7)
    assert Range(1, 2) * 3 == Range(3, 6)


def test_bank_takes_less_than_sums_of_fresh_numbers() -> None:
    table = {"name": "p", "perturbation": {"kind": "bank", "generators": 7, "bits": 8}, "weights": {"count": 300}}
    spec = DesignSpec.from_dict(table)
    for target in ("ecp5", "xcup"):
        found = power(spec, "bank", target, stalled=0.5, clocks=200)
        assert 0 < found["relative"][0] < found["relative"][1] < 0.5
    same = power(spec, "gaussian-clt", "ecp5", clocks=200)
    assert same["relative"] == pytest.approx([1, 1])
