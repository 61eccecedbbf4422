"""Personalisation on the device: a spoken-digit classifier adapts to a speaker it has never heard, by forwards alone.

For each speaker and seed: a CNN is trained by backprop in torch on the other five and exported to ONNX; then
``pezo device train`` adapts the ONNX file to 4, 8 and 16 clips a digit of the speaker, with a bank of reused
numbers and with Gaussians; backprop in torch on the same clips is the reference. Learning rates and checkpoints are
chosen on a validation part of those clips; accuracy is measured on clips that are given in no case.

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

import device_figures as draw
import device_study as study
import numpy as np
import torch
from torch import nn

from pezo_hw.errors import DataError

ARCHIVE = Path("fsdd") / "fsdd_logmel32x32_u8.npz"
OFFICIAL_TEST = 5  # takes of each digit and speaker
MOST = 16  # of the takes after them, what a device may be given
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


def base(name: str, data: Path, seed: int, work: Path) -> tuple[nn.Module, Path]:
    """Train on the other speakers; return the network and its file in ``work``."""
    clips, speakers, _ = load(data)
    torch.manual_seed(seed)
    net = DigitNet()

    def shifted(x: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
        return torch.roll(x, int(torch.randint(-SHIFT, SHIFT + 1, (1,), generator=generator)), 2)

    for _ in study.backprop(net, clips.of(speakers != name), EPOCHS, RATE, 64, seed, shifted):
        pass
    return net, study.exported(net, clips.x.shape[1:], work / "base.onnx")


def prepare(net: nn.Module, model: Path, name: str, data: Path, work: Path, takes: int) -> study.Case:
    """Give the speaker's first ``takes`` takes of each digit after the official test part.

    The test is that part, and what is left after the ``MOST`` takes that a device may be given.
    """
    clips, speakers, index = load(data)
    mine, later = speakers == name, index - OFFICIAL_TEST
    given, test = mine & (later >= 0) & (later < takes), mine & ((later < 0) | (later >= MOST))
    return study.Case.of(net, model, clips.of(given), clips.of(test), work)


def by_speaker(cases: dict[str, Any], takes: int) -> dict[str, list[dict[str, Any]]]:
    """Return each speaker's cases with so many takes, one a seed."""
    found: dict[str, list[dict[str, Any]]] = {}
    for key in sorted(cases):
        name, _, given = key.split("/")
        if int(given) == takes:
            found.setdefault(name, []).append(cases[key])
    return found


def by_seed(groups: dict[str, list[dict[str, Any]]], way: str) -> np.ndarray:
    """Return the mean accuracy over speakers, one a seed that every speaker has."""
    seeds = min(len(found) for found in groups.values())
    return np.mean([study.accuracies(found[:seeds], way) for found in groups.values()], axis=0)


def page(cases: dict[str, Any], arguments: argparse.Namespace) -> str:
    """Return the report as Markdown."""
    tables = {takes: by_speaker(cases, takes) for takes in arguments.takes}
    groups = {takes: found for takes, found in tables.items() if found}
    most = max(groups)
    seeds, ways = min(len(found) for found in groups[most].values()), study.ways_in(cases)
    tested = next(iter(cases.values()))["tested"]
    lines = [
        "# Personalisation: a new speaker, by forward passes alone",
        "",
        "A spoken-digit CNN (trained by backprop on five speakers) adapts to the sixth from a few of that speaker's "
        f"clips; accuracy is on {tested} other clips of the speaker, the same for every number of clips given, which "
        f"no choice has seen. {study.tuning(arguments.steps, arguments.rates, arguments.backprop_rates)} Means of "
        f"{seeds} seeds; a seed decides the base model, the split, the order of the batches and the perturbations.",
        "",
        f"    PEZO_DATA=DATA python examples/personalise.py --takes {' '.join(map(str, arguments.takes))} --steps "
        f"{arguments.steps} --seeds {arguments.seeds} --out reports/{arguments.out.name}",
        "",
        *(["![accuracy over the number of clips](clips.svg)", ""] if len(groups) > 1 else []),
        "## Over the number of clips",
        "",
        "Mean over speakers, and the standard deviation of that mean over seeds:",
        "",
        f"| clips | {' | '.join(ways.values())} |",
        "|---|" + "---|" * len(ways),
    ]
    for found in groups.values():
        cells = [study.cell(by_seed(found, way)) for way in ways]
        lines.append(f"| {given_in(found)} | {' | '.join(cells)} |")
    lines += ["", *compared(groups, study.pairs_in(ways))]
    for found in groups.values():
        lines += ["", f"## {given_in(found)} clips, by speaker", ""]
        lines += ["![accuracy before and after](accuracy.svg)", ""] if found is groups[most] else []
        lines += ["With the standard deviation over seeds:", ""]
        lines += [f"| new speaker | {' | '.join(ways.values())} |", "|---|" + "---|" * len(ways)]
        for name, ones in found.items():
            cells = [study.cell(study.accuracies(ones, way)) for way in ways]
            lines.append(f"| {name} | {' | '.join(cells)} |")
    return "\n".join([*lines, "", "Data: Free Spoken Digit Dataset contributors, CC BY-SA 4.0.", ""])


def given_in(groups: dict[str, list[dict[str, Any]]]) -> int:
    """Return how many clips the cases were given."""
    return int(next(iter(groups.values()))[0]["given"])


def compared(tables: dict[int, dict[str, list[dict[str, Any]]]], pairs: list[tuple[str, str]]) -> list[str]:
    """Return the table of paired differences; a speaker's mean over seeds is one observation."""
    lines = [
        "Paired differences in points, with the 95 % t-interval over speakers (a speaker's mean over seeds is one "
        "observation):",
        "",
        f"| | {' | '.join(f'{given_in(groups)} clips' for groups in tables.values())} |",
        "|---|" + "---|" * len(tables),
    ]
    for way, reference in pairs:
        cells = []
        for groups in tables.values():
            apart = [
                float(np.mean(study.accuracies(found, way)) - np.mean(study.accuracies(found, reference)))
                for found in groups.values()
            ]
            cells.append(study.difference(apart))
        lines.append(f"| {study.WAYS[way]} - {study.WAYS[reference]} | {' | '.join(cells)} |")
    return lines


def figures(cases: dict[str, Any], takes: list[int]) -> dict[str, bytes]:
    """Return the figures by name."""
    groups = {n: found for n in takes if (found := by_speaker(cases, n))}
    seeds = min(len(ones) for found in groups.values() for ones in found.values())
    ways = study.ways_in(cases)
    points = {way: np.stack([by_seed(found, way)[:seeds] for found in groups.values()], axis=1) for way in ways}
    clips = [given_in(found) for found in groups.values()]
    drawn = {"accuracy": draw.bars(groups[max(groups)], ways, "digits right, %")}
    if len(clips) > 1:
        drawn["clips"] = draw.curves(clips, points, "digits right, %, mean of the speakers")
    return drawn


def main() -> None:
    """Run the study for the speakers asked for."""
    parser = argparse.ArgumentParser(description="Adapt a spoken-digit classifier to each speaker in turn.")
    parser.add_argument("--data", type=Path, default=os.environ.get("PEZO_DATA"), help="data folder (PEZO_DATA)")
    parser.add_argument("--out", type=Path, required=True, help="folder of the report")
    parser.add_argument("--speakers", nargs="*", help="default: all six")
    parser.add_argument("--seeds", type=int, default=3, help="seeds a speaker (default 3)")
    parser.add_argument(
        "--takes",
        type=int,
        nargs="*",
        default=[4, 8, 16],
        help=f"clips a digit that the device is given, at most {MOST} (4 8 16)",
    )
    parser.add_argument(
        "--sources", nargs="*", default=["bank", "gaussian"], choices=list(study.SOURCES), help="(bank gaussian)"
    )
    parser.add_argument("--steps", type=int, default=600, help="steps of a run (default 600)")
    parser.add_argument(
        "--rates", type=float, nargs="*", default=[1e-3, 2e-3, 4e-3], help="learning rates tried on the device"
    )
    parser.add_argument(
        "--backprop-rates", type=float, nargs="*", default=[1e-3, 3e-3, 1e-2], help="and as many by backprop"
    )
    parser.add_argument("--max-seconds", type=float, default=0.0, help="begin no case after this time")
    arguments = parser.parse_args()
    if arguments.data is None:
        parser.error("give the data folder with --data or PEZO_DATA")
    if max(arguments.takes) > MOST:
        parser.error(f"--takes {max(arguments.takes)}: at most {MOST}; the other takes are the test")
    torch.set_num_threads(1)
    report = study.Report(arguments.out, arguments.max_seconds)
    names = arguments.speakers or sorted(set(load(arguments.data)[1].tolist()))
    arguments.takes.sort()
    rates = arguments.rates, arguments.backprop_rates
    for seed in range(arguments.seeds):
        for name in names:
            missing = {n: key for n in arguments.takes if report.wants(key := f"{name}/{seed}/{n}")}
            if not missing:
                continue
            with tempfile.TemporaryDirectory() as folder:
                net, model = base(name, arguments.data, seed, Path(folder))
                for takes, key in missing.items():
                    work = Path(folder) / str(takes)
                    case = prepare(net, model, name, arguments.data, work, takes)
                    report.add(key, study.every_way(case, work, arguments.steps, *rates, seed, arguments.sources))
                    ways = report.cases[key]["ways"]
                    print(key, ", ".join(f"{way} {found['accuracy']:.1%}" for way, found in ways.items()), flush=True)
        if len({key.split("/")[0] for key in report.cases}) > 1:  # an interval over speakers needs two
            report.write(page(report.cases, arguments), figures(report.cases, arguments.takes))


if __name__ == "__main__":
    main()
