"""``pezo power``: how much of the baseline's energy a source takes, and where it goes."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.table import Table

from . import console
from .estimate import JsonOut
from .options import SpecPath


def power(
    spec_path: SpecPath,
    source: Annotated[
        str, typer.Option("--source", "-s", show_default=False, help="By default the design's own source.")
    ] = "",
    target: Annotated[str, typer.Option("--target", "-t", help="xc7, xcup, ecp5, ice40 or nexus.")] = "ecp5",
    baseline: Annotated[str, typer.Option("--baseline", help="What it is related to.")] = "gaussian-clt",
    gates: Annotated[
        bool, typer.Option("--gates", help="Simulate the mapped netlist (ecp5, ice40) instead of the model.")
    ] = False,
    stalled: Annotated[
        float, typer.Option("--stalled", min=0, max=1, help="Share of clocks without a number, for clock gating.")
    ] = 0.5,
    clocks: Annotated[int, typer.Option("--clocks", min=1, help="Length of the run.")] = 1000,
    out: JsonOut = None,
) -> None:
    """Relate a source's energy to a baseline's at equal numbers per clock.

    Activity comes from the bit-accurate model, or with --gates from the mapped
    netlist. Coefficients are published ones, each a range; ratios use the same
    choice on both sides. There are no watts for families without a measurement.

    \b
    Examples:
      pezo power examples/digits.toml
      pezo power examples/digits.toml --source pool --target xcup
      pezo power examples/digits.toml --gates --stalled 0.9 -o power.json
    """
    from ..files import write_json_atomic
    from ..power.report import power as power_of
    from ..spec import DesignSpec
    from ..streams.designs import shown_design

    spec = DesignSpec.load(spec_path)
    found = power_of(spec, source or shown_design(spec), target, gates, baseline, stalled, clocks)
    low, high = found["relative"]
    origin = "simulated netlist" if gates else "bit-accurate model"
    bounds = f"{_percent(low)} to {_percent(high)}"
    console.out.print(f"{found['source']} on {target}: {bounds} of {baseline}'s energy per number", markup=False)
    table = Table("cause", "share", title=f"activity: {origin}")
    for cause, (least, most) in found["shares"].items():
        table.add_row(cause, f"{_percent(least)} to {_percent(most)}")
    console.out.print(table)
    absolute = found["absolute"]
    if absolute["unit"]:
        least, most = absolute["total"]
        console.out.print(f"{least:.3g} to {most:.3g} {absolute['unit']} (good to a factor of 2 to 3)", markup=False)
    else:
        console.out.print(absolute["reason"], markup=False)
    least, most = found["gating"]["saved_share"]
    console.out.print(
        f"clock gated while {_percent(stalled)} of the clocks stall: {_percent(least)} to {_percent(most)} saved",
        markup=False,
    )
    if out is not None:
        write_json_atomic(out, {"format": 1, "design": spec.name, "hash": spec.hash, **found})


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
