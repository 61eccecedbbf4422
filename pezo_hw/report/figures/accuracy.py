"""Accuracy against forward passes, and paired differences to Gaussian MeZO."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..words import numerics_name, source_name
from .style import DASHES, MARKERS, STAND_INS, canvas, colour

SHORT = {"bank": "bank", "pool": "pool", "gaussian": "Gaussian", "uniform": "uniform", "rademacher": "Rademacher"}


def curves(training: dict[str, Any], numerics: str) -> str:
    """Return the SVG of one numerics: each source's mean as a line, its seeds' range as a band, baselines as lines.

    Seeds measured at different forward counts are joined by linear interpolation on the union of the counts.
    """
    with canvas(f"curves-{numerics}") as (figure, axes, out):
        for source, runs in training["runs"].items():
            seeds = [c for c in runs.get(numerics, {}).get("curves", []) if c.get("forwards")]
            if not seeds:
                continue
            grid = np.unique(np.concatenate([np.asarray(c["forwards"], dtype=float) for c in seeds]))
            values = 100 * np.stack([np.interp(grid, c["forwards"], c["accuracy"]) for c in seeds])
            style = {"color": colour(source), "linestyle": DASHES.get(source, "-"), "marker": MARKERS.get(source, "x")}
            marks = max(1, len(grid) // 6)
            axes.fill_between(grid, values.min(0), values.max(0), color=style["color"], alpha=0.16, linewidth=0)
            axes.plot(grid, values.mean(0), label=SHORT.get(source, source), markevery=marks, markersize=4, **style)
        _baselines(axes, training.get("baselines", {}), numerics)
        axes.set_xlabel("forward passes")
        axes.set_ylabel("test accuracy, %")
        axes.xaxis.set_major_formatter(lambda x, _: f"{x / 1000:g}k" if x >= 1000 else f"{x:g}")
        figure.legend(loc="outside upper center", ncols=3, handlelength=2.4)
    return out[0]


def _baselines(axes: Any, baselines: dict[str, Any], numerics: str) -> None:
    marks = [("start", "before", "muted", (0, (1, 2))), ("backprop", "backprop", "fg", (0, (5, 2)))]
    for key, label, tone, dash in marks:
        by_numerics = baselines.get(key, {})
        seeds = by_numerics.get(numerics) or (by_numerics.get("float") if key == "backprop" else None)
        if seeds:
            suffix = " (float)" if key == "backprop" and numerics not in by_numerics else ""
            level = 100 * float(np.mean(seeds))
            axes.axhline(level, color=STAND_INS[tone], linestyle=dash, linewidth=1.2, label=label + suffix)


def paired(rows: list[dict[str, Any]]) -> str:
    """Return the SVG of paired differences with their intervals and the margin of equivalence.

    Parameters
    ----------
    rows : list of dict
        ``source``, ``numerics`` and the ``paired`` entry {mean_difference, interval, margin} of training.json.
    """
    with canvas("paired", height=1.4 + 0.36 * len(rows)) as (figure, axes, out):
        margins = [row["paired"]["margin"] for row in rows if row["paired"].get("margin") is not None]
        if margins:
            margin = 100 * float(max(margins))
            axes.axvspan(-margin, margin, color=STAND_INS["shade"], linewidth=0, label=f"margin, ±{margin:g} points")
        axes.axvline(0, color=STAND_INS["muted"], linewidth=1)
        for place, row in enumerate(rows):
            difference = 100 * row["paired"]["mean_difference"]
            low, high = (
                100 * bound for bound in row["paired"].get("interval") or [row["paired"]["mean_difference"]] * 2
            )
            axes.plot([low, high], [place, place], color=colour(row["source"]), linewidth=2.2, solid_capstyle="butt")
            axes.plot([difference], [place], MARKERS.get(row["source"], "o"), color=colour(row["source"]), markersize=7)
        names = [
            f"{SHORT.get(row['source'], source_name(row['source']))}, {numerics_name(row['numerics'])}" for row in rows
        ]
        axes.set_yticks(range(len(rows)), names)
        axes.set_ylim(len(rows) - 0.4, -0.6)
        axes.set_xlabel("difference to Gaussian MeZO, points")
        axes.grid(axis="y", visible=False)
        if margins:
            figure.legend(loc="outside upper center")
    return out[0]
