"""Run the cocotb benches of this folder in Icarus."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from xml.etree import ElementTree

from pezo_rtl.engine.perturb import Perturb
from pezo_rtl.engine.subsystem import TOP
from pezo_rtl.verilog import convert

from pezo_hw.spec import DesignSpec


def simulate_steps(work: Path, spec: DesignSpec, block: Perturb, steps: str, count: int = 2, watch: bool = True) -> int:
    """Run ``count`` steps of a kind through the registers of a subsystem; return the clocks.

    ``watch``: check the buses in every clock too.
    """
    params = dataclasses.asdict(block.params)
    clocks = work / "clocks"
    job = {"spec": spec.to_dict(), "params": params, "steps": steps, "count": count, "watch": watch}
    job["clocks"] = str(clocks)
    simulate(work, TOP, convert(block, TOP), "cocotb_subsystem", {"PEZO_SUBSYSTEM": json.dumps(job)}, 1)
    return int(clocks.read_text())


def simulate(work: Path, top: str, verilog: str, bench: str, job: dict[str, str], tests: int) -> None:
    """Run a bench of this folder on a Verilog text; all of its ``tests`` have to pass."""
    from cocotb_tools.runner import get_runner

    (work / f"{top}.v").write_text(verilog)
    runner = get_runner("icarus")
    runner.build(
        sources=[work / f"{top}.v"],
        hdl_toplevel=top,
        build_args=["-g2005", "-Wall"],
        build_dir=work,
        timescale=("1ns", "1ps"),
        always=True,
        log_file=work / "build.log",
    )
    results = work / "results.xml"
    runner.test(
        test_module=f"tests.rtl_engine.{bench}",
        hdl_toplevel=top,
        build_dir=work,
        test_dir=work,
        results_xml=str(results),
        extra_env=job | {"COCOTB_ANSI_OUTPUT": "0"},
        log_file=work / "icarus.log",
    )
    cases = list(ElementTree.parse(results).getroot().iter("testcase"))
    failed = [case.get("name") for case in cases if case.find("failure") is not None or case.find("error") is not None]
    assert len(cases) == tests and not failed, (work / "icarus.log").read_text()[-2000:]
