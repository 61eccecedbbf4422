"""What a step refuses and what it copes with: buffers, backward, autocast, flat losses, compile, ties, types."""

from __future__ import annotations

import copy
from collections.abc import Callable

import pytest
import torch

from pezo_hw.optim import FZOO, MeZO, OnePointSGD
from pezo_hw.optim.slots import local
from pezo_hw.spec import PerturbationSpec

X = torch.linspace(-1, 1, 60).view(12, 5)
Y = X.sum(1, keepdim=True).sin()
POOL = PerturbationSpec(kind="pool", pool_size=61)


def model(*middle: torch.nn.Module) -> torch.nn.Sequential:
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Linear(5, 7), *middle, torch.nn.Tanh(), torch.nn.Linear(7, 1))


def closure_of(net: torch.nn.Module) -> Callable[[], torch.Tensor]:
    return lambda: torch.nn.functional.mse_loss(net(X).float(), Y)


def flat(net: torch.nn.Module) -> torch.Tensor:
    return torch.cat([local(p) for p in net.parameters()])


def mezo(net: torch.nn.Module, **options: object) -> MeZO:
    return MeZO(net.named_parameters(), **{"lr": 0.02, "eps": 1e-3, "perturbation": POOL, **options})  # type: ignore[arg-type]


def test_batch_normalisation_in_train_mode_is_refused() -> None:
    net = model(torch.nn.BatchNorm1d(7)).train()
    before, opt = flat(net), mezo(net)
    with pytest.raises(RuntimeError, match=r"buffer running_mean of a BatchNorm1d.*model\.eval"):
        opt.step(closure_of(net))
    assert torch.allclose(flat(net), before, atol=1e-7)
    net.eval()
    opt.step(closure_of(net))
    net.train()  # seen later as well
    with pytest.raises(RuntimeError, match="BatchNorm1d"):
        opt.step(closure_of(net))


def test_a_buffer_that_is_replaced_is_refused() -> None:
    class Counting(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.register_buffer("calls", torch.zeros(1 << 17))  # too large to be compared by value

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            self.calls = self.calls + 1
            return x

    net = model(Counting())
    with pytest.raises(RuntimeError, match="buffer calls"):
        mezo(net).step(closure_of(net))


def test_backward_into_an_existing_gradient_is_refused() -> None:
    net = model()
    closure_of(net)().backward()
    opt = mezo(net)
    opt.step(closure_of(net))  # an old gradient is no reason to refuse

    def closure() -> torch.Tensor:
        with torch.enable_grad():
            loss = closure_of(net)()
            loss.backward()
        return loss

    with pytest.raises(RuntimeError, match="called backward"):
        opt.step(closure)


def test_autocast_around_the_step_sees_every_point() -> None:
    """Autocast keeps the cast of a weight until its block ends: without care l+ = l-."""
    outside, inside = model(), model()
    first, second = mezo(outside), mezo(inside)

    def under(net: torch.nn.Module) -> Callable[[], torch.Tensor]:
        def closure() -> torch.Tensor:
            with torch.autocast("cpu", torch.bfloat16):
                return closure_of(net)()

        return closure

    with torch.autocast("cpu", torch.bfloat16):
        for _ in range(3):
            first.step(under(outside))
            assert closure_of(inside)().isfinite()
            second.step(closure_of(inside))
            at_the_end = closure_of(inside)()
    assert torch.equal(flat(outside), flat(inside))
    assert not torch.equal(flat(inside), flat(model()))
    with torch.autocast("cpu", torch.bfloat16):
        assert torch.equal(at_the_end, closure_of(inside)())  # nor is a cast of an earlier point left behind


@pytest.mark.parametrize("make", [MeZO, OnePointSGD, FZOO])
def test_a_loss_that_no_perturbation_changes_is_refused(make: type[MeZO]) -> None:
    net, other = model(), model()
    before = flat(net)
    queries = 2 if make is FZOO else 1
    opt = make(net.named_parameters(), lr=0.1, eps=1e-3, perturbation=POOL, queries=queries)
    with pytest.raises(RuntimeError, match=r"with and without the perturbation.*probe=False"):
        opt.step(closure_of(other))
    assert torch.allclose(flat(net), before, atol=1e-7)
    opt = make(net.named_parameters(), lr=0.1, eps=1e-3, perturbation=POOL, queries=queries, probe=False)
    opt.step(closure_of(other))


def test_a_symmetric_loss_is_not_refused() -> None:
    w = torch.nn.Parameter(torch.zeros(9))
    MeZO([("w", w)], lr=0.1, eps=0.5, perturbation=POOL).step(lambda: w.square().sum())


@pytest.mark.parametrize("backend", ["eager", pytest.param("inductor", marks=pytest.mark.slow)])
@pytest.mark.filterwarnings("ignore")  # torch.compile's own deprecations
def test_compiled_models_train(backend: str) -> None:
    plain, compiled = model(), model()
    first, second = mezo(plain), mezo(compiled)
    fast = torch.compile(compiled, backend=backend)
    for _ in range(3):
        first.step(closure_of(plain))
        second.step(closure_of(fast))
    assert torch.allclose(flat(plain), flat(compiled), rtol=1e-3, atol=1e-5)
    assert not torch.allclose(flat(plain), flat(model()), atol=1e-3)


def test_batch_normalisation_in_a_compiled_model_is_refused() -> None:
    net = model(torch.nn.BatchNorm1d(7)).train()
    with pytest.raises(RuntimeError, match="BatchNorm1d"):
        mezo(net).step(closure_of(torch.compile(net, backend="eager")))


def test_tied_parameters_have_one_place() -> None:
    class Tied(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            torch.manual_seed(0)
            self.first, self.second = torch.nn.Linear(5, 5), torch.nn.Linear(5, 5)
            self.second.weight = self.first.weight

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return self.second(self.first(x)).sum(1, keepdim=True)

    net = Tied()
    opt = mezo(net)
    opt.step(closure_of(net))
    assert sum(p.numel() for group in opt.param_groups for p in group["params"]) == 25 + 5 + 5
    assert net.second.weight is net.first.weight


def test_weight_decay_of_groups() -> None:
    a, b = torch.nn.Parameter(torch.ones(3)), torch.nn.Parameter(torch.ones(3))
    groups = [{"params": [("a", a)], "weight_decay": 0.5, "lr": 0.1}, {"params": [("b", b)], "lr": 0.01}]
    opt = MeZO(groups, lr=1.0, eps=0.5, perturbation=POOL, weight_decay=0.1, probe=False)
    opt.step(lambda: torch.tensor(1.0))
    assert a.tolist() == pytest.approx([1 - 0.1 * 0.5] * 3, rel=1e-6)
    assert b.tolist() == pytest.approx([1 - 0.01 * 0.1] * 3, rel=1e-6)


@pytest.mark.parametrize("kind", [torch.bfloat16, torch.float16])
def test_low_precision_weights_are_a_rounded_float32_trajectory(kind: torch.dtype) -> None:
    net = model().to(kind)
    master = copy.deepcopy(net).float()
    low, high = mezo(net), mezo(master)
    for _ in range(4):
        low.step(lambda: closure_of_float(net))
        # the float32 run sees the losses at rounded weights
        high.step(lambda: closure_of_float(rounded(master, kind)))
        assert torch.equal(flat(net), flat(master).to(kind))
    saved, weights = low.state_dict(), net.state_dict()
    other = model().to(kind)
    other.load_state_dict(weights)
    resumed = mezo(other)
    resumed.load_state_dict(saved)
    for opt, own in ((low, net), (resumed, other)):
        opt.step(lambda own=own: closure_of_float(own))
    assert torch.equal(flat(net), flat(other))


def closure_of_float(net: torch.nn.Module) -> torch.Tensor:
    return closure_of(copy.deepcopy(net).float())()


def rounded(net: torch.nn.Module, kind: torch.dtype) -> torch.nn.Module:
    return copy.deepcopy(net).to(kind)


def test_perturbing_in_place_drifts_in_low_precision_and_the_master_does_not() -> None:
    """With a learning rate of 0 whatever moves is drift."""
    moved = {}
    for master in (True, False):
        net = model().to(torch.bfloat16)
        before, opt = flat(net).float(), mezo(net, lr=0.0, master=master)
        for _ in range(50):
            opt.step(lambda net=net: closure_of_float(net))
        moved[master] = float((flat(net).float() - before).norm() / before.norm())
    assert moved[True] == 0.0
    assert 1e-4 < moved[False] < 0.1


def test_weights_loaded_between_steps_are_the_new_start() -> None:
    net = model().to(torch.bfloat16)
    opt = mezo(net, lr=0.0)
    opt.step(lambda: closure_of_float(net))
    net.load_state_dict({name: torch.full_like(p, 0.25) for name, p in net.state_dict().items()})
    opt.step(lambda: closure_of_float(net))
    assert torch.equal(flat(net), torch.full_like(flat(net), 0.25))


def test_deferred_updates_wait_for_flush() -> None:
    plain, late = model(), model()
    first, second = mezo(plain), mezo(late, defer=True)
    for _ in range(3):
        first.step(closure_of(plain))
        second.step(closure_of(late))
    assert not torch.equal(flat(plain), flat(late))
    second.flush()
    assert torch.equal(flat(plain), flat(late))


def test_wrong_sweep_is_refused() -> None:
    with pytest.raises(ValueError, match="sweep is 'fast'"):
        mezo(model(), sweep="fast")
