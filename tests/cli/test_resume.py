"""Stopped and killed runs go on from their complete stages."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from .conftest import COMMAND, Pezo

STAGES = ("--stages", "quality,training")


@contextmanager
def stopped_in_training(tiny: Path, how: signal.Signals) -> Iterator[tuple[int, str, Path]]:
    """Start a run, send a signal once the stage before training is complete; yield exit status, stderr and folder."""
    command = [*COMMAND, "run", str(tiny), *STAGES]
    process = subprocess.Popen(command, cwd=tiny.parent, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    try:
        deadline = time.monotonic() + 120
        while not (found := list(tiny.parent.glob("runs/*/quality.json"))):
            assert process.poll() is None, process.communicate()[1]
            assert time.monotonic() < deadline
            time.sleep(0.01)
        os.kill(process.pid, how)
        _, errors = process.communicate(timeout=60)
        yield process.returncode, errors, found[0].parent
    finally:
        process.kill()
        process.wait()


def assert_only_whole_results(folder: Path) -> None:
    json.loads((folder / "quality.json").read_text())
    for name in ("training.json", "result.json", "report.md", "report.html"):
        assert not (folder / name).exists(), name


def assert_resumes(pezo: Pezo, tiny: Path, folder: Path) -> None:
    before = (folder / "quality.json").read_bytes()
    done = pezo("run", tiny, *STAGES)
    assert done.returncode == 0, done.stderr
    assert "quality: already complete, reused" in done.stderr
    assert (folder / "quality.json").read_bytes() == before
    assert json.loads((folder / "training.json").read_text())["runs"]
    assert (folder / "report.html").stat().st_size > 0
    left = [path.name for path in folder.iterdir() if path.name.startswith(".") and path.name != ".lock"]
    assert not left


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_run_says_how_to_go_on_and_does(pezo: Pezo, tiny: Path, how: signal.Signals) -> None:
    with stopped_in_training(tiny, how) as (status, errors, folder):
        assert status == 130
        assert errors.splitlines()[-1].startswith("pezo: interrupted; ")
        assert "Traceback" not in errors
        assert_only_whole_results(folder)
        assert_resumes(pezo, tiny, folder)


def test_killed_run_goes_on(pezo: Pezo, tiny: Path) -> None:
    with stopped_in_training(tiny, signal.SIGKILL) as (status, _, folder):
        assert status == -signal.SIGKILL
        assert_only_whole_results(folder)
        assert_resumes(pezo, tiny, folder)


def test_fresh_repeats_and_a_changed_stamp_is_not_reused(pezo: Pezo, tiny: Path) -> None:
    chosen = ("--stages", "quality")
    assert pezo("run", tiny, *chosen).returncode == 0
    assert "reused" in pezo("run", tiny, *chosen).stderr
    assert "reused" not in pezo("run", tiny, *chosen, "--fresh").stderr
    (result,) = tiny.parent.glob("runs/*/quality.json")
    content = json.loads(result.read_text())
    content["stamp"]["code"] = "0" * 12
    result.write_text(json.dumps(content))
    assert "reused" not in pezo("run", tiny, *chosen).stderr
    result.write_text(json.dumps(content))
    done = pezo("run", tiny, "--stages", "training")
    assert "quality: removed its result" in done.stderr
    assert not result.exists()


def test_the_spec_of_a_run_folder_is_the_same_design(pezo: Pezo, tiny: Path) -> None:
    assert pezo("run", tiny, "--stages", "quality").returncode == 0
    (saved,) = tiny.parent.glob("runs/*/spec.json")
    done = pezo("check", saved)
    assert done.returncode == 0, done.stderr
    assert saved.parent.name.removeprefix("tiny-") in done.stderr
