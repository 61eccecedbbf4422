"""The Verilog of engine (small widths drawn by Hypothesis) and subsystem in Icarus under cocotb."""

from __future__ import annotations

import pickle
import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pezo_rtl.engine.engine import TOP, verilog_of_engine
from pezo_rtl.engine.params import EngineParams, Mode
from pezo_rtl.engine.subsystem import subsystem

from pezo_hw.spec import DesignSpec

from .bench import pack
from .golden import random_golden, random_sweeps, signed_rows
from .icarus import simulate, simulate_steps
from .steps import spec_for

ENGINES = st.builds(
    EngineParams,
    lanes=st.integers(1, 4),
    weight_bits=st.sampled_from([8, 9, 12, 16, 17, 24, 32]),
    number_bits=st.integers(2, 16),
    dither_bits=st.sampled_from([0, 1, 4, 8]),
    segments=st.just(4),
    terms=st.sampled_from([1, 2, 3]),
)


def job_for(params: EngineParams, seed: int) -> dict:
    """Return inputs and expected outputs of one round of sweeps, as plain values."""
    rng = np.random.default_rng(seed)
    golden = random_golden(params, rng, beats=6)
    packet, layout = golden.load(rng), params.segment_layout()
    segments = [layout.const(entry).as_value().value for entry in golden.entries()]
    sweeps, u = [], golden.numbers(rng)
    mask = (1 << params.number_bits) - 1
    for sweep in random_sweeps(golden, rng):
        u = golden.numbers(rng) if sweep.fresh else u
        dither, noise = golden.dither(rng), None
        expected = golden.sweep(packet, u, sweep, dither)
        if dither is not None:
            low = (1 << params.dither_bits) - 1
            noise = (signed_rows(dither, params.dither_bits, params.lanes) & low).tolist()
        sweeps.append(
            {
                "sweep": params.sweep_layout().const(sweep.asked(params, len(golden.runs))).as_value().value,
                "data": pack(params, packet),
                "numbers": (u & mask).reshape(params.terms, -1, params.lanes).tolist(),
                "dither": noise,
                "expected": pack(params, expected),
            }
        )
        if sweep.mode != Mode.READ:
            packet = expected
    return {"segments": segments, "sweeps": sweeps, "keep": (1 << params.width) - 1}


@pytest.mark.skipif(shutil.which("iverilog") is None, reason="iverilog is not installed")
@settings(
    max_examples=3,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(params=ENGINES, seed=st.integers(0, 1 << 30))
def test_engine_in_icarus(params: EngineParams, seed: int, tmp_path: Path) -> None:
    work = tmp_path / f"{seed}-{params.weight_bits}"
    work.mkdir(exist_ok=True)
    (work / "job.pickle").write_bytes(pickle.dumps(job_for(params, seed)))
    simulate(work, TOP, verilog_of_engine(params), "cocotb_engine", {"PEZO_ENGINE": str(work / "job.pickle")}, 2)


@pytest.mark.skipif(shutil.which("iverilog") is None, reason="iverilog is not installed")
@pytest.mark.parametrize(
    ("spec", "steps"),
    [
        (spec_for("bank"), "mezo"),
        (spec_for("bank", "stochastic"), "mezo"),
        (spec_for("bank", "stochastic", queries=4), "spsa"),
    ],
    ids=["nearest", "stochastic", "four-queries"],
)
def test_subsystem_in_icarus(spec: DesignSpec, steps: str, tmp_path: Path) -> None:
    block = subsystem(spec, 4)
    clocks = simulate_steps(tmp_path, spec, block, steps)
    assert clocks > 500
