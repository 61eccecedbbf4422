"""Clocks that commands and sweeps of a block take in Amaranth's simulator."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from amaranth.sim import Simulator
from pezo_rtl.create import create
from pezo_rtl.host import Host
from pezo_rtl.ports import Op

from pezo_hw.streams import Stream

LIMIT = 5000


def measured(stream: Stream, script: Sequence[tuple[str, int]], lanes: int = 0) -> list[int]:
    """Return for each entry (load, mark, rewind, skip or sweep; argument) the clocks that it took.

    A command's clocks run from the one in which it is offered to the one before the next word is offered; a sweep's
    from its first word's clock to its last word's.
    """
    block: Any = create(stream, lanes)
    words = Host(stream).load_words(0) or []
    found: list[int] = []

    async def bench(ctx: Any) -> None:
        clocks = 0

        async def tick() -> None:
            nonlocal clocks
            await ctx.tick()
            clocks += 1

        for _ in range(40):  # reset has passed, whatever it takes
            await tick()
        for kind, argument in script:
            start = clocks
            if kind == "sweep":
                ctx.set(block.out.ready, 1)
                left = argument
                while left and clocks - start < LIMIT:
                    left -= ctx.get(block.out.valid)
                    await tick()
                ctx.set(block.out.ready, 0)
                found.append(clocks - start)
                continue
            ctx.set(block.cmd.valid, 1)
            ctx.set(block.cmd.op, Op[kind.upper()])
            ctx.set(block.cmd.arg, argument)
            while not ctx.get(block.cmd.ready):
                await tick()
            await tick()
            ctx.set(block.cmd.valid, 0)
            for word in words if kind == "load" else ():
                ctx.set(block.load.payload, word)
                ctx.set(block.load.valid, 1)
                while not ctx.get(block.load.ready):
                    await tick()
                await tick()
            if words:
                ctx.set(block.load.valid, 0)
            while not ctx.get(block.out.valid) and clocks - start < LIMIT:
                await tick()
            found.append(clocks - start)

    simulator = Simulator(block)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    return found
