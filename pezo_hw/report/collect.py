"""Read the JSON files of a run folder into one dictionary; everything the report draws comes from it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..errors import DataError, SpecError
from ..spec import DesignSpec

FORMAT = 1  #: the result-file format this version reads and writes; files without a ``format`` key are of format 1

#: file stem -> (stage in words, command that makes the file)
PARTS = {
    "spec": ("design", "pezo run SPEC"),
    "parity": ("parity", "pezo sim SPEC"),
    "training": ("training", "pezo train SPEC"),
    "cost": ("cost", "pezo run SPEC --stages cost"),
    "quality": ("randomness", "pezo run SPEC --stages quality"),
    "tools": ("tool versions", "pezo run SPEC"),
}

Report = dict[str, Any]


def collect(run_folder: Path) -> Report:
    """Read a run folder.

    Returns
    -------
    dict with one key for each of :data:`PARTS` (the file's content, or ``None``; the spec also has its hash) and
    ``not_run``: part -> reason; and ``rng``, what `pezo rng` left in the folder, or ``None``.
    A part whose content has ``"status": "not run"`` counts as not run, with its own ``reason``.

    Raises
    ------
    DataError
        The folder or every result file in it is absent, a file is not a JSON object, or it has an unknown format.
    """
    if not run_folder.is_dir():
        raise DataError(f"{run_folder}: no such run folder; make one with: pezo run SPEC")
    report: Report = {"not_run": {}}
    for part, (_, command) in PARTS.items():
        content = _read(run_folder / f"{part}.json")
        if content is None:
            report["not_run"][part] = f"{part}.json is not in the run folder; `{command}` writes it"
        elif content.get("status") == "not run":
            report["not_run"][part] = str(content.get("reason", "no reason was recorded"))
            content = None
        report[part] = content
    report["rng"] = _read(run_folder / "rng.json")  # of `pezo rng`, no stage of a run
    if report["spec"] and "hash" not in report["spec"]:
        report["spec"]["hash"] = _content_hash(report["spec"], run_folder)
    if all(report[part] is None for part in (*PARTS, "rng")):
        raise DataError(f"{run_folder}: holds no result file ({', '.join(PARTS)}.json); make one with: pezo run SPEC")
    return report


def _content_hash(spec: dict[str, Any], run_folder: Path) -> str:
    try:
        return DesignSpec.from_dict(spec, source=str(run_folder / "spec.json")).hash
    except SpecError as error:
        raise DataError(f"{error}; draw the report with the version that wrote the file, or run again") from None


def _read(path: Path) -> dict[str, Any] | None:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        raise DataError(
            f"{path}: not JSON ({error.msg}, line {error.lineno}); delete it and run the stage again"
        ) from None
    if not isinstance(content, dict):
        raise DataError(f"{path}: holds a {type(content).__name__}, expected an object; run the stage again")
    version = content.get("format", FORMAT)
    if version != FORMAT:
        raise DataError(
            f"{path}: format is {version!r}, this pezo-hw reads format {FORMAT}; "
            "draw the report with the version that wrote the file, or run the stage again"
        )
    return content
