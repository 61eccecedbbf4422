"""Two sweeps a step instead of three: an update and the next step's first perturbation share one sweep."""

from __future__ import annotations

from typing import Any

from .commands import Apply, Stored
from .execute import Displacement, PerturbingExecutor, carry_out


class Fusing:
    """An executor that puts a sweep off until the next one, so that both go through the memory once.

    What is put off is done before anything looks at the weights: a loss, a command beyond sweeps, :attr:`weights`,
    :meth:`flush`. The weights are those of the plain executor, bit for bit, since the order of all additions stays.

    Parameters
    ----------
    executor
        The one that does the work; it must do ``Apply.then``.

    Attributes
    ----------
    sweeps : int
        Sweeps done.
    displacement : Displacement
        What is open once everything put off is done.
    """

    def __init__(self, executor: PerturbingExecutor) -> None:
        self._executor, self._later, self.sweeps = executor, Apply(), 0
        self.displacement = Displacement()

    @property
    def weights(self) -> Any:
        """The weights as they stand."""
        self.flush()
        return self._executor.weights  # type: ignore[attr-defined]

    def apply(self, command: Apply) -> None:
        """Carry out one sweep, or join it to the one put off."""
        for move in (*command.perturb, *command.then):
            self.displacement.note(move)
        joined = join(self._later, command)
        if joined is None:
            self.flush()
            joined = command
        self._later = joined

    def loss(self, batch: int) -> float:
        """Return the loss of minibatch ``batch`` at the weights as they stand."""
        self.flush()
        return self._executor.loss(batch)

    def carry_out(self, command: Stored) -> float | None:
        """Carry out a command beyond sweeps."""
        self.flush()
        return carry_out(self._executor, command)

    def flush(self) -> None:
        """Do what was put off."""
        later, self._later = self._later, Apply()
        if later != Apply():
            self.sweeps += 1
            self._executor.apply(later)


def join(first: Apply, second: Apply) -> Apply | None:
    """Return one sweep that does both in their order, or None where there is none."""
    if second.then and (first.terms or first.then):
        return None
    if not first.terms and not first.then:
        return Apply(first.perturb + second.perturb, second.terms, second.then)
    if second.terms:
        return None
    return Apply(first.perturb, first.terms, first.then + second.perturb)
