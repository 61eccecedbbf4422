"""What the studies of adaptation on the device share: cases, backprop in torch, runs of ``pezo device``, statistics.

A case is one base model and one set of examples to adapt to. Its results hold, for each way of adapting, which test
examples were right afterwards, so that every figure and interval of a report follows from ``results.json`` alone.
"""

from __future__ import annotations

import contextlib
import copy
import io
import json
import time
from collections.abc import Callable
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
from scipy import stats
from torch import nn

from pezo_hw.files import write_bytes_atomic, write_json_atomic, write_text_atomic

#: Ways of adapting on the device -> their name in figures.
SOURCES = {"bank": "device, bank 31 x 8", "pool": "device, pool of 4095", "gaussian": "device, Gaussian"}
WAYS = {"before": "before", **SOURCES, "backprop": "backprop (torch)"}
COLOURS = ("#b8bec8", "#1f6fb4", "#6aa5d8", "#a9cdea", "#e0a040")
#: What is compared with what.
PAIRS = (("bank", "gaussian"), ("pool", "gaussian"), ("bank", "backprop"), ("gaussian", "backprop"))
BATCH = 32
BACKPROP_RATES = (1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2)
HELD_OUT = 0.2  # of the examples given, for choosing learning rates


def design(kind: str, steps: int, seed: int, pool: int = 4095) -> str:
    """Return the design file that all studies use: four directions a step, linear schedule, clipped estimates."""
    return f"""name = "device-study"
[perturbation]
kind = "{kind}"
generators = 31
bits = 8
pool_size = {pool}
seed = {seed + 1}
[optimizer]
steps = {steps}
queries = 4
eps = 0.005
lr = 0.001
batch = {BATCH}
clip = 20.0
schedule = "linear"
"""


@dataclass(frozen=True)
class Labelled:
    """Inputs uint8[n, ...] and classes int64[n]."""

    x: np.ndarray
    y: np.ndarray

    def of(self, rows: np.ndarray) -> Labelled:
        """Return some of them."""
        return Labelled(self.x[rows], self.y[rows])

    def tensors(self) -> tuple[torch.Tensor, torch.Tensor]:
        """Return them for torch."""
        return torch.from_numpy(self.x).float(), torch.from_numpy(self.y)


@dataclass(frozen=True)
class Case:
    """A network, its ONNX file, the examples given (also as a folder), those of the test."""

    net: nn.Module
    model: Path
    given: Labelled
    folder: Path
    test: Labelled

    @staticmethod
    def of(net: nn.Module, given: Labelled, test: Labelled, work: Path) -> Case:
        """Export the network and lay the examples out for the device."""
        net.eval()
        program = torch.onnx.export(
            net, (torch.zeros(2, *given.x.shape[1:]),), dynamo=True, verbose=False, input_names=["x"],
            output_names=["logits"], dynamic_shapes=({0: torch.export.Dim("n")},),
        )  # fmt: skip
        assert program is not None
        program.save(str(work / "base.onnx"), external_data=False)
        (work / "given").mkdir()
        for name, values in (("x", given.x), ("y", given.y)):
            np.save(work / "given" / f"{name}.npy", values)
        return Case(net, work / "base.onnx", given, work / "given", test)


Augment = Callable[[torch.Tensor, torch.Generator], torch.Tensor]


def backprop(
    net: nn.Module, data: Labelled, epochs: int, lr: float, batch: int, seed: int, augment: Augment | None = None
) -> None:
    """Train in place with AdamW and a linear schedule."""
    x, y = data.tensors()
    generator = torch.Generator().manual_seed(seed)
    optimizer = torch.optim.AdamW(net.parameters(), lr=lr, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.05, epochs * -(-len(y) // batch))
    for _ in range(epochs):
        for rows in torch.randperm(len(y), generator=generator).split(batch):
            optimizer.zero_grad()
            taken = x[rows] if augment is None else augment(x[rows], generator)
            nn.functional.cross_entropy(net(taken), y[rows]).backward()
            optimizer.step()
            schedule.step()


@torch.no_grad()
def torch_right(net: nn.Module, data: Labelled) -> tuple[float, np.ndarray]:
    """Return the loss, and which examples are right."""
    x, y = data.tensors()
    out = net(x)
    return float(nn.functional.cross_entropy(out, y)), (out.argmax(1) == y).numpy()


def onnx_right(path: Path, data: Labelled) -> np.ndarray:
    """Return which examples a model file gets right, bool[n]."""
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    return np.asarray(session.run(None, {name: data.x.astype(np.float32)})[0].argmax(1) == data.y)


def result(right: np.ndarray, **more: Any) -> dict[str, Any]:
    """Return a way's result: accuracy, the right ones as a hexadecimal bit string, and what else is worth keeping."""
    return {"accuracy": float(right.mean()), "right": np.packbits(right).tobytes().hex(), **more}


def right_of(found: dict[str, Any], count: int) -> np.ndarray:
    """Return what :func:`result` was given, bool[count]."""
    return np.unpackbits(np.frombuffer(bytes.fromhex(found["right"]), np.uint8), count=count).astype(bool)


def by_backprop(case: Case, seed: int) -> dict[str, Any]:
    """Adapt in torch: the best of a few learning rates on the held-out examples."""
    train, held = split(Examples({}, {}, case.given.y), HELD_OUT, seed)  # the split that the command makes
    tried = []
    for lr in BACKPROP_RATES:
        copied = copy.deepcopy(case.net)
        backprop(copied, case.given.of(train), 40, lr, BATCH, seed)
        tried.append((torch_right(copied, case.given.of(held))[0], lr, torch_right(copied, case.test)[1]))
    _, lr, right = min(tried, key=lambda one: one[:2])
    return result(right, lr=lr)


def quietly(*arguments: object) -> None:
    """Run ``pezo device`` and keep what it prints to itself."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as errors:
        code = pezo_device([str(a) for a in arguments])
    if code:
        raise SystemExit(errors.getvalue() or code)


def device_run(
    case: Case, work: Path, text: str, rates: list[float], seed: int, *options: object
) -> tuple[Path, float]:
    """Return folder and learning rate of the best run, by the validation split that the command holds out itself."""
    work.mkdir()
    (work / "design.toml").write_text(text)
    tried = []
    for lr in rates:
        run = work / f"lr-{lr}"
        quietly(
            "train", case.model, "--data", case.folder, "--spec", work / "design.toml", "--run", run, "--lr", lr,
            "--seed", seed, "--validation", HELD_OUT, "--evaluate-every", 50, *options,
        )  # fmt: skip
        lowest = best(evaluations(Contents(run / "journal.pezo").records))
        assert lowest is not None
        tried.append((lowest.loss, lr, run))
    _, lr, run = min(tried)
    return run, lr


def on_device(case: Case, work: Path, source: str, steps: int, rates: list[float], seed: int) -> dict[str, Any]:
    """Adapt through onnxruntime with one source of perturbations."""
    began = time.perf_counter()
    run, lr = device_run(case, work / source, design(source, steps, seed), rates, seed)
    tuned = work / f"{source}.onnx"
    quietly("apply", case.model, run, "-o", tuned, "--best")
    return result(
        onnx_right(tuned, case.test),
        lr=lr,
        seconds=round(time.perf_counter() - began, 1),
    )


def every_way(case: Case, work: Path, steps: int, rates: list[float], seed: int) -> dict[str, Any]:
    """Return a case's results: before, each source on the device, backprop."""
    ways = {"before": result(onnx_right(case.model, case.test)), "backprop": by_backprop(case, seed)}
    ways |= {source: on_device(case, work, source, steps, rates, seed) for source in SOURCES}
    return {"given": len(case.given.y), "tested": len(case.test.y), "ways": ways}


def interval(differences: list[float]) -> tuple[float, float, float]:
    """Return the mean of independent differences and its 95 % t-interval."""
    values = np.asarray(differences)
    mean = float(values.mean())
    half = float(stats.t.ppf(0.975, len(values) - 1) * values.std(ddof=1) / len(values) ** 0.5)
    return mean, mean - half, mean + half


class Report:
    """The folder of a study: results by case, kept after each case, so that a study stopped goes on where it was.

    Parameters
    ----------
    folder
        Where ``results.json``, ``accuracy.svg`` and ``README.md`` go.
    seconds : float
        No case is begun after this time; 0 is no limit.
    """

    def __init__(self, folder: Path, seconds: float = 0.0) -> None:
        self.folder, self._stop = folder, time.monotonic() + seconds if seconds else float("inf")
        try:
            self.cases: dict[str, Any] = json.loads((folder / "results.json").read_text(encoding="utf-8"))
        except FileNotFoundError:
            self.cases = {}

    def wants(self, name: str) -> bool:
        """Tell whether a case is still to be run, and may be begun."""
        return name not in self.cases and time.monotonic() < self._stop

    def add(self, name: str, found: dict[str, Any]) -> None:
        """Keep a case."""
        self.cases[name] = found
        write_json_atomic(self.folder / "results.json", dict(sorted(self.cases.items())))

    def write(self, page: str, figure: bytes | None = None) -> None:
        """Write page and figure."""
        write_text_atomic(self.folder / "README.md", page)
        if figure is not None:
            write_bytes_atomic(self.folder / "accuracy.svg", figure)


def accuracies(cases: list[dict[str, Any]], way: str) -> list[float]:
    """Return one accuracy a case."""
    return [case["ways"][way]["accuracy"] for case in cases]


def bars(groups: dict[str, list[dict[str, Any]]], label: str) -> bytes:
    """Return a bar chart as SVG: the mean of each group's cases for every way, with a dot a case."""
    import matplotlib as mpl

    mpl.use("svg")
    import matplotlib.pyplot as plt

    mpl.rcParams["svg.hashsalt"] = "device-study"
    drawn, axes = plt.subplots(figsize=(9, 3.4), layout="constrained")
    for place, ((way, name), colour) in enumerate(zip(WAYS.items(), COLOURS, strict=True)):
        at = np.arange(len(groups)) + 0.17 * (place - 2)
        points = [100 * np.array(accuracies(cases, way)) for cases in groups.values()]
        drawn_bars = axes.bar(at, [values.mean() for values in points], 0.16, label=name, color=colour)
        axes.bar_label(drawn_bars, fmt="%.0f", fontsize=7, padding=3)
        for x, values in zip(at, points, strict=True):
            axes.plot(np.full(len(values), x), values, ".", color="#30343a", markersize=2.5)
    axes.set_xticks(np.arange(len(groups)), list(groups))
    axes.set_ylabel(label)
    axes.set_ylim(0, 107)
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend(frameon=False, ncols=5, loc="upper center", bbox_to_anchor=(0.5, 1.14), fontsize=8)
    buffer = io.BytesIO()
    drawn.savefig(buffer, format="svg", metadata={"Date": None})
    plt.close(drawn)
    return buffer.getvalue()
