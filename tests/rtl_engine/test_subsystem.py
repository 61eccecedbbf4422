"""``pezo_perturb`` driven through its registers: whole MeZO steps, and everything a host can do wrong."""

from __future__ import annotations

import functools

import pytest
from pezo_rtl.engine.subsystem import subsystem

from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec

from .host import REGS
from .hosts import HostModel
from .mistakes import MISTAKES, recovers
from .steps import Scene, mezo_steps, spec_for, spsa_steps


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


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_and_nothing_locks_up(name: str) -> None:
    scene, host = scene_of(spec_for("bank"), (0.9, 0.8))
    host.run(functools.partial(recovers, scene, name=name))


def test_bus() -> None:
    _, model = scene_of(spec_for("bank"))

    async def body(host: HostModel) -> None:
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
