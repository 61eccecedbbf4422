"""Lag correlation of the source and its comparisons, and the cross-lane heat map."""

from __future__ import annotations

import numpy as np

from . import draw
from .style import STAND_INS, canvas


def lags(series: list[tuple[str, list[float]]], noise: float | None) -> str:
    """Return the SVG of the largest absolute lag correlation over the lanes, on a logarithmic scale.

    Parameters
    ----------
    series : list of (label, values at lag 1, 2, ...)
        The design itself first, then comparisons.
    noise : float or None
        What fair numbers of the same count would show; drawn as a line.
    """
    looks = [
        ("c-bank", "o", "-"),
        ("c-gaussian", "^", "-."),
        ("c-pool", "s", "--"),
        ("c-uniform", "D", ":"),
        ("c-other", "v", "-"),
    ]
    least = min((abs(value) for _, values in series for value in values if value), default=1e-3)
    floor = max(1e-5, 10.0 ** np.floor(np.log10(least)))
    with canvas("lags") as (figure, axes, out):
        for (label, values), (tone, marker, dash) in zip(series, looks, strict=False):
            place = np.arange(1, len(values) + 1)
            axes.plot(
                place,
                np.maximum(np.abs(values), floor),
                color=STAND_INS[tone],
                marker=marker,
                linestyle=dash,
                label=label,
                markersize=5,
            )
        if noise:
            axes.axhline(noise, color=STAND_INS["muted"], linewidth=1, linestyle=(0, (1, 2)), label="fair numbers")
        axes.set_yscale("log")
        axes.set_ylim(floor, 2)
        axes.minorticks_off()
        axes.set_xlabel("lag, clocks")
        axes.set_ylabel("largest |correlation|")
        figure.legend(loc="outside upper center", ncols=2)
    return out[0]


def heat_map(matrix: list[list[float]], lanes: list[int] | None = None) -> str:
    """Return the SVG of a correlation matrix: hue is the sign, opacity the size (1: the largest of two lanes)."""
    values = np.asarray(matrix, dtype=float)
    size = len(values)
    names = lanes or list(range(size))
    outside = np.abs(values - np.diag(np.diag(values)))
    top = float(outside.max()) or 1.0
    step, left, high = 9.6 * 32 / size, 34.0, 8.0
    parts = []
    for row in range(size):
        for column in range(size):
            x, y = left + column * step, high + row * step
            if row == column:
                parts.append(draw.rect(x, y, step, step, "none", "fill:var(--grid)"))
            elif abs(values[row, column]) > 0.02 * top:
                tone = "plus" if values[row, column] > 0 else "minus"
                opacity = abs(values[row, column]) / top
                parts.append(draw.rect(x, y, step, step, "none", f"fill:var(--{tone});fill-opacity:{opacity:.2f}"))
    side = size * step
    parts.append(draw.rect(left, high, side, side, "var(--muted)", "fill:none"))
    marks = range(0, size, max(1, size // 6))
    for mark in marks:
        middle = (mark + 0.5) * step
        parts.append(draw.text(left + middle, high + side + 15, str(names[mark])))
        parts.append(draw.text(left - 6, high + middle + 4, str(names[mark]), anchor="end"))
    parts.append(draw.text(left + side / 2, high + side + 32, "lane"))
    key, bar = left + side + 18, side - 30
    for place in range(21):
        share = 1 - place / 10
        tone = "plus" if share > 0 else "minus"
        y = high + 12 + place * bar / 21
        parts.append(draw.rect(key, y, 14, bar / 21 + 0.5, "none", f"fill:var(--{tone});fill-opacity:{abs(share):.2f}"))
    for share, y in ((1, high + 18), (0, high + 16 + bar / 2), (-1, high + 14 + bar)):
        parts.append(draw.text(key + 19, y, f"{share * top:+.3f}".replace("-", "−") if share else "0", anchor="start"))
    return draw.svg(left + side + 90, high + side + 40, parts, "Correlation between lanes")
