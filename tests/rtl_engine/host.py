"""A host model for ``pezo_perturb`` in Amaranth's simulator: bus master, DMA on both streams, and a driver."""

from __future__ import annotations

import abc
import importlib.util
import random
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import numpy as np
from pezo_rtl.engine.params import EngineParams, Mode
from pezo_rtl.host import Host as SourceHost
from pezo_rtl.ports import Op

from pezo_hw.engine import Descriptor
from pezo_hw.fixedpoint import Coefficient
from pezo_hw.streams import Stream

from .bench import pack, unpack

LIMIT = 5000
NOTHING = Coefficient(0, 0)


def registers() -> ModuleType:
    """Return the generated Python accessors."""
    path = Path(__file__).parents[2] / "rtl" / "regs" / "pezo_registers.py"
    spec = importlib.util.spec_from_file_location("pezo_registers", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


REGS = registers()


class SlaveError(Exception):
    """The bus answered SLVERR."""


class HostDriver(abc.ABC):
    """Bus master, streams and driver over ``set``, ``get`` and ``tick``, which a simulator provides.

    All outputs of the block come from registers, so they may be sampled at any time between two clock edges. Every wait
    ends after :data:`LIMIT` clocks with a failure.
    """

    def __init__(self, params: EngineParams, seed: int, flow: tuple[float, float]) -> None:
        self.params, self.flow, self.random = params, flow, random.Random(seed)
        self.unsent = 0  # beats of the last transfer that were not taken

    @abc.abstractmethod
    def set(self, name: str, value: int) -> None:
        """Drive an input of the block."""

    @abc.abstractmethod
    def get(self, name: str) -> int:
        """Sample an output of the block."""

    @abc.abstractmethod
    async def tick(self) -> None:
        """One clock."""

    @abc.abstractmethod
    async def reset(self) -> None:
        """Reset the block for a clock; the streams are quiet afterwards."""

    def cut(self, on: bool) -> None:
        """Take the streams down, or up again."""
        for name in ("s_axis_tvalid", "m_axis_tready"):
            self.set(name, 0)

    async def abort(self) -> None:
        """Drop the sweep: the DMA is reset, then the engine."""
        self.cut(True)
        await self.write("CONTROL", abort=1)
        await self.tick()
        self.cut(False)

    async def pause(self) -> None:
        """Some clocks without anything, or none."""
        for _ in range(self.random.choice([0, 0, 1, 3])):
            await self.tick()

    async def write_word(self, address: int, value: int, strobe: int = 0xF, order: str = "") -> None:
        """Write over the bus; address and data come in a random order, or ``"aw"`` or ``"w"`` first."""
        order = order or self.random.choice(["aw", "w", "both"])
        self.set("s_axi_awaddr", address)
        self.set("s_axi_wdata", value & 0xFFFFFFFF)
        self.set("s_axi_wstrb", strobe)
        offered = {"aw": order != "w", "w": order != "aw"}
        left = {"aw", "w"}
        for _ in range(LIMIT):
            for channel in ("aw", "w"):
                self.set(f"s_axi_{channel}valid", offered[channel] and channel in left)
            taken = {c for c in left if offered[c] and self.get(f"s_axi_{c}ready")}
            await self.tick()
            left -= taken
            offered = {"aw": True, "w": True}  # the later one follows a clock behind
            if not left:
                break
        self.set("s_axi_awvalid", 0)
        self.set("s_axi_wvalid", 0)
        await self.pause()
        self.set("s_axi_bready", 1)
        for _ in range(LIMIT):
            answered, response = self.get("s_axi_bvalid"), self.get("s_axi_bresp")
            await self.tick()
            if answered:
                break
        self.set("s_axi_bready", 0)
        assert answered
        if response:
            raise SlaveError(f"write {address:#x}")

    async def read_word(self, address: int) -> int:
        """Read over the bus."""
        self.set("s_axi_araddr", address)
        self.set("s_axi_arvalid", 1)
        while not self.get("s_axi_arready"):
            await self.tick()
        await self.tick()
        self.set("s_axi_arvalid", 0)
        await self.pause()
        self.set("s_axi_rready", 1)
        for _ in range(LIMIT):
            answered, value, response = self.get("s_axi_rvalid"), self.get("s_axi_rdata"), self.get("s_axi_rresp")
            await self.tick()
            if answered:
                break
        self.set("s_axi_rready", 0)
        assert answered
        if response:
            raise SlaveError(f"read {address:#x}")
        return value

    async def write(self, register: str, **fields: int) -> None:
        """Write a register by field names."""
        await self.write_word(REGS.ADDRESS[register], REGS.pack(register, **fields))

    async def read(self, register: str) -> dict[str, int]:
        """Read a register's fields."""
        return REGS.unpack(register, await self.read_word(REGS.ADDRESS[register]))

    async def errors(self) -> set[str]:
        """Return the names of the sticky errors and clear them."""
        found = {name for name, bit in (await self.read("ERROR")).items() if bit}
        await self.write("ERROR", **dict.fromkeys(found, 1))
        return found

    async def segments(self, entries: Sequence[Descriptor]) -> None:
        """Write the segment table."""
        for index, entry in enumerate(entries):
            await self.write("SEGMENT_LENGTH", length=entry.length)
            await self.write("SEGMENT_RESERVE", reserve=entry.reserve)
            await self.write("SEGMENT_COMMIT", index=index, fraction=entry.fraction, lane=entry.lane)
        await self.write("SEGMENTS", count=len(entries))

    async def command(self, op: Op, argument: int = 0, dither: bool = False, source: int = 0) -> None:
        """Give a command to a source."""
        await self.write("ARGUMENT", value=argument)
        await self.write("COMMAND", op=int(op.value), dither=int(dither), source=source)
        for _ in range(4):  # until an error of the source shows
            await self.tick()

    async def load(self, stream: Stream, position: int, role: str = "z", source: int = 0) -> None:
        """Bring a source to a position of its stream."""
        words = SourceHost(stream).load_words(position, role)
        await self.command(Op.LOAD, 0 if words is not None else position, role == "dither", source)
        for word in words or []:
            await self.write("LOAD_HIGH", word=word >> 32)
            await self.write("LOAD_LOW", word=word & 0xFFFFFFFF)

    async def start(
        self,
        mode: Mode,
        multiple: int = 0,
        eps: Coefficient = NOTHING,
        coefficient: Coefficient = NOTHING,
        stochastic: bool = False,
        rewind: bool = True,
        more: Sequence[int] = (),
        source: int = 0,
    ) -> None:
        """Write the sweep's registers and start it; ``more`` are the mantissas of further terms."""
        for index, mantissa in enumerate(more, 1):
            await self.write("TERM", mantissa=mantissa, index=index)
        await self.write("EPS", mantissa=eps.mantissa, exponent=eps.exponent)
        await self.write("COEFFICIENT", mantissa=coefficient.mantissa, exponent=coefficient.exponent)
        flags = {"stochastic": int(stochastic), "rewind": int(rewind), "terms": len(more), "source": source}
        await self.write("MODE", mode=int(mode), multiple=multiple, **flags)
        await self.write("CONTROL", start=1)

    async def transfer(
        self,
        weights: np.ndarray,
        clocks: int = LIMIT,
        keep: Sequence[int] = (),
        last: Sequence[int] = (),
    ) -> np.ndarray:
        """Stream one or more packets through until all is sent and an end came out, or ``clocks`` have passed.

        ``keep`` and ``last`` are TKEEP and TLAST of each beat; by default all ones, and the last beat only.
        """
        data = pack(self.params, weights)
        out, at, offered, ended = [], 0, False, False
        for _ in range(clocks):
            if not offered and at < len(data):
                offered = self.random.random() < self.flow[0]
                self.set("s_axis_tvalid", offered)
                self.set("s_axis_tdata", data[at])
                self.set("s_axis_tkeep", keep[at] if keep else (1 << self.params.width) - 1)
                self.set("s_axis_tlast", last[at] if last else at == len(data) - 1)
            ready = self.random.random() < self.flow[1]
            self.set("m_axis_tready", ready)
            if ready and self.get("m_axis_tvalid"):
                out.append(self.get("m_axis_tdata"))
                ended = bool(self.get("m_axis_tlast"))
            sent = offered and self.get("s_axis_tready")
            await self.tick()
            if sent:
                at, offered = at + 1, False
                self.set("s_axis_tvalid", 0)
            if ended and at == len(data):
                break
        self.set("m_axis_tready", 0)
        self.unsent = len(data) - at
        return unpack(self.params, out)

    async def wait(self) -> None:
        """Wait for the done interrupt and clear it."""
        for _ in range(LIMIT):
            if self.get("irq"):
                break
            await self.tick()
        causes = await self.read("INTERRUPT")
        assert causes["done"], causes
        await self.write("INTERRUPT", done=1)
        assert not (await self.read("STATUS"))["busy"]
