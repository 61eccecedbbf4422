"""The cost stage on a small design: every source through the real tools, and points that fail stay in the table."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from pezo_hw.eda import cost
from pezo_hw.eda.compare import compare
from pezo_hw.errors import SpecError, ToolError
from pezo_hw.spec import DesignSpec


def spec(**hardware: Any) -> DesignSpec:
    perturbation = {"kind": "bank", "generators": 3, "bits": 8, "pool_size": 600}
    section = {"targets": ["ecp5"], "pnr_seeds": [1], **hardware}
    return DesignSpec.from_dict({"name": "small", "perturbation": perturbation, "hardware": section})


def test_comparison_of_counts() -> None:
    designs = {
        "bank": {"lut": 500, "ff": 300, "part": "XCZU9EG"},
        "pool": {"lut": None, "ff": None, "part": "XCZU9EG"},
        "gaussian-clt": {"lut": 4000, "ff": 4200, "part": "XCZU9EG"},
    }
    table = compare(designs, lanes=25)
    assert set(table) == {"bank", "gaussian-clt"}
    assert table["bank"] == {
        "part": "XCZU9EG",
        "lut_per_number": 20.0,
        "lut_share": round(500 / 274_080, 6),
        "lut_vs_gaussian": 0.125,
        "lut_saving": round(3500 / 274_080, 6),
        "ff_per_number": 12.0,
        "ff_share": round(300 / 548_160, 6),
        "ff_vs_gaussian": round(300 / 4200, 4),
        "ff_saving": round(3900 / 548_160, 6),
    }
    assert table["gaussian-clt"]["lut_saving"] == 0
    alone = compare({"bank": designs["bank"]}, lanes=25)["bank"]
    assert alone["lut_vs_gaussian"] is None
    assert alone["ff_saving"] is None


def test_names() -> None:
    assert cost.module_of("gaussian-clt") == "pezo_gaussian_clt"
    assert spec().lanes == 3
    with pytest.raises(SpecError, match="choose one of bank, pool, uniform, gaussian-clt, rademacher"):
        cost.module_of("magic")


def test_stage(tmp_path: Path) -> None:
    stages: list[str] = []

    def progress(stage: str, done: int, total: int, note: str = "") -> None:
        assert 0 <= done <= total
        stages.append(stage)

    result = cost.run(spec(), tmp_path / "work", progress)
    json.dumps(result, allow_nan=False)
    assert (result["lanes"], result["bits"]) == (3, 8)
    assert list(result["targets"]) == ["ecp5"]
    entries = result["targets"]["ecp5"]
    assert set(entries) == {"bank", "pool", "uniform", "gaussian-clt"}
    for design, entry in entries.items():
        assert entry["status"] == "ok", entry
        assert "synth_ecp5" in entry["script"]
        assert entry["tool"]
        assert (tmp_path / "work" / f"{cost.module_of(design)}.v").exists()
    assert entries["bank"]["ff"] >= 3 * 8  # the states
    assert entries["pool"]["bram"] >= 1
    assert entries["gaussian-clt"]["ff"] > entries["uniform"]["ff"] > 0
    assert entries["bank"]["fmax_mhz"] > 50
    assert entries["bank"]["fmax_seeds"] == [entries["bank"]["fmax_mhz"]]
    assert entries["bank"]["pnr"]["ff"] == entries["bank"]["ff"]
    assert result["comparison"]["ecp5"]["bank"]["lut_vs_gaussian"] < 1
    assert stages[0] == "tools"
    assert {"export", "synthesis", "place and route"} <= set(stages)


def test_missing_tool_ends_the_stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YOSYS", "/nowhere/yosys")
    with pytest.raises(ToolError, match="YOSYS="):
        cost.run(spec(), tmp_path / "work")


def test_points_that_fail_stay_in_the_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "yosys"
    broken.write_text(f"#!{sys.executable}\nimport sys\nprint('Yosys 9')\nsys.exit('-s' in sys.argv and 'ERROR: no')\n")
    broken.chmod(0o755)
    monkeypatch.setenv("YOSYS", str(broken))
    result = cost.run(spec(), tmp_path / "work")
    for entry in result["targets"]["ecp5"].values():
        assert entry["status"] == "infeasible"
        assert entry["reason"] == "yosys: ERROR: no (exit status 1)"
        assert entry["lut"] is None
    assert result["comparison"]["ecp5"] == {}
