"""The engine's Verilog, verilated, against the twin over many beats."""

from __future__ import annotations

import numpy as np
import pytest
from pezo_rtl.engine.checks import Fault
from pezo_rtl.engine.params import EngineParams, Mode

from pezo_hw.fixedpoint import Coefficient

from .golden import Golden, Run, random_coefficient, random_golden, random_sweeps
from .verilated import VerilatedEngine

STALLS = (0.9, 0.9, 0.9, 0.8)


def rounds(params: EngineParams, seed: int, beats: int, times: int, verilog: str = "") -> tuple[int, int]:
    """Run all modes ``times`` times over fresh cases; return the beats that were compared, and the clocks.

    ``verilog`` stands for another form of the engine, as a netlist.
    """
    rng, compared, spent = np.random.default_rng(seed), 0, 0
    for _ in range(times):
        engine, golden = VerilatedEngine(params, verilog), random_golden(params, rng, beats)
        packet = golden.load(rng)
        engine.segments(golden)
        u = golden.numbers(rng)
        for number, sweep in enumerate(random_sweeps(golden, rng)):
            u = golden.numbers(rng) if sweep.fresh else u
            dither = golden.dither(rng)
            flow = STALLS if number % 2 else (1.0, 1.0, 1.0, 1.0)
            expected = golden.sweep(packet, u, sweep, dither)
            got, clocks = engine.sweep(sweep, len(golden.runs), packet, u, dither, flow)
            wrong = np.flatnonzero(got != expected)
            assert wrong.size == 0, (params, sweep, int(wrong[0]), int(got[wrong[0]]), int(expected[wrong[0]]))
            compared, spent = compared + golden.beats, spent + clocks
            if flow[0] == 1.0:  # a term of a pass a clock, besides the pipeline and what short segments cost
                assert clocks <= len(sweep.sources) * golden.passes + 75
            if sweep.mode != Mode.READ:
                packet = expected
        assert engine.counts() == golden.counts()
        assert engine.faults <= {Fault.COEFFICIENT}
    return compared, spent


SMALL = EngineParams(3, 11, 8, 4, 4)


def test_small_engine() -> None:
    assert rounds(SMALL, 0, beats=2000, times=5)[0] > 100_000
    exact_restore(SMALL)


def test_several_terms() -> None:
    assert rounds(EngineParams(5, 16, 8, 8, 4, terms=4), 0, beats=1000, times=3)[0] > 30_000


@pytest.mark.slow
@pytest.mark.parametrize(
    ("params", "least"),
    [
        (EngineParams(16, 16, 16, 16, 4), 1_000_000),
        (EngineParams(4, 32, 24, 16, 4), 200_000),
        (EngineParams(31, 8, 8, 8, 4), 200_000),
        (EngineParams(2, 9, 2, 1, 4), 200_000),
        (EngineParams(3, 24, 16, 16, 4, terms=16), 100_000),
        (EngineParams(2, 16, 16, 0, 4, ecp5=True), 200_000),
    ],
    ids=str,
)
def test_a_million_beats(params: EngineParams, least: int) -> None:
    compared, seed = 0, 1
    while compared < least:
        compared += rounds(params, seed, beats=30_000, times=1)[0]
        seed += 1


@pytest.mark.slow
def test_ten_million_clocks() -> None:
    """Every second sweep of each kind under random back-pressure."""
    clocks, seed = 0, 1
    while clocks < 10_000_000:
        clocks += rounds(EngineParams(4, 16, 8, 8, 4, terms=2), seed, beats=100_000, times=1)[1]
        seed += 1


def exact_restore(params: EngineParams) -> None:
    """+1, -2, +1 with one eps is the identity, whatever the eps."""
    rng = np.random.default_rng(9)
    for exponent in range(-40, -9):
        eps = random_coefficient(rng, exponent, exponent)
        eps = Coefficient(abs(eps.mantissa), exponent)
        reserve = int(eps.times(127))
        if reserve > 255:
            break
        golden, engine = Golden(params, [Run(4000, 0)], eps, 127), VerilatedEngine(params)
        packet = golden.load(rng)
        u = golden.numbers(rng)
        engine.segments(golden)
        before = packet.copy()
        for multiple in (1, -2, 1):
            sweep = random_sweeps(golden, rng)[2]
            sweep.multiple = multiple
            packet, _ = engine.sweep(sweep, 1, packet, u, None, STALLS)
        assert np.array_equal(packet, before) and not engine.faults
