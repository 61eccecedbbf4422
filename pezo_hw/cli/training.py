"""``pezo train`` and ``pezo tune``."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from . import console, runs
from .options import RUNS, RunsFolder, SpecPath

if TYPE_CHECKING:
    from ..spec import DesignSpec


def train(spec_path: SpecPath, runs_folder: RunsFolder = RUNS) -> None:
    """Train the design's task with every perturbation source and compare them.

    Per source, numerics and seed: accuracy before and after, with equal numbers
    of forward passes; backpropagation as the ceiling; the paired difference to
    Gaussian MeZO with its interval and verdict. Writes training.json into the
    run folder and draws the report again.

    \b
    Example:
      pezo train examples/digits.toml
    """
    runs.do(spec_path, runs_folder, ["training"], fresh=True)


def tune(
    spec_path: SpecPath,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", dir_okay=False, show_default=False, help="By default the FILE of lr = tuned:FILE."),
    ] = None,
) -> None:
    """Search the learning rate of every source and numerics on a validation split,
    with equal budgets.

    A design file uses the result with [bold]lr = "tuned:FILE"[/bold] in its
    optimizer section; FILE is JSON and lies beside the design file.

    \b
    Examples:
      pezo tune examples/digits.toml
      pezo tune my-design.toml -o my-design.lr.json
    """
    from .. import tune as tuning

    spec, named = _before_tuning(spec_path)
    target = out or named
    if target is None:
        raise typer.BadParameter('say where the rates go: -o FILE, or optimizer.lr = "tuned:FILE" in the design file')
    with console.progress_drawn() as progress:
        tuning.run(spec, target, progress)
    console.out.print(str(target), markup=False)


def _before_tuning(path: Path) -> tuple[DesignSpec, Path | None]:
    """Load a design whose ``tuned:FILE`` need not be there yet; also return that file."""
    from ..spec import DesignSpec

    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        rate = table["optimizer"]["lr"]
    except (OSError, ValueError, KeyError, TypeError):
        return DesignSpec.load(path), None  # no such file is named; a malformed design is explained here
    if not (isinstance(rate, str) and rate.startswith("tuned:")):
        return DesignSpec.load(path), None
    del table["optimizer"]["lr"]
    return DesignSpec.from_dict(table, source=str(path), folder=path.parent), path.parent / rate.removeprefix("tuned:")
