"""The design as resolved, and its block diagram."""

from __future__ import annotations

import json
from typing import Any

from ..blocks import Block, Cell, Figure, Section, Table
from ..collect import Report
from ..figures.diagram import diagram
from .missing import not_run

SECTIONS = ("perturbation", "weights", "optimizer", "task", "hardware")
LONG = 90  #: characters of a value, at most; the whole is in spec.json


def section(report: Report) -> Section:
    """Return the design section."""
    spec = report["spec"]
    if not spec:
        return Section("design", "Design", [not_run(report, "spec")])
    blocks: list[Block] = [Figure(diagram(spec), "Data path", "Numbers on the arrows are bits a clock.", wide=True)]
    rows: list[list[Cell | str]] = []
    for name in SECTIONS:
        for key, value in (spec.get(name) or {}).items():
            rows.append([f"{name}.{key}", Cell(_value(value), code=True)])
    blocks.append(Table(["field", "value"], rows, "Design as resolved (spec.json)", labels=2))
    return Section("design", "Design", blocks)


def _value(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    if len(text) <= LONG:
        return text
    kind = f" … ({len(value)} entries)" if isinstance(value, list | dict) else " …"
    return text[:LONG] + kind
