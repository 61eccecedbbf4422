"""Shared by the EDA tests: stored inputs, fake programs, and a cache folder of their own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

DATA = Path(__file__).parent / "data"


@pytest.fixture
def data() -> Path:
    return DATA


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "cache"
    monkeypatch.setenv("PEZO_CACHE", str(folder))
    return folder


@pytest.fixture
def program(tmp_path: Path) -> Callable[[str], Path]:
    """Make an executable Python script with the given body."""
    made = 0

    def make(body: str) -> Path:
        nonlocal made
        made += 1
        path = tmp_path / f"program{made}"
        path.write_text(f"#!{sys.executable}\nimport os, sys, time\n{body}\n", encoding="utf-8")
        path.chmod(0o755)
        return path

    return make
