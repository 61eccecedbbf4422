"""Hold the estimates against synthesis of designs that nothing was fitted to: ``python -m pezo_hw.estimate.validate``.

It draws 60 designs a target (seed stated), synthesizes them (cached: a stopped run goes on), and writes
``results.json``, ``scatter.svg`` and ``README.md`` into a folder. With ``--again`` it estimates the folder's designs
anew and takes their counts from its ``results.json``, if the tool is the same: for after a change of the model.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..eda.tools import YOSYS
from ..errors import PezoError, SpecError
from ..files import write_json_atomic, write_text_atomic
from . import control
from .cost import priced
from .population import BLOCKS, POPULATION, draw
from .samples import CHECK_DESIGNS, CHECK_FURTHER, CHECK_SEED, TARGETS, Sample, bill_of, synthesized
from .targets import target_for

UNITS = ("lut", "ff")
#: Multiplexer-heavy and Gaussian blocks, which may err more; on ice40 banks' memories are such multiplexers too.
HEAVY = ("gaussian-clt", "gaussian-tree", "gaussian-words", "gaussian-boxmuller", "bank-geared")
MEDIAN, SMALL, WORST, WORST_HEAVY = 0.05, 4, 0.15, 0.25


def compared(samples: Sequence[Sample]) -> list[dict[str, Any]]:
    """Return one row a sample: estimate beside synthesis; a sample without counts keeps its reason."""
    rows = []
    for sample in samples:
        row: dict[str, Any] = {"block": sample.block, "index": sample.index, "target": sample.target}
        if sample.found is None:
            rows.append({**row, "status": "infeasible", "reason": sample.reason})
            continue
        guess = priced(bill_of(sample.block, sample.spec, sample.target), sample.target).to_dict()
        counts = ("lut", "ff", "bram", "dsp", "lutram")
        rows.append(
            {
                **row,
                "status": "ok",
                "estimate": {unit: guess[unit] for unit in counts},
                "synthesis": dict(sample.found),
                "remarks": guess["remarks"],
            }
        )
    return rows


def recorded(result: dict[str, Any]) -> list[Sample]:
    """Return the samples of a result file with the counts that it holds.

    Raises
    ------
    SpecError
        Another tool made them, whose counts cannot stand beside today's coefficients.
    """
    if result["tool"] != control.table()["tool"]:
        raise SpecError(f"results.json: tool = {result['tool']!r} is not the present one; leave out --again")
    return [
        Sample(
            point["block"],
            point["index"],
            point["target"],
            draw(point["block"], result["seed"], point["index"]),
            point.get("synthesis"),
            point.get("reason", ""),
        )
        for point in result["points"]
    ]


def heavy(block: str, target: str) -> bool:
    """Tell whether the wider bound holds: Gaussians, gearboxes, and where memories become multiplexers."""
    return block in HEAVY or (target == "ice40" and block.startswith(("bank", "pool", "perturb")))


def errors(rows: Sequence[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return {target: {unit: {designs, median, median_cells, p95, worst, ...}, "bram_exact": ..., "dsp_exact": ...}}.

    ``p95`` is the 95th percentile of the plain blocks, ``p95_heavy`` that of the others (see :func:`heavy`); ``met``
    tells whether the median is at most 5 % (or 4 cells), p95 at most 15 % and p95_heavy at most 25 %.
    """
    found: dict[str, dict[str, Any]] = {}
    for target in dict.fromkeys(row["target"] for row in rows):
        mine = [row for row in rows if row["target"] == target and row["status"] == "ok"]
        summary: dict[str, Any] = {}
        for unit in UNITS:
            off = np.array([abs(row["estimate"][unit] - row["synthesis"][unit]) for row in mine], dtype=float)
            share = off / np.array([row["synthesis"][unit] for row in mine], dtype=float)
            wide = np.array([heavy(row["block"], target) for row in mine])
            summary[unit] = {
                "designs": len(mine),
                "median": round(float(np.median(share)), 4),
                "median_cells": float(np.median(off)),
                "p95": _percentile(share[~wide]),
                "p95_heavy": _percentile(share[wide]),
                "worst": round(float(share.max()), 4),
            }
            summary[unit]["met"] = _met(summary[unit])
        for unit in ("bram", "dsp"):
            summary[f"{unit}_exact"] = sum(row["estimate"][unit] == row["synthesis"][unit] for row in mine)
        summary["designs"] = len(mine)
        found[target] = summary
    return found


def by_block(rows: Sequence[dict[str, Any]]) -> dict[str, dict[str, dict[str, float]]]:
    """Return {block: {target: {"lut", "ff": median error}}}."""
    found: dict[str, dict[str, dict[str, float]]] = {}
    for block in dict.fromkeys(row["block"] for row in rows):
        for target in dict.fromkeys(row["target"] for row in rows):
            mine = [row for row in rows if (row["block"], row["target"], row["status"]) == (block, target, "ok")]
            if not mine:
                continue
            off = {u: [abs(row["estimate"][u] / row["synthesis"][u] - 1) for row in mine] for u in UNITS}
            medians = {unit: round(float(np.median(values)), 4) for unit, values in off.items()}
            found.setdefault(block, {})[target] = medians
    return found


def _percentile(share: Any) -> float | None:
    return round(float(np.percentile(share, 95)), 4) if len(share) else None


def _met(unit: dict[str, Any]) -> bool:
    return bool(
        (unit["median"] <= MEDIAN or unit["median_cells"] <= SMALL)
        and (unit["p95"] is None or unit["p95"] <= WORST)
        and (unit["p95_heavy"] is None or unit["p95_heavy"] <= WORST_HEAVY)
    )


def main(arguments: list[str] | None = None) -> int:
    """Run; exit code 3 when the time was up first, 2 when nothing can be done, 1 when an aim is missed."""
    parser = argparse.ArgumentParser(prog="python -m pezo_hw.estimate.validate", description=__doc__)
    parser.add_argument("-o", "--out", type=Path, default=Path("reports") / "estimator")
    parser.add_argument("--seconds", type=float, default=float("inf"), help="begin no design after so long")
    parser.add_argument("--seed", type=int, default=CHECK_SEED)
    parser.add_argument("--targets", default=",".join(TARGETS))
    parser.add_argument("--designs", type=int, default=CHECK_DESIGNS, help="of each block; 3: and some more of a few")
    parser.add_argument("--blocks", default=",".join(BLOCKS), help="only these")
    parser.add_argument("--again", action="store_true", help="estimate the designs of the folder anew; no tool runs")
    options = parser.parse_args(arguments)
    try:
        return _again(options.out) if options.again else _validate(options)
    except (PezoError, OSError) as error:
        print(f"{parser.prog}: error: {error}", file=sys.stderr)
        return 2


def _again(out: Path) -> int:
    """Estimate the designs of a folder anew."""
    try:
        before = json.loads((out / "results.json").read_text(encoding="utf-8"))
    except ValueError as error:
        raise SpecError(f"{out / 'results.json'}: is not valid JSON: {error}") from None
    return _write(out, before, recorded(before))


def _validate(options: argparse.Namespace) -> int:
    """Draw, synthesize and estimate designs; exit code as of :func:`main`."""
    targets = tuple(options.targets.split(","))
    blocks = tuple(options.blocks.split(","))
    for target in targets:
        target_for(target)
    if unknown := set(blocks) - set(BLOCKS):
        raise SpecError(f"--blocks: {', '.join(sorted(unknown))} is not known; choose from {', '.join(BLOCKS)}")
    further = CHECK_FURTHER if options.designs == CHECK_DESIGNS else None
    samples, complete = synthesized(
        options.seed, options.designs, targets, blocks, seconds=options.seconds, further=further
    )
    if not complete:
        print(f"{len(samples)} points so far; the same command goes on", file=sys.stderr)
        return 3
    head = {
        "format": 1,
        "tool": YOSYS.identity().label,
        "seed": options.seed,
        "designs": options.designs,
        "fit_seed": control.table()["seed"],
        "population": {block: POPULATION[block] for block in blocks},
    }
    return _write(options.out, head, samples)


def _write(out: Path, head: dict[str, Any], samples: Sequence[Sample]) -> int:
    """Write the folder; 1 when an aim is missed."""
    from .page import readme
    from .scatter import scatter

    rows = compared(samples)
    result = {**head, "errors": errors(rows), "blocks": by_block(rows), "points": rows}
    write_json_atomic(out / "results.json", result)
    write_text_atomic(out / "scatter.svg", scatter(rows))
    write_text_atomic(out / "README.md", readme(result))
    missed = [f"{t} {u}" for t, s in result["errors"].items() for u in UNITS if not s[u]["met"]]
    print(f"aims missed: {', '.join(missed)}" if missed else "all aims met", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
