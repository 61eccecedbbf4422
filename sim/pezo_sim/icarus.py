"""Run cocotb benches on a source in Icarus Verilog."""

from __future__ import annotations

import logging
import pickle
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
from numpy.typing import NDArray
from pezo_rtl.export import top_of, verilog_of_stream

from pezo_hw.errors import ToolError
from pezo_hw.extras import require
from pezo_hw.streams import Stream

from . import tools
from .script import Action


def simulate(
    stream: Stream,
    design: str,
    workdir: Path,
    bench: str = "behaviour",
    script: Sequence[Action] = (),
    verilog: str | None = None,
) -> None:
    """Compile a source and run one bench module of :mod:`pezo_sim.benches` on it.

    Parameters
    ----------
    workdir : Path
        Gets the Verilog, the compiled simulation, the logs and ``results.xml``; created if absent.
    verilog : str, optional
        In place of what the stream gives.

    Raises
    ------
    ToolError
        Icarus is missing, or it or a test failed; the first failing test is named with its message.
    MissingDependency
        cocotb is not installed.
    """
    runner_module = require("cocotb_tools.runner", extra="sim")
    tools.icarus()
    workdir.mkdir(parents=True, exist_ok=True)
    top = top_of(design)
    source = workdir / f"{top}.v"
    source.write_text(verilog or verilog_of_stream(stream, design))
    job = workdir / "job.pickle"
    job.write_bytes(pickle.dumps({"stream": stream, "script": list(script), "words": str(workdir / "words.npz")}))
    results, log = workdir / "results.xml", workdir / "icarus.log"
    results.unlink(missing_ok=True)
    runner = runner_module.get_runner("icarus")
    runner.log.setLevel(logging.CRITICAL)  # what it has to say is in the exceptions below
    stopped = "no result"
    try:
        runner.build(
            sources=[source],
            hdl_toplevel=top,
            build_args=["-g2005", "-Wall"],
            build_dir=workdir,
            timescale=("1ns", "1ps"),
            always=True,
            log_file=workdir / "build.log",
        )
        runner.test(
            test_module=f"pezo_sim.benches.{bench}",
            hdl_toplevel=top,
            build_dir=workdir,
            test_dir=workdir,
            results_xml=str(results),
            extra_env={"PEZO_BENCH": str(job), "PYTHONPATH": ":".join(sys.path), "COCOTB_ANSI_OUTPUT": "0"},
            log_file=log,
        )
    except (RuntimeError, SystemExit) as error:
        stopped = str(error)  # also when a test failed: then there are results
    if not results.exists():
        raise ToolError("iverilog", f"the simulation of {top} stopped ({stopped})", f"see {log}")
    for case in ElementTree.parse(results).getroot().iter("testcase"):
        failure = case.find("failure")
        if failure is None:
            failure = case.find("error")
        if failure is not None:
            message = failure.get("error_msg") or failure.get("message") or "failed"
            raise ToolError("cocotb", f"{case.get('name')} on {top}: {_one_line(message)}", f"see {log}")


def record(
    stream: Stream, design: str, workdir: Path, script: Sequence[Action], verilog: str | None = None
) -> tuple[list[NDArray[np.int32]], int]:
    """Run a script; return the words of each read and the clocks simulated. Raises as :func:`simulate`."""
    simulate(stream, design, workdir, "record", script, verilog)
    with np.load(workdir / "words.npz") as found:
        return [found[f"arr_{i}"] for i in range(len(found.files) - 1)], int(found["clocks"])


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
