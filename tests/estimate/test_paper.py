"""The rebuilt table: lines are drawn right, points that fail stay, the page says what agrees, steps add up."""

from __future__ import annotations

from typing import Any

import pytest

from pezo_hw.errors import ToolError
from pezo_hw.estimate.paper import figures, measure, page
from pezo_hw.estimate.paper.sources import FULL, PAPER_GENERATORS, SOURCES
from pezo_hw.streams import BankStream, build


def counts(width: int, lut: float, ff: float, bram: float = 0) -> dict[str, Any]:
    return {"width": width, "status": "ok", "lut": lut, "ff": ff, "bram": bram, "dsp": 0, "lutram": 0}


def points() -> dict[str, list[dict[str, Any]]]:
    """Every source on a line; the tree takes 130 LUTs and 68 flip-flops a number, as the published figures read."""
    found = {}
    for source in SOURCES:
        slope = {"gaussian": (130, 68), "fresh": (16, 8), "sign": (2, 1), "bank": (0, 0), "pool": (0, 0)}[source.group]
        found[source.name] = [counts(w, 100 + slope[0] * w, 80 + slope[1] * w) for w in (1, 16, 64)]
    return found


def test_line_to_full_width() -> None:
    row = measure.extrapolated([counts(1, 30, 10), counts(16, 180, 160), counts(64, 660, 640)], -1)
    assert (row["lut"], row["ff"], row["from"]) == (10 * FULL + 20, 10 * FULL, [16, 64])
    assert row["deviation"] == pytest.approx(0)
    bent = measure.extrapolated([counts(1, 30, 10), counts(16, 180, 160), counts(64, 760, 640)], -1)
    assert bent["deviation"] == pytest.approx(100 / 760)


def test_shared_generators_take_no_more_cells() -> None:
    row = measure.extrapolated([counts(16, 300, 200), counts(64, 560, 400)], PAPER_GENERATORS)
    assert (row["lut"], row["from"]) == (560, [64])


def test_points_that_failed_stay() -> None:
    assert "no line" in measure.extrapolated([counts(16, 300, 200)], -1)["reason"]
    assert "lut" not in measure.extrapolated([counts(16, 300, 200)], PAPER_GENERATORS)  # not all generators are there
    failed = [{"width": 1, "status": "infeasible", "reason": "no period"}]
    assert measure.extrapolated(failed, -1) == {"width": FULL, "status": "infeasible", "reason": "no period"}
    large = measure.extrapolated([counts(16, 5000, 10, 14), counts(64, 20000, 10, 56)], -1)
    assert large["status"] == "infeasible"
    assert "lut 320000 > 274080" in large["reason"]
    assert large["lut"] == 320_000


def test_failed_tool_is_a_point(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise ToolError("yosys", "no result after 1 s", "raise PEZO_TOOL_TIMEOUT")

    monkeypatch.setattr("pezo_hw.eda.yosys.synthesize", refuse)
    found = measure.point(next(s for s in SOURCES if s.group == "sign"), 1, 1)
    assert found["status"] == "infeasible"
    assert "no result after 1 s" in found["reason"]


def test_page_and_figures() -> None:
    result = measure.table(points())
    text = page.readme(result)
    assert "| published | 48.6 | 12.7 | 86 % at most |" in text
    assert "- FF against Gaussian, tree: agrees with the published figure" in text
    assert "extrapolated, not synthesized" in text
    for source in SOURCES:
        assert f"| {source.name} |" in text
    assert result["full"]["Gaussian, tree"]["saving"]["Gaussian, tree"] == {"lut": 0, "ff": 0}
    low, high = result["full"][page.CLAIMANT]["power"]["Gaussian, tree"]
    assert 0 < low <= high < 0.1
    for svg in (figures.linearity(result), figures.saving(result)):
        assert svg.startswith("<svg") and svg.endswith("</svg>\n")


def test_steps_add_up_to_the_saving() -> None:
    result = measure.table(points())
    for name, parts in figures.steps(result).items():
        base, unit = name.rsplit(": ", 1)
        scaled = result["full"][figures.SCALED]["saving"][base][unit.lower()]
        assert sum(parts.values()) == pytest.approx(scaled)
        assert parts["dropping the Gaussian"] > parts["reuse"] > 0


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
def test_every_source_is_a_design(source: Any) -> None:
    stream = build(source.spec(64))
    assert source.spec(64).hardware.pool_mapping == source.mapping
    if source.group == "bank":
        assert isinstance(stream, BankStream)
        assert stream.lanes == 64
        assert stream.n == (source.generators or 64)
