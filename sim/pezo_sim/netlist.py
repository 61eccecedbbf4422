"""The gate level: a block as look-up tables, registers and memories, in one Verilog text for the same simulators.

The netlist is the very one whose cells the cost stage counts and nextpnr places. Each cell is simulated by the model
that Yosys ships for it; ECP5's block RAM, of which it ships only the ports, by ``cells/DP16KD.v``.
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from pezo_hw.eda import cache, yosys
from pezo_hw.eda.tools import YOSYS
from pezo_hw.errors import ToolError

from .netlist_cells import models

TARGET = "ecp5"
SCOPE = "$scopeinfo"  # what flattening leaves behind of a module: a name, no logic
WRITE = f"read_rtlil netlist.il\ndelete t:{SCOPE}\nwrite_verilog -noattr -simple-lhs netlist.v\n"
# What Verilator -Wall says about netlists and the shipped models; none of it changes a value.
WAIVED = (
    *("DECLFILENAME", "GENUNNAMED", "INITIALDLY", "MULTIDRIVEN", "PINMISSING", "SPECIFYIGN", "SYNCASYNCNET"),
    *("TIMESCALEMOD", "UNUSEDPARAM", "WIDTHEXPAND", "WIDTHTRUNC"),
)
_LUT = re.compile(r"LUT4 #\(\s*\.(?:LUT_)?INIT\(16'h(?P<bits>[0-9a-f]{1,4})\)\s*\) (?P<name>\S+)")


def gate_level(verilog: str, top: str, target: str = TARGET) -> str:
    """Return a block's netlist with the models of its cells: same top module, same ports, self-contained.

    Parameters
    ----------
    verilog : str
        The block, as :func:`pezo_rtl.export.verilog_for` writes it.
    top : str
        Its top module.
    target : str
        A synthesis target whose cells can be simulated, see :data:`pezo_sim.netlist_cells.SHIPPED`.

    Raises
    ------
    ToolError
        Yosys is missing or failed.
    SpecError
        The target, or a cell of the netlist, has no simulation model.
    """
    mapped = yosys.netlist_of(verilog, top, target)
    cells = models(target, set(mapped.cells) - {SCOPE})

    def compute() -> dict[str, str]:
        with tempfile.TemporaryDirectory(prefix="pezo-gates-") as name:
            yosys.run_script({"netlist.il": mapped.rtlil}, WRITE, Path(name))
            return {"verilog": yosys.read_output(Path(name), "netlist.v")}

    text = cache.remember(cache.key("gates", mapped.rtlil, WRITE, YOSYS.identity().digest), compute)["verilog"]
    waivers = "".join(f"/* verilator lint_off {name} */\n" for name in WAIVED)
    return f"// {top} mapped to {target}\n{waivers}{text[text.index('module ') :]}\n{cells}"


def luts(netlist: str) -> dict[str, int]:
    """Return {instance: its 16 bits} of the look-up tables in a text of :func:`gate_level`, in its order."""
    return {found.group("name"): int(found.group("bits"), 16) for found in _LUT.finditer(netlist)}


def flipped(netlist: str, lut: str, bit: int) -> str:
    """Return the netlist with one bit of one look-up table inverted: a planted fault.

    Parameters
    ----------
    lut : str
        Its instance name, a key of :func:`luts`.
    bit : int
        0 to 15.

    Raises
    ------
    ToolError
        The netlist has no such table.
    """
    for found in _LUT.finditer(netlist):
        if found.group("name") == lut:
            wrong = int(found.group("bits"), 16) ^ 1 << bit
            return f"{netlist[: found.start('bits')]}{wrong:04x}{netlist[found.end('bits') :]}"
    raise ToolError("netlist", f"has no look-up table called {lut}")
