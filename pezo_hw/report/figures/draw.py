"""A few SVG elements with the page's colours, for the drawings that are not plots."""

from __future__ import annotations

from html import escape

SIZE = 11.0  #: font size in SVG units


def svg(width: float, height: float, parts: list[str], label: str) -> str:
    """Return an ``<svg>`` element of that view box."""
    body = "\n".join(parts)
    return f'<svg viewBox="0 0 {_n(width)} {_n(height)}" role="img" aria-label="{escape(label)}">\n{body}\n</svg>'


def rect(
    x: float, y: float, width: float, height: float, stroke: str, style: str = "fill:none", radius: float = 0
) -> str:
    """Return a rectangle; ``stroke`` is a CSS colour or ``none``."""
    round_corner = f' rx="{_n(radius)}"' if radius else ""
    return (
        f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"{round_corner} '
        f'style="stroke:{stroke};{style}"/>'
    )


def text(
    x: float,
    y: float,
    content: str,
    anchor: str = "middle",
    tone: str = "fg",
    size: float = SIZE,
    weight: str = "normal",
) -> str:
    """Return a line of text; ``tone`` is a colour variable of the page."""
    return (
        f'<text x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}" style="font-size:{_n(size)}px;font-weight:{weight};'
        f'fill:var(--{tone})">{escape(content)}</text>'
    )


def path(points: str, tone: str = "fg", width: float = 1.3, dash: str = "", fill: str = "none") -> str:
    """Return a path in SVG path syntax."""
    dashes = f";stroke-dasharray:{dash}" if dash else ""
    return f'<path d="{points}" style="fill:{fill};stroke:var(--{tone});stroke-width:{_n(width)}{dashes}"/>'


def arrow(x0: float, y0: float, x1: float, y1: float, tone: str = "fg") -> str:
    """Return a straight horizontal or vertical line with a head at its end."""
    if y0 == y1:
        back = -5 if x1 > x0 else 5
        head = f"M{_n(x1 + back)} {_n(y1 - 3.5)}L{_n(x1)} {_n(y1)}L{_n(x1 + back)} {_n(y1 + 3.5)}"
    else:
        back = -5 if y1 > y0 else 5
        head = f"M{_n(x1 - 3.5)} {_n(y1 + back)}L{_n(x1)} {_n(y1)}L{_n(x1 + 3.5)} {_n(y1 + back)}"
    return path(f"M{_n(x0)} {_n(y0)}L{_n(x1)} {_n(y1)}{head}", tone)


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
