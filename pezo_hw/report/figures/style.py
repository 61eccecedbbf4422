"""The look of the plots: matplotlib drawn with stand-in colours, which become CSS variables in the SVG."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Iterator
from typing import Any

from ...extras import require

#: CSS variable -> the colour matplotlib is told, never used for anything else
STAND_INS = {
    "fg": "#010101",
    "muted": "#020202",
    "grid": "#030303",
    "good": "#040404",
    "bad": "#050505",
    "c-bank": "#060606",
    "c-pool": "#070707",
    "c-gaussian": "#080808",
    "c-uniform": "#090909",
    "c-rademacher": "#0a0a0a",
    "c-other": "#0b0b0b",
    "shade": "#0c0c0c",
}
#: line style and marker beside the colour: figures must read without colour too
DASHES = {"bank": "-", "pool": "--", "gaussian": "-.", "uniform": ":", "rademacher": (0, (1, 1))}
MARKERS = {"bank": "o", "pool": "s", "gaussian": "^", "uniform": "D", "rademacher": "v"}

RC = {
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": 11,
    "svg.fonttype": "none",
    "text.color": STAND_INS["fg"],
    "axes.labelcolor": STAND_INS["fg"],
    "axes.edgecolor": STAND_INS["muted"],
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "axes.facecolor": "none",
    "figure.facecolor": "none",
    "grid.color": STAND_INS["grid"],
    "grid.linewidth": 0.6,
    "hatch.linewidth": 0.6,
    "xtick.color": STAND_INS["muted"],
    "ytick.color": STAND_INS["muted"],
    "xtick.labelcolor": STAND_INS["fg"],
    "ytick.labelcolor": STAND_INS["fg"],
    "legend.frameon": False,
    "legend.fontsize": 10,
    "lines.linewidth": 1.8,
}


def colour(source: str) -> str:
    """Return the stand-in colour of a perturbation source or design."""
    return STAND_INS.get(f"c-{source.split('-')[0]}", STAND_INS["c-other"])


@contextlib.contextmanager
def canvas(salt: str, width: float = 5.0, height: float = 3.5) -> Iterator[tuple[Any, Any, list[str]]]:
    """Give (figure, axes, out); on leaving, ``out[0]`` is the SVG. The same drawing gives the same bytes.

    Parameters
    ----------
    salt : str
        Name of the figure; it keeps the SVG ids of several figures on one page apart.
    width, height : float
        Inches of 72 SVG units.
    """
    matplotlib = require("matplotlib", extra="report")
    require("matplotlib.figure", extra="report")
    with matplotlib.rc_context(RC | {"svg.hashsalt": salt}):
        figure = matplotlib.figure.Figure(figsize=(width, height), layout="constrained")
        out: list[str] = []
        yield figure, figure.add_subplot(), out
        buffer = io.StringIO()
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    out.append(clean(buffer.getvalue(), salt))


def clean(svg: str, salt: str) -> str:
    """Return the ``<svg>`` element alone: the page's colours and font, ids that only this figure has."""
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>\s*|<style.*?</style>\s*|<!--.*?-->\s*", "", svg, flags=re.S)
    for variable, stand_in in STAND_INS.items():
        svg = svg.replace(stand_in, f"var(--{variable})")
    svg = svg.replace("xlink:href", "href")
    svg = re.sub(r" font-family: [^;\"]*;", "", svg)
    used = set(re.findall(r"#([\w.-]+)[\")]", svg))
    svg = re.sub(r' id="([^"]+)"', lambda m: m.group(0) if m.group(1) in used else "", svg)
    svg = re.sub(r'( id="|href="#|url\(#)([\w.-]+)', lambda m: f"{m.group(1)}{salt}-{m.group(2)}", svg)
    head, rest = svg.split(">", 1)
    head = re.sub(r' (width|height|version|xmlns(:xlink)?)="[^"]*"', "", head)
    return head + ' role="img">' + rest.strip()
