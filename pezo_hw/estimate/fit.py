"""Fit the sequencers' coefficients: ``python -m pezo_hw.estimate.fit`` writes ``data/control.json``.

The designs are drawn with another seed than those of validation. Each coefficient is cells per unit of a size, at least
0, and the fit weighs relative errors.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..eda.tools import YOSYS
from ..files import write_json_atomic
from .bill import Bill
from .control import cells, table
from .population import BLOCKS
from .samples import FIT_DESIGNS, FIT_FURTHER, FIT_SEED, TARGETS, Sample, bill_of, synthesized

#: Blocks in the order in which they are fitted: each after those that stand in front of it.
ORDER = (
    "bank", "fixed", "words", "clt", "tree", "boxmuller", "pool", "permuted", "rotating", "gearbox", "perturb",
)  # fmt: skip
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


def coefficients(samples: Sequence[Sample], known: Fitted) -> Fitted:
    """Return {block: {target: {unit: {size: cells}}}}: what is ``known``, with what the samples say in its place.

    A design decides the coefficients of the last of its blocks in :data:`ORDER`; what the others take in it was fitted
    before. Designs without counts are left out.
    """
    fitted = {block: dict(by_target) for block, by_target in known.items()}
    groups: dict[tuple[int, str], list[tuple[Bill, dict[str, float]]]] = defaultdict(list)
    for sample in samples:
        if sample.found is not None:
            made = bill_of(sample.block, sample.spec, sample.target)
            groups[max(ORDER.index(block) for block in made.control), sample.target].append((made, sample.found))
    for (place, target), members in sorted(groups.items()):
        block = ORDER[place]
        sizes = sorted({size for made, _ in members for size in made.control[block]})
        amounts = np.array([[made.control[block].get(size, 0.0) for size in sizes] for made, _ in members])
        fitted.setdefault(block, {})[target] = {}
        for unit in ("lut", "ff"):
            counts = np.array([found[unit] for _, found in members])
            rest = np.array([_rest(made, block, target, unit, fitted) for made, _ in members])
            weight = 1 / (counts + OFFSET)
            found = at_least_zero(amounts * weight[:, None], (counts - rest) * weight)
            each = {size: round(float(value), 4) for size, value in zip(sizes, found, strict=True)}
            fitted[block][target][unit] = each
    return fitted


def _rest(made: Bill, block: str, target: str, unit: str, fitted: Fitted) -> float:
    """Return the cells of a bill without the sequencer of one block."""
    others = {name: sizes for name, sizes in made.control.items() if name != block}
    structure: float = getattr(made, unit) + (made.lutram if unit == "lut" else 0)
    return structure + cells(others, target, unit, fitted)


def main(arguments: list[str] | None = None) -> int:
    """Synthesize, fit and write; exit code 3 when the time was up before all designs were synthesized."""
    parser = argparse.ArgumentParser(prog="python -m pezo_hw.estimate.fit", description=__doc__)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="begin no design after so long")
    parser.add_argument("--targets", default=",".join(TARGETS), help="only these; the others keep their coefficients")
    parser.add_argument("--blocks", default=",".join(BLOCKS), help="only from these, all of whose designs are needed")
    parser.add_argument("--designs", type=int, default=FIT_DESIGNS, help="of each block")
    options = parser.parse_args(arguments)
    targets, blocks = tuple(options.targets.split(",")), tuple(options.blocks.split(","))
    # of a whole subsystem the same number, whatever the other blocks have
    further = {block: FIT_DESIGNS + more - options.designs for block, more in FIT_FURTHER.items()}
    samples, complete = synthesized(
        FIT_SEED, options.designs, targets, blocks, seconds=options.seconds, further=further
    )
    if not complete:
        print(f"{len(samples)} points so far; the same command goes on", file=sys.stderr)
        return 3
    content: dict[str, Any] = {
        "format": 1,
        "tool": YOSYS.identity().label,
        "seed": FIT_SEED,
        "designs": dict(table()["designs"]) | dict.fromkeys(targets, options.designs),
        "coefficients": coefficients(samples, table()["coefficients"]),
    }
    write_json_atomic(FILE, content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
