"""Runs of a small model one after another, and as replicas of one batched forward.

python benchmarks/torch_replicas.py [--replicas R] [--threads T]

Times are the best of the rounds, a round being one step of all runs.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

import torch
from torch_shapes import best

from pezo_hw.optim import MeZO
from pezo_hw.optim.replicas import Replica, Replicas
from pezo_hw.spec import PerturbationSpec
from pezo_hw.zo import Mezo


def mlp() -> tuple[torch.nn.Module, torch.Tensor]:
    """Return the digits' MLP and a minibatch."""
    net = torch.nn.Sequential(torch.nn.Linear(64, 64), torch.nn.ReLU(), torch.nn.Linear(64, 10))
    return net, torch.randn(64, 64)


def cnn() -> tuple[torch.nn.Module, torch.Tensor]:
    """Return a LeNet-like CNN and a minibatch."""
    first = [torch.nn.Conv2d(1, 8, 5), torch.nn.ReLU(), torch.nn.MaxPool2d(2)]
    second = [torch.nn.Conv2d(8, 16, 5), torch.nn.ReLU(), torch.nn.MaxPool2d(2)]
    net = torch.nn.Sequential(*first, *second, torch.nn.Flatten(), torch.nn.Linear(256, 10))
    return net, torch.randn(32, 1, 28, 28)


def measure(count: int, rounds: int) -> dict[str, Any]:
    """Return for each model the ms of a step of all runs, one after another and together."""
    rows = []
    for name, make in (("MLP 64-64-10, batch 64", mlp), ("CNN of 2 convolutions, batch 32", cnn)):
        torch.manual_seed(0)
        net, x = make()
        labels = torch.arange(len(x)) % 10

        def loss(call: Callable[..., Any], x: torch.Tensor = x, labels: torch.Tensor = labels) -> torch.Tensor:
            return torch.nn.functional.cross_entropy(call(x), labels)

        specs = [PerturbationSpec(kind="bank", seed=seed) for seed in range(1, count + 1)]
        opts = [MeZO(net.named_parameters(), lr=1e-3, eps=1e-3, perturbation=spec) for spec in specs]
        replicas = Replicas(net, [Replica(Mezo(10**6, 1e-3, 1e-3), spec) for spec in specs])
        apart = best(lambda opts=opts, net=net, loss=loss: [opt.step(lambda: loss(net)) for opt in opts], rounds)
        together = best(lambda replicas=replicas, loss=loss: replicas.step(loss), rounds)
        rows.append({"model": name, "apart_ms": apart, "together_ms": together})
    return {"replicas": count, "threads": torch.get_num_threads(), "rows": rows}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--replicas", type=int, default=16)
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    print(f"{options.replicas} runs, {options.threads} threads, torch {torch.__version__}; ms a step of all runs")
    for row in measure(options.replicas, options.rounds)["rows"]:
        apart, together = row["apart_ms"], row["together_ms"]
        print(f"  {row['model']}: one after another {apart:.2f}, together {together:.2f}: {apart / together:.1f} times")


if __name__ == "__main__":
    main()
