"""Elementwise and low-rank state of :class:`~pezo_hw.zo.commands.Map`, in float32, for executors that run in numpy.

On a stream of period N the arrays of dense state hold N numbers (``period``): place i of the layout has the state of
i mod N, which is the same to the bit, because functions and gradients depend on the stream's numbers alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from ..errors import SpecError
from ..layout import TensorSlot
from ..streams import Key
from .commands import LowRank, Map, Project, Term
from .directions import Directions
from .elementwise import FUNCTIONS, STATE
from .forms import rank_of, scale_of, shaped, u_numbers, v_numbers


class Change(NamedTuple):
    """What a map adds to weights ``start`` to ``stop``, float32."""

    start: int
    stop: int
    values: np.ndarray


class MapState:
    """State arrays by name, and the maps over them.

    Parameters
    ----------
    directions
        Draws the numbers.
    length : int
        Places of the layout.
    padding : numpy.ndarray of int64, optional
        Places that belong to no tensor: nothing is added there.
    period : int
        Numbers of state to keep, the period of the stream; 0: one a weight.

    Raises
    ------
    SpecError
        The period is not one of the stream.
    """

    def __init__(self, directions: Directions, length: int, padding: np.ndarray | None = None, period: int = 0) -> None:
        self._directions, self._padding = directions, padding
        self._source, self._length, self.period = directions.source, length, min(period or length, length)
        if self.period < length:
            probe = self._source.ints(Key(0), 0, min(2 * self.period, length))
            if not np.array_equal(probe[self.period :], probe[: probe.size - self.period]):
                raise SpecError(f"state of {period} numbers: the stream does not repeat after them")
        #: {name: {first place: array}}; one place (0) without a low-rank form.
        self.arrays: dict[str, dict[int, np.ndarray]] = {}

    @property
    def size(self) -> int:
        """Numbers of state."""
        return sum(array.size for arrays in self.arrays.values() for array in arrays.values())

    def changes(self, command: Map) -> Iterator[Change]:
        """Advance the state; yield what is added to the weights, part by part."""
        if command.form is not None:
            for slot in self._directions.required_layout().tensors:
                yield self._slot_change(command, slot, command.form)
            return
        xs = [self._sum(terms) for terms in command.gradients]
        values = self._advance(command, 0, xs)
        if self.period < self._length:
            values = np.resize(values, self._length)
        if self._padding is not None:
            values[self._padding] = 0
        yield Change(0, self._length, values)

    def project(self, command: Project) -> None:
        """Carry low-rank state over to another V."""
        form = LowRank(command.rank, command.new)
        arrays = self.arrays.get(command.state, {})
        for slot in self._directions.required_layout().tensors:
            rank = rank_of(slot, form)
            if not rank or slot.offset not in arrays:
                continue
            old, new = (v_numbers(self._source, key, slot, rank).astype(np.int64) for key in (command.old, command.new))
            matrix = ((old.T @ new) * (self._source.scale**2 / slot.shape[1])).astype(np.float32)
            arrays[slot.offset] = product(arrays[slot.offset].reshape(-1, rank), matrix).reshape(-1)

    def _slot_change(self, command: Map, slot: TensorSlot, form: LowRank) -> Change:
        rank = rank_of(slot, form)
        xs = []
        for terms in command.gradients:
            size = slot.shape[0] * rank if rank else slot.size
            x = np.zeros(size, np.float32)
            for term in terms:
                if rank:
                    numbers = u_numbers(self._source, term.key, slot, rank, 0, slot.shape[0]).reshape(-1)
                else:
                    numbers = self._source.ints(term.key, slot.offset, slot.size)
                x += numbers.astype(np.float32) * np.float32(term.coefficient * self._source.scale)
            xs.append(x)
        values = self._advance(command, slot.offset, xs)
        if rank:
            scale = np.float32(self._source.scale / (rank if form.divided else 1))
            v = v_numbers(self._source, form.v, slot, rank).astype(np.float32) * scale
            values = product(values.reshape(-1, rank), np.ascontiguousarray(v.T)).reshape(-1)
        return Change(slot.offset, slot.offset + slot.size, values)

    def _sum(self, terms: tuple[Term, ...]) -> np.ndarray:
        x = np.zeros(self.period, np.float32)
        for term in terms:
            if isinstance(term.form, LowRank):
                raise ValueError("a map's terms of low rank are given by the map's form")
            if self.period < self._length:
                numbers = shaped(self._source, term.key, term.form, 0, self.period).astype(np.float32)
            else:
                numbers = self._directions.formed(term.key, term.form, "f32", lambda n: n.astype(np.float32))
            x += numbers * np.float32(term.coefficient * scale_of(self._source, term.form))
        return x

    def _advance(self, command: Map, place: int, xs: list[np.ndarray]) -> np.ndarray:
        """Run the function over ``xs``, oldest first, keep the state, and return the last change."""
        arrays = [self.arrays.setdefault(name, {}) for name in command.state]
        state = [np.zeros_like(xs[0]) for _ in STATE[command.function]]
        if arrays:
            state = [held.get(place, zeros) for held, zeros in zip(arrays, state, strict=True)]
        change = xs[0]
        for x, scalars in zip(xs, command.scalars, strict=True):
            floats = (float(np.float32(scalar)) for scalar in scalars)
            change, *state = FUNCTIONS[command.function](x, *state, *floats)
        for held, part in zip(arrays, state if arrays else [], strict=True):
            held[place] = part
        return change


def product(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Return ``left @ right`` in float32, summed over the short inner side in order, each operation rounded once."""
    total = left[:, :1] * right[:1]
    for k in range(1, left.shape[1]):
        total += left[:, k : k + 1] * right[k : k + 1]
    return total
