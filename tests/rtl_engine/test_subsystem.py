"""``pezo_perturb`` driven through its registers: whole MeZO steps, and everything a host can do wrong."""

from __future__ import annotations

import functools

import numpy as np
import pytest
from pezo_rtl.engine.params import Mode
from pezo_rtl.engine.subsystem import subsystem
from pezo_rtl.ports import Op

from pezo_hw.fixedpoint import Coefficient
from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key

from .host import REGS, HostModel, SlaveError
from .steps import COUNT, Scene, mezo_steps, spec_for, spsa_steps


def scene_of(spec: DesignSpec, flow: tuple[float, float] = (1.0, 1.0)) -> tuple[Scene, HostModel]:
    """Return a scene and a simulated subsystem for it."""
    host = HostModel(subsystem(spec, 4), 5, flow)
    return Scene(spec, host.params.lanes), host


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
    scene, host = scene_of(spec, flow)
    host.run(functools.partial(mezo_steps, scene))


@pytest.mark.parametrize("kind", ["bank", "pool"])
def test_steps_of_several_queries_equal_the_twin(kind: str) -> None:
    scene, host = scene_of(spec_for(kind, "stochastic", queries=3), (0.9, 0.9))
    host.run(functools.partial(spsa_steps, scene))


@pytest.mark.parametrize("align", [1, 3, 4])
def test_tensors_of_different_scales(align: int) -> None:
    """Packed without gaps, on boundaries that are no beats, and on beats; tensors smaller than a beat."""
    layout = Layout.of([("a", (3, 3)), ("b", (1,)), ("c", (2,)), ("d", (13,)), ("e", (5,))], align)
    spec = spec_for("bank", "stochastic")
    host = HostModel(subsystem(spec, 8), 5, (0.9, 0.8))
    scene = Scene(spec, host.params.lanes, layout, (12, 9, 12, 10, 11))
    host.run(functools.partial(mezo_steps, scene))


async def good_sweep(scene: Scene, host: HostModel) -> None:
    """Load, read with +1, compare: the block works."""
    key = Key(0, 0, "z")
    await host.load(scene.stream, scene.stream.start_clock(key))
    delta = scene.twin.delta(scene.eps, scene.stream.ints(key, 0, COUNT))
    out = await scene.sweep(host, Mode.READ, 1, eps=scene.eps)
    assert np.array_equal(out[:COUNT], scene.twin.weights + delta)
    assert await host.errors() == set()


def test_reset_and_abort_in_the_middle_of_a_burst() -> None:
    scene, model = scene_of(spec_for("bank"))

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

    model.run(body)


def test_errors_are_sticky_and_nothing_locks_up() -> None:
    scene, model = scene_of(spec_for("bank"))

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

    model.run(body)


def test_bus() -> None:
    _, model = scene_of(spec_for("bank"))

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

    model.run(body)
