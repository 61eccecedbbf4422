"""Random designs of the population, synthesized: what coefficients are fitted to and estimates are held against."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..eda import yosys
from ..errors import PezoError
from ..extras import require
from ..progress import Progress, silent
from ..spec import DesignSpec
from ..streams import build
from .bill import Bill
from .engine import subsystem
from .population import BLOCKS, SUBSYSTEM, design_of, draw
from .structure import bill
from .targets import target_for

FIT_SEED, CHECK_SEED = 101, 404
FIT_DESIGNS, CHECK_DESIGNS = 3, 3  # of each block
#: Of some blocks more: to fit, of those with many sizes; to check, of those that take seconds, so that there are 60.
FIT_FURTHER: Mapping[str, int] = {SUBSYSTEM: 0}
CHECK_FURTHER: Mapping[str, int] = {"bank": 2, "bank-fixed": 1, "uniform": 1, "rademacher": 1, "pool": 1}
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
    further: Mapping[str, int] | None = None,
) -> tuple[list[Sample], bool]:
    """Synthesize ``designs`` of each block on each target, one after the other.

    Results are cached: a stopped run goes on, and processes beside each other may take a target each. ``further`` gives
    some blocks more designs.

    Returns
    -------
    (list of Sample, bool)
        The samples, and whether they are complete: after ``seconds`` no further design is begun.
    """
    start = time.monotonic()
    samples: list[Sample] = []
    more = further or {}
    drawn = [(block, index) for block in blocks for index in range(designs + more.get(block, 0))]
    drawn.sort(key=lambda pair: pair[1])  # some of each block first
    for done, (block, index) in enumerate(drawn):
        if time.monotonic() - start > seconds:
            return samples, False
        progress("synthesis", done, len(drawn), f"{block} {index}")
        spec = draw(block, seed, index)
        text, top = verilog_of(block, spec)
        samples += [Sample(block, index, target, spec, *_counts(text, top, target)) for target in targets]
    progress("synthesis", len(drawn), len(drawn))
    return samples, True


def verilog_of(block: str, spec: DesignSpec) -> tuple[str, str]:
    """Return the Verilog of a drawn design and its top module."""
    if block == SUBSYSTEM:
        block_rtl = require("pezo_rtl.engine.subsystem", extra="rtl")
        return block_rtl.verilog_of_subsystem(spec), block_rtl.TOP
    export = require("pezo_rtl.export", extra="rtl")
    name = design_of(block)
    return export.verilog_of_stream(build(spec), name), export.top_of(name)


def bill_of(block: str, spec: DesignSpec, target: str) -> Bill:
    """Return the bill of a drawn design."""
    if block == SUBSYSTEM:
        return subsystem(spec, target_for(target))
    return bill(build(spec), target_for(target))


def _counts(text: str, top: str, target: str) -> tuple[dict[str, Any] | None, str]:
    try:
        found = yosys.synthesize(text, top, target)
    except PezoError as error:
        return None, str(error)
    return {unit: getattr(found, unit) for unit in COUNTS}, ""
