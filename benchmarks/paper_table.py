"""Rebuild the published hardware table: ``python benchmarks/paper_table.py [-o reports/paper_table] [--seconds 540]``.

Every source at W = 1, 16, 64 and (where it completes) 256 numbers per clock through synthesis, W = 1024 extrapolated.
Results are cached: after ``--seconds`` it stops with exit code 3, and the same command goes on.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from pezo_hw.estimate.paper import figures, measure, page
from pezo_hw.estimate.paper.sources import WIDTHS
from pezo_hw.files import write_json_atomic, write_text_atomic


def main() -> int:
    """Run and write the folder; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("-o", "--out", type=Path, default=Path("reports") / "paper_table")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="begin no point after so long")
    parser.add_argument("--each", type=float, default=500, help="time limit of one point")
    parser.add_argument("--widths", default=",".join(map(str, WIDTHS)))
    options = parser.parse_args()

    def say(stage: str, done: int, total: int, note: str = "") -> None:
        print(f"{stage}: {done} of {total}  {note}", file=sys.stderr, flush=True)

    widths = tuple(int(width) for width in options.widths.split(","))
    points, complete = measure.collect(widths, options.seconds, options.each, say)
    result = measure.table(points)
    write_json_atomic(options.out / "results.json", result)
    write_text_atomic(options.out / "linearity.svg", figures.linearity(result))
    write_text_atomic(options.out / "saving.svg", figures.saving(result))
    write_text_atomic(options.out / "README.md", page.readme(result))
    if not complete:
        print("stopped by --seconds: the page says what is missing; the same command goes on", file=sys.stderr)
    return 0 if complete else 3


if __name__ == "__main__":
    sys.exit(main())
