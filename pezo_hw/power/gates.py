"""Switching from simulation of the mapped netlist: Verilator runs the cells that synthesis counted and writes SAIF."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path
from typing import Any

from ..eda import cache
from ..eda.cells import TABLES
from ..errors import SpecError
from ..extras import require
from ..streams import Stream
from .activity import Activity
from .saif import Switching, parse

DRIVER = Path(__file__).parent / "driver.cpp"
CLOCKS = 1000
TARGETS = ("ecp5", "ice40")  # those whose cells have open simulation models
VERILATE = ("--cc", "--prefix", "Vtop", "-O3", "--x-assign", "unique", "--no-timing")
TRACE = ("--trace-saif", "--trace-depth", "2", "-Wno-fatal", "-Wno-lint")
COMPILE = ("-std=c++20", "-w", "-O1", "-DVL_IGNORE_UNKNOWN_ARCH")
_CELL = re.compile(r"^  (\w+) (?:#\(.*?\n  \) )?(\\?\S+) +\(\n(.*?)\n  \);", re.MULTILINE | re.DOTALL)
_OUTPUT = re.compile(r"\.Q\((?:\\)?([^\[\s)]*)")
#: Registers that the bit-accurate model knows (:mod:`pezo_hw.power.fresh`, banks): states and the levels behind them.
_LANE = re.compile(r"(?:\w+\.)*(?:out__lanes__|lane|(?:state|sum|level)\d+_|total|first|shown)\d+")
#: Ports that look-up tables, carry cells and memories in look-up tables drive.
LOGIC_PORTS = ("Z", "S0", "S1", "COUT", "O", "CO")
MEMORY_PORTS = ("DO",)


def cells_of(netlist: str, top: str) -> dict[str, tuple[str, str]]:
    """Return {cell: (type, net that its Q drives, or "")} of a module of a netlist in Verilog, hierarchy left out."""
    body = netlist[netlist.index(f"module {top}") :]
    body = body[: body.index("\nendmodule")]
    found = {}
    for kind, name, ports in _CELL.findall(body):
        driven = _OUTPUT.search(ports)
        found[name.replace("\\", "")] = (kind, driven.group(1) if driven else "")
    return found


def activity(
    stream: Stream, design: str, target: str = "ecp5", clocks: int = CLOCKS, taken: int = 1, of: int = 1
) -> Activity:
    """Simulate the netlist of a stream's hardware while its words are taken, and count toggles.

    Parameters
    ----------
    stream : Stream
    design : str
        Its name in :data:`pezo_hw.streams.designs.DESIGNS`.
    target : str
        One of :data:`TARGETS`.
    clocks : int
        Length of the run.
    taken, of : int
        Words are taken in the first ``taken`` clocks of every ``of``; 1 of 1 is a run without stalls.

    Raises
    ------
    SpecError
        A target without simulation models, or a share that makes no sense.
    ToolError
        A tool is missing or failed.
    """
    if target not in TARGETS:
        raise SpecError(f"target: {target!r} has no simulation models of its cells; choose one of {', '.join(TARGETS)}")
    if clocks < 1 or not 0 <= taken <= of or of < 1:
        raise SpecError(f"activity: {clocks} clocks with {taken} of {of} taken make no run")
    switching, kinds = _simulated(stream, design, target, clocks, taken, of)
    table = TABLES[target]
    sums = dict.fromkeys(("registers", "lanes", "logic", "memory"), 0)
    flip_flops = 0
    for name, (kind, net) in kinds.items():
        ports = switching.cells.get(name, {})
        if table[kind].get("ff"):
            flip_flops += 1
            sums["registers"] += ports.get("Q", 0)
            sums["lanes"] += ports.get("Q", 0) if _LANE.fullmatch(net) else 0
        elif table[kind].get("bram"):
            sums["memory"] += clocks * taken // of
        else:
            sums["logic"] += sum(ports.get(port, 0) for port in (*LOGIC_PORTS, *MEMORY_PORTS))
    out = sum(count for name, count in switching.ports.items() if name.startswith("out__lanes__"))
    return Activity(
        origin="gates",
        clocks=clocks,
        flip_flops=flip_flops,
        registers=sums["registers"] / clocks,
        lanes=sums["lanes"] / clocks,
        outputs=out / clocks,
        logic=sums["logic"] / clocks,
        memory=sums["memory"] / clocks,
    )


def _simulated(
    stream: Stream, design: str, target: str, clocks: int, taken: int, of: int
) -> tuple[Switching, dict[str, tuple[str, str]]]:
    """Return the toggles of ``clocks`` clocks, and the netlist's cells; the simulation is cached."""
    export = require("pezo_rtl.export", extra="rtl")
    host = require("pezo_rtl.host", extra="rtl").Host(stream)
    netlists = require("pezo_sim.netlist", extra="sim")
    top = export.top_of(design)
    source = export.verilog_of_stream(stream, design)
    netlist: str = netlists.gate_level(source, top, target)
    words = host.load_words(0)
    run = [str(clocks), "0", str(taken), str(of), *map(str, words or ())]

    def compute() -> dict[str, Any]:
        first, second = _runs(source, netlist, top, run)
        return {
            "ports": {name: count - first.ports.get(name, 0) for name, count in second.ports.items()},
            "cells": {
                cell: {port: count - first.cells[cell].get(port, 0) for port, count in ports.items()}
                for cell, ports in second.cells.items()
            },
        }

    tools = require("pezo_sim.tools", extra="sim")
    key = cache.key("activity", netlist, DRIVER.read_text(), repr((VERILATE, TRACE, run)), tools.identity())
    found = cache.remember(key, compute)
    return Switching(clocks, found["ports"], found["cells"]), cells_of(netlist, top)


def _runs(source: str, netlist: str, top: str, run: list[str]) -> tuple[Switching, Switching]:
    """Simulate a run of no clocks and the whole one: a record counts a net that begins at 1 as a toggle."""
    tools, library = require("pezo_sim.tools", extra="sim"), require("pezo_sim.library", extra="sim")
    tool = tools.verilator()
    with tempfile.TemporaryDirectory(prefix="pezo-activity-") as name:
        work = Path(name)
        (work / "design.v").write_text(netlist)
        (work / "ports.h").write_text(library.ports_header(source))
        shutil.copy(DRIVER, work / DRIVER.name)
        command = [str(tool.program), *VERILATE, *TRACE, "--top-module", top, "--Mdir", "obj", "design.v"]
        tools.run(command, cwd=work, env={"VERILATOR_ROOT": str(tool.root)})
        made = [
            *sorted((work / "obj").glob("*.cpp")),
            tool.include / "verilated.cpp",
            tool.include / "verilated_threads.cpp",
        ]
        (work / "model.cpp").write_text("".join(f'#include "{path}"\n' for path in made))
        include = [f"-I{work}", f"-I{work / 'obj'}", f"-I{tool.include}", f"-I{tool.include / 'vltstd'}"]
        units = [DRIVER.name, "model.cpp", str(tool.include / "verilated_saif_c.cpp")]
        tools.run([tools.compiler(), *COMPILE, *include, "-o", "driver", *units, "-pthread", "-latomic"], cwd=work)
        found = []
        for clocks in ("0", run[0]):
            tools.run([str(work / "driver"), "out.saif", clocks, *run[1:]], cwd=work)
            with (work / "out.saif").open(encoding="utf-8") as lines:
                found.append(parse(lines, top))
    return found[0], found[1]
