"""A real one-bit fault in one executor: the run ends with 1, and its report shows the failure."""

from __future__ import annotations

import functools
import json
from pathlib import Path

import pytest
from pezo_sim import faults, parity

from pezo_hw.run import run
from pezo_hw.spec import DesignSpec


def test_a_planted_fault_is_reported_and_never_reused(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = DesignSpec.load(tiny)
    plant = faults.planted(parity.AMARANTH, faults.matrix)
    monkeypatch.setattr(parity, "run", functools.partial(parity.run, plant=plant))
    for _ in range(2):  # a second run compares again
        outcome = run(spec, tiny.parent / "runs", ["parity"])
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
