"""[perturbation]: the integer stream. Source: docs/stream.md."""

from __future__ import annotations

import dataclasses
from typing import Any

from ..fields import Refused, choice, custom, integer, listing
from .words import KINDS


def _offsets(value: Any) -> Any:
    if value in ("search", "equal"):
        return value
    if not isinstance(value, list | tuple) or any(isinstance(v, bool) or not isinstance(v, int) for v in value):
        raise Refused('"search", "equal", or a list of distinct start positions, one a generator')
    return tuple(value)


@dataclasses.dataclass(frozen=True)
class PerturbationSpec:
    """The integer stream. Source: docs/stream.md."""

    kind: str = choice("bank", KINDS, "which source makes the random numbers")
    bits: int = integer(8, 2, 24, "output bits b of a uniform number (pool entries too)")
    generators: int = integer(31, 1, 1024, "generators n of the bank; its native numbers per clock")
    state_bits: int = integer(0, 0, 64, "state bits k of a generator; 0 means as many as bits")
    step: str = choice("sparse", ("sparse", "leap", "lfsr", "explicit"), "how a generator advances in one clock")
    leap: int = integer(1, 1, 1 << 32, "LFSR steps a clock for step = leap, coprime with 2^k - 1")
    matrix_seed: int = integer(0, 0, (1 << 64) - 1, "seed of the sparse matrix search; 0 is the catalogue")
    matrix: tuple[int, ...] = listing(
        (), integer(1, 1, (1 << 64) - 1, ""), "row masks of the k x k step matrix for step = explicit"
    )
    rotation: str = choice("clock", ("clock", "none"), "whether the generators move one lane a clock")
    offsets: Any = custom(
        "search", _offsets, "start positions of the generators in steps of the one-step LFSR or matrix"
    )
    advance: str = choice("coprime", ("coprime", "raw"), "how far the start moves from one perturbation to the next")
    scaling: str = choice("exact", ("exact", "pow2", "table"), "how the modulus is brought to that of a Gaussian")
    signed: str = choice("offset", ("offset", "twos"), "signed reading: x - 2^(b-1), or two's complement")
    words: int = integer(4, 1, 256, "64-bit generators of the uniform and Rademacher sources (no reuse)")
    pool_size: int = integer(4095, 2, 1 << 20, "numbers N in the pool")
    pool_fill: str = choice(
        "stratified", ("stratified", "iid"), "pool contents: shuffled even spacing, or independent draws"
    )
    gaussian: str = choice(
        "table",
        ("table", "clt", "tree", "boxmuller"),
        "Philox and an inverse-CDF table; or in hardware: the sum of 8 uniforms, a tree of comparisons, Box-Muller",
    )
    gaussian_bits: int = integer(16, 8, 24, "bits of a table Gaussian; one standard deviation is 2^(bits-4)")
    seed: int = integer(1, 0, (1 << 64) - 1, "decides offsets, pool contents, initial states and Philox keys")
    fanout: int = integer(1, 1, 1024, "neighbouring weights that share each number of a bank", later=True)
    clock_numbers: int = integer(
        0, 0, 1024, "numbers a clock with fanout, where the last are left out; 0 is generators x fanout", later=True
    )
    generator: str = choice(
        "sparse",
        ("sparse", "leap", "lutsr", "xoroshiro"),
        "64-bit generators of the sources without reuse: sparse matrix, leap-forward LFSR, LUT-SR, xoroshiro128++",
        later=True,
    )
    tree_levels: int = integer(4, 1, 6, "levels of comparisons of a tree Gaussian", later=True)
    tree_bits: int = integer(8, 4, 16, "random bits of each comparison of a tree Gaussian", later=True)

    @property
    def per_clock(self) -> int:
        """Numbers that one clock of a bank consumes: n * fanout, or fewer where ``clock_numbers`` says so."""
        return self.clock_numbers or self.generators * self.fanout
