"""Cells that one more number a clock takes, for every source without reuse: counts at two widths, and the difference.

``python benchmarks/fresh_area.py [--targets xcup,ecp5] [--sources A,B]`` (about half a minute a point)
"""

from __future__ import annotations

import argparse

from pezo_rtl.export import top_of, verilog_for

from pezo_hw.eda.yosys import synthesize
from pezo_hw.spec import DesignSpec

WIDTHS = {"gaussian-tree": (8, 24), "gaussian-clt": (8, 24)}  # others: 8 and 16 numbers a clock
UNITS = ("lut", "ff", "bram", "dsp")
SOURCES = (
    *("uniform", "uniform-leap", "uniform-lutsr", "uniform-xoroshiro"),
    *("gaussian-clt", "gaussian-tree", "gaussian-boxmuller"),
)


def main() -> None:
    """Print one line a source and target."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--targets", default="xcup,ecp5")
    parser.add_argument("--sources", default=",".join(SOURCES))
    options = parser.parse_args()
    spec = DesignSpec.load("examples/digits.toml")
    for target in options.targets.split(","):
        for source in options.sources.split(","):
            widths = WIDTHS.get(source, (8, 16))
            counts = [
                synthesize(verilog_for(spec, source, width), top_of(source), target).to_dict() for width in widths
            ]
            more = widths[1] - widths[0]
            each = ", ".join(f"{(counts[1][u] - counts[0][u]) / more:.2f} {u}" for u in UNITS)
            print(f"{target} {source}: a number takes {each}; {widths[0]} lanes:", end=" ")
            print(", ".join(f"{counts[0][u]:g} {u}" for u in UNITS), flush=True)


if __name__ == "__main__":
    main()
