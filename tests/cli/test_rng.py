"""``pezo rng``: a table, JSON, Markdown and a page; and the report of a run shows what it left."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pezo_hw.spec import DesignSpec

from .conftest import Pezo


def test_rng_prints_and_writes(pezo: Pezo, tiny: Path) -> None:
    pytest.importorskip("sp80022suite", reason="pip install 'pezo-hw[rng]'")
    done = pezo("rng", tiny, "--battery", "sp80022")
    assert done.returncode == 0, done.stderr
    for words in ("period", "315 clocks, proved", "effective dimension", "cumulative_sums", "numbers are reused"):
        assert words in done.stdout, words
    spec = DesignSpec.load(tiny)
    folder = tiny.parent / "runs" / f"{spec.name}-{spec.hash}"
    result = json.loads((folder / "rng.json").read_text())
    assert result["hash"] == spec.hash and result["quality"]["period"]["holds"] is True
    assert sum(result["verdicts"].values()) == len(result["quality"]["checks"]) + len(
        result["batteries"]["sp80022"]["tests"]
    )
    page, text = (folder / "rng.html").read_text(), (folder / "rng.md").read_text()
    assert page.count("<svg") == 4 and "<script src" not in page and "http" not in page.partition("<main>")[2]
    assert "linear_complexity" in text and "| largest bias of a bit |" in text
    assert pezo("report", folder).returncode == 0
    assert "p-values of NIST SP 800-22" in (folder / "report.html").read_text()


def test_rng_without_batteries_needs_none(pezo: Pezo, tiny: Path) -> None:
    done = pezo("rng", tiny, "-o", "out", env={"PATH": "/nowhere"})
    assert done.returncode == 0, done.stderr
    assert "None was asked for" in (tiny.parent / "out" / "rng.html").read_text()
    missing = pezo("rng", tiny, "--battery", "dieharder", env={"PATH": "/nowhere"})
    assert missing.returncode == 1
    assert missing.stderr.startswith("pezo: error: dieharder: not found; install the package dieharder")
