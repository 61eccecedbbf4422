"""What settles twice within a clock: a unit-delay simulation of one lane's netlist in Icarus.

Every look-up table and carry cell takes one unit, wires none. A real device has other delays, so the figure bounds what
such a structure makes and measures nothing; it is used as the upper end of the glitch energy.
"""

from __future__ import annotations

import dataclasses
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..eda import cache
from ..errors import ToolError
from ..extras import require
from ..spec import DesignSpec
from ..streams import build
from .gates import LOGIC_PORTS, cells_of
from .model import Glitches

TARGET = "ecp5"
CLOCKS = 200
PERIOD = 1000  # units; longer than any path of a lane
_DELAYED = re.compile(r"^(\s*assign )((?:Z|S0|S1|COUT) =)", re.MULTILINE)
_MODULES = re.compile(r"^module (?:LUT\d|CCU2C)\b.*?^endmodule", re.MULTILINE | re.DOTALL)


def one_lane(spec: DesignSpec) -> DesignSpec:
    """Return the design with as few lanes as its kind of source can have, and all else equal."""
    p = spec.perturbation
    changes: dict[str, Any] = {"words": -(-8 // (64 // p.bits)) if p.kind == "gaussian" else 1}
    if p.kind == "bank":
        changes |= {"generators": 2, "offsets": "equal"}
    lanes = 1 if p.kind == "pool" else 0
    plain = dataclasses.asdict(dataclasses.replace(p, **changes))
    table = spec.to_dict()
    kept = {name: plain[name] for name in table["perturbation"]} | changes
    table["perturbation"], table["hardware"]["lanes"] = kept, lanes
    return DesignSpec.from_dict(table, source=spec.source)


def share(spec: DesignSpec, design: str) -> Glitches:
    """Return the glitches of one lane of a design: further toggles of logic per settled toggle, under unit delays.

    Raises
    ------
    ToolError
        A tool is missing or failed.
    """
    export, host = require("pezo_rtl.export", extra="rtl"), require("pezo_rtl.host", extra="rtl")
    netlists, tools = require("pezo_sim.netlist", extra="sim"), require("pezo_sim.tools", extra="sim")
    stream, top = build(one_lane(spec)), export.top_of(design)
    netlist = delayed(netlists.gate_level(export.verilog_of_stream(stream, design), top, TARGET))
    words = host.Host(stream).load_words(0) or []
    text = bench(netlist, top, words)

    def compute() -> dict[str, Any]:
        with tempfile.TemporaryDirectory(prefix="pezo-glitch-") as name:
            work = Path(name)
            (work / "bench.v").write_text(text)
            tools.run([tools.icarus(), "-g2012", "-o", "bench.vvp", "bench.v"], cwd=work)
            tools.run(["vvp", "-n", "bench.vvp"], cwd=work)
            driven = {net for kind, net in cells_of(netlist, top).values() if net}
            with (work / "run.vcd").open(encoding="utf-8") as lines:
                every, settled, logic = count(lines, driven)
        return {"every": every, "settled": settled, "logic": logic}

    found = cache.remember(cache.key("glitch", text, " ".join(LOGIC_PORTS)), compute)
    if found["logic"] == 0:
        return Glitches(0.0)
    return Glitches((found["every"] - found["settled"]) / found["logic"])


def delayed(netlist: str) -> str:
    """Return the netlist with one unit of delay at every output of a look-up table or carry cell."""
    changed = _MODULES.sub(lambda module: _DELAYED.sub(r"\1#1 \2", module.group(0)), netlist)
    return changed


def bench(netlist: str, top: str, words: list[int]) -> str:
    """Return a Verilog bench that loads the words, takes numbers for :data:`CLOCKS` clocks and records all nets."""
    ports = re.findall(r"^  input (?:\[\d+:0\] )?(\w+);", netlist[netlist.index(f"module {top}") :], re.MULTILINE)
    known = [port for port in ("clk", "rst", "cmd__valid", "out__ready", "load__valid") if port in ports]
    links = ", ".join(f".{port}({port})" for port in known)
    loads = "".join(f"    word = 64'd{word}; load__valid = 1; wait_for_load;\n" for word in words)
    payload = ", .load__payload(word), .load__ready(loading)" if words else ""
    return f"""`timescale 1ns/1ns
module bench;
  reg clk = 0, rst = 1, cmd__valid = 0, out__ready = 0, load__valid = 0;
  reg [63:0] word = 0;
  wire accepted, loading, offered;
  {top} dut ({links}, .cmd__op(2'd0), .cmd__arg(0), .cmd__ready(accepted), .out__valid(offered){payload});
  always #{PERIOD // 2} clk = ~clk;
  task wait_for_load;
    begin
      #{PERIOD // 4}; while (!loading) @(negedge clk);
      @(negedge clk);
    end
  endtask
  initial begin
    repeat (3) @(negedge clk);
    rst = 0;
    cmd__valid = 1;
    #{PERIOD // 4}; while (!accepted) @(negedge clk);
    @(negedge clk) cmd__valid = 0;
{loads}    load__valid = 0;
    while (!offered) @(negedge clk);
    out__ready = 1;
    repeat (8) @(negedge clk);
    $dumpfile("run.vcd");
    $dumpvars(1, dut);
    repeat ({CLOCKS}) @(negedge clk);
    $finish;
  end
endmodule
{netlist}"""


def count(lines: Iterable[str], registers: set[str]) -> tuple[int, int, int]:
    """Return toggles of all nets in a VCD, those that are left when each period has settled, and of these the logic's.

    Raises
    ------
    ToolError
        The record is empty.
    """
    names: dict[str, str] = {}
    value: dict[str, str] = {}
    settled: dict[str, str] = {}
    every = kept = logic = 0
    period = 0

    def close() -> None:
        nonlocal kept, logic
        for code, bits in value.items():
            changed = _differ(settled.get(code, bits), bits)
            kept += changed
            logic += 0 if names[code] in registers else changed
            settled[code] = bits

    for line in lines:
        if line.startswith("$var"):
            fields = line.split()
            if fields[4] != "clk":
                names[fields[3]] = fields[4].lstrip("\\")
        elif line.startswith("#"):
            now = (int(line[1:]) + PERIOD // 2) // PERIOD  # periods end before a rising edge
            if now != period:
                close()
                period = now
        elif line[:1] in "01xz" and line.strip():
            every += _set(value, line[1:].strip(), line[0]) if line[1:].strip() in names else 0
        elif line.startswith("b"):
            bits, code = line[1:].split()
            every += _set(value, code, bits)
    if not value:
        raise ToolError("icarus", "its record of the lane is empty", "install the iverilog of the distribution")
    close()
    return every, kept, logic


def _set(value: dict[str, str], code: str, bits: str) -> int:
    changed = _differ(value.get(code, bits), bits)
    value[code] = bits
    return changed


def _differ(old: str, new: str) -> int:
    """Return how many bits differ; VCD leaves out leading zeros."""
    width = max(len(old), len(new))
    return sum(a != b for a, b in zip(old.rjust(width, "0"), new.rjust(width, "0"), strict=True))
