"""``pezo_perturb`` driven through its registers: whole MeZO steps, and everything a host can do wrong."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from pezo_rtl.engine.params import Mode
from pezo_rtl.engine.subsystem import subsystem
from pezo_rtl.ports import Op

from pezo_hw.engine import BlockCoefficients, Engine, Segment
from pezo_hw.fixedpoint import Coefficient, quantise_coefficient
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, build

from .host import REGS, HostModel, SlaveError

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
    """A subsystem, its stream and its twin with random weights."""

    def __init__(self, spec: DesignSpec, flow: tuple[float, float] = (1.0, 1.0)) -> None:
        self.spec, self.stream = spec, build(spec)
        self.host = HostModel(subsystem(spec, 4), 5, flow)
        self.lanes = self.host.params.lanes
        self.fraction = spec.weights.bits - 4
        self.lsb = 2.0**-self.fraction
        self.eps = quantise_coefficient(8 * self.lsb * self.stream.scale)
        self.twin = Engine([Segment(0, COUNT, self.fraction)], spec.weights.bits, self.eps, self.stream.max_abs)
        limit = int(self.twin.limits[0])
        self.twin.load(np.random.default_rng(1).integers(-limit, limit + 1, COUNT))
        self.reserve = (1 << spec.weights.bits - 1) - 1 - limit
        #: What the memory holds: the weights, and two places that nobody uses.
        self.memory = np.concatenate([self.twin.weights, [7] * (-COUNT % self.lanes)]).astype(np.int64)

    async def set_up(self, host: HostModel) -> None:
        """Segment table and interrupt."""
        await host.segments([(COUNT, self.fraction, self.reserve)])
        await host.write("INTERRUPT_ENABLE", done=1)

    async def sweep(self, host: HostModel, mode: Mode, multiple: int = 0, **more: object) -> np.ndarray:
        """One whole sweep; the memory takes what is written back."""
        await host.start(mode, multiple, **more)  # type: ignore[arg-type]
        out = await host.transfer(self.memory)
        await host.wait()
        if mode != Mode.READ:
            self.memory = out
        return out


@pytest.mark.parametrize(
    ("spec", "flow"),
    [
        (spec_for("bank"), (1.0, 1.0)),
        (spec_for("bank", "stochastic"), (0.7, 0.7)),
        (spec_for("bank", scaling="table"), (0.9, 0.5)),
        (spec_for("pool", bits=12), (0.5, 0.9)),
        (spec_for("uniform", bits=8), (0.9, 0.9)),
    ],
    ids=["bank", "bank-stochastic", "bank-table", "pool", "uniform"],
)
def test_mezo_steps_equal_the_twin(spec: DesignSpec, flow: tuple[float, float]) -> None:
    scene = Scene(spec, flow)
    twin, stream = scene.twin, scene.stream
    stochastic = spec.weights.rounding == "stochastic"

    async def body(host: HostModel) -> None:
        assert await host.read_word(REGS.ADDRESS["SPEC_LOW"]) == int(spec.hash, 16) & 0xFFFFFFFF
        assert await host.read_word(REGS.ADDRESS["SPEC_HIGH"]) == int(spec.hash, 16) >> 32
        assert (await host.read("ID"))["magic"] == REGS.MAGIC
        assert (await host.read("SHAPE"))["lanes"] == scene.lanes
        await scene.set_up(host)
        for step in range(3):
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
            await scene.sweep(
                host, Mode.RESTORE_UPDATE, 1, eps=scene.eps, coefficient=coefficient, stochastic=stochastic
            )
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

    scene.host.run(body)


async def good_sweep(scene: Scene, host: HostModel) -> None:
    """Load, read with +1, compare: the block works."""
    key = Key(0, 0, "z")
    await host.load(scene.stream, scene.stream.start_clock(key))
    delta = scene.twin.delta(scene.eps, scene.stream.ints(key, 0, COUNT))
    out = await scene.sweep(host, Mode.READ, 1, eps=scene.eps)
    assert np.array_equal(out[:COUNT], scene.twin.weights + delta)
    assert await host.errors() == set()


def test_reset_and_abort_in_the_middle_of_a_burst() -> None:
    scene = Scene(spec_for("bank"))

    async def body(host: HostModel) -> None:
        for way in ("reset", "abort"):
            await scene.set_up(host)
            await host.load(scene.stream, 0)
            await host.start(Mode.PERTURB, 1, scene.eps)
            await host.transfer(scene.memory, clocks=25)
            assert (await host.read("STATUS"))["busy"]
            if way == "reset":
                host.ctx.set(host.reset, 1)
                await host.tick()
                host.ctx.set(host.reset, 0)
                assert (await host.read("SEGMENTS"))["count"] == 0
            else:
                await host.write("CONTROL", abort=1)
            assert not (await host.read("STATUS"))["busy"] and not host.get("m_axis_tvalid")
            await scene.set_up(host)
            await good_sweep(scene, host)

    scene.host.run(body)


def test_errors_are_sticky_and_nothing_locks_up() -> None:
    scene = Scene(spec_for("bank"))

    async def body(host: HostModel) -> None:
        await scene.set_up(host)
        await host.write("INTERRUPT_ENABLE", done=1, error=1)

        await host.start(Mode.READ, 1, scene.eps, rewind=False)  # nothing is loaded
        for _ in range(40):
            await host.tick()
        assert host.get("irq") and await host.errors() == {"source"}
        await host.command(Op.SKIP, 3)
        assert await host.errors() == {"source_fault"}
        assert (await host.read("SOURCE_ERROR"))["numbers"] == 2
        await host.write("INTERRUPT", error=1)
        assert not host.get("irq")
        await host.write("INTERRUPT_ENABLE", done=1)
        await good_sweep(scene, host)

        await host.start(Mode.READ, 1, scene.eps)  # start, commands and segments while busy
        await host.write("CONTROL", start=1)
        assert await host.errors() == {"start_busy"}
        await host.command(Op.MARK)
        assert await host.errors() == {"busy_write"}
        await host.write("SEGMENT_COMMIT", index=0)
        assert await host.errors() == {"busy_write"}
        await host.transfer(scene.memory)
        await host.wait()

        await host.start(Mode.READ, 1, scene.eps)  # a packet cut short
        out = await host.transfer(scene.memory, beats=3)
        await host.wait()
        assert len(out) == 12 and await host.errors() == {"short"}

        await host.start(Mode.READ, 1, Coefficient(20000, 200))  # a coefficient far too large
        await host.transfer(scene.memory)
        await host.wait()
        assert "coefficient" in await host.errors()

        await host.write("SEGMENT_LENGTH", length=0)
        await host.write("SEGMENT_COMMIT", index=0)
        assert await host.errors() == {"segment"}
        await host.write("SEGMENT_LENGTH", length=5)
        await host.write("SEGMENT_COMMIT", index=4)
        assert await host.errors() == {"segment"}
        await host.write("SEGMENTS", count=300)
        await host.write("CONTROL", start=1)
        for _ in range(20):
            await host.tick()
        assert await host.errors() == {"config"}
        await host.write("SEGMENTS", count=1)

        await host.command(Op.LOAD)  # no words yet: the source is busy with it
        await host.command(Op.MARK)
        assert await host.errors() == {"command"}
        for _ in range(4):
            await host.write("LOAD_LOW", word=0)
        await host.tick()
        assert await host.errors() == {"source_fault"}  # zero seeds
        await host.write("LOAD_LOW", word=3)
        await host.write("LOAD_LOW", word=4)
        assert await host.errors() == {"overrun"}
        await host.command(Op.MARK, dither=True)
        assert await host.errors() == {"command"}  # there is no dither source
        await good_sweep(scene, host)

    scene.host.run(body)


def test_bus() -> None:
    scene = Scene(spec_for("bank"))

    async def body(host: HostModel) -> None:
        last = max(REGS.ADDRESS.values())
        for address in (last + 4, 0x800, 0xFFC):
            with pytest.raises(SlaveError):
                await host.read_word(address)
            with pytest.raises(SlaveError):
                await host.write_word(address, 1)
        with pytest.raises(SlaveError):
            await host.write_word(REGS.ADDRESS["ID"], 0)
        assert (await host.read("ID"))["magic"] == REGS.MAGIC
        eps = REGS.ADDRESS["EPS"]
        for order in ("aw", "w", "both"):
            await host.write_word(eps, 0x11223344, order=order)
            assert await host.read_word(eps) == 0x11223344
            for strobe in range(16):
                await host.write_word(eps, 0x11223344)
                await host.write_word(eps, 0xAABBCCDD, strobe, order)
                kept = sum((0xFF << 8 * i) for i in range(4) if strobe >> i & 1)
                assert await host.read_word(eps) == (0xAABBCCDD & kept | 0x11223344 & ~kept)
        assert await host.read("EPS") == {"mantissa": -0x3323, "exponent": -0x5545}
        await host.write_word(REGS.ADDRESS["CONTROL"], 1, strobe=0xE)  # the byte of start is not written
        for _ in range(20):
            await host.tick()
        assert await host.errors() == set()

    scene.host.run(body)
