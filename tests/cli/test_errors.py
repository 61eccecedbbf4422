"""A user's mistakes and a machine's troubles: one line, exit code 1, nothing half-written."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import COMMAND, Pezo

CAN_MOUNT = subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode == 0
WHOLE_FILE = "import json, sys; [json.load(open(name)) for name in sys.argv[1:]]"


def assert_one_line(done: subprocess.CompletedProcess[str], *parts: str) -> None:
    """Exit code 1 and one line on stderr that holds every part."""
    lines = done.stderr.splitlines()
    errors = [line for line in lines if line.startswith("pezo: error: ")]
    assert done.returncode == 1, done.stderr
    assert len(errors) == 1, done.stderr
    assert lines[-1] == errors[0], done.stderr
    assert "Traceback" not in done.stderr
    for part in parts:
        assert part in errors[0], errors[0]


@pytest.mark.parametrize(
    ("old", "new", "parts"),
    [
        ("bits = 6", "bits = 60", ("tiny.toml", "perturbation.bits", "60")),
        ("bits = 6", 'bits = "six"', ("tiny.toml", "perturbation.bits", "six")),
        ("bits = 6", "bitz = 6", ("tiny.toml", "bitz", "bits")),
        ("generators = 5", "generators = 64", ("tiny.toml", "perturbation.generators", "64", "63")),
        ("[optimizer]", "[optimiser]", ("tiny.toml", "optimiser", "optimizer")),
        ("steps = 20", "steps = -1", ("tiny.toml", "optimizer.steps", "-1")),
        ("steps = 20", "steps = ", ("tiny.toml", "line")),
        ("lr = 0.003", 'lr = "tuned:none.json"', ("tiny.toml", "none.json", "pezo tune")),
    ],
)
@pytest.mark.parametrize("command", ["check", "run"])
def test_bad_spec(pezo: Pezo, tiny: Path, command: str, old: str, new: str, parts: tuple[str, ...]) -> None:
    tiny.write_text(tiny.read_text().replace(old, new))
    assert_one_line(pezo(command, tiny), *parts)
    assert not (tiny.parent / "runs").exists()


def test_absent_spec(pezo: Pezo) -> None:
    assert_one_line(pezo("check", "absent.toml"), "absent.toml", "No such file")


def test_query_outside_the_design(pezo: Pezo, tiny: Path) -> None:
    assert_one_line(pezo("stream", tiny, "--query", "3"), "query", "3")


def test_unknown_stage(pezo: Pezo, tiny: Path) -> None:
    assert_one_line(pezo("run", tiny, "--stages", "party"), "party", "parity")


def test_report_of_no_run(pezo: Pezo) -> None:
    assert_one_line(pezo("report", "runs/none"), "runs/none", "pezo run")


def test_missing_simulator(pezo: Pezo, tiny: Path) -> None:
    done = pezo("sim", tiny, env={"PATH": "/nonexistent"})
    assert_one_line(done, "iverilog", "install")
    assert not list(tiny.parent.glob("runs/*/parity.json"))


def test_missing_synthesis_tool_keeps_its_row(pezo: Pezo, tiny: Path) -> None:
    done = pezo("synth", tiny, "-o", "cost.json", env={"YOSYS": "/nonexistent/yosys"})
    assert done.returncode == 4 and "Traceback" not in done.stderr
    row = json.loads((tiny.parent / "cost.json").read_text())["ecp5"]
    assert row["status"] == "infeasible" and "/nonexistent/yosys" in row["reason"]


@pytest.mark.parametrize("command", ["synth", "estimate"])
def test_a_target_that_is_none(pezo: Pezo, tiny: Path, command: str) -> None:
    assert_one_line(pezo(command, tiny, "--target", "ecp5,ecp6"), "target: 'ecp6'", "xcup, ")


@pytest.mark.parametrize("seeds", ["1,-1", "one", "1.5"])
def test_seeds_that_are_none(pezo: Pezo, tiny: Path, seeds: str) -> None:
    done = pezo("pnr", tiny, "--seeds", seeds)
    assert done.returncode == 2 and "whole numbers" in done.stderr


def test_output_folder_that_cannot_be_made(pezo: Pezo, tiny: Path) -> None:
    assert_one_line(pezo("stream", tiny, "-o", tiny / "z.npy"), "tiny.toml")


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that nobody can write, even as root")
def test_output_file_that_cannot_be_made(pezo: Pezo, tiny: Path) -> None:
    assert_one_line(pezo("stream", tiny, "--count", "3", "-o", "/proc/z.npy"), "error: /proc/z.npy: ")


def test_folder_in_use(pezo: Pezo, tiny: Path) -> None:
    import filelock

    from pezo_hw.run import run_folder
    from pezo_hw.spec import DesignSpec

    folder = run_folder(DesignSpec.load(tiny), tiny.parent / "runs")
    folder.mkdir(parents=True)
    with filelock.FileLock(folder / ".lock"):
        assert_one_line(pezo("run", tiny), str(folder.name), "another pezo process", "--runs")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full on this system")
def test_full_disk_behind_stdout(tiny: Path) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [*COMMAND, "stream", str(tiny)], stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False
        )
    assert_one_line(done, "disk is full")


@pytest.mark.skipif(not CAN_MOUNT, reason="needs a private mount to make a small disk (unshare -rm)")
@pytest.mark.parametrize("kilobytes", [4, 12])
def test_full_disk_under_a_run(tiny: Path, kilobytes: int) -> None:
    """On a disk of a few pages the run ends with one line, and every JSON file it left is whole."""
    disk = tiny.parent / "disk"
    disk.mkdir()
    script = (
        f"mount -t tmpfs -o size={kilobytes}k none {disk} || exit 99; "
        f"{' '.join(COMMAND)} run {tiny} --stages quality --runs {disk}; status=$?; "
        f'find {disk} -name "*.json" -exec {sys.executable} -c "{WHOLE_FILE}" {{}} + || exit 98; '
        f"find {disk} -name 'quality.json' -o -name 'report.html' | grep . && exit 97; exit $status"
    )
    done = subprocess.run(
        [shutil.which("unshare") or "unshare", "-rm", "bash", "-c", script],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert_one_line(done, "disk is full")
