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
    "pool-permuted": "as pool, with the mapping permuted: an odd number of numbers a clock where their count is even",
    "pool-rotating": "pools with the mapping rotating: 1023 to 4095 numbers of 6 to 12 bits, 2 to 16 numbers a clock",
    "bank-wide": "rotating banks and (30 %) fixed ones with words of 2 or 3 clocks: 3 to 12 generators of 5 to 12 "
    "bits; half of them with fanout 2 or 3",
    "bank-geared": "banks behind a gearbox: 4 to 12 generators of 5 to 10 bits, words of 40 to 95 % of a clock's "
    "numbers or of one to two clocks",
    "uniform-leap": "fresh uniform numbers of 1 to 3 leap-forward generators of 64 bits, numbers of 4 to 16 bits",
    "uniform-lutsr": "fresh uniform numbers (70 %) or signs of 1 or 2 LUT-SR generators, numbers of 4 to 16 bits",
    "uniform-xoroshiro": "fresh uniform numbers (70 %) or signs of 1 to 3 xoroshiro128++, numbers of 4 to 16 bits",
    "gaussian-words": "sums of 8 uniforms of 4 to 8 bits or tree Gaussians as above, behind 1 or 2 LUT-SR generators "
    "or xoroshiro128++",
    "gaussian-boxmuller": "Box-Muller Gaussians of 6 to 16 bits behind 1 or 2 generators of any kind (2 or 6 numbers)",
    "perturb": "the whole subsystem: a bank of 2 to 5 generators of 6 to 10 bits, weights of 8 to 16 bits, 1 to 3 "
    "terms, nearest or (40 %) stochastic rounding",
}
BLOCKS: tuple[str, ...] = tuple(POPULATION)
SUBSYSTEM = "perturb"
Rng = np.random.Generator


def design_of(block: str) -> str:
    """Return the name that :mod:`pezo_rtl.export` has for a block's source."""
    kind, _, variant = block.partition("-")
    if kind in ("bank", "pool"):
        return kind
    return "gaussian" if variant == "words" else block


def draw(block: str, seed: int, index: int) -> DesignSpec:
    """Return design ``index`` of the block's population; the same for the same arguments."""
    rng = np.random.default_rng([seed, BLOCKS.index(block), index])
    perturbation, hardware = _DRAWS[block](rng)
    further = _subsystem(rng) if block == SUBSYSTEM else {}
    return DesignSpec.from_dict(
        {
            "name": f"{block}-{seed}-{index}",
            "perturbation": {"offsets": "equal", **perturbation},
            "hardware": hardware,
            "weights": {"count": 1000},
            **further,
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


def _permuted(rng: Rng) -> tuple[dict[str, Any], dict[str, Any]]:
    while True:
        perturbation, hardware = _pool(rng)
        if gcd(perturbation["pool_size"], hardware["lanes"]) == 1:
            return perturbation, {**hardware, "pool_mapping": "permuted"}


def _rotating(rng: Rng) -> tuple[dict[str, Any], dict[str, Any]]:
    perturbation = {"kind": "pool", "pool_size": (1 << _integer(rng, 10, 12)) - 1, "bits": _integer(rng, 6, 12)}
    return perturbation, {"lanes": 1 << _integer(rng, 1, 4), "pool_mapping": "rotating"}


def _wide(rng: Rng) -> tuple[dict[str, Any], dict[str, Any]]:
    chosen = _bank(rng, 12, 12, "none" if rng.random() < 0.3 else "clock")
    chosen["fanout"] = _integer(rng, 2, 3) if rng.random() < 0.5 else 1
    return chosen, {"lanes": _integer(rng, 2, 3) * chosen["generators"] * chosen["fanout"]}


def _geared(rng: Rng) -> tuple[dict[str, Any], dict[str, Any]]:
    chosen = _bank(rng, 12, 10, "none" if rng.random() < 0.3 else "clock")
    n = max(4, chosen["generators"])
    share = rng.uniform(0.4, 0.95) if rng.random() < 0.7 else rng.uniform(1.1, 1.9)
    lanes = max(2, round(float(n * share)))
    return {**chosen, "generators": n}, {"lanes": lanes + (lanes == n)}


def _words(rng: Rng, generator: str, most: int) -> dict[str, Any]:
    drawn = {"generator": generator, "words": _integer(rng, 1, most)}
    return drawn | ({"kind": "uniform", "bits": _integer(rng, 4, 16)} if rng.random() < 0.7 else {"kind": "rademacher"})


def _gaussian_words(rng: Rng) -> dict[str, Any]:
    drawn = {"kind": "gaussian", "generator": str(rng.choice(["lutsr", "xoroshiro"])), "words": _integer(rng, 1, 2)}
    if rng.random() < 0.5:
        return drawn | {"gaussian": "clt", "bits": _integer(rng, 4, 8)}
    return drawn | {"gaussian": "tree", "bits": _integer(rng, 6, 10), "tree_levels": _integer(rng, 3, 4)}


def _boxmuller(rng: Rng) -> tuple[dict[str, Any], dict[str, Any]]:
    generator = str(rng.choice(["sparse", "leap", "lutsr", "xoroshiro"]))
    drawn = {"kind": "gaussian", "gaussian": "boxmuller", "bits": _integer(rng, 6, 16)}
    return {**drawn, "generator": generator, "words": _integer(rng, 1, 2)}, {}


def _perturb(rng: Rng) -> tuple[dict[str, Any], dict[str, Any]]:
    bits = _integer(rng, 6, 10)
    return {"kind": "bank", "generators": _integer(rng, 2, 5), "bits": bits}, {}


def _subsystem(rng: Rng) -> dict[str, Any]:
    """Draw weights and optimizer of a whole subsystem."""
    rounding = "stochastic" if rng.random() < 0.4 else "nearest"
    return {
        "weights": {"count": 1000, "bits": _integer(rng, 8, 16), "rounding": rounding},
        "optimizer": {"queries": _integer(rng, 1, 3)},
    }


_DRAWS: Mapping[str, Callable[[Rng], tuple[dict[str, Any], dict[str, Any]]]] = {
    "bank": lambda rng: (_bank(rng, 32, 16, "clock"), {}),
    "bank-table": lambda rng: (_table(rng), {}),
    "bank-fixed": lambda rng: (_bank(rng, 24, 16, "none"), {}),
    "uniform": lambda rng: ({"kind": "uniform", "words": _integer(rng, 1, 5), "bits": _integer(rng, 4, 16)}, {}),
    "rademacher": lambda rng: ({"kind": "rademacher", "words": _integer(rng, 1, 5)}, {}),
    "gaussian-clt": lambda rng: (_clt(rng), {}),
    "gaussian-tree": lambda rng: (_tree(rng), {}),
    "pool": _pool,
    "pool-permuted": _permuted,
    "pool-rotating": _rotating,
    "bank-wide": _wide,
    "bank-geared": _geared,
    "uniform-leap": lambda rng: (
        {"kind": "uniform", "generator": "leap", "words": _integer(rng, 1, 3), "bits": _integer(rng, 4, 16)},
        {},
    ),
    "uniform-lutsr": lambda rng: (_words(rng, "lutsr", 2), {}),
    "uniform-xoroshiro": lambda rng: (_words(rng, "xoroshiro", 3), {}),
    "gaussian-words": lambda rng: (_gaussian_words(rng), {}),
    "gaussian-boxmuller": _boxmuller,
    "perturb": _perturb,
}
