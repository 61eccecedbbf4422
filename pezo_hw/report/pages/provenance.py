"""How the run was made: command, time, tools, warnings."""

from __future__ import annotations

from ... import __version__
from ..blocks import Block, Cell, Code, Notes, Section, Table, Text
from ..collect import PARTS, Report
from ..summary import STAGES
from ..words import seconds
from .missing import not_run


def command(report: Report) -> str:
    """Return the command that makes this run again: spec.json is a design file with all that the hash covers."""
    spec = report["spec"]
    return f"pezo run runs/{spec['name']}-{spec['hash']}/spec.json" if spec else "pezo run SPEC"


def section(report: Report) -> Section:
    """Return the section on how the run was made."""
    spec = report["spec"] or {}
    blocks: list[Block] = [
        Text(
            f"Design {spec.get('name', 'unknown')}, content hash {spec.get('hash', 'unknown')}, pezo-hw {__version__}."
        ),
        Code(command(report)),
    ]
    rows = [[PARTS[stage][0], _time(report, stage)] for stage in STAGES]
    blocks.append(Table(["stage", "time"], rows, "Time of each stage"))
    tools = report["tools"]
    if tools:
        versions = [[name, Cell(str(text), code=True)] for name, text in tools.items() if name != "format"]
        blocks.append(Table(["tool", "version"], versions, "Tools", labels=2))
    else:
        blocks.append(not_run(report, "tools"))
    warnings = [text for part in PARTS for text in (report[part] or {}).get("warnings", [])]
    for source, runs in (report["training"] or {}).get("runs", {}).items():
        warnings += [f"{source}, {name}: {text}" for name, run in runs.items() for text in run.get("warnings", [])]
    blocks.append(Notes([f"Warning: {text}." for text in warnings] or ["No warnings."]))
    return Section("how", "How this was made", blocks)


def _time(report: Report, stage: str) -> Cell | str:
    part = report[stage]
    return Cell("not run", "muted") if not part else seconds(part.get("seconds"))
