"""Cells against energy: which sources no other one beats in both."""

from __future__ import annotations

from collections.abc import Sequence

from .style import STAND_INS, canvas, colour

#: name, LUT + FF, relative energy [low, high]
Point = tuple[str, float, tuple[float, float]]


def front(points: Sequence[Point]) -> list[str]:
    """Return the names of the points that no other beats in cells and in middle energy, fewest cells first."""
    kept: list[str] = []
    best = float("inf")
    for name, _, energy in sorted(points, key=lambda point: (point[1], sum(point[2]))):
        if sum(energy) < best:
            kept.append(name)
            best = sum(energy)
    return kept


def pareto(target: str, points: Sequence[Point]) -> str:
    """Return the SVG: cells and relative energy of each source, those on the front joined."""
    chosen = front(points)
    with canvas(f"front-{target}") as (_, axes, out):
        for name, cells, (low, high) in points:
            middle = (low + high) / 2
            bars = [[middle - low], [high - middle]]
            axes.errorbar([cells], [middle], yerr=bars, fmt="o", color=colour(name), capsize=3)
            axes.annotate(name, (cells, middle), xytext=(6, 4), textcoords="offset points", fontsize=9)
        line = sorted((cells, (low + high) / 2) for name, cells, (low, high) in points if name in chosen)
        axes.plot([x for x, _ in line], [y for _, y in line], "--", color=STAND_INS["muted"], linewidth=1)
        axes.set_xscale("log")
        axes.set_yscale("log")
        axes.minorticks_off()
        axes.set_xlabel("LUT + FF")
        axes.set_ylabel("energy per number, of the Gaussian's")
        axes.margins(x=0.25)
    return out[0]
