"""Run a method on an executor: the one loop that passes commands one way and losses the other."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Iterable
from typing import Protocol

from ..errors import PezoError
from ..streams import Key
from .commands import Apply, Command, Eval, Perturb


class Diverged(PezoError):
    """A loss was NaN or infinite. The weights are those from before the step's perturbation."""

    def __init__(self, step: int, loss: float) -> None:
        self.step, self.loss = step, loss
        super().__init__(f"step {step}: the loss is {loss}; the weights were restored, lower lr or eps")

    def __reduce__(self) -> tuple[type[Diverged], tuple[int, float]]:
        return type(self), (self.step, self.loss)


class Executor(Protocol):
    """What carries out commands on some kind of weights."""

    def apply(self, command: Apply) -> None:
        """Carry out one sweep."""

    def loss(self, batch: int) -> float:
        """Return the loss of minibatch number ``batch`` at the weights as they stand."""


class Displacement:
    """Book-keeping of perturbations not yet undone, shared by the executors."""

    def __init__(self) -> None:
        self._open: dict[tuple[float, Key], int] = {}

    def note(self, move: Perturb) -> None:
        """Record that ``move`` was carried out."""
        where = (move.eps, move.key)
        total = self._open.get(where, 0) + move.multiple
        if total:
            self._open[where] = total
        else:
            self._open.pop(where, None)

    def require_zero(self) -> None:
        """Raise ``ValueError`` unless every perturbation has been undone."""
        if self._open:
            raise ValueError(f"an update needs all perturbations undone first; open: {self._open}")

    def undo(self) -> Apply:
        """Return the sweep that brings the weights back."""
        return Apply(tuple(Perturb(-total, eps, key) for (eps, key), total in self._open.items()))


class PerturbingExecutor(Executor, Protocol):
    """An executor whose open perturbations are known."""

    displacement: Displacement


def drive(
    program: Generator[Command, float | None, None],
    executor: PerturbingExecutor,
    journal: list[Apply] | None = None,
    on_step: Callable[[int, float], None] | None = None,
) -> None:
    """Run ``program`` to its end.

    Parameters
    ----------
    program
        A method's generator, not yet started.
    executor
        Where sweeps and evaluations happen.
    journal
        Receives every sweep, in order; :func:`replay` of it gives the same weights without evaluating anything.
    on_step
        Called with (step, loss) after each completed step.

    Raises
    ------
    Diverged
        A loss is not finite; the weights are restored first (exactly on device numerics).
    """
    answer: float | None = None
    step = 0
    while True:
        try:
            command = program.send(answer)
        except StopIteration:
            return
        answer = None
        if isinstance(command, Eval):
            answer = executor.loss(command.batch)
            if not math.isfinite(answer):
                executor.apply(executor.displacement.undo())
                raise Diverged(step, answer)
        elif isinstance(command, Apply):
            executor.apply(command)
            if command.perturb:
                step = command.perturb[0].key.step
            if journal is not None:
                journal.append(command)
        elif on_step is not None:
            on_step(command.step, command.loss)


def replay(journal: Iterable[Apply], executor: Executor) -> None:
    """Carry out the sweeps of a journal."""
    for command in journal:
        executor.apply(command)
