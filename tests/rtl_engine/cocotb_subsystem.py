"""cocotb bench of ``pezo_perturb``: whole steps by the same host as in Amaranth's simulator."""

from __future__ import annotations

import json
import os
from pathlib import Path

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import FallingEdge, RisingEdge
from pezo_rtl.engine.params import EngineParams
from pezo_sim.engine_axi import SubsystemChecker

from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec
from tests.rtl_engine.host import HostDriver
from tests.rtl_engine.steps import STEPS, Scene

QUIET = [f"s_axi_{name}" for name in ("awvalid", "wvalid", "bready", "arvalid", "rready")]
QUIET += ["s_axis_tvalid", "m_axis_tready"]


class CocotbHost(HostDriver):
    """Inputs change and outputs are sampled at falling edges."""

    def __init__(self, dut, params: EngineParams) -> None:
        super().__init__(params, 3, (0.8, 0.7))
        self.dut, self.clocks = dut, 0

    def set(self, name: str, value: int) -> None:
        getattr(self.dut, name).value = int(value)

    def get(self, name: str) -> int:
        return int(getattr(self.dut, name).value)

    async def tick(self) -> None:
        await FallingEdge(self.dut.clk)
        self.clocks += 1

    async def reset(self) -> None:
        for name in QUIET:
            self.set(name, 0)
        self.set("rst", 1)
        await self.tick()
        await self.tick()
        self.set("rst", 0)


async def watch(dut, checker: SubsystemChecker) -> None:
    """Look at every rising edge, when all values are still those of the clock that ends."""

    def get(name: str) -> int | None:
        value = getattr(dut, name).value
        return int(value) if value.is_resolvable else None

    while True:
        await RisingEdge(dut.clk)
        checker.sample(get, bool(dut.rst.value))


@cocotb.test()
async def steps_through_the_registers(dut) -> None:
    """Whole steps, bit for bit."""
    job = json.loads(os.environ["PEZO_SUBSYSTEM"])
    host = CocotbHost(dut, EngineParams(**job["params"]))
    spec = DesignSpec.from_dict(job["spec"])
    scene = Scene(spec, host.params.lanes, Layout.of([("w", (spec.weights.count,))]))
    cocotb.start_soon(Clock(dut.clk, 10, "ns").start())
    await host.reset()
    checker = SubsystemChecker(host.params.width)
    if job["watch"]:
        cocotb.start_soon(watch(dut, checker))
    await STEPS[job["steps"]](scene, host, steps=job["count"])
    Path(job["clocks"]).write_text(str(host.clocks))
    assert not checker.violations, "; ".join(map(str, checker.violations[:5]))
    if job["watch"]:
        assert len(checker.results.packets) > 5 and checker.results.channel.stalls > 0
