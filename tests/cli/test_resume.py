"""Stopped and killed runs go on from their complete stages."""

from __future__ import annotations

import functools
import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pezo_hw.run import run, run_folder
from pezo_hw.spec import DesignSpec

from .conftest import COMMAND, Pezo

STAGES = ("--stages", "quality,training")


@contextmanager
def stopped_in_training(tiny: Path, how: signal.Signals) -> Iterator[tuple[int, str, Path]]:
    """Start a run, send a signal once the stage before training is complete; yield exit status, stderr and folder."""
    command = [*COMMAND, "run", str(tiny), *STAGES]
    process = subprocess.Popen(
        command,
        cwd=tiny.parent,
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
        # where the tests themselves run in a shell's background, SIGINT is ignored and would stay so
        preexec_fn=functools.partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )
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
def test_interrupted_run_says_how_to_go_on(tiny: Path, how: signal.Signals) -> None:
    with stopped_in_training(tiny, how) as (status, errors, folder):
        assert status == 130
        assert errors.splitlines()[-1].startswith("pezo: interrupted; ")
        assert "Traceback" not in errors
        assert_only_whole_results(folder)


def test_killed_run_goes_on(pezo: Pezo, tiny: Path) -> None:
    with stopped_in_training(tiny, signal.SIGKILL) as (status, _, folder):
        assert status == -signal.SIGKILL
        assert_only_whole_results(folder)
        assert_resumes(pezo, tiny, folder)


def test_what_is_reused_and_what_is_not(pezo: Pezo, tiny: Path) -> None:
    """A complete result is reused; a truncated one, one of other code, and any under --fresh are made again."""
    chosen = ("--stages", "quality")
    assert pezo("run", tiny, *chosen).returncode == 0
    (result,) = tiny.parent.glob("runs/*/quality.json")
    whole = json.loads(result.read_text())
    assert "quality: already complete, reused" in pezo("run", tiny, *chosen).stderr

    result.write_text(result.read_text()[:100])
    done = pezo("run", tiny, *chosen)
    assert done.returncode == 0, done.stderr
    assert "reused" not in done.stderr
    again = json.loads(result.read_text())
    assert again | {"seconds": 0} == whole | {"seconds": 0}

    assert "reused" not in pezo("run", tiny, *chosen, "--fresh").stderr

    result.write_text(json.dumps(whole | {"stamp": whole["stamp"] | {"code": "0" * 12}}))
    assert "reused" not in pezo("run", tiny, *chosen).stderr

    saved = result.with_name("spec.json")
    done = pezo("check", saved)
    assert done.returncode == 0, done.stderr
    assert saved.parent.name.removeprefix("tiny-") in done.stderr


def test_results_of_other_code_are_removed_not_reported(tiny: Path) -> None:
    """A run of other stages does not leave a result with another stamp beside its own."""
    spec = DesignSpec.load(tiny)
    runs = tiny.parent / "runs"
    former = run_folder(spec, runs) / "cost.json"
    former.parent.mkdir(parents=True)
    former.write_text(json.dumps({"targets": {}, "stamp": {"spec": spec.hash, "code": "0" * 12, "tools": "0" * 12}}))
    said: list[str] = []
    outcome = run(spec, runs, ["quality"], say=said.append)
    assert outcome.computed == ["quality"]
    assert not former.exists()
    assert said == ["cost: removed its result, made by other code or tools; run this stage again to have it"]
