"""Sources without reuse: uniform numbers and Rademacher signs, each from bits of its own, and sums of uniforms.

Sources of the generators: LUT-optimised and LUT-SR generators (Thomas and Luk), leap-forward LFSRs (Gu and Zhang),
xoroshiro128++ (Blackman and Vigna); see :mod:`pezo_hw.streams.generators`.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from ..lfsr.matrix import Matrix
from .base import Ints
from .fresh import FreshStream
from .generators import WORD, MatrixGenerators
from .scaling import mean_square, mean_square_of_sums, scale_for

if TYPE_CHECKING:
    from ..spec import DesignSpec

CLT_TERMS = 8


class FreshUniform(FreshStream):
    """``words`` generators of 64 bits, each giving m = 64 // b numbers a clock; b = 1 for Rademacher.

    Number i belongs to clock c = i // (words m); with j = i mod (words m) it is slice q = j mod m, that is bits q b to
    q b + b - 1, of generator j // m.
    """

    def __init__(self, spec: DesignSpec) -> None:
        p = spec.perturbation
        self.bits = 1 if p.kind == "rademacher" else p.bits
        self.slices = WORD // self.bits
        super().__init__(spec, fresh_bits=self.slices * self.bits)
        self.lanes = self.uniforms = self.words * self.slices
        if self.bits == 1:
            self.scale, self.max_abs, self.out_bits = 1.0, 1, 2
        else:
            self.scale = scale_for(mean_square(self.bits, self.generators.state_bits, p.signed), p.scaling)
            self.max_abs, self.out_bits = 1 << (self.bits - 1), self.bits

    def clock_values(self, t0: int, count: int, role: str = "z") -> Ints:
        return self.uniform_values(t0, count, role)

    def uniform_values(self, t0: int, count: int, role: str) -> Ints:
        """Return int32[count, words * slices]: every slice of every generator at clocks t0 ..."""
        shifts = np.arange(self.slices, dtype=np.uint64) * np.uint64(self.bits)
        half, mask = 1 << (self.bits - 1), np.uint64((1 << self.bits) - 1)
        x = ((self.shown(t0, count, role)[:, :, None] >> shifts) & mask).astype(np.int32)
        if self.bits == 1:
            x = 2 * x - 1
        elif self.perturbation.signed == "offset":
            x -= half
        else:
            x = np.where(x >= half, x - 2 * half, x)
        return x.reshape(count, self.words * self.slices)

    def describe(self, role: str = "z") -> dict[str, Any]:
        return super().describe(role) | {
            "bits": self.bits,
            "signed": "sign" if self.bits == 1 else self.perturbation.signed,
            "slices": self.slices,
        }


class UniformStream(FreshUniform):
    """Uniform numbers whose generators are 64-bit states stepped by one matrix (``sparse`` and ``leap``)."""

    generators: MatrixGenerators

    @property
    def matrix(self) -> Matrix:
        """The 64 x 64 step matrix."""
        return self.generators.matrix


class FreshClt(FreshUniform):
    """A Gaussian by the central limit: each lane of a clock is the sum of 8 neighbouring uniform numbers of that clock.

    The excess kurtosis is -1.2 / 8 = -0.15 and nothing lies beyond 4.9 standard deviations.
    """

    arithmetic: ClassVar[bool] = True

    def __init__(self, spec: DesignSpec) -> None:
        super().__init__(spec)
        self.uniforms -= self.uniforms % CLT_TERMS  # whole sums per clock; leftover slices are not used
        self.lanes = self.uniforms // CLT_TERMS
        p, k = self.perturbation, self.generators.state_bits
        self.scale = scale_for(mean_square_of_sums(CLT_TERMS, self.bits, k, p.signed), p.scaling)
        self.max_abs *= CLT_TERMS
        self.out_bits = self.bits + int(math.log2(CLT_TERMS))

    def clock_values(self, t0: int, count: int, role: str = "z") -> Ints:
        """Return int32[count, lanes]: sums of 8 neighbouring uniforms of each clock."""
        flat = self.uniform_values(t0, count, role)[:, : self.uniforms]
        grouped = flat.reshape(count, self.lanes, CLT_TERMS)
        return grouped.sum(axis=2, dtype=np.int32)

    def describe(self, role: str = "z") -> dict[str, Any]:
        return super().describe(role) | {"terms": CLT_TERMS, "uniforms_per_clock": self.uniforms}


class CltStream(FreshClt, UniformStream):
    """Sums of uniforms whose generators are 64-bit states stepped by one matrix."""
