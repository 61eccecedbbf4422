"""The first clocks of the stream port as a timing diagram."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from . import draw

NAMES, STEP, ROW, HEAD = 92.0, 38.0, 27.0, 20.0
HIGH, LOW = 4.0, 20.0  #: of a row


def waveform(signals: dict[str, Any], clocks: int = 24) -> str:
    """Return the SVG of ``{name: [value at each clock]}``; bits are drawn as levels, other values as buses.

    A signal may also be ``{"values": [...]}``. ``None`` is an unknown value. A clock line is added on top.
    """
    rows = {name: list(s["values"] if isinstance(s, dict) else s)[:clocks] for name, s in signals.items()}
    length = max((len(values) for values in rows.values()), default=0)
    parts = [draw.text(NAMES + (i + 0.5) * STEP, 12, str(i), tone="muted", size=9.5) for i in range(length)]
    parts += [_name("clk", 0), draw.path(_clock(length, HEAD), "muted")]
    for place, (name, values) in enumerate(rows.items(), start=1):
        parts.append(_name(name, place))
        top = HEAD + place * ROW
        bit = all(value in (0, 1, None) for value in values) and not name.startswith(("lane", "z", "u", "data"))
        parts += _levels(values, top) if bit else _bus(values, top)
    return draw.svg(NAMES + length * STEP + 6, HEAD + (len(rows) + 1) * ROW, parts, "First clocks of the stream")


def _name(name: str, place: int) -> str:
    return draw.text(NAMES - 8, HEAD + place * ROW + 16, name, anchor="end")


def _clock(length: int, top: float) -> str:
    edges = [f"M{NAMES} {top + LOW}"]
    for i in range(length):
        x = NAMES + i * STEP
        edges.append(f"V{top + HIGH}H{x + STEP / 2}V{top + LOW}H{x + STEP}")
    return "".join(edges)


def _levels(values: Sequence[int | None], top: float) -> list[str]:
    parts, points = [], ""
    for i, value in enumerate(values):
        x, y = NAMES + i * STEP, top + (HIGH if value else LOW)
        if value is None:
            style = "fill:var(--shade)"
            parts.append(draw.rect(x, top + HIGH, STEP, LOW - HIGH, "none", style))
            points += f"M{x + STEP} {top + LOW}"
            continue
        points += f"M{x} {y}" if not points else f"L{x} {y}"
        points += f"L{x + STEP} {y}"
    return [*parts, draw.path(points)]


def _bus(values: Sequence[Any], top: float) -> list[str]:
    parts, start, middle = [], 0, top + (HIGH + LOW) / 2
    for i in range(1, len(values) + 1):
        if i < len(values) and values[i] == values[start]:
            continue
        x0, x1 = NAMES + start * STEP, NAMES + i * STEP
        hexagon = f"M{x0 + 1} {middle}L{x0 + 4} {top + HIGH}H{x1 - 4}L{x1 - 1} {middle}L{x1 - 4} {top + LOW}H{x0 + 4}Z"
        unknown = values[start] is None
        parts.append(draw.path(hexagon, "muted", 1.0, fill="var(--shade)" if unknown else "none"))
        label = "" if unknown else str(values[start]).replace("-", "−")
        parts.append(draw.text((x0 + x1) / 2, middle + 3.8, label, size=10.5))
        start = i
    return parts
