"""What each cell of a synthesized netlist amounts to, target by target.

A cell that is in no table raises: nothing is dropped silently, latches included. Units of a row:

- ``lut``: look-up tables of the target (6-input on Xilinx, 4-input on Lattice), memories and carry
  cells included at what they occupy;
- ``ff``: flip-flops; ``dsp``: multiplier blocks;
- ``bram``: block RAMs: 36 Kbit on Xilinx (an 18 Kbit half counts 0.5), 18 Kbit on ECP5, 4 Kbit on iCE40;
- ``carry``: carry cells, shown apart; ``mux``: dedicated multiplexers between LUTs, shown apart (they cost no
  LUT);
- ``lutram``: the part of ``lut`` that serves as memory or shift register;
- ``large_ram``: UltraRAM (288 Kbit), iCE40 UltraPlus single-port RAM (256 Kbit) or Nexus large RAM (512 Kbit).

Sources: Xilinx UG474 and UG574 (LUTs per distributed RAM, shift registers, carry), UG953 and UG974
(primitives); Lattice FPGA-TN-02204 and nextpnr's packing (a 16x4 RAM takes two slices of LUTs and blocks a
third slice's two LUTs as its write port; a CCU2C takes the two LUTs of a slice); Lattice FPGA-DS-02029 (iCE40
logic cell).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..errors import ToolError

GROUPS: tuple[str, ...] = ("lut", "ff", "bram", "dsp", "carry", "mux", "lutram", "large_ram")
Row = Mapping[str, float]


def _rows(names: Iterable[str], **units: float) -> dict[str, Row]:
    return dict.fromkeys(names, units)


def _memory(luts: Mapping[str, int]) -> dict[str, Row]:
    return {name: {"lut": count, "lutram": count} for name, count in luts.items()}


# Names that hold no logic: constants, and the scopes that flattening leaves behind.
_FREE = _rows(("VCC", "GND", "VHI", "VLO", "$scopeinfo"))

_XILINX: dict[str, Row] = {
    **_FREE,
    # An inverter that no LUT absorbed becomes a LUT of its own.
    **_rows(("INV", "LUT1", "LUT2", "LUT3", "LUT4", "LUT5", "LUT6"), lut=1),
    **_rows(("FDRE", "FDRE_1", "FDSE", "FDSE_1", "FDCE", "FDCE_1", "FDPE", "FDPE_1"), ff=1),
    # The LUTs that feed a carry chain are cells of their own.
    **_rows(("CARRY4", "CARRY8"), carry=1),
    **_rows(("MUXF7", "MUXF8", "MUXF9"), mux=1),
    **_memory(
        {
            "RAM32X1S": 1,
            "RAM64X1S": 1,
            "RAM128X1S": 2,
            "RAM256X1S": 4,
            "RAM32X1D": 2,
            "RAM64X1D": 2,
            "RAM128X1D": 4,
            "SRL16E": 1,
            "SRLC32E": 1,
        }
    ),
}
_XC7: dict[str, Row] = {
    **_XILINX,
    **_memory({"RAM32M": 4, "RAM64M": 4}),
    "RAMB36E1": {"bram": 1},
    "RAMB18E1": {"bram": 0.5},
    "DSP48E1": {"dsp": 1},
}
_XCUP: dict[str, Row] = {
    **_XILINX,
    **_memory(
        {
            "RAM32M": 4,
            "RAM64M": 4,
            "RAM32M16": 8,
            "RAM64M8": 8,
            "RAM256X1D": 8,
            "RAM512X1S": 8,
            "RAM64X8SW": 8,
            "RAM32X16DR8": 8,
        }
    ),
    "RAMB36E2": {"bram": 1},
    "RAMB18E2": {"bram": 0.5},
    "DSP48E2": {"dsp": 1},
    "URAM288": {"large_ram": 1},
}
_ECP5: dict[str, Row] = {
    **_FREE,
    **_rows(("INV", "LUT2", "LUT4"), lut=1),
    "TRELLIS_FF": {"ff": 1},
    "CCU2C": {"lut": 2, "carry": 1},
    **_rows(("PFUMX", "L6MUX21"), mux=1),
    **_memory({"TRELLIS_DPR16X4": 6}),
    **_rows(("DP16KD", "PDPW16KD"), bram=1),
    "MULT18X18D": {"dsp": 1},
}
_ICE40: dict[str, Row] = {
    **_FREE,
    "SB_LUT4": {"lut": 1},
    # The carry gate lies beside the LUT of its logic cell.
    "SB_CARRY": {"carry": 1},
    **_rows(
        [
            f"SB_DFF{edge}{enable}{reset}"
            for edge in ("", "N")
            for enable in ("", "E")
            for reset in ("", "SR", "R", "SS", "S")
        ],
        ff=1,
    ),
    **_rows(("SB_RAM40_4K", "SB_RAM40_4KNR", "SB_RAM40_4KNW", "SB_RAM40_4KNRNW"), bram=1),
    "SB_MAC16": {"dsp": 1},
    "SB_SPRAM256KA": {"large_ram": 1},
}
_NEXUS: dict[str, Row] = {
    **_FREE,
    **_rows(("INV", "LUT4"), lut=1),
    # Two LUTs and the multiplexer between them.
    "WIDEFN9": {"lut": 2, "mux": 1},
    **_rows(("FD1P3BX", "FD1P3DX", "FD1P3IX", "FD1P3JX"), ff=1),
    "CCU2": {"lut": 2, "carry": 1},
    **_memory({"DPR16X4": 6}),
    **_rows(("DP16K", "PDP16K", "PDPSC16K", "SP16K"), bram=1),
    # In blocks of 18 x 18.
    **_rows(("MULT9X9", "MULTPREADD9X9"), dsp=0.5),
    **_rows(("MULT18X18", "MULTPREADD18X18"), dsp=1),
    **_rows(("MULT18X36", "MULTADDSUB18X18", "MULTADDSUB9X9WIDE"), dsp=2),
    **_rows(("MULT36X36", "MULTADDSUB36X36"), dsp=4),
    **_rows(("DPSC512K", "PDPSC512K", "SP512K"), large_ram=1),
}

TABLES: Mapping[str, Mapping[str, Row]] = {
    "xc7": _XC7,
    "xcup": _XCUP,
    "ecp5": _ECP5,
    "ice40": _ICE40,
    "nexus": _NEXUS,
}


def group(cells: Mapping[str, int], target: str) -> dict[str, float]:
    """Sum the cells of a netlist by :data:`GROUPS` (whole numbers as ``int``).

    Raises
    ------
    ToolError
        A cell that the target's table does not have.
    """
    table = TABLES[target]
    unknown = sorted(name for name in cells if name not in table)
    if unknown:
        listed = ", ".join(f"{cells[name]} x {name}" for name in unknown)
        raise ToolError(
            "yosys",
            f"the netlist for {target} has cells without a known cost: {listed}",
            "avoid them in the design (latches, foreign primitives), or add their cost to eda/cells.py",
        )
    sums: dict[str, float] = dict.fromkeys(GROUPS, 0)
    for name, count in cells.items():
        for unit, amount in table[name].items():
            sums[unit] += count * amount
    return {unit: int(value) if float(value).is_integer() else value for unit, value in sums.items()}
