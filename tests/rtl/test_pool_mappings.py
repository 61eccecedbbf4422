"""Every mapping of a pool gives pool[(s + i) mod N] from any phase s: the blocks in Amaranth's simulator."""

from __future__ import annotations

from math import gcd

import numpy as np
import pytest
from amaranth.sim import Simulator
from hypothesis import given, settings
from hypothesis import strategies as st
from pezo_rtl.pool import Pool, PoolBase
from pezo_rtl.ports import Op
from pezo_rtl.rotating_pool import RotatingPool

ROTATING = [(7, 2), (15, 2), (15, 4), (31, 2), (31, 4), (31, 8)]


def numbers_of(size: int) -> list[int]:
    return [17 * i % 61 - 30 for i in range(size)]  # neighbours differ


def make(mapping: str, size: int, lanes: int) -> PoolBase:
    if mapping == "rotating":
        return RotatingPool(numbers_of(size), lanes, 8)
    return Pool(numbers_of(size), lanes, 8, permuted=mapping == "permuted")


def words_of(block: PoolBase, visits: list[tuple[int, int, int]], ready: int = 1) -> list[list[list[int]]]:
    """Load each phase, read ``count`` words, rewind, skip, read ``count`` again; return the words of all reads.

    ``visits`` holds (phase, skip, count); a word is taken every ``ready``-th clock.
    """
    size, mapped = len(block.numbers), isinstance(block, RotatingPool) or getattr(block, "permuted", False)
    found: list[list[list[int]]] = []

    async def bench(ctx) -> None:  # type: ignore[no-untyped-def]
        async def command(op: Op, arg: int) -> None:
            ctx.set(block.cmd.op, op)
            ctx.set(block.cmd.arg, arg)
            ctx.set(block.cmd.valid, 1)
            while True:
                taken = ctx.get(block.cmd.ready)
                await ctx.tick()
                if taken:
                    break
            ctx.set(block.cmd.valid, 0)

        async def read(count: int) -> None:
            rows: list[list[int]] = []
            clock = 0
            while len(rows) < count:
                clock += 1
                ctx.set(block.out.ready, clock % ready == 0)
                if ctx.get(block.out.valid) and ctx.get(block.out.ready):
                    rows.append([ctx.get(lane) for lane in block.out.lanes])
                await ctx.tick()
            ctx.set(block.out.ready, 0)
            found.append(rows)

        for phase, skip, count in visits:
            await command(Op.LOAD, phase * pow(block.lanes, -1, size) % size if mapped and size > 1 else phase)
            await read(count)
            await command(Op.REWIND, 0)
            await command(Op.SKIP, skip)
            await read(count)
        assert ctx.get(block.error) == 0

    simulator = Simulator(block)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    return found


def expected(block: PoolBase, phase: int, count: int) -> list[list[int]]:
    pool, index = np.array(block.numbers), phase + np.arange(count * block.lanes)
    return pool[index % len(pool)].reshape(count, block.lanes).tolist()


def check(block: PoolBase, visits: list[tuple[int, int, int]], ready: int = 1) -> None:
    reads = iter(words_of(block, visits, ready))
    for phase, skip, count in visits:
        assert next(reads) == expected(block, phase, count)
        assert next(reads) == expected(block, phase + skip * block.lanes, count)


@pytest.mark.parametrize(("size", "lanes"), ROTATING)
def test_every_phase_of_a_rotating_pool(size: int, lanes: int) -> None:
    """All N starts in turn, the memory being turned as far as the one before left it, each past the end of the rows."""
    rows = (size + 1) // lanes
    check(make("rotating", size, lanes), [(phase, phase % 3, rows + 2) for phase in range(size)])


def test_a_rotating_pool_over_its_whole_cycle() -> None:
    """N words are every phase once, and N * R bring each row back to where it was."""
    check(make("rotating", 15, 4), [(5, 1, 4 * 15 + 3)])


@pytest.mark.parametrize("mapping", ["replica", "permuted"])
def test_every_phase_of_small_pools(mapping: str) -> None:
    for size in range(1, 8):
        for lanes in range(1, 10):
            if mapping == "replica" or gcd(size, lanes) == 1:
                check(make(mapping, size, lanes), [(phase, 1, 3) for phase in range(size)])


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_any_pool(data: st.DataObject) -> None:
    mapping = data.draw(st.sampled_from(["replica", "permuted", "rotating"]))
    if mapping == "rotating":
        size, lanes = data.draw(st.sampled_from(ROTATING))
    else:
        size = data.draw(st.integers(1, 40))
        fits = [w for w in range(1, 13) if mapping == "replica" or gcd(size, w) == 1]
        lanes = data.draw(st.sampled_from(fits))
    visit = st.tuples(st.integers(0, size - 1), st.integers(0, 20), st.integers(1, 20))
    visits, ready = data.draw(st.lists(visit, min_size=1, max_size=4)), data.draw(st.integers(1, 3))
    check(make(mapping, size, lanes), visits, ready)  # made last: a draw may end the example, and no block is left over
