"""Free-running parity: integer training with perturbations from the verilated RTL ends in the twin's weights."""

from __future__ import annotations

import dataclasses
import multiprocessing
import os
import signal
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from pezo_rtl.host import Host

from pezo_hw.errors import ParityError, ToolError
from pezo_hw.progress import Progress, silent
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, Stream, build
from pezo_hw.streams.designs import own_design

from .compare import Place, compare, refuse
from .faults import Plant, honest
from .verilated_stream import VerilatedStream

LEVEL = "free-running"
STALL, SEED = 0.01, 7  # back-pressure on the RTL while training reads from it


@dataclasses.dataclass(frozen=True)
class _Run:
    """One training run: its kind of perturbation, and whether the RTL deals it."""

    kind: str
    rtl: bool


def free_running(spec: DesignSpec, workdir: Path, progress: Progress = silent, plant: Plant = honest) -> dict[str, Any]:
    """Train with perturbations from the verilated RTL and from the twin, for bank and pool; compare the weights.

    A design for a flat tensor of weights trains the task's model here.

    Parameters
    ----------
    workdir : Path
        Keeps the pretrained weights.
    plant : Plant
        For tests; everything then runs in this process.

    Returns
    -------
    dict
        ``steps``, ``sources`` {kind: {equal, weights_sha256, start_sha256, words}}, ``weights_sha256``, ``equal``.

    Raises
    ------
    ParityError
        The weights differ; the first differing number of a perturbation is named, where there is one.
    ToolError
        A training process died.
    """
    from pezo_hw.tasks.case import Case

    spec = dataclasses.replace(spec, weights=dataclasses.replace(spec.weights, count=0))
    steps = min(spec.task.parity_steps, spec.optimizer.steps)
    kind = spec.perturbation.kind
    kinds = list(dict.fromkeys(["bank", "pool", *([kind] if own_design(spec) else [])]))
    for name in kinds:
        _check_facts(_of_kind(spec, name), plant)
    progress("parity", 0, 2 * len(kinds), "training: the start")
    cache = workdir / "cache"
    _ = Case(spec, 0, cache).start  # before several processes want it
    runs = [_Run(name, rtl) for name in kinds for rtl in (True, False)]
    results: dict[_Run, dict[str, Any]] = {}
    for run, result in _all(spec, runs, steps, cache, plant):
        results[run] = result
        source = "RTL" if run.rtl else "twin"
        progress("parity", len(results), len(runs), f"{steps} training steps, {run.kind} from the {source}")
    found: dict[str, Any] = {}
    for name in kinds:
        got, expected = results[_Run(name, True)], results[_Run(name, False)]
        if got["weights_sha256"] != expected["weights_sha256"]:
            _first_difference(_of_kind(spec, name), steps, plant)
        found[name] = {"equal": True, **got}
    own = kind if kind in found else "bank"
    return {"steps": steps, "sources": found, "weights_sha256": found[own]["weights_sha256"], "equal": True}


def _of_kind(spec: DesignSpec, kind: str) -> DesignSpec:
    return spec if spec.perturbation.kind == kind else spec.with_kind(kind)


def _all(
    spec: DesignSpec, runs: list[_Run], steps: int, cache: Path, plant: Plant
) -> Iterator[tuple[_Run, dict[str, Any]]]:
    """Yield each run and its result, two runs at a time where there are two cores."""
    if plant is not honest or (os.cpu_count() or 1) < 2:
        yield from ((run, _train(spec, run, steps, cache, plant)) for run in runs)
        return
    ignore = partial(signal.signal, signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent
    pool = ProcessPoolExecutor(2, multiprocessing.get_context("spawn"), ignore)
    futures = {pool.submit(_train, spec, run, steps, cache): run for run in runs}
    processes = list(pool._processes.values())
    try:
        for future in as_completed(futures):
            yield futures[future], future.result()
    except BrokenProcessPool:
        raise ToolError("training", "a worker process died", "run it again; memory may have run out") from None
    except BaseException:
        for process in processes:
            process.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _train(spec: DesignSpec, run: _Run, steps: int, cache: Path, plant: Plant = honest) -> dict[str, Any]:
    """Train once and return the hashes of the weights, and the words taken from the RTL."""
    from pezo_hw.train import free_run

    chosen = _of_kind(spec, run.kind)
    source = _from_rtl(chosen, plant) if run.rtl else None
    result = free_run(chosen, source, steps, cache=cache)
    hashes = {"weights_sha256": result["sha256"], "start_sha256": result["start_sha256"]}
    return hashes | ({"words": source.words} if source else {})


def _from_rtl(spec: DesignSpec, plant: Plant) -> VerilatedStream:
    return VerilatedStream(spec, stream=plant(LEVEL, build(spec)), stall=STALL, seed=SEED)


def _place(spec: DesignSpec, stream: Stream) -> Place:
    host = Host(stream)
    return Place(LEVEL, spec.perturbation.kind, host.unit, host.per_word)


def _check_facts(spec: DesignSpec, plant: Plant) -> None:
    """Compile the RTL, and compare what training reads besides numbers."""
    reference, rtl = build(spec), _from_rtl(spec, plant)
    for what in ("scale", "max_abs"):
        right, wrong = getattr(reference, what), getattr(rtl, what)
        if right != wrong:
            refuse(_place(spec, reference), 0, right, wrong, f"the {what} of the RTL's stream")


def _first_difference(spec: DesignSpec, steps: int, plant: Plant) -> None:
    """Raise ``ParityError`` naming the first number in which the two sources of a training run differ."""
    reference, rtl = build(spec), _from_rtl(spec, plant)
    place, host = _place(spec, reference), Host(reference)
    pad, shape = -reference.d % host.lanes, (-1, host.lanes)
    for step in range(steps):
        for query in range(reference.queries):
            key = Key(step, query)
            expected, got = (
                np.pad(source.ints(key, 0, reference.d), (0, pad)).reshape(shape) for source in (reference, rtl)
            )
            compare(place, host.start(key), expected, got)
    details = {"level": LEVEL, "block": place.block, "clock": 0, "lane": 0}
    raise ParityError(f"{LEVEL}: {place.block}: weights differ although all numbers agree (clock 0, lane 0)", details)
