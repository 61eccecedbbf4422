"""cocotb bench of the engine's Verilog: a few sweeps with idles and stalls, then reset in the middle of a burst.

Runs inside the simulator; ``PEZO_ENGINE`` names the pickled job, a list of (inputs, expected output) per sweep.
"""

from __future__ import annotations

import os
import pickle
import random
from pathlib import Path

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import FallingEdge

JOB = pickle.loads(Path(os.environ["PEZO_ENGINE"]).read_bytes())
LIMIT = 4000


async def reset(dut) -> None:
    """Two clocks of reset with quiet inputs."""
    for name in ("s__tvalid", "u__valid", "m__tready", "start", "write", "clear", "dither__valid"):
        if hasattr(dut, name):
            getattr(dut, name).value = 0
    dut.rst.value = 1
    await FallingEdge(dut.clk)
    await FallingEdge(dut.clk)
    dut.rst.value = 0
    for address, entry in enumerate(JOB["segments"]):
        dut.address.value, dut.entry.value, dut.write.value = address, entry, 1
        await FallingEdge(dut.clk)
    dut.write.value = 0


async def sweep(dut, rng: random.Random, job: dict, clocks: int = LIMIT) -> list[int]:
    """Run one sweep for at most ``clocks``; inputs change at falling edges. Returns the output beats."""
    dut.sweep.value = job["sweep"]
    dut.start.value = 1
    await FallingEdge(dut.clk)
    dut.start.value = 0
    rows: dict[int | str, list] = dict(enumerate(job["numbers"]))
    if job["dither"]:
        rows["d"] = job["dither"]
    lengths = {"s": len(job["data"])} | {port: len(x) for port, x in rows.items()}
    at, offered, out, waiting = dict.fromkeys(lengths, 0), dict.fromkeys(lengths, False), [], None
    dut.s__tkeep.value = JOB["keep"]
    for _ in range(clocks):
        term = int(dut.term.value) if len(job["numbers"]) > 1 else 0
        names = {"s": "s", term: "u"} | ({"d": "dither"} if job["dither"] else {})
        for port, name in names.items():
            if not offered[port] and at[port] < lengths[port]:
                offered[port] = rng.random() < 0.8
            getattr(dut, f"{name}__{'t' * (port == 's')}valid").value = int(offered[port])
            if not offered[port]:
                continue
            if port == "s":
                dut.s__tdata.value = job["data"][at["s"]]
                dut.s__tlast.value = int(at["s"] == lengths["s"] - 1)
            else:
                for lane, number in enumerate(rows[port][at[port]]):
                    getattr(dut, f"{name}__lanes__{lane}").value = int(number)
        taking = rng.random() < 0.7
        dut.m__tready.value = int(taking)
        await cocotb.triggers.ReadOnly()
        ready = {"s": dut.s__tready, term: dut.u__ready} | ({"d": dut.dither__ready} if job["dither"] else {})
        moved = [port for port in names if offered[port] and int(ready[port].value)]
        if int(dut.m__tvalid.value):
            beat = (int(dut.m__tdata.value), int(dut.m__tlast.value))
            assert waiting in (None, beat), "an offered beat changed"
            waiting = None if taking else beat
            if taking:
                out.append(beat[0])
                assert beat[1] == (len(out) == lengths["s"]), "TLAST is misplaced"
        else:
            assert waiting is None, "an offered beat was withdrawn"
        done = int(dut.done.value)
        await FallingEdge(dut.clk)
        for port in moved:
            at[port], offered[port] = at[port] + 1, False
        if done:
            break
    for name in ("s__tvalid", "u__valid", "dither__valid"):
        if hasattr(dut, name):
            getattr(dut, name).value = 0
    return out


@cocotb.test()
async def every_sweep_equals_the_twin(dut) -> None:
    """All modes, with random idles and stalls."""
    cocotb.start_soon(Clock(dut.clk, 10, "ns").start())
    rng = random.Random(1)
    await reset(dut)
    for number, job in enumerate(JOB["sweeps"]):
        got = await sweep(dut, rng, job)
        wrong = [i for i, (a, b) in enumerate(zip(got, job["expected"], strict=False)) if a != b]
        assert got == job["expected"], f"sweep {number}: beats {wrong[:5]} of {len(got)} differ"


@cocotb.test()
async def reset_in_the_middle_of_a_burst(dut) -> None:
    """A cut sweep leaves nothing behind."""
    cocotb.start_soon(Clock(dut.clk, 10, "ns").start())
    rng, job = random.Random(2), JOB["sweeps"][0]
    await reset(dut)
    for clocks in (3, 11, 24, 31):
        await sweep(dut, rng, job, clocks)
        await reset(dut)
        assert not int(dut.busy.value) and not int(dut.m__tvalid.value)
        assert await sweep(dut, rng, job) == job["expected"]
