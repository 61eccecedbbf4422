"""``pezo rtl``, ``sim``, ``synth`` and ``pnr``: the design as hardware."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from . import console, runs
from .options import RUNS, RunsFolder, SpecPath

SOURCE_HELP = (
    "bank, pool, uniform, rademacher, gaussian-clt, gaussian-tree, gaussian-boxmuller, uniform-leap, uniform-lutsr or "
    "uniform-xoroshiro; the design's own if left out."
)
Source = Annotated[
    str,
    typer.Option("--source", "-s", show_default=False, help=SOURCE_HELP),
]
JsonOut = Annotated[
    Path | None, typer.Option("--out", "-o", dir_okay=False, help="Also write the full result here as JSON.")
]
COUNTS = ("lut", "ff", "bram", "dsp")
NO_FIT, TOOL_FAILED = 3, 4  # exit codes


def rtl(
    spec_path: SpecPath,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            "-o",
            metavar="PATH",
            show_default=False,
            help="FILE.v: the Verilog alone. Anything else: a folder for FPGA flows. Without it: Verilog to stdout.",
        ),
    ] = None,
    source: Source = "",
    subsystem: Annotated[
        bool, typer.Option("--subsystem", help="Source, perturb/update engine and registers: pezo_perturb.")
    ] = False,
    mhz: Annotated[float, typer.Option("--mhz", help="Clock rate that the folder's constraints ask for.")] = 100.0,
) -> None:
    """Write the perturbation source, or the whole subsystem, as Verilog-2005; or a
    folder with all that an FPGA flow wants.

    The folder holds the Verilog, a FuseSoC core, Yosys and Vivado scripts,
    constraints, test vectors with a testbench, headers or the register map, an
    example for an ULX3S board (sources only), and a README that says what was
    tried.

    \b
    Examples:
      pezo rtl examples/digits.toml -o bank.v
      pezo rtl examples/digits.toml --source pool -o pool/
      pezo rtl examples/digits.toml --subsystem --mhz 125 -o perturb/
    """
    from ..files import write_text_atomic
    from ..handover import module, write
    from ..spec import DesignSpec

    spec = DesignSpec.load(spec_path)
    if out is not None and out.suffix != ".v":
        if out.is_file():
            raise typer.BadParameter(f"{out} is a file; name a folder, or a file that ends in .v")
        for name in write(spec, out, source, subsystem, mhz):
            console.remark(str(out / name))
        return
    top, text = module(spec, source, subsystem)
    if out is None:
        sys.stdout.write(text)
    else:
        write_text_atomic(out, text)
        console.remark(f"{out}: module {top}")


def sim(spec_path: SpecPath, runs_folder: RunsFolder = RUNS) -> None:
    """Simulate the RTL and compare it with Python bit for bit.

    The Verilog runs in Icarus (cocotb benches) and as a Verilator library over
    millions of clocks; then integer training takes its perturbations from the
    simulated hardware. The first difference is named by clock and lane, with
    exit code 1. Writes parity.json into the run folder and draws the report
    again.

    \b
    Example:
      pezo sim examples/digits.toml
    """
    runs.do(spec_path, runs_folder, ["parity"], fresh=True)


def synth(
    spec_path: SpecPath,
    source: Source = "",
    target: Annotated[
        str,
        typer.Option(
            "--target", "-t", metavar="A,B", show_default=False, help="Targets; the design's own if left out."
        ),
    ] = "",
    out: JsonOut = None,
) -> None:
    """Synthesise one source with Yosys and count its cells.

    The comparison of all sources is the cost stage: pezo run SPEC --stages
    cost. Exit code 3 when a target's part is too small, 4 when a tool failed
    on one; the other targets are shown all the same.

    \b
    Examples:
      pezo synth examples/digits.toml
      pezo synth examples/digits.toml --source gaussian-clt --target xcup,ecp5 -o cost.json
    """
    from ..eda import cost
    from ..errors import ToolError
    from ..spec import DesignSpec
    from ..streams.designs import shown_design

    spec = DesignSpec.load(spec_path)
    design = source or shown_design(spec)
    targets = [name.strip() for name in target.split(",") if name.strip()] or list(spec.hardware.targets)
    results: dict[str, Any] = {}
    with console.progress_drawn() as progress:
        for done, name in enumerate(targets):
            progress("synthesis", done, len(targets), f"{design} on {name}")
            try:
                results[name] = cost.synth(spec, design, name).to_dict()
            except ToolError as error:
                results[name] = {"status": "infeasible", "reason": str(error), "tool": ""}
        progress("synthesis", len(targets), len(targets))
    table = Table("target", *(name.upper() for name in COUNTS), "status", "tool")
    for name, entry in results.items():
        counts = [f"{entry[count]:g}" if count in entry else "-" for count in COUNTS]
        table.add_row(name, *counts, _status(entry), entry["tool"])
    _show(table, f"{design}, {spec.lanes} numbers per clock", results, out)
    _leave(list(results.values()))


def pnr(
    spec_path: SpecPath,
    source: Source = "",
    target: Annotated[
        str,
        typer.Option("--target", "-t", show_default=False, help="ecp5, ice40 or nexus; the design's own if left out."),
    ] = "",
    seeds: Annotated[
        str,
        typer.Option(
            "--seeds", metavar="A,B,C", show_default=False, help="Placer seeds; the design's own if left out."
        ),
    ] = "",
    out: JsonOut = None,
) -> None:
    """Place and route one source with nextpnr and give its clock rate: the median
    over the seeds.

    Open place-and-route covers Lattice ECP5, iCE40 and Nexus; for Xilinx there
    are counts only.

    \b
    Examples:
      pezo pnr examples/digits.toml
      pezo pnr examples/digits.toml --source pool --seeds 1,2,3,4,5
      pezo pnr examples/digits.toml --target nexus
    """
    from ..eda import cost
    from ..spec import DesignSpec
    from ..streams.designs import shown_design

    spec = DesignSpec.load(spec_path)
    design = source or shown_design(spec)
    with console.progress_drawn() as progress:
        entry = cost.pnr(spec, design, target or None, seeds=_integers(seeds) or None, progress=progress).to_dict()
    table = Table("target", "Fmax (median)", "each seed", "LUT", "FF", "status", "tool")
    rate = "-" if entry["fmax_mhz"] is None else f"{entry['fmax_mhz']:.1f} MHz"
    path = entry["critical_path"]
    each = " ".join(f"{value:.1f}" for value in entry["fmax_seeds"])
    counts = ["-" if entry[name] is None else str(entry[name]) for name in ("lut", "ff")]
    table.add_row(f"{entry['target']} {entry['device']}", rate, each, *counts, _status(entry), entry["tool"])
    _show(table, f"{design}, {spec.lanes} numbers per clock", entry, out)
    if path:
        ns = ", ".join(f"{kind} {value:g} ns" for kind, value in path["ns"].items())
        console.out.print(f"critical path: {path['from']} to {path['to']} ({ns})", markup=False)
    _leave([entry])


def _integers(text: str) -> list[int]:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if not all(part.isdecimal() and int(part) < 1 << 31 for part in parts):
        raise typer.BadParameter(f"--seeds {text!r}: give whole numbers from 0 to 2^31 - 1 with commas, such as 1,2,3")
    return [int(part) for part in parts]


def _leave(entries: list[dict[str, Any]]) -> None:
    """Exit with 4 where a tool failed, else with 3 where something does not fit its part."""
    if any("lut" not in entry for entry in entries):
        raise typer.Exit(TOOL_FAILED)
    if any(entry["status"] != "ok" for entry in entries):
        raise typer.Exit(NO_FIT)


def _status(entry: dict[str, Any]) -> str:
    return f"{entry['status']}: {entry['reason']}" if entry.get("reason") else str(entry["status"])


def _show(table: Table, title: str, result: dict[str, Any], out: Path | None) -> None:
    from ..files import write_json_atomic

    console.out.print(title, markup=False)
    console.out.print(table)
    if out is not None:
        write_json_atomic(out, result)
        console.remark(f"wrote {out}")
