"""Real synthesis of small blocks: the counts are those stored for the pinned tool, and near them for another."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pezo_hw.eda import yosys
from pezo_hw.eda.cells import group
from pezo_hw.eda.prepare import cut_initial_blocks
from pezo_hw.eda.tools import YOSYS
from pezo_hw.errors import SpecError, ToolError

BASELINES = json.loads((Path(__file__).parent / "data" / "baselines.json").read_text())
LATEST = list(BASELINES)[-1]
CASES = [(target, block) for target, blocks in BASELINES[LATEST].items() for block in blocks]
TOLERANCE = 0.2  # LUT mapping moves by up to 20 % between versions of the tool; other cells do not


@pytest.mark.parametrize(("target", "block"), CASES)
def test_counts(target: str, block: str, data: Path) -> None:
    verilog = (data / f"{block}.v").read_text()
    found = yosys.synthesize(verilog, block, target)
    package = YOSYS.identity().package
    expected = group(BASELINES.get(package, BASELINES[LATEST])[target][block], target)
    use = {unit: getattr(found, unit) for unit in expected}
    if package in BASELINES:
        assert found.cells == BASELINES[package][target][block]
        assert use == expected
    else:
        assert use.pop("lut") == pytest.approx(expected.pop("lut"), rel=TOLERANCE, abs=4)
        assert use == expected
    assert found.status == "ok"
    assert "reason" not in found.to_dict()
    assert found.script == yosys.script_for(block, target)
    assert package in found.tool


def test_second_synthesis_runs_no_tool(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    verilog = (data / "small_ring.v").read_text()
    first = yosys.synthesize(verilog, "small_ring", "ecp5")
    monkeypatch.setattr(yosys, "run_script", None)
    assert yosys.synthesize(verilog, "small_ring", "ecp5") == first
    with pytest.raises(TypeError):
        yosys.synthesize(verilog + "\n", "small_ring", "ecp5")


def test_long_initial_blocks_are_cut() -> None:
    words = [f"    rom[{i}] = 8'h{i % 251:02x};" for i in range(200)]
    block = "  initial begin\n" + "\n".join(words) + "\n  end\n"
    head = "module m(input clk, input [7:0] a, output reg [7:0] q);\n  reg [7:0] rom [0:199];\n"
    tail = "  always @(posedge clk) q <= rom[a];\nendmodule\n"
    cut = cut_initial_blocks(head + block + tail)
    assert cut.count("initial begin") == 4
    assert [line for line in cut.splitlines() if line.startswith("    rom[")] == words
    assert cut_initial_blocks(cut) == cut
    twice = head + block.replace("rom[7]", "rom[6]") + tail  # order matters here
    assert cut_initial_blocks(twice) == twice
    other = head + block.replace("8'h07", "a") + tail + block.replace("rom[3] =", "rom[3] <=")
    assert cut_initial_blocks(other).count("initial begin") == 1 + 4


def test_too_large_a_design_keeps_its_figures() -> None:
    verilog = """module many(input clk, input [479:0] d, output [959:0] q);
      genvar i;
      generate for (i = 0; i < 30; i = i + 1) begin : each
        reg [31:0] p;
        always @(posedge clk) p <= d[i*16 +: 16] * d[i*16 +: 16];
        assign q[i*32 +: 32] = p;
      end endgenerate
    endmodule
    """
    found = yosys.synthesize(verilog, "many", "ecp5", part="LFE5U-25F")
    assert (found.status, found.dsp) == ("infeasible", 30)
    assert found.reason == "does not fit LFE5U-25F: dsp 30 > 28"
    assert yosys.synthesize(verilog, "many", "ecp5").status == "ok"


def test_faulty_verilog_is_refused() -> None:
    undriven = "module m(input clk, output reg q); wire w; always @(posedge clk) q <= w; endmodule\n"
    doubly = "module m(input a, input b, output q); assign q = a; assign q = b; endmodule\n"
    for text in (undriven, doubly):
        with pytest.raises(ToolError, match="check -assert"):
            yosys.synthesize(text, "m", "ecp5")
    with pytest.raises(ToolError, match="syntax error"):
        yosys.synthesize("module m(;", "m", "ecp5")
    with pytest.raises(ToolError, match="other"):
        yosys.synthesize("module m(); endmodule", "other", "ecp5")


def test_latch_has_no_known_cost() -> None:
    latch = "module m(input e, input d, output reg q); always @* if (e) q = d; endmodule\n"
    with pytest.raises(ToolError, match="cells without a known cost: 1 x LDCE"):
        yosys.synthesize(latch, "m", "xcup")


def test_names_are_checked() -> None:
    with pytest.raises(SpecError, match="'asic' has no synthesis flow; choose one of xc7, xcup, ecp5, ice40"):
        yosys.synthesize("", "m", "asic")
    with pytest.raises(SpecError, match="plain Verilog identifier"):
        yosys.synthesize("", "m; shell", "ecp5")
