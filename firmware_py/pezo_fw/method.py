"""A design's method, and its steps with answers that a journal holds exactly.

A method is a program that yields commands and is sent answers: losses, and norms. Answers are rounded to float32 before
the program sees them. So the answers of all steps, with the design, are all that a run is made of: the same program,
told them, yields the same commands again.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from pezo_hw.errors import DataError
from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Stream
from pezo_hw.zo import build
from pezo_hw.zo.commands import Apply, Stored
from pezo_hw.zo.execute import Executor, PerturbingExecutor, carry_out, drive, rerun
from pezo_hw.zo.method import Method, ScalarLog

from .sweep import period_of


def method_of(spec: DesignSpec, layout: Layout, stream: Stream, examples: int, seed: int) -> Method:
    """Return the design's method.

    Parameters
    ----------
    layout, stream
        Of the trained tensors.
    examples : int
        To train on: they decide how many steps an epoch has.
    seed : int
        Of the run: decides host scalars.

    Raises
    ------
    SpecError
        No learning rate for this source, or a pattern that chooses no tensor.
    """
    o = spec.optimizer
    epoch = -(-examples // min(o.batch, examples))
    return build.method_of(
        o, o.rate(spec.perturbation.kind, "float"), build.Surroundings(layout, stream.distinct, seed, epoch)
    )


def state_period(spec: DesignSpec, stream: Stream) -> int:
    """Return the numbers of elementwise state: the stream's period where the design asks for it, else 0."""
    return period_of(stream) if spec.optimizer.state == "period" else 0


class Recording:
    """An executor whose answers are rounded to float32 and kept: ``answers`` are those of the step so far."""

    def __init__(self, executor: PerturbingExecutor) -> None:
        self._executor, self.displacement = executor, executor.displacement
        self.answers: list[np.float32] = []

    def apply(self, command: Apply) -> None:
        """Carry out one sweep."""
        self._executor.apply(command)

    def loss(self, batch: int) -> float:
        """Return the loss that the program is sent."""
        return self._kept(self._executor.loss(batch))

    def carry_out(self, command: Stored) -> float | None:
        """Carry out a command beyond sweeps; return the norm that the program is sent."""
        answer = carry_out(self._executor, command)
        return None if answer is None else self._kept(answer)

    def _kept(self, exact: float) -> float:
        with np.errstate(over="ignore"):  # the driver refuses what is not finite
            self.answers.append(np.float32(exact))
        return float(self.answers[-1])


def run_step(
    method: Method, step: int, log: ScalarLog, executor: PerturbingExecutor
) -> tuple[float, tuple[np.float32, ...]]:
    """Run a step; return its loss and its answers.

    Raises
    ------
    Diverged
        A loss is not finite; the weights are those from before the step.
    """
    recording, losses = Recording(executor), [0.0]
    drive(method.step(step, log), recording, on_step=lambda step, loss: losses.append(loss))
    return losses[-1], tuple(recording.answers)


def repeat_step(method: Method, step: int, log: ScalarLog, executor: Executor, answers: Sequence[np.float32]) -> None:
    """Run a step again, from its answers; nothing is evaluated.

    Raises
    ------
    DataError
        The program asks more or fewer questions than there are answers.
    """
    try:
        rerun(method.step(step, log), executor, [tuple(float(answer) for answer in answers)])
    except ValueError as error:
        raise DataError(f"step {step} of the journal is not one of this design's method: {error}") from None
