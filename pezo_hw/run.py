"""``pezo run``: every stage of one design into one folder, resumable, and the report at the end.

A stage's result is one JSON file, renamed into place when it is complete, with a stamp of what made it (design, code,
tools). A stage whose stamp still holds is not repeated. So a run that was killed leaves only complete files, and the
same command goes on from there.
"""

from __future__ import annotations

import importlib
import json
import shutil
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import identity
from .errors import ParityError, PezoError
from .extras import require
from .files import write_json_atomic
from .progress import Progress, silent
from .spec import DesignSpec

SUMMARIES = ("result.json", "report.md", "report.html")


@dataclass(frozen=True)
class Stage:
    """One part of a run.

    Attributes
    ----------
    name : str
        Its file is ``<name>.json``.
    module : str
        Holds ``run(spec, [workdir,] progress) -> dict``; imported when the stage runs.
    about : str
        What it does, for people.
    workdir : bool
        Whether it wants a folder for intermediate files.
    """

    name: str
    module: str
    about: str
    workdir: bool = True

    def compute(self, spec: DesignSpec, workdir: Path, progress: Progress) -> dict[str, Any]:
        """Run the stage with an empty ``workdir``."""
        function = importlib.import_module(self.module).run
        if not self.workdir:
            return function(spec, progress)
        shutil.rmtree(workdir, ignore_errors=True)  # what a killed run left there is not trusted
        workdir.mkdir(parents=True)
        return function(spec, workdir, progress)


STAGES = (
    Stage("quality", "pezo_hw.quality", "measures the stream", workdir=False),
    Stage("parity", "pezo_sim.parity", "compares RTL with Python bit for bit"),
    Stage("training", "pezo_hw.train", "trains with every perturbation source"),
    Stage("cost", "pezo_hw.eda.cost", "synthesises, places and routes"),
)


@dataclass
class Outcome:
    """What a run did: its folder, the stages computed and reused, and the failures in one line each."""

    folder: Path
    computed: list[str] = field(default_factory=list)
    reused: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)


def run_folder(spec: DesignSpec, runs: Path) -> Path:
    """The folder of a design under ``runs``: ``<name>-<hash>``."""
    return runs / f"{spec.name}-{spec.hash}"


def stage_names() -> list[str]:
    """The names of all stages in the order they run."""
    return [stage.name for stage in STAGES]


def run(
    spec: DesignSpec,
    runs: Path,
    stages: Collection[str] | None = None,
    fresh: bool = False,
    progress: Progress = silent,
    say: Callable[[str], None] = lambda text: None,
) -> Outcome:
    """Run the stages of a design and write its report.

    Parameters
    ----------
    runs : Path
        Folder of run folders.
    stages : collection of str, optional
        Names of the stages to run; all by default. Results of other stages stay if their stamp still holds.
    fresh : bool
        Repeat every chosen stage, also those with a valid result.
    say : callable
        Told one line about each thing worth knowing, such as a reused result.

    Raises
    ------
    PezoError
        A stage name is unknown, the folder is in use by another process, or a stage failed. A parity failure does not
        raise: the report is written with it, and the outcome lists it.
    """
    chosen = _chosen(stages)
    folder = run_folder(spec, runs)
    folder.mkdir(parents=True, exist_ok=True)
    filelock = require("filelock", extra="cli")
    lock = filelock.FileLock(folder / ".lock")
    try:
        with lock.acquire(timeout=0):
            return _run_locked(spec, folder, chosen, fresh, progress, say)
    except filelock.Timeout:
        raise PezoError(
            f"{folder}: another pezo process is running in this folder; wait for it, or use another folder with --runs"
        ) from None


def _chosen(stages: Collection[str] | None) -> set[str]:
    known = stage_names()
    unknown = sorted(set(stages or ()) - set(known))
    if unknown:
        raise PezoError(f"stages: {unknown[0]!r} is not a stage; choose from {', '.join(known)}")
    return set(stages or known)


def _run_locked(
    spec: DesignSpec,
    folder: Path,
    chosen: set[str],
    fresh: bool,
    progress: Progress,
    say: Callable[[str], None],
) -> Outcome:
    outcome = Outcome(folder)
    for left in (*(folder / name for name in SUMMARIES), *folder.glob(".*.json.*")):
        left.unlink(missing_ok=True)  # the summaries of a former run, and parts of files from a killed one
    write_json_atomic(folder / "spec.json", spec.to_dict())  # loads as a design file
    progress("tools", 0, 1, "reading versions (at its first use a tool is compiled: about a minute)")
    tools = identity.tool_versions()
    progress("tools", 1, 1)
    write_json_atomic(folder / "tools.json", tools)
    stamp = {"spec": spec.hash, "code": identity.code_digest(), "tools": identity.tools_digest(tools)}
    for stage in STAGES:
        valid = _stamp_of(folder / f"{stage.name}.json") == stamp
        if valid and not (fresh and stage.name in chosen):
            outcome.reused.append(stage.name)
            say(f"{stage.name}: already complete, reused")
        elif stage.name in chosen:
            if not _complete(stage, spec, folder, stamp, progress, outcome):
                break
        elif (folder / f"{stage.name}.json").exists():
            (folder / f"{stage.name}.json").unlink()
            say(f"{stage.name}: removed its result, made by other code or tools; run this stage again to have it")
    importlib.import_module("pezo_hw.report").write(folder)
    return outcome


def _complete(
    stage: Stage, spec: DesignSpec, folder: Path, stamp: dict[str, str], progress: Progress, outcome: Outcome
) -> bool:
    """Run one stage and write its file; return whether the run may go on."""
    target = folder / f"{stage.name}.json"
    target.unlink(missing_ok=True)
    start = time.monotonic()
    try:
        workdir = (folder / "work" / stage.name).absolute()  # tools run in folders of their own
        result = stage.compute(spec, workdir, progress)
    except ParityError as error:
        outcome.failures.append(str(error))
        write_json_atomic(target, failed_parity(error, time.monotonic() - start))  # no stamp: never reused
        return False
    result.setdefault("seconds", round(time.monotonic() - start, 3))
    if result.get("mismatches"):
        outcome.failures.append(f"{stage.name}: {result['mismatches']} mismatches, see {target}")
        write_json_atomic(target, result)
        return False
    write_json_atomic(target, result | {"stamp": stamp})
    outcome.computed.append(stage.name)
    return True


def failed_parity(error: ParityError, seconds: float) -> dict[str, Any]:
    """What the error knows, as ``parity.json`` that the report can read."""
    details = json.loads(json.dumps(error.details, default=str))
    clocks = details.get("word", 0) + 1  # compared up to the first difference, on that level
    level = {
        "name": details.get("level", "unknown"),
        "blocks": [details.get("block", "unknown")],
        "clocks": clocks,
    }
    return {
        "clocks": clocks,
        "mismatches": max(1, details.get("mismatches") or 1),
        "levels": details.get("levels") or [level | {"mismatches": 1, "seconds": round(seconds, 3)}],
        "failure": {"message": str(error)} | details,
        "seconds": round(seconds, 3),
    }


def _stamp_of(path: Path) -> dict[str, str] | None:
    try:
        return json.loads(path.read_bytes()).get("stamp")
    except (OSError, ValueError, AttributeError):
        return None  # absent, or not what a stage writes: computed again
