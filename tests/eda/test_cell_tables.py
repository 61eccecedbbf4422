"""Cells become LUTs, flip-flops and blocks by explicit tables; parts say what fits."""

from __future__ import annotations

import pytest

from pezo_hw.eda.cells import GROUPS, TABLES, group
from pezo_hw.eda.parts import DEFAULT_PART, PARTS, part_for
from pezo_hw.errors import SpecError, ToolError


def counted(target: str, **cells: int) -> dict[str, float]:
    return {unit: value for unit, value in group(cells, target).items() if value}


def test_every_row_uses_known_units() -> None:
    for table in TABLES.values():
        for row in table.values():
            assert set(row) <= set(GROUPS)
            assert row.get("lutram", 0) <= row.get("lut", 0)


def test_xilinx() -> None:
    assert counted("xcup", LUT2=3, LUT6=4, INV=1, FDRE=5, FDSE=2, CARRY4=2) == {"lut": 8, "ff": 7, "carry": 2}
    assert counted("xcup", RAM32M16=2, RAMB18E2=3, DSP48E2=1) == {"lut": 16, "lutram": 16, "bram": 1.5, "dsp": 1}
    assert counted("xc7", RAM32M=3, RAMB36E1=2, MUXF7=4) == {"lut": 12, "lutram": 12, "bram": 2, "mux": 4}
    assert counted("xc7", SRL16E=2) == {"lut": 2, "lutram": 2}


def test_ecp5() -> None:
    assert counted("ecp5", LUT4=10, CCU2C=3, PFUMX=2) == {"lut": 16, "carry": 3, "mux": 2}
    assert counted("ecp5", TRELLIS_DPR16X4=8, TRELLIS_FF=7) == {"lut": 48, "lutram": 48, "ff": 7}
    assert counted("ecp5", DP16KD=1, MULT18X18D=2) == {"bram": 1, "dsp": 2}


def test_ice40() -> None:
    assert counted("ice40", SB_LUT4=9, SB_CARRY=3, SB_DFF=1, SB_DFFESR=2) == {"lut": 9, "carry": 3, "ff": 3}
    assert counted("ice40", SB_RAM40_4K=2) == {"bram": 2}


def test_whole_numbers_stay_whole() -> None:
    assert isinstance(group({"LUT4": 3}, "ecp5")["lut"], int)
    assert group({"RAMB18E1": 1}, "xc7")["bram"] == 0.5
    assert group({"RAMB18E1": 2}, "xc7")["bram"] == 1


@pytest.mark.parametrize("target", sorted(TABLES))
def test_unknown_cells_are_refused(target: str) -> None:
    with pytest.raises(ToolError, match="3 x LDCE"):
        group({"LDCE": 3}, target)
    with pytest.raises(ToolError, match="known cost"):
        group({"$_DLATCH_P_": 1}, target)


def test_parts() -> None:
    zcu102 = part_for("xcup")
    assert (zcu102.name, zcu102.lut, zcu102.ff) == ("XCZU9EG", 274_080, 548_160)
    assert set(DEFAULT_PART) == set(TABLES)
    assert part_for("ecp5", "LFE5U-25F").dsp == 28
    assert zcu102.excess({"lut": 274_080, "ff": 1}) == ""
    assert zcu102.excess({"lut": 274_081, "dsp": 3000}) == "lut 274081 > 274080, dsp 3000 > 2520"
    for part in PARTS.values():
        assert part.target in TABLES
        assert part.source
    with pytest.raises(SpecError, match="XCZU9EG"):
        part_for("ecp5", "XCZU9EG")
    with pytest.raises(SpecError, match="choose one of xcup"):
        part_for("asic")
