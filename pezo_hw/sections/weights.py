"""[weights]: device numerics of the weights. Source: docs/numerics.md."""

from __future__ import annotations

import dataclasses

from ..fields import choice, integer


@dataclasses.dataclass(frozen=True)
class WeightSpec:
    """Device numerics of the weights. Source: docs/numerics.md."""

    bits: int = integer(16, 8, 32, "bits of a weight, signed fixed point, power-of-two scale per tensor")
    rounding: str = choice("nearest", ("nearest", "stochastic"), "rounding of updates")
    align: int = integer(1, 1, 1 << 16, "each tensor starts at a multiple of this many numbers")
    count: int = integer(0, 0, 1 << 40, "weights in one flat tensor; 0 means the task's model")
