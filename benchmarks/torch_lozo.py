"""A LOZO step with U V^T added to the weights, and taken in the layers' outputs; MeZO beside them.

python benchmarks/torch_lozo.py [--shape minilm|bert|roberta] [--rank R] [--threads T]

Shapes as in torch_step.py, the encoder trainable. Times are the best of the rounds, of whole steps (two forwards).
"""

from __future__ import annotations

import argparse

import torch
from torch_step import SHAPES, best, loss_of, model_of

from pezo_hw.optim import LOZO, MeZO
from pezo_hw.spec import PerturbationSpec


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--shape", choices=SHAPES, default="minilm")
    parser.add_argument("--rank", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    model, inputs = model_of(options.shape, "encoder"), torch.randint(0, 30000, (16, 32))
    spec, common = PerturbationSpec(kind="bank"), {"lr": 1e-6, "eps": 1e-3}
    makers = {
        "MeZO": lambda: MeZO(model.named_parameters(), perturbation=spec, **common),
        "LOZO in place": lambda: LOZO(model.named_parameters(), perturbation=spec, rank=options.rank, **common),
        "LOZO in outputs": lambda: LOZO(
            model.named_parameters(), perturbation=spec, rank=options.rank, implicit=model, **common
        ),
    }
    forwards = best(lambda: (loss_of(model, inputs), loss_of(model, inputs)), options.rounds)
    print(f"{options.shape}, rank {options.rank}, {options.threads} threads: two forwards {forwards:.1f} ms")
    for name, make in makers.items():
        opt = make()
        whole = best(lambda opt=opt: opt.step(lambda: loss_of(model, inputs)), options.rounds)
        print(f"  {name:<16} step {whole:8.1f} ms, {whole / forwards - 1:+.0%} over the forwards")


if __name__ == "__main__":
    main()
