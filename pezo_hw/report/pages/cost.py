"""Cost: counts and clock rates of every source at equal numbers per clock."""

from __future__ import annotations

from typing import Any

from ..blocks import Block, Cell, Figure, Notes, Section, Table, Text
from ..collect import Report
from ..figures.cost import bars
from ..verdict import BASELINE, cost_sum
from ..words import count, megahertz, percent, real, source_name, target_name
from . import cost_outlook
from .missing import not_run

HEADERS = (
    "source",
    "LUT",
    "FF",
    "BRAM",
    "DSP",
    "LUT + FF",
    "of Gaussian",
    "share of LUTs",
    "Fmax (median)",
    "each seed",
)


def section(report: Report) -> Section:
    """Return the cost section."""
    cost = report["cost"]
    if not cost:
        return Section("cost", "Cost", [not_run(report, "cost")])
    width = f" of {cost['bits']} bits" if cost.get("bits") else ""
    blocks: list[Block] = [Text(f"Every source gives {count(cost.get('lanes'))} numbers{width} per clock.")]
    targets = cost.get("targets", {})
    for target, designs in targets.items():
        caption = "Filled: LUT; hatched: FF. The number is their sum."
        blocks.append(Figure(bars(target, designs), target_name(target), caption))
    for target, designs in targets.items():
        shares = (cost.get("comparison") or {}).get(target, {})
        rows = [_row(name, row, designs, shares.get(name, {})) for name, row in designs.items()]
        part = next((row["part"] for row in designs.values() if row.get("part")), None)
        blocks.append(Table(HEADERS, rows, target_name(target) + (f", {part}" if part else "")))
    blocks += cost_outlook.blocks(cost)
    notes = list(cost.get("notes", []))
    if not notes and any(_counts_only(designs) for designs in targets.values()):
        notes.append("Targets without Fmax have counts only: no open place-and-route covers them.")
    blocks += _tools(targets)
    blocks.append(Notes(notes))
    return Section("cost", "Cost", blocks)


def _row(name: str, row: dict[str, Any], designs: dict[str, Any], share: dict[str, Any]) -> list[Cell | str]:
    if row.get("lut") is None:
        reason = f"{row.get('status', 'no count')}: {row.get('reason', 'no reason given')}"
        return [source_name(name), Cell(reason, "bad", span=len(HEADERS) - 1)]
    total, base = cost_sum(row), cost_sum(designs.get(BASELINE))
    ratio = percent(total / base, 0) if total is not None and base else "-"
    failed = "" if row.get("status", "ok") == "ok" else f" ({row['status']}: {row.get('reason', 'no reason given')})"
    seeds = " ".join(f"{value:.0f}" for value in row.get("fmax_seeds") or []) or "-"
    return [
        Cell(source_name(name) + failed, "bad" if failed else ""),
        *(_amount(row.get(key)) for key in ("lut", "ff", "bram", "dsp")),
        count(total),
        ratio,
        percent(share.get("lut_share"), 2),
        megahertz(row.get("fmax_mhz")),
        seeds,
    ]


def _amount(value: Any) -> str:
    return count(value) if value is None or float(value).is_integer() else real(value)


def _counts_only(designs: dict[str, Any]) -> bool:
    return not any(row.get("fmax_mhz") for row in designs.values())


def _tools(targets: dict[str, Any]) -> list[Block]:
    found = dict.fromkeys(row["tool"] for designs in targets.values() for row in designs.values() if row.get("tool"))
    return [Text("Tool: " + "; ".join(found) + ".", "muted")] if found else []
