"""The example in docs/quality.md runs as printed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_the_example_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    blocks = re.findall(r"(?:^    .+\n)+", (ROOT / "docs" / "quality.md").read_text(encoding="utf-8"), re.M)
    (example,) = [block for block in blocks if "import" in block]
    exec(compile(re.sub(r"^    ", "", example, flags=re.M), "docs/quality.md", "exec"), {})
    dimension, lag = map(float, capsys.readouterr().out.split())
    assert dimension > 2_000 and lag < 0.05
