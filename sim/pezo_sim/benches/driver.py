"""A host at the ports of a source, in cocotb: values are sampled at the rising edge and driven after it."""

from __future__ import annotations

import os
import pickle
from pathlib import Path
from typing import Any

import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge
from numpy.typing import NDArray
from pezo_rtl.host import Host
from pezo_rtl.ports import Op

from pezo_hw.streams import Stream

from ..script import Action

PATIENCE = 100_000  # clocks
OPS = {"mark": Op.MARK, "rewind": Op.REWIND, "skip": Op.SKIP}


def job() -> dict[str, Any]:
    """Return what the runner left for the bench: ``stream``, ``script``, ``words`` (file to write) and options."""
    # a file that the same program wrote a moment ago, in a folder of its own
    return pickle.loads(Path(os.environ["PEZO_BENCH"]).read_bytes())


class Driver:
    """Commands, loads and reads on the device under test; call :meth:`start` first."""

    def __init__(self, dut: Any, stream: Stream) -> None:
        self.dut, self.stream, self.host = dut, stream, Host(stream)
        self.lanes = [getattr(dut, f"out__lanes__{lane}") for lane in range(self.host.lanes)]
        self.has_load = stream.unit == "clocks"
        self.clocks = 0

    async def start(self) -> None:
        """Start the clock, set all inputs and reset."""
        dut = self.dut
        for port in [dut.cmd__valid, dut.cmd__op, dut.cmd__arg, dut.out__ready, dut.rst]:
            port.value = 0
        if self.has_load:
            dut.load__valid.value = 0
            dut.load__payload.value = 0
        Clock(dut.clk, 10, unit="ns").start()
        await self.reset()

    async def edge(self, count: int = 1) -> None:
        """Wait for so many rising edges."""
        for _ in range(count):
            await RisingEdge(self.dut.clk)
            self.clocks += 1

    async def reset(self, clocks: int = 2) -> None:
        """Hold the synchronous reset."""
        self.dut.rst.value = 1
        await self.edge(clocks)
        self.dut.rst.value = 0
        await self.edge()

    async def command(self, op: Op, arg: int = 0) -> None:
        """Give a command and wait until it is taken."""
        dut = self.dut
        dut.cmd__valid.value, dut.cmd__op.value, dut.cmd__arg.value = 1, op.value, arg
        await self._taken(dut.cmd__ready, f"{op.name} was not accepted")
        dut.cmd__valid.value = 0

    async def words(self, words: list[int], pauses: NDArray[np.uint8] | None = None) -> None:
        """Send words to the load port."""
        dut = self.dut
        for i, word in enumerate(words):
            if pauses is not None and len(pauses) and pauses[i]:
                await self.edge(int(pauses[i]))
            dut.load__valid.value, dut.load__payload.value = 1, word
            await self._taken(dut.load__ready, f"word {i} of LOAD was not accepted")
            dut.load__valid.value = 0

    async def load(self, position: int, pauses: NDArray[np.uint8] | None = None) -> None:
        """Bring the source to a position."""
        clock = self.host.origin(position)
        words = self.host.load_words(clock)
        await self.command(Op.LOAD, self.host.argument(clock))
        await self.words(words or [], pauses)

    async def read(self, count: int, pauses: NDArray[np.uint8] | None = None) -> NDArray[np.int32]:
        """Take words with back-pressure before some of them; a word must stay as it is while it waits."""
        dut, out = self.dut, np.empty((count, len(self.lanes)), dtype=np.int32)
        for row in range(count):
            held = None
            for _ in range(int(pauses[row]) if pauses is not None and len(pauses) else 0):
                dut.out__ready.value = 0
                await self.edge()
                if held is not None:
                    assert dut.out__valid.value == 1 and self._lanes() == held, f"word {row} did not wait for ready"
                held = self._lanes() if dut.out__valid.value == 1 else None
            dut.out__ready.value = 1
            await self._taken(dut.out__valid, f"word {row} was not offered")
            out[row] = self._lanes()
            assert held is None or list(out[row]) == held, f"word {row} did not wait for ready"
        dut.out__ready.value = 0
        return out

    async def act(self, action: Action) -> NDArray[np.int32] | None:
        """Carry out one action of a script; return the words of a read."""
        if action.kind == "read":
            return await self.read(action.count, action.pauses)
        if action.kind == "load":
            await self.load(self.host.start(action.key), action.pauses)
        elif action.kind == "reset":
            await self.reset()
        else:
            await self.command(OPS[action.kind], action.count)
        return None

    def _lanes(self) -> list[int]:
        return [lane.value.to_signed() for lane in self.lanes]

    async def _taken(self, signal: Any, wrong: str) -> None:
        for _ in range(PATIENCE):
            await self.edge()
            if signal.value == 1:
                return
        raise AssertionError(f"{wrong} within {PATIENCE} clocks")
