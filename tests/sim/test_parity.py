"""The ladder: it passes on honest executors, and names clock and lane of a one-bit fault in any single one."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import numpy as np
import pytest
from pezo_sim import parity
from pezo_sim.compare import Place, compare
from pezo_sim.definition import Definition
from pezo_sim.faults import FAULTS, planted
from pezo_sim.free_running import LEVEL, free_running
from pezo_sim.parity import AMARANTH, GATES, ICARUS, PYTHON, VERILATOR, Block, Ladder, check_definition
from pezo_sim.verilated_stream import design_of

from pezo_hw.errors import ParityError, ToolError
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Stream, build
from tests.core.designs import DESIGNS, SHAPES, design


def small(**perturbation: object) -> DesignSpec:
    table = {
        "name": "small",
        "perturbation": {"generators": 5, "bits": 6, "pool_size": 50, "words": 1, **perturbation},
        "weights": {"count": 57},
        "hardware": {"parity_clocks": 20_000},
    }
    return DesignSpec.from_dict(table, source="small.toml")


def climb(level: str, fault: str, executor: str, tmp_path: Path, **perturbation: object) -> ParityError:
    """Run one rung on the design's own source with one fault planted, and return the error."""
    ladder = Ladder(small(**perturbation), tmp_path, plant=planted(executor, FAULTS[fault]))
    with pytest.raises(ParityError) as caught:
        ladder.climb(level, ladder.blocks[:1])
    message = str(caught.value)
    assert re.search(r"(clock|phase) \d+, lane \d+", message), message
    details = caught.value.details
    assert details["level"] == level and isinstance(details["clock"], int) and isinstance(details["lane"], int)
    assert details["expected"] != details["got"]
    return caught.value


@pytest.mark.parametrize("name", [name for name in (*DESIGNS, *SHAPES) if name != "gaussian"])
def test_the_twin_is_the_definition(name: str) -> None:
    spec = design(name)
    block = Block(name, design_of(spec), spec, build(spec), words=0)
    check_definition(block, block.stream, block.place(PYTHON, None))


@pytest.mark.parametrize("scaling", ["exact", "table"])
@pytest.mark.parametrize("fault", FAULTS)
def test_faults_of_the_numpy_twin(fault: str, scaling: str, tmp_path: Path) -> None:
    climb(PYTHON, fault, "numpy", tmp_path, scaling=scaling)


@pytest.mark.parametrize("kind", ["pool", "uniform", "rademacher"])
@pytest.mark.parametrize("fault", ["offset", "phase"])
def test_faults_of_other_twins(fault: str, kind: str, tmp_path: Path) -> None:
    climb(PYTHON, fault, "numpy", tmp_path, kind=kind)


@pytest.mark.parametrize(
    ("level", "fault", "perturbation"),
    [
        (AMARANTH, "matrix", {}),
        (AMARANTH, "lane_order", {}),
        (AMARANTH, "scaling", {"scaling": "table"}),
        (AMARANTH, "offset", {"kind": "pool"}),
        (ICARUS, "matrix", {}),
        (VERILATOR, "matrix", {}),
        (VERILATOR, "offset", {}),
        (VERILATOR, "phase", {}),
        (VERILATOR, "lane_order", {}),
        (VERILATOR, "scaling", {"scaling": "table"}),
        (VERILATOR, "offset", {"kind": "pool"}),
        (VERILATOR, "phase", {"kind": "pool"}),
        (GATES, "matrix", {}),
        pytest.param(ICARUS, "offset", {}, marks=pytest.mark.slow),
        pytest.param(ICARUS, "phase", {}, marks=pytest.mark.slow),
        pytest.param(ICARUS, "lane_order", {}, marks=pytest.mark.slow),
        pytest.param(ICARUS, "scaling", {"scaling": "table"}, marks=pytest.mark.slow),
        pytest.param(VERILATOR, "matrix", {"kind": "uniform"}, marks=pytest.mark.slow),
    ],
)
def test_faults_of_the_rtl(level: str, fault: str, perturbation: dict[str, object], tmp_path: Path) -> None:
    error = climb(level, fault, level, tmp_path, **perturbation)
    waveform = Path(str(error.details["waveform"]))
    assert waveform.read_text().startswith("$timescale") and "lane0" in waveform.read_text()


@pytest.mark.parametrize("fault", ["phase", "offset", "scaling"])
def test_faults_in_training_from_the_rtl(fault: str, tmp_path: Path) -> None:
    spec = dataclasses.replace(small(), task=dataclasses.replace(small().task, parity_steps=2))
    with pytest.raises(ParityError, match=rf"{LEVEL}: bank.*clock \d+, lane \d+"):
        free_running(spec, tmp_path, plant=planted(LEVEL, FAULTS[fault]))


def test_the_whole_ladder_of_a_small_design(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parity, "FIXED_CLOCKS", 10_000)
    spec = dataclasses.replace(small(), task=dataclasses.replace(small().task, parity_steps=3))
    seen: list[tuple[str, int, int, str]] = []
    result = parity.run(spec, tmp_path, lambda *event: seen.append(event))  # type: ignore[arg-type]
    assert [level["name"] for level in result["levels"]] == [PYTHON, AMARANTH, ICARUS, VERILATOR, GATES]
    assert result["mismatches"] == 0 and result["clocks"] > 5 * 10_000
    assert result["levels"][3]["blocks"] == ["bank", "pool", "uniform", "gaussian-clt", "bank-32x16"]
    gates = result["levels"][4]
    assert gates["blocks"] == ["bank", "pool"] and gates["clocks"] == 2 * 30_000 and gates["mismatches"] == 0
    assert result["free_running"]["equal"] and result["free_running"]["steps"] == 3
    assert set(result["free_running"]["sources"]) == {"bank", "pool"}
    assert len(result["waveform"]["signals"]["valid"]) == 24
    assert {event[0] for event in seen} == {"parity"} and any("training" in event[3] for event in seen)


def test_a_missing_simulator_stops_before_any_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolError, match="iverilog: not found"):
        parity.run(small(), tmp_path)


def test_a_difference_is_named_and_drawn(tmp_path: Path) -> None:
    expected = np.arange(120, dtype=np.int32).reshape(40, 3)
    got = expected.copy()
    got[33, 2] += 1
    place = Place("verilator", "pool", "numbers", per_word=3, workdir=tmp_path)
    compare(place, 0, expected[:5], expected[:5])
    with pytest.raises(
        ParityError, match="pool differs from the numpy twin at phase 109, lane 2: expected 101, got 102"
    ):
        compare(place, 10, expected, got)
    assert place.clocks == 5
    assert (tmp_path / "mismatch-pool.vcd").exists()
    with pytest.raises(ParityError, match="39 words of 3 lanes"):
        compare(place, 10, expected, got[:39])


def test_faults_change_one_executor_only() -> None:
    stream: Stream = build(small())
    for fault in FAULTS.values():
        before = stream.clock_values(0, 20).copy()  # type: ignore[attr-defined]
        wrong = fault(stream)
        assert np.array_equal(build(small()).clock_values(0, 20), before)  # type: ignore[attr-defined]
        assert np.array_equal(stream.clock_values(0, 20), before)  # type: ignore[attr-defined]
        assert wrong is not stream


def test_definition_starts_where_the_document_says() -> None:
    definition = Definition(small())
    assert definition.cycle == 5 * 63 and definition.advance == 13  # ceil(57 / 5) = 12 shares 3 with the cycle
