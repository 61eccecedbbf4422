"""Executor of ``f32-add-v1`` on a model's own parameters, chunk by chunk, in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch

from ..streams import Key
from ..zo.commands import Apply
from ..zo.directions import IntSource
from ..zo.execute import Displacement
from ..zo.float_numpy import f32_coefficient

#: Numbers drawn at a time: the temporary is this many int32 and float32 values.
CHUNK = 1 << 16


@dataclass(frozen=True)
class Target:
    """A parameter, where its first number stands in a perturbation, and its group's factors."""

    parameter: torch.Tensor
    offset: int
    eps_factor: float
    update_factor: float


class ParameterExecutor:
    """Sweeps over parameters.

    Parameters
    ----------
    targets
        Contiguous float32 parameters. A group's own eps and learning rate enter as factors of the method's.
    source
        The stream; |v| < 2**24.
    evaluate
        ``evaluate() -> float``: the closure, guarded.
    chunk : int
        Numbers drawn at a time; the weights do not depend on it.
    """

    def __init__(
        self, targets: list[Target], source: IntSource, evaluate: Callable[[], float], chunk: int = CHUNK
    ) -> None:
        self._targets, self._source, self._evaluate, self._chunk = targets, source, evaluate, chunk
        self.displacement = Displacement()

    def apply(self, command: Apply) -> None:
        """Carry out one sweep."""
        for move in command.perturb:
            self.displacement.note(move)
        if command.terms:
            self.displacement.require_zero()
        with torch.no_grad():
            for target in self._targets:
                flat = target.parameter.view(-1)
                for start in range(0, flat.numel(), self._chunk):
                    self._apply_chunk(command, target, flat[start : start + self._chunk], target.offset + start)

    def loss(self, batch: int) -> float:
        """Return the closure's loss; the caller's closure decides the minibatch."""
        return self._evaluate()

    def _apply_chunk(self, command: Apply, target: Target, weights: torch.Tensor, place: int) -> None:
        drawn: dict[Key, torch.Tensor] = {}
        products = [(move.multiple, move.eps * target.eps_factor, move.key) for move in command.perturb]
        products += [(1, term.coefficient * target.update_factor, term.key) for term in command.terms]
        for multiple, coefficient, key in products:
            if key not in drawn:
                numbers = torch.from_numpy(self._source.ints(key, place, weights.numel()))
                drawn[key] = numbers.to(device=weights.device, dtype=torch.float32)
            delta = drawn[key] * float(f32_coefficient(coefficient, self._source.scale))
            weights.add_(delta if multiple == 1 else delta.mul_(multiple))
