"""External test batteries: their p-values as a figure and a table."""

from __future__ import annotations

from typing import Any

from ..blocks import Block, Cell, Figure, Notes, Section, Table, Text
from ..figures import batteries as figures
from ..words import count, real

TONES = {"pass": "good", "expected": "muted", "fail": "bad", "too good": "open", "not run": "muted"}
NAMES = {"sp80022": "NIST SP 800-22", "dieharder": "dieharder"}


def blocks(batteries: dict[str, Any]) -> list[Block]:
    """Return the blocks of the batteries that ran; none where none did."""
    out: list[Block] = []
    for name, one in batteries.items():
        title = NAMES.get(name, name)
        sequences = f"{one['sequences']} sequences of " if one.get("sequences", 1) > 1 else ""
        out.append(
            Text(f"{title} ({one['tool']}) read {sequences}{count(one['bits'])} bits of the stream from clock 0.")
        )
        shown = [(entry["test"], entry["p"], entry["verdict"]) for entry in one["tests"] if entry["p"]]
        if shown:
            caption = (
                "One dot a p-value; fair bits spread evenly, failures sit at the left edge, too good ones at the right."
            )
            out.append(Figure(figures.p_values(shown), f"p-values of {title}", caption))
        out.append(_table(title, one["tests"]))
    return out


def section(batteries: dict[str, Any]) -> Section:
    """Return the section of the batteries."""
    if not batteries:
        return Section("batteries", "External batteries", [Text("None was asked for (`--battery`).", "muted")])
    notes = [
        "The smallest p-value of a test is read on both sides: a probability below 0.0001 that any of so many is as "
        "small is a fail, that all are as large is too good for chance.",
        "“expected” is a failure that this kind of source has by construction; the reason stands beside it. A fail "
        "without a reason is a finding.",
    ]
    return Section("batteries", "External batteries", [*blocks(batteries), Notes(notes)])


def _table(title: str, tests: list[dict[str, Any]]) -> Table:
    rows: list[list[Cell | str]] = []
    for entry in tests:
        values = entry["p"]
        rows.append(
            [
                entry["test"],
                Cell(entry["verdict"], TONES.get(entry["verdict"], "")),
                entry.get("reason") or "-",
                count(len(values)),
                real(min(values), 2) if values else "-",
                real(max(values), 2) if values else "-",
            ]
        )
    return Table(["test", "result", "reason", "p-values", "smallest", "largest"], rows, title, labels=3)
