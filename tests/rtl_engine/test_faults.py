"""Bad input: each fault sets its bit, the sweep ends with the documented results, and the next sweep is right."""

from __future__ import annotations

import numpy as np
import pytest
from pezo_rtl.engine.checks import Fault
from pezo_rtl.engine.params import EngineParams, Mode

from pezo_hw.errors import SpecError
from pezo_hw.fixedpoint import Coefficient

from .bench import Bench, Packet, pack, unpack
from .golden import Golden, Run, Sweep

PARAMS = EngineParams(4, 16, 8, 0, 4)
EPS = Coefficient(20000, -20)


class Scene:
    """A bench with two segments of 10 and 22 weights, their numbers, and what a +1 perturbation makes of them."""

    def __init__(self) -> None:
        self.bench, self.rng = Bench(PARAMS, 0, (0.8, 0.8, 1, 0.8)), np.random.default_rng(3)
        self.golden = Golden(PARAMS, [Run(10, 4), Run(22, 6)], EPS, 127)
        self.weights = self.golden.load(self.rng)
        self.numbers = self.golden.numbers(self.rng)
        self.read = Sweep(Mode.READ, 1, EPS)
        self.moved = self.golden.sweep(self.weights, self.numbers, self.read, None)
        self.packet = Packet(pack(PARAMS, self.weights), [255] * 9)

    async def sweep(self, ctx, packet: Packet | None = None, sweep: Sweep | None = None) -> np.ndarray:
        """Run one sweep; the numbers are dealt from the start."""
        await self.bench.start(ctx, sweep or self.read, 2)
        out = await self.bench.stream(ctx, packet or self.packet, self.numbers)
        return unpack(PARAMS, out.data)

    def check(self, body) -> set[Fault]:
        """Run ``body(ctx)``, then a good sweep; return the faults of the body."""
        seen: set[Fault] = set()

        async def whole(ctx):
            await self.bench.segments(ctx, self.golden)
            await body(ctx)
            seen.update(self.bench.faults)
            self.bench.faults.clear()
            assert np.array_equal(await self.sweep(ctx), self.moved)
            assert not self.bench.faults

        self.bench.run(whole)
        return seen


def test_packet_cut_short() -> None:
    scene = Scene()

    async def body(ctx):
        out = await scene.sweep(ctx, Packet(scene.packet.data[:5], scene.packet.keep[:5]))
        assert np.array_equal(out, scene.moved[:20])

    assert scene.check(body) == {Fault.SHORT}


def test_packet_too_long() -> None:
    scene = Scene()

    async def body(ctx):
        out = await scene.sweep(ctx, Packet([*scene.packet.data, 1, 2, 3], scene.packet.keep + [255] * 3))
        assert np.array_equal(out, scene.moved)

    assert scene.check(body) == {Fault.LONG}


@pytest.mark.parametrize("keep", [0b11110011, 0b11101111])
def test_keep_that_drops_or_cuts_a_weight(keep: int) -> None:
    scene = Scene()
    lane = 1 if keep == 0b11110011 else 2

    async def body(ctx):
        out = await scene.sweep(ctx, Packet(scene.packet.data, [255] * 4 + [keep] + [255] * 4))
        expected = scene.moved.copy()
        expected[16 + lane] = scene.weights[16 + lane]
        assert np.array_equal(out, expected)

    assert scene.check(body) == {Fault.KEEP}


def test_last_beat_may_be_partial() -> None:
    scene = Scene()

    async def body(ctx):
        await scene.sweep(ctx, Packet(scene.packet.data, [255] * 8 + [0b1111]))

    assert scene.check(body) == set()  # 22 weights: the last beat holds two


def test_start_while_busy_changes_nothing() -> None:
    scene = Scene()

    async def body(ctx):
        await scene.bench.start(ctx, scene.read, 2)
        await scene.bench.start(ctx, Sweep(Mode.PERTURB, -1, EPS), 1)
        out = await scene.bench.stream(ctx, scene.packet, scene.numbers)
        assert np.array_equal(unpack(PARAMS, out.data), scene.moved) and set(out.dest) == {1}

    assert scene.check(body) == {Fault.START_BUSY}


@pytest.mark.parametrize(
    ("sweep", "segments", "fault"),
    [
        (Sweep(Mode.PERTURB, 0, EPS), 2, Fault.CONFIG),
        (Sweep(Mode.PERTURB, 3, EPS), 2, Fault.CONFIG),
        (Sweep(Mode.READ, -3, EPS), 2, Fault.CONFIG),
        (Sweep(Mode.RESTORE_UPDATE, -4, EPS), 2, Fault.CONFIG),
        (Sweep(Mode.READ, 1, EPS), 0, Fault.CONFIG),
        (Sweep(Mode.READ, 1, EPS), 5, Fault.CONFIG),
        (Sweep(Mode.UPDATE, 0, EPS, Coefficient(5, 0), stochastic=True), 2, Fault.CONFIG),
        (Sweep(Mode.READ, 1, Coefficient(-(1 << 15), 0)), 2, Fault.COEFFICIENT),
        (Sweep(Mode.UPDATE, 0, EPS, Coefficient(-(1 << 15), 0)), 2, Fault.COEFFICIENT),
    ],
)
def test_refused_starts(sweep: Sweep, segments: int, fault: Fault) -> None:
    scene = Scene()

    async def body(ctx):
        await scene.bench.start(ctx, sweep, segments)
        for _ in range(4):
            await scene.bench.tick(ctx)
        assert not ctx.get(scene.bench.dut.busy)

    assert scene.check(body) == {fault}


def test_eps_above_the_reserve_is_clamped_and_still_restored() -> None:
    scene = Scene()
    large = Coefficient(20000, -17)

    async def body(ctx):
        plus = await scene.sweep(ctx, None, Sweep(Mode.PERTURB, 1, large))
        used = np.r_[0:10, 12:34]
        reserve = np.repeat(scene.golden.reserves(), [10, 22])
        assert np.array_equal(np.abs(plus - scene.weights)[used].clip(0, reserve), np.abs(plus - scene.weights)[used])
        back = await scene.sweep(ctx, Packet(pack(PARAMS, plus), [255] * 9), Sweep(Mode.PERTURB, -1, large))
        assert np.array_equal(back, scene.weights)

    assert scene.check(body) == {Fault.COEFFICIENT}


def test_coefficient_beyond_every_shift() -> None:
    scene = Scene()

    async def body(ctx):
        out = await scene.sweep(ctx, None, Sweep(Mode.UPDATE, 0, EPS, Coefficient(1 << 14, 900)))
        moving = scene.numbers[0] != 0
        moving[[10, 11, 34, 35]] = False
        limits = np.repeat([(1 << 15) - 1 - reserve for reserve in scene.golden.reserves()], [12, 24])
        expected = np.where(moving, np.sign(scene.numbers[0]) * limits, scene.weights)
        assert np.array_equal(out, expected)

    assert scene.check(body) == {Fault.COEFFICIENT}


def test_weights_outside_their_limits_wrap_and_are_restored() -> None:
    scene = Scene()
    extreme = np.where(scene.numbers[0] > 0, 32767, -32768)

    async def body(ctx):
        plus = await scene.sweep(ctx, Packet(pack(PARAMS, extreme), [255] * 9), Sweep(Mode.PERTURB, 1, EPS))
        assert not np.array_equal(plus, extreme)
        back = await scene.sweep(ctx, Packet(pack(PARAMS, plus), [255] * 9), Sweep(Mode.PERTURB, -1, EPS))
        assert np.array_equal(back, extreme)

    assert scene.check(body) == {Fault.RANGE}


def test_one_beat_a_clock_after_the_documented_latency() -> None:
    bench = Bench(PARAMS, 0)
    golden = Golden(PARAMS, [Run(800, 4), Run(800, 5)], EPS, 127)
    rng = np.random.default_rng(0)
    weights, numbers = golden.load(rng), golden.numbers(rng)

    async def body(ctx):
        await bench.segments(ctx, golden)
        await bench.start(ctx, Sweep(Mode.READ, 1, EPS), 2)
        before = bench.clocks - 1
        await bench.stream(ctx, Packet(pack(PARAMS, weights), [255] * 400), numbers)
        # the beats; 10 clocks to the first; the latency less the skid buffer that was full by then; done
        assert bench.clocks - before - 400 <= 10 + (bench.dut.latency - 1) + 3

    bench.run(body)


@pytest.mark.parametrize(
    "wrong",
    [{"lanes": 0}, {"lanes": 65}, {"weight_bits": 7}, {"weight_bits": 33}, {"number_bits": 1}, {"dither_bits": 17}],
)
def test_parameters_out_of_range(wrong: dict[str, int]) -> None:
    name = next(iter(wrong))
    with pytest.raises(SpecError, match=f"engine: {name} is {wrong[name]}; it must lie in"):
        EngineParams(**({"lanes": 4} | wrong))
