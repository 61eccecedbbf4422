"""``pezo tune``: learning rates by grid search on the validation part, with the same budget for every competitor.

Each competitor (a source with a numerics, and backprop) tries the same number of rates on the same tuning seeds, which
differ from the reporting seeds; the best mean validation accuracy wins, the lower mean validation loss breaking ties.
"""

from __future__ import annotations

import json
import time
from dataclasses import replace
from math import isfinite
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory
from typing import Any

from .errors import DataError
from .files import write_json_atomic
from .progress import Progress, silent
from .spec import DesignSpec
from .tasks.case import Case, planned_forwards
from .tasks.jobs import Job
from .tasks.workers import run_jobs

#: Factor 1.41 apart; zeroth-order rates, and the wider-apart ones (factor 2) of backprop by Adam.
GRID = tuple(0.01 * 2 ** (k / 2) for k in range(9))
BACKPROP_GRID = tuple(0.001 * 2.0**k for k in range(9))
#: Methods whose rates lie elsewhere: their grid is this many times the other one (reports/methods).
SHIFTS = {"one-point": 1 / 8}
#: Seeds of the tuning runs; reporting seeds are small numbers, so initial weights and batches are not seen in advance.
TUNING_SEEDS = (1001, 1002)

Competitor = tuple[str, str]
#: (validation loss, or None where it is not finite; validation accuracy) by run.
Scores = dict[str, tuple[float | None, float]]


def run(
    spec: DesignSpec,
    out: Path,
    progress: Progress = silent,
    grid: tuple[float, ...] | None = None,
    seeds: tuple[int, ...] = TUNING_SEEDS,
    workers: int = 0,
) -> dict[str, Any]:
    """Choose learning rates and write them to ``out``.

    Finished runs are kept beside ``out`` (suffix ``.partial``) until all are done, so an interrupted search resumes.

    Parameters
    ----------
    spec : DesignSpec
        Its own learning rate is ignored.
    out : Path
        JSON file, written atomically; a design names it as ``lr = "tuned:FILE"``.
    progress
        Told after each finished run.
    grid : tuple of float
        Rates of the zeroth-order runs; backprop tries as many of its own. Default: :data:`GRID`, moved by the method's
        :data:`SHIFTS`.
    seeds : tuple of int
        Tuning seeds.
    workers : int
        Processes; 0 means 2 where two cores are usable.

    Returns
    -------
    dict
        ``command``, ``spec_hash`` (see :func:`rate_free_hash`), ``grid``, ``budget``, ``curves``, ``lr``
        {source: {numerics: rate}}, ``backprop``, ``at_edge`` (competitors whose best rate ends their grid: a wider one
        might find better), ``seconds``.

    Raises
    ------
    DataError
        A competitor diverged at every rate.
    """
    began = time.perf_counter()
    grid = grid or tuple(rate * SHIFTS.get(spec.optimizer.method, 1.0) for rate in GRID)
    competitors: list[Competitor] = [(s, n) for n in spec.task.numerics for s in spec.task.sources]
    grids = dict.fromkeys(competitors, grid)
    grids["backprop", "float"] = BACKPROP_GRID[: len(grid)]
    partial = out.with_name(out.name + ".partial")
    out.parent.mkdir(parents=True, exist_ok=True)
    jobs = [Job(*competitor, seed, lr) for competitor, rates in grids.items() for seed in seeds for lr in rates]
    scores = _resume(partial, rate_free_hash(spec))
    pending = [job for job in jobs if _name(job) not in scores]
    with TemporaryDirectory(prefix="pezo-tune-") as folder:
        for seed in seeds if pending else ():  # before the processes share the folder
            _ = Case(spec, seed, Path(folder)).start
        for outcome in run_jobs(spec, pending, Path(folder), curve=False, workers=workers):
            job, (loss, accuracy) = outcome.job, outcome.validation
            scores[_name(job)] = (loss if isfinite(loss) else None, accuracy)
            write_json_atomic(partial, {"spec_hash": rate_free_hash(spec), "scores": scores})
            note = f"{job.source} {job.numerics} lr {job.lr:.3g}: {accuracy:.1%}"
            progress("tune", sum(_name(job) in scores for job in jobs), len(jobs), note)
    curves = {c: [_point(c, lr, seeds, scores) for lr in rates] for c, rates in grids.items()}
    best = {competitor: _best(competitor, curve) for competitor, curve in curves.items()}
    at_edge = ["/".join(c) for c, rate in best.items() if rate in (grids[c][0], grids[c][-1])]
    backprop = best.pop(("backprop", "float"))
    rates: dict[str, dict[str, float]] = {}
    for (source, numerics), rate in best.items():
        rates.setdefault(source, {})[numerics] = rate
    result = {
        "command": f"pezo tune {spec.source}",
        "spec_hash": rate_free_hash(spec),
        "grid": {"zeroth_order": list(grid), "backprop": list(BACKPROP_GRID[: len(grid)])},
        "budget": {
            "runs_per_competitor": len(grid) * len(seeds),
            "seeds": list(seeds),
            "forwards_per_run": round(planned_forwards(spec)),
            "chosen_by": "mean validation accuracy, then mean validation loss",
        },
        "curves": {"/".join(competitor): curve for competitor, curve in curves.items()},
        "lr": rates,
        "backprop": backprop,
        "at_edge": at_edge,
        "seconds": round(time.perf_counter() - began, 1),
    }
    write_json_atomic(out, result)
    partial.unlink(missing_ok=True)
    return result


def rate_free_hash(spec: DesignSpec) -> str:
    """Return the hash of what rates are tuned for: the design without its learning rate, name and hardware."""
    plain = replace(spec, name="tune", optimizer=replace(spec.optimizer, lr=1.0), hardware=type(spec.hardware)())
    return plain.hash


def _name(job: Job) -> str:
    return f"{job.source}/{job.numerics}/{job.seed}/{job.lr!r}"


def _resume(partial: Path, spec_hash: str) -> Scores:
    """Return the kept scores of this design; of another design, or damaged, none: they are then made again."""
    try:
        kept = json.loads(partial.read_text(encoding="utf-8"))
        scores = {str(name): (loss, float(accuracy)) for name, (loss, accuracy) in kept["scores"].items()}
        return scores if kept["spec_hash"] == spec_hash else {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _point(competitor: Competitor, lr: float, seeds: tuple[int, ...], scores: Scores) -> dict[str, float | None]:
    found = [scores[_name(Job(*competitor, seed, lr))] for seed in seeds]
    losses = [loss for loss, _ in found if loss is not None]
    return {
        "lr": lr,
        "accuracy": fmean(accuracy for _, accuracy in found),
        "loss": fmean(losses) if len(losses) == len(found) else None,
    }


def _best(competitor: Competitor, curve: list[dict[str, float | None]]) -> float:
    stable = [(-(p["accuracy"] or 0.0), p["loss"], p["lr"] or 0.0) for p in curve if p["loss"] is not None]
    if not stable:
        raise DataError(f"{'/'.join(competitor)} diverged at every rate; lower optimizer.eps or set optimizer.clip")
    return min(stable)[-1]
