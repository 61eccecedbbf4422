"""A design's method as programs of commands, with coefficients that a journal can hold exactly."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import numpy as np

from pezo_hw.spec import DesignSpec
from pezo_hw.zo.commands import Apply, Command, Eval, Term
from pezo_hw.zo.mezo import Mezo

Program = Generator[Command, float | None, None]


def method_of(spec: DesignSpec) -> Mezo:
    """Return the method that the design names (``SpecError``: it has no learning rate for this source)."""
    o = spec.optimizer
    rate = o.rate(spec.perturbation.kind, "float")
    return Mezo(steps=o.steps, lr=rate, eps=o.eps, queries=o.queries, clip=o.clip, schedule=o.schedule)


def scalars_of(spec: DesignSpec) -> int:
    """Return how many coefficients the update of one step has."""
    return spec.optimizer.queries


class Rounded:
    """A step's program whose update coefficients are float32; ``coefficients`` holds them once they were yielded."""

    def __init__(self, method: Mezo, step: int) -> None:
        self._program = method.program(step, step + 1)
        self.coefficients: tuple[np.float32, ...] = ()

    def commands(self) -> Program:
        """Yield the commands."""
        answer: float | None = None
        while True:
            try:
                command = self._program.send(answer)
            except StopIteration:
                return
            if isinstance(command, Apply) and command.terms:
                self.coefficients = tuple(np.float32(term.coefficient) for term in command.terms)
                command = with_coefficients(command, self.coefficients)
            answer = yield command


def with_coefficients(command: Apply, coefficients: tuple[np.float32, ...]) -> Apply:
    """Return the sweep with other coefficients of its terms."""
    terms = (Term(float(c), term.key) for c, term in zip(coefficients, command.terms, strict=True))
    return Apply(command.perturb, tuple(terms))


def sweeps_of(method: Mezo, step: int, coefficients: tuple[np.float32, ...]) -> Iterator[Apply]:
    """Yield the sweeps of a step that is known by its coefficients: no loss is needed.

    A program's sweeps do not depend on its losses except through the coefficients of its update.
    """
    program, answer = method.program(step, step + 1), None
    while True:
        try:
            command = program.send(answer)
        except StopIteration:
            return
        answer = 0.0 if isinstance(command, Eval) else None
        if isinstance(command, Apply):
            yield with_coefficients(command, coefficients) if command.terms else command
