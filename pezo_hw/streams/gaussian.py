"""The Gaussian baseline: Philox half-words through an integer inverse-CDF table, the same integers everywhere.

The table ends at 4.32 standard deviations (the middle of the last of 65,536 equally likely cells).
"""

from __future__ import annotations

import functools
import statistics
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import numpy as np

from ..prng import derive
from .base import ROLES, Ints, Stream, per_role
from .philox import philox4x32
from .scaling import scale_for

if TYPE_CHECKING:
    from ..spec import DesignSpec

CELLS = 1 << 15  # of one half of the distribution
PER_BLOCK = 8  # half-words of one Philox block


@functools.cache
def inverse_cdf_table(bits: int) -> Ints:
    """Return int32[32768]: the quantiles of 1/2 + (m + 1/2) / 2**16, in units of 2**-(bits-4) standard deviations."""
    normal = statistics.NormalDist()
    unit = 1 << (bits - 4)
    return np.array([round(normal.inv_cdf(0.5 + (m + 0.5) / (2 * CELLS)) * unit) for m in range(CELLS)], dtype=np.int32)


class GaussianStream(Stream):
    """Table Gaussian, random access without end; software only (its hardware stand-ins are twins of their own).

    Number i of perturbation p is half-word i mod 8 (low half of word 0 first) of the Philox block with counter
    (i // 8, (i // 8) >> 32, p mod 2**32, p >> 32); half-word h gives table[h mod 2**15], negated when h >= 2**15.
    """

    unit = "perturbations"

    def __init__(self, spec: DesignSpec) -> None:
        super().__init__(spec)
        self.table = inverse_cdf_table(self.perturbation.gaussian_bits)
        square = Fraction(int((self.table.astype(np.int64) ** 2).sum()), CELLS)
        self.scale = scale_for(square, self.perturbation.scaling)
        self.max_abs = int(self.table[-1])
        self.lanes, self.cycle = PER_BLOCK, 1 << 64

    @property
    def per_start(self) -> int:
        return self.d  # one unit of the start is one perturbation

    @per_role
    def key_words(self, role: str = "z") -> tuple[int, int]:
        """Return the two Philox key words: low and high half of ``derive(seed, "philox", role).next()``."""
        key = derive(self.perturbation.seed, "philox", ROLES[role]).next()
        return key & 0xFFFFFFFF, key >> 32

    def _ints(self, origin: int, role: str, start: int, count: int) -> Ints:
        first, skip = divmod(start, PER_BLOCK)
        blocks = -(-(skip + count) // PER_BLOCK)
        index = np.arange(first, first + blocks, dtype=np.uint64)
        high = first >> 32
        if (first + blocks - 1) >> 32 != high and blocks:  # a carry inside the request: take the parts apart
            cut = ((high + 1) << 35) - start
            return np.concatenate(
                [self._ints(origin, role, start, cut), self._ints(origin, role, start + cut, count - cut)]
            )
        counter = (index & np.uint64(0xFFFFFFFF), high, origin & 0xFFFFFFFF, origin >> 32)
        words = philox4x32(counter, self.key_words(role))
        halves = words.view(np.uint16) if np.little_endian else words.view(np.uint16).reshape(-1, 4, 2)[:, :, ::-1]
        flat = halves.reshape(-1)[skip : skip + count]
        magnitude = self.table[flat & 0x7FFF]
        return np.where(flat >> 15, -magnitude, magnitude)

    def describe(self, role: str = "z") -> dict[str, Any]:
        low, high = self.key_words(role)
        return self._facts(role) | {
            "gaussian_bits": self.perturbation.gaussian_bits,
            "philox_key": [hex(low), hex(high)],
            "table_first": self.table[:8].tolist(),
            "table_last": self.table[-8:].tolist(),
        }
