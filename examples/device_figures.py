"""Figures of the studies of adaptation on the device, as SVG that is the same for the same results."""

from __future__ import annotations

import io
from typing import Any

import matplotlib as mpl
import numpy as np
from device_study import WAYS, accuracies

mpl.use("svg")
import matplotlib.pyplot as plt

COLOURS = dict(zip(WAYS, ("#b8bec8", "#1f6fb4", "#6aa5d8", "#a9cdea", "#e0a040"), strict=True))
LINES = dict(zip(WAYS, ("#8a919c", "#1f6fb4", "#2f9e77", "#9a4fb0", "#e0a040"), strict=True))
MARKS = dict(zip(WAYS, "o^svD", strict=True))
mpl.rcParams["svg.hashsalt"] = "device-study"


def bars(groups: dict[str, list[dict[str, Any]]], ways: dict[str, str], label: str) -> bytes:
    """Return a bar chart: the mean of each group's cases for every way, with a dot a case."""
    width = 0.85 / len(ways)
    drawn, axes = plt.subplots(figsize=(9, 3.4), layout="constrained")
    for place, (way, name) in enumerate(ways.items()):
        at = np.arange(len(groups)) + width * (place - (len(ways) - 1) / 2)
        points = [100 * np.array(accuracies(cases, way)) for cases in groups.values()]
        axes.bar(at, [values.mean() for values in points], 0.94 * width, label=name, color=COLOURS[way])
        for x, values in zip(at, points, strict=True):
            axes.annotate(  # above the highest dot
                f"{values.mean():.0f}", (x, values.max()), (0, 3), textcoords="offset points", ha="center", fontsize=7
            )
            axes.plot(np.full(len(values), x), values, ".", color="#30343a", markersize=2.5)
    axes.set_xticks(np.arange(len(groups)), list(groups))
    axes.set_ylabel(label)
    axes.set_ylim(0, 107)
    axes.legend(frameon=False, ncols=5, loc="upper center", bbox_to_anchor=(0.5, 1.14), fontsize=8)
    return _svg(drawn, axes)


def curves(clips: list[int], points: dict[str, np.ndarray], label: str) -> bytes:
    """Return accuracy over the number of examples given.

    Parameters
    ----------
    clips : list of int
        The numbers, ascending.
    points : dict of numpy.ndarray
        For each way, accuracies, shape (seeds, len(clips)); drawn are mean and standard deviation.
    label : str
        Of the vertical axis.
    """
    drawn, axes = plt.subplots(figsize=(6, 3.6), layout="constrained")
    for place, (way, values) in enumerate(points.items()):
        at = np.array(clips) * (1 + 0.012 * (place - (len(points) - 1) / 2))  # error bars side by side
        spread = 100 * values.std(axis=0, ddof=1) if len(values) > 1 else None
        axes.errorbar(
            at, 100 * values.mean(axis=0), spread, label=WAYS[way], color=LINES[way], marker=MARKS[way], markersize=4,
            linewidth=1.4, capsize=2, linestyle="--" if way == "before" else "-",
        )  # fmt: skip
    axes.set_xscale("log")
    axes.set_xticks(clips, [str(count) for count in clips])
    axes.minorticks_off()
    axes.set_xlabel("clips given")
    axes.set_ylabel(label)
    axes.legend(frameon=False, fontsize=8)
    return _svg(drawn, axes)


def _svg(drawn: Any, axes: Any) -> bytes:
    axes.spines[["top", "right"]].set_visible(False)
    buffer = io.BytesIO()
    drawn.savefig(buffer, format="svg", metadata={"Date": None})
    plt.close(drawn)
    return buffer.getvalue()
