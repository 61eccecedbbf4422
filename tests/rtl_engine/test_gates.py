"""The engine's netlist for ECP5, verilated, against the twin; a planted fault is found."""

from __future__ import annotations

import pytest
from pezo_rtl.engine.engine import TOP, verilog_of_engine
from pezo_rtl.engine.params import EngineParams
from pezo_sim.netlist import flipped, gate_level, luts

from .test_verilated import rounds


def netlist(params: EngineParams) -> str:
    return gate_level(verilog_of_engine(params), TOP)


@pytest.mark.slow
def test_a_lane_and_a_planted_fault() -> None:
    """One lane of 8 bits, 5,000 beats; then with one bit of one look-up table inverted."""
    params = EngineParams(1, 8, 3, 0, 4)
    text = netlist(params)
    assert "MULT18X18D" in text and rounds(params, 0, beats=300, times=2, verilog=text)[0] > 5_000
    chosen = next(name for name in luts(text) if "datapath.lane0.clamped" in name)
    with pytest.raises(AssertionError):
        rounds(params, 0, beats=300, times=2, verilog=flipped(text, chosen, 0))


@pytest.mark.slow
@pytest.mark.parametrize(
    "params",
    [EngineParams(3, 16, 8, 8, 4), EngineParams(2, 11, 12, 0, 4, terms=3)],
    ids=str,
)
def test_netlists_of_several_lanes(params: EngineParams) -> None:
    """Stochastic rounding, several terms, multiplier blocks; 50,000 beats each."""
    compared, seed, text = 0, 1, netlist(params)
    while compared < 50_000:
        compared += rounds(params, seed, beats=2_000, times=1, verilog=text)[0]
        seed += 1
