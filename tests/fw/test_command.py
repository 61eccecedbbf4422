"""The command as a person uses it, and kill -9 at random instants."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from pezo_fw.cli import main
from pezo_fw.journal import Contents

from . import models
from .runs import Printed, refused

ROOT = Path(__file__).resolve().parents[2]


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "pezo_fw", *map(str, arguments)]


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": f"{ROOT / 'firmware_py'}{os.pathsep}{ROOT}"}


def start(*arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command(*arguments),
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_DFL),  # where the tests run under nohup
    )


def test_train_export_apply(begin: list[object], mlp: Path, tmp_path: Path, capsys: Printed, rng) -> None:  # type: ignore[no-untyped-def]
    base = mlp.read_bytes()
    assert main([str(a) for a in begin]) == 0
    assert "40 of 40 steps (complete)" in capsys.readouterr().out
    run = tmp_path / "run"
    assert main(["export", str(run), "-o", str(tmp_path / "a.onnx")]) == 0
    assert main(["apply", str(mlp), str(run / "journal.pezo"), "-o", str(tmp_path / "b.onnx")]) == 0
    assert main(["export", str(run), "-o", str(tmp_path / "a.safetensors"), "--step", "40"]) == 0
    assert main(["replay", str(run)]) == 0
    assert main(["info", str(run)]) == 0
    printed = capsys.readouterr().out
    assert len({line.rpartition(" ")[2] for line in printed.splitlines() if "SHA-256" in line}) == 1
    assert "steps        40 of 40" in printed and "validation   step 40" in printed
    assert mlp.read_bytes() == base
    assert (tmp_path / "a.onnx").read_bytes() == (tmp_path / "b.onnx").read_bytes() != base
    tuned = onnx.load(tmp_path / "a.onnx")
    onnx.checker.check_model(tuned)
    data = (tmp_path / "a.safetensors").read_bytes()
    import json

    table = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])
    body = data[8 + int.from_bytes(data[:8], "little") :]
    for tensor in tuned.graph.initializer:
        begin_at, end = table[tensor.name]["data_offsets"]
        assert table[tensor.name]["shape"] == list(tensor.dims) and table[tensor.name]["dtype"] == "F32"
        assert body[begin_at:end] == tensor.raw_data
    assert (8 + int.from_bytes(data[:8], "little")) % 8 == 0
    session = onnxruntime.InferenceSession(str(tmp_path / "a.onnx"), providers=["CPUExecutionProvider"])
    x, y = np.load(tmp_path / "data" / "x.npy"), np.load(tmp_path / "data" / "y.npy")
    before = onnxruntime.InferenceSession(base, providers=["CPUExecutionProvider"])
    right = [(s.run(None, {"x": x})[0].argmax(1) == y).mean() for s in (before, session)]
    assert right[1] > right[0] + 0.1


def test_evaluate(begin: list[object], mlp: Path, data: Path, tmp_path: Path, capsys: Printed) -> None:
    """Says of the tuned model what numpy says of its logits."""
    assert main([str(a) for a in begin]) == 0
    tuned = tmp_path / "tuned.onnx"
    assert main(["export", str(tmp_path / "run"), "-o", str(tuned)]) == 0
    capsys.readouterr()
    assert main(["evaluate", str(tuned), "--data", str(data)]) == 0
    x, y = np.load(data / "x.npy"), np.load(data / "y.npy")
    logits = onnxruntime.InferenceSession(str(tuned), providers=["CPUExecutionProvider"]).run(None, {"x": x})[0]
    shares = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    loss, right = -np.log(shares[np.arange(len(y)), y]).mean(), (logits.argmax(1) == y).mean()
    assert capsys.readouterr().out == f"{tuned}: loss {loss:.4f}, {right:.1%} of {len(y)} examples right\n"
    assert "has no output probs" in refused(capsys, "evaluate", mlp, "--data", data, "--output", "probs")


def test_a_rising_loss_is_said(begin: list[object], capsys: Printed) -> None:
    assert main([str(a) for a in [*begin, "--lr", "30"]]) == 0
    printed = capsys.readouterr().out
    assert "the validation loss rose" in printed and "lower --lr" in printed and "--best" in printed


def test_dry_run_writes_nothing(begin: list[object], tmp_path: Path, capsys: Printed) -> None:
    assert main([str(a) for a in [*begin, "--dry-run"]]) == 0
    printed = capsys.readouterr().out
    assert "forwards of" in printed and "24 bytes a step, 1.0 kB in all" in printed and "MB resident" in printed
    assert not (tmp_path / "run").exists()


def test_budgets(begin: list[object], tmp_path: Path, capsys: Printed) -> None:
    assert "--max-rss 1 MB: training needs about" in refused(capsys, *begin, "--max-rss", "1")
    assert not (tmp_path / "run").exists()
    assert main([str(a) for a in [*begin, "--max-seconds", "1e-9"]]) == 0
    assert "0 of 40 steps (--max-seconds)" in capsys.readouterr().out
    assert main(["resume", str(tmp_path / "run")]) == 0
    assert "40 of 40 steps (complete)" in capsys.readouterr().out


def test_a_run_is_not_begun_twice(begin: list[object], tmp_path: Path, capsys: Printed) -> None:
    assert main([str(a) for a in begin]) == 0
    journal = (tmp_path / "run" / "journal.pezo").read_bytes()
    assert "holds a run; go on with it" in refused(capsys, *begin)
    assert (tmp_path / "run" / "journal.pezo").read_bytes() == journal
    (tmp_path / "file").touch()
    assert "is a file; name a folder for the run" in refused(capsys, *begin[:-1], tmp_path / "file")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_two_processes_on_one_run(
    number: signal.Signals, mlp: Path, data: Path, tmp_path: Path, capsys: Printed
) -> None:
    """The second is refused; the first ends in good order when it is asked to."""
    design = models.save_design(tmp_path / "d.toml", steps=10**6)
    first = start("train", mlp, "--data", data, "--spec", design, "--run", tmp_path / "run")
    try:
        wait_for(tmp_path / "run" / "journal.pezo", 3000, first)
        for arguments in (("resume", tmp_path / "run"), ("rollback", tmp_path / "run", "1")):
            assert "another process works on this run" in refused(capsys, *arguments)
    finally:
        first.send_signal(number)
        printed, _ = first.communicate(timeout=60)
    assert first.returncode == 130 and "(interrupted)" in printed and "resume" in printed
    assert (
        Contents(tmp_path / "run" / "journal.pezo").records[-1].kind == 3
    )  # stopped between two steps, with a checksum


def wait_for(path: Path, size: int, process: subprocess.Popen[str]) -> None:
    """Wait until a file has ``size`` bytes or the process has ended."""
    deadline = time.monotonic() + 60
    while process.poll() is None and (not path.exists() or path.stat().st_size < size):
        assert time.monotonic() < deadline, f"{path} did not grow to {size} bytes"
        time.sleep(0.001)


def kill_and_resume(
    mlp: Path, data: Path, folder: Path, kills: int, steps: int, rng: np.random.Generator, method: str = ""
) -> None:
    design = models.save_design(folder / "d.toml", "bank", steps=steps)
    design.write_text(design.read_text() + method)
    whole, run = folder / "whole", folder / "run"
    train = ["train", str(mlp), "--data", str(data), "--spec", str(design), "--run"]
    assert main([*train, str(whole)]) == 0
    total = (whole / "journal.pezo").stat().st_size
    done = 0
    for left in range(kills, 0, -1):
        journal = run / "journal.pezo"
        size = journal.stat().st_size if journal.exists() else 0
        process = start("resume", run) if size else start(*train, run)
        if rng.random() < 0.2:  # while it starts, replays or has not begun
            time.sleep(float(rng.random() * 0.3))
        else:
            wait_for(journal, size + int(rng.integers(1, max(2, 2 * (total - size) // (left + 1)))), process)
        process.kill()
        process.communicate()
        done += process.returncode == -signal.SIGKILL
    assert done > kills / 2
    assert main(["resume", str(run)] if (run / "journal.pezo").exists() else [*train, str(run)]) == 0
    ends = [[r for r in Contents(f / "journal.pezo").records if r.kind == 1] for f in (whole, run)]
    assert [(r.number, r.value, r.scalars) for r in ends[0]] == [(r.number, r.value, r.scalars) for r in ends[1]]
    for name, source in (("a", whole), ("b", run)):
        assert main(["export", str(source), "-o", str(folder / f"{name}.onnx")]) == 0
    assert (folder / "a.onnx").read_bytes() == (folder / "b.onnx").read_bytes()


def test_kill_and_resume(mlp: Path, data: Path, tmp_path: Path, rng: np.random.Generator) -> None:
    kill_and_resume(mlp, data, tmp_path, 10, 6000, rng)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_two_hundred_kills(mlp: Path, data: Path, tmp_path: Path, rng: np.random.Generator) -> None:
    kill_and_resume(mlp, data, tmp_path, 200, 20000, rng)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(
    "method", ['method = "svrg"\ninterval = 4\n', 'method = "lozo-m"\nrank = 2\nrefresh = 5\n', 'method = "adam"\n']
)
def test_kills_of_methods_with_memory(
    method: str, mlp: Path, data: Path, tmp_path: Path, rng: np.random.Generator
) -> None:
    """What a method keeps beside the weights is made again from the journal."""
    kill_and_resume(mlp, data, tmp_path, 25, 3000, rng, method)


def test_imports_numpy_and_onnxruntime_only(begin: list[object], tmp_path: Path) -> None:
    code = (
        "import sys\nfrom pezo_fw.cli import main\n"
        f"assert main({[str(a) for a in begin]!r}) == 0\n"
        "print(*sorted({n.partition('.')[0] for n in sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment(), capture_output=True, text=True, timeout=60, check=True
    )
    loaded = set(done.stdout.split("\n")[-2].split())
    assert {"numpy", "onnxruntime"} <= loaded
    assert not loaded & {
        "torch",
        "amaranth",
        "onnx",
        "scipy",
        "sklearn",
        "typer",
        "rich",
        "pandas",
        "pezo_rtl",
        "pezo_sim",
    }


def test_a_torn_journal_says_what_it_applies(begin: list[object], mlp: Path, tmp_path: Path, capsys: Printed) -> None:
    """And a damaged one is refused."""
    assert main([str(a) for a in begin]) == 0
    path = tmp_path / "run" / "journal.pezo"
    good = path.read_bytes()
    cut = good[: len(good) - 16 - 20 - 7]  # the check, the last evaluation, and a part of the last step
    path.write_bytes(cut)
    for command_line in (["apply", mlp, path, "-o", tmp_path / "t.onnx"], ["replay", tmp_path / "run"]):
        capsys.readouterr()
        assert main([str(a) for a in command_line]) == 0
        printed = capsys.readouterr().out
        assert "ends with 17 bytes of an interrupted write; the 39 whole steps before them are used" in printed
    path.write_bytes(good[: len(cut) - 40] + b"~" + good[len(cut) - 39 :])
    assert "is damaged" in refused(capsys, "apply", mlp, path, "-o", tmp_path / "u.onnx")
    assert not (tmp_path / "u.onnx").exists()


def test_the_device_extra_brings_numpy_and_onnxruntime() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [*project["dependencies"], *project["optional-dependencies"]["device"]]
    assert [line.partition(">=")[0] for line in named] == ["numpy", "onnxruntime"]


def test_external_data_is_trained_and_comes_inside(
    begin: list[object], mlp: Path, tmp_path: Path, capsys: Printed
) -> None:
    """The same run as on the model in one file."""
    assert main([str(a) for a in begin]) == 0
    onnx.save(onnx.load(mlp), tmp_path / "ext.onnx", save_as_external_data=True, location="w.bin", size_threshold=0)
    assert main(["train", str(tmp_path / "ext.onnx"), *[str(a) for a in begin[2:-1]], str(tmp_path / "run2")]) == 0
    for run in ("run", "run2"):
        assert main(["export", str(tmp_path / run), "-o", str(tmp_path / run / "out.onnx")]) == 0
    a, b = (onnx.load(tmp_path / run / "out.onnx") for run in ("run", "run2"))
    assert [t.raw_data for t in a.graph.initializer] == [t.raw_data for t in b.graph.initializer]
