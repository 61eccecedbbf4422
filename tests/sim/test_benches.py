"""The cocotb benches under Icarus: reset, reseed, rewind in mid-run, skip, back-pressure, full periods, errors."""

from __future__ import annotations

from pathlib import Path

import pytest
from pezo_rtl.export import verilog_for
from pezo_sim import icarus
from pezo_sim.verilated_stream import design_of

from pezo_hw.errors import ToolError
from pezo_hw.streams import build
from tests.core.designs import DESIGNS, SHAPES, design

FAST = ["bank-13x11", "bank-table-8x9", "bank-no-rotation", "pool-1000", "geared-unrotated"]
SLOW = [name for name in (*DESIGNS, *SHAPES) if name not in (*FAST, "gaussian")]
EITHER = [*FAST, *(pytest.param(name, marks=pytest.mark.slow) for name in SLOW)]


@pytest.mark.parametrize("name", EITHER)
def test_behaviour(name: str, tmp_path: Path) -> None:
    spec = design(name)
    icarus.simulate(build(spec), design_of(spec), tmp_path)


def test_a_failing_bench_is_named_with_clock_and_lane(tmp_path: Path) -> None:
    spec = design("bank-one-generator")
    text = verilog_for(spec, "bank")
    wrong = text.replace(r"\ring.later0 [3] = ~ out__lanes__0[4]", r"\ring.later0 [3] = ~ out__lanes__0[3]", 1)
    assert wrong != text
    with pytest.raises(
        ToolError, match=r"cocotb: whole_cycle on pezo_bank: .*differs from the numpy twin at clock \d+, lane 0"
    ):
        icarus.simulate(build(spec), "bank", tmp_path, verilog=wrong)


def test_a_missing_simulator_names_its_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolError, match="iverilog: not found; install the package iverilog"):
        icarus.simulate(build(design("bank-one-generator")), "bank", tmp_path)
