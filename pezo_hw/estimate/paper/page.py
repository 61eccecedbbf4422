"""The table as a page: counts at each width, the full width beside the published figures, what agrees, what not."""

from __future__ import annotations

from typing import Any

from .sources import FULL

#: Published: points of a device for LUTs and flip-flops (as we read them), "at maximum" for power.
PUBLISHED = {"lut": 0.486, "ff": 0.127, "power": 0.86}
CLAIMANT = "bank b=8 n=31"  # the on-the-fly bank whose flip-flops fit the published figure


def readme(result: dict[str, Any]) -> str:
    """Return the page of the result that :func:`pezo_hw.estimate.paper.measure.table` made."""
    parts = [_head(result), _counts(result), _full(result), _verdict(result), _notes()]
    return "\n".join(parts)


def _head(result: dict[str, Any]) -> str:
    return f"""# The published hardware table, rebuilt

`python benchmarks/paper_table.py` made this folder; `results.json` has every point, `linearity.svg` and `saving.svg`
are pictures. Synthesis for UltraScale+ ({result["part"]}, the part of the ZCU102: {result["lut_total"]:,} LUTs,
{result["ff_total"]:,} flip-flops) with {result["tool"]}: counts only, no clock rate and no power is measured there.
Control (load, mark, rewind, skip, ready/valid) is included in every row. One number has 8 bits unless b says otherwise.
"""


def _counts(result: dict[str, Any]) -> str:
    widths = sorted({p["width"] for points in result["points"].values() for p in points})
    missing = sum(width not in {p["width"] for p in points} for points in result["points"].values() for width in widths)
    lines = ["## Synthesized: LUT / FF / BRAM / DSP at W numbers per clock", ""]
    lines.append("| source | " + " | ".join(f"W = {w}" for w in widths) + " | off the line |")
    lines.append("|---|" + "---|" * (len(widths) + 1))
    for name, points in result["points"].items():
        by_width = {p["width"]: p for p in points}
        cells = [_cell(by_width.get(width)) for width in widths]
        deviation = result["full"][name].get("deviation")
        cells.append("-" if deviation is None else f"{100 * deviation:.1f} %")
        lines.append(f"| {name} | {' | '.join(cells)} |")
    lines += [
        "",
        "Off the line: how far the line through the two widths before misses the LUTs at the largest one. It is what",
        "the extrapolation below rests on; - where fewer than three widths are there.",
        "",
    ]
    if missing or len(widths) < 3:
        lines += ["**Not all widths were synthesized in the time given; the same command goes on from here.**", ""]
    return "\n".join(lines)


def _cell(point: dict[str, Any] | None) -> str:
    if point is None:
        return "not run"
    if "lut" not in point:
        return f"infeasible: {_short(point['reason'])}"
    counts = " / ".join(f"{point[unit]:g}" for unit in ("lut", "ff", "bram", "dsp"))
    return counts if point["status"] == "ok" else f"{counts} (infeasible)"


def _short(reason: str) -> str:
    text = " ".join(reason.replace("|", "/").split())
    return text if len(text) <= 90 else text[:87] + "..."


def _full(result: dict[str, Any]) -> str:
    lines = [
        f"## W = {FULL}: extrapolated, not synthesized",
        "",
        "| source | LUT | FF | BRAM | DSP | LUT share | FF share | LUT of tree | power of tree |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for name, row in result["full"].items():
        if "lut" not in row:
            lines.append(f"| {name} | infeasible: {_short(row['reason'])} | | | | | | | |")
            continue
        tree = row["relative"].get("Gaussian, tree")
        power = row["power"].get("Gaussian, tree")
        mark = "" if row["status"] == "extrapolated" else " (infeasible)"
        cells = [
            name + mark,
            *(f"{row[unit]:,.0f}" for unit in ("lut", "ff", "bram", "dsp")),
            f"{100 * row['share']['lut']:.1f} %",
            f"{100 * row['share']['ff']:.2f} %",
            "-" if tree is None else f"{100 * tree['lut']:.1f} %",
            "-" if power is None else f"{100 * power[0]:.0f} to {100 * power[1]:.0f} %",
        ]
        lines.append("| " + " | ".join(cells) + " |")
    lines += [
        "",
        "Power: the range over published coefficients, the same choice on both sides, with half of all registers and",
        "tables toggling in a clock; ratios only, since no public energy figure exists at 16 nm.",
        "",
    ]
    return "\n".join(lines)


def _verdict(result: dict[str, Any]) -> str:
    lines = ["## Beside the published figures", "", "Saving = baseline - PeZO, in points of the device.", ""]
    mine = result["full"].get(CLAIMANT, {})
    if "saving" not in mine:
        return "\n".join([*lines, f"{CLAIMANT} has no figures here, so nothing can be compared.", ""])
    lines += ["| baseline | LUT points | FF points | power saved |", "|---|---|---|---|"]
    lines.append("| published | 48.6 | 12.7 | 86 % at most |")
    for name, saving in mine["saving"].items():
        low, high = mine["power"][name]
        lines.append(
            f"| {name} (W = {FULL}, extrapolated) | {100 * saving['lut']:.1f} | {100 * saving['ff']:.1f} | "
            f"{100 * (1 - high):.0f} to {100 * (1 - low):.0f} % |"
        )
    lines += ["", *_agreement(result), ""]
    return "\n".join(lines)


def _agreement(result: dict[str, Any]) -> list[str]:
    mine, lines = result["full"][CLAIMANT], []
    for name, saving in mine["saving"].items():
        for unit in ("lut", "ff"):
            off = saving[unit] - PUBLISHED[unit]
            word = "agrees" if abs(off) <= 0.15 * PUBLISHED[unit] else "does not agree"
            lines.append(
                f"- {unit.upper()} against {name}: {word} with the published figure (off by {100 * off:+.1f} points, "
                f"{100 * off / PUBLISHED[unit]:+.0f} % of it)."
            )
    uniform = result["full"].get("uniform, LUT-optimised", {})
    tree = result["full"].get("Gaussian, tree", {})
    if "lut" in uniform and "lut" in tree:
        part = (tree["lut"] - uniform["lut"]) / max(1.0, tree["lut"] - mine["lut"])
        lines.append(
            f"- Of the LUTs saved against the tree Gaussian, {100 * part:.0f} % come from dropping the Gaussian for "
            "fresh uniform numbers, without any reuse; the rest from reuse."
        )
    return lines


def _notes() -> str:
    return """## Reading it

- The published percentages fit points of a ZCU102 and a baseline of 1024 parallel 8-bit Gaussian generators; a saving
  in points grows with W, so it says nothing about another width.
- A baseline's flip-flops depend on its pipelining, its LUTs on the tool's mapping of comparisons: both move the saving
  more than PeZO's own size does, which is a small fraction of either.
- `n = 31` with W beyond 31 shares each number among neighbouring weights: another stream, with its own accuracy.
  `n = W` at b = 8 ends at 255 generators, the period of 8 state bits.
- A pool of N numbers read W at a time takes N W b bits: its LUTs are few, and its block RAM is what does not fit.
"""
