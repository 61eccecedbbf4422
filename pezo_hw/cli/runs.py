"""``pezo run`` and ``pezo report``: a whole run, and its report drawn again."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from . import console
from .options import RUNS, RunsFolder, SpecPath


def run(
    spec_path: SpecPath,
    runs: RunsFolder = RUNS,
    stages: Annotated[
        str, typer.Option("--stages", metavar="A,B", help="Run only these: quality, parity, training, cost.")
    ] = "",
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Repeat the stages even where a complete result exists.")
    ] = False,
) -> None:
    """Do everything for one design and write its report.

    \b
    quality    measures the stream: correlations, effective dimension
    parity     compares RTL with Python bit for bit, and a training run on both
    training   trains with every perturbation source
    cost       synthesises, places and routes the hardware

    Results lie in runs/<name>-<hash>/ as JSON, report.md and report.html. A run
    that was stopped, or killed, goes on with the same command: complete stages
    are reused as long as design, code and tools are the same. Exit code 1 if
    hardware and Python differ anywhere.

    \b
    Examples:
      pezo run examples/digits.toml
      pezo run examples/digits.toml --stages parity,cost
      pezo run examples/digits.toml --fresh
    """
    chosen = [name.strip() for name in stages.split(",") if name.strip()]
    do(spec_path, runs, chosen or None, fresh)


def report(
    folder: Annotated[Path, typer.Argument(metavar="RUN", help="Run folder, such as runs/digits-0123456789ab.")],
) -> None:
    """Draw the report of a run folder again from its JSON files.

    \b
    Example:
      pezo report runs/digits-0123456789ab
    """
    from .. import report as reports

    reports.write(folder)
    console.out.print(str(folder / "report.html"), markup=False)


def do(spec_path: Path, runs: Path, stages: list[str] | None, fresh: bool) -> None:
    """Run stages with progress drawn, print the verdict and where the report is, and exit with 1 on a mismatch."""
    import json

    from ..run import run as run_stages
    from ..spec import DesignSpec

    spec = DesignSpec.load(spec_path)
    with console.progress_drawn() as progress:
        outcome = run_stages(spec, runs, stages, fresh, progress, console.remark)
    result = json.loads((outcome.folder / "result.json").read_text(encoding="utf-8"))
    for line in result.get("verdict", []):
        console.out.print(f"{line['topic']}: {line['text']}", markup=False)
    console.out.print(f"report: {outcome.folder / 'report.html'}", markup=False)
    for failure in outcome.failures:
        console.remark(f"pezo: error: {failure}")
    if outcome.failures:
        raise typer.Exit(1)
