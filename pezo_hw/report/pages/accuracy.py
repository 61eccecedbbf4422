"""Training: curves, accuracies, paired differences to Gaussian MeZO."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from ..blocks import Block, Cell, Figure, Notes, Section, Table, Text
from ..collect import Report
from ..figures import accuracy as figures
from ..verdict import STATES
from ..words import count, interval, numerics_name, percent, points, real, source_name
from .missing import not_run

HEADERS = ("source", "numerics", "accuracy", "± std", "start", "goal", "each seed", "forwards", "rate")
TASK = {
    "dataset": "data set",
    "parts": "images",
    "rotation": "rotation in degrees",
    "hidden": "hidden units",
    "parameters": "weights",
    "forwards": "forward passes",
    "batch": "batch",
    "eps": "epsilon",
}
PAIRED = ("source", "numerics", "verdict", "points", "95 % interval", "90 % interval", "95 %, over seeds alone")


def section(report: Report) -> Section:
    """Return the accuracy section."""
    training = report["training"]
    if not training:
        return Section("accuracy", "Accuracy", [not_run(report, "training")])
    blocks: list[Block] = [Text(_task(training.get("task", {})))]
    numerics = list(dict.fromkeys(name for _, name, run in _runs(training) if run.get("curves")))
    for name in numerics:
        caption = "Lines are means over the seeds, bands reach from the lowest to the highest seed."
        blocks.append(Figure(figures.curves(training, name), f"Accuracy, {numerics_name(name)} numerics", caption))
    compared = [
        {"source": source, "numerics": name, "paired": run["paired"]}
        for source, name, run in _runs(training)
        if (run.get("paired") or {}).get("mean_difference") is not None and run.get("verdict") != "reference"
    ]
    if compared:
        caption = "Each bar is the 95 % interval of the mean difference; equal seeds, batches and forward passes."
        blocks.append(Figure(figures.paired(compared), "Difference to Gaussian MeZO", caption))
    blocks.append(
        Table(HEADERS, [_row(*one) for one in _runs(training)] + _baselines(training), "Test accuracy", labels=2)
    )
    if compared:
        rows = [_paired_row(*one) for one in _runs(training) if (one[2].get("paired") or {}).get("interval")]
        blocks.append(Table(PAIRED, rows, "Paired difference to Gaussian MeZO in the same numerics", labels=3))
    blocks.append(Notes(_limits(training)))
    return Section("accuracy", "Accuracy", blocks)


def _runs(training: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for source, by_numerics in training.get("runs", {}).items():
        for numerics, run in by_numerics.items():
            yield source, numerics, run


def _task(task: dict[str, Any]) -> str:
    said = [f"{words} {_short(task[key])}" for key, words in TASK.items() if task.get(key) is not None]
    if not said:
        return "The task is not described in training.json."
    return f"A network trained by backprop on upright images adapts with forward passes only: {', '.join(said)}."


def _short(value: Any) -> str:
    if isinstance(value, dict):
        return " / ".join(f"{_short(size)} {name}" for name, size in value.items())
    if isinstance(value, list):
        return " x ".join(map(str, value))
    return count(value) if isinstance(value, int) else str(value)


def _row(source: str, numerics: str, run: dict[str, Any]) -> list[Cell | str]:
    accuracy = run.get("accuracy")
    name: list[Cell | str] = [source_name(source), numerics_name(numerics)]
    if not accuracy or run.get("status", "ok") != "ok":
        reason = f"{run.get('status', 'no result')}: {run.get('reason', 'no reason given')}"
        return [*name, Cell(reason, "bad", span=len(HEADERS) - 2)]
    return [
        *name,
        percent(accuracy.get("mean")),
        _points(accuracy.get("std")),
        percent(accuracy.get("start")),
        _goal(run),
        _each(accuracy.get("seeds")),
        count(accuracy.get("forwards")),
        real(run.get("lr")),
    ]


def _baselines(training: dict[str, Any]) -> list[list[Cell | str]]:
    rows: list[list[Cell | str]] = []
    for numerics, seeds in training.get("baselines", {}).get("backprop", {}).items():
        spread = float(np.std(seeds, ddof=1)) if len(seeds) > 1 else None
        mean = percent(float(np.mean(seeds)))
        name = ["backprop (ceiling)", numerics_name(numerics)]
        rows.append([*name, mean, _points(spread), "-", "-", _each(seeds), "-", "-"])
    return rows


def _goal(run: dict[str, Any]) -> Cell | str:
    if run.get("goal") is None:
        return "-"
    reached = bool(run.get("reached"))
    return Cell(f"{percent(run['goal'])} {'reached' if reached else 'MISSED'}", "good" if reached else "bad")


def _points(fraction: Any) -> str:
    return "-" if fraction is None else f"{100 * fraction:.1f}"


def _each(seeds: Any) -> str:
    return " ".join(f"{100 * seed:.1f}" for seed in seeds) if seeds else "-"


def _paired_row(source: str, numerics: str, run: dict[str, Any]) -> list[Cell | str]:
    paired = run["paired"]
    verdict = str(run.get("verdict", paired.get("verdict", "-")))
    intervals = [interval(paired.get(key)) for key in ("interval", "equivalence_interval", "seeds_interval")]
    name = [source_name(source), numerics_name(numerics)]
    return [*name, Cell(verdict, STATES.get(verdict, "")), points(paired["mean_difference"]), *intervals]


def _limits(training: dict[str, Any]) -> list[str]:
    runs = list(_runs(training))
    seeds = {len((run.get("accuracy") or {}).get("seeds") or []) for _, _, run in runs} - {0}
    margins = {
        100 * run["paired"]["margin"] for _, _, run in runs if (run.get("paired") or {}).get("margin") is not None
    }
    margin = f"±{max(margins):g} points" if margins else "the margin"
    out = [
        f"Verdicts: equivalent when the 90 % interval lies within {margin}; else different when the 95 % one leaves "
        "out 0; else inconclusive. The 95 % and 90 % intervals count both new seeds and new test examples.",
    ]
    if seeds and min(seeds) < 10:
        out.append(
            f"{min(seeds)} seeds tell little of the spread between seeds: differences of about a point cannot be told "
            "from chance, and “inconclusive” is not “equal”."
        )
    out.append("Forward passes are what is held equal; backprop is a ceiling, not a competitor at equal cost.")
    return out
