"""Block diagram of a design: from the generators to the perturbed weights, with the widths of this spec."""

from __future__ import annotations

from typing import Any

from . import draw

WIDTH, GAP, TOP, HIGH = 148.0, 46.0, 34.0, 92.0
Box = tuple[str, list[str], str]  # title, lines, tone of the frame
Wire = str  # label on the arrow to the next box


def diagram(spec: dict[str, Any]) -> str:
    """Return the SVG of the data path of ``spec.json``: source, reading, scaling, weights, with the rewind below."""
    boxes, wires = _chain(spec)
    parts: list[str] = []
    for place, (title, lines, tone) in enumerate(boxes):
        x = 8 + place * (WIDTH + GAP)
        dash = ";stroke-dasharray:5 3" if tone == "muted" else ""
        parts.append(draw.rect(x, TOP, WIDTH, HIGH, f"var(--{tone})", f"fill:var(--panel);stroke-width:1.5{dash}", 6))
        parts.append(draw.text(x + WIDTH / 2, TOP + 20, title, weight="600", size=12))
        for row, line in enumerate(lines):
            parts.append(draw.text(x + WIDTH / 2, TOP + 40 + 15 * row, line, size=10.5))
        if place < len(boxes) - 1:
            middle = TOP + HIGH / 2
            parts.append(draw.arrow(x + WIDTH + 2, middle, x + WIDTH + GAP - 2, middle))
            parts.append(draw.text(x + WIDTH + GAP / 2, middle - 8, wires[place], size=9.5, tone="muted"))
    label = _rewind(spec)
    if label:
        bottom, x = TOP + HIGH, 8 + WIDTH / 2
        parts.append(draw.path(f"M{x + 40} {bottom}V{bottom + 26}H{x - 40}V{bottom + 8}", "muted", dash="4 3"))
        parts.append(draw.arrow(x - 40, bottom + 10, x - 40, bottom + 1, "muted"))
        parts.append(draw.text(x + 50, bottom + 30, label, anchor="start", tone="muted", size=10.5))
    parts.append(draw.text(8, 16, _headline(spec), anchor="start", tone="muted"))
    return draw.svg(16 + len(boxes) * (WIDTH + GAP) - GAP, TOP + HIGH + 42, parts, "Block diagram of the design")


def _chain(spec: dict[str, Any]) -> tuple[list[Box], list[Wire]]:
    p = spec.get("perturbation", {})
    kind, bits = p.get("kind", "bank"), p.get("bits")
    state, n = p.get("state_bits") or bits, p.get("generators")
    weight = spec.get("weights", {}).get("bits", 16)
    engine: Box = (
        "weights",
        [f"{weight} bits, fixed point", "+δ, −2δ, +δ + R", f"δ = round(ε·u), {_rounding(spec)}"],
        "fg",
    )
    reading: Box = ("signed reading", [_reading(p), f"{bits} bits a number"], "fg")
    scaling: Box = ("scaling", _scaling(p), "fg")
    if kind == "bank":
        source: Box = (
            f"{n} generators",
            [f"{state}-bit state each", _step(p), "irregular offsets" if _searched(p) else "given offsets"],
            "c-bank",
        )
        turn = p.get("rotation", "clock") == "clock"
        ring: Box = (
            "ring",
            ["rotates by one lane", "every clock"] if turn else ["no rotation", "lane j = generator j"],
            "c-bank",
        )
        return [source, ring, reading, scaling, engine], [f"{n}×{state}", f"{n}×{bits}", f"{n}×{bits}", "u"]
    if kind == "pool":
        size = p.get("pool_size")
        lanes = spec.get("hardware", {}).get("lanes") or 16
        phase: Box = ("phase", ["p·A mod N", f"N = {size}"], "c-pool")
        memory: Box = ("pool memory", [f"{size} × {bits} bits", f"{lanes} numbers a clock"], "c-pool")
        return [phase, memory, scaling, engine], ["row", f"{lanes}×{bits}", "u"]
    if kind == "gaussian" and p.get("gaussian") != "clt":
        source = ("Philox 4x32", ["counter-based", "software only"], "muted")
        table: Box = ("table", ["inverse CDF", "tail at 4.32 σ"], "c-gaussian")
        return [source, table, scaling, engine], ["16 bits", "v", "z"]
    source = ("64-bit generators", ["sparse GF(2) matrix", "every bit used once"], "c-uniform")
    if kind == "gaussian":
        add: Box = ("adder tree", ["8 fresh uniforms", "per number"], "c-gaussian")
        return [source, reading, add, scaling, engine], ["64", f"{bits}", "sum", "v"]
    if kind == "rademacher":
        sign: Box = ("sign", ["one bit a weight", "2·bit − 1"], "c-rademacher")
        return [source, sign, engine], ["64", "±1"]
    return [source, reading, scaling, engine], ["64", f"{bits}", "u"]


def _headline(spec: dict[str, Any]) -> str:
    p = spec.get("perturbation", {})
    return f"{spec.get('name', 'design')}: {p.get('kind', 'bank')}, one clock from left to right"


def _searched(p: dict[str, Any]) -> bool:
    return p.get("offsets") != "equal"


def _step(p: dict[str, Any]) -> str:
    return {
        "sparse": "sparse GF(2) step",
        "leap": f"LFSR, leap {p.get('leap')}",
        "lfsr": "one-step LFSR",
        "explicit": "given GF(2) step",
    }.get(str(p.get("step", "sparse")), str(p.get("step")))


def _reading(p: dict[str, Any]) -> str:
    return "two's complement" if p.get("signed") == "twos" else f"x − {1 << (int(p.get('bits') or 8) - 1)}"


def _scaling(p: dict[str, Any]) -> list[str]:
    return {
        "exact": ["one exact constant", "in the coefficient"],
        "pow2": ["one constant shift"],
        "table": ["shift by the clock,", "from generator 0"],
    }.get(str(p.get("scaling", "exact")), [str(p.get("scaling"))])


def _rounding(spec: dict[str, Any]) -> str:
    return "nearest" if spec.get("weights", {}).get("rounding", "nearest") == "nearest" else "stochastic"


def _rewind(spec: dict[str, Any]) -> str:
    p = spec.get("perturbation", {})
    kind = p.get("kind", "bank")
    if kind == "bank":
        return f"MARK / REWIND: the states of the mark are fed back serially, {p.get('generators')} clocks"
    return "MARK / REWIND: the phase is restored" if kind == "pool" else ""
