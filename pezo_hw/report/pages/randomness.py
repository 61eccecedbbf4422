"""Randomness: correlations, distinct perturbations, effective dimension, checks."""

from __future__ import annotations

import math
from typing import Any

from ..blocks import Block, Cell, Figure, Notes, Section, Table, Text
from ..collect import Report
from ..figures import randomness as figures
from ..figures.batteries import bits
from ..words import count, percent, real, source_name
from . import batteries
from .missing import not_run

COMPARED = (
    "source",
    "cycle",
    "distinct perturbations",
    "effective dimension",
    "of starts",
    "over these weights",
    "same lane, lag 1-8",
    "any two lanes, lag 1-8",
)
TONES = {"pass": "good", "expected": "muted", "fail": "bad", "too good": "open"}


def section(report: Report) -> Section:
    """Return the randomness section."""
    rng = report.get("rng") or {}
    quality = report["quality"] or rng.get("quality")
    if not quality:
        return Section("randomness", "Randomness", [not_run(report, "quality")])
    own = str(quality.get("kind", "design"))
    blocks: list[Block] = [Text(_reach(quality))]
    if quality.get("lag"):
        caption = (
            "Largest absolute correlation over all lanes, and over all pairs of lanes; the dotted line is what fair "
        )
        caption += "numbers of the same count would show."
        blocks.append(
            Figure(figures.lags(_series(own, quality), quality["lag"].get("noise")), "Lag correlation", caption)
        )
    cross = quality.get("cross_lane") or {}
    if cross.get("matrix") and len(cross["matrix"]) > 1:
        size = len(cross["matrix"])
        shown = f"the first {size} of {quality['lanes']}" if size < quality["lanes"] else "all"
        caption = f"Lanes at the same clock ({shown}); the largest is {real(cross['max_abs'])}, at lanes "
        caption += f"{cross['at'][0]} and {cross['at'][1]}."
        blocks.append(Figure(figures.heat_map(cross["matrix"]), "Correlation between lanes", caption))
    if quality.get("bits"):
        noise = math.sqrt(math.log(2 * len(quality["bits"])) / 2 / quality["sample"]["numbers"])
        caption = "How much more often than half each bit of a number is one; the dotted lines hold fair bits."
        blocks.append(Figure(bits(quality["bits"], noise), "Bias of each bit", caption))
    blocks.append(_sources(own, quality))
    if quality.get("checks"):
        blocks.append(_checks(quality["checks"]))
    blocks.append(Notes(_notes(quality)))
    blocks += batteries.blocks(rng.get("batteries", {}))
    return Section("randomness", "Randomness", blocks)


def _reach(quality: dict[str, Any]) -> str:
    dimension = quality.get("effective_dimension") or {}
    text = (
        f"The stream has {count(quality.get('distinct'))} distinct perturbations (cycle {count(quality.get('cycle'))} "
        f"{quality.get('unit', 'starts')})"
    )
    if dimension.get("value") is not None:
        text += f" and an effective dimension of {count(round(dimension['value']))}"
        if dimension.get("method") == "whole cycle":
            text += (
                f", {percent(dimension['value'] / dimension['of'])} of all starts (span {count(dimension.get('span'))})"
            )
        else:
            text += f", estimated from {count(dimension.get('perturbations'))} perturbations"
    period = quality.get("period") or {}
    if period.get("holds") is not None:
        text += f"; the period {'holds' if period['holds'] else 'does NOT hold'} ({period['how']})"
    return text + "."


def _series(own: str, quality: dict[str, Any]) -> list[tuple[str, list[float]]]:
    series = [(f"{own}, same lane", quality["lag"]["lane_max"])]
    if (quality.get("cross_lane") or {}).get("delayed_max"):
        series.append((f"{own}, any two lanes", quality["cross_lane"]["delayed_max"]))
    one_step = quality.get("comparisons", {}).get("bank-lfsr", {})
    if one_step.get("status") == "ok":
        series.append(("one-step LFSR, any two", one_step["cross_lane"]["delayed_max"]))
    return series


def _sources(own: str, quality: dict[str, Any]) -> Table:
    rows = [_source_row(f"{source_name(own)} (this design)", quality)]
    for name, one in quality.get("comparisons", {}).items():
        if one.get("status", "ok") != "ok":
            reason = f"{one['status']}: {one.get('reason', 'no reason given')}"
            rows.append([source_name(name), Cell(reason, "bad", span=len(COMPARED) - 1)])
        else:
            rows.append(_source_row(source_name(name), one))
    return Table(COMPARED, rows, "What each source can reach, and how its numbers correlate")


def _source_row(name: str, one: dict[str, Any]) -> list[Cell | str]:
    dimension, whole = one.get("effective_dimension") or {}, False
    whole = dimension.get("method") == "whole cycle"
    exact = count(round(dimension["value"])) if whole else "-"
    share = percent(dimension["value"] / dimension["of"]) if whole else "-"
    sampled = "-" if dimension.get("sampled") is None else count(round(dimension["sampled"]))
    cross = (one.get("cross_lane") or {}).get("delayed_max")
    return [
        name,
        f"{count(one.get('cycle'))} {one.get('unit', '')}".strip(),
        count(one.get("distinct")),
        exact,
        share,
        sampled,
        real((one.get("lag") or {}).get("max_abs")),
        real(max(cross)) if cross else "-",
    ]


def _checks(checks: list[dict[str, Any]]) -> Table:
    rows = [
        [
            check["name"],
            Cell(check["verdict"], TONES.get(check["verdict"], "")),
            check.get("reason") or "-",
            real(check["value"]),
            real(check.get("p"), 2),
        ]
        for check in checks
    ]
    return Table(["check", "result", "reason", "value", "p"], rows, "Checks against fair numbers", labels=3)


def _notes(quality: dict[str, Any]) -> list[str]:
    weights = count(quality.get("perturbation_numbers"))
    out = [
        "Effective dimension is the participation ratio of the Gram matrix of all starts over a whole cycle; “over "
        f"these weights” is an estimate from perturbations of {weights} numbers as a run draws them; {weights} is the "
        "most it can be, but for the error of the estimate (about two hundredths).",
        "A rotating bank moves a generator's memory from one lane to its neighbour: a correlation that no lane shows "
        "is sought between any two lanes.",
        "p below 0.0001 fails, above 0.9999 is too good for chance; what must fail by construction is “expected”.",
    ]
    return out + [f"Warning: {text}." for text in quality.get("warnings", [])]
