"""Digits that turned: an MLP trained upright in torch adapts on the device to rotated digits, by forwards alone.

As examples/personalise.py, with the 8 x 8 digits that scikit-learn carries: no data folder is needed.

    python examples/rotate_digits.py --out reports/rotated-digits
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

import device_figures as draw
import device_study as study
import numpy as np
import torch
from torch import nn

from pezo_hw.stats import compare
from pezo_hw.tasks.digits import Part, load_digits


class DigitMlp(nn.Module):
    """64-64-10, on pixels of 0 to 255."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.layers(x / 128.0 - 1.0)


def labelled(part: Part) -> study.Labelled:
    """Return a part of the digits."""
    return study.Labelled(part.pixels, part.labels)


def prepare(angle: float, work: Path, each: int, seed: int) -> study.Case:
    """Train upright; give the first ``each`` rotated digits of every class, test on the rotated test part."""
    torch.manual_seed(seed)
    net = DigitMlp()
    for _ in study.backprop(net, labelled(load_digits().train), 60, 3e-3, 64, seed):
        pass
    turned = load_digits(angle)
    given = np.concatenate([np.flatnonzero(turned.train.labels == digit)[:each] for digit in range(10)])
    model = study.exported(net, (64,), work / "base.onnx")
    return study.Case.of(net, model, labelled(turned.train).of(np.sort(given)), labelled(turned.test), work)


def by_angle(cases: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Return each angle's cases, one a seed."""
    angles = sorted({key.partition("/")[0] for key in cases}, key=float)
    return {
        f"{angle} degrees": [cases[key] for key in sorted(cases) if key.partition("/")[0] == angle] for angle in angles
    }


def page(cases: dict[str, Any], arguments: argparse.Namespace) -> str:
    """Return the report as Markdown."""
    groups = by_angle(cases)
    first, ways = next(iter(cases.values())), study.ways_in(cases)
    seeds = min(len(found) for found in groups.values())
    lines = [
        "# Rotated digits: adapting on the device",
        "",
        f"An MLP trained by backprop on upright digits adapts to digits turned by an angle, from {first['given']} "
        f"examples; accuracy is on {first['tested']} others. "
        f"{study.tuning(arguments.steps, arguments.rates, arguments.backprop_rates)} Means of {seeds} seeds (base "
        "model, split, batch order, perturbations), with the standard deviation over seeds.",
        "",
        f"    python examples/rotate_digits.py --each {arguments.each} --steps {arguments.steps} --seeds "
        f"{arguments.seeds} --out reports/rotated-digits",
        "",
        "![accuracy before and after](accuracy.svg)",
        "",
        f"| | {' | '.join(ways.values())} |",
        "|---|" + "---|" * len(ways),
    ]
    for name, found in groups.items():
        cells = [study.cell(study.accuracies(found, way)) for way in ways]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    lines += [
        "",
        "Paired differences in points, 95 % intervals over seeds and test examples (`pezo_hw.stats.compare`):",
        "",
        f"| | {' | '.join(groups)} |",
        "|---|" + "---|" * len(groups),
    ]
    for way, reference in study.pairs_in(ways):
        cells = [verdict(found, way, reference) for found in groups.values() if len(found) > 1]
        lines.append(f"| {ways[way]} - {ways[reference]} | {' | '.join(cells)} |")
    return "\n".join([*lines, ""])


def verdict(cases: list[dict[str, Any]], way: str, reference: str) -> str:
    """Return the paired difference of two ways as a table's cell."""
    a, b = (
        np.stack([study.right_of(case["ways"][name], case["tested"]) for case in cases]) for name in (way, reference)
    )
    found = compare(a, b)
    low, high = (100 * value for value in found.interval)
    return f"{100 * found.mean_difference:+.1f} ({low:+.1f} to {high:+.1f}), {found.verdict}"


def main() -> None:
    """Run the study."""
    parser = argparse.ArgumentParser(description="Adapt an MLP to rotated digits.")
    parser.add_argument("--out", type=Path, required=True, help="folder of the report")
    parser.add_argument("--angles", type=int, nargs="*", default=[30, 60], help="degrees")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--each", type=int, default=10, help="examples of each digit that the device is given")
    parser.add_argument("--steps", type=int, default=1200)
    parser.add_argument("--rates", type=float, nargs="*", default=[1e-3, 3e-3, 1e-2, 3e-2], help="learning rates tried")
    parser.add_argument(
        "--backprop-rates", type=float, nargs="*", default=[1e-3, 3e-3, 1e-2, 3e-2], help="and as many by backprop"
    )
    parser.add_argument("--max-seconds", type=float, default=0.0, help="begin no case after this time")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    report = study.Report(arguments.out, arguments.max_seconds)
    for key, angle, seed in [(f"{a}/{s}", a, s) for s in range(arguments.seeds) for a in arguments.angles]:
        if not report.wants(key):
            continue
        with tempfile.TemporaryDirectory() as work:
            case = prepare(angle, Path(work), arguments.each, seed)
            rates = arguments.rates, arguments.backprop_rates
            report.add(key, study.every_way(case, Path(work), arguments.steps, *rates, seed))
        ways = report.cases[key]["ways"]
        print(key, ", ".join(f"{way} {found['accuracy']:.1%}" for way, found in ways.items()), flush=True)
    if len(report.cases) >= 2 * len(arguments.angles):  # an interval needs two seeds
        figure = draw.bars(by_angle(report.cases), study.ways_in(report.cases), "digits right, %")
        report.write(page(report.cases, arguments), {"accuracy": figure})


if __name__ == "__main__":
    main()
