"""Executor of ``f32-add-v1`` on a model's own parameters: every command, in place, in chunks, on their devices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import sqrt
from typing import Any

import numpy as np
import torch

from ..layout import Layout
from ..zo import Affine, Apply, LowRank, Map, Norm, Perturb, Project, Restore, Snapshot, Stored, Swap, Term
from ..zo.directions import IntSource
from ..zo.execute import Displacement
from ..zo.float_numpy import f32_coefficient
from ..zo.forms import rank_of
from ..zo.tensors import matches, select
from . import fused, native
from .lowrank import add_low_rank, low_rank_scale_of
from .maps import Maps
from .slots import Factors, Slot
from .sources import on_device
from .sources.formed import FormedSources
from .sweep import CHUNK, Piece, Product, Sweep, TorchSweep

Move = Perturb | Term
#: A move, and the groups' factors when it was asked for.
Queued = tuple[Move, tuple[Factors, ...]]


class ParameterExecutor:
    """Carries out a method's commands on slots.

    Sweeps are put off until something looks at the weights (a loss, :meth:`flush`), so that neighbouring ones go
    through the memory once; the order of all additions, and so every bit, stays.

    Parameters
    ----------
    slots
        The tensors, in layout order.
    layout
        The whole tensors, of all processes.
    source
        The stream; |v| < 2**24.
    sweep : str
        ``"torch"`` operations, ``"compiled"`` (C++ on CPUs, Triton on CUDA devices), or ``"auto"``: compiled where a
        C++ compiler or Triton is found.
    period : int
        See :class:`~pezo_hw.optim.maps.Maps`.

    Attributes
    ----------
    factors : tuple of Factors
        The groups' own, for commands from now on.
    evaluate
        ``evaluate(batch) -> float``: the guarded closure.
    total
        Sums a number over all processes that hold parts of the tensors.
    snapshots : dict
        {name: {tensor's name: float32 copy}}.
    """

    def __init__(
        self, slots: Sequence[Slot], layout: Layout, source: IntSource, sweep: str = "auto", period: int = 0
    ) -> None:
        if sweep not in ("auto", "torch", "compiled"):
            raise ValueError(f'sweep is {sweep!r}; use "auto", "torch" or "compiled"')
        self.slots, self._layout = slots, layout
        devices = {slot.parameter.device for slot in slots}
        self._sources = {device: FormedSources(on_device(source, device)) for device in devices}
        self._sweeps = {device: sweep_on(device, sweep) for device in devices}
        self.maps = Maps(slots, self._sources, period)
        self.displacement = Displacement()
        self.snapshots: dict[str, dict[str, torch.Tensor]] = {}
        self.factors: tuple[Factors, ...] = ()
        self.evaluate: Callable[[int], float] = _no_evaluation
        self.total: Callable[[float], float] = lambda number: number
        self._later: list[Queued] = []
        self._laid: dict[tuple[int | None, ...], list[Piece]] = {}

    def apply(self, command: Apply) -> None:
        """Carry out one sweep, or put it off."""
        for move in command.perturb:
            self.displacement.note(move)
        if command.terms:
            self.displacement.require_zero()
        for move in command.then:
            self.displacement.note(move)
        moves: list[Move] = [*command.perturb, *command.terms, *command.then]
        self._later += [(move, self.factors) for move in moves]

    def loss(self, batch: int) -> float:
        """Return the closure's loss; the caller's closure decides the minibatch."""
        self.flush()
        return self.evaluate(batch)

    @torch.no_grad()
    def flush(self) -> None:
        """Carry out what was put off."""
        later, self._later = self._later, []
        together: list[Queued] = []
        for queued in later:
            if isinstance(queued[0].form, LowRank):
                self._sweep(together, self.slots)
                together = []
                self._low_rank(queued)
            else:
                together.append(queued)
        self._sweep(together, self.slots)
        if later:
            for slot in self.slots:
                slot.publish()

    @torch.no_grad()
    def carry_out(self, command: Stored) -> float | None:
        """Carry out a command beyond sweeps on undisplaced weights."""
        self.displacement.require_zero()
        self.flush()
        if isinstance(command, Map):
            self.maps.run(command, self.factors)
        elif isinstance(command, Project):
            self.maps.project(command)
        elif isinstance(command, Norm):
            return self._norm(command)
        elif isinstance(command, Affine):
            self._affine(command)
        elif isinstance(command, Snapshot):
            kept = {slot.tensor.name: slot.read(0, slot.size).clone() for slot in self._chosen(command.tensors)}
            self.snapshots[command.name] = kept
        else:
            self._exchange(command)
        return None

    def state_dict(self) -> dict[str, Any]:
        """Return what a resumed run needs beside the parameters: state, snapshots, masters (not copied)."""
        masters = {slot.tensor.name: slot.master for slot in self.slots if slot.master is not None}
        period = self.maps.period
        return {"state": self.maps.arrays, "period": period, "snapshots": self.snapshots, "masters": masters}

    @torch.no_grad()
    def load_state_dict(self, given: dict[str, Any]) -> None:
        """Take over what :meth:`state_dict` returned; it is copied."""
        device = {slot.tensor.name: slot.parameter.device for slot in self.slots}
        first = self.slots[0].parameter.device
        for target, source in ((self.maps.arrays, given["state"]), (self.snapshots, given["snapshots"])):
            target.clear()
            for name, arrays in source.items():
                target[name] = {where: array.to(device.get(where, first)).clone() for where, array in arrays.items()}
        for slot in self.slots:
            if slot.master is not None:
                slot.master.copy_(given["masters"][slot.tensor.name])
                slot.publish()

    def _low_rank(self, queued: Queued) -> None:
        move = queued[0]
        assert isinstance(move.form, LowRank)
        whole = [slot for slot in self.slots if rank_of(slot.tensor, move.form)]
        for slot in whole:
            self._low_rank_slot(slot, queued)
        self._sweep([queued], [slot for slot in self.slots if not rank_of(slot.tensor, move.form)])

    def _low_rank_slot(self, slot: Slot, queued: Queued) -> None:
        move, source = queued[0], self._sources[slot.parameter.device].dense
        assert isinstance(move.form, LowRank)
        coefficient = self._low_rank_coefficient(slot, queued)
        add_low_rank(slot, source, move.key, move.form, _multiple(move), coefficient)

    def _low_rank_coefficient(self, slot: Slot, queued: Queued) -> float:
        move, factors = queued
        assert isinstance(move.form, LowRank)
        scale = low_rank_scale_of(self._sources[slot.parameter.device].dense, slot.tensor, move.form)
        return float(f32_coefficient(_coefficient(move, factors[slot.group]), scale))

    def _sweep(self, queued: list[Queued], slots: Sequence[Slot]) -> None:
        if not queued:
            return
        for device, sources in self._sources.items():
            here = [slot for slot in slots if slot.parameter.device == device]
            products = [self._product(move, factors, sources) for move, factors in queued]
            sweep = self._sweeps[device]
            sweep(self._pieces(here), products)
            for slot in here:
                if slot.low and slot.master is None:
                    for start, stop in slot.chunks(CHUNK):
                        weights = slot.read(start, stop)
                        sweep([Piece(weights, slot.place + start, slot.group)], products)
                        slot.write(start, stop, weights)

    def _pieces(self, slots: Sequence[Slot]) -> list[Piece]:
        """Return the weights that a sweep changes in place: the same list while they lie where they lay."""
        where = tuple(slot.address for slot in slots)
        if None in where or where not in self._laid:
            found = [Piece(slot.direct, slot.place, slot.group) for slot in slots if slot.direct is not None]
            if None in where:
                return found
            self._laid = {where: found}
        return self._laid[where]

    def _product(self, move: Move, factors: tuple[Factors, ...], sources: FormedSources) -> Product:
        source = sources.of(move.form)
        coefficients = (float(f32_coefficient(_coefficient(move, own), source.scale)) for own in factors)
        return Product(source, move.key, _multiple(move), tuple(coefficients))

    def _norm(self, command: Norm) -> float:
        total = 0.0
        for slot in self._chosen(command.tensors):
            kept = self._stored(command.anchor, slot) if command.anchor else None
            for start, stop in slot.chunks():
                away = slot.read(start, stop).double()
                if kept is not None:
                    away = away - kept[start:stop]
                total += float(away.square().sum())
        return sqrt(self.total(total))

    def _affine(self, command: Affine) -> None:
        decay = not command.anchor and not command.source
        for slot in self._chosen(command.tensors):
            change = command.a - 1.0
            factor = float(np.float32(change * self.factors[slot.group].decay if decay else change))
            for start, stop in slot.chunks():
                weights = slot.read(start, stop)
                source = self._stored(command.source, slot)[start:stop] if command.source else weights
                away = source - self._stored(command.anchor, slot)[start:stop] if command.anchor else source
                slot.write(start, stop, source + away * factor)

    def _exchange(self, command: Swap | Restore) -> None:
        kept = self._snapshot(command.name)
        for slot in self.slots:
            stored = kept.get(slot.tensor.name)
            if stored is None:
                continue
            for start, stop in slot.chunks():
                live = slot.read(start, stop).clone()
                slot.write(start, stop, stored[start:stop])
                if isinstance(command, Swap):
                    stored[start:stop] = live

    def _chosen(self, patterns: tuple[str, ...]) -> list[Slot]:
        select(self._layout, patterns)  # SpecError where nothing is chosen at all
        return [slot for slot in self.slots if matches(slot.tensor.name, patterns)]

    def _snapshot(self, name: str) -> dict[str, torch.Tensor]:
        if name not in self.snapshots:
            raise ValueError(f"no weights are stored as {name!r}: the run must begin at the step that stores them")
        return self.snapshots[name]

    def _stored(self, name: str, slot: Slot) -> torch.Tensor:
        return self._snapshot(name)[slot.tensor.name]


def sweep_on(device: torch.device, sweep: str) -> Sweep:
    """Return what sweeps over a device's weights (``ToolError``: the compiled sweep is asked for and not there)."""
    kinds: dict[str, Any] = {"cpu": (native.available, native.NativeSweep), "cuda": (fused.available, fused.FusedSweep)}
    if sweep == "torch" or device.type not in kinds:
        return TorchSweep()
    available, make = kinds[device.type]
    return make() if sweep == "compiled" or available() else TorchSweep()


def _coefficient(move: Move, own: Factors) -> float:
    if isinstance(move, Perturb):
        return move.eps * own.eps
    return move.coefficient * (own.rate * own.gradient)


def _multiple(move: Move) -> int:
    return move.multiple if isinstance(move, Perturb) else 1


def _no_evaluation(batch: int) -> float:
    raise ValueError("this executor only replays: it has no closure to evaluate")
