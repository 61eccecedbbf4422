"""Run a script and keep the words of every read, for a comparison outside."""

from __future__ import annotations

from typing import Any

import cocotb
import numpy as np

from .driver import Driver, job


@cocotb.test()
async def record(dut: Any) -> None:
    """Write ``words`` (npz: one int32[count, lanes] per read, and the clocks it took)."""
    task = job()
    driver = Driver(dut, task["stream"])
    await driver.start()
    found = [words for action in task["script"] if (words := await driver.act(action)) is not None]
    np.savez(task["words"], *found, clocks=np.array(driver.clocks))
