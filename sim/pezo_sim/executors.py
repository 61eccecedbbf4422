"""The simulators that run scripts: each yields the words of every read, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray
from pezo_rtl.create import create
from pezo_rtl.export import top_of, verilog_of_stream
from pezo_rtl.host import Host
from pezo_rtl.ports import Op

from pezo_hw.streams import Stream

from .script import Action
from .verilated import Verilated

Words = NDArray[np.int32]
OPS = {"mark": Op.MARK, "rewind": Op.REWIND, "skip": Op.SKIP}
PATIENCE = 100_000  # clocks


class ScriptRunner:
    """The verilated RTL of a stream, running scripts."""

    def __init__(self, stream: Stream, design: str, verilog: str | None = None) -> None:
        self.stream, self.host = stream, Host(stream)
        self.rtl = Verilated(verilog or verilog_of_stream(stream, design), top_of(design))

    def run(self, script: Iterable[Action]) -> Iterator[Words]:
        """Yield int32[count, lanes] for each read."""
        for action in script:
            if action.kind == "read":
                yield self.rtl.read(action.count, action.pauses if len(action.pauses) else None)
            elif action.kind == "load":
                clock = self.stream.start_clock(action.key)
                words = self.host.load_words(clock)
                if words is None:
                    self.rtl.command(Op.LOAD, self.host.argument(clock))
                else:
                    self.rtl.load(words, action.pauses[: len(words)] if len(action.pauses) else None)
            elif action.kind == "reset":
                self.rtl.reset()
            else:
                self.rtl.command(OPS[action.kind], action.count)


def amaranth_words(stream: Stream, script: Iterable[Action]) -> list[Words]:
    """Run a script on the block itself in Amaranth's simulator; return the words of each read."""
    return _AmaranthRun(stream).run(script)


def first_clocks(stream: Stream, clocks: int = 24) -> dict[str, list[int | None]]:
    """Return signals of the first clocks around the first word, one value a clock (None: not valid yet)."""
    run = _AmaranthRun(stream)
    busy = np.zeros(clocks, dtype=np.uint8)
    busy[[5, 11, 12]] = (2, 1, 3)
    run.run([Action("load"), Action("read", clocks, pauses=busy)])
    lanes = sorted({0, 1, run.host.lanes - 1} & set(range(run.host.lanes)))
    first = next(i for i, sample in enumerate(run.samples) if sample[0]) - 2
    window = run.samples[max(0, first) :][:clocks]
    signals: dict[str, list[int | None]] = {
        "valid": [sample[0] for sample in window],
        "ready": [sample[1] for sample in window],
    }
    for lane in lanes:
        signals[f"lane{lane}"] = [sample[2 + lane] if sample[0] else None for sample in window]
    return signals


class _AmaranthRun:
    """One run of a script in Amaranth's simulator; ``samples`` keeps (valid, ready, lanes ...) of every clock."""

    def __init__(self, stream: Stream) -> None:
        self.stream, self.host, self.dut = stream, Host(stream), create(stream)
        self.samples: list[tuple[int, ...]] = []
        self.words: list[Words] = []

    def run(self, script: Iterable[Action]) -> list[Words]:
        from amaranth.sim import Simulator

        simulator = Simulator(self.dut)
        simulator.add_clock(1e-8)

        async def bench(context: object) -> None:
            for action in script:
                await self._act(context, action)

        simulator.add_testbench(bench)
        simulator.run()
        return self.words

    async def _clock(self, ctx) -> tuple[int, ...]:  # type: ignore[no-untyped-def]
        out = self.dut.out
        _, _, *sample = await ctx.tick().sample(out.valid, out.ready, *out.lanes)
        self.samples.append(tuple(int(value) for value in sample))
        return self.samples[-1]

    async def _handshake(self, ctx, port, limit: int = PATIENCE) -> None:  # type: ignore[no-untyped-def]
        ctx.set(port.valid, 1)
        for _ in range(limit):
            ready = ctx.get(port.ready)
            await self._clock(ctx)
            if ready:
                break
        ctx.set(port.valid, 0)

    async def _command(self, ctx, op: Op, arg: int = 0) -> None:  # type: ignore[no-untyped-def]
        ctx.set(self.dut.cmd.op, op)
        ctx.set(self.dut.cmd.arg, arg)
        await self._handshake(ctx, self.dut.cmd)

    async def _act(self, ctx, action: Action) -> None:  # type: ignore[no-untyped-def]
        if action.kind == "read":
            self.words.append(await self._read(ctx, action))
        elif action.kind == "load":
            clock = self.stream.start_clock(action.key)
            words = self.host.load_words(clock)
            await self._command(ctx, Op.LOAD, self.host.argument(clock))
            for word, pause in zip(words or (), [*action.pauses, *[0] * len(words or ())], strict=False):
                for _ in range(int(pause)):
                    await self._clock(ctx)
                ctx.set(self.dut.load.payload, word)
                await self._handshake(ctx, self.dut.load)
        elif action.kind != "reset":  # the simulator has no reset input: every run begins with one
            await self._command(ctx, OPS[action.kind], action.count)

    async def _read(self, ctx, action: Action) -> Words:  # type: ignore[no-untyped-def]
        out = np.empty((action.count, self.host.lanes), dtype=np.int32)
        stalls = action.pauses if len(action.pauses) else np.zeros(action.count, dtype=np.uint8)
        for row, stall in enumerate(stalls):
            for _ in range(int(stall)):
                await self._clock(ctx)
            ctx.set(self.dut.out.ready, 1)
            for _ in range(PATIENCE):
                sample = await self._clock(ctx)
                if sample[0]:
                    break
            out[row] = sample[2:]
            ctx.set(self.dut.out.ready, 0)
        return out
