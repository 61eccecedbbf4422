"""Personalisation on the device: a spoken-digit classifier adapts to a speaker it has never heard, by forwards alone.

For each speaker: a CNN is trained by backprop in torch on the other five and exported to ONNX; then
``pezo device train`` adapts the ONNX file to a few clips of the speaker, with a bank of reused numbers, a pool of
4095, and Gaussians; backprop in torch on the same clips is the reference. Learning rates are chosen on a
validation part of those clips; accuracy is measured on the speaker's other clips.

    PEZO_DATA=DATA python examples/personalise.py --out reports/personalisation

DATA/fsdd/fsdd_logmel32x32_u8.npz holds x uint8[n, 32, 32], y, speaker, index (Free Spoken Digit Dataset, CC BY-SA 4.0).
Needs torch, onnxscript, onnxruntime, matplotlib.
"""

from __future__ import annotations

import argparse
import contextlib
import copy
import io
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import torch
from pezo_fw.cli import main as pezo_device
from pezo_fw.data import Examples, split
from pezo_fw.journal import Contents
from pezo_fw.trainer import best, evaluations
from torch import nn

from pezo_hw.errors import DataError
from pezo_hw.files import write_bytes_atomic, write_json_atomic, write_text_atomic

ARCHIVE = Path("fsdd") / "fsdd_logmel32x32_u8.npz"
SOURCES = ("bank", "pool", "gaussian")
DESIGN = """name = "personalise"
[perturbation]
kind = "bank"
generators = 31
bits = 8
pool_size = 4095
[optimizer]
steps = {steps}
queries = 4
eps = 0.005
lr = 0.001
batch = 32
clip = 20.0
schedule = "linear"
"""


@dataclass(frozen=True)
class Clips:
    """Log-mel pictures uint8[n, 1, 32, 32] and digits int64[n]."""

    x: np.ndarray
    y: np.ndarray

    def of(self, rows: np.ndarray) -> Clips:
        return Clips(self.x[rows], self.y[rows])

    def tensors(self) -> tuple[torch.Tensor, torch.Tensor]:
        return torch.from_numpy(self.x).float(), torch.from_numpy(self.y)


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


def backprop(net: nn.Module, clips: Clips, epochs: int, lr: float, batch: int, shift: int, seed: int) -> None:
    """Train in place with AdamW; ``shift`` is the largest random shift in time, in frames."""
    x, y = clips.tensors()
    generator = torch.Generator().manual_seed(seed)
    optimizer = torch.optim.AdamW(net.parameters(), lr=lr, weight_decay=1e-3)
    steps = epochs * -(-len(y) // batch)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.05, steps)
    for _ in range(epochs):
        for rows in torch.randperm(len(y), generator=generator).split(batch):
            by = int(torch.randint(-shift, shift + 1, (1,), generator=generator))
            optimizer.zero_grad()
            nn.functional.cross_entropy(net(torch.roll(x[rows], by, 2)), y[rows]).backward()
            optimizer.step()
            schedule.step()


@torch.no_grad()
def scores(net: nn.Module, clips: Clips) -> tuple[float, float]:
    """Return (loss, accuracy)."""
    x, y = clips.tensors()
    out = net(x)
    return float(nn.functional.cross_entropy(out, y)), float((out.argmax(1) == y).float().mean())


def onnx_accuracy(path: Path, clips: Clips) -> float:
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    return float((session.run(None, {name: clips.x.astype(np.float32)})[0].argmax(1) == clips.y).mean())


def adapt_by_backprop(net: nn.Module, train: Clips, held: Clips, test: Clips) -> dict[str, Any]:
    """The best of a few learning rates on the held-out clips."""
    tried = []
    for lr in (1e-4, 3e-4, 1e-3):
        copied = copy.deepcopy(net)
        backprop(copied, train, 40, lr, 32, 0, 0)
        tried.append((scores(copied, held)[0], lr, scores(copied, test)[1]))
    loss, lr, accuracy = min(tried)
    return {"accuracy": accuracy, "lr": lr, "validation_loss": loss}


def quietly(*arguments: object) -> None:
    """Run ``pezo device`` and keep what it prints to itself."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as errors:
        code = pezo_device([str(a) for a in arguments])
    if code:
        raise SystemExit(errors.getvalue() or code)


def adapt_on_device(
    model: Path, data: Path, design: Path, source: str, rates: list[float], test: Clips, folder: Path
) -> dict[str, Any]:
    """The best of a few learning rates on the validation split that the command holds out itself."""
    tried, began = [], time.perf_counter()
    for lr in rates:
        run = folder / f"{source}-{lr}"
        quietly(
            "train", model, "--data", data, "--spec", design, "--run", run, "--kind", source, "--lr", lr, "--seed", 1,
            "--evaluate-every", 50,
        )  # fmt: skip
        lowest = best(evaluations(Contents(run / "journal.pezo").records))
        assert lowest is not None
        tried.append((lowest.loss, lr, lowest.steps, run))
    loss, lr, steps, run = min(tried)
    tuned = folder / f"{source}.onnx"
    quietly("apply", model, run, "-o", tuned, "--best")
    return {
        "accuracy": onnx_accuracy(tuned, test),
        "lr": lr,
        "validation_loss": loss,
        "steps": steps,
        "seconds": round(time.perf_counter() - began, 1),
        "journal_bytes": (run / "journal.pezo").stat().st_size,
        "model_bytes": tuned.stat().st_size,
    }


def load(folder: Path) -> tuple[Clips, np.ndarray, np.ndarray]:
    """Return all clips, their speakers, and each clip's number among its speaker's takes of the digit."""
    path = folder / ARCHIVE
    try:
        with np.load(path) as archive:
            clips = Clips(archive["x"][:, None], archive["y"].astype(np.int64))
            return clips, archive["speaker"], archive["index"]
    except (OSError, KeyError) as error:
        raise DataError(f"{path}: cannot be read ({error}); give the data folder with --data or PEZO_DATA") from None


@dataclass(frozen=True)
class Case:
    """One speaker left out: the network, its ONNX file, the clips given (also as a folder), those of the test."""

    net: DigitNet
    model: Path
    given: Clips
    folder: Path
    test: Clips


def prepare(name: str, data: Path, work: Path, takes: int) -> Case:
    """Train on the other speakers, export, and lay the speaker's clips out for the device."""
    clips, speakers, index = load(data)
    mine = speakers == name
    torch.manual_seed(0)
    net = DigitNet()
    backprop(net, clips.of(~mine), 25, 3e-3, 64, 2, 0)
    net.eval()
    model = work / "base.onnx"
    program = torch.onnx.export(
        net, (torch.zeros(2, 1, 32, 32),), dynamo=True, verbose=False, input_names=["x"], output_names=["logits"],
        dynamic_shapes=({0: torch.export.Dim("n")},),
    )  # fmt: skip
    assert program is not None
    program.save(str(model), external_data=False)
    given = clips.of(mine & (index >= 5) & (index < 5 + takes))  # the first 5 takes are the official test part
    folder = work / "clips"
    folder.mkdir()
    np.save(folder / "x.npy", given.x)
    np.save(folder / "y.npy", given.y)
    return Case(net, model, given, folder, clips.of(mine & ((index < 5) | (index >= 5 + takes))))


def one_speaker(name: str, data: Path, work: Path, takes: int, steps: int, rates: list[float]) -> dict[str, Any]:
    """Return accuracies for one speaker left out: before, and after each kind of adaptation."""
    case = prepare(name, data, work, takes)
    design = work / "design.toml"
    design.write_text(DESIGN.format(steps=steps))
    labels = case.given.y
    train, held = split(Examples({}, {}, labels), 0.2, seed=1)  # the split that the command makes
    result: dict[str, Any] = {"before": onnx_accuracy(case.model, case.test), "clips": len(labels)}
    result["test_clips"] = len(case.test.y)
    result["backprop"] = adapt_by_backprop(case.net, case.given.of(train), case.given.of(held), case.test)
    for source in SOURCES:
        result[source] = adapt_on_device(case.model, case.folder, design, source, rates, case.test, work)
    return result


def figure(results: dict[str, Any]) -> bytes:
    """Return the bar chart as SVG."""
    import matplotlib as mpl

    mpl.use("svg")
    import matplotlib.pyplot as plt

    mpl.rcParams["svg.hashsalt"] = "personalisation"
    drawn, axes = plt.subplots(figsize=(9, 3.4), layout="constrained")
    kinds = {"before": "before", "bank": "device, bank", "pool": "device, pool", "gaussian": "device, Gaussian"}
    kinds["backprop"] = "backprop (torch)"
    colours = ("#b8bec8", "#1f6fb4", "#6aa5d8", "#a9cdea", "#e0a040")
    for place, ((key, label), colour) in enumerate(zip(kinds.items(), colours, strict=True)):
        heights = [100 * (r[key] if key == "before" else r[key]["accuracy"]) for r in results.values()]
        bars = axes.bar(np.arange(len(heights)) + 0.17 * (place - 2), heights, 0.16, label=label, color=colour)
        axes.bar_label(bars, fmt="%.0f", fontsize=7, padding=1)
    axes.set_xticks(np.arange(len(results)), list(results))
    axes.set_ylabel("digits right, %")
    axes.set_ylim(0, 105)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, ncols=5, loc="upper center", bbox_to_anchor=(0.5, 1.14), fontsize=8)
    buffer = io.BytesIO()
    drawn.savefig(buffer, format="svg", metadata={"Date": None})
    plt.close(drawn)
    return buffer.getvalue()


def page(results: dict[str, Any], arguments: argparse.Namespace) -> str:
    """Return the report as Markdown."""
    first = next(iter(results.values()))
    lines = [
        "# Personalisation: a new speaker, by forward passes alone",
        "",
        f"A spoken-digit CNN (trained by backprop on five speakers) adapts to the sixth from {first['clips']} of that "
        f"speaker's clips; accuracy is on the speaker's other {first['test_clips']} clips, which no choice has seen. "
        "Learning rates are chosen on a fifth of the given clips. One seed a speaker: a few points between sources "
        "are within noise.",
        "",
        f"    PEZO_DATA=DATA python examples/personalise.py --takes {arguments.takes} --steps {arguments.steps} "
        f"--speakers {' '.join(results)} --out reports/personalisation",
        "",
        "![accuracy before and after](accuracy.svg)",
        "",
        "| new speaker | before | device, bank | device, pool | device, Gaussian | backprop | journal | model |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for name, r in results.items():
        cells = [f"{r['before']:.1%}", *(f"{r[kind]['accuracy']:.1%}" for kind in (*SOURCES, "backprop"))]
        cells += [f"{r['bank'][size] / 1e3:.0f} kB" for size in ("journal_bytes", "model_bytes")]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    means = [np.mean([r["before"] for r in results.values()])]
    means += [np.mean([r[k]["accuracy"] for r in results.values()]) for k in (*SOURCES, "backprop")]
    lines.append("| mean | " + " | ".join(f"{m:.1%}" for m in means) + " | | |")
    return "\n".join([*lines, "", "Data: Free Spoken Digit Dataset contributors, CC BY-SA 4.0.", ""])


def main() -> None:
    """Run the study for the speakers asked for."""
    parser = argparse.ArgumentParser(description="Adapt a spoken-digit classifier to each speaker in turn.")
    parser.add_argument(
        "--data", type=Path, default=os.environ.get("PEZO_DATA"), help="data folder (default: PEZO_DATA)"
    )
    parser.add_argument("--out", type=Path, required=True, help="folder of the report")
    parser.add_argument("--speakers", nargs="*", help="default: all six")
    parser.add_argument("--takes", type=int, default=16, help="clips a digit that the device is given (default 16)")
    parser.add_argument("--steps", type=int, default=1200, help="steps of a run (default 1200)")
    parser.add_argument("--rates", type=float, nargs="*", default=[1e-3, 2e-3], help="learning rates tried")
    arguments = parser.parse_args()
    if arguments.data is None:
        parser.error("give the data folder with --data or PEZO_DATA")
    torch.set_num_threads(1)
    names = arguments.speakers or sorted(set(load(arguments.data)[1].tolist()))
    results = {}
    for name in names:
        with tempfile.TemporaryDirectory() as work:
            results[name] = one_speaker(
                name, arguments.data, Path(work), arguments.takes, arguments.steps, arguments.rates
            )
        r = results[name]
        after = ", ".join(f"{k} {r[k]['accuracy']:.1%} (lr {r[k]['lr']:g})" for k in (*SOURCES, "backprop"))
        print(f"{name}: {r['before']:.1%} before; {after}; {r['bank']['seconds']} s", flush=True)
        write_json_atomic(arguments.out / "results.json", results)
        write_bytes_atomic(arguments.out / "accuracy.svg", figure(results))
        write_text_atomic(arguments.out / "README.md", page(results, arguments))


if __name__ == "__main__":
    main()
