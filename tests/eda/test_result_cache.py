"""The cache gives back what was stored, and takes anything damaged for absent."""

from __future__ import annotations

import json
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from pezo_hw.eda import cache


def test_round_trip(own_cache: Path) -> None:
    name = cache.key("synth", "module", "script", "tool")
    assert cache.load(name) is None
    payload = {"cells": {"LUT4": 3}, "half": 0.5}
    cache.store(name, payload)
    assert cache.load(name) == payload
    assert [path.name for path in own_cache.rglob("*") if path.is_file()] == [f"{name}.json"]


def test_keys_differ_in_every_part() -> None:
    keys = {cache.key("a", "b"), cache.key("ab", ""), cache.key("a", "b", ""), cache.key("b", "a"), cache.key("ab")}
    assert len(keys) == 5


def test_computed_once() -> None:
    calls: list[int] = []

    def compute() -> dict[str, Any]:
        calls.append(1)
        return {"value": 1}

    for _ in range(3):
        assert cache.remember("ab12", compute) == {"value": 1}
    assert len(calls) == 1


def test_errors_are_not_kept() -> None:
    def fail() -> dict[str, Any]:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        cache.remember("ab12", fail)
    assert cache.remember("ab12", lambda: {"value": 2}) == {"value": 2}


def damaged(entry: bytes) -> list[bytes]:
    altered = json.loads(entry)
    altered["payload"]["value"] = 2
    whole = json.loads(entry)
    return [
        b"",
        entry[: len(entry) // 2],
        b"\x00" * len(entry),
        b"[1, 2]",
        b"null",
        json.dumps(altered).encode(),
        json.dumps({"payload": whole["payload"]}).encode(),
        json.dumps({**whole, "payload": [1]}).encode(),
    ]


def test_damaged_entries_are_rebuilt(own_cache: Path) -> None:
    cache.store("ab12", {"value": 1})
    path = next(own_cache.rglob("*.json"))
    for content in damaged(path.read_bytes()):
        path.write_bytes(content)
        assert cache.load("ab12") is None
        assert cache.remember("ab12", lambda: {"value": 1}) == {"value": 1}
        assert cache.load("ab12") == {"value": 1}


def test_folder_that_cannot_be_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("PEZO_CACHE", str(tmp_path / "file"))
    assert cache.remember("ab12", lambda: {"value": 3}) == {"value": 3}
    assert cache.load("ab12") is None


def test_many_writers_and_readers() -> None:
    cache.store("ab12", {"value": "x" * 1000})

    def use(index: int) -> bool:
        cache.store("ab12", {"value": "x" * (1000 + index)})
        found = cache.load("ab12")
        return found is not None and set(found["value"]) == {"x"}

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(use, range(64)))


@pytest.mark.skipif(sys.platform != "linux", reason="the folder is named by the platform")
def test_default_folder_is_the_platform_s(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PEZO_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache.folder() == tmp_path / "pezo-hw"
