"""Designs that the stream tests go through: every kind, and shapes that do not fit anything evenly."""

from __future__ import annotations

from typing import Any

from pezo_hw.spec import DesignSpec

DESIGNS: dict[str, dict[str, Any]] = {
    "bank-31x8": {"generators": 31, "bits": 8},
    "bank-13x11": {"generators": 13, "bits": 11},
    "bank-32x16": {"generators": 32, "bits": 16},
    "bank-wide-state": {"generators": 5, "bits": 8, "state_bits": 24, "seed": 9},
    "bank-64-bit-state": {"generators": 3, "bits": 12, "state_bits": 64},
    "bank-no-rotation": {"generators": 7, "bits": 8, "rotation": "none"},
    "bank-table-8x9": {"generators": 8, "bits": 9, "scaling": "table"},
    "bank-table-tiny": {"generators": 2, "bits": 6, "scaling": "table", "signed": "twos"},
    "bank-leap": {"generators": 31, "bits": 12, "step": "leap", "leap": 11},
    "bank-lfsr-equal": {"generators": 9, "bits": 7, "step": "lfsr", "offsets": "equal", "signed": "twos"},
    "bank-raw": {"generators": 31, "bits": 8, "advance": "raw", "scaling": "pow2"},
    "bank-one-generator": {"generators": 1, "bits": 5},
    "bank-period-shares-factor": {"generators": 15, "bits": 8},
    "bank-offsets": {"generators": 3, "bits": 8, "offsets": [200, 7, 31]},
    "bank-fanout": {"generators": 5, "bits": 8, "fanout": 3},
    "bank-fanout-cut": {"generators": 31, "bits": 8, "fanout": 34, "clock_numbers": 1024},
    "bank-fanout-table": {"generators": 3, "bits": 7, "fanout": 4, "clock_numbers": 10, "scaling": "table"},
    "pool-4095": {"kind": "pool", "pool_size": 4095},
    "pool-1000": {"kind": "pool", "pool_size": 1000, "bits": 11, "pool_fill": "iid", "advance": "raw"},
    "pool-63": {"kind": "pool", "pool_size": 63, "bits": 6},
    "pool-3": {"kind": "pool", "pool_size": 3, "bits": 4},
    "uniform": {"kind": "uniform", "bits": 8},
    "uniform-11": {"kind": "uniform", "bits": 11, "words": 3, "signed": "twos"},
    "rademacher": {"kind": "rademacher", "words": 1},
    "gaussian": {"kind": "gaussian"},
    "uniform-leap": {"kind": "uniform", "bits": 11, "words": 2, "generator": "leap"},
    "uniform-lutsr": {"kind": "uniform", "bits": 8, "words": 3, "generator": "lutsr"},
    "uniform-xoroshiro": {"kind": "uniform", "bits": 10, "words": 2, "generator": "xoroshiro", "signed": "twos"},
    "rademacher-lutsr": {"kind": "rademacher", "words": 1, "generator": "lutsr"},
    "gaussian-clt": {"kind": "gaussian", "gaussian": "clt", "bits": 6, "words": 2},
    "gaussian-clt-xoroshiro": {"kind": "gaussian", "gaussian": "clt", "bits": 8, "words": 2, "generator": "xoroshiro"},
    "gaussian-tree": {"kind": "gaussian", "gaussian": "tree", "bits": 8, "words": 2},
    "gaussian-tree-deep": {
        "kind": "gaussian",
        "gaussian": "tree",
        "bits": 7,
        "words": 2,
        "tree_levels": 6,
        "tree_bits": 5,
        "generator": "lutsr",
        "scaling": "pow2",
    },
    "gaussian-boxmuller": {"kind": "gaussian", "gaussian": "boxmuller", "bits": 12, "words": 2, "generator": "leap"},
    "gaussian-boxmuller-narrow": {"kind": "gaussian", "gaussian": "boxmuller", "bits": 6, "words": 1},
}


#: Designs of the table built another way: the same stream, other hardware.
SHAPES: dict[str, tuple[str, dict[str, Any]]] = {
    "two-clocks": ("bank-period-shares-factor", {"lanes": 30}),
    "two-clocks-of-even-n": ("bank-table-8x9", {"lanes": 16}),
    "six-clocks": ("bank-lfsr-equal", {"lanes": 54}),
    "four-clocks-of-two": ("bank-table-tiny", {"lanes": 8}),
    "three-clocks-unrotated": ("bank-no-rotation", {"lanes": 21}),
    "two-clocks-of-fanout": ("bank-fanout-table", {"lanes": 20}),
    "pool-permuted": ("pool-1000", {"lanes": 7, "pool_mapping": "permuted"}),
    "pool-rotating": ("pool-63", {"lanes": 8, "pool_mapping": "rotating"}),
    "pool-rotating-wide": ("pool-63", {"lanes": 16, "pool_mapping": "rotating"}),
    "geared-down": ("bank-31x8", {"lanes": 8}),
    "geared-between": ("bank-13x11", {"lanes": 20}),
    "geared-table": ("bank-table-8x9", {"lanes": 12}),
    "geared-unrotated": ("bank-no-rotation", {"lanes": 4}),
    "geared-fanout": ("bank-fanout", {"lanes": 10}),
}


def design(name: str, **optimizer: Any) -> DesignSpec:
    """Return a design of the tables, with 1,003 weights and 3 queries unless told otherwise."""
    base, hardware = SHAPES.get(name, (name, {}))
    table = {
        "name": name,
        "perturbation": DESIGNS[base],
        "weights": {"count": 1003},
        "optimizer": {"queries": 3, **optimizer},
        "hardware": hardware,
    }
    return DesignSpec.from_dict(table, source=f"{name}.toml")
