"""The committed validation: estimates and counts are still what its page says, within tolerances."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pezo_hw.eda import yosys
from pezo_hw.eda.tools import YOSYS
from pezo_hw.errors import SpecError
from pezo_hw.estimate.control import table
from pezo_hw.estimate.cost import priced
from pezo_hw.estimate.page import readme
from pezo_hw.estimate.population import BLOCKS, draw
from pezo_hw.estimate.samples import FIT_SEED, TARGETS, bill_of, verilog_of
from pezo_hw.estimate.validate import by_block, errors, main, recorded

FOLDERS = sorted(path.parent for path in (Path("reports") / "estimator").rglob("results.json"))
SAME_TOOL, OTHER_TOOL = 0.03, 0.25  # multiplexers differ by a fifth between versions of Yosys


@pytest.fixture(scope="module", params=FOLDERS, ids=lambda folder: folder.name)
def folder(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


@pytest.fixture(scope="module")
def committed(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((folder / "results.json").read_text())
    return found


def test_every_block_has_coefficients_on_every_target_and_is_checked() -> None:
    assert set(table()["designs"]) == set(TARGETS)
    for by_target in table()["coefficients"].values():
        assert set(by_target) == set(TARGETS)
    checked = [json.loads((folder / "results.json").read_text())["population"] for folder in FOLDERS]
    assert set().union(*checked) == set(BLOCKS)


def test_nothing_was_fitted_to_the_designs(committed: dict[str, Any]) -> None:
    assert committed["seed"] != committed["fit_seed"] == FIT_SEED
    assert committed["tool"] == table()["tool"]


def test_page_and_errors_follow_from_the_points(folder: Path, committed: dict[str, Any]) -> None:
    assert errors(committed["points"]) == committed["errors"]
    assert by_block(committed["points"]) == committed["blocks"]
    assert readme(committed) == (folder / "README.md").read_text()


def test_estimates_are_still_those_of_the_page(committed: dict[str, Any]) -> None:
    for point in committed["points"]:
        if point["status"] != "ok":
            continue
        spec = draw(point["block"], committed["seed"], point["index"])
        now = priced(bill_of(point["block"], spec, point["target"]), point["target"])
        for unit, before in point["estimate"].items():
            assert getattr(now, unit) == pytest.approx(before, rel=0.01, abs=1), (point["block"], point["index"])


def test_estimated_anew_with_the_counts_of_the_page(committed: dict[str, Any]) -> None:
    counts = [point.get("synthesis") for point in committed["points"]]
    assert [sample.found for sample in recorded(committed)] == counts
    with pytest.raises(SpecError, match=r"tool = 'Yosys 0\.1' is not the present one"):
        recorded({**committed, "tool": "Yosys 0.1"})


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--again"], "tool = 'Yosys 0.1' is not the present one; leave out --again"),
        (["--targets", "ecp6"], "'ecp6' has no estimate"),
        (["--blocks", "bank,bnk"], "--blocks: bnk is not known"),
    ],
)
def test_what_cannot_be_validated_is_one_line(
    arguments: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "results.json").write_text(json.dumps({"tool": "Yosys 0.1", "points": []}))
    assert main(["-o", str(tmp_path), *arguments]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert "error: " in line and message in line
    assert [path.name for path in tmp_path.iterdir()] == ["results.json"]


@pytest.mark.parametrize(("block", "place"), [("bank", 0), ("bank-table", 1)])
def test_synthesis_still_counts_the_same(block: str, place: int, committed: dict[str, Any]) -> None:
    target = list(committed["errors"])[: place + 1][-1]
    wanted = {"block": block, "target": target, "index": 0}
    point = next(p for p in committed["points"] if wanted.items() <= p.items())
    found = yosys.synthesize(*verilog_of(block, draw(block, committed["seed"], 0)), target)
    tolerance = SAME_TOOL if YOSYS.identity().label == committed["tool"] else OTHER_TOOL
    for unit in ("lut", "ff", "bram", "dsp"):
        assert getattr(found, unit) == pytest.approx(point["synthesis"][unit], rel=tolerance, abs=2), unit
