"""A perturbation's integers, kept between the sweeps that use them while they are small."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Protocol

import numpy as np

from ..streams import Key

#: Numbers kept at most; a larger perturbation is drawn again by every sweep, as the hardware does.
KEPT_NUMBERS = 1 << 20


class IntSource(Protocol):
    """All that training needs of a stream; a recording of RTL outputs qualifies."""

    @property
    def scale(self) -> float:
        """z = scale * integer has unit RMS."""

    @property
    def max_abs(self) -> int:
        """No integer is larger in absolute value."""

    def ints(self, key: Key, start: int, count: int) -> np.ndarray:
        """Return numbers ``start`` to ``start + count`` of the perturbation, int32."""


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
    """

    def __init__(self, source: IntSource, length: int, padding: np.ndarray | None = None) -> None:
        self._source, self._length, self._padding = source, length, padding
        self._kept: OrderedDict[tuple[Key, Hashable], np.ndarray] = OrderedDict()
        self._places = max(1, KEPT_NUMBERS // length)

    def numbers(self, key: Key) -> np.ndarray:
        """Return the integers of ``key``, int32, shape (length,). Read only."""
        numbers = self._source.ints(key, 0, self._length)
        if self._padding is not None and self._padding.size:
            numbers = numbers.copy()
            numbers[self._padding] = 0
        return numbers

    def formed(self, key: Key, form: Hashable, make: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
        """Return ``make(numbers(key))``, kept under the name ``form``. Read only."""
        found = self._kept.get((key, form))
        if found is None:
            found = self._kept[key, form] = make(self.numbers(key))
            while len(self._kept) > self._places:
                self._kept.popitem(last=False)
        return found
