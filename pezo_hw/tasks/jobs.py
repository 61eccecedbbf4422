"""One training run as a job: a picklable request in, plain results out, so that processes can share the runs."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..extras import require
from ..spec import DesignSpec
from ..streams import build
from ..zo.commands import FULL
from ..zo.device_numpy import DeviceExecutor, check_updates
from ..zo.execute import Diverged, drive
from .case import Case
from .digits import Part
from .floatmlp import backprop

#: Points of a training curve, the start and the end included.
CURVE_POINTS = 21
#: Backprop needs fewer steps to converge; more change nothing.
BACKPROP_STEPS = 1000


@dataclass(frozen=True)
class Job:
    """One run: a perturbation source (or ``"backprop"``), numerics, seed and learning rate."""

    source: str
    numerics: str
    seed: int
    lr: float


@dataclass
class Outcome:
    """What a run gave.

    Attributes
    ----------
    right : numpy.ndarray of bool, shape (test examples,)
        Whether each test example is classified correctly after the last step.
    start : float
        Test accuracy before the first step.
    validation : (loss, accuracy)
        After the last step; learning rates are chosen by it.
    curve : dict
        ``forwards``, ``accuracy``, ``loss`` on the test part: for display, nothing is chosen by it.
    updates : dict
        Device numerics only: shares of weight updates ``lost`` to rounding and ``saturated``.
    forwards : float
        Forwards taken, in minibatches; one of all examples counts as examples / batch. Backprop: 0.
    """

    job: Job
    right: np.ndarray
    start: float
    validation: tuple[float, float]
    seconds: float
    curve: dict[str, list[float]] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    updates: dict[str, float] = field(default_factory=dict)
    forwards: float = 0.0


class Counted:
    """A model's loss that counts the forwards it takes, in minibatches."""

    def __init__(self, loss: Callable[[Any, int], float], full: float) -> None:
        self._loss, self._full, self.forwards = loss, full, 0.0

    def __call__(self, weights: Any, batch: int) -> float:
        """Return the loss."""
        self.forwards += self._full if batch == FULL else 1.0
        return self._loss(weights, batch)


def work(spec: DesignSpec, job: Job, cache: Path | None, curve: bool = True) -> Outcome:
    """Do one job from the start weights to the end of training.

    Parameters
    ----------
    spec
        Its perturbation kind is replaced by the job's source.
    cache
        Folder of pretrained weights.
    curve
        Whether to evaluate along the way.

    Raises
    ------
    SpecError
        eps or the updates vanish in the weights' rounding.
    """
    began = time.perf_counter()
    case = Case(spec, job.seed, cache)
    outcome = _backprop(case, job) if job.source == "backprop" else _zeroth_order(case, job, curve)
    outcome.seconds = time.perf_counter() - began
    return outcome


def _backprop(case: Case, job: Job) -> Outcome:
    steps = min(BACKPROP_STEPS, case.spec.optimizer.steps)
    torch, model = require("torch", extra="torch"), case.float_model
    start = _accuracy(model.evaluate(torch.from_numpy(case.start.copy()), case.digits.test))
    weights = torch.from_numpy(backprop(model, case.start, job.lr, steps))
    loss, right = model.evaluate(weights, case.digits.validation)
    return Outcome(job, model.evaluate(weights, case.digits.test)[1], start[1], (loss, float(right.mean())), 0.0)


def _zeroth_order(case: Case, job: Job, curve: bool) -> Outcome:
    stream = build(case.spec.with_kind(job.source))
    method = case.method(job.lr, stream)
    warnings = [*stream.warnings, *case.tied(method, stream)]
    executor: Any
    model: Any = case.int_model if job.numerics == "int" else case.float_model
    loss = Counted(model.loss, len(case.digits.train.labels) / case.spec.optimizer.batch)
    if job.numerics == "int":
        executor, coarse = case.int_executor(stream, method, loss)
        warnings += coarse + check_updates(executor.lost_share(method), job.lr)
        loss.forwards = 0.0
    else:
        executor = case.float_executor(stream, loss)

    def measure(part: Part) -> tuple[float, float]:
        return _accuracy(model.evaluate(executor.weights, part))

    points: dict[str, list[float]] = {"forwards": [], "accuracy": [], "loss": []}
    marks = {round(k * method.steps / (CURVE_POINTS - 1)) for k in range(CURVE_POINTS)} if curve else set()

    def record() -> None:
        test_loss, accuracy = measure(case.digits.test)
        for name, value in (("forwards", loss.forwards), ("accuracy", accuracy), ("loss", test_loss)):
            points[name].append(value)

    def on_step(step: int, shown: float) -> None:
        if step + 1 in marks:
            record()

    start = measure(case.digits.test)[1]
    if curve:
        record()
    try:
        drive(method.program(), executor, on_step=on_step)
    except Diverged as diverged:
        warnings.append(str(diverged))
    right = model.evaluate(executor.weights, case.digits.test)[1]
    validation, updates = measure(case.digits.validation), _updates(executor)
    return Outcome(job, right, start, validation, 0.0, points if curve else {}, warnings, updates, loss.forwards)


def _updates(executor: Any) -> dict[str, float]:
    if not isinstance(executor, DeviceExecutor):
        return {}
    count = executor.engine.count
    total = max(1, count.weights)
    return {"lost": count.lost / total, "saturated": count.saturated / total}


def _accuracy(evaluated: tuple[float, np.ndarray]) -> tuple[float, float]:
    return evaluated[0], float(evaluated[1].mean())
