"""Sources without reuse: uniform numbers and Rademacher signs from 64-bit GF(2) generators, and sums of uniforms.

Source: LUT-optimised generators (Thomas and Luk); every state bit is used once a clock.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import lfsr
from ..prng import derive
from .base import ROLES, Ints, Stream, per_role
from .scaling import mean_square, scale_for

if TYPE_CHECKING:
    from ..spec import DesignSpec

WORD = 64
BLOCK = 1 << 14
CLT_TERMS = 8


class UniformStream(Stream):
    """Fresh numbers: ``words`` generators of 64 bits, each giving m = 64 // b numbers a clock; b = 1 for Rademacher.

    Number i belongs to clock c = i // (words m); with j = i mod (words m) it is slice q = j mod m, that is bits q b to
    q b + b - 1, of generator j // m.
    """

    def __init__(self, spec: DesignSpec) -> None:
        super().__init__(spec)
        p = self.perturbation
        self.bits = 1 if p.kind == "rademacher" else p.bits
        self.words, self.slices = p.words, WORD // self.bits
        self.lanes = self.uniforms = self.words * self.slices
        self.cycle = (1 << WORD) - 1
        self.matrix = lfsr.SPARSE[WORD] if p.matrix_seed == 0 else lfsr.find_sparse_matrix(WORD, p.matrix_seed)
        if self.bits == 1:
            self.scale, self.max_abs, self.out_bits = 1.0, 1, 2
        else:
            self.scale = scale_for(mean_square(self.bits, WORD, p.signed), p.scaling)
            self.max_abs, self.out_bits = 1 << (self.bits - 1), self.bits

    @property
    def per_start(self) -> int:
        return self.lanes

    @per_role
    def initial_states(self, role: str = "z") -> tuple[int, ...]:
        """Return the generators' states at clock 0: outputs of ``derive(seed, "states", role)``, zeros passed over."""
        rng = derive(self.perturbation.seed, "states", ROLES[role])
        states: list[int] = []
        while len(states) < self.words:
            state = rng.next()
            if state:
                states.append(state)
        return tuple(states)

    def clock_values(self, t0: int, count: int, role: str = "z") -> Ints:
        """Return int32[count, lanes]: the numbers of clocks t0 ... in lane order."""
        return self.uniform_values(t0, count, role)

    def uniform_values(self, t0: int, count: int, role: str) -> Ints:
        """Return int32[count, words * slices]: every slice of every generator at clocks t0 ..."""
        out = np.empty((count, self.words, self.slices), dtype=np.int32)
        start = np.array(self.initial_states(role), dtype=np.uint64)
        state = lfsr.jump(self.matrix, start, t0 % self.cycle)
        shifts = np.arange(self.slices, dtype=np.uint64) * np.uint64(self.bits)
        half, mask = 1 << (self.bits - 1), np.uint64((1 << self.bits) - 1)
        for at in range(0, count, BLOCK):
            size = min(BLOCK, count - at)
            states = lfsr.orbit(self.matrix, state, size)
            x = ((states[:, :, None] >> shifts) & mask).astype(np.int32)
            if self.bits == 1:
                out[at : at + size] = 2 * x - 1
            elif self.perturbation.signed == "offset":
                out[at : at + size] = x - half
            else:
                out[at : at + size] = np.where(x >= half, x - 2 * half, x)
            if at + size < count:
                state = lfsr.jump(self.matrix, state, BLOCK)
        return out.reshape(count, self.words * self.slices)

    def _ints(self, origin: int, role: str, start: int, count: int) -> Ints:
        first, skip = divmod(start, self.lanes)
        clocks = -(-(skip + count) // self.lanes)
        return self.clock_values(origin + first, clocks, role).reshape(-1)[skip : skip + count]

    def describe(self, role: str = "z") -> dict[str, Any]:
        return self._facts(role) | {
            "bits": self.bits,
            "signed": "sign" if self.bits == 1 else self.perturbation.signed,
            "words": self.words,
            "slices": self.slices,
            "matrix_rows": [hex(row) for row in self.matrix],
            "initial_states": [hex(state) for state in self.initial_states(role)],
        }


class CltStream(UniformStream):
    """A Gaussian by the central limit: each lane of a clock is the sum of 8 neighbouring uniform numbers of that clock.

    The excess kurtosis is -1.2 / 8 = -0.15 and nothing lies beyond 4.9 standard deviations.
    """

    def __init__(self, spec: DesignSpec) -> None:
        super().__init__(spec)
        self.uniforms -= self.uniforms % CLT_TERMS  # whole sums per clock; leftover slices are not used
        self.lanes = self.uniforms // CLT_TERMS
        square = CLT_TERMS * mean_square(self.bits, WORD, self.perturbation.signed)
        self.scale = scale_for(square, self.perturbation.scaling)
        self.max_abs *= CLT_TERMS
        self.out_bits = self.bits + int(math.log2(CLT_TERMS))

    def clock_values(self, t0: int, count: int, role: str = "z") -> Ints:
        """Return int32[count, lanes]: sums of 8 neighbouring uniforms of each clock."""
        flat = self.uniform_values(t0, count, role)[:, : self.uniforms]
        grouped = flat.reshape(count, self.lanes, CLT_TERMS)
        return grouped.sum(axis=2, dtype=np.int32)

    def describe(self, role: str = "z") -> dict[str, Any]:
        return super().describe(role) | {"terms": CLT_TERMS, "uniforms_per_clock": self.uniforms}
