"""Runs of a small model as optimizers of their own, and as replicas: in one batched forward, and a forward of each.

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


def cnn_last() -> tuple[torch.nn.Module, torch.Tensor]:
    """Return the CNN and a minibatch whose channels are last in memory: torch's CPU pooling is vectorised there."""
    net, x = cnn()
    # of one channel both layouts look alike; the strides alone say which is meant
    return net, torch.empty_like(x, memory_format=torch.channels_last).copy_(x)


MODELS = {
    "MLP 64-64-10, batch 64": mlp,
    "CNN of 2 convolutions, batch 32": cnn,
    "the same, channels last": cnn_last,
}


def measure(count: int, rounds: int) -> dict[str, Any]:
    """Return for each model the ms of a step of all runs: optimizers in turn, replicas batched and not."""
    rows = []
    for name, make in MODELS.items():
        torch.manual_seed(0)
        net, x = make()
        labels = torch.arange(len(x)) % 10

        def loss(call: Callable[..., Any], x: torch.Tensor = x, labels: torch.Tensor = labels) -> torch.Tensor:
            return torch.nn.functional.cross_entropy(call(x), labels)

        specs = [PerturbationSpec(kind="bank", seed=seed) for seed in range(1, count + 1)]
        opts = [MeZO(net.named_parameters(), lr=1e-3, eps=1e-3, perturbation=spec) for spec in specs]
        row: dict[str, Any] = {"model": name}
        row["apart_ms"] = best(lambda o=opts, net=net, loss=loss: [opt.step(lambda: loss(net)) for opt in o], rounds)
        for key, batched in (("batched_ms", True), ("each_ms", False)):
            runs = [Replica(Mezo(10**6, 1e-3, 1e-3), spec) for spec in specs]
            replicas = Replicas(net, runs, batched=batched)
            row[key] = best(lambda replicas=replicas, loss=loss: replicas.step(loss), rounds)
        rows.append(row)
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
        apart, batched, each = row["apart_ms"], row["batched_ms"], row["each_ms"]
        print(f"  {row['model']}: optimizers {apart:.2f}, replicas batched {batched:.2f}, a forward of each {each:.2f}")


if __name__ == "__main__":
    main()
