"""A subsystem with its twin, and whole MeZO steps through the registers, for any simulator."""

from __future__ import annotations

import dataclasses

import numpy as np
from pezo_rtl.engine.params import Mode

from pezo_hw.engine import BlockCoefficients, Engine, Segment
from pezo_hw.fixedpoint import quantise_coefficient
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, build

from .host import REGS, HostDriver

COUNT = 46  # 12 beats of 4 lanes, the last one used by half


def spec_for(kind: str, rounding: str = "nearest", bits: int = 16, **more: object) -> DesignSpec:
    """A small design."""
    perturbation = {"kind": kind, "generators": 4, "bits": 8, "pool_size": 61} | more
    weights = {"bits": bits, "rounding": rounding, "count": COUNT}
    return DesignSpec.from_dict(
        {"name": "small", "perturbation": perturbation, "weights": weights, "hardware": {"lanes": 4}}
        if kind == "pool"
        else {"name": "small", "perturbation": perturbation, "weights": weights}
    )


class Scene:
    """A stream and its twin with random weights, for a subsystem of ``lanes`` lanes."""

    def __init__(self, spec: DesignSpec, lanes: int = 4) -> None:
        self.spec, self.stream, self.lanes = spec, build(spec), lanes
        self.fraction = spec.weights.bits - 4
        self.lsb = 2.0**-self.fraction
        self.eps = quantise_coefficient(8 * self.lsb * self.stream.scale)
        self.twin = Engine([Segment(0, COUNT, self.fraction)], spec.weights.bits, self.eps, self.stream.max_abs)
        limit = int(self.twin.limits[0])
        self.twin.load(np.random.default_rng(1).integers(-limit, limit + 1, COUNT))
        self.reserve = (1 << spec.weights.bits - 1) - 1 - limit
        #: What the memory holds: the weights, and two places that nobody uses.
        self.memory = np.concatenate([self.twin.weights, [7] * (-COUNT % self.lanes)]).astype(np.int64)

    async def set_up(self, host: HostDriver) -> None:
        """Segment table and interrupt."""
        await host.segments([(COUNT, self.fraction, self.reserve)])
        await host.write("INTERRUPT_ENABLE", done=1)

    async def sweep(self, host: HostDriver, mode: Mode, multiple: int = 0, **more: object) -> np.ndarray:
        """One whole sweep; the memory takes what is written back."""
        await host.start(mode, multiple, **more)  # type: ignore[arg-type]
        out = await host.transfer(self.memory)
        await host.wait()
        if mode != Mode.READ:
            self.memory = out
        return out


async def mezo_steps(scene: Scene, host: HostDriver, steps: int = 2) -> None:
    """Run steps through the registers; every sweep and all counts have to equal the twin's."""
    spec, twin, stream = scene.spec, scene.twin, scene.stream
    stochastic = spec.weights.rounding == "stochastic"
    assert await host.read_word(REGS.ADDRESS["SPEC_LOW"]) == int(spec.hash, 16) & 0xFFFFFFFF
    assert await host.read_word(REGS.ADDRESS["SPEC_HIGH"]) == int(spec.hash, 16) >> 32
    assert (await host.read("ID"))["magic"] == REGS.MAGIC
    assert (await host.read("SHAPE"))["lanes"] == scene.lanes
    await scene.set_up(host)
    for step in range(steps):
        key = Key(step, 0, "z")
        u = stream.ints(key, 0, COUNT)
        await host.load(stream, stream.start_clock(key))
        delta = twin.delta(scene.eps, u)
        out = await scene.sweep(host, Mode.READ, -1, eps=scene.eps)
        assert np.array_equal(out[:COUNT], twin.weights - delta)
        for multiple in (1, -2):
            await scene.sweep(host, Mode.PERTURB, multiple, eps=scene.eps)
            twin.move(multiple, delta)
            assert np.array_equal(scene.memory[:COUNT], twin.weights)
        coefficient = quantise_coefficient(-3 * stream.scale * 2.0 ** (-4 * step))
        dither = None
        if stochastic:
            plain = dataclasses.replace(spec, perturbation=dataclasses.replace(spec.perturbation, scaling="exact"))
            bank = build(plain.with_kind("bank"))
            await host.load(bank, bank.start_clock(key._replace(role="dither")), "dither")
            dither = (8, bank.ints(key._replace(role="dither"), 0, COUNT) & 255)
        await scene.sweep(host, Mode.RESTORE_UPDATE, 1, eps=scene.eps, coefficient=coefficient, stochastic=stochastic)
        twin.move(1, delta)
        block = BlockCoefficients((coefficient.mantissa,), coefficient.exponent)
        twin.update(twin.rounded(block, [u], dither))
        assert np.array_equal(scene.memory[:COUNT], twin.weights)
        assert set(scene.memory[COUNT:]) <= {7}
    counts = [(await host.read(name))["count"] for name in ("UPDATED", "LOST", "SATURATED", "BEATS")]
    assert counts == [twin.count.weights, twin.count.lost, twin.count.saturated, len(scene.memory) // scene.lanes]
    assert twin.count.saturated > 0 and await host.errors() == set()
    await host.write("CONTROL", clear=1)
    assert (await host.read("SATURATED"))["count"] == 0
