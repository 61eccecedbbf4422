"""A LOZO step with U V^T added to the weights, and taken in the layers' outputs; MeZO beside them.

python benchmarks/torch_lozo.py [--shape minilm|roberta|opt-350m] [--rank R] [--threads T]

The layers are trainable. Times are the best of the rounds, of whole steps (two forwards).
"""

from __future__ import annotations

import argparse
from typing import Any

import torch
from torch_shapes import SHAPES, best, loss_of, model_of

from pezo_hw.optim import LOZO, MeZO
from pezo_hw.spec import PerturbationSpec


def measure(shape: str, rank: int = 2, rounds: int = 9) -> dict[str, Any]:
    """Return the ms of two forwards and of each method's step."""
    model, tokens = model_of(shape, "encoder"), torch.randint(0, 30000, (16, 32))
    common = {"lr": 1e-6, "eps": 1e-3, "perturbation": PerturbationSpec(kind="bank")}
    makers = {
        "MeZO": lambda: MeZO(model.named_parameters(), **common),
        "LOZO in place": lambda: LOZO(model.named_parameters(), rank=rank, **common),
        "LOZO in outputs": lambda: LOZO(model.named_parameters(), rank=rank, implicit=model, **common),
    }
    forwards = best(lambda: (loss_of(model, tokens), loss_of(model, tokens)), rounds)
    steps = {}
    for name, make in makers.items():
        opt = make()
        steps[name] = best(lambda opt=opt: opt.step(lambda: loss_of(model, tokens)), rounds)
    return {
        "shape": shape,
        "rank": rank,
        "threads": torch.get_num_threads(),
        "two_forwards_ms": forwards,
        "step_ms": steps,
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--shape", choices=SHAPES, default="minilm")
    parser.add_argument("--rank", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    found = measure(options.shape, options.rank, options.rounds)
    forwards = found["two_forwards_ms"]
    print(f"{options.shape}, rank {options.rank}, {options.threads} threads: two forwards {forwards:.1f} ms")
    for name, whole in found["step_ms"].items():
        print(f"  {name:<16} step {whole:8.1f} ms, {whole / forwards - 1:+.0%} over the forwards")


if __name__ == "__main__":
    main()
