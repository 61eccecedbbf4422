"""The gate level: netlists of small designs against the twin, and faults planted in single look-up tables."""

from __future__ import annotations

from pathlib import Path

import pytest
from pezo_rtl.export import top_of, verilog_of_stream
from pezo_sim import parity
from pezo_sim.executors import ScriptRunner
from pezo_sim.netlist import flipped, gate_level, luts
from pezo_sim.netlist_cells import models
from pezo_sim.parity import Block, check_words
from pezo_sim.script import random_script
from pezo_sim.verilated_stream import design_of

from pezo_hw.errors import ParityError, SpecError, ToolError
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import build

WORDS = 12_000
slow = pytest.mark.slow
POOL = {"kind": "pool", "generators": 4, "bits": 9, "pool_size": 1000}
CASES = [
    ("ecp5", {}, {"TRELLIS_FF", "TRELLIS_DPR16X4", "LUT4"}),
    pytest.param("ecp5", {"scaling": "table"}, {"TRELLIS_FF"}, marks=slow),
    ("ecp5", POOL, {"DP16KD"}),
    ("ecp5", POOL | {"pool_size": 127}, {"DP16KD"}),  # one memory of 36 bits a word
    ("ecp5", {"kind": "uniform"}, {"TRELLIS_FF"}),
    ("ecp5", {"kind": "gaussian", "gaussian": "clt"}, {"TRELLIS_FF", "CCU2C"}),
    pytest.param("ice40", POOL, {"SB_RAM40_4K", "SB_CARRY"}, marks=slow),
    pytest.param("ecp5", {"rotation": "none"}, {"TRELLIS_FF"}, marks=slow),
    pytest.param("ecp5", {"kind": "rademacher"}, {"TRELLIS_FF"}, marks=slow),
    pytest.param("ice40", {}, {"SB_LUT4", "SB_DFFE"}, marks=slow),
    pytest.param("ice40", {"kind": "gaussian", "gaussian": "clt"}, {"SB_LUT4", "SB_CARRY"}, marks=slow),
]


def block(**perturbation: object) -> Block:
    table = {
        "name": "gates",
        "perturbation": {"generators": 5, "bits": 6, "words": 1, **perturbation},
        "weights": {"count": 57},
    }
    spec = DesignSpec.from_dict(table, source="gates.toml")
    return Block("gates", design_of(spec), spec, build(spec), WORDS)


def netlist(one: Block, target: str = "ecp5") -> str:
    return gate_level(verilog_of_stream(one.stream, one.design), top_of(one.design), target)


def climb(one: Block, text: str) -> int:
    """Compare the netlist with the twin; return the words compared."""
    runner, place = ScriptRunner(one.stream, one.design, text), one.place("gates", None)
    script = list(random_script(one.stream, WORDS, seed=5))
    check_words(one, place, script, runner.run(script))
    assert runner.rtl.error == 0
    return place.clocks


@pytest.mark.parametrize(("target", "perturbation", "cells"), CASES)
def test_the_netlist_is_the_twin(target: str, perturbation: dict[str, object], cells: set[str]) -> None:
    one = block(**perturbation)
    text = netlist(one, target)
    for cell in cells:  # the case exercises the model of this cell
        assert f"  {cell} " in text and f"module {cell}" in text
    assert len(luts(text)) > 20
    assert climb(one, text) == WORDS


@pytest.mark.parametrize("lane", [0, pytest.param(2, marks=slow)])
def test_a_flipped_bit_of_one_table_is_found(lane: int) -> None:
    one = block()
    text = netlist(one)
    table = next(name for name in luts(text) if name.startswith(f"out__lanes__{lane}_"))  # what steps into its register
    with pytest.raises(ParityError, match=r"gates: gates differs from the numpy twin at clock \d+, lane \d+"):
        climb(one, flipped(text, table, 0))


def test_a_netlist_too_large_to_compile_is_left_out_and_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parity, "LARGEST_NETLIST", 10)
    one = block()
    ladder = parity.Ladder(one.spec, tmp_path)
    ladder.climb(parity.GATES, [one])
    (level,) = ladder.levels
    assert level["blocks"] == [] and level["clocks"] == 0
    assert level["left_out"] == {"gates": f"{len(luts(netlist(one)))} look-up tables, more than 10"}


def test_what_cannot_be_simulated_is_named() -> None:
    with pytest.raises(SpecError, match="no simulation model of the cell EHXPLLL of ecp5"):
        models("ecp5", {"LUT4", "EHXPLLL"})
    with pytest.raises(SpecError, match="'xcup' has no simulation models here; choose one of ecp5, ice40"):
        models("xcup", {"LUT6"})
    with pytest.raises(ToolError, match="has no look-up table called lane99"):
        flipped(netlist(block()), "lane99", 0)
