"""Energy per number of each source as a bar, split by cause, with its range."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .cost import SHORT
from .style import STAND_INS, canvas, colour

#: Causes of energy, and how their part of a bar is drawn: (hatch, strength of the colour).
PARTS = {
    "clock": ("", 1.0),
    "register": ("////", 0.75),
    "logic": ("....", 0.55),
    "glitch": ("xx", 0.4),
    "memory": ("", 0.25),
}


def energy_bars(target: str, energies: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the SVG of one target: {source: {"relative": [low, high], "shares": {cause: [low, high]}}}."""
    with canvas(f"energy-{target}", height=1.2 + 0.55 * len(energies)) as (figure, axes, out):
        for place, (name, energy) in enumerate(energies.items()):
            low, high = energy["relative"]
            middle, left = (low + high) / 2, 0.0
            shares = {cause: sum(energy["shares"][cause]) for cause in PARTS}
            for cause, share in shares.items():
                width = middle * share / (sum(shares.values()) or 1.0)
                hatch, alpha = PARTS[cause]
                axes.barh(place, width, 0.62, left=left, color=colour(name), alpha=alpha, hatch=hatch, linewidth=0)
                left += width
            bars = [[middle - low], [high - middle]]
            axes.errorbar([middle], [place], xerr=bars, fmt="none", ecolor=STAND_INS["muted"], capsize=3)
        for cause, (hatch, alpha) in PARTS.items():
            axes.barh(0, 0, color=STAND_INS["muted"], alpha=alpha, hatch=hatch, linewidth=0, label=cause)
        axes.set_yticks(range(len(energies)), [SHORT.get(name, name) for name in energies])
        axes.set_ylim(len(energies) - 0.5, -0.5)
        axes.set_xlim(left=0)
        axes.grid(axis="y", visible=False)
        axes.set_xlabel("energy per number, of the Gaussian's; line: range")
        figure.legend(loc="outside upper center", ncols=3)
    return out[0]
