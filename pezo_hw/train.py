"""The training stage: every perturbation source, both numerics, several seeds, equal forwards; and the free run.

Learning rates come from the design (``pezo tune`` chooses them on the validation part). The test part is only reported:
accuracies are those after the last step, whatever the curve did before.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from .progress import Progress, silent
from .spec import DesignSpec
from .stats import MARGIN, compare
from .streams import build
from .tasks.case import Case, planned_forwards, weights_sha256
from .tasks.digits import PARTS
from .tasks.jobs import BACKPROP_STEPS, Job, Outcome
from .tasks.workers import run_jobs
from .zo.directions import IntSource
from .zo.dry import count
from .zo.execute import drive
from .zo.mezo import Mezo

REFERENCE = "gaussian"
#: The ceiling takes, for each seed, the best of these rates on the validation part.
BACKPROP_RATES = (2e-3, 4e-3, 8e-3, 1.6e-2, 3.2e-2)
#: What the comparison asks of every zeroth-order run: this accuracy, or the reference less the margin if that is lower.
GOAL = 0.90


def run(spec: DesignSpec, workdir: Path, progress: Progress = silent, workers: int = 0) -> dict[str, Any]:
    """Train everything that ``spec.task`` asks for.

    Parameters
    ----------
    spec : DesignSpec
    workdir : Path
        Run folder; pretrained weights are kept in its ``cache`` folder.
    progress
        Told after each finished run.
    workers : int
        Processes; 0 means 2 where two cores are usable.

    Returns
    -------
    dict
        What ``training.json`` holds.

    Raises
    ------
    SpecError
        A source has no learning rate, or eps or updates vanish in the weights' rounding.
    MissingDependency
        torch, scikit-learn or scipy is not installed.
    """
    began = time.perf_counter()
    task = spec.task
    pairs = [(source, numerics) for numerics in task.numerics for source in task.sources]
    jobs = [Job(s, n, seed, spec.optimizer.rate(s, n)) for seed in task.seeds for s, n in pairs]
    jobs += [Job("backprop", "float", seed, lr) for seed in task.seeds for lr in BACKPROP_RATES]
    for seed in task.seeds:  # before the processes share the cache
        _ = Case(spec, seed, workdir / "cache").start
    outcomes: dict[Job, Outcome] = {}
    for outcome in run_jobs(spec, jobs, workdir / "cache", workers=workers):
        outcomes[outcome.job] = outcome
        note = f"{outcome.job.source} {outcome.job.numerics} seed {outcome.job.seed}: {outcome.right.mean():.1%}"
        progress("training", len(outcomes), len(jobs), note)
    by_pair = {pair: [outcomes[job] for job in jobs if (job.source, job.numerics) == pair] for pair in pairs}
    runs: dict[str, dict[str, Any]] = {source: {} for source in task.sources}
    for (source, numerics), own in by_pair.items():
        runs[source][numerics] = _summary(spec, own, by_pair.get((REFERENCE, numerics)))
    ceiling = [_best([outcomes[job] for job in jobs if job.source == "backprop" and job.seed == s]) for s in task.seeds]
    starts = {n: [outcome.start for outcome in by_pair[task.sources[0], n]] for n in task.numerics}
    return {
        "task": _describe(spec),
        "baselines": {
            "start": starts,
            "backprop": {"float": [float(best.right.mean()) for best in ceiling]},
            "backprop_lr": [best.job.lr for best in ceiling],
        },
        "runs": runs,
        "seconds": time.perf_counter() - began,
    }


def free_run(
    spec: DesignSpec,
    source: IntSource | None = None,
    steps: int = 0,
    seed: int = 0,
    cache: Path | None = None,
    on_step: Callable[[int, float], None] | None = None,
) -> dict[str, Any]:
    """Train the integer MLP from its start, all integers, with perturbations from any source: free-running parity.

    Two sources that deal the same integers give the same bits, because losses, coefficients and sweeps are exact.
    A method that reads other roles than z (low rank, rounded directions), whose constants hardware does not hold, is
    replaced by MeZO with the same numbers.

    Parameters
    ----------
    spec : DesignSpec
    source
        Offers ``ints(key, start, count)``, ``scale`` and ``max_abs``; None builds the design's own stream.
    steps : int
        Training steps; 0 means ``spec.task.parity_steps``. The schedule stays that of the whole run.
    seed : int
        Training seed; the run begins at step ``seed * spec.optimizer.steps`` of the stream.
    cache : Path, optional
        Folder of pretrained weights.
    on_step
        Called with (step, loss).

    Returns
    -------
    dict
        ``steps``, ``weights`` {tensor name: int32 array}, ``sha256`` of them, ``start_sha256``, ``losses`` per step.
    """
    case = Case(spec, seed, cache)
    stream = build(spec)
    method = case.method(spec.optimizer.rate(spec.perturbation.kind, "int"), stream)
    steps = min(steps or spec.task.parity_steps, spec.optimizer.steps)
    if count(method, spec.layout, steps=steps).roles != {"z"}:
        method = Mezo(method.steps, method.lr, method.eps, method.queries, method.clip, method.schedule)
    executor, _ = case.int_executor(stream if source is None else source, method)
    before = weights_sha256(spec, executor.weights)
    losses: list[float] = []

    def note(step: int, loss: float) -> None:
        losses.append(loss)
        if on_step is not None:
            on_step(step, loss)

    drive(method.program(0, steps), executor, on_step=note)
    weights = executor.weights
    tensors = {s.name: weights[s.offset : s.offset + s.size].reshape(s.shape).copy() for s in spec.layout.tensors}
    return {
        "steps": steps,
        "weights": tensors,
        "sha256": weights_sha256(spec, weights),
        "start_sha256": before,
        "losses": losses,
    }


def _summary(spec: DesignSpec, own: list[Outcome], reference: list[Outcome] | None) -> dict[str, Any]:
    seeds = [float(outcome.right.mean()) for outcome in own]
    accuracy = {
        "start": float(np.mean([outcome.start for outcome in own])),
        "mean": float(np.mean(seeds)),
        "std": float(np.std(seeds, ddof=1)),
        "seeds": seeds,
        "forwards": round(own[0].forwards),
    }
    goal = GOAL
    summary: dict[str, Any] = {
        "accuracy": accuracy,
        "lr": own[0].job.lr,
        "curves": [{"seed": outcome.job.seed, **outcome.curve} for outcome in own],
        "validation_loss": [outcome.validation[0] for outcome in own],
        "updates": [outcome.updates for outcome in own if outcome.updates],
        "warnings": sorted({text for outcome in own for text in outcome.warnings}),
        "run_seconds": [outcome.seconds for outcome in own],
        "paired": None,
        "verdict": "inconclusive",  # nothing to compare with, unless the design lists the reference
    }
    if reference is own:
        summary["verdict"] = "reference"
    elif reference is not None:
        paired = compare(_rights(own), _rights(reference))
        summary |= {"paired": paired.to_dict(), "verdict": paired.verdict}
        goal = min(GOAL, float(_rights(reference).mean()) - MARGIN)
    return summary | {"goal": goal, "reached": min(seeds) >= goal}


def _rights(outcomes: list[Outcome]) -> np.ndarray:
    return np.stack([outcome.right for outcome in outcomes])


def _best(tried: list[Outcome]) -> Outcome:
    return min(tried, key=lambda outcome: (-outcome.validation[1], outcome.validation[0]))


def _describe(spec: DesignSpec) -> dict[str, Any]:
    optimizer = spec.optimizer
    return {
        "dataset": spec.task.dataset,
        "rotation": spec.task.rotation,
        "parts": dict(PARTS),
        "hidden": list(spec.task.hidden),
        "parameters": sum(slot.size for slot in spec.layout.tensors),
        "steps": optimizer.steps,
        "queries": optimizer.queries,
        "batch": optimizer.batch,
        "eps": optimizer.eps,
        "clip": optimizer.clip,
        "schedule": optimizer.schedule,
        "method": optimizer.method,
        "forwards": round(planned_forwards(spec)),
        "backprop_steps": min(BACKPROP_STEPS, optimizer.steps),
        "margin": MARGIN,
    }
