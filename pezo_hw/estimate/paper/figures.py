"""Two pictures: counts against W with the lines of the extrapolation, and which step of the design saves what."""

from __future__ import annotations

import io
from typing import Any

from ...extras import require
from .page import CLAIMANT
from .sources import FULL

COLOURS = {"gaussian": "#b2541f", "fresh": "#2f7d4f", "sign": "#7a5ba8", "bank": "#1f6fb2", "pool": "#8a8a2a"}
FRESH = "uniform, LUT-optimised"
SCALED = f"{CLAIMANT} scaled"


def linearity(result: dict[str, Any]) -> str:
    """Return the SVG of LUTs against W; open marks are extrapolated."""
    with _Canvas("linearity", 7.5, 5) as canvas:
        axes = canvas.axes
        for name, points in result["points"].items():
            known = [p for p in points if "lut" in p and p["lut"] > 0]
            if not known:
                continue
            colour = COLOURS[result["groups"][name]]
            axes.plot(
                [p["width"] for p in known], [p["lut"] for p in known], "o-", color=colour, markersize=3, linewidth=1
            )
            full = result["full"][name]
            if full.get("lut", 0) > 0:
                axes.plot(
                    [known[-1]["width"], FULL], [known[-1]["lut"], full["lut"]], "--", color=colour, linewidth=0.8
                )
                axes.plot([FULL], [full["lut"]], "o", color=colour, markerfacecolor="white", markersize=4)
                axes.annotate(name, (FULL, full["lut"]), xytext=(5, -2), textcoords="offset points", fontsize=6)
        axes.set(xscale="log", yscale="log", xlabel="numbers per clock W", ylabel="LUTs (open: extrapolated)")
        axes.set_xlim(0.8, 9000)
    return canvas.svg


def steps(result: dict[str, Any]) -> dict[str, dict[str, float]]:
    """Return, per baseline and unit, device points saved by dropping the Gaussian, by reuse, and spent on scaling."""
    full, totals = result["full"], {"lut": result["lut_total"], "ff": result["ff_total"]}
    found: dict[str, dict[str, float]] = {}
    needed = (FRESH, CLAIMANT, SCALED)
    if any("lut" not in full.get(name, {}) for name in needed):
        return found
    for base in result["baselines"]:
        if "lut" not in full[base]:
            continue
        for unit, total in totals.items():
            chain = [full[name][unit] / total for name in (base, *needed)]
            found[f"{base}: {unit.upper()}"] = {
                "dropping the Gaussian": chain[0] - chain[1],
                "reuse": chain[1] - chain[2],
                "scaling table": chain[2] - chain[3],
            }
    return found


def saving(result: dict[str, Any]) -> str:
    """Return the SVG: which part of the saving comes from which step, in points of the device."""
    found = steps(result)
    colours = {"dropping the Gaussian": "#b2541f", "reuse": "#1f6fb2", "scaling table": "#7a5ba8"}
    with _Canvas("saving", 7.5, 0.9 + 0.5 * max(1, len(found))) as canvas:
        for place, parts in enumerate(found.values()):
            left, right = 0.0, 0.0
            for cause, value in parts.items():
                start = right if value >= 0 else left
                canvas.axes.barh(place, 100 * value, 0.6, left=100 * start, color=colours[cause])
                if value >= 0:
                    right += value
                else:
                    left += value
            text = ", ".join(f"{100 * value:+.2f}" for value in parts.values())
            canvas.axes.text(100 * right + 0.4, place, text, va="center", fontsize=7)
        for cause, colour in colours.items():
            canvas.axes.barh(0, 0, color=colour, label=cause)
        canvas.axes.set_yticks(range(len(found)), list(found))
        canvas.axes.invert_yaxis()
        canvas.axes.margins(x=0.35)
        canvas.axes.set_xlabel(f"points of the device saved at W = {FULL} (extrapolated); PeZO: {CLAIMANT}")
        canvas.figure.legend(loc="outside upper center", ncols=3, frameon=False)
    return canvas.svg


class _Canvas:
    """A matplotlib figure that ends as an SVG; the same drawing gives the same bytes."""

    def __init__(self, salt: str, width: float, height: float) -> None:
        self._matplotlib = require("matplotlib", extra="report")
        require("matplotlib.figure", extra="report")
        self._settings = {"svg.hashsalt": salt, "svg.fonttype": "none", "font.size": 9}
        self._size = (width, height)
        self.svg = ""

    def __enter__(self) -> _Canvas:
        self._context = self._matplotlib.rc_context(self._settings)
        self._context.__enter__()
        self.figure = self._matplotlib.figure.Figure(figsize=self._size, layout="constrained")
        self.axes = self.figure.add_subplot()
        return self

    def __exit__(self, *error: object) -> None:
        if error[0] is None:
            buffer = io.StringIO()
            self.figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
            text = buffer.getvalue()
            self.svg = text[text.index("<svg") :].strip() + "\n"
        self._context.__exit__(*error)
