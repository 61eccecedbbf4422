"""A perturbation's integers, kept between the sweeps that use them while they are small."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import NamedTuple

import numpy as np

from ..errors import SpecError
from ..layout import Layout
from ..streams import Key
from .commands import Form, LowRank
from .forms import low_rank_scale, rank_of, scale_of, shaped, slot_numbers
from .source import IntSource

__all__ = ["Directions", "IntSource", "Region"]

#: Numbers kept at most; a larger perturbation is drawn again by every sweep, as the hardware does.
KEPT_NUMBERS = 1 << 20


class Region(NamedTuple):
    """Weights ``start`` to ``stop`` of a direction, whose integers have one scale."""

    start: int
    stop: int
    scale: float


class Directions:
    """Draw whole perturbations of ``source``, with a small least-recently-used store.

    Parameters
    ----------
    source
        The stream.
    length : int
        Numbers per perturbation, padding included.
    padding : numpy.ndarray of int64, optional
        Places that belong to no tensor; their numbers are consumed and read as zero.
    layout
        Where the tensors stand: directions of low rank need it.
    """

    def __init__(
        self, source: IntSource, length: int, padding: np.ndarray | None = None, layout: Layout | None = None
    ) -> None:
        self.source, self.layout, self._length, self._padding = source, layout, length, padding
        self._kept: OrderedDict[tuple[Key, Form | None, Hashable], np.ndarray] = OrderedDict()
        self._places = max(1, KEPT_NUMBERS // length)

    def numbers(self, key: Key, form: Form | None = None) -> np.ndarray:
        """Return the integers of a direction, int32 (low rank: int64), shape (length,). Read only."""
        if isinstance(form, LowRank):
            return self._low_rank(key, form)
        numbers = shaped(self.source, key, form, 0, self._length)
        if self._padding is not None and self._padding.size:
            numbers = numbers.copy()
            numbers[self._padding] = 0
        return numbers

    def formed(
        self, key: Key, form: Form | None, name: Hashable, make: Callable[[np.ndarray], np.ndarray]
    ) -> np.ndarray:
        """Return ``make(numbers(key, form))``, kept under ``name``. Read only."""
        found = self._kept.get((key, form, name))
        if found is None:
            found = self._kept[key, form, name] = make(self.numbers(key, form))
            while len(self._kept) > self._places:
                self._kept.popitem(last=False)
        return found

    def regions(self, form: Form | None) -> tuple[Region, ...]:
        """Return the scales of a direction's integers, in order and without gaps."""
        if not isinstance(form, LowRank):
            return (Region(0, self._length, scale_of(self.source, form)),)
        slots = self.required_layout().tensors
        ends = [*(slot.offset for slot in slots[1:]), self._length]
        return tuple(
            Region(slot.offset, end, low_rank_scale(self.source, form, rank_of(slot, form)))
            for slot, end in zip(slots, ends, strict=True)
        )

    def required_layout(self) -> Layout:
        """Return the layout (``SpecError``: the executor was made without one)."""
        if self.layout is None:
            raise SpecError("this method needs to know the tensors: make the executor with layout=")
        return self.layout

    def _low_rank(self, key: Key, form: LowRank) -> np.ndarray:
        numbers = np.zeros(self._length, np.int64)
        for slot in self.required_layout().tensors:
            part = slot_numbers(self.source, key, form, slot)
            numbers[slot.offset : slot.offset + slot.size] = part.integers
        return numbers
