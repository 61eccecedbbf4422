"""Which zeroth-order method adapts best for the same number of forward passes, and does the source of noise matter?

The digits case (docs/methods.md): an MLP trained on upright digits adapts to digits turned by 25 degrees. Every method
on Gaussian numbers, the bank and the pool: its own learning rate chosen on the validation part (tuning seed 1001, rates
a factor 2 apart, the grid moved on while its edge is best), then seeds 0, 1, 2 on the test part. All take the same
forwards; one of all examples counts as examples / batch.

    python examples/methods_study.py --out reports/methods

Finished (method, source) pairs are kept in the work folder, so the command goes on after a stop; ``--methods`` does
some of them, so that two processes can share the work.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from itertools import product
from math import isfinite
from pathlib import Path
from typing import Any

import numpy as np

from pezo_hw.extras import require
from pezo_hw.files import write_json_atomic, write_text_atomic
from pezo_hw.spec import DesignSpec
from pezo_hw.stats import compare
from pezo_hw.streams import build
from pezo_hw.tasks.case import surroundings
from pezo_hw.tasks.digits import PARTS
from pezo_hw.tasks.jobs import Job, work
from pezo_hw.zo.build import method_of
from pezo_hw.zo.dry import count, steps_for

SOURCES = ("gaussian", "bank", "pool")
SEEDS, TUNING_SEED = (0, 1, 2), 1001
BATCH, EPS, ROTATION, CLIP = 256, 0.01, 25.0, 2.0
#: The fields of each method, and the middle of its grid of learning rates. Chosen beforehand, the same for all sources.
METHODS: dict[str, tuple[dict[str, Any], float]] = {
    "mezo": ({"queries": 4}, 0.04),
    "one-point": ({"queries": 4}, 0.004),
    "momentum": ({"queries": 4}, 0.04),
    "adam": ({"queries": 4}, 0.01),
    "lozo": ({"queries": 4, "rank": 4}, 0.04),
    "lozo-m": ({"queries": 4, "rank": 4}, 0.04),
    "svrg": ({"queries": 4, "interval": 5}, 0.04),
    "kerzoo": ({"queries": 4, "kernel_gain": 0.4}, 0.1),
    "dizo": ({"queries": 4, "projected": ["*.weight"]}, 0.04),
    "fzoo": ({"queries": 8}, 0.02),
    "quzo": ({"queries": 4}, 0.04),
}
STEPS_APART, RATES, MOST_RATES = 2.0, 5, 9


def design(name: str, budget: int) -> DesignSpec:
    """Return the design of a method whose steps fit the budget of forwards."""
    fields = METHODS[name][0] | ({} if name == "fzoo" else {"clip": CLIP})
    optimizer = {"method": name, "batch": BATCH, "eps": EPS, "schedule": "linear", "steps": 1000, **fields}
    table = {"name": f"study-{name}", "optimizer": optimizer, "task": {"rotation": ROTATION}}
    spec = DesignSpec.from_dict(table)
    method = method_of(spec.optimizer, 1.0, surroundings(spec, build(spec)))
    steps = steps_for(method, spec.layout, budget, PARTS["train"] / BATCH)
    return replace(spec, optimizer=replace(spec.optimizer, steps=steps))


def tuned(spec: DesignSpec, source: str, middle: float, cache: Path) -> tuple[float, list[dict[str, Any]]]:
    """Return the rate with the lowest validation loss after a run, and every rate tried."""
    tried: dict[int, dict[str, Any]] = {}

    def run(place: int) -> None:
        rate = middle * STEPS_APART**place
        loss, accuracy = work(spec, Job(source, "float", TUNING_SEED, rate), cache, curve=False).validation
        tried[place] = {"lr": rate, "loss": loss if isfinite(loss) else None, "accuracy": accuracy}

    def best() -> int:
        return min(tried, key=lambda place: (tried[place]["loss"] is None, tried[place]["loss"]))

    for place in range(-(RATES // 2), RATES // 2 + 1):
        run(place)
    while best() in (min(tried), max(tried)) and len(tried) < MOST_RATES:
        run(best() - 1 if best() == min(tried) else best() + 1)
    return float(tried[best()]["lr"]), [tried[place] for place in sorted(tried)]


def study(name: str, source: str, budget: int, cache: Path) -> dict[str, Any]:
    """Return everything about one method on one source."""
    spec = design(name, budget)
    rate, tried = tuned(spec, source, METHODS[name][1], cache)
    runs = [work(spec, Job(source, "float", seed, rate), cache) for seed in SEEDS]
    needs = count(method_of(spec.optimizer, rate, surroundings(spec, build(spec))), spec.layout, PARTS["train"] / BATCH)
    return {
        "method": name,
        "source": source,
        "fields": METHODS[name][0],
        "steps": spec.optimizer.steps,
        "forwards": round(runs[0].forwards),
        "sweeps": needs.sweeps,
        "state": needs.state,
        "lr": rate,
        "tried": tried,
        "start": [run.start for run in runs],
        "accuracy": [float(run.right.mean()) for run in runs],
        "validation_loss": [run.validation[0] for run in runs],
        "right": ["".join("01"[int(value)] for value in run.right) for run in runs],
        "curves": [run.curve for run in runs],
        "warnings": sorted({text for run in runs for text in run.warnings}),
        "seconds": [round(run.seconds, 2) for run in runs],
    }


def rights(result: dict[str, Any]) -> np.ndarray:
    """Return which test examples each seed got right: bool, shape (seeds, examples)."""
    return np.array([[digit == "1" for digit in text] for text in result["right"]])


def page(results: dict[str, dict[str, Any]], budget: int) -> str:
    """Return the report as Markdown."""
    first = results["mezo/gaussian"]
    lines = [
        "# Zeroth-order methods for equal forwards",
        "",
        f"Digits turned by {ROTATION:g} degrees, an MLP of 2,410 weights trained on upright ones (accuracy at the "
        f"start {np.mean(first['start']):.1%}). Every method takes at most {budget:,} forwards of {BATCH} examples "
        "(FZOO's step has 9, an anchor step of SVRG 28), float numerics, eps 0.01, linear schedule; its rate was "
        "chosen on the validation part with another seed (5 rates a factor 2 apart, more where an edge was best). "
        "Test accuracy after the last step: mean and standard deviation over seeds 0, 1, 2. All but FZOO limit |g| to "
        f"{CLIP:g}; FZOO's one-sided queries try 8 directions for 9 forwards where two-sided ones try 4 for 8.",
        "",
        "    python examples/methods_study.py --out reports/methods",
        "",
        "| method | steps | gaussian | bank | pool | numbers kept | sweeps a step |",
        "|---|---|---|---|---|---|---|",
    ]
    order = sorted(METHODS, key=lambda name: -np.mean([np.mean(results[f"{name}/{s}"]["accuracy"]) for s in SOURCES]))
    for name in order:
        own = [results[f"{name}/{source}"] for source in SOURCES]
        cells = [f"{np.mean(r['accuracy']):.1%} +- {np.std(r['accuracy'], ddof=1):.1%}" for r in own]
        kept, sweeps = own[0]["state"], own[0]["sweeps"] / own[0]["steps"]
        lines.append(f"| {name} | {own[0]['steps']} | {' | '.join(cells)} | {kept:,} | {sweeps:.1f} |")
    lines += [
        "",
        "Against MeZO on the same source, in points, with the 95 % interval over seeds and examples and the verdict of "
        "`pezo_hw.stats` (equivalent within +-2 points, different, inconclusive):",
        "",
        "| method | gaussian | bank | pool |",
        "|---|---|---|---|",
    ]
    for name in order:
        if name != "mezo":
            lines.append(
                f"| {name} | " + " | ".join(_versus(results, f"{name}/{s}", f"mezo/{s}") for s in SOURCES) + " |"
            )
    lines += ["", *_findings(results)]
    lines += [
        "",
        "Bank and pool against Gaussian numbers, method by method:",
        "",
        "| method | bank | pool |",
        "|---|---|---|",
    ]
    for name in order:
        cells = [_versus(results, f"{name}/{s}", f"{name}/gaussian") for s in ("bank", "pool")]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    lines += ["", "Rates chosen (gaussian, bank, pool):", "", "| method | fields | rates |", "|---|---|---|"]
    for name in order:
        rates = ", ".join(f"{results[f'{name}/{s}']['lr']:.3g}" for s in SOURCES)
        fields = ", ".join(f"{key} = {value}" for key, value in METHODS[name][0].items())
        lines.append(f"| {name} | {fields} | {rates} |")
    lines += ["", "![Accuracy over forwards](accuracy.svg)", ""]
    return "\n".join(lines)


def _findings(results: dict[str, dict[str, Any]]) -> list[str]:
    """Say what won and what lost against MeZO: on how many sources the interval excludes zero, and on which side."""
    found: dict[str, list[str]] = {"Better than MeZO": [], "Worse than MeZO": [], "Not told apart from MeZO": []}
    for name in METHODS:
        pairs = [compare(rights(results[f"{name}/{s}"]), rights(results[f"mezo/{s}"])).interval for s in SOURCES]
        above, below = sum(low > 0 for low, _ in pairs), sum(high < 0 for _, high in pairs)
        if above:
            found["Better than MeZO"].append(f"{name} ({above} of 3 sources)")
        if below:
            found["Worse than MeZO"].append(f"{name} ({below} of 3 sources)")
        if name != "mezo" and not above and not below:
            found["Not told apart from MeZO"].append(name)
    return [f"* {kind}: {', '.join(names) or 'none'}." for kind, names in found.items()]


def _versus(results: dict[str, dict[str, Any]], name: str, other: str) -> str:
    found = compare(rights(results[name]), rights(results[other]))
    low, high = found.interval
    return f"{100 * found.mean_difference:+.1f} ({100 * low:+.1f} to {100 * high:+.1f}), {found.verdict}"


def figure(results: dict[str, dict[str, Any]], path: Path) -> None:
    """Draw test accuracy over forwards, one panel a source."""
    require("matplotlib", extra="report").use("Agg")
    plt = require("matplotlib.pyplot", extra="report")
    drawn, panels = plt.subplots(1, 3, figsize=(13, 4.5), sharey=True)
    plt.rcParams["svg.hashsalt"] = "pezo"  # the same file each time
    styles = list(product(("-", "--"), [f"C{k}" for k in range(6)]))
    for panel, source in zip(panels, SOURCES, strict=True):
        for (dash, colour), name in zip(styles, METHODS, strict=False):
            curves = results[f"{name}/{source}"]["curves"]
            accuracy = 100 * np.mean([curve["accuracy"] for curve in curves], axis=0)
            panel.plot(curves[0]["forwards"], accuracy, dash, color=colour, label=name, linewidth=1.3)
        panel.set_title(source)
        panel.set_xlabel("forward passes")
        panel.grid(alpha=0.3)
    panels[0].set_ylabel("test accuracy, %")
    panels[-1].legend(fontsize=8, loc="center left", bbox_to_anchor=(1.02, 0.5))
    drawn.tight_layout()
    drawn.savefig(path, metadata={"Date": None})


def main() -> None:
    """Run the study, or the part of it that is asked for."""
    parser = argparse.ArgumentParser(description="Compare the zeroth-order methods for equal forwards.")
    parser.add_argument("--out", type=Path, required=True, help="folder of the report")
    parser.add_argument("--work", type=Path, default=Path("runs/methods-study"), help="folder of finished parts")
    parser.add_argument("--methods", nargs="*", default=list(METHODS), choices=list(METHODS))
    parser.add_argument("--sources", nargs="*", default=list(SOURCES), choices=list(SOURCES))
    parser.add_argument("--forwards", type=int, default=6000, help="forward passes of each run")
    arguments = parser.parse_args()
    require("torch", extra="torch").set_num_threads(1)
    folder = arguments.work / str(arguments.forwards)
    folder.mkdir(parents=True, exist_ok=True)
    for name, source in product(arguments.methods, arguments.sources):
        part = folder / f"{name}-{source}.json"
        if not part.exists():
            write_json_atomic(part, study(name, source, arguments.forwards, folder))
            result = json.loads(part.read_text())
            print(f"{name} {source}: {np.mean(result['accuracy']):.1%} at {result['lr']:.3g}", flush=True)
    parts = {f"{name}/{source}": folder / f"{name}-{source}.json" for name, source in product(METHODS, SOURCES)}
    missing = [name for name, part in parts.items() if not part.exists()]
    if missing:
        print(f"still to do: {', '.join(missing)}", file=sys.stderr)
        return
    results = {name: json.loads(part.read_text()) for name, part in parts.items()}
    arguments.out.mkdir(parents=True, exist_ok=True)
    write_json_atomic(arguments.out / "results.json", results)
    write_text_atomic(arguments.out / "README.md", page(results, arguments.forwards))
    figure(results, arguments.out / "accuracy.svg")


if __name__ == "__main__":
    main()
