"""The driver of ``host.py`` on a verilated subsystem, and in Amaranth's simulator."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

import numpy as np
from amaranth.hdl import ResetInserter, Signal
from amaranth.sim import Simulator
from pezo_rtl.engine.perturb import Perturb
from pezo_sim.engine_axi import SubsystemChecker
from pezo_sim.engine_perturb import BusError, VerilatedPerturb

from .host import LIMIT, HostDriver, SlaveError


class VerilatedHost(HostDriver):
    """The driver on a verilated subsystem, whose own bus master and streams it uses."""

    def __init__(self, block: VerilatedPerturb) -> None:
        super().__init__(block.params, 0, (1.0, 1.0))
        self.block = block

    def run(self, body) -> None:
        """Run ``body(host)``, which never has to wait for another task."""
        with contextlib.suppress(StopIteration):
            body(self).send(None)
            raise AssertionError("the body waited")

    def set(self, name: str, value: int) -> None:
        """Not needed: bus and streams are driven in C++."""
        raise NotImplementedError(name)

    def cut(self, on: bool) -> None:
        """Take the streams down, or up again."""
        self.block.cut(on)

    def get(self, name: str) -> int:
        """Sample the interrupt."""
        return {"irq": self.block.irq}[name]

    async def tick(self) -> None:
        """One clock."""
        self.block.idle(1)

    async def reset(self) -> None:
        """Reset the block; what was not sent or taken is dropped."""
        self.block.reset()

    async def write_word(self, address: int, value: int, strobe: int = 0xF, order: str = "") -> None:
        """Write over the bus; address and data come together."""
        try:
            self.block.write32(address, value, strobe)
        except BusError as error:
            raise SlaveError(str(error)) from None

    async def read_word(self, address: int) -> int:
        """Read over the bus."""
        try:
            return self.block.read32(address)
        except BusError as error:
            raise SlaveError(str(error)) from None

    async def transfer(
        self,
        weights: np.ndarray,
        clocks: int = 100 * LIMIT,
        keep: Sequence[int] = (),
        last: Sequence[int] = (),
    ) -> np.ndarray:
        """Stream packets through."""
        beats = len(weights) // self.params.lanes
        width = -(-self.params.width // 8)
        rows = np.array([list(word.to_bytes(width, "little")) for word in keep], np.uint8) if keep else None
        self.block.push(weights, rows, last or None)
        self.block.run(clocks)
        for _ in range(min(clocks, LIMIT)):
            if not self.block.unsent:
                break
            self.block.idle(1)
        self.unsent = self.block.unsent
        return self.block.pull(beats).weights.reshape(-1).astype(np.int64)


class HostModel(HostDriver):
    """The driver on a subsystem in Amaranth's simulator."""

    def __init__(self, dut: Perturb, seed: int = 0, flow: tuple[float, float] = (1.0, 1.0)) -> None:
        super().__init__(dut.params, seed, flow)
        self.dut, self.rst = dut, Signal()
        self.checker = SubsystemChecker(dut.params.width)

    def run(self, body) -> None:
        """Run ``body(host)``; nothing on the buses may break AXI's rules."""

        async def bench(ctx):
            self.ctx = ctx
            await body(self)

        simulator = Simulator(ResetInserter(self.rst)(self.dut))
        simulator.add_clock(1e-8)
        simulator.add_testbench(bench)
        simulator.run()
        assert not self.checker.violations, "; ".join(map(str, self.checker.violations[:5]))

    def set(self, name: str, value: int) -> None:
        """Drive an input of the block."""
        self.ctx.set(getattr(self.dut, name), value)

    def get(self, name: str) -> int:
        """Sample an output of the block."""
        return int(self.ctx.get(getattr(self.dut, name)))

    async def tick(self) -> None:
        """One clock."""
        self.checker.sample(self.get, bool(self.ctx.get(self.rst)))
        await self.ctx.tick()

    def cut(self, on: bool) -> None:
        """Take the streams down, or up again."""
        self.checker.weights.cut = self.checker.results.cut = on
        super().cut(on)

    async def reset(self) -> None:
        """One clock of reset."""
        for name in ("s_axis_tvalid", "m_axis_tready"):
            self.set(name, 0)
        self.ctx.set(self.rst, 1)
        await self.ctx.tick()
        await self.tick()
        self.ctx.set(self.rst, 0)
