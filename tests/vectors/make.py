"""Write the stored vectors of every design: ``python -m tests.vectors.make`` from the root of the repository.

They are made by the numpy twin and checked by ``tests/core/test_streams.py`` against the independent model.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from pezo_hw.streams import Key, build
from pezo_hw.streams.gaussian import inverse_cdf_table
from tests.core.designs import DESIGNS, design

FOLDER = Path(__file__).parent
KEYS = [(0, 0, "z", 0), (0, 1, "z", 0), (123456, 2, "z", 990), (7, 0, "u", 3)]
LARGE = {"pool", "shift_table"}


def main() -> None:
    """Write one JSON file a design and the checksums of the Gaussian table."""
    for name in DESIGNS:
        spec = design(name)
        stream = build(spec)
        ints = [
            {"step": s, "query": q, "role": r, "start": at, "values": stream.ints(Key(s, q, r), at, 48).tolist()}
            for s, q, r, at in KEYS
        ]
        facts = {k: v for k, v in stream.describe().items() if k not in LARGE}
        table = {"name": name, "perturbation": DESIGNS[name], "weights": {"count": 1003}, "optimizer": {"queries": 3}}
        text = json.dumps({"design": table, "facts": facts, "ints": ints}, separators=(",", ":"))
        (FOLDER / f"{name}.json").write_text(text + "\n")
    sums = {
        bits: hashlib.sha256(inverse_cdf_table(bits).astype("<i4").tobytes()).hexdigest() for bits in (8, 12, 16, 24)
    }
    (FOLDER / "gaussian_table.json").write_text(json.dumps({"sha256_of_int32_little_endian": sums}, indent=1) + "\n")


if __name__ == "__main__":
    main()
