"""What the methods need of a stream."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from ..streams import Key


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
