"""One training step on transformer shapes: what is not forward passes, beside the published MeZO step, and peak memory.

python benchmarks/torch_step.py [--shape minilm|roberta|opt-350m] [--trainable encoder|all] [--threads T]

The published step is written from its description (four sweeps, each a torch.manual_seed and one torch.normal a tensor
in the parameters' order, three perturbing and one updating), not taken from anyone's code. "Rest" is a step whose
closure returns at once; times are the best of the rounds. Memory is the peak of a process of its own (Linux), counted
from after the first forward pass.
"""

from __future__ import annotations

import argparse
import functools
import itertools
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch_shapes import SHAPES, best, counts, loss_of, model_of

from pezo_hw.optim import MeZO
from pezo_hw.spec import PerturbationSpec

SOURCES = {
    "bank 31 x 8": PerturbationSpec(kind="bank"),
    "pool 4095 x 8": PerturbationSpec(kind="pool"),
    "bank 31 x 12": PerturbationSpec(kind="bank", bits=12),
    "bank 31 x 14": PerturbationSpec(kind="bank", bits=14),
    "gaussian": PerturbationSpec(kind="gaussian"),
}
#: Sources that torch operations read from one table.
TABULATED = ("bank 31 x 8", "pool 4095 x 8")
#: Above so many weights, torch operations without a table are not timed (minutes a step), and memory but once.
LARGE = 50_000_000
#: What memory is measured of: (source, sweep).
REMEMBERED = (("bank 31 x 8", "compiled"), ("bank 31 x 8", "torch"), ("gaussian", "compiled"))


class PublishedStep:
    """MeZO's step as its paper describes it: z made again from a seed, tensor by tensor, four times."""

    def __init__(self, model: torch.nn.Module, lr: float, eps: float) -> None:
        self._named = [p for p in model.parameters() if p.requires_grad]
        self._lr, self._eps, self._seed = lr, eps, 0

    def step(self, closure: Callable[[], float]) -> None:
        """Do one step."""
        self._seed += 1
        self._perturb(1)
        plus = closure()
        self._perturb(-2)
        minus = closure()
        self._perturb(1)
        g = (plus - minus) / (2 * self._eps)
        torch.manual_seed(self._seed)
        for p in self._named:
            z = torch.normal(mean=0, std=1, size=p.data.size(), device=p.data.device, dtype=p.data.dtype)
            p.data = p.data - self._lr * (g * z)

    def _perturb(self, factor: int) -> None:
        torch.manual_seed(self._seed)
        for p in self._named:
            z = torch.normal(mean=0, std=1, size=p.data.size(), device=p.data.device, dtype=p.data.dtype)
            p.data = p.data + factor * z * self._eps


def measure(shape: str, trainable: str, batch: int = 16, length: int = 32, rounds: int = 9) -> dict[str, Any]:
    """Return one shape's figures: those of :func:`times`, and peak memory in MiB."""
    found = times(shape, trainable, batch, length, rounds)
    common = (shape, trainable, batch, length)
    memory = {"forwards": peak(*common, "forwards", *REMEMBERED[0])}
    some = REMEMBERED if found["trained"] <= LARGE else REMEMBERED[:1]
    memory |= {f"{source}, {sweep}": peak(*common, "steps", source, sweep) for source, sweep in some}
    return found | {"peak_mib": memory}


def times(shape: str, trainable: str, batch: int, length: int, rounds: int) -> dict[str, Any]:
    """Return the ms of two forwards, of the published step's rest, and of the rest with each source and sweep."""
    model, tokens = model_of(shape, trainable), torch.randint(0, 30000, (batch, length))
    trained, total = counts(model)
    losses = itertools.cycle((1.0, 1.0001, 1.0002))
    forward = best(lambda: loss_of(model, tokens), rounds)
    published = best(lambda: PublishedStep(model, 1e-6, 1e-3).step(lambda: next(losses)), max(2, rounds // 3))
    rows = []
    kinds = (("compiled", True), ("compiled", False), ("torch", False))
    for (name, spec), (sweep, defer) in itertools.product(SOURCES.items(), kinds):
        slow = sweep == "torch" and name not in TABULATED
        if slow and trained > LARGE:
            continue
        opt = MeZO(model.named_parameters(), lr=1e-6, eps=1e-3, perturbation=spec, sweep=sweep, defer=defer)
        rest = best(lambda opt=opt: opt.step(lambda: next(losses)), 2 if slow else rounds)
        rows.append({"source": name, "sweep": sweep, "sweeps": 2 if defer else 3, "rest_ms": rest})
    return {
        "shape": shape,
        "trainable": trainable,
        "trained": trained,
        "weights": total,
        "batch": batch,
        "length": length,
        "threads": torch.get_num_threads(),
        "two_forwards_ms": 2 * forward,
        "published_rest_ms": published,
        "rows": rows,
    }


def peak(shape: str, trainable: str, batch: int, length: int, work: str, source: str, sweep: str) -> float:
    """Return the peak memory of a process of its own that does forwards or steps, in MiB."""
    command = [sys.executable, __file__, "--shape", shape, "--trainable", trainable, "--batch", str(batch)]
    command += ["--length", str(length), "--threads", str(torch.get_num_threads()), "--child", work, source, sweep]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def child(options: argparse.Namespace) -> None:
    """Print the peak of this process: forwards alone, or steps."""
    work, source, sweep = options.child
    model = model_of(options.shape, options.trainable)
    tokens = torch.randint(0, 30000, (options.batch, options.length))
    closure = functools.partial(loss_of, model, tokens)
    closure()
    Path("/proc/self/clear_refs").write_text("5")  # the peak of making the model does not count
    if work == "steps":
        opt = MeZO(model.named_parameters(), lr=1e-6, eps=1e-3, perturbation=SOURCES[source], sweep=sweep)
        for _ in range(2):
            opt.step(closure)
    else:
        for _ in range(4):
            closure()
    status = Path("/proc/self/status").read_text().splitlines()
    print(int(next(line for line in status if line.startswith("VmHWM")).split()[1]) / 1024)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--shape", choices=SHAPES, default="minilm")
    parser.add_argument("--trainable", choices=("encoder", "all"), default="encoder")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--length", type=int, default=32)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--child", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    if options.child:
        child(options)
        return
    found = measure(options.shape, options.trainable, options.batch, options.length, options.rounds)
    forwards, published = found["two_forwards_ms"], found["published_rest_ms"]
    print(
        f"{options.shape}: {found['trained'] / 1e6:.1f}M of {found['weights'] / 1e6:.1f}M weights trainable, batch "
        f"{options.batch} x {options.length}, {options.threads} threads, torch {torch.__version__}"
    )
    print(f"two forwards {forwards:.1f} ms; published MeZO step, rest: {published:.1f} ms")
    print(f"{'source':<16}{'sweep':<10}{'sweeps':>7}{'rest ms':>9}{'faster':>8}{'of two forwards':>17}")
    for row in found["rows"]:
        rest = row["rest_ms"]
        print(f"{row['source']:<16}{row['sweep']:<10}{row['sweeps']:>7}{rest:>9.2f}", end="")
        print(f"{published / rest:>8.1f}{rest / forwards:>16.1%}")
    alone = found["peak_mib"]["forwards"]
    for name, mib in found["peak_mib"].items():
        print(f"peak memory, {name}: {mib:.0f} MiB ({mib / alone - 1:+.1%})")


if __name__ == "__main__":
    main()
