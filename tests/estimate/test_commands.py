"""``pezo estimate``, ``roofline``, ``power`` and ``synth``: what they print, write, and leave as exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

DESIGN = """name = "small"
[perturbation]
kind = "bank"
generators = 5
bits = 6
offsets = "equal"
[weights]
count = 1000
[hardware]
targets = ["ecp5"]
"""


@pytest.fixture
def design(tmp_path: Path) -> Path:
    path = tmp_path / "small.toml"
    path.write_text(DESIGN)
    return path


def pezo(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pezo_hw", *map(str, arguments)]
    env = {**os.environ, **environment}
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=env)


def test_estimate(design: Path, tmp_path: Path) -> None:
    out = tmp_path / "estimate.json"
    done = pezo("estimate", design, "-o", out)
    assert done.returncode == 0, done.stderr
    points = {point["source"]: point for point in json.loads(out.read_text())["points"]}
    assert points["bank"]["status"] == "ok"
    assert points["bank"]["lut"] > 0
    assert {point["status"] for point in points.values()} == {"ok"}
    assert points["subsystem"]["lut"] > points["bank"]["lut"]


def test_estimate_of_what_does_not_fit_is_exit_3(design: Path) -> None:
    design.write_text(DESIGN.replace("generators = 5", "generators = 1000").replace("bits = 6", "bits = 16"))
    done = pezo("estimate", design, "--source", "bank", "--target", "ice40")
    assert done.returncode == 3
    assert "does not fit ICE40HX8K" in " ".join(done.stdout.split())


def test_roofline_and_power(design: Path, tmp_path: Path) -> None:
    done = pezo("roofline", design, "--weights", 1000000)
    assert done.returncode == 0, done.stderr
    assert "stops waiting for numbers at" in done.stdout
    out = tmp_path / "power.json"
    done = pezo("power", design, "--target", "xcup", "-o", out)
    assert done.returncode == 0, done.stderr
    found = json.loads(out.read_text())
    assert found["absolute"]["unit"] is None
    assert 0 < found["relative"][0] <= found["relative"][1] < 1
    assert pezo("power", design, "--gates", "--target", "xcup").returncode == 1


def test_failed_tool_is_exit_4_and_the_point_stays(design: Path, tmp_path: Path) -> None:
    broken = tmp_path / "yosys"
    broken.write_text(f"#!{sys.executable}\nimport sys\nprint('Yosys 9')\nsys.exit('-s' in sys.argv and 'ERROR: no')\n")
    broken.chmod(0o755)
    done = pezo("synth", design, YOSYS=str(broken), PEZO_CACHE=str(tmp_path / "cache"))
    assert done.returncode == 4, done.stderr
    assert "ERROR: no" in " ".join(done.stdout.split())
