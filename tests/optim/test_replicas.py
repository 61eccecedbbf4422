"""Replicas, in one batched forward and apart, are the separate runs, for an MLP and a CNN; one of them diverges."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest
import torch

from pezo_hw.optim import MeZO, MeZOAdam
from pezo_hw.optim.replicas import Replica, Replicas
from pezo_hw.optim.slots import local
from pezo_hw.spec import PerturbationSpec
from pezo_hw.zo import Mezo
from pezo_hw.zo.momentum import Adam

IMAGES = torch.randn(10, 1, 8, 8, generator=torch.Generator().manual_seed(0))
LABELS = torch.arange(10) % 3
STEPS, EPS = 5, 1e-2


def mlp() -> torch.nn.Module:
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Flatten(), torch.nn.Linear(64, 9), torch.nn.ReLU(), torch.nn.Linear(9, 3))


def cnn() -> torch.nn.Module:
    torch.manual_seed(0)
    layers = [torch.nn.Conv2d(1, 4, 3, padding=1), torch.nn.BatchNorm2d(4), torch.nn.ReLU(), torch.nn.AvgPool2d(4)]
    return torch.nn.Sequential(*layers, torch.nn.Flatten(), torch.nn.Linear(16, 3)).eval()


def loss(call: Callable[..., Any]) -> torch.Tensor:
    return torch.nn.functional.cross_entropy(call(IMAGES), LABELS)


def spec(seed: int) -> PerturbationSpec:
    return PerturbationSpec(kind="bank", seed=seed)


@pytest.mark.parametrize(("make", "batched"), [(mlp, None), (mlp, False), (cnn, None), (cnn, True)])
@pytest.mark.parametrize("method", [Mezo, Adam])
def test_equal_separate_runs(make: Callable[[], torch.nn.Module], batched: bool | None, method: type[Mezo]) -> None:
    grid = [(seed, lr) for seed in (1, 2) for lr in (0.003, 0.02)]
    runs = [Replica(method(STEPS, lr, EPS, 2), spec(seed)) for seed, lr in grid]
    replicas = Replicas(make(), runs, batched=batched)
    shown = [replicas.step(loss) for _ in range(STEPS)]
    for number, (seed, lr) in enumerate(grid):
        net = make()
        kind = MeZO if method is Mezo else MeZOAdam
        opt = kind(net.named_parameters(), lr=lr, eps=EPS, perturbation=spec(seed), queries=2)
        for step in range(STEPS):
            found = float(opt.step(lambda net=net: loss(net)))
            assert shown[step][number] == pytest.approx(found, abs=0.05)
        for name, weights in replicas.state_dict(number).items():
            assert torch.allclose(weights, net.get_parameter(name), atol=1e-4 if method is Mezo else 2e-3)
            assert not torch.allclose(weights, make().get_parameter(name), atol=1e-5)


def test_one_that_diverges_stands_still_and_the_others_go_on() -> None:
    runs = [Replica(Mezo(9, lr, EPS), spec(1)) for lr in (0.01, 1e38)]
    replicas = Replicas(mlp(), runs)
    for _ in range(4):
        shown = replicas.step(loss)
    assert runs[0].diverged is None
    assert runs[1].diverged == 1
    assert shown[0] == shown[0]
    assert shown[1] != shown[1]
    assert torch.isfinite(replicas.state_dict(0)["1.weight"]).all()


def test_own_starts_and_own_place_in_the_stream() -> None:
    other = copy.deepcopy(mlp())
    with torch.no_grad():
        for p in other.parameters():
            p.mul_(0.5)
    start = dict(other.named_parameters())
    replicas = Replicas(mlp(), [Replica(Mezo(9, 0.01, EPS), spec(1), start, first_step=3)])
    replicas.step(loss)
    opt = MeZO(other.named_parameters(), lr=0.01, eps=EPS, perturbation=spec(1))
    opt.param_groups[0]["step"] = 3
    opt.step(lambda: loss(other))
    assert torch.allclose(replicas.weights["1.weight"][0], local(other[1].weight).view(9, 64), atol=1e-6)
