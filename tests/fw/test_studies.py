"""The studies of adaptation on the device: inputs to try it on, and pages that are made of the results kept."""

from __future__ import annotations

import importlib
import json
import shutil
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pezo_fw.cli import main

from .runs import Printed
from .test_command import ROOT

torch = pytest.importorskip("torch", reason="the networks of the studies are torch's")
SPEAKERS = ("george", "jackson", "lucas", "nicolas", "theo", "yweweler")
VOICES = ("--data", "unused", "--speakers", *SPEAKERS)


@pytest.fixture(autouse=True)
def _as_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Find the examples; take back what they set for their process."""
    monkeypatch.syspath_prepend(str(ROOT / "examples"))
    threads = torch.get_num_threads()
    yield
    torch.set_num_threads(threads)


def run(script: str, monkeypatch: pytest.MonkeyPatch, *arguments: object) -> None:
    """Run an example in this process."""
    monkeypatch.setattr(sys, "argv", [script, *map(str, arguments)])
    importlib.import_module(script).main()


def test_inputs_to_try_the_command_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Printed) -> None:
    """The model knows upright digits, not turned ones; the design file trains it; a second call changes nothing."""
    folder = tmp_path / "digits"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of torch's exporter, about itself
        run("device_inputs", monkeypatch, folder)
    made = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert set(made) == {
        "base.onnx",
        "design.toml",
        *(f"{part}/{name}.npy" for part in ("given", "test") for name in "xy"),
    }
    assert np.bincount(np.load(folder / "given" / "y.npy")).tolist() == [10] * 10
    with pytest.raises(SystemExit) as stop:
        run("device_inputs", monkeypatch, folder)
    assert stop.value.code == 2 and "is there already; name a new folder" in capsys.readouterr().err
    assert all((folder / name).read_bytes() == content for name, content in made.items())

    begin = ["train", folder / "base.onnx", "--data", folder / "given", "--spec", folder / "design.toml"]
    assert main([*map(str, begin), "--run", str(folder / "run"), "--steps", "300"]) == 0
    assert main(["export", str(folder / "run"), "-o", str(folder / "tuned.onnx"), "--best"]) == 0
    shares = []
    for model in ("base.onnx", "tuned.onnx"):
        capsys.readouterr()
        assert main(["evaluate", str(folder / model), "--data", str(folder / "test")]) == 0
        shares.append(float(capsys.readouterr().out.split(", ")[1].partition("%")[0]))
    assert shares[0] < 60 < 70 < shares[1]


@pytest.mark.parametrize(
    ("study", "report", "more"),
    [
        ("rotate_digits", "rotated-digits", ()),
        ("n_numbers", "n-numbers", VOICES),
        ("personalise", "personalisation", VOICES),
        ("adapt_text", "adapt-text", ("--data", "unused", "--model", "unused")),
    ],
)
def test_a_page_is_that_of_its_results(
    study: str, report: str, more: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Made anew from ``results.json`` alone, with the script's own defaults, it is the page that is committed."""
    kept, made = ROOT / "reports" / report, tmp_path / report
    made.mkdir()
    shutil.copy(kept / "results.json", made)
    run(study, monkeypatch, "--out", made, *more)
    assert (made / "README.md").read_text(encoding="utf-8") == (kept / "README.md").read_text(encoding="utf-8")
    assert {path.name for path in made.iterdir()} == {path.name for path in kept.iterdir()}


def test_the_page_of_a_step_is_that_of_its_results() -> None:
    kept = ROOT / "reports" / "device_step"
    made = importlib.import_module("benchmarks.device_step").page(json.loads((kept / "results.json").read_text()))
    assert made == (kept / "README.md").read_text(encoding="utf-8")
