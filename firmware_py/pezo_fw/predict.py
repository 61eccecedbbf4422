"""What a run will take: measured by a few steps of the run itself, counted by its method's program, never written."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass

from pezo_hw.estimate.coefficients import Range
from pezo_hw.estimate.energy import Work, processor_step
from pezo_hw.zo.dry import DryExecutor, Needs
from pezo_hw.zo.execute import drive
from pezo_hw.zo.method import ScalarLog

from .bench import Bench, resident_bytes
from .method import run_step
from .records import size_of
from .work import forward_work

STEPS = 3  # run, after one that makes buffers
COUNTED = 64  # steps of the program that are counted


@dataclass(frozen=True)
class Prediction:
    """Of a step: seconds of a forward and of all that is none, forwards, sweeps, journal bytes, joules.

    ``resident`` is the process's memory in bytes, ``state`` the numbers that the method stores beside the weights.
    """

    forward: float
    rest: float
    forwards: float
    sweeps: float
    resident: int
    state: int
    journal_bytes: float
    energy: Range

    @property
    def step(self) -> float:
        """Seconds a step."""
        return self.forwards * self.forward + self.rest

    @property
    def share(self) -> float:
        """The part of a step that is no forward."""
        return self.rest / self.step


def predict(bench: Bench) -> Prediction:
    """Measure and count; the weights are those of the model afterwards."""
    steps = min(COUNTED, bench.method.steps)
    log: ScalarLog = []
    needs = count(bench, steps, log)
    forward, rest_a_sweep = _measured(bench)
    bench.restart()
    answers = statistics.fmean(len(answers) for answers in log)
    sweeps, forwards = needs.sweeps / steps, needs.forwards / steps
    return Prediction(
        forward,
        rest_a_sweep * sweeps,
        forwards,
        sweeps,
        resident_bytes(),
        needs.state,
        size_of(0) + 4 * answers,
        energy(bench, forwards, sweeps),
    )


def count(bench: Bench, steps: int, log: ScalarLog) -> Needs:
    """Return what the first ``steps`` steps take; their answers go to ``log``."""
    executor = DryExecutor(bench.layout, len(bench.training) / bench.batches.size)
    drive(bench.method.program(0, steps, log), executor)
    return executor.needs


def energy(bench: Bench, forwards: float, sweeps: float) -> Range:
    """Return joules of a step, between two bounds; see :mod:`pezo_hw.estimate.energy`."""
    feeds, _ = bench.examples.take(bench.training[:1])
    macs, activations = forward_work(bench.model, feeds)
    trained = sum(slot.size for slot in bench.layout.tensors)
    everything = sum(tensor.size for tensor in bench.model.initializers.values())
    work = Work(
        weights=trained,
        macs=macs,
        examples=round(forwards * bench.batches.size),
        forwards=round(forwards),
        sweeps=sweeps,
        frozen=everything - trained,
        activation_bytes=activations,
    )
    return processor_step(work).total


def _measured(bench: Bench) -> tuple[float, float]:
    """Return the seconds of a forward, and of what is no forward divided by the sweeps of the steps run."""
    forwards: list[float] = []
    evaluate = bench.evaluator

    def timed(batch: int) -> float:
        began = time.perf_counter()
        loss = evaluate(batch)
        forwards.append(time.perf_counter() - began)
        return loss

    rest: list[float] = []
    log: ScalarLog = []
    steps = min(STEPS + 1, bench.method.steps)
    bench.evaluator = timed
    try:
        for step in range(steps):
            before = len(forwards)
            began = time.perf_counter()
            run_step(bench.method, step, log, bench.executor)
            assert bench.weights.size  # nothing is put off
            rest.append(time.perf_counter() - began - sum(forwards[before:]))
    finally:
        bench.evaluator = evaluate
    sweeps = count(bench, steps, []).sweeps / steps
    return statistics.median(forwards), statistics.median(rest[1:] or rest) / sweeps
