"""Numbers per second of every perturbation source in numpy, on one design.

python benchmarks/streams.py [SPEC]
"""

from __future__ import annotations

import sys
import time

from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, build

KINDS = ("bank", "pool", "uniform", "rademacher", "gaussian")
COUNT = 1 << 24  # int32: 64 MiB
REPEATS = 3


def main() -> None:
    spec = DesignSpec.load(sys.argv[1] if len(sys.argv) > 1 else "examples/digits.toml")
    print(f"{spec.name}: million numbers per second, best of {REPEATS} calls for {COUNT} numbers each")
    for kind in KINDS:
        stream = build(spec.with_kind(kind))
        stream.ints(Key(0, 0, "z"), 0, COUNT)  # tables are made at the first call
        best = float("inf")
        for repeat in range(REPEATS):
            start = time.perf_counter()
            stream.ints(Key(repeat, 0, "z"), 0, COUNT)
            best = min(best, time.perf_counter() - start)
        print(f"  {kind:<12}{COUNT / best / 1e6:8.1f}")


if __name__ == "__main__":
    main()
