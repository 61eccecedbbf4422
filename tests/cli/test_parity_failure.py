"""A real one-bit fault in one executor: the run ends with 1, and its report shows the failure."""

from __future__ import annotations

import functools
import json
from pathlib import Path

import pytest
from pezo_sim import faults, parity

from pezo_hw.run import run
from pezo_hw.spec import DesignSpec


def test_every_level_runs_in_a_relative_run_folder(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tiny.parent)
    outcome = run(DesignSpec.load(tiny), Path("runs"), ["parity"])
    assert not outcome.failures
    saved = json.loads((outcome.folder / "parity.json").read_text())
    assert saved["mismatches"] == 0
    assert {"icarus", "verilator"} <= {level["name"] for level in saved["levels"]}


def test_a_planted_fault_is_reported_and_never_reused(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = DesignSpec.load(tiny)
    plant = faults.planted(parity.AMARANTH, faults.matrix)
    monkeypatch.setattr(parity, "run", functools.partial(parity.run, plant=plant))
    monkeypatch.chdir(tiny.parent)  # and runs/ relative, as `pezo run` has it
    for _ in range(2):  # a second run compares again
        outcome = run(spec, Path("runs"), ["parity"])
        (failure,) = outcome.failures
        assert "clock" in failure
        assert "lane" in failure
        assert outcome.computed == outcome.reused == []
    saved = json.loads((outcome.folder / "parity.json").read_text())
    assert "stamp" not in saved
    assert saved["mismatches"] >= 1
    assert saved["failure"]["message"] == failure
    result = json.loads((outcome.folder / "result.json").read_text())
    (bits,) = [line for line in result["verdict"] if line["topic"] == "Bits"]
    assert bits["state"] == "bad"
    assert "NOT equal" in (outcome.folder / "report.html").read_text()
