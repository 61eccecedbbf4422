"""cocotb bench of ``pezo_perturb``: whole steps by the same host as in Amaranth's simulator."""

from __future__ import annotations

import json
import os

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import FallingEdge
from pezo_rtl.engine.params import EngineParams

from pezo_hw.spec import DesignSpec
from tests.rtl_engine.host import HostDriver
from tests.rtl_engine.steps import STEPS, Scene


class CocotbHost(HostDriver):
    """Inputs change and outputs are sampled at falling edges."""

    def __init__(self, dut, params: EngineParams) -> None:
        super().__init__(params, 3, (0.8, 0.7))
        self.dut = dut

    def set(self, name: str, value: int) -> None:
        getattr(self.dut, name).value = int(value)

    def get(self, name: str) -> int:
        return int(getattr(self.dut, name).value)

    async def tick(self) -> None:
        await FallingEdge(self.dut.clk)


@cocotb.test()
async def steps_through_the_registers(dut) -> None:
    """Two steps, bit for bit."""
    job = json.loads(os.environ["PEZO_SUBSYSTEM"])
    host = CocotbHost(dut, EngineParams(**job["params"]))
    scene = Scene(DesignSpec.from_dict(job["spec"]), host.params.lanes)
    cocotb.start_soon(Clock(dut.clk, 10, "ns").start())
    for name in ("s_axi_awvalid", "s_axi_wvalid", "s_axi_bready", "s_axi_arvalid", "s_axi_rready"):
        host.set(name, 0)
    for name in ("s_axis_tvalid", "m_axis_tready"):
        host.set(name, 0)
    host.set("rst", 1)
    await host.tick()
    await host.tick()
    host.set("rst", 0)
    await STEPS[job["steps"]](scene, host)
