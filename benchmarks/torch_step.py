"""One training step on transformer shapes: what is not forward passes, beside the published MeZO step, and peak memory.

python benchmarks/torch_step.py [--shape minilm|bert|roberta|opt350] [--trainable encoder|all] [--threads T]

Random weights of the named shapes (timing does not depend on their values). The published step is written from its
description (four sweeps, each a torch.manual_seed and one torch.normal a tensor in the parameters' order, three
perturbing and one updating), not taken from anyone's code. "Rest" is a step whose closure returns at once; times are
the best of the rounds. Memory is the peak of a process of its own (Linux), counted from after the first forward pass.
"""

from __future__ import annotations

import argparse
import functools
import itertools
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from pezo_hw.optim import MeZO
from pezo_hw.spec import PerturbationSpec

SHAPES: dict[str, dict[str, Any]] = {
    "minilm": {"hidden_size": 384, "num_hidden_layers": 6, "num_attention_heads": 12, "intermediate_size": 1536},
    "bert": {},  # 110M: the default of the configuration
    "roberta": {"vocab_size": 50265, "max_position_embeddings": 514},
    "opt350": {"hidden_size": 1024, "num_hidden_layers": 24, "num_attention_heads": 16, "intermediate_size": 4096},
}
SOURCES = {
    "bank 31 x 8": PerturbationSpec(kind="bank"),
    "pool 4095 x 8": PerturbationSpec(kind="pool"),
    "bank 31 x 12": PerturbationSpec(kind="bank", bits=12),
    "gaussian": PerturbationSpec(kind="gaussian"),
}


def model_of(shape: str, trainable: str) -> torch.nn.Module:
    """Return an encoder with random weights; of which the trainable part needs gradients."""
    from transformers import BertConfig, BertModel

    torch.manual_seed(0)
    model = BertModel(BertConfig(**SHAPES[shape]), add_pooling_layer=False).eval()
    for name, parameter in model.named_parameters():
        parameter.requires_grad_(trainable == "all" or name.startswith("encoder."))
    return model


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


def best(work: Callable[[], object], rounds: int) -> float:
    """Return the least of the rounds, in ms."""
    times = []
    for _ in range(rounds + 1):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times[1:]) * 1e3


def memory(options: argparse.Namespace) -> None:
    """Print the peak of this process: forwards alone, or steps."""
    model = model_of(options.shape, options.trainable)
    inputs = torch.randint(0, 30000, (options.batch, options.length))
    closure = functools.partial(loss_of, model, inputs)
    closure()
    Path("/proc/self/clear_refs").write_text("5")  # the peak of making the model does not count
    if options.child == "steps":
        spec = SOURCES[options.source]
        opt = MeZO(model.named_parameters(), lr=1e-6, eps=1e-3, perturbation=spec, sweep=options.sweep)
        for _ in range(3):
            opt.step(closure)
    else:
        import pezo_hw.optim  # noqa: F401 - the same modules in both processes

        for _ in range(6):
            closure()
    peak = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith("VmHWM"))
    print(int(peak.split()[1]) / 1024)


@torch.no_grad()
def loss_of(model: torch.nn.Module, inputs: torch.Tensor) -> torch.Tensor:
    """Return some loss of a forward pass."""
    return model(inputs).last_hidden_state.square().mean()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--shape", choices=SHAPES, default="minilm")
    parser.add_argument("--trainable", choices=("encoder", "all"), default="encoder")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--length", type=int, default=32)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    parser.add_argument("--source", choices=SOURCES, default="bank 31 x 8", help="of the memory's steps")
    parser.add_argument("--sweep", choices=("torch", "compiled"), default="compiled", help="of the memory's steps")
    parser.add_argument("--child", choices=("forwards", "steps"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    if options.child:
        memory(options)
        return
    model = model_of(options.shape, options.trainable)
    inputs = torch.randint(0, 30000, (options.batch, options.length))
    count = sum(p.numel() for p in model.parameters() if p.requires_grad)
    total = sum(p.numel() for p in model.parameters())
    forward = best(lambda: loss_of(model, inputs), options.rounds)
    losses = itertools.cycle((1.0, 1.0001, 1.0002))
    published = best(lambda: PublishedStep(model, 1e-6, 1e-3).step(lambda: next(losses)), max(2, options.rounds // 3))
    print(
        f"{options.shape}: {count / 1e6:.1f}M of {total / 1e6:.1f}M weights trainable, batch {options.batch} x "
        f"{options.length}, {options.threads} threads, torch {torch.__version__}"
    )
    print(f"two forwards {2 * forward:.1f} ms; published MeZO step, rest: {published:.1f} ms")
    print(f"{'source':<16}{'sweep':<10}{'sweeps':>7}{'rest ms':>9}{'faster':>8}{'of two forwards':>17}")
    for (name, spec), (sweep, defer) in itertools.product(
        SOURCES.items(), (("compiled", True), ("compiled", False), ("torch", False))
    ):
        opt = MeZO(model.named_parameters(), lr=1e-6, eps=1e-3, perturbation=spec, sweep=sweep, defer=defer)
        slow = sweep == "torch" and name in ("gaussian", "bank 31 x 12")
        rest = best(lambda opt=opt: opt.step(lambda: next(losses)), 2 if slow else options.rounds)
        print(f"{name:<16}{sweep:<10}{2 if defer else 3:>7}{rest:>9.2f}", end="")
        print(f"{published / rest:>8.1f}{rest / (2 * forward):>16.1%}")
    command = [sys.executable, *sys.argv, "--threads", str(options.threads), "--child"]
    peaks = {
        child: float(subprocess.run([*command, child], capture_output=True, text=True, check=True).stdout)
        for child in ("forwards", "steps")
    }
    print(
        f"peak memory: {peaks['forwards']:.0f} MiB for forwards, {peaks['steps']:.0f} MiB for steps "
        f"({options.source}, {options.sweep}): {peaks['steps'] / peaks['forwards'] - 1:+.1%}"
    )


if __name__ == "__main__":
    main()
