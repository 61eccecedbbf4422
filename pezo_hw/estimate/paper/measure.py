"""Synthesize the sources at every width, fit lines, and extrapolate to 1024 numbers per clock."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from ...eda import yosys
from ...eda.parts import part_for
from ...eda.tools import YOSYS
from ...errors import PezoError
from ...extras import require
from ...power import model
from ...power.activity import Activity
from ...power.model import Glitches
from ...progress import Progress, silent
from ...streams import build
from .sources import FULL, SOURCES, WIDTHS, Source

TARGET = "xcup"  # the ZCU102's family
UNITS = ("lut", "ff", "bram", "dsp", "lutram")
#: For the power of all rows alike: half of all registers and look-up tables toggle in a clock, as random bits do.
TOGGLING = 0.5
#: The order within a width, so that what is left out when the time is up is what takes longest.
QUICK = ("pool", "sign", "fresh", "bank", "gaussian")
GLITCHES = Glitches(1.0)


def point(source: Source, width: int, seconds: float) -> dict[str, Any]:
    """Return one synthesized point; a design that cannot be built or whose tool failed stays, with its reason."""
    export = require("pezo_rtl.export", extra="rtl")
    row: dict[str, Any] = {"width": width, "status": "ok"}
    try:
        text = export.verilog_of_stream(build(source.spec(width)), source.design, source.lanes(width))
        found = yosys.synthesize(text, export.top_of(source.design), TARGET, timeout=seconds)
    except PezoError as error:
        return {**row, "status": "infeasible", "reason": str(error)}
    counts = {unit: getattr(found, unit) for unit in UNITS}
    return {**row, "status": found.status, **({"reason": found.reason} if found.reason else {}), **counts}


def collect(
    widths: Sequence[int] = WIDTHS, seconds: float = float("inf"), each: float = 500, progress: Progress = silent
) -> tuple[dict[str, list[dict[str, Any]]], bool]:
    """Synthesize all points, small widths first; results are cached, so that a stopped run goes on.

    Returns
    -------
    (dict, bool)
        {source: [point]}, and whether it is complete: after ``seconds`` no further point is begun. A point that takes
        more than ``each`` seconds is infeasible.
    """
    start = time.monotonic()
    found: dict[str, list[dict[str, Any]]] = {source.name: [] for source in SOURCES}
    quick = sorted(SOURCES, key=lambda source: (source.generators <= 0, QUICK.index(source.group)))
    order = [(width, source) for width in widths for source in quick]
    for index, (width, source) in enumerate(order):
        left = seconds - (time.monotonic() - start)
        if left <= 0:
            return found, False
        progress("synthesis", index, len(order), f"{source.name}, {width}")
        found[source.name].append(point(source, width, min(each, max(left, 30))))
    return found, True


def extrapolated(points: Sequence[dict[str, Any]], generators: int) -> dict[str, Any]:
    """Return the point at :data:`~pezo_hw.estimate.paper.sources.FULL` by the line through the two largest widths.

    ``deviation`` is how far the line through the two before predicts the largest one (share of LUTs), None with fewer
    than three. A bank whose generators are all there takes no more cells, only wires.
    """
    known = [p for p in points if "lut" in p]
    if generators > 0:
        known = [p for p in known if p["width"] > generators]
    if not known:
        reason = points[-1].get("reason") if points else None
        return {"width": FULL, "status": "infeasible", "reason": reason or "not synthesized at a width that tells"}
    if len(known) == 1 and generators <= 0:
        return {"width": FULL, "status": "infeasible", "reason": "synthesized at one width: no line"}
    result: dict[str, Any] = {"width": FULL, "status": "extrapolated", "from": [p["width"] for p in known[-2:]]}
    for unit in UNITS:
        result[unit] = known[-1][unit] if len(known) == 1 else _line(known[-2], known[-1], unit, FULL)
    result["deviation"] = None
    if len(known) >= 3:
        guess = _line(known[-3], known[-2], "lut", known[-1]["width"])
        result["deviation"] = abs(guess - known[-1]["lut"]) / known[-1]["lut"]
    excess = part_for(TARGET).excess({unit: result[unit] for unit in ("lut", "ff", "bram", "dsp")})
    if excess:
        result |= {"status": "infeasible", "reason": f"does not fit {part_for(TARGET).name}: {excess}"}
    return result


def _full(source: Source, points: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return the extrapolated row; a design that does not exist at the full width says why."""
    try:
        source.spec(FULL)
    except PezoError as error:
        return {"width": FULL, "status": "infeasible", "reason": str(error)}
    return extrapolated(points, source.generators)


def _line(one: dict[str, Any], two: dict[str, Any], unit: str, width: int) -> float:
    slope = (two[unit] - one[unit]) / (two["width"] - one["width"])
    return float(max(0.0, two[unit] + slope * (width - two["width"])))


def activity(counts: dict[str, Any]) -> Activity:
    """Return the activity that all rows are assumed to have: see :data:`TOGGLING`. Block RAM is read in every clock."""
    registers, logic = TOGGLING * counts["ff"], TOGGLING * counts["lut"]
    return Activity("assumed", 1, int(counts["ff"]), registers, registers, 0.0, logic, 2 * counts["bram"])


def related(table: dict[str, dict[str, Any]], baselines: Sequence[str]) -> None:
    """Add to each row at full width its shares of the device, its saving against each baseline, and relative power."""
    part = part_for(TARGET)
    for row in table.values():
        if "lut" not in row:
            continue
        row["share"] = {unit: row[unit] / getattr(part, unit) for unit in ("lut", "ff", "bram", "dsp")}
        row["saving"], row["relative"], row["power"] = {}, {}, {}
        for name in baselines:
            base = table[name]
            if "lut" not in base:
                continue
            row["saving"][name] = {u: (base[u] - row[u]) / getattr(part, u) for u in ("lut", "ff")}
            row["relative"][name] = {u: row[u] / base[u] for u in ("lut", "ff")}
            pair = (activity(row), GLITCHES), (activity(base), GLITCHES)
            row["power"][name] = model.ratio(*pair, TARGET)


def table(points: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """Return the result file: points, the extrapolated rows, and what identifies the tool."""
    full = {s.name: _full(s, points[s.name]) for s in SOURCES}
    baselines = [s.name for s in SOURCES if s.group == "gaussian"]
    related(full, baselines)
    part = part_for(TARGET)
    return {
        "format": 1,
        "tool": YOSYS.identity().label,
        "target": TARGET,
        "part": part.name,
        "lut_total": part.lut,
        "ff_total": part.ff,
        "baselines": baselines,
        "about": {s.name: s.about for s in SOURCES},
        "groups": {s.name: s.group for s in SOURCES},
        "points": points,
        "full": full,
    }
