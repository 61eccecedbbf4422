"""What docs/rtl.md promises, against the twin: reset, commands, back-pressure, a whole period, errors."""

from __future__ import annotations

from typing import Any

import cocotb
import numpy as np
from pezo_rtl.ports import Op

from pezo_hw.streams import BankStream, FreshStream, PoolStream

from ..compare import Place, compare
from ..script import pauses, placed, random_script
from .driver import Driver, job

WHOLE = 3000  # words: longer cycles are left to the verilated comparison


async def _started(dut: Any) -> Driver:
    driver = Driver(dut, job()["stream"])
    await driver.start()
    return driver


def _check(driver: Driver, position: int, got: np.ndarray) -> None:
    host = driver.host
    place = Place("icarus", type(driver.stream).__name__, host.unit, host.per_word)
    compare(place, position, driver.host.values(position, len(got)), got)


@cocotb.test()
async def whole_cycle(dut: Any) -> None:
    """Every word of a small cycle, and a few of the next, without a pause; one word a clock."""
    driver = await _started(dut)
    await driver.load(0)
    count = min(driver.stream.cycle, WHOLE) + 3
    _check(driver, 0, await driver.read(1))
    before = driver.clocks
    _check(driver, driver.host.advanced(0, 1), await driver.read(count))
    assert driver.clocks - before == count, "fewer than one word a clock"


@cocotb.test()
async def random_episodes(dut: Any) -> None:
    """Random commands and back-pressure."""
    driver = await _started(dut)
    script = random_script(driver.stream, 400, seed=5, longest=3 * driver.host.lanes + 20)
    for action, position in placed(script, driver.stream):
        words = await driver.act(action)
        if words is not None:
            _check(driver, position, words)
    assert int(dut.error.value) == 0


@cocotb.test()
async def rewind_at_every_distance(dut: Any) -> None:
    """REWIND after 0, 1, 2 ... words, past the point where the whole mark has been overwritten."""
    driver = await _started(dut)
    start = driver.host.skipped(0, 5)
    await driver.load(start)
    for count in range(2 * min(driver.host.lanes, 12) + 2):
        _check(driver, start, await driver.read(count + 1))
        await driver.command(Op.REWIND)
    await driver.command(Op.SKIP, 7)
    await driver.command(Op.MARK)
    later = driver.host.skipped(start, 7)
    for count in (1, driver.host.lanes + 1, 2):
        _check(driver, later, await driver.read(count))
        await driver.command(Op.REWIND)


@cocotb.test()
async def reset_in_the_middle(dut: Any) -> None:
    """Reset during a LOAD, and between words; afterwards a bank offers nothing before the next LOAD."""
    driver = await _started(dut)
    await driver.load(0)
    await driver.read(3)
    words = driver.host.load_words(0)
    if words is not None:
        await driver.command(Op.LOAD)
        await driver.words(words[: len(words) // 2])
    await driver.reset()
    if words is not None:
        for _ in range(5):
            await driver.edge()
            assert dut.out__valid.value == 0, "offers a word after reset without LOAD"
    start = driver.host.skipped(0, 9)
    await driver.load(start)
    _check(driver, start, await driver.read(20, pauses(np.random.default_rng(1), 20, 0.4)))
    assert int(dut.error.value) == 0


@cocotb.test()
async def errors_stick(dut: Any) -> None:
    """What cannot be done sets its error bit until reset, and does no harm."""
    driver = await _started(dut)
    stream = driver.stream
    if isinstance(stream, PoolStream):
        await driver.command(Op.LOAD, stream.cycle)
        _check(driver, 0, await driver.read(4))
        assert int(dut.error.value) == 1
    else:
        await driver.command(Op.MARK)
        await driver.edge(2)
        assert int(dut.error.value) == 0b10, "a command before LOAD"
        words = driver.host.load_words(0)
        assert words is not None
        await driver.reset()
        await driver.edge()
        assert int(dut.error.value) == 0
        table = isinstance(stream, BankStream) and stream.perturbation.scaling == "table"
        depth = stream.generators.depth if isinstance(stream, FreshStream) else 1
        blank = [*words[:-depth], *[0] * (depth - 1)]  # up to the last word of the last generator's state
        await driver.command(Op.LOAD)
        await driver.words([*blank, 1])
        one = await driver.read(6)
        await driver.command(Op.LOAD)
        await driver.words([*blank, 0])
        zero = await driver.read(6)
        assert np.array_equal(one, zero), "a state of zeros is not replaced by 1"
        assert int(dut.error.value) == 0b01
        if table:
            await driver.command(Op.LOAD)
            await driver.words([0, *words[1:]])
            await driver.read(2)
    await driver.load(0)
    _check(driver, 0, await driver.read(3))
    assert int(dut.error.value) != 0
    await driver.reset()
    await driver.edge()
    assert int(dut.error.value) == 0
