"""What the studies of adaptation on the device share: cases, backprop in torch, runs of ``pezo device``, statistics.

Every way of adapting may try as many learning rates as any other, and keeps the best of as many checkpoints, by the
loss on the same held-out part of the examples given.

A case is one base model and one set of examples to adapt to. Its results hold, for each way of adapting, which test
examples were right afterwards, so that every figure and interval of a report follows from ``results.json`` alone.
"""

from __future__ import annotations

import contextlib
import copy
import io
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
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

from pezo_hw.errors import DataError
from pezo_hw.files import write_bytes_atomic, write_json_atomic, write_text_atomic

#: Ways of adapting on the device -> their name in figures.
SOURCES = {"bank": "device, bank 31 x 8", "pool": "device, pool of 4095", "gaussian": "device, Gaussian"}
WAYS = {"before": "before", **SOURCES, "backprop": "backprop (torch)"}
#: What is compared with what.
PAIRS = (("bank", "gaussian"), ("pool", "gaussian"), ("bank", "backprop"), ("gaussian", "backprop"))
BATCH = 32
BACKPROP_STEPS = 192  # about: whole epochs
CHECKPOINTS = 24  # of a run, and one before its first step
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
        return torch.tensor(self.x).float(), torch.tensor(self.y)


@dataclass(frozen=True)
class Case:
    """A network, its ONNX file, the examples given (also as a folder), those of the test."""

    net: nn.Module
    model: Path
    given: Labelled
    folder: Path
    test: Labelled

    @staticmethod
    def of(net: nn.Module, model: Path, given: Labelled, test: Labelled, work: Path) -> Case:
        """Lay the examples out for the device; ``model`` is the network's file."""
        (work / "given").mkdir(parents=True)
        for name, values in (("x", given.x), ("y", given.y)):
            np.save(work / "given" / f"{name}.npy", values)
        return Case(net, model, given, work / "given", test)


def exported(net: nn.Module, shape: tuple[int, ...], path: Path) -> Path:
    """Write a network that takes examples of ``shape`` as an ONNX file."""
    net.eval()
    program = torch.onnx.export(
        net, (torch.zeros(2, *shape),), dynamo=True, verbose=False, input_names=["x"], output_names=["logits"],
        dynamic_shapes=({0: torch.export.Dim("n")},),
    )  # fmt: skip
    assert program is not None
    program.save(str(path), external_data=False)
    return path


Augment = Callable[[torch.Tensor, torch.Generator], torch.Tensor]


def backprop(
    net: nn.Module, data: Labelled, epochs: int, lr: float, batch: int, seed: int, augment: Augment | None = None
) -> Iterator[int]:
    """Train in place with AdamW and a linear schedule; yield the epochs made, after each."""
    x, y = data.tensors()
    generator = torch.Generator().manual_seed(seed)
    optimizer = torch.optim.AdamW(net.parameters(), lr=lr, weight_decay=1e-3)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.05, epochs * -(-len(y) // batch))
    for epoch in range(epochs):
        for rows in torch.randperm(len(y), generator=generator).split(batch):
            optimizer.zero_grad()
            taken = x[rows] if augment is None else augment(x[rows], generator)
            nn.functional.cross_entropy(net(taken), y[rows]).backward()
            optimizer.step()
            schedule.step()
        yield epoch + 1


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


def by_backprop(case: Case, rates: list[float], seed: int) -> dict[str, Any]:
    """Adapt in torch: the checkpoint and learning rate with the lowest loss on the held-out examples."""
    train, held = split(Examples({}, {}, case.given.y), HELD_OUT, seed)  # the split that the command makes
    given, kept = case.given.of(train), case.given.of(held)
    epochs = -(-BACKPROP_STEPS // -(-len(train) // BATCH))
    checked = {round(epochs * n / CHECKPOINTS) for n in range(1, CHECKPOINTS + 1)}
    lowest, chosen, state = torch_right(case.net, kept)[0], 0.0, copy.deepcopy(case.net.state_dict())
    for lr in rates:
        net = copy.deepcopy(case.net)
        for epoch in backprop(net, given, epochs, lr, BATCH, seed):
            if epoch in checked and (loss := torch_right(net, kept)[0]) < lowest:
                lowest, chosen, state = loss, lr, copy.deepcopy(net.state_dict())
    best_net = copy.deepcopy(case.net)
    best_net.load_state_dict(state)
    return result(torch_right(best_net, case.test)[1], lr=chosen)


def quietly(*arguments: object) -> None:
    """Run ``pezo device`` and keep what it prints to itself."""
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as errors:
        code = pezo_device([str(a) for a in arguments])
    if code:
        raise SystemExit(errors.getvalue() or code)


def device_run(
    case: Case, work: Path, source: str, steps: int, rates: list[float], seed: int, *options: object, pool: int = 4095
) -> tuple[Path, float]:
    """Return folder and learning rate of the best run, by the validation split that the command holds out itself."""
    work.mkdir()
    (work / "design.toml").write_text(design(source, steps, seed, pool))
    tried = []
    for lr in rates:
        run = work / f"lr-{lr}"
        quietly(
            "train", case.model, "--data", case.folder, "--spec", work / "design.toml", "--run", run, "--lr", lr,
            "--seed", seed, "--validation", HELD_OUT, "--evaluate-every", steps // CHECKPOINTS, *options,
        )  # fmt: skip
        lowest = best(evaluations(Contents(run / "journal.pezo").records))
        assert lowest is not None
        tried.append((lowest.loss, lr, run))
    _, lr, run = min(tried)
    return run, lr


def on_device(case: Case, work: Path, source: str, steps: int, rates: list[float], seed: int) -> dict[str, Any]:
    """Adapt through onnxruntime with one source of perturbations."""
    began = time.perf_counter()
    run, lr = device_run(case, work / source, source, steps, rates, seed)
    tuned = work / f"{source}.onnx"
    quietly("apply", case.model, run, "-o", tuned, "--best")
    return result(
        onnx_right(tuned, case.test),
        lr=lr,
        seconds=round(time.perf_counter() - began, 1),
    )


def every_way(
    case: Case,
    work: Path,
    steps: int,
    rates: list[float],
    backprop_rates: list[float],
    seed: int,
    sources: Sequence[str] = tuple(SOURCES),
) -> dict[str, Any]:
    """Return a case's results: before, each source on the device, backprop; equal numbers of rates are tried."""
    if len(rates) != len(backprop_rates):
        raise DataError(f"{len(rates)} rates on the device, {len(backprop_rates)} for backprop; give as many for each")
    ways = {
        "before": result(onnx_right(case.model, case.test)),
        "backprop": by_backprop(case, backprop_rates, seed),
    }
    ways |= {source: on_device(case, work, source, steps, rates, seed) for source in sources}
    return {"given": len(case.given.y), "tested": len(case.test.y), "ways": ways}


def interval(differences: Sequence[float]) -> tuple[float, float, float]:
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
        Where ``results.json``, figures and ``README.md`` go.
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

    def write(self, page: str, figures: Mapping[str, bytes] | None = None) -> None:
        """Write page and figures, SVG by name."""
        write_text_atomic(self.folder / "README.md", page)
        for name, content in (figures or {}).items():
            write_bytes_atomic(self.folder / f"{name}.svg", content)


def tuning(steps: int, rates: list[float], backprop_rates: list[float] | None = None) -> str:
    """Return the sentences that tell how long each run was, and how learning rates and checkpoints were chosen."""
    named = [", ".join(f"{rate:g}" for rate in some) for some in (rates, backprop_rates) if some]
    which = f"device {named[0]}; backprop {named[1]}" if backprop_rates else named[0]
    beside = f", one of backprop about {BACKPROP_STEPS} (whole epochs)" if backprop_rates else ""
    return (
        f"A run on the device has {steps} steps of eight forwards{beside}; batches have {BATCH} examples. Of "
        f"{len(rates)} learning rates ({which}) and {CHECKPOINTS + 1} checkpoints each, the unchanged model among "
        "them, the best by the loss on the held-out examples (a fifth of each class given, rounded) is kept."
    )


def ways_in(cases: Mapping[str, Any]) -> dict[str, str]:
    """Return the names of the ways that all cases have."""
    return {way: name for way, name in WAYS.items() if all(way in case["ways"] for case in cases.values())}


def pairs_in(ways: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return which of the ways are compared."""
    return [pair for pair in PAIRS if set(pair) <= ways.keys()]


def cell(values: Sequence[float] | np.ndarray) -> str:
    """Return the mean of one accuracy a seed, and their standard deviation in points, as a table's cell."""
    spread = f" ± {100 * np.std(values, ddof=1):.1f}" if len(values) > 1 else ""
    return f"{np.mean(values):.1%}{spread}"


def difference(differences: Sequence[float]) -> str:
    """Return the mean of independent differences and its 95 % t-interval, in points, as a table's cell."""
    mean, low, high = (100 * value for value in interval(differences))
    return f"{mean:+.1f} ({low:+.1f} to {high:+.1f})"


def accuracies(cases: list[dict[str, Any]], way: str) -> list[float]:
    """Return one accuracy a case."""
    return [case["ways"][way]["accuracy"] for case in cases]
