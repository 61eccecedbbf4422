"""An anchor without a second copy of the weights: the updates since it are taken back, and done again.

Each is kept as it was done, as coefficients, keys and the groups' factors of that step, so that learning rates may have
changed since. Going and coming back takes a sweep over the weights each, with all those updates. In float32 w + u - u
is w to its rounding alone: each visit moves the weights by some units in the last place (docs/torch.md).
"""

from __future__ import annotations

from typing import Any, NamedTuple

from ..streams import Key
from ..zo import Affine, Apply, Map, Snapshot, Stored, Swap, Term
from .executor import ParameterExecutor
from .slots import Factors


class Update(NamedTuple):
    """The terms of one update, and the groups' factors when it was done."""

    terms: tuple[Term, ...]
    factors: tuple[Factors, ...]


class RetracingExecutor(ParameterExecutor):
    """``Snapshot`` begins a list of updates instead of copying; ``Swap`` goes back along it, and forth again.

    Attributes
    ----------
    updates : list of Update
        Those since the anchor, oldest first; their directions are dense.
    """

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.updates: list[Update] = []
        self._away = False

    def apply(self, command: Apply) -> None:
        """Carry out one sweep, or put it off."""
        super().apply(command)
        if command.terms:
            self.updates.append(Update(command.terms, self.factors))

    def carry_out(self, command: Stored) -> float | None:
        """Carry out a command beyond sweeps."""
        if isinstance(command, Affine | Map):
            raise ValueError(f"a replayed anchor cannot take {type(command).__name__} back; store the anchor")
        if not isinstance(command, Snapshot | Swap):
            return super().carry_out(command)
        self.displacement.require_zero()
        if isinstance(command, Snapshot):
            self.updates = []
            return None
        for terms, factors in self.updates if self._away else reversed(self.updates):
            sign = 1.0 if self._away else -1.0
            self._later += [(term._replace(coefficient=sign * term.coefficient), factors) for term in terms]
        self._away = not self._away
        return None

    def state_dict(self) -> dict[str, Any]:
        """Return what a resumed run needs."""
        updates = [
            ([(term.coefficient, *term.key) for term in terms], [(own.eps, own.rate, own.decay) for own in factors])
            for terms, factors in self.updates
        ]
        return {**super().state_dict(), "updates": updates}

    def load_state_dict(self, given: dict[str, Any]) -> None:
        """Take over what :meth:`state_dict` returned."""
        super().load_state_dict(given)
        self.updates = [
            Update(
                tuple(Term(coefficient, Key(*key)) for coefficient, *key in terms),
                tuple(Factors(*numbers) for numbers in factors),
            )
            for terms, factors in given["updates"]
        ]
