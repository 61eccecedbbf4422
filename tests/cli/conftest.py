"""The ``pezo`` program as its user starts it, and small designs for it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

# The installed program, not `python -m`: there CPython ends itself with SIGINT, instead of the exit code that main()
# chose, when Ctrl-C fell into generated code (as in an import of torch).
COMMAND = (sys.executable, str(Path(sys.executable).with_name("pezo")))
Pezo = Callable[..., "subprocess.CompletedProcess[str]"]

TINY = """
name = "tiny"
[perturbation]
generators = 5
bits = 6
pool_size = 127
[optimizer]
steps = 20
lr = 0.003
batch = 16
[task]
hidden = [4]
seeds = [0, 1, 2]
parity_steps = 5
[hardware]
targets = ["ecp5"]
pnr_seeds = [1]
parity_clocks = 10000
"""


@pytest.fixture
def pezo(tmp_path: Path) -> Pezo:
    """Run ``pezo`` in an empty folder; keyword ``env`` adds variables. Returns the finished process."""

    def run(*arguments: str | Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*COMMAND, *map(str, arguments)],
            cwd=tmp_path,
            env=os.environ | (env or {}),
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )

    return run


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A design whose every stage takes seconds."""
    path = tmp_path / "tiny.toml"
    path.write_text(TINY)
    return path
