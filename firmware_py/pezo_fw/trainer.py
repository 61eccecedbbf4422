"""The training loop: steps, records, evaluations, and the reasons to stop."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pezo_hw.progress import Progress, silent
from pezo_hw.zo.execute import Diverged
from pezo_hw.zo.method import ScalarLog

from .bench import Bench, resident_bytes
from .device_api import DeviceError
from .journal import GROUP_COMMIT, Contents, Journal
from .method import run_step
from .records import CHECK, EVAL, STEP, Record
from .replay import crc32_of, replay
from .storage import DiskFile, Storage

COMPLETE, EARLY, SECONDS, MEMORY, ASKED = "complete", "early stop", "--max-seconds", "--max-rss", "interrupted"


@dataclass
class Limits:
    """When to stop between two steps; 0 is no limit. ``asked`` is set by whoever wants the run to stop."""

    seconds: float = 0.0
    rss_bytes: int = 0
    asked: bool = False
    started: float = field(default_factory=time.monotonic)

    def reached(self) -> str:
        """Return the reason to stop, or nothing."""
        if self.asked:
            return ASKED
        if self.seconds and time.monotonic() - self.started >= self.seconds:
            return SECONDS
        return MEMORY if self.rss_bytes and resident_bytes() > self.rss_bytes else ""


@dataclass(frozen=True)
class Evaluation:
    """Validation loss and accuracy after ``steps`` steps."""

    steps: int
    loss: float
    accuracy: float


def evaluations(records: list[Record]) -> list[Evaluation]:
    """Return the evaluations of a journal."""
    return [Evaluation(r.number, r.loss, float(r.scalars[0])) for r in records if r.kind == EVAL]


def best(found: list[Evaluation]) -> Evaluation | None:
    """Return the evaluation with the lowest loss, the first of equals."""
    return min(found, key=lambda e: e.loss, default=None)


class Trainer:
    """A run from where its journal ends.

    Parameters
    ----------
    bench
        With the model's own weights; the journal is replayed onto them.
    contents
        The journal as read.
    storage, interval
        See :class:`~pezo_fw.journal.Journal`.
    progress
        Told about the replay.

    Attributes
    ----------
    steps : int
        Steps completed.
    history : list of Evaluation

    Raises
    ------
    DataError
        The journal cannot be written, or is another run's.
    """

    def __init__(
        self,
        bench: Bench,
        contents: Contents,
        storage: Callable[[Path, int], Storage] = DiskFile,
        interval: float = GROUP_COMMIT,
        progress: Progress = silent,
    ) -> None:
        self.bench, self._records, self._torn = bench, list(contents.records), False
        self._log: ScalarLog = []
        self.steps = self._replay(progress)
        self.history = evaluations(self._records)
        self.losses = [record.loss for record in self._records if record.kind == STEP]
        self._journal = Journal(contents, storage, interval)
        bench.settle()

    def run(self, limits: Limits | None = None, on_step: Callable[[Trainer], None] | None = None) -> str:
        """Train until the run is complete or a limit is reached; return why it stopped.

        Raises
        ------
        Diverged
            A loss is not finite; the journal ends with the last whole step.
        DataError
            The journal cannot be written; it ends with the last whole step.
        DeviceError
            Perturbation hardware has failed; weights and journal are those of the last whole step.
        """
        limits = limits or Limits()
        while True:
            if self._evaluation_due():
                self._evaluate()
            if self._stalled():
                return EARLY
            if self.steps >= self.bench.method.steps:
                return COMPLETE
            if reason := limits.reached():
                return reason
            self._step()
            if on_step is not None:
                on_step(self)

    def restore(self) -> None:
        """Bring the weights to the last step of the journal after a step broke off."""
        if self._torn:
            self.bench.restart()
            self._replay(silent)
            self._torn = False

    def close(self) -> None:
        """Write the weights' checksum, sync and close. A run with a broken-off step has no checksum to write."""
        try:
            last = self._records[-1] if self._records else None
            checked = last is not None and last.kind == CHECK and last.number == self.steps
            if not (self._torn or checked or self._journal.failed):
                self._journal.sync()
                self._journal.append(Record.check(self.steps, crc32_of(self.bench.weights, self.bench.layout)))
        finally:
            self._journal.close()

    def _step(self) -> None:
        self._torn = True
        try:
            loss, answers = run_step(self.bench.method, self.steps, self._log, self.bench.executor)
        except DeviceError:
            self.restore()
            raise
        self._append(Record.step(self.steps, loss, answers))
        self._torn = False
        self.steps += 1
        self.losses.append(loss)

    def _replay(self, progress: Progress) -> int:
        self._log.clear()
        bench = self.bench
        return replay(bench.executor, bench.layout, bench.method, self._records, progress=progress, log=self._log)

    def _append(self, record: Record) -> None:
        self._journal.append(record)
        self._records.append(record)

    def _evaluation_due(self) -> bool:
        if not len(self.bench.validation) or (self.history and self.history[-1].steps == self.steps):
            return False
        return self.steps % self.bench.evaluate_every == 0 or self.steps == self.bench.method.steps

    def _evaluate(self) -> None:
        loss, accuracy = self.bench.evaluate(self.bench.validation)
        if not math.isfinite(loss):
            raise Diverged(self.steps, loss)
        record = Record.evaluation(self.steps, loss, accuracy)
        self._append(record)
        self.history += evaluations([record])

    def _stalled(self) -> bool:
        """Tell whether the last ``patience`` evaluations brought no lower loss: a function of the journal alone."""
        patience, lowest = self.bench.settings.patience, best(self.history)
        return bool(patience and lowest and len(self.history) - 1 - self.history.index(lowest) >= patience)
