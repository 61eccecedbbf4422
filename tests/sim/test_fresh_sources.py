"""Sources without reuse on every rung: drawn designs in Icarus, planted faults, netlists, ten million clocks."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pezo_rtl.export import top_of, verilog_of_stream
from pezo_sim import icarus
from pezo_sim.executors import ScriptRunner
from pezo_sim.faults import FAULTS, Fault, planted, threshold
from pezo_sim.netlist import gate_level
from pezo_sim.parity import AMARANTH, ICARUS, PYTHON, VERILATOR, Block, Ladder, check_words
from pezo_sim.script import long_script, random_script
from pezo_sim.verilated_stream import design_of

from pezo_hw.errors import ParityError
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import build

GENERATORS = ("sparse", "leap", "lutsr", "xoroshiro")
SOURCES: dict[str, dict[str, Any]] = {
    "leap": {"kind": "uniform", "bits": 8, "generator": "leap"},
    "lutsr": {"kind": "uniform", "bits": 8, "generator": "lutsr"},
    "xoroshiro": {"kind": "uniform", "bits": 8, "generator": "xoroshiro"},
    "signs": {"kind": "rademacher", "generator": "lutsr", "words": 1},
    "tree": {"kind": "gaussian", "gaussian": "tree", "bits": 8},
    "boxmuller": {"kind": "gaussian", "gaussian": "boxmuller", "bits": 8},
}


def block(words: int = 2, clocks: int = 12_000, **perturbation: Any) -> Block:
    table = {
        "name": "fresh",
        "perturbation": {"words": words, **perturbation},
        "weights": {"count": 57},
        "hardware": {"parity_clocks": 20_000},
    }
    spec = DesignSpec.from_dict(table, source="fresh.toml")
    return Block("fresh", design_of(spec), spec, build(spec), clocks)


@st.composite
def designs(draw: st.DrawFn) -> dict[str, Any]:
    """Any source without reuse, of any width it can have, small enough for Icarus."""
    kind = draw(st.sampled_from(["uniform", "rademacher", "clt", "tree", "boxmuller"]))
    table: dict[str, Any] = {
        "generator": draw(st.sampled_from(GENERATORS)),
        "words": draw(st.integers(1, 2)),
        "bits": draw(st.integers(2, 16)),
        "signed": draw(st.sampled_from(["offset", "twos"])),
        "seed": draw(st.integers(0, 1 << 64) | st.just(0)) % (1 << 64),
        "advance": draw(st.sampled_from(["coprime", "raw"])),
    }
    if kind in ("uniform", "rademacher"):
        return table | {"kind": kind}
    table |= {"kind": "gaussian", "gaussian": kind}
    if kind == "clt":
        table["bits"] = draw(st.integers(2, 8))
    elif kind == "tree":
        levels, bits = draw(st.integers(1, 6)), draw(st.integers(7, 12))
        table |= {"tree_levels": levels, "tree_bits": draw(st.integers(4, min(16, 51 // levels))), "bits": bits}
    else:
        table["bits"] = draw(st.integers(6, 16))
    return table


def in_icarus(table: dict[str, Any]) -> None:
    one = block(**table)
    script = list(random_script(one.stream, 80, seed=11, longest=40))
    with tempfile.TemporaryDirectory() as folder:
        words, _ = icarus.record(one.stream, one.design, Path(folder), script)
    check_words(one, one.place(ICARUS, None), script, words)


COMMON = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow], "phases": [Phase.generate]}


@settings(max_examples=3, derandomize=True, **COMMON)
@given(designs())
def test_drawn_designs_in_icarus(table: dict[str, Any]) -> None:
    in_icarus(table)


@pytest.mark.slow
@settings(max_examples=40, **COMMON)
@given(designs())
def test_many_drawn_designs_in_icarus(table: dict[str, Any]) -> None:
    in_icarus(table)


PLANTED: list[tuple[str, str, Fault]] = [
    (AMARANTH, "leap", FAULTS["matrix"]),
    (AMARANTH, "lutsr", FAULTS["matrix"]),
    (AMARANTH, "xoroshiro", FAULTS["matrix"]),
    (VERILATOR, "tree", threshold),
    (AMARANTH, "boxmuller", FAULTS["matrix"]),
    (PYTHON, "lutsr", FAULTS["offset"]),
    (PYTHON, "xoroshiro", FAULTS["matrix"]),
    (PYTHON, "tree", FAULTS["scaling"]),
    (PYTHON, "boxmuller", FAULTS["lane_order"]),
    (VERILATOR, "lutsr", FAULTS["matrix"]),
]


@pytest.mark.parametrize(("level", "name", "fault"), PLANTED)
def test_planted_faults_are_found(level: str, name: str, fault: Fault, tmp_path: Path) -> None:
    """A moved tap, rotation or threshold in one executor alone is named by clock and lane."""
    executor = "numpy" if level == PYTHON else level
    ladder = Ladder(block(**SOURCES[name]).spec, tmp_path, plant=planted(executor, fault))
    with pytest.raises(ParityError, match=r"clock \d+, lane \d+"):
        ladder.climb(level, ladder.blocks[:1])


@pytest.mark.parametrize(
    "name", ["tree", *(pytest.param(name, marks=pytest.mark.slow) for name in ("lutsr", "boxmuller", "xoroshiro"))]
)
def test_the_netlist_is_the_twin(name: str) -> None:
    one = block(**{"words": 1, **SOURCES[name]})
    text = gate_level(verilog_of_stream(one.stream, one.design), top_of(one.design))
    runner, script = ScriptRunner(one.stream, one.design, text), list(random_script(one.stream, one.words, seed=5))
    check_words(one, one.place("gates", None), script, runner.run(script))
    assert runner.rtl.error == 0
    if name == "boxmuller":
        assert "  DP16KD " in text and "  MULT18X18D " in text


@pytest.mark.slow
@pytest.mark.parametrize("name", SOURCES)
def test_ten_million_clocks(name: str) -> None:
    one = block(clocks=10_000_000, **SOURCES[name])
    runner, place = ScriptRunner(one.stream, one.design), one.place(VERILATOR, None)
    script = long_script(one.stream, one.words, seed=9)
    check_words(one, place, script, runner.run(long_script(one.stream, one.words, seed=9)))
    assert place.clocks == one.words and runner.rtl.error == 0
