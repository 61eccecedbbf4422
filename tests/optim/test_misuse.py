"""What callers do with optimizers: every wrong use is named and leaves the weights alone, every right one works."""

from __future__ import annotations

import copy
import io
import pickle
from collections.abc import Callable
from typing import Any

import pytest
import torch

from pezo_hw.optim import LOZO, LOZOM, DiZO, KerZOO, MeZO, MeZOAdam, MeZOMomentum, MeZOSVRG, QuZO, ZerothOrder
from pezo_hw.spec import PerturbationSpec

X = torch.linspace(-1, 1, 60).view(12, 5)
Y = X.sum(1, keepdim=True).sin()
POOL = PerturbationSpec(kind="pool", pool_size=61)
Net = torch.nn.Sequential


def model() -> Net:
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Linear(5, 7), torch.nn.Tanh(), torch.nn.Linear(7, 1))


def loss_of(net: torch.nn.Module) -> torch.Tensor:
    return torch.nn.functional.mse_loss(net(X), Y)


def flat(net: torch.nn.Module) -> torch.Tensor:
    return torch.cat([p.detach().reshape(-1).clone() for p in net.parameters()])


def make(net: torch.nn.Module, kind: type[ZerothOrder] = MeZO, **options: Any) -> ZerothOrder:
    return kind(net.named_parameters(), **{"lr": 0.02, "eps": 1e-3, "perturbation": POOL, **options})


@pytest.mark.parametrize(("kind", "options", "said"), [
    (MeZO, {"lr": "0.1"}, "lr is '0.1'; it must be a number"),
    (MeZO, {"lr": None}, "lr is None; it must be a number"),
    (MeZO, {"eps": 1e30}, "eps is 1e[+]30; above 1000"),
    (MeZO, {"queries": 1.5}, "queries is 1.5; it must be an integer from 1"),
    (MeZO, {"steps": -1}, "steps is -1; it must be an integer"),
    (MeZO, {"master": "no"}, "master is 'no'; it must be True or False"),
    (MeZO, {"query_schedule": "none"}, "query_schedule is 'none'; it must be one of"),
    (MeZOSVRG, {"interval": 0}, "interval is 0; it must be an integer of 1 or more"),
    (MeZOAdam, {"beta2": 1.0}, "beta2 is 1.0; it must be a number from 0"),
    (MeZOAdam, {"memory": "kept"}, "memory is 'kept'; it must be one of stored, replay"),
    (MeZOMomentum, {"horizon": 3}, "horizon is 3; stored memory has none"),
    (LOZO, {"refresh": 0}, "refresh is 0; it must be an integer from 1"),
    (LOZO, {"implicit": 3}, "implicit is 3; give the model"),
    (KerZOO, {"kernel": "square"}, "kernel is 'square'; it must be one of"),
    (KerZOO, {"seed": "a"}, "seed is 'a'; it must be an integer"),
    (DiZO, {"search_eps": 0}, "search_eps is 0; it must be a number"),
    (QuZO, {"drop": 12}, "drop is 12; the source's numbers are"),
])  # fmt: skip
def test_options_out_of_range(kind: type[ZerothOrder], options: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        make(model(), kind, **options)


def _shared() -> list[tuple[str, torch.Tensor]]:
    memory = torch.zeros(9)
    return [("a", torch.nn.Parameter(memory[:6])), ("b", torch.nn.Parameter(memory[4:]))]


def _inference() -> Any:
    with torch.inference_mode():
        return model().named_parameters()


@pytest.mark.parametrize(("given", "said"), [
    (model, "a single module was given"),
    (lambda: model().state_dict(), "params holds '0.weight'"),
    (lambda: model().to("meta").named_parameters(), "0.weight is on the meta device"),
    (_inference, "0.weight is .*made in inference mode"),
    (lambda: model().double().named_parameters(), "0.weight is torch.float64"),
    (lambda: [("w", torch.nn.Parameter(torch.zeros(3, dtype=torch.complex64)))], "w is torch.complex64"),
    (lambda: [("w", torch.nn.Parameter(torch.eye(3).to_sparse()))], "w is .*sparse_coo"),
    (lambda: torch.nn.Conv2d(3, 4, 3).to(memory_format=torch.channels_last).named_parameters(), "not contiguous; call"),
    (_shared, "a and b share memory"),
])  # fmt: skip
def test_parameters_that_cannot_be_trained(given: Callable[[], Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        MeZO(given(), 0.02, 1e-3, POOL)


@pytest.mark.parametrize("returned", [1j, torch.tensor(1j), "0.5", torch.zeros(0), torch.zeros(3), (1.0, 2), {}])
def test_what_is_no_loss(returned: Any) -> None:
    net = model()
    before, opt = flat(net), make(net)
    with pytest.raises(ValueError, match=r"the closure returned .*one real number"):
        opt.step(lambda: returned)
    assert torch.allclose(flat(net), before, atol=1e-7)


def _write(net: Net) -> None:
    with torch.no_grad():
        net[0].weight.mul_(0.5)


def _replace(net: Net) -> None:
    net[0].weight.data = net[0].weight.data * 0.5


@pytest.mark.parametrize("change", [_write, _replace])
def test_a_closure_that_changes_weights(change: Callable[[Net], None]) -> None:
    net = model()
    opt = make(net)

    def closure() -> torch.Tensor:
        loss = loss_of(net)
        change(net)
        return loss

    with pytest.raises(RuntimeError, match=r"the closure changed parameter 0\.weight"):
        opt.step(closure)


@pytest.mark.parametrize(("change", "said"), [
    (lambda net, opt: net.half(), "was torch.float32 at construction and is torch.float16"),
    (lambda net, opt: net.double(), "is torch.float64"),
    (lambda net, opt: net[0].requires_grad_(False), "was trainable at construction and is frozen"),
    (lambda net, opt: opt.param_groups[0]["params"].pop(), "other parameters than at construction"),
    (lambda net, opt: opt.param_groups[0].update(lr=float("nan")), "parameter group 0: lr is nan"),
    (lambda net, opt: opt.param_groups[0].update(lr=-1.0), "parameter group 0: lr is -1"),
    (lambda net, opt: opt.param_groups[0].update(eps=0), "parameter group 0: eps is 0"),
    (lambda net, opt: opt.param_groups[0].update(eps=2e-3), r"eps was \[0.001\] and is \[0.002\]: MeZOMomentum"),
    (lambda net, opt: opt.param_groups[0].update(queries=3), "queries is 3; the stream has 1"),
])  # fmt: skip
def test_changes_after_construction(change: Callable[[Net, ZerothOrder], Any], said: str) -> None:
    """A float16 parameter under a float32 sweep would be written past its end."""
    net = model()
    opt = make(net, MeZOMomentum, memory="replay")
    opt.step(lambda: loss_of(net))
    change(net, opt)
    before = flat(net)
    with pytest.raises(ValueError, match=said):
        opt.step(lambda: loss_of(net))
    assert torch.equal(flat(net), before)


@pytest.mark.parametrize(("kind", "options"), [
    (MeZO, {"defer": True}), (MeZOAdam, {"beta1": 0.5}), (MeZOMomentum, {"memory": "replay"}), (LOZO, {"rank": 1}),
    (MeZOSVRG, {"interval": 3, "anchor": "replayed"}), (DiZO, {"projected": ["*weight"], "interval": 2}),
])  # fmt: skip
@pytest.mark.parametrize("grouped", [False, True])
def test_copies_and_pickles_go_on_alike(kind: type[ZerothOrder], options: dict[str, Any], grouped: bool) -> None:
    """Of model and optimizer together, and by a state dict that torch.load trusts."""
    net = model()

    def over(net: Net) -> ZerothOrder:
        groups = [{"params": list(net[0].named_parameters()), "lr": 0.01}, {"params": net[2].named_parameters()}]
        given = groups if grouped else net.named_parameters()
        return kind(given, **{"lr": 0.02, "eps": 1e-3, "perturbation": POOL, **options})

    def steps(net: Net, opt: ZerothOrder) -> torch.Tensor:
        for _ in range(2):
            opt.step(lambda: loss_of(net), full=lambda: loss_of(net))
        opt.flush()
        return flat(net)

    opt = over(net)
    steps(net, opt)
    kept = io.BytesIO()
    torch.save(opt.state_dict(), kept)
    kept.seek(0)
    twins = [copy.deepcopy((net, opt)), pickle.loads(pickle.dumps((net, opt)))]
    third = copy.deepcopy(net)
    loaded = over(third)
    loaded.load_state_dict(torch.load(kept, weights_only=True))
    expected = steps(net, opt)
    for twin in (*twins, (third, loaded)):
        assert torch.equal(steps(*twin), expected)


def test_states_of_others_are_refused_whole() -> None:
    net = model()
    opt = make(net)
    opt.step(lambda: loss_of(net))
    with pytest.raises(ValueError, match="another perturbation, or other parameters"):
        make(torch.nn.Linear(5, 1)).load_state_dict(opt.state_dict())
    for state in ({}, torch.optim.SGD(net.parameters(), 0.1).state_dict()):
        with pytest.raises(ValueError, match="the saved state has no"):
            opt.load_state_dict(state)
    assert opt.param_groups[0]["step"] == 1
    short = PerturbationSpec(kind="pool", pool_size=31)
    with pytest.raises(ValueError, match="is of period 31 with 0 masters, this one's of 0 with 0"):
        make(net, MeZOAdam, perturbation=short, periodic_state=False).load_state_dict(
            make(net, MeZOAdam, perturbation=short).state_dict()
        )
    with pytest.raises(ValueError, match="with 4 masters, this one's of 0 with 0"):
        opt.load_state_dict(make(model().bfloat16()).state_dict())


@pytest.mark.parametrize("kind", [MeZOMomentum, LOZOM])
def test_the_default_dtype_changes_no_bit(kind: type[ZerothOrder]) -> None:
    found = []
    for default in (torch.float32, torch.float64):
        net = model()
        torch.set_default_dtype(default)
        try:
            opt = make(net, kind, perturbation=PerturbationSpec(kind="gaussian"))
            for _ in range(3):
                opt.step(lambda net=net: loss_of(net))
        finally:
            torch.set_default_dtype(torch.float32)
        found.append(flat(net))
    assert torch.equal(*found)


def test_a_failed_step_can_be_done_again() -> None:
    """An interrupt, or data that run out, leave weights (to rounding), step, state and log as they were."""
    nets = model(), model()
    for net, fails in zip(nets, (False, True), strict=True):
        opt = make(net, MeZOMomentum, memory="replay")
        for step in range(4):
            for failure in (StopIteration, KeyboardInterrupt) if fails and step == 2 else ():
                losses = [0.5]

                def closure(losses: list[float] = losses, failure: type[BaseException] = failure) -> float:
                    if losses:
                        return losses.pop()
                    raise failure

                with pytest.raises(failure):
                    opt.step(closure)
            opt.step(lambda net=net: loss_of(net))
    assert torch.allclose(flat(nets[0]), flat(nets[1]), atol=1e-4)
    assert not torch.allclose(flat(nets[0]), flat(model()), atol=1e-3)


def test_what_is_allowed() -> None:
    """0-d parameters, losses of other kinds, schedulers of every kind, hooks, a tensor as learning rate."""
    w = torch.nn.Parameter(torch.tensor(1.0))
    opt = MeZO([{"params": w}], torch.tensor(0.1), 1e-3, POOL)
    calls: list[str] = []
    opt.register_step_pre_hook(lambda *given: calls.append("pre"))
    opt.register_step_post_hook(lambda *given: calls.append("post"))
    for loss in (lambda: w.square(), lambda: float(w.detach().square()), lambda: w.square().view(1, 1)):
        opt.step(loss)
    assert calls == ["pre", "post"] * 3
    assert 0 < float(w.detach()) < 1
    rates = torch.optim.lr_scheduler
    for schedule in (
        lambda opt: rates.OneCycleLR(opt, 0.1, total_steps=9, cycle_momentum=False),
        lambda opt: rates.SequentialLR(opt, [rates.ConstantLR(opt), rates.CosineAnnealingLR(opt, 3)], [2]),
    ):
        net = model()
        opt = make(net)
        scheduler = schedule(opt)
        for _ in range(4):
            opt.step(lambda net=net: loss_of(net))
            scheduler.step()
        assert opt.param_groups[0]["lr"] != 0.02
