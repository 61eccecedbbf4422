"""What a run will take: measured by a few forwards and sweeps of the model at hand, before anything is written."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from pezo_hw.streams import Key
from pezo_hw.zo.commands import Apply, Perturb, Term

from .bench import Bench, resident_bytes
from .records import Form

REPEATS = 3


@dataclass(frozen=True)
class Prediction:
    """Seconds of a forward and of a query's sweeps, queries a step, resident bytes, journal bytes a step."""

    forward: float
    sweeps: float
    queries: int
    resident: int
    journal_bytes: int

    @property
    def step(self) -> float:
        """Seconds a step."""
        return self.queries * (2 * self.forward + self.sweeps)

    @property
    def share(self) -> float:
        """The part of a step that is no forward."""
        return self.queries * self.sweeps / self.step


def predict(bench: Bench) -> Prediction:
    """Measure forwards and sweeps; the weights are those of the model afterwards."""
    eps = bench.method.eps
    bench.loss(0)
    forward = _median([_seconds(partial(bench.loss, step)) for step in range(REPEATS)])

    def sweeps() -> None:
        for multiple in (1, -2):
            bench.executor.apply(Apply((Perturb(multiple, eps, Key(0)),)))
            assert bench.weights.size  # as a forward looks at them
        bench.executor.apply(Apply((Perturb(1, eps, Key(0)),), (Term(0.0, Key(0)),)))

    sweep = _median([_seconds(sweeps) for _ in range(REPEATS + 1)][1:])  # the first makes buffers
    bench.restart()
    queries = bench.method.queries
    return Prediction(forward, sweep, queries, resident_bytes(), Form(queries).size)


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _median(values: list[float]) -> float:
    return float(statistics.median(values))
