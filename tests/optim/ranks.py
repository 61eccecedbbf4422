"""What each of two processes does for test_distributed.py: one scenario after another, results to a file a rank."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist

from pezo_hw.errors import ParityError
from pezo_hw.optim import LOZO, MeZO, MeZOAdam
from pezo_hw.optim.distributed import SharedDirections, distributed
from pezo_hw.spec import PerturbationSpec
from pezo_hw.zo import Diverged

X = torch.linspace(-1, 1, 90).view(18, 5)
Y = X.sum(1, keepdim=True).sin()
SPEC = PerturbationSpec(kind="bank", bits=6)
STEPS, OPTIONS = 6, {"lr": 0.05, "eps": 1e-2, "perturbation": SPEC}
#: Unequal parts of the minibatch.
PARTS = (slice(0, 11), slice(11, 18))


def model() -> torch.nn.Sequential:
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Linear(5, 7), torch.nn.Tanh(), torch.nn.Linear(7, 1))


def loss_of(net: torch.nn.Module, part: slice = slice(None)) -> torch.Tensor:
    return torch.nn.functional.mse_loss(net(X[part]), Y[part])


def flat(net: torch.nn.Module) -> torch.Tensor:
    whole = [p.full_tensor() if hasattr(p, "full_tensor") else p for p in net.parameters()]
    return torch.cat([p.detach().reshape(-1) for p in whole])


def shared_batch(make: type[Any], rank: int) -> torch.Tensor:
    net, part = model(), PARTS[rank]
    opt = distributed(make)(net.named_parameters(), **OPTIONS, check_every=2)
    for _ in range(STEPS):
        opt.step(lambda: (loss_of(net, part), part.stop - part.start))
    return flat(net)


def sharded(make: type[Any], rank: int) -> torch.Tensor:
    from torch.distributed.fsdp import fully_shard

    net, part = model(), PARTS[rank]
    fully_shard(net, reshard_after_forward=True)
    opt = distributed(make)(net.named_parameters(), **OPTIONS)
    held = sum(p.to_local().numel() for p in net.parameters())
    assert held < 50
    for _ in range(STEPS):
        opt.step(lambda: (loss_of(net, part), part.stop - part.start))
    return flat(net)


def kept_gathered() -> str:
    """FSDP keeps the root's weights gathered after a forward unless told otherwise: then nothing would change."""
    from torch.distributed.fsdp import fully_shard

    net = model()
    fully_shard(net, reshard_after_forward=False)
    opt = distributed(MeZO)(net.named_parameters(), **OPTIONS)
    try:
        opt.step(lambda: loss_of(net))
    except RuntimeError as error:
        return str(error)
    return ""


def directions(rank: int) -> torch.Tensor:
    net = model()
    opt = SharedDirections(net.named_parameters(), **OPTIONS, weight_decay=0.01, check_every=1)
    for _ in range(STEPS):
        opt.step(lambda: loss_of(net))
    return flat(net)


def other_weights(rank: int) -> str:
    net = model()
    with torch.no_grad():
        net[0].weight[0, 0] += rank * 1e-7
    opt = distributed(MeZO)(net.named_parameters(), **OPTIONS, check_every=1)
    try:
        opt.step(lambda: loss_of(net))
    except ParityError as error:
        return str(error)
    return ""


def not_finite_on_one_rank(rank: int) -> str:
    net = model()
    opt = SharedDirections(net.named_parameters(), **OPTIONS, probe=False)
    try:
        opt.step(lambda: torch.tensor(float("nan")) if rank else loss_of(net))
    except Diverged as error:
        return str(error)
    return ""


def main(rank: int, folder: str) -> None:
    warnings.simplefilter("ignore")  # FSDP's and gloo's own
    torch.set_num_threads(1)
    dist.init_process_group("gloo", init_method=f"file://{folder}/meeting", rank=rank, world_size=2)
    results: dict[str, Any] = {
        "mezo": shared_batch(MeZO, rank),
        "adam": shared_batch(MeZOAdam, rank),
        "lozo": shared_batch(LOZO, rank),
        "sharded": sharded(MeZO, rank),
        "sharded lozo": sharded(LOZO, rank),
        "sharded adam": sharded(MeZOAdam, rank),
        "gathered": kept_gathered(),
        "directions": directions(rank),
        "other": other_weights(rank),
        "nan": not_finite_on_one_rank(rank),
    }
    torch.save(results, Path(folder) / f"{rank}.pt")
    dist.destroy_process_group()
