"""``pezo estimate`` and ``pezo roofline``: what a design will cost, without tools."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from . import console
from .options import SpecPath

JsonOut = Annotated[
    Path | None, typer.Option("--out", "-o", dir_okay=False, help="Also write the full result here as JSON.")
]
NO_FIT = 3  # exit code, as that of pezo synth


def estimate(
    spec_path: SpecPath,
    source: Annotated[
        str,
        typer.Option("--source", "-s", show_default=False, help="One source, or subsystem; all of them if left out."),
    ] = "",
    target: Annotated[
        str, typer.Option("--target", "-t", metavar="A,B", show_default=False, help="By default the design's own.")
    ] = "",
    out: JsonOut = None,
) -> None:
    """Estimate LUTs, flip-flops, block RAM and multipliers in milliseconds.

    Every source, and the whole subsystem (source, perturb/update engine,
    registers), from the structure of each block; no tool runs. How far estimates are off,
    and for which designs that was measured: reports/estimator/. Exit code 3
    when a point does not fit its part.

    \b
    Examples:
      pezo estimate examples/digits.toml
      pezo estimate examples/digits.toml --source bank --target xc7,ice40 -o estimate.json
    """
    from ..errors import SpecError
    from ..estimate import designs
    from ..estimate.targets import target_for
    from ..files import write_json_atomic
    from ..spec import DesignSpec

    spec = DesignSpec.load(spec_path)
    targets = [name.strip() for name in target.split(",") if name.strip()] or list(spec.hardware.targets)
    for name in targets:
        target_for(name)
    start = time.monotonic()
    points: list[dict[str, Any]] = []
    for design in [source] if source else designs.ESTIMATED:
        for name in targets:
            try:
                found = designs.estimate(spec, design, name).to_dict()
            except SpecError as error:
                if source:
                    raise
                found = {"target": name, "status": "no estimate", "reason": str(error)}
            points.append({"source": design, **found})
    taken = time.monotonic() - start
    table = Table("source", "target", "LUT", "FF", "BRAM", "DSP", "status")
    for point in points:
        counts = [f"{point[unit]:g}" if unit in point else "-" for unit in ("lut", "ff", "bram", "dsp")]
        status = f"{point['status']}: {point['reason']}" if point.get("reason") else point["status"]
        table.add_row(point["source"], point["target"], *counts, status)
    console.out.print(table)
    console.remark(f"estimated in {1000 * taken:.0f} ms; measured errors: reports/estimator/README.md")
    if out is not None:
        write_json_atomic(out, {"format": 1, "design": spec.name, "hash": spec.hash, "points": points})
    if any(point["status"] == "infeasible" for point in points):
        raise typer.Exit(NO_FIT)


def roofline(
    spec_path: SpecPath,
    ddr_bits: Annotated[float, typer.Option("--ddr-bits", min=1, help="Width of the memory bus.")] = 64,
    ddr_mts: Annotated[float, typer.Option("--ddr-mts", min=1, help="Its transfers a second, in millions.")] = 2400,
    clock: Annotated[float, typer.Option("--clock-mhz", min=1, help="Clock of the logic.")] = 200,
    macs: Annotated[int, typer.Option("--macs", min=1, help="Multiply-accumulates a clock.")] = 1024,
    weights: Annotated[
        int,
        typer.Option("--weights", min=0, show_default=False, help="Weights of the model; the design's if left out."),
    ] = 0,
    out: JsonOut = None,
) -> None:
    """Show what a training step waits for: random numbers, memory or arithmetic.

    With it, the energy of a step from published coefficients, as a range.

    \b
    Examples:
      pezo roofline examples/digits.toml
      pezo roofline examples/digits.toml --weights 1300000000 --ddr-mts 3200 --macs 4096
    """
    from ..estimate.energy import Work, hardware_step
    from ..estimate.roofline import Step, System, curve, passes
    from ..files import write_json_atomic
    from ..spec import DesignSpec

    spec = DesignSpec.load(spec_path)
    system = System(clock, ddr_bits, ddr_mts, macs, spec.weights.bits / 8)
    count, queries = weights or spec.layout.length, spec.optimizer.queries
    step = Step(count, spec.optimizer.batch, queries)
    own = spec.lanes
    points = curve(system, step, sorted({*(1 << i for i in range(11)), own}))
    table = Table("numbers a clock", "forward waits for", "update waits for", "step", "lost to numbers")
    for point in points:
        mark = " (this design)" if point["lanes"] == own else ""
        duration, lost = f"{1e3 * point['step_seconds']:.4g} ms", f"{100 * point['waits_for_numbers']:.0f} %"
        table.add_row(f"{point['lanes']}{mark}", point["forward"]["bound"], point["update"]["bound"], duration, lost)
    console.out.print(table)
    chosen = passes(system, step, own)
    needed = chosen["numbers_needed"]
    console.out.print(f"A forward pass stops waiting for numbers at {needed:.3g} a clock.", markup=False)
    batch = spec.optimizer.batch
    work = Work(count, count, 2 * queries * batch, 2 * queries, 2 * queries + 1, spec.weights.bits / 8)
    energy = hardware_step(work).to_dict()
    low, high = energy["total"]
    console.out.print(f"Energy of a step, numbers left out: {low:.3g} to {high:.3g} J (45 nm figures).", markup=False)
    if out is not None:
        result = {"format": 1, "weights": count, "points": points, "own": chosen, "energy_joule": energy}
        write_json_atomic(out, result)
