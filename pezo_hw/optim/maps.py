"""Elementwise and low-rank state of :class:`~pezo_hw.zo.commands.Map` in torch: the bits of the numpy executor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from ..zo import LowRank, Map, Project, Term
from ..zo.elementwise import FUNCTIONS, STATE
from ..zo.float_numpy import f32_coefficient
from ..zo.forms import rank_of, v_numbers
from .lowrank import u_of, v_of
from .slots import Factors, Slot
from .sources import DeviceSource
from .sources.formed import FormedSources
from .sweep import add_repeated

State = dict[str, dict[str, torch.Tensor]]


class Maps:
    """State arrays and the maps over them.

    On a stream of period N smaller than the model, each parameter group keeps N numbers instead of one a weight: the
    same bits, because functions and gradients depend on the stream's numbers alone.

    Parameters
    ----------
    slots
        The tensors.
    sources
        ``sources(device)`` returns the directions made there.
    period : int
        N; 0: one number a weight.

    Attributes
    ----------
    arrays : dict
        {name: {where: float32 tensor}}; where is a tensor's name, or the group's number with a period.
    """

    def __init__(self, slots: Sequence[Slot], sources: dict[torch.device, FormedSources], period: int) -> None:
        self._slots, self._sources, self.period = slots, sources, period
        self.arrays: State = {}

    def run(self, command: Map, factors: Sequence[Factors]) -> None:
        """Advance the state and change the weights."""
        changes: dict[tuple[torch.device, int], torch.Tensor] = {}
        for slot in self._slots:
            own = factors[slot.group]
            if command.form is not None and rank_of(slot.tensor, command.form):
                self._low_rank(command, slot, command.form, own)
            elif self.period and command.form is None:
                device = slot.parameter.device
                where = (device, slot.group)
                if where not in changes:
                    xs = [self._sum(terms, device, 0, self.period, own) for terms in command.gradients]
                    changes[where] = self._advance(command, f"group {slot.group} on {device}", None, xs, own)
                for start, stop in slot.chunks(max(self.period, 1 << 18)):
                    weights = slot.read(start, stop)
                    add_repeated(weights, changes[where], slot.place + start)
                    slot.write(start, stop, weights)
            else:
                self._dense(command, slot, own)

    def project(self, command: Project) -> None:
        """Carry low-rank state over to another V."""
        form = LowRank(command.rank, command.new)
        for slot in self._slots:
            rank, held = rank_of(slot.tensor, form), self.arrays.get(command.state, {}).get(slot.tensor.name)
            if not rank or held is None:
                continue
            stream = self._sources[held.device].stream
            old, new = (v_numbers(stream, k, slot.tensor, rank).astype(np.int64) for k in (command.old, command.new))
            matrix = ((old.T @ new) * (stream.scale**2 / slot.tensor.shape[1])).astype(np.float32)
            held.copy_(product(held.view(-1, rank), torch.from_numpy(matrix).to(held.device)).view(-1))

    def _dense(self, command: Map, slot: Slot, own: Factors) -> None:
        for start, stop in slot.chunks():
            place, device = slot.place + start, slot.parameter.device
            xs = [self._sum(terms, device, place, stop - start, own) for terms in command.gradients]
            weights = slot.read(start, stop)
            weights.add_(self._advance(command, slot.tensor.name, (start, slot.size), xs, own))
            slot.write(start, stop, weights)

    def _low_rank(self, command: Map, slot: Slot, form: LowRank, own: Factors) -> None:
        rank, (rows, columns) = rank_of(slot.tensor, form), slot.tensor.shape
        if slot.size != rows * columns:
            raise ValueError(f"{slot.tensor.name}: momentum of low rank needs the whole tensor in this process")
        source = self._sources[slot.parameter.device].dense
        xs = []
        for terms in command.gradients:
            x = torch.zeros(rows * rank, dtype=torch.float32, device=slot.parameter.device)
            for term in terms:
                coefficient = float(f32_coefficient(term.coefficient * own.gradient, source.scale))
                x += u_of(source, term.key, slot.tensor, rank, 0, rows).reshape(-1) * coefficient
            xs.append(x)
        u = self._advance(command, slot.tensor.name, None, xs, own).view(rows, rank)
        scale = float(np.float32(source.scale / (rank if form.divided else 1)))
        v = (v_of(source, form.v, slot.tensor, rank) * scale).T.contiguous()
        block = max(1, (1 << 16) // columns)
        for first in range(0, rows, block):
            part = u[first : first + block]
            weights = slot.read(first * columns, (first + len(part)) * columns)
            weights.add_(product(part, v).view(-1))
            slot.write(first * columns, (first + len(part)) * columns, weights)

    def _sum(self, terms: tuple[Term, ...], device: torch.device, start: int, count: int, own: Factors) -> torch.Tensor:
        """Return a gradient's numbers ``start`` to ``start + count``, summed in the order of its terms."""
        x = torch.zeros(count, dtype=torch.float32, device=device)
        for term in terms:
            source: DeviceSource = self._sources[device].of(term.form)
            coefficient = float(f32_coefficient(term.coefficient * own.gradient, source.scale))
            x += source.numbers(term.key, start, count) * coefficient
        return x

    def _advance(
        self, command: Map, where: str, part: tuple[int, int] | None, xs: list[torch.Tensor], own: Factors
    ) -> torch.Tensor:
        """Run the function over ``xs``, oldest first, keep the state, and return the last change.

        ``part`` is (start of these numbers, length of the whole array), or None where these are the whole array.
        """
        start, whole = part or (0, len(xs[0]))
        held = []
        for name in command.state:
            arrays = self.arrays.setdefault(name, {})
            if where not in arrays:
                arrays[where] = xs[0].new_zeros(whole)
            held.append(arrays[where][start : start + len(xs[0])])
        # numpy's square root is rounded correctly, torch's on the CPU is not; the memory is the same
        on_cpu = xs[0].device.type == "cpu"
        given: list[Any] = [x.numpy() if on_cpu else x for x in xs]
        state: list[Any] = [array.numpy() if on_cpu else array for array in held]
        state = state or [given[0] * 0 for _ in STATE[command.function]]
        change = given[0]
        for x, (rate, *others) in zip(given, command.scalars, strict=True):
            floats = (float(np.float32(scalar)) for scalar in (rate * own.rate, *others))
            change, *state = FUNCTIONS[command.function](x, *state, *floats)
        for array, new in zip(held, state if held else [], strict=True):
            array.copy_(torch.from_numpy(new) if on_cpu else new)
        return torch.from_numpy(change) if on_cpu else change


def product(left: torch.Tensor, right: torch.Tensor) -> torch.Tensor:
    """Return ``left @ right`` in float32, summed over the short inner side in order, each operation rounded once."""
    total = left[:, :1] * right[:1]
    for k in range(1, left.shape[1]):
        total += left[:, k : k + 1] * right[k : k + 1]
    return total
