"""MeZO-SVRG's anchor by taking updates back: the true anchor while rates change, its rounding, errors, resuming.

The bits of constant rates are held against the numpy executor in test_methods.py ("svrg, replayed").
"""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
import torch

from pezo_hw.optim import MeZOSVRG
from pezo_hw.optim.retrace import RetracingExecutor
from pezo_hw.optim.slots import local
from pezo_hw.spec import PerturbationSpec
from pezo_hw.zo import Diverged, Swap
from pezo_hw.zo.svrg import ANCHOR

X = torch.linspace(-1, 1, 60).view(12, 5)
Y = X.sum(1, keepdim=True).sin()
POOL = PerturbationSpec(kind="pool", pool_size=61)
INTERVAL, EPS = 4, 1e-3
ULP = 2.0**-23  # of float32 weights below 1, over which all these models lie


def model(kind: torch.dtype = torch.float32) -> torch.nn.Sequential:
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Linear(5, 7), torch.nn.Tanh(), torch.nn.Linear(7, 1)).to(kind)


def loss_of(net: torch.nn.Module) -> torch.Tensor:
    kind = next(net.parameters()).dtype
    return torch.nn.functional.mse_loss(net(X.to(kind)).float(), Y)


def flat(net: torch.nn.Module) -> torch.Tensor:
    return torch.cat([local(p) for p in net.parameters()]).float()


def svrg(net: torch.nn.Module, anchor: str, **options: Any) -> tuple[MeZOSVRG, Any]:
    """Return an optimizer of two groups whose rates fall apart, by their scheduler."""
    groups = [
        {"params": list(net[0].named_parameters()), "lr": 0.05},
        {"params": list(net[2].named_parameters()), "eps": 2 * EPS},
    ]
    opt = MeZOSVRG(groups, 0.03, EPS, POOL, interval=INTERVAL, anchor=anchor, **options)
    return opt, torch.optim.lr_scheduler.LambdaLR(opt, [lambda t: 0.7**t, lambda t: 1.0 + t])


def train(anchor: str, steps: int, kind: torch.dtype = torch.float32, **options: Any) -> tuple[Any, MeZOSVRG]:
    net = model(kind)
    opt, scheduler = svrg(net, anchor, **options)
    for _ in range(steps):
        opt.step(lambda: loss_of(net), full=lambda: loss_of(net))
        scheduler.step()
    return net, opt


def test_the_anchor_is_visited_whatever_became_of_the_rates() -> None:
    """The points of its pair lie around it, within 4 units in the last place; updates move weights by more."""
    net = model()
    opt, scheduler = svrg(net, "replayed")
    for step in range(2 * INTERVAL):
        seen: list[torch.Tensor] = []

        def closure(seen: list[torch.Tensor] = seen) -> torch.Tensor:
            seen.append(flat(net).double())
            return loss_of(net)

        if not step % INTERVAL:
            anchor = flat(net).double()
        before = flat(net).double()
        opt.step(closure, full=closure)
        scheduler.step()
        points = [(seen[at] + seen[at + 1]) / 2 for at in range(0, len(seen), 2)]
        assert float((points[0] - before).abs().max()) <= 4 * ULP
        assert float((points[-1] - anchor).abs().max()) <= 4 * ULP
        moved = float((flat(net) - before).abs().max())
        assert moved > 1000 * ULP or step > 5
    assert not opt._executor.snapshots  # no copy of the weights


@pytest.mark.parametrize(("options", "kind", "unit"), [
    ({"sweep": "torch"}, torch.float32, 2.0**-23),
    ({"sweep": "compiled"}, torch.float32, 2.0**-23),
    ({}, torch.bfloat16, 2.0**-8),
    ({"master": False}, torch.bfloat16, 2.0**-8),
    ({"master": False}, torch.float16, 2.0**-11),
])  # fmt: skip
def test_a_visit_costs_rounding_alone(options: dict[str, Any], kind: torch.dtype, unit: float) -> None:
    """Each addition errs by half a unit at most: 100 visits over 3 updates stay below a fifth of what that allows.

    With a master the parameters stay where they are: the error is the master's.
    """
    net = model(kind)
    opt, _ = svrg(net, "replayed", **options)
    for _ in range(3):
        opt.step(lambda: loss_of(net), full=lambda: loss_of(net))
    executor = opt._executor
    assert isinstance(executor, RetracingExecutor)
    before, visits = flat(net), 100
    for _ in range(2 * visits):
        executor.carry_out(Swap(ANCHOR))
        executor.flush()
    additions = 2 * sum(len(update.terms) for update in executor.updates)
    worst = float((flat(net) - before).abs().max())
    if kind == torch.bfloat16 and not options:
        assert worst == 0.0
    else:
        assert 0 < worst < 0.2 * visits * additions * unit / 2


@pytest.mark.parametrize(
    ("kind", "near"), [(torch.float32, 1e-4), (torch.bfloat16, 2.0**-7), (torch.float16, 2.0**-10)]
)
def test_trains_as_the_stored_anchor_does(kind: torch.dtype, near: float) -> None:
    """Estimates divide the rounding of losses by 2 eps, so it is more than a unit after 7 steps."""
    replayed, stored = (flat(train(how, 7, kind)[0]) for how in ("replayed", "stored"))
    assert torch.allclose(replayed, stored, atol=near)
    assert not torch.allclose(stored, flat(model(kind)), atol=0.05)


def test_a_loss_that_is_not_finite_at_the_anchor_restores_and_training_goes_on() -> None:
    expected, _ = train("replayed", 6)
    net = model()
    opt, scheduler = svrg(net, "replayed")
    for step in range(6):
        if step == 3:
            before, losses = flat(net), iter([0.5, 0.4, 0.5, float("nan")])
            with pytest.raises(Diverged, match="step 3"):
                opt.step(lambda losses=losses: next(losses))
            assert torch.allclose(flat(net), before, atol=8 * ULP)
        opt.step(lambda: loss_of(net), full=lambda: loss_of(net))
        scheduler.step()
    assert torch.allclose(flat(net), flat(expected), atol=1e-5)


def test_resumes_bit_for_bit_between_anchors_while_rates_change() -> None:
    expected, _ = train("replayed", 7)
    net = model()
    opt, scheduler = svrg(net, "replayed")
    for _ in range(3):
        opt.step(lambda: loss_of(net), full=lambda: loss_of(net))
        scheduler.step()
    buffer = io.BytesIO()
    torch.save((net.state_dict(), opt.state_dict(), scheduler.state_dict()), buffer)
    buffer.seek(0)
    weights, own, rates = torch.load(buffer, weights_only=True)
    net = model()
    net.load_state_dict(weights)
    opt, scheduler = svrg(net, "replayed")
    opt.load_state_dict(own)
    scheduler.load_state_dict(rates)
    for _ in range(4):
        opt.step(lambda net=net: loss_of(net), full=lambda net=net: loss_of(net))
        scheduler.step()
    assert torch.equal(flat(net), flat(expected))
    other, _ = svrg(model(), "stored")
    with pytest.raises(ValueError, match="another method"):
        other.load_state_dict(own)


@pytest.mark.parametrize("made", [
    lambda net: MeZOSVRG(net.named_parameters(), 0.1, EPS, POOL, anchor="replayed", weight_decay=0.1),
    lambda net: MeZOSVRG([{"params": net.named_parameters(), "weight_decay": 0.1}], 0.1, EPS, POOL, anchor="replayed"),
])  # fmt: skip
def test_weight_decay_is_refused(made: Callable[[torch.nn.Module], MeZOSVRG]) -> None:
    with pytest.raises(ValueError, match="a replayed anchor cannot take weight decay back"):
        made(model())


def test_another_anchor_is_refused() -> None:
    with pytest.raises(ValueError, match="anchor is 'copied'; it must be one of stored, replayed"):
        MeZOSVRG(model().named_parameters(), 0.1, EPS, POOL, anchor="copied")
