"""LOZO in the layers' outputs: the in-place method to float rounding, and weights that perturbing never touches."""

from __future__ import annotations

import pytest
import torch

from pezo_hw.optim import LOZO, LOZOM
from pezo_hw.optim.slots import local
from pezo_hw.spec import PerturbationSpec
from pezo_hw.zo import Diverged

X = torch.linspace(-1, 1, 60).view(12, 5)
Y = X.sum(1, keepdim=True).sin()
BANK = PerturbationSpec(kind="bank", bits=8)


class Net(torch.nn.Module):
    def __init__(self) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.table = torch.nn.Parameter(torch.randn(3, 5) / 3)  # 2-D, but no linear layer's
        self.first, self.second = torch.nn.Linear(5, 7), torch.nn.Linear(7, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.second(torch.tanh(self.first(x + self.table.mean(0))))


def loss_of(net: Net) -> torch.Tensor:
    return torch.nn.functional.mse_loss(net(X), Y)


@pytest.mark.parametrize("make", [LOZO, LOZOM])
def test_equals_the_method_in_place(make: type[LOZO]) -> None:
    nets = Net(), Net()
    options = {"lr": 0.05, "eps": 1e-2, "perturbation": BANK, "refresh": 2, "queries": 2, "weight_decay": 0.01}
    opts = [make(nets[0].named_parameters(), **options)]
    opts.append(make(nets[1].named_parameters(), **options, implicit=nets[1]))
    for _ in range(6):
        for net, opt in zip(nets, opts, strict=True):
            opt.step(lambda net=net: loss_of(net))
    flat = [torch.cat([local(p) for p in net.parameters()]) for net in nets]
    assert torch.allclose(flat[0], flat[1], atol=2e-5)
    assert not torch.allclose(flat[0], torch.cat([local(p) for p in Net().parameters()]), atol=1e-3)


def test_perturbing_leaves_the_layers_alone() -> None:
    net = Net()
    seen: list[torch.Tensor] = []

    def closure() -> torch.Tensor:
        seen.append(net.first.weight.clone())
        return loss_of(net)

    opt = LOZO(net.named_parameters(), lr=0.0, eps=1e-2, perturbation=BANK, implicit=net)
    opt.step(closure)
    with pytest.raises(Diverged):
        opt.step(lambda: closure() * float("nan"))
    assert all(torch.equal(weight, Net().first.weight) for weight in [*seen, net.first.weight])
    assert not net.first._forward_hooks


def test_tied_weights_stay_in_place() -> None:
    net = Net()
    net.third = torch.nn.Linear(5, 7)
    net.third.weight = net.first.weight
    opt = LOZO(net.named_parameters(), lr=0.0, eps=1e-2, perturbation=BANK, implicit=net)
    assert list(opt._executor.layers) == ["second.weight"]
    with pytest.raises(ValueError, match="no linear layer"):
        LOZO([("table", net.table)], lr=0.0, eps=1e-2, perturbation=BANK, implicit=net)
