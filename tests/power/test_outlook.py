"""What the cost stage adds without tools, and how the report shows it."""

from __future__ import annotations

import json

from pezo_hw.power.model import CAUSES
from pezo_hw.power.stage import outlook
from pezo_hw.report.blocks import Figure, Table, Text
from pezo_hw.report.figures.cost_front import front, pareto
from pezo_hw.report.pages.cost_outlook import blocks
from pezo_hw.spec import DesignSpec

DESIGNS = ("bank", "pool", "uniform", "gaussian-clt", "gaussian-boxmuller")


def spec() -> DesignSpec:
    table = {"name": "o", "perturbation": {"kind": "bank", "generators": 7, "bits": 8, "offsets": "equal"}}
    return DesignSpec.from_dict({**table, "weights": {"count": 5000}, "hardware": {"lanes": 7}})


def test_outlook_is_complete_and_plain() -> None:
    found = outlook(spec(), DESIGNS, ("ecp5", "xcup"))
    assert json.loads(json.dumps(found, allow_nan=False)) == found
    for target in ("ecp5", "xcup"):
        assert set(found["estimate"][target]) == set(found["energy"][target]) == set(DESIGNS)
        assert found["estimate"][target]["bank"]["lut"] > 0
        assert found["estimate"][target]["gaussian-boxmuller"]["dsp"] > 0
        assert set(found["energy"][target]["bank"]["shares"]) == set(CAUSES)
        assert "has no model" in found["energy"][target]["gaussian-boxmuller"]["reason"]
        low, high = found["energy"][target]["gaussian-clt"]["relative"]
        assert low <= 1 <= high
    assert found["system"]["own"] == 7
    assert [point["lanes"] for point in found["system"]["points"]] == [1, 4, 7, 16, 64, 256, 1024]


def test_report_shows_it() -> None:
    row = {"status": "ok", "lut": 400, "ff": 300, "bram": 0, "dsp": 0}
    designs = {"bank": row, "uniform": {**row, "lut": 600}, "gaussian-clt": {**row, "lut": 4000}}
    cost = {"targets": {"ecp5": designs}, "outlook": outlook(spec(), tuple(designs), ("ecp5",))}
    drawn = blocks(cost)
    assert [type(block) for block in drawn] == [Table, Figure, Figure, Table, Text]
    table = drawn[0]
    assert isinstance(table, Table)
    assert table.rows[0][1] == "400"
    assert str(table.rows[0][5]).endswith("%")
    assert blocks({"targets": {}}) == []  # a result of a version without these figures


def test_front_keeps_what_nothing_beats() -> None:
    points = [("a", 10.0, (4.0, 6.0)), ("b", 20.0, (1.0, 2.0)), ("c", 30.0, (2.0, 3.0)), ("d", 10.0, (9.0, 9.0))]
    assert front(points) == ["a", "b"]
    svg = pareto("ecp5", points)
    assert svg.startswith("<svg") and svg.endswith("</svg>")
