"""A subsystem with its twin, and whole steps of training through the registers, for any simulator."""

from __future__ import annotations

import dataclasses

import numpy as np
from pezo_rtl.engine.params import Mode

from pezo_hw.engine import BlockCoefficients, Engine, segments_of
from pezo_hw.fixedpoint import quantise_coefficient
from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, build

from .host import REGS, HostDriver

COUNT = 46  # 12 beats of 4 lanes, the last one used by half


def spec_for(kind: str, rounding: str = "nearest", bits: int = 16, queries: int = 1, **more: object) -> DesignSpec:
    """A small design."""
    content: dict[str, object] = {
        "name": "small",
        "perturbation": {"kind": kind, "generators": 4, "bits": 8, "pool_size": 61} | more,
        "weights": {"bits": bits, "rounding": rounding, "count": COUNT},
        "optimizer": {"queries": queries},
    }
    if kind == "pool":
        content["hardware"] = {"lanes": 4}
    return DesignSpec.from_dict(content)


class Scene:
    """A stream and its twin with random weights, for a subsystem of ``lanes`` lanes.

    ``layout`` and ``fractions`` describe tensors; by default there is one. ``memory`` is what a DMA would stream: the
    layout, and up to the end of the last beat places that nobody uses.
    """

    def __init__(
        self, spec: DesignSpec, lanes: int = 4, layout: Layout | None = None, fractions: tuple[int, ...] = ()
    ) -> None:
        self.spec, self.stream, self.lanes = spec, build(spec), lanes
        self.layout = layout or Layout.of([("w", (COUNT,))])
        fractions = fractions or (spec.weights.bits - 4,)
        self.count = self.layout.length
        self.lsb = 2.0 ** -max(fractions)
        self.eps = quantise_coefficient(8 * self.lsb * self.stream.scale)
        segments = segments_of(self.layout, fractions)
        self.twin = Engine(segments, spec.weights.bits, self.eps, self.stream.max_abs)
        self.twin.load(np.random.default_rng(1).integers(-self.twin.limits, self.twin.limits + 1))
        self.memory = np.concatenate([self.twin.weights, [7] * (-self.count % self.lanes)]).astype(np.int64)

    async def set_up(self, host: HostDriver) -> None:
        """Segment table and interrupt."""
        await host.segments(self.twin.descriptors(self.lanes))
        await host.write("INTERRUPT_ENABLE", done=1)

    async def sweep(self, host: HostDriver, mode: Mode, multiple: int = 0, **more: object) -> np.ndarray:
        """One whole sweep; the memory takes what is written back."""
        await host.start(mode, multiple, **more)  # type: ignore[arg-type]
        out = await host.transfer(self.memory)
        await host.wait()
        if mode != Mode.READ:
            self.memory = out
        return out

    def check(self) -> None:
        """The memory has to hold the twin's weights."""
        wrong = np.flatnonzero(self.memory[: self.count] != self.twin.weights)
        assert wrong.size == 0, (wrong[:5], self.memory[wrong[:5]], self.twin.weights[wrong[:5]])
        assert set(self.memory[self.count :]) <= {7}

    async def dither(self, host: HostDriver, key: Key) -> tuple[int, np.ndarray] | None:
        """Load the dither source where the design rounds stochastically; returns what the twin needs."""
        if self.spec.weights.rounding != "stochastic":
            return None
        exact = dataclasses.replace(self.spec.perturbation, scaling="exact")
        bank = build(dataclasses.replace(self.spec, perturbation=exact).with_kind("bank"))
        key = key._replace(role="dither", query=0)
        await host.load(bank, bank.start_clock(key), "dither")
        bits = self.spec.perturbation.bits
        return bits, bank.ints(key, 0, self.count) & (1 << bits) - 1

    async def finish(self, host: HostDriver) -> None:
        """The counts have to be the twin's, and no error may have been found."""
        count = self.twin.count
        counts = [(await host.read(name))["count"] for name in ("UPDATED", "LOST", "SATURATED", "BEATS")]
        assert counts == [count.weights, count.lost, count.saturated, len(self.memory) // self.lanes]
        errors = await host.errors()
        assert count.saturated > 0 and errors == set(), (count, errors)
        await host.write("CONTROL", clear=1)
        assert (await host.read("SATURATED"))["count"] == 0


async def identify(scene: Scene, host: HostDriver) -> None:
    """What a driver reads first."""
    assert await host.read_word(REGS.ADDRESS["SPEC_LOW"]) == int(scene.spec.hash, 16) & 0xFFFFFFFF
    assert await host.read_word(REGS.ADDRESS["SPEC_HIGH"]) == int(scene.spec.hash, 16) >> 32
    assert (await host.read("ID"))["magic"] == REGS.MAGIC
    assert (await host.read("SHAPE"))["lanes"] == scene.lanes
    limits = await host.read("LIMITS")
    assert limits == {"terms": scene.spec.optimizer.queries, "container": host.params.container}


async def mezo_steps(scene: Scene, host: HostDriver, steps: int = 2) -> None:
    """Run steps of one query through the registers; every sweep and all counts have to equal the twin's."""
    twin, stream = scene.twin, scene.stream
    await identify(scene, host)
    await scene.set_up(host)
    for step in range(steps):
        key = Key(step, 0, "z")
        u = stream.ints(key, 0, scene.count)
        await host.load(stream, stream.start_clock(key))
        delta = twin.delta(scene.eps, u)
        out = await scene.sweep(host, Mode.READ, -1, eps=scene.eps)
        assert np.array_equal(out[: scene.count], twin.weights - delta)
        for multiple in (1, -2):
            await scene.sweep(host, Mode.PERTURB, multiple, eps=scene.eps)
            twin.move(multiple, delta)
            scene.check()
        coefficient = quantise_coefficient(-3 * stream.scale * 2.0 ** (-4 * step))
        dither = await scene.dither(host, key)
        rounding = {"coefficient": coefficient, "stochastic": dither is not None}
        await scene.sweep(host, Mode.RESTORE_UPDATE, 1, eps=scene.eps, **rounding)
        twin.move(1, delta)
        twin.update(twin.rounded(BlockCoefficients((coefficient.mantissa,), coefficient.exponent), [u], dither))
        scene.check()
    await scene.finish(host)


async def spsa_steps(scene: Scene, host: HostDriver, steps: int = 2) -> None:
    """Run n-SPSA steps, one source for each of the queries; the sum of all terms is rounded once.

    The first step restores after each query and then updates; the others leave the last restore to the update.
    """
    twin, stream, queries = scene.twin, scene.stream, scene.spec.optimizer.queries
    await identify(scene, host)
    await scene.set_up(host)
    for step in range(steps):
        keys = [Key(step, query, "z") for query in range(queries)]
        vectors = [stream.ints(key, 0, scene.count) for key in keys]
        for query, key in enumerate(keys):
            await host.load(stream, stream.start_clock(key), source=query)
        for query, u in enumerate(vectors):
            delta = twin.delta(scene.eps, u)
            last = step > 0 and query == queries - 1
            for multiple in (1, -2) if last else (1, -2, 1):
                await scene.sweep(host, Mode.PERTURB, multiple, eps=scene.eps, source=query)
                twin.move(multiple, delta)
                scene.check()
        values = np.random.default_rng(step).normal(size=queries) * 4 * stream.scale * 8.0**-step
        block = BlockCoefficients.quantise(list(values))
        dither = await scene.dither(host, keys[0])
        first = dataclasses.replace(scene.eps, mantissa=block.mantissas[0], exponent=block.exponent)
        rounding = {"coefficient": first, "more": block.mantissas[1:], "stochastic": dither is not None}
        if step > 0:
            moves = {"eps": scene.eps, "source": queries - 1}
            await scene.sweep(host, Mode.RESTORE_UPDATE, 1, **moves, **rounding)
            twin.move(1, delta)
        else:
            await scene.sweep(host, Mode.UPDATE, **rounding)
        twin.update(twin.rounded(block, vectors, dither))
        scene.check()
    await scene.finish(host)


STEPS = {"mezo": mezo_steps, "spsa": spsa_steps}
