"""The pre-generated pool: N numbers, read cyclically along the weights.

Source: PeZO (arXiv 2504.20314), "pre-generation"; exact definition in docs/stream.md.
"""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np

from ..prng import derive
from .base import ROLES, Ints, Stream, per_role
from .offsets import autocorrelation, sum_of_squares
from .scaling import scale_for
from .tiling import tile

if TYPE_CHECKING:
    from ..spec import DesignSpec


class PoolStream(Stream):
    """Bit-accurate pool: v_i = pool[(p * A + i) mod N]. Its start positions count numbers, not clocks."""

    unit = "numbers"

    def __init__(self, spec: DesignSpec) -> None:
        super().__init__(spec)
        p = self.perturbation
        self.cycle = p.pool_size
        self.lanes = spec.hardware.pool_lanes
        table = self.pool("z").astype(np.int64)
        self.scale = scale_for(Fraction(int((table**2).sum()), p.pool_size), p.scaling)
        self.max_abs = (1 << (p.bits - 1)) - 1
        self.out_bits = p.bits

    @property
    def per_start(self) -> int:
        return 1

    @per_role
    def pool(self, role: str = "z") -> Ints:
        """Return int32[N], the pool of a role; every entry is within +-(2**(bits-1) - 1)."""
        p = self.perturbation
        rng = derive(p.seed, "pool", ROLES[role])
        largest, size = (1 << (p.bits - 1)) - 1, p.pool_size
        if p.pool_fill == "iid":
            return np.array([rng.below(2 * largest + 1) - largest for _ in range(size)], dtype=np.int32)
        # evenly spaced and antisymmetric, so that the sum is exactly zero
        levels = [_stratum(m, size, largest) for m in range(size)]
        for i in range(size - 1, 0, -1):
            j = rng.below(i + 1)
            levels[i], levels[j] = levels[j], levels[i]
        return np.array(levels, dtype=np.int32)

    def _ints(self, origin: int, role: str, start: int, count: int) -> Ints:
        return tile(self.pool(role), origin + start, count)

    def effective_dimension(self) -> float | None:
        r = autocorrelation(self.pool("z"))
        return len(r) * int(r[0]) ** 2 / sum_of_squares(r)

    def describe(self, role: str = "z") -> dict[str, Any]:
        p = self.perturbation
        facts = {"bits": p.bits, "pool_fill": p.pool_fill, "pool_size": p.pool_size, "scaling": p.scaling}
        return self._facts(role) | facts | {"pool": self.pool(role).tolist()}


def _stratum(m: int, size: int, largest: int) -> int:
    """Return the m-th of ``size`` evenly spaced values from -largest to largest, halves rounded away from zero."""
    twice = 2 * m + 1 - size
    magnitude = (2 * abs(twice) * largest + size - 1) // (2 * (size - 1))
    return magnitude if twice >= 0 else -magnitude
