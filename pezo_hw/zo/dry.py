"""Count what a method takes without weights: forwards, sweeps, random numbers, memory, and what hardware must do."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..layout import Layout
from .commands import FULL, Affine, Apply, Form, LowRank, Map, Norm, Project, Restore, Rounded, Snapshot, Stored, Swap
from .elementwise import STATE
from .execute import Displacement, drive
from .forms import rank_of
from .method import Method
from .tensors import select

#: Most terms of an update that the RTL engine can be built for.
ENGINE_TERMS = 16


@dataclass
class Needs:
    """What some steps of a method take.

    Attributes
    ----------
    forwards : float
        Forward passes in minibatches; a full batch counts as examples / batch.
    sweeps : int
        Passes over the whole weights that write (perturbations, updates, maps, decay, swaps).
    numbers : int
        Random numbers drawn, when no sweep keeps any for the next.
    state : int
        Stored numbers beyond the weights: momentum, moments, snapshots; with a period, N for each elementwise array.
    terms : int
        Most terms of one sweep.
    commands : set of str
        Names of the commands used.
    forms : set of str
        Names of the directions used beside dense ones.
    roles : set of str
        Roles of the stream that are read; hardware holds the constants of ``z``.
    """

    forwards: float = 0.0
    sweeps: int = 0
    numbers: int = 0
    state: int = 0
    terms: int = 0
    commands: set[str] = field(default_factory=set)
    forms: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)

    @property
    def rtl(self) -> bool:
        """Whether the RTL engine does it as it is: sweeps of dense directions, with few terms (docs/engine.md)."""
        return self.commands <= {"Apply"} and self.terms <= ENGINE_TERMS and not self.forms


class DryExecutor:
    """Takes commands, answers every loss with 1 and every norm with 1, and counts.

    Parameters
    ----------
    layout
        The tensors.
    full : float
        Forwards that a full batch counts as.
    period : int
        The stream's period, where elementwise state uses it; 0: one number a weight.
    """

    def __init__(self, layout: Layout, full: float = 1.0, period: int = 0) -> None:
        self.needs, self._layout, self._full = Needs(), layout, full
        self._dense = min(period or layout.length, layout.length)
        self._stored: dict[str, int] = {}
        self.displacement = Displacement()
        self._flip = 0

    def apply(self, command: Apply) -> None:
        """Count one sweep."""
        moves = (*command.perturb, *command.then)
        for move in moves:
            self.displacement.note(move)
        if command.terms:
            self.displacement.require_zero()
        self.needs.commands.add("Apply")
        self.needs.sweeps += 1
        self.needs.terms = max(self.needs.terms, len(command.terms))
        for key, form in {(p.key, p.form) for p in moves} | {(t.key, t.form) for t in command.terms}:
            self.needs.numbers += self._drawn(form if isinstance(form, LowRank) else None)
            self._note(key.role, form)

    def loss(self, batch: int) -> float:
        """Count a forward; losses alternate, so that no method meets a flat one."""
        self.needs.forwards += self._full if batch == FULL else 1.0
        self._flip ^= 1
        return 1.0 + self._flip

    def carry_out(self, command: Stored) -> float | None:
        """Count a command beyond sweeps."""
        self.displacement.require_zero()
        self.needs.commands.add(type(command).__name__)
        if isinstance(command, Norm):
            return 1.0
        if isinstance(command, Snapshot):
            self._stored[command.name] = sum(slot.size for slot in select(self._layout, command.tensors))
        elif isinstance(command, Map):
            self.needs.sweeps += 1
            terms = sum(len(entry) for entry in command.gradients)
            self.needs.terms = max(self.needs.terms, terms)
            self.needs.numbers += terms * self._drawn(command.form)
            self._note("z", command.form)
            held = self._dense if command.form is None else self._factors(command.form)
            for name, _ in zip(command.state, STATE[command.function], strict=False):
                self._stored[f"state {name}"] = held
        elif isinstance(command, Affine):
            self.needs.sweeps += len(select(self._layout, command.tensors)) == len(self._layout.tensors)
        elif isinstance(command, Swap | Restore):
            self.needs.sweeps += 1
        elif isinstance(command, Project):
            self.needs.numbers += 2 * sum(
                rank_of(slot, LowRank(command.rank, command.new)) * slot.shape[-1] for slot in self._layout.tensors
            )
        self.needs.state = max(self.needs.state, sum(self._stored.values()))
        return None

    def _note(self, role: str, form: Form | None) -> None:
        self.needs.roles.add(role)
        if form is not None:
            self.needs.forms.add(type(form).__name__)
        if isinstance(form, LowRank):
            self.needs.roles |= {"u", "v"}
        if isinstance(form, Rounded):
            self.needs.roles.add(form.role)

    def _drawn(self, form: LowRank | None) -> int:
        if form is None:
            return self._layout.length
        ranks = [(slot, rank_of(slot, form)) for slot in self._layout.tensors]
        return sum(rank * sum(slot.shape) if rank else slot.size for slot, rank in ranks)

    def _factors(self, form: LowRank) -> int:
        ranks = [(slot, rank_of(slot, form)) for slot in self._layout.tensors]
        return sum(rank * slot.shape[0] if rank else slot.size for slot, rank in ranks)


def count(method: Method, layout: Layout, full: float = 1.0, period: int = 0, steps: int | None = None) -> Needs:
    """Return what ``steps`` steps (default: the whole run) of a method take.

    Parameters
    ----------
    full : float
        Minibatches in the training set, examples / batch: what a full-batch forward counts as.
    """
    executor = DryExecutor(layout, full, period)
    drive(method.program(0, method.steps if steps is None else steps), executor)
    return executor.needs


def steps_for(method: Method, layout: Layout, forwards: float, full: float = 1.0) -> int:
    """Return how many steps of a method fit a budget of forwards (at least 1), by the mean over ``method.steps``."""
    return max(1, int(forwards * method.steps / count(method, layout, full).forwards))
