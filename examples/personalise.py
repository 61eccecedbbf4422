"""Personalisation on the device: a spoken-digit classifier adapts to a speaker it has never heard, by forwards alone.

For each speaker and seed: a CNN is trained by backprop in torch on the other five and exported to ONNX; then
``pezo device train`` adapts the ONNX file to a few clips of the speaker, with a bank of reused numbers, a pool of
4095, and Gaussians; backprop in torch on the same clips is the reference. Learning rates are chosen on a
validation part of those clips; accuracy is measured on the speaker's other clips.

    PEZO_DATA=DATA python examples/personalise.py --out reports/personalisation

DATA/fsdd/fsdd_logmel32x32_u8.npz holds x uint8[n, 32, 32], y, speaker, index (Free Spoken Digit Dataset, CC BY-SA 4.0).
A study that was stopped goes on where it was. Needs torch, onnxscript, onnxruntime, scipy, matplotlib.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path
from typing import Any

import device_study as study
import numpy as np
import torch
from torch import nn

from pezo_hw.errors import DataError

ARCHIVE = Path("fsdd") / "fsdd_logmel32x32_u8.npz"
OFFICIAL_TEST = 5  # takes of each digit and speaker
EPOCHS, RATE, SHIFT = 25, 3e-3, 2  # of the base model; the largest random shift in time, in frames


class DigitNet(nn.Module):
    """Three strided convolutions and a classifier."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(1, 12, 3, 2, 1), nn.ReLU(),
            nn.Conv2d(12, 24, 3, 2, 1), nn.ReLU(),
            nn.Conv2d(24, 32, 3, 2, 1), nn.ReLU(),
            nn.Flatten(), nn.Linear(512, 10),
        )  # fmt: skip

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.layers(x / 64.0 - 2.0)


def load(folder: Path) -> tuple[study.Labelled, np.ndarray, np.ndarray]:
    """Return all clips, their speakers, and each clip's number among its speaker's takes of the digit."""
    path = folder / ARCHIVE
    try:
        with np.load(path) as archive:
            clips = study.Labelled(archive["x"][:, None], archive["y"].astype(np.int64))
            return clips, archive["speaker"], archive["index"]
    except (OSError, KeyError) as error:
        raise DataError(f"{path}: cannot be read ({error}); give the data folder with --data or PEZO_DATA") from None


def prepare(name: str, data: Path, work: Path, takes: int, seed: int) -> study.Case:
    """Train on the other speakers; of the speaker's takes, after the official test part, ``takes`` are given."""
    clips, speakers, index = load(data)
    mine = speakers == name
    torch.manual_seed(seed)
    net = DigitNet()

    def shifted(x: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
        return torch.roll(x, int(torch.randint(-SHIFT, SHIFT + 1, (1,), generator=generator)), 2)

    study.backprop(net, clips.of(~mine), EPOCHS, RATE, 64, seed, shifted)
    given = mine & (index >= OFFICIAL_TEST) & (index < OFFICIAL_TEST + takes)
    return study.Case.of(net, clips.of(given), clips.of(mine & ~given), work)


def by_speaker(cases: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """Return each speaker's cases, one a seed."""
    names = sorted({key.rpartition("/")[0] for key in cases})
    return {name: [cases[key] for key in sorted(cases) if key.rpartition("/")[0] == name] for name in names}


def page(cases: dict[str, Any], arguments: argparse.Namespace) -> str:
    """Return the report as Markdown."""
    groups = by_speaker(cases)
    first = next(iter(cases.values()))
    seeds = len(next(iter(groups.values())))
    lines = [
        "# Personalisation: a new speaker, by forward passes alone",
        "",
        f"A spoken-digit CNN (trained by backprop on five speakers) adapts to the sixth from {first['given']} of that "
        f"speaker's clips; accuracy is on the speaker's other {first['tested']} clips, which no choice has seen. "
        f"Learning rates are chosen on a fifth of the given clips. Means of {seeds} seeds; a seed decides the base "
        "model, the split, the order of the batches and the perturbations.",
        "",
        f"    PEZO_DATA=DATA python examples/personalise.py --takes {arguments.takes} --steps {arguments.steps} "
        f"--seeds {arguments.seeds} --out reports/personalisation",
        "",
        "![accuracy before and after](accuracy.svg)",
        "",
        f"| new speaker | {' | '.join(study.WAYS.values())} |",
        "|---|" + "---|" * len(study.WAYS),
    ]
    for name, found in groups.items():
        cells = [f"{np.mean(study.accuracies(found, way)):.1%}" for way in study.WAYS]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    means = [np.mean([np.mean(study.accuracies(found, way)) for found in groups.values()]) for way in study.WAYS]
    lines += ["| mean | " + " | ".join(f"{mean:.1%}" for mean in means) + " |", ""]
    if len(groups) > 1:
        lines += compared(groups)
    lines += [
        "Data: Free Spoken Digit Dataset contributors, CC BY-SA 4.0.",
        "",
    ]
    return "\n".join(lines)


def compared(groups: dict[str, list[dict[str, Any]]]) -> list[str]:
    """Return the table of paired differences; a speaker's mean over seeds is one observation."""
    lines = [
        "Paired differences in points, with the 95 % t-interval over speakers (a speaker's mean over seeds is one "
        "observation):",
        "",
        "| | difference | interval |",
        "|---|---|---|",
    ]
    for way, reference in study.PAIRS:
        pairs = [
            float(np.mean(study.accuracies(found, way)) - np.mean(study.accuracies(found, reference)))
            for found in groups.values()
        ]
        mean, low, high = (100 * value for value in study.interval(pairs))
        name = f"{study.WAYS[way]} - {study.WAYS[reference]}"
        lines.append(f"| {name} | {mean:+.1f} | {low:+.1f} to {high:+.1f} |")
    return [*lines, ""]


def main() -> None:
    """Run the study for the speakers asked for."""
    parser = argparse.ArgumentParser(description="Adapt a spoken-digit classifier to each speaker in turn.")
    parser.add_argument("--data", type=Path, default=os.environ.get("PEZO_DATA"), help="data folder (PEZO_DATA)")
    parser.add_argument("--out", type=Path, required=True, help="folder of the report")
    parser.add_argument("--speakers", nargs="*", help="default: all six")
    parser.add_argument("--seeds", type=int, default=3, help="seeds a speaker (default 3)")
    parser.add_argument("--takes", type=int, default=16, help="clips a digit that the device is given (default 16)")
    parser.add_argument("--steps", type=int, default=1200, help="steps of a run (default 1200)")
    parser.add_argument("--rates", type=float, nargs="*", default=[1e-3, 2e-3], help="learning rates tried")
    parser.add_argument("--max-seconds", type=float, default=0.0, help="begin no case after this time")
    arguments = parser.parse_args()
    if arguments.data is None:
        parser.error("give the data folder with --data or PEZO_DATA")
    torch.set_num_threads(1)
    report = study.Report(arguments.out, arguments.max_seconds)
    names = arguments.speakers or sorted(set(load(arguments.data)[1].tolist()))
    for key, name, seed in [(f"{name}/{seed}", name, seed) for seed in range(arguments.seeds) for name in names]:
        if not report.wants(key):
            continue
        with tempfile.TemporaryDirectory() as work:
            case = prepare(name, arguments.data, Path(work), arguments.takes, seed)
            report.add(key, study.every_way(case, Path(work), arguments.steps, arguments.rates, seed))
        ways = report.cases[key]["ways"]
        print(key, ", ".join(f"{way} {found['accuracy']:.1%}" for way, found in ways.items()), flush=True)
        report.write(page(report.cases, arguments), study.bars(by_speaker(report.cases), "digits right, %"))


if __name__ == "__main__":
    main()
