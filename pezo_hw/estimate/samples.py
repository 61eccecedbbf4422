"""Random designs of the population, synthesized: what coefficients are fitted to and estimates are held against."""

from __future__ import annotations

import functools
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..eda import yosys
from ..eda.jobs import run_jobs
from ..errors import PezoError
from ..extras import require
from ..progress import Progress, silent
from ..spec import DesignSpec
from ..streams import build
from .population import BLOCKS, design_of, draw

FIT_SEED, CHECK_SEED = 101, 202
FIT_DESIGNS, CHECK_DESIGNS = 4, 8  # of each block
TARGETS = ("xc7", "xcup", "ecp5", "ice40", "nexus")
COUNTS = ("lut", "ff", "bram", "dsp", "lutram")


@dataclass(frozen=True)
class Sample:
    """One design on one target: ``found`` has the cells that synthesis counted, or is None with a ``reason``."""

    block: str
    index: int
    target: str
    spec: DesignSpec
    found: dict[str, float] | None
    reason: str = ""


def synthesized(
    seed: int,
    designs: int,
    targets: Sequence[str] = TARGETS,
    blocks: Sequence[str] = BLOCKS,
    progress: Progress = silent,
    seconds: float = float("inf"),
) -> tuple[list[Sample], bool]:
    """Synthesize ``designs`` of each block on each target; results are cached, so that a stopped run goes on.

    Returns
    -------
    (list of Sample, bool)
        The samples, and whether they are complete: after ``seconds`` no further design is begun.
    """
    export = require("pezo_rtl.export", extra="rtl")
    start = time.monotonic()
    samples: list[Sample] = []
    total = designs * len(blocks)
    for index in range(designs):
        for place, block in enumerate(blocks):
            if time.monotonic() - start > seconds:
                return samples, False
            progress("synthesis", index * len(blocks) + place, total, f"{block} {index}")
            spec = draw(block, seed, index)
            name = design_of(block)
            text = export.verilog_of_stream(build(spec), name)
            top = export.top_of(name)
            jobs = [functools.partial(_counts, text, top, target) for target in targets]
            for target, found in zip(targets, run_jobs(jobs), strict=True):
                samples.append(Sample(block, index, target, spec, *found))
    progress("synthesis", total, total)
    return samples, True


def _counts(text: str, top: str, target: str, stop: threading.Event) -> tuple[dict[str, Any] | None, str]:
    try:
        found = yosys.synthesize(text, top, target, cancel=stop)
    except PezoError as error:
        if stop.is_set():
            raise
        return None, str(error)
    return {unit: getattr(found, unit) for unit in COUNTS}, ""
