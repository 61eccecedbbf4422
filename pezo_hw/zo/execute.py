"""Run a method on an executor: the one loop that passes commands one way and losses the other."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Iterable
from typing import Protocol

from ..errors import PezoError
from ..streams import Key
from .commands import Apply, Command, EndStep, Eval, Form, Map, Norm, Perturb, Stored

#: Coefficients from here on are no update: the products would leave float32.
LARGEST = 2.0**100


class Diverged(PezoError):
    """A loss was NaN or infinite, or an update beyond all numbers. The weights are those from before the step."""

    def __init__(self, step: int, loss: float, what: str = "loss") -> None:
        self.step, self.loss, self.what = step, loss, what
        super().__init__(f"step {step}: the {what} is {loss}; the weights were restored, lower lr or eps")

    def __reduce__(self) -> tuple[type[Diverged], tuple[int, float, str]]:
        return type(self), (self.step, self.loss, self.what)


class Unsupported(PezoError):
    """An executor has no such command; ``command`` is its name."""

    def __init__(self, executor: str, command: str) -> None:
        self.executor, self.command = executor, command
        super().__init__(f"{executor} cannot carry out {command}; choose another optimizer.method or executor")

    def __reduce__(self) -> tuple[type[Unsupported], tuple[str, str]]:
        return type(self), (self.executor, self.command)


class Executor(Protocol):
    """What carries out commands on some kind of weights.

    An executor of more commands has ``carry_out(command) -> float | None``, which raises :class:`Unsupported` for what
    it cannot do.
    """

    def apply(self, command: Apply) -> None:
        """Carry out one sweep."""

    def loss(self, batch: int) -> float:
        """Return the loss of minibatch number ``batch`` at the weights as they stand."""


class Displacement:
    """Book-keeping of perturbations not yet undone, shared by the executors."""

    def __init__(self) -> None:
        self._open: dict[tuple[float, Key, Form | None], int] = {}

    def note(self, move: Perturb) -> None:
        """Record that ``move`` was carried out."""
        where = (move.eps, move.key, move.form)
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
        return Apply(tuple(Perturb(-total, *where) for where, total in self._open.items()))


class PerturbingExecutor(Executor, Protocol):
    """An executor whose open perturbations are known."""

    displacement: Displacement


def carry_out(executor: Executor, command: Apply | Stored) -> float | None:
    """Carry out a sweep or a stored command; return what a ``Norm`` answers.

    Raises
    ------
    Unsupported
        The executor has no such command.
    """
    if isinstance(command, Apply):
        executor.apply(command)
        return None
    does = getattr(executor, "carry_out", None)
    if does is None:
        raise Unsupported(type(executor).__name__, type(command).__name__)
    answer: float | None = does(command)
    return answer


def dense_only(executor: object, command: Apply) -> None:
    """Raise :class:`Unsupported` unless every direction of a sweep is dense: for executors that make no other forms."""
    forms = [move.form for move in (*command.perturb, *command.then)] + [term.form for term in command.terms]
    for form in forms:
        if form is not None:
            raise Unsupported(type(executor).__name__, f"{type(form).__name__} directions")


Journal = list[Apply | Stored]
Program = Generator[Command, float | None, None]


def drive(
    program: Program,
    executor: PerturbingExecutor,
    journal: Journal | None = None,
    on_step: Callable[[int, float], None] | None = None,
    first_step: int = 0,
) -> None:
    """Run ``program`` to its end.

    Parameters
    ----------
    program
        A method's generator, not yet started.
    executor
        Where sweeps and evaluations happen.
    journal
        Receives every command that changes weights or state, in order; :func:`replay` of it gives the same weights
        without evaluating anything.
    on_step
        Called with (step, loss) after each completed step.
    first_step
        Where the program begins: an error before its first perturbation names it.

    Raises
    ------
    Diverged
        A loss is not finite, or an update's coefficient is not below :data:`LARGEST`; the weights are restored first
        (exactly on device numerics).
    Unsupported
        The executor lacks a command of the method.
    """
    answer: float | None = None
    step = first_step
    while True:
        try:
            command = program.send(answer)
        except StopIteration:
            return
        answer = None
        if isinstance(command, EndStep):
            step = command.step + 1
            if on_step is not None:
                on_step(command.step, command.loss)
            continue
        if isinstance(command, Apply) and command.perturb:
            step = command.perturb[0].key.step
        try:
            answer = _done(executor, step, command)
        except BaseException as error:
            abandon(program, executor, error)
            raise
        if journal is not None and not isinstance(command, Eval | Norm):
            journal.append(command)


def _done(executor: Executor, step: int, command: Apply | Eval | Stored) -> float | None:
    """Do one command of a step; return its answer. :class:`Diverged`: no weights survive it, or have survived."""
    if isinstance(command, Eval):
        loss = executor.loss(command.batch)
        if not math.isfinite(loss):
            raise Diverged(step, loss)
        return loss
    terms = command.terms if isinstance(command, Apply) else ()
    for term in command.gradients[-1] if isinstance(command, Map) else terms:
        if not abs(term.coefficient) < LARGEST:
            raise Diverged(step, term.coefficient, "coefficient of the update")
    return carry_out(executor, command)


def abandon(program: Program, executor: PerturbingExecutor, error: BaseException) -> None:
    """Bring the weights back to where the step began: undo perturbations, then what ``program`` itself undoes.

    A program whose step goes elsewhere (to an anchor) catches the error, yields the way back, and raises it again.
    """
    executor.apply(executor.displacement.undo())
    try:
        command = program.throw(error)
        while True:
            if not isinstance(command, Eval | EndStep):
                carry_out(executor, command)
            command = program.send(None)
    except StopIteration:
        return
    except BaseException as raised:
        # a generator passes StopIteration on (a loss whose data have run out) as the cause of a RuntimeError
        if error not in (raised, raised.__cause__):
            raise


def replay(journal: Iterable[Apply | Stored], executor: Executor) -> None:
    """Carry out the commands of a journal."""
    for command in journal:
        carry_out(executor, command)


def rerun(program: Program, executor: Executor, log: Iterable[tuple[float, ...]]) -> None:
    """Carry out ``program`` with the answers of a scalar log: the same commands, nothing evaluated.

    Raises
    ------
    ValueError
        The log is not this program's: it ends early, or too late.
    """
    answers = (answer for step in log for answer in step)
    answer: float | None = None
    while True:
        try:
            command = program.send(answer)
        except StopIteration:
            break
        answer = None
        if isinstance(command, Eval | Norm):
            answer = next(answers, None)
            if answer is None:
                raise ValueError("the scalar log ends before the program")
        elif not isinstance(command, EndStep):
            carry_out(executor, command)
    if next(answers, None) is not None:
        raise ValueError("the scalar log goes on after the program")
