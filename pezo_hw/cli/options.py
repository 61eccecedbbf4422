"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

SpecPath = Annotated[
    Path,
    typer.Argument(metavar="SPEC", help="Design file (TOML), or the spec.json of a run folder.", show_default=False),
]
RunsFolder = Annotated[
    Path, typer.Option("--runs", metavar="DIR", help="Where run folders lie; this design's is DIR/<name>-<hash>/.")
]
RUNS = Path("runs")


def no_folder(path: Path) -> Path:
    """Refuse an output path that is a folder, before any work is done."""
    if path.is_dir():
        raise typer.BadParameter(f"{path} is a folder; name a file")
    return path
