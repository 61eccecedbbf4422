"""Estimate against synthesis, one point a design, one panel a target, as a standalone SVG."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from ..extras import require

STYLES = {"lut": ("o", "#1f6fb2", "LUT"), "ff": ("x", "#b2541f", "FF")}


def scatter(rows: Sequence[dict[str, Any]]) -> str:
    """Return the SVG; the same rows give the same bytes."""
    matplotlib = require("matplotlib", extra="report")
    require("matplotlib.figure", extra="report")
    targets = list(dict.fromkeys(row["target"] for row in rows))
    with matplotlib.rc_context({"svg.hashsalt": "estimator", "svg.fonttype": "none", "font.size": 9}):
        figure = matplotlib.figure.Figure(figsize=(3.1 * len(targets), 3.4), layout="constrained")
        panels = figure.subplots(1, len(targets), sharex=True, sharey=True, squeeze=False)[0]
        for axes, target in zip(panels, targets, strict=True):
            mine = [row for row in rows if row["target"] == target and row["status"] == "ok"]
            for unit, (marker, colour, label) in STYLES.items():
                found = [row["synthesis"][unit] for row in mine]
                guess = [row["estimate"][unit] for row in mine]
                axes.scatter(found, guess, s=14, marker=marker, color=colour, linewidths=0.9, alpha=0.8, label=label)
            bounds = (20, 12000)
            axes.plot(bounds, bounds, color="#888888", linewidth=0.8)
            for factor in (0.85, 1.15):
                axes.plot(bounds, [factor * b for b in bounds], color="#bbbbbb", linewidth=0.7, linestyle="--")
            axes.set(xscale="log", yscale="log", title=target, xlabel="synthesis")
        panels[0].set_ylabel("estimate (dashed: 15 %)")
        panels[0].legend(frameon=False)
        buffer = io.StringIO()
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    text = buffer.getvalue()
    return text[text.index("<svg") :].strip() + "\n"
