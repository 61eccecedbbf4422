"""Energy of a step and the roofline: hand-worked figures, monotone in what should matter, refusal of nonsense."""

from __future__ import annotations

import json

import pytest

from pezo_hw.errors import SpecError
from pezo_hw.estimate.coefficients import Range
from pezo_hw.estimate.energy import Work, hardware_step, processor_step
from pezo_hw.estimate.roofline import Step, System, curve, numbers_needed, passes

WORK = Work(weights=1000, macs=1000, examples=64, forwards=2, sweeps=3, weight_bytes=2)


def test_energy_by_hand() -> None:
    found = hardware_step(WORK, Range(1.0, 2.0))
    moved = (2 * 1000 + 2 * 3 * 1000) * 2 * 8  # bits
    assert found.weights.low == pytest.approx(moved * 20e-12)
    assert found.weights.high == pytest.approx(moved * 40e-12)
    assert found.arithmetic.low == pytest.approx(64 * 1000 * 0.23e-12)
    assert found.numbers.high == pytest.approx(3 * 1000 * 2e-12)
    assert found.total.low == pytest.approx(found.weights.low + found.arithmetic.low + found.numbers.low)
    assert json.loads(json.dumps(found.to_dict()))["total"] == found.total.to_list()
    assert found.times(10).total.high == pytest.approx(10 * found.total.high)


def test_what_costs_energy() -> None:
    assert hardware_step(WORK).numbers.high == 0
    assert hardware_step(WORK, weights_on_chip=True).weights.high < hardware_step(WORK).weights.low
    assert processor_step(WORK).arithmetic.low > hardware_step(WORK).arithmetic.high
    with pytest.raises(SpecError, match="sweeps is -1"):
        Work(1, 1, 1, 1, -1)


def test_roofline_by_hand() -> None:
    system = System(clock_mhz=100, ddr_bits=64, ddr_mts=1000, macs=1024, weight_bytes=2, efficiency=0.5)
    assert system.weights_per_clock == 20
    step = Step(weights=8000, batch=16)
    assert numbers_needed(system, step) == 20  # memory before 64 by the multipliers
    few = passes(system, step, 10)
    assert (few["forward"]["bound"], few["forward"]["clocks"]) == ("numbers", 800)
    assert few["update"]["bound"] == "numbers"
    assert few["step_clocks"] == 2 * 800 + 800
    assert few["waits_for_numbers"] == pytest.approx(1 - (2 * 400 + 800) / 2400)
    many = passes(system, step, 64)
    assert many["forward"]["bound"] == many["update"]["bound"] == "memory"
    assert many["waits_for_numbers"] == 0
    assert passes(system, Step(8000, 256), 64)["forward"]["bound"] == "macs"


def test_more_numbers_never_take_longer() -> None:
    points = curve(System(200, 64, 2400, 1024), Step(10**9, 16, 4), [1, 2, 4, 8, 16, 32, 64])
    clocks = [point["step_clocks"] for point in points]
    assert clocks == sorted(clocks, reverse=True)
    assert points[-1]["waits_for_numbers"] < points[0]["waits_for_numbers"]


def test_nonsense_is_refused() -> None:
    with pytest.raises(SpecError, match="ddr_mts is 0"):
        System(100, 64, 0, 1)
    with pytest.raises(SpecError, match="batch is 0"):
        Step(1, 0)
    with pytest.raises(SpecError, match="lanes: 0"):
        passes(System(100, 64, 1, 1), Step(1, 1), 0)
