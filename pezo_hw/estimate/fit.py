"""Fit the sequencers' coefficients: ``python -m pezo_hw.estimate.fit`` writes ``data/control.json``.

The designs are drawn with another seed than those of validation. Each coefficient is cells per unit of a size, at least
0, and the fit weighs relative errors.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..eda.tools import YOSYS
from ..files import write_json_atomic
from ..streams import build
from .bill import Bill, bill
from .samples import FIT_DESIGNS, FIT_SEED, TARGETS, Sample, synthesized
from .targets import target_for

OFFSET = 20  # cells added to a count before it weighs: small designs do not decide alone
FILE = Path(__file__).parent / "data" / "control.json"
Floats = NDArray[np.float64]
Fitted = dict[str, dict[str, dict[str, dict[str, float]]]]  # block, target, unit, size: cells


def at_least_zero(matrix: Floats, wanted: Floats) -> Floats:
    """Return the least-squares solution without negative entries: the most negative is dropped in turn."""
    kept = list(range(matrix.shape[1]))
    solution = np.zeros(matrix.shape[1])
    while kept:
        found = np.linalg.lstsq(matrix[:, kept], wanted, rcond=None)[0]
        if (found >= 0).all():
            solution[kept] = found
            break
        del kept[int(found.argmin())]
    return solution


def coefficients(samples: list[Sample]) -> Fitted:
    """Return {block: {target: {unit: {size: cells}}}} from synthesized designs; those without counts are left out."""
    groups: dict[tuple[str, str], list[tuple[Bill, dict[str, float]]]] = defaultdict(list)
    for sample in samples:
        if sample.found is not None:
            made = bill(build(sample.spec), target_for(sample.target))
            groups[made.block, sample.target].append((made, sample.found))
    fitted: Fitted = {}
    for (block, target), members in sorted(groups.items()):
        sizes = sorted({size for made, _ in members for size in made.control})
        amounts = np.array([[made.control.get(size, 0.0) for size in sizes] for made, _ in members])
        for unit in ("lut", "ff"):
            counts = np.array([found[unit] for _, found in members])
            structure = np.array([getattr(made, unit) + (made.lutram if unit == "lut" else 0) for made, _ in members])
            weight = 1 / (counts + OFFSET)
            found = at_least_zero(amounts * weight[:, None], (counts - structure) * weight)
            each = {size: round(float(value), 4) for size, value in zip(sizes, found, strict=True)}
            fitted.setdefault(block, {}).setdefault(target, {})[unit] = each
    return fitted


def merged(fitted: Fitted, targets: Sequence[str]) -> Fitted:
    """Return what was fitted, and for all other targets what the file holds."""
    kept = json.loads(FILE.read_text(encoding="utf-8"))["coefficients"] if FILE.exists() else {}
    for block, by_target in kept.items():
        for target, units in by_target.items():
            if target not in targets and block in fitted:
                fitted[block].setdefault(target, units)
    return fitted


def main(arguments: list[str] | None = None) -> int:
    """Synthesize, fit and write; exit code 3 when the time was up before all designs were synthesized."""
    parser = argparse.ArgumentParser(prog="python -m pezo_hw.estimate.fit", description=__doc__)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="begin no design after so long")
    parser.add_argument("--targets", default=",".join(TARGETS), help="only these; the others keep their coefficients")
    options = parser.parse_args(arguments)
    targets = tuple(options.targets.split(","))
    samples, complete = synthesized(FIT_SEED, FIT_DESIGNS, targets, seconds=options.seconds)
    if not complete:
        print(f"{len(samples)} points so far; the same command goes on", file=sys.stderr)
        return 3
    content: dict[str, Any] = {
        "format": 1,
        "tool": YOSYS.identity().label,
        "seed": FIT_SEED,
        "designs": FIT_DESIGNS,
        "coefficients": merged(coefficients(samples), targets),
    }
    write_json_atomic(FILE, content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
