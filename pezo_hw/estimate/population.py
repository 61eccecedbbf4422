"""The designs that an estimate speaks for, block by block, and how one is drawn at random."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import gcd
from typing import Any

import numpy as np

from ..spec import DesignSpec

#: What is drawn for each block; every estimate's error is stated for this population.
POPULATION: Mapping[str, str] = {
    "bank": "rotating banks: 3 to 32 generators of 5 to 16 state bits; sparse (60 %), leap (25 %) or one-step LFSR "
    "(15 %) matrices; numbers of all state bits, or, with sparse matrices, of 4 bits or more; either signed reading",
    "bank-table": "rotating banks with a scaling table: 3 to 20 generators of 5 to 9 bits",
    "bank-fixed": "banks without rotation: 3 to 24 generators of 5 to 16 state bits, matrices as for bank",
    "uniform": "fresh uniform numbers: 1 to 5 sparse generators of 64 bits, numbers of 4 to 16 bits",
    "rademacher": "random signs: 1 to 5 sparse generators of 64 bits",
    "gaussian-clt": "sums of 8 uniforms of 4 to 14 bits: 1 to 3 generators of 64 bits, 2 or 3 beyond 8 bits",
    "gaussian-tree": "tree Gaussians of 6 to 10 bits, 3 or 4 levels of 8-bit comparisons, 1 to 3 generators of 64 bits",
    "pool": "pools of 300 to 4095 numbers of 4 to 12 bits, 2 to 16 numbers a clock, 9 Kbit to 0.6 Mbit of memory "
    "(smaller ones become logic)",
}
BLOCKS: tuple[str, ...] = tuple(POPULATION)
Rng = np.random.Generator


def design_of(block: str) -> str:
    """Return the name that :mod:`pezo_rtl.export` has for a block's source."""
    return "bank" if block.startswith("bank") else block


def draw(block: str, seed: int, index: int) -> DesignSpec:
    """Return design ``index`` of the block's population; the same for the same arguments."""
    rng = np.random.default_rng([seed, BLOCKS.index(block), index])
    perturbation, hardware = _DRAWS[block](rng)
    return DesignSpec.from_dict(
        {
            "name": f"{block}-{seed}-{index}",
            "perturbation": {"offsets": "equal", **perturbation},
            "hardware": hardware,
            "weights": {"count": 1000},
        }
    )


def _integer(rng: Rng, low: int, high: int) -> int:
    return int(rng.integers(low, high + 1))


def _skewed(rng: Rng, low: int, high: int) -> int:
    """Draw an integer whose logarithm is spread evenly: small designs are as likely as large ones."""
    return round(float(np.exp(rng.uniform(np.log(low - 0.49), np.log(high + 0.49)))))


def _matrix(rng: Rng, k: int) -> dict[str, Any]:
    kind = rng.choice(["sparse", "leap", "lfsr"], p=[0.6, 0.25, 0.15])
    if kind != "leap":
        return {"step": str(kind)}
    while True:
        leap = _integer(rng, 2, 2 * k)
        if gcd(leap, (1 << k) - 1) == 1:
            return {"step": "leap", "leap": leap}


def _bank(rng: Rng, generators: int, state_bits: int, rotation: str) -> dict[str, Any]:
    k = _integer(rng, 5, state_bits)
    n = min(_skewed(rng, 3, generators), (1 << k) - 1)
    matrix = _matrix(rng, k)
    bits = k if matrix["step"] != "sparse" or rng.random() < 0.4 else _integer(rng, 4, k)
    return {
        "kind": "bank",
        "generators": n,
        "bits": bits,
        "state_bits": k,
        "rotation": rotation,
        "signed": "offset" if rng.random() < 0.8 else "twos",
        **matrix,
    }


def _table(rng: Rng) -> dict[str, Any]:
    chosen = _bank(rng, 20, 9, "clock")
    return {**chosen, "bits": chosen["state_bits"], "scaling": "table"}


def _clt(rng: Rng) -> dict[str, Any]:
    bits = _integer(rng, 4, 14)
    return {"kind": "gaussian", "gaussian": "clt", "bits": bits, "words": _integer(rng, -(-8 // (64 // bits)), 3)}


def _tree(rng: Rng) -> dict[str, Any]:
    levels = _integer(rng, 3, 4)
    bits, words = _integer(rng, 6, 10), _integer(rng, 1, 3)
    return {"kind": "gaussian", "gaussian": "tree", "bits": bits, "tree_levels": levels, "words": words}


def _pool(rng: Rng) -> tuple[dict[str, Any], dict[str, Any]]:
    while True:
        size, bits, lanes = _skewed(rng, 300, 4095), _integer(rng, 4, 12), _skewed(rng, 2, 16)
        if 9_000 <= size * bits * lanes <= 600_000:
            return {"kind": "pool", "pool_size": size, "bits": bits}, {"lanes": lanes}


_DRAWS: Mapping[str, Callable[[Rng], tuple[dict[str, Any], dict[str, Any]]]] = {
    "bank": lambda rng: (_bank(rng, 32, 16, "clock"), {}),
    "bank-table": lambda rng: (_table(rng), {}),
    "bank-fixed": lambda rng: (_bank(rng, 24, 16, "none"), {}),
    "uniform": lambda rng: ({"kind": "uniform", "words": _integer(rng, 1, 5), "bits": _integer(rng, 4, 16)}, {}),
    "rademacher": lambda rng: ({"kind": "rademacher", "words": _integer(rng, 1, 5)}, {}),
    "gaussian-clt": lambda rng: (_clt(rng), {}),
    "gaussian-tree": lambda rng: (_tree(rng), {}),
    "pool": _pool,
}
