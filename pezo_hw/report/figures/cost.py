"""LUT and FF bars of one synthesis target; designs without a count stay on the chart with their reason."""

from __future__ import annotations

import textwrap
from typing import Any

from ..words import count
from .style import STAND_INS, canvas, colour

SHORT = {"bank": "bank", "pool": "pool", "uniform": "uniform,\nno reuse", "gaussian-clt": "Gaussian\n(CLT)"}


def bars(target: str, designs: dict[str, dict[str, Any]]) -> str:
    """Return the SVG of LUT + FF (stacked) of each design of one target of cost.json."""
    with canvas(f"cost-{target}", height=1.2 + 0.55 * len(designs)) as (figure, axes, out):
        top = max((_number(d, "lut") + _number(d, "ff") for d in designs.values()), default=0) or 1
        for place, (design, row) in enumerate(designs.items()):
            if row.get("status", "ok") != "ok" or row.get("lut") is None:
                reason = textwrap.shorten(
                    f"{row.get('status', 'no count')}: {row.get('reason', 'no reason given')}", 44, placeholder=" …"
                )
                axes.text(0.01 * top, place, reason, va="center", fontsize=9, style="italic", color=STAND_INS["bad"])
                continue
            lut, ff = _number(row, "lut"), _number(row, "ff")
            axes.barh(place, lut, 0.62, color=colour(design), linewidth=0)
            axes.barh(
                place, ff, 0.62, left=lut, facecolor="none", edgecolor=colour(design), hatch="////", linewidth=0.8
            )
            axes.text(lut + ff + 0.015 * top, place, count(lut + ff), va="center", fontsize=9.5)
        axes.barh(0, 0, color=STAND_INS["muted"], label="LUT")
        axes.barh(0, 0, facecolor="none", edgecolor=STAND_INS["muted"], hatch="////", linewidth=0.8, label="FF")
        axes.set_yticks(range(len(designs)), [SHORT.get(name, name) for name in designs])
        axes.set_ylim(len(designs) - 0.5, -0.5)
        axes.set_xlim(0, 1.18 * top)
        axes.grid(axis="y", visible=False)
        axes.set_xlabel("cells")
        figure.legend(loc="outside upper center", ncols=2)
    return out[0]


def _number(row: dict[str, Any], key: str) -> int:
    return int(row.get(key) or 0)
