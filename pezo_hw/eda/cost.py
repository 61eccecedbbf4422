"""The cost stage: every perturbation source of one design, at equal numbers per clock, through the same tools."""

from __future__ import annotations

import functools
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..errors import PezoError, SpecError, ToolError
from ..extras import require
from ..power.stage import outlook
from ..progress import Progress, silent
from ..spec import DesignSpec
from ..streams.designs import DESIGNS as HARDWARE
from .compare import BASELINE, compare
from .jobs import run_jobs
from .nextpnr import PnrResult, place_and_route
from .parts import part_for
from .tools import NEXTPNR, YOSYS
from .yosys import CostResult, synthesize

DESIGNS: tuple[str, ...] = ("bank", "pool", "uniform", BASELINE)
SOURCES: tuple[str, ...] = tuple(dict.fromkeys((*DESIGNS, *HARDWARE)))  # what can be synthesized by itself
# Beyond this many LUTs, place-and-route of a comparison source takes longer than all else of the stage.
QUICK_LUTS = 3000
NOTES: tuple[str, ...] = (
    "All designs give the same numbers per clock with the same bits, and stand alone: no pads, no clock buffers.",
    "lut: 6-input LUTs on xc7 and xcup, 4-input on ecp5 and ice40; LUTs used as memory or carry are included.",
    "bram: 36 Kbit blocks on xc7 and xcup, 18 Kbit on ecp5, 4 Kbit on ice40.",
    "xc7 and xcup have counts only: no open place-and-route covers them, so no clock rate is known there.",
    "fmax_mhz: median over the seeds, in a registered harness whose LUTs and flip-flops are not in the counts.",
    "gaussian-clt adds 8 fresh uniform numbers per sample: a plain Gaussian source, not the smallest one known.",
)


def module_of(design: str) -> str:
    """Top module of a design's Verilog. Raises :class:`SpecError` on an unknown design."""
    if design not in SOURCES:
        raise SpecError(f"design: {design!r} is not known; choose one of {', '.join(SOURCES)}")
    return f"pezo_{design.replace('-', '_')}"


def verilog_of(spec: DesignSpec, design: str) -> str:
    """The design's RTL at W numbers per clock, one self-contained Verilog-2005 text.

    Raises
    ------
    SpecError
        Unknown design, or one that cannot be built with W lanes.
    MissingDependency
        The RTL packages are not installed.
    """
    module_of(design)
    text = require("pezo_rtl.export", extra="rtl").verilog_for(spec, design, spec.lanes)
    return str(text)


def synth(
    spec: DesignSpec, design: str, target: str, part: str | None = None, cancel: threading.Event | None = None
) -> CostResult:
    """Synthesize one source of the design; see :func:`pezo_hw.eda.yosys.synthesize`."""
    part_for(target, part)
    return synthesize(verilog_of(spec, design), module_of(design), target, part, cancel=cancel)


def pnr(
    spec: DesignSpec,
    design: str,
    target: str | None = None,
    seeds: Sequence[int] | None = None,
    progress: Progress = silent,
) -> PnrResult:
    """Place and route one source of the design; target and seeds are the spec's by default.

    See :func:`pezo_hw.eda.nextpnr.place_and_route`.
    """
    return place_and_route(
        verilog_of(spec, design),
        module_of(design),
        target or spec.hardware.pnr_target,
        seeds=spec.hardware.pnr_seeds if seeds is None else seeds,
        progress=progress,
    )


def run(spec: DesignSpec, workdir: Path, progress: Progress = silent) -> dict[str, Any]:
    """Synthesize :data:`DESIGNS` on the spec's targets, and place and route on its ``pnr_target``.

    Parameters
    ----------
    workdir : Path
        Gets the Verilog of each design, for the reader.

    Returns
    -------
    dict
        ``cost.json``: ``lanes``, ``bits``, ``targets`` {target: {design: entry}}, ``comparison`` {target: {design:
        row of :func:`pezo_hw.eda.compare.compare`}}, ``outlook`` (:func:`pezo_hw.power.stage.outlook`), ``notes``,
        ``seconds``. A design that cannot be built, does not fit, or whose tool failed stays as an entry with ``status``
        "infeasible", its ``reason``, and None for what is not known.

    Raises
    ------
    ToolError
        A tool is missing.
    """
    start = time.monotonic()
    progress("tools", 0, 2, "the first use compiles them: about a minute")
    for index, tool in enumerate((YOSYS, NEXTPNR[spec.hardware.pnr_target])):
        progress("tools", index + 1, 2, tool.identity().label)
    hardware = spec.hardware
    targets = list(dict.fromkeys((*hardware.targets, hardware.pnr_target)))
    texts, refused = _export(spec, workdir, progress)
    points = [(target, design) for target in targets for design in texts]
    points.sort(key=lambda point: point[1] != "pool")  # a large memory takes longest: first, so that none waits for it
    entries = _synthesize(texts, points, progress)
    table = {
        target: {d: entries[target, d] if d in texts else _infeasible(refused[d], target) for d in DESIGNS}
        for target in targets
    }
    notes = [*NOTES, *_route(texts, table[hardware.pnr_target], spec, progress)]
    lanes = spec.lanes
    return {
        "lanes": lanes,
        "bits": spec.perturbation.bits,
        "targets": table,
        "comparison": {target: compare(designs, lanes) for target, designs in table.items()},
        "outlook": outlook(spec, DESIGNS, targets),
        "notes": notes,
        "seconds": round(time.monotonic() - start, 2),
    }


def _export(spec: DesignSpec, workdir: Path, progress: Progress) -> tuple[dict[str, str], dict[str, str]]:
    """Verilog by design (kept in ``workdir``), and the reason where there is none."""
    texts: dict[str, str] = {}
    refused: dict[str, str] = {}
    for index, design in enumerate(DESIGNS):
        progress("export", index, len(DESIGNS), design)
        try:
            texts[design] = verilog_of(spec, design)
        except SpecError as error:
            refused[design] = str(error)
            continue
        workdir.mkdir(parents=True, exist_ok=True)
        (workdir / f"{module_of(design)}.v").write_text(texts[design], encoding="utf-8")
    progress("export", len(DESIGNS), len(DESIGNS))
    return texts, refused


def _synthesize(
    texts: dict[str, str], points: Sequence[tuple[str, str]], progress: Progress
) -> dict[tuple[str, str], dict[str, Any]]:
    done = 0

    def one(target: str, design: str, stop: threading.Event) -> dict[str, Any]:
        try:
            result = synthesize(texts[design], module_of(design), target, cancel=stop).to_dict()
        except ToolError as error:
            if stop.is_set():
                raise
            return _infeasible(str(error), target)
        del result["top"], result["target"]
        return result

    def count(index: int, _: dict[str, Any]) -> None:
        nonlocal done
        done += 1
        progress("synthesis", done, len(points), "{1} on {0}".format(*points[index]))

    progress("synthesis", 0, len(points))
    results = run_jobs([functools.partial(one, *point) for point in points], finished=count)
    return dict(zip(points, results, strict=True))


def _route(
    texts: dict[str, str], entries: dict[str, dict[str, Any]], spec: DesignSpec, progress: Progress
) -> list[str]:
    """Add clock rates to the entries of the place-and-route target; returns notes on what was left out."""
    notes = []
    for design, text in texts.items():
        entry = entries[design]
        if entry["lut"] is None or entry["status"] != "ok":
            continue
        if design != "bank" and entry["lut"] > QUICK_LUTS:
            notes.append(f"{design} was not placed and routed here ({entry['lut']} LUTs): pezo pnr does it.")
            continue
        try:
            found = place_and_route(
                text,
                module_of(design),
                spec.hardware.pnr_target,
                seeds=spec.hardware.pnr_seeds,
                progress=progress,
            )
        except PezoError as error:
            notes.append(f"{design} has no clock rate: {error}")
            continue
        if found.status != "ok":
            entry["status"], entry["reason"] = found.status, found.reason
            continue
        entry["fmax_mhz"], entry["fmax_seeds"] = found.fmax_mhz, list(found.fmax_seeds)
        entry["pnr"] = {k: v for k, v in found.to_dict().items() if k not in ("top", "target", "rtl_sha256", "status")}
    return notes


def _infeasible(reason: str, target: str) -> dict[str, Any]:
    """An entry without figures."""
    unknown = dict.fromkeys(("lut", "ff", "bram", "dsp", "carry", "mux", "lutram", "large_ram"))
    entry: dict[str, Any] = {"part": part_for(target).name, "status": "infeasible", "reason": reason, **unknown}
    return {**entry, "script": "", "tool": ""}
