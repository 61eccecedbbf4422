"""Reports that real tools wrote are read exactly; anything else is a clear error."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pezo_hw.eda.harness import Port, parse_ports
from pezo_hw.eda.nextpnr import parse_report
from pezo_hw.eda.yosys import parse_stat
from pezo_hw.errors import ToolError

YOSYS_VERSION = "Yosys 0.70 (git sha1 28ba3cb92"


def test_yosys_statistics_of_a_xilinx_netlist(data: Path) -> None:
    creator, cells = parse_stat((data / "stat_xcup.json").read_text())
    assert creator.startswith(YOSYS_VERSION)
    assert cells == {"CARRY4": 2, "DSP48E2": 1, "FDRE": 40, "INV": 1, "RAM32M16": 2, "RAMB18E2": 1}


def test_lines_before_the_statistics_are_skipped(data: Path) -> None:
    text = (data / "stat_ecp5_preamble.txt").read_text()
    assert not text.startswith("{")
    assert parse_stat(text)[1] == {"LUT4": 55, "TRELLIS_FF": 56}
    assert parse_stat(text + "\nEnd of script.\n")[1] == {"LUT4": 55, "TRELLIS_FF": 56}


def test_unreadable_statistics(data: Path) -> None:
    good = (data / "stat_xcup.json").read_text()
    other = json.loads(good)
    del other["design"]["num_cells_by_type"]
    negative = json.loads(good)
    negative["design"]["num_cells_by_type"]["FDRE"] = -1
    for text, reason in [
        ("", "no JSON"),
        ("Segmentation fault", "no JSON"),
        (good[: len(good) // 2], "not JSON"),
        (json.dumps(other), "unknown form"),
        (json.dumps(negative), "unknown form"),
        ('{"creator": 1, "design": {"num_cells_by_type": {}}}', "unknown form"),
        ('{"creator": "x", "design": []}', "unknown form"),
    ]:
        with pytest.raises(ToolError, match=reason) as caught:
            parse_stat(text)
        assert caught.value.tool == "yosys"
        assert caught.value.remedy


def test_nextpnr_report(data: Path) -> None:
    found = parse_report((data / "nextpnr_report.json").read_text(), seed=5)
    assert found.seed == 5
    assert found.fmax_mhz == 367.78
    assert found.utilisation["TRELLIS_FF"] == {"used": 142, "available": 83640}
    assert found.utilisation["TRELLIS_COMB"]["used"] == 76
    assert found.critical_path == {
        "from": "dut.s0_TRELLIS_FF_Q_5",
        "to": "dut.s6_TRELLIS_FF_Q_3",
        "levels": 2,
        "ns": {"clk-to-q": 0.525, "logic": 0.472, "routing": 1.722, "setup": 0.0},
        "nets": ["dut.s0[5]", "dut.s6_TRELLIS_FF_Q_2_DI_LUT4_Z_D[3]", "dut.s6_TRELLIS_FF_Q_3_DI"],
        "in_harness": False,
    }
    # the delays of the path are the reported clock rate
    assert 1000 / sum(found.critical_path["ns"].values()) == pytest.approx(found.fmax_mhz, rel=2e-3)


def test_unreadable_nextpnr_reports(data: Path) -> None:
    good = json.loads((data / "nextpnr_report.json").read_text())
    for key in ("fmax", "critical_paths", "utilization"):
        with pytest.raises(ToolError, match="unknown form"):
            parse_report(json.dumps({k: v for k, v in good.items() if k != key}), 1)
    with pytest.raises(ToolError, match="names 0 clocks"):
        parse_report(json.dumps({**good, "fmax": {}}), 1)
    with pytest.raises(ToolError, match="unknown form"):
        parse_report(json.dumps({**good, "critical_paths": []}), 1)
    with pytest.raises(ToolError, match="not JSON"):
        parse_report("Info: done", 1)


def test_ports_of_a_netlist(data: Path) -> None:
    text = (data / "small_ring_ports.il").read_text()
    ports = parse_ports(text, "small_ring")
    assert list(ports) == ["clk", "rst", "en", "rw", "d", "data"]
    assert ports["rw"] == Port("input", 1)
    assert ports["d"] == Port("input", 8)
    assert ports["data"] == Port("output", 56)
    with pytest.raises(ToolError, match="no readable ports of other"):
        parse_ports(text, "other")
    with pytest.raises(ToolError, match="no readable ports"):  # a lost port is noticed
        parse_ports(text.replace("input 3 ", ""), "small_ring")
