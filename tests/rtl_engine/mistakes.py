"""Everything a host can do wrong, for any simulator: what is reported, and that the next sweep is right."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import numpy as np
import pytest
from pezo_rtl.engine.params import Mode
from pezo_rtl.ports import Op

from pezo_hw.fixedpoint import Coefficient
from pezo_hw.streams import Key

from .host import REGS, HostDriver, SlaveError
from .steps import Scene

Mistake = Callable[[Scene, HostDriver], Awaitable[None]]
MISTAKES: dict[str, Mistake] = {}


def mistake(body: Mistake) -> Mistake:
    """Register a mistake under its function's name. It begins with a loaded source and a good segment table."""
    MISTAKES[body.__name__] = body
    return body


async def recovers(scene: Scene, host: HostDriver, name: str) -> None:
    """Make a mistake; the block then has to work without a reset."""
    await host.reset()
    await good_sweep(scene, host)
    await MISTAKES[name](scene, host)
    await good_sweep(scene, host)


async def good_sweep(scene: Scene, host: HostDriver) -> None:
    """Set up, load, read with +1, compare."""
    await scene.set_up(host)
    key = Key(0, 0, "z")
    await host.load(scene.stream, scene.stream.start_clock(key))
    out = await scene.sweep(host, Mode.READ, 1, eps=scene.eps)
    assert np.array_equal(out[: scene.count], moved(scene))
    assert await host.errors() == set()


def moved(scene: Scene) -> np.ndarray:
    """Return the twin's weights with +1 perturbation."""
    delta = scene.twin.delta(scene.eps, scene.stream.ints(Key(0, 0, "z"), 0, scene.count))
    return scene.twin.weights + delta


async def settle(host: HostDriver, clocks: int = 40) -> None:
    """Let clocks pass."""
    for _ in range(clocks):
        await host.tick()


@mistake
async def reset_in_a_burst(scene: Scene, host: HostDriver) -> None:
    await host.start(Mode.PERTURB, 1, scene.eps)
    await host.transfer(scene.memory, clocks=25)
    assert (await host.read("STATUS"))["busy"]
    await host.reset()
    assert not (await host.read("STATUS"))["busy"]
    assert (await host.read("SEGMENTS"))["count"] == 0


@mistake
async def abort_in_a_burst(scene: Scene, host: HostDriver) -> None:
    await host.start(Mode.PERTURB, 1, scene.eps)
    await host.transfer(scene.memory[: -scene.lanes], clocks=25, last=[0] * (len(scene.memory) // scene.lanes - 1))
    assert (await host.read("STATUS"))["busy"] and (await host.read("SEGMENTS"))["count"]
    await host.abort()
    assert not (await host.read("STATUS"))["busy"]
    assert (await host.read("SEGMENTS"))["count"]  # the registers stay


@mistake
async def packet_that_never_comes(scene: Scene, host: HostDriver) -> None:
    await host.start(Mode.READ, 1, scene.eps)
    await settle(host, 100)
    assert (await host.read("STATUS"))["busy"] and (await host.read("BEATS"))["count"] == 0
    await host.abort()
    assert not (await host.read("STATUS"))["busy"]


@mistake
async def packet_cut_short(scene: Scene, host: HostDriver) -> None:
    await host.start(Mode.READ, 1, scene.eps)
    out = await host.transfer(scene.memory[: 3 * scene.lanes])
    await host.wait()
    assert np.array_equal(out, moved(scene)[: 3 * scene.lanes]) and await host.errors() == {"short"}


@mistake
async def packet_too_long(scene: Scene, host: HostDriver) -> None:
    await host.start(Mode.READ, 1, scene.eps)
    out = await host.transfer(np.r_[scene.memory, [3] * 50 * scene.lanes])
    await host.wait()
    assert host.unsent == 0
    assert np.array_equal(out[: scene.count], moved(scene)) and len(out) == len(scene.memory)
    assert await host.errors() == {"long"}


@mistake
async def keep_that_cuts_a_weight(scene: Scene, host: HostDriver) -> None:
    beats = len(scene.memory) // scene.lanes
    full = (1 << host.params.width) - 1
    await host.start(Mode.READ, 1, scene.eps)
    out = await host.transfer(scene.memory, keep=[full] * (beats - 1) + [1])  # half of a weight of two bytes
    await host.wait()
    first = (beats - 1) * scene.lanes
    assert np.array_equal(out[:first], moved(scene)[:first]) and np.array_equal(out[first:], scene.memory[first:])
    assert await host.errors() == {"keep"}


@mistake
async def start_without_a_load(scene: Scene, host: HostDriver) -> None:
    await host.reset()
    await host.segments(scene.twin.descriptors(scene.lanes))
    await host.write("INTERRUPT_ENABLE", error=1)
    await host.start(Mode.READ, 1, scene.eps, rewind=False)
    await settle(host)
    assert host.get("irq") and await host.errors() == {"source"}
    assert (await host.read("INTERRUPT"))["error"]
    await host.write("INTERRUPT", error=1)
    assert not host.get("irq")


@mistake
async def skip_before_a_load(scene: Scene, host: HostDriver) -> None:
    await host.reset()
    await host.command(Op.SKIP, 3)
    assert await host.errors() == {"source_fault"}
    assert (await host.read("SOURCE_ERROR"))["numbers"] == 2
    await host.errors()
    assert (await host.read("SOURCE_ERROR"))["numbers"] == 2  # until reset


@mistake
async def start_while_busy(scene: Scene, host: HostDriver) -> None:
    await host.start(Mode.READ, 1, scene.eps)
    await host.write("CONTROL", start=1)
    assert await host.errors() == {"start_busy"}
    assert np.array_equal((await host.transfer(scene.memory))[: scene.count], moved(scene))
    await host.wait()


@mistake
async def tables_and_commands_while_busy(scene: Scene, host: HostDriver) -> None:
    await host.start(Mode.READ, 1, scene.eps)
    await host.command(Op.MARK)
    assert await host.errors() == {"busy_write"}
    await host.write("SEGMENT_COMMIT", index=0, lane=1)
    assert await host.errors() == {"busy_write"}
    await host.write("TERM", index=1, mantissa=5)
    assert await host.errors() == {"busy_write"}
    assert np.array_equal((await host.transfer(scene.memory))[: scene.count], moved(scene))
    await host.wait()


@mistake
async def coefficient_beyond_every_shift(scene: Scene, host: HostDriver) -> None:
    await host.start(Mode.READ, 1, Coefficient(20000, 200))
    out = await host.transfer(scene.memory)
    await host.wait()
    assert await host.errors() == {"coefficient"}
    assert np.all(np.abs(out - scene.memory)[: scene.count] <= (1 << 15) - 1 - scene.twin.limits)  # clamped


@mistake
async def lowest_mantissa(scene: Scene, host: HostDriver) -> None:
    await host.start(Mode.READ, 1, Coefficient(-(1 << 15), -30))
    await settle(host)
    assert await host.errors() == {"coefficient"} and not (await host.read("STATUS"))["busy"]


@mistake
async def weights_beyond_the_reserve(scene: Scene, host: HostDriver) -> None:
    extreme = np.where(moved(scene) > scene.twin.weights, 32767, -32768)
    packet = np.r_[extreme, scene.memory[scene.count :]]
    await host.start(Mode.PERTURB, 1, scene.eps)
    plus = await host.transfer(packet)
    await host.wait()
    assert await host.errors() == {"range"}
    await host.start(Mode.PERTURB, -1, scene.eps)
    assert np.array_equal(await host.transfer(plus), packet)  # what wrapped is restored
    await host.wait()
    assert await host.errors() == {"range"}


@mistake
async def sweeps_that_do_not_exist(scene: Scene, host: HostDriver) -> None:
    terms = host.params.terms
    for source in range(terms):
        await host.load(scene.stream, 0, source=source)
    for changed in (
        {"mode": 0, "multiple": 0},
        {"mode": 0, "multiple": 3},
        {"mode": 3, "multiple": -4},
        {"mode": 1, "multiple": -3},
        {"mode": 1, "multiple": 1, "source": terms},
        {"mode": 2, "terms": terms},
    ):
        await host.write("MODE", **changed)
        await host.write("CONTROL", start=1)
        await settle(host, 60)
        assert await host.errors() == {"config"}, changed
    await host.write("MODE", mode=1, multiple=1)
    for count in (0, host.params.segments + 1, 300):
        await host.write("SEGMENTS", count=count)
        await host.write("CONTROL", start=1)
        await settle(host)
        assert await host.errors() == {"config"}, count
    assert not (await host.read("STATUS"))["busy"]


@mistake
async def segments_that_do_not_exist(scene: Scene, host: HostDriver) -> None:
    await host.write("SEGMENT_LENGTH", length=0)
    await host.write("SEGMENT_COMMIT", index=0)
    assert await host.errors() == {"segment"}
    await host.write("SEGMENT_LENGTH", length=5)
    for wrong in ({"index": host.params.segments}, {"index": 0, "lane": scene.lanes}):
        await host.write("SEGMENT_COMMIT", **wrong)
        assert await host.errors() == {"segment"}
    for index in (0, host.params.terms, 255):
        await host.write("TERM", index=index, mantissa=5)
        assert await host.errors() == {"segment"}
    out = await scene.sweep(host, Mode.READ, 1, eps=scene.eps)  # the table is as it was
    assert np.array_equal(out[: scene.count], moved(scene))


@mistake
async def words_and_commands_out_of_turn(scene: Scene, host: HostDriver) -> None:
    await host.command(Op.LOAD)  # no words yet: the source is busy with it
    await host.command(Op.MARK)
    assert await host.errors() == {"command"}
    words = (await host.read("SOURCE"))["words"]
    for _ in range(words):
        await host.write("LOAD_LOW", word=0)
    await settle(host, 4)
    assert await host.errors() == {"source_fault"} and (await host.read("SOURCE_ERROR"))["numbers"] & 1  # zero seeds
    await host.write("LOAD_LOW", word=3)
    await host.write("LOAD_LOW", word=4)
    assert await host.errors() == {"overrun"}
    await host.command(Op.MARK, source=host.params.terms)
    assert await host.errors() == {"command"}  # there is no such source
    if not host.params.dither_bits:
        await host.command(Op.MARK, dither=True)
        assert await host.errors() == {"command"}


@mistake
async def repeated_seeds(scene: Scene, host: HostDriver) -> None:
    """Equal words are no error: every generator then gives the same numbers, which a design's check refuses."""
    await host.command(Op.LOAD)
    for _ in range((await host.read("SOURCE"))["words"]):
        await host.write("LOAD_LOW", word=5)
    out = await scene.sweep(host, Mode.READ, 1, eps=scene.eps)
    assert len(out) == len(scene.memory) and await host.errors() == set()


@mistake
async def absent_registers(scene: Scene, host: HostDriver) -> None:
    last = max(REGS.ADDRESS.values())
    for address in (last + 4, 0x800, 0xFFC):
        with pytest.raises(SlaveError):
            await host.read_word(address)
        with pytest.raises(SlaveError):
            await host.write_word(address, 1)
    for name in ("ID", "STATUS", "LIMITS"):
        with pytest.raises(SlaveError):
            await host.write_word(REGS.ADDRESS[name], 0)
    assert (await host.read("ID"))["magic"] == REGS.MAGIC
