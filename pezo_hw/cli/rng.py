"""``pezo rng``: how random a design's stream is."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from . import console
from .options import RUNS, RunsFolder, SpecPath

COLOURS = {"pass": "green", "expected": "dim", "fail": "bold red", "too good": "yellow", "not run": "dim"}


def rng(
    spec_path: SpecPath,
    battery: Annotated[
        str, typer.Option("--battery", "-b", metavar="NAME", help="none, sp80022, dieharder or all.")
    ] = "none",
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", file_okay=False, show_default=False, help="Folder; by default the run folder."),
    ] = None,
    runs_folder: RunsFolder = RUNS,
) -> None:
    """Measure the randomness of a design's stream, and run test batteries on it.

    Measured with numpy alone: period, bias of each bit, serial, lag and
    cross-lane correlation, GF(2) rank, linear complexity, distance of sums from
    normal, weight on the all-ones direction, distinct perturbations, span and
    effective dimension. Batteries of others are optional: sp80022 (pip install
    'pezo-hw[rng]') and dieharder (apt install dieharder).

    p-values are read on both sides. What a source must fail by construction is
    "expected", with the reason. Writes rng.json, rng.md and rng.html.

    \b
    Examples:
      pezo rng examples/digits.toml
      pezo rng examples/digits.toml --battery all -o rng/
    """
    from .. import quality
    from ..quality import batteries
    from ..report import rng as pages
    from ..spec import DesignSpec

    names = batteries.chosen(battery)
    spec = DesignSpec.load(spec_path)
    with console.progress_drawn() as progress:
        result = quality.examine(spec, names, progress)
    console.out.print(_measures(result["quality"]))
    reasons: list[str] = []
    console.out.print(_tests("check", result["quality"]["checks"], reasons))
    for one in result["batteries"].values():
        console.out.print(_tests(one["tool"], one["tests"], reasons))
    for number, reason in enumerate(reasons, start=1):
        console.out.print(f"({number}) {reason}", markup=False)
    console.out.print(pages.headline(result)["text"], markup=False)
    extra = f" --battery {battery}" if names else ""
    folder = out or runs_folder / f"{spec.name}-{spec.hash}"
    for path in pages.write(result, folder, f"pezo rng {spec_path}{extra}"):
        console.remark(f"wrote {path}")


def _measures(quality: dict[str, Any]) -> Table:
    table = Table("measure", "value")
    dimension, gf2, period = quality["effective_dimension"], quality["gf2"], quality["period"]
    known = {True: "proved", False: "DOES NOT HOLD", None: "stated"}[period["holds"]]
    rows = {
        "period": f"{period['cycle']:,} {quality['unit']}, {known}: {period['how']}",
        "distinct perturbations": f"{quality['distinct']:,}",
        "effective dimension": f"{dimension['value']:,.0f} of {dimension['of']:,} starts ({dimension['method']})",
        "span": "-" if dimension["span"] is None else f"{dimension['span']:,}",
        "mean, RMS": f"{quality['values']['mean']:.4g}, {quality['values']['rms']:.5g}",
        "bias of bits": _largest([one - 0.5 for one in quality["bits"] or []]),
        "serial correlation, 1 to 8 weights": _largest(quality["lag"]["flat"]),
        "lag correlation of a lane, 1 to 8 clocks": _largest(quality["lag"]["lane_max"]),
        "cross-lane correlation, same clock": f"{quality['cross_lane']['max_abs']:.4f}",
        "any two lanes, 1 to 8 clocks": _largest(quality["cross_lane"]["delayed_max"]),
        "GF(2) rank": f"{gf2['rank']} of {gf2['rank_of']}",
        "linear complexity": f"{gf2['complexity']} of {gf2['complexity_bits']} bits",
        "sums of 64 from normal": f"{quality['normal_sums']['distance']:.4f}",
        "weight on the all-ones direction": f"{quality['all_ones']['share']:.4g}",
    }
    for name, value in rows.items():
        table.add_row(name, value)
    return table


def _largest(values: list[float]) -> str:
    return f"{max(map(abs, values)):.4f}" if values else "-"


def _tests(title: str, entries: list[dict[str, Any]], reasons: list[str]) -> Table:
    """Return the table of checks or tests; reasons are numbered, new ones are added to the list."""
    table = Table(title, "result", "p", "reason")
    for entry in entries:
        values = entry["p"] if isinstance(entry["p"], list) else [entry["p"]]
        shown = [f"{value:.3g}" for value in values if value is not None]
        said = " ".join(shown[:4]) + (" ..." if len(shown) > 4 else "")
        name = entry.get("test", entry.get("name"))
        reason = entry["reason"]
        if reason and reason not in reasons:
            reasons.append(reason)
        note = f"({reasons.index(reason) + 1})" if reason else "-"
        table.add_row(name, f"[{COLOURS[entry['verdict']]}]{entry['verdict']}[/]", said or "-", note)
    return table
