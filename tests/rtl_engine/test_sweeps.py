"""Every mode of the engine against its twin, over random widths, scales, lengths, coefficients and stalls."""

from __future__ import annotations

import numpy as np
import pytest
from pezo_rtl.engine.checks import Fault
from pezo_rtl.engine.params import EngineParams, Mode

from .bench import Bench, Packet, pack, unpack
from .golden import random_golden, random_sweeps

ALL = [
    (EngineParams(4, 16, 8, 8, 4), (1, 1, 1, 1)),
    (EngineParams(3, 8, 4, 4, 4), (0.7, 0.7, 0.7, 0.7)),
    (EngineParams(2, 32, 16, 16, 5), (0.9, 0.9, 0.9, 0.4)),
    (EngineParams(5, 12, 8, 0, 4), (0.5, 0.9, 1, 0.9)),
    (EngineParams(1, 24, 12, 5, 4), (0.9, 0.5, 0.9, 0.9)),
    (EngineParams(4, 14, 2, 1, 7), (0.9, 0.9, 0.5, 0.9)),
    (EngineParams(2, 17, 24, 9, 4), (0.8, 0.8, 0.8, 0.8)),
    (EngineParams(4, 16, 8, 8, 4, terms=4), (1, 1, 1, 1)),
    (EngineParams(3, 9, 5, 4, 4, terms=3), (0.8, 0.7, 0.7, 0.8)),
    (EngineParams(2, 32, 24, 16, 4, terms=16), (0.9, 0.9, 0.9, 0.9)),
]


@pytest.mark.parametrize(("params", "flow"), ALL)
def test_every_mode_equals_the_twin(params: EngineParams, flow: tuple[float, ...]) -> None:
    bench = Bench(params, 0, flow)
    rng = np.random.default_rng(params.weight_bits)
    golden = random_golden(params, rng, beats=12)
    weights = golden.load(rng)
    full = (1 << params.width) - 1

    async def body(ctx):
        nonlocal weights
        await bench.segments(ctx, golden)
        numbers = golden.numbers(rng)
        for number, sweep in enumerate(random_sweeps(golden, rng)):
            numbers = golden.numbers(rng) if sweep.fresh else numbers
            dither = golden.dither(rng)
            expected = golden.sweep(weights, numbers, sweep, dither)
            await bench.start(ctx, sweep, len(golden.runs))
            packet = Packet(pack(params, weights), [full] * golden.beats)
            out = await bench.stream(ctx, packet, numbers, dither)
            got = unpack(params, out.data)
            wrong = np.flatnonzero(got != expected)
            assert wrong.size == 0, (number, sweep, wrong[:5], weights[wrong[:5]], got[wrong[:5]], expected[wrong[:5]])
            assert out.keep == packet.keep and set(out.dest) == {int(sweep.mode == Mode.READ)}
            assert ctx.get(bench.dut.beats) == len(packet.data)
            dealt = {source: golden.beats * (source in sweep.sources) for source in range(params.terms)}
            if dither is not None:
                dealt["d"] = golden.beats * (sweep.stochastic and sweep.updates)
            assert bench.dealt == dealt
            if sweep.mode != Mode.READ:
                weights = expected
        counts = tuple(ctx.get(getattr(bench.dut, name)) for name in ("updated", "lost", "saturated"))
        assert counts == golden.counts()
        assert counts[1] > 0

    bench.run(body)
    assert bench.faults <= {Fault.COEFFICIENT}
