"""The torch optimizer: the program's trajectory, any chunking, exact resume, and what it refuses."""

from __future__ import annotations

import copy
from collections.abc import Callable

import numpy as np
import pytest
import torch

from pezo_hw.optim import MeZO
from pezo_hw.optim.source import layout_of, stream_for
from pezo_hw.optim.sweep import TorchSweep
from pezo_hw.spec import DesignSpec, PerturbationSpec
from pezo_hw.streams import Key, build
from pezo_hw.zo import Diverged, Mezo, drive
from pezo_hw.zo.float_torch import TorchExecutor

X = torch.linspace(-1, 1, 60).view(12, 5)
Y = X.sum(1, keepdim=True).sin()


def model() -> torch.nn.Sequential:
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Linear(5, 7), torch.nn.Dropout(0.2), torch.nn.Tanh(), torch.nn.Linear(7, 1))


def closure_of(net: torch.nn.Module) -> Callable[[], torch.Tensor]:
    return lambda: torch.nn.functional.mse_loss(net(X), Y)


def flat(net: torch.nn.Module) -> torch.Tensor:
    return torch.cat([p.detach().reshape(-1) for p in net.parameters()])


@pytest.mark.parametrize("kind", ["bank", "pool", "gaussian"])
def test_equals_the_executor_of_flat_weights(kind: str) -> None:
    net = model().eval()
    twin = copy.deepcopy(net)
    opt = MeZO(net.named_parameters(), lr=0.02, eps=1e-3, perturbation=PerturbationSpec(kind=kind), queries=2)
    start = flat(twin)

    def loss(weights: torch.Tensor, batch: int) -> float:
        torch.nn.utils.vector_to_parameters(weights.clone(), twin.parameters())
        with torch.no_grad():
            return float(closure_of(twin)())

    executor = TorchExecutor(start, stream_for(PerturbationSpec(kind=kind), start.numel(), 2), loss)
    first: list[float] = []
    drive(Mezo(8, 0.02, 1e-3, 2).program(), executor)
    for _ in range(8):
        first.append(float(opt.step(closure_of(net))))
    assert flat(net).numpy().tobytes() == start.numpy().tobytes()
    assert first[0] == pytest.approx(float(closure_of(model().eval())().detach()), rel=0.05)


@pytest.mark.parametrize("kind", ["bank", "pool", "uniform", "rademacher", "gaussian"])
def test_chunks_do_not_matter(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    results = []
    for chunk in (1 << 16, 17, 5):
        monkeypatch.setattr(TorchSweep.__init__, "__defaults__", (chunk, chunk))
        net = model().eval()
        spec = PerturbationSpec(kind=kind)
        opt = MeZO(net.named_parameters(), lr=0.02, eps=1e-3, perturbation=spec, sweep="torch")
        for _ in range(3):
            opt.step(closure_of(net))
        results.append(flat(net).numpy().tobytes())
    assert results[0] == results[1] == results[2]


def test_draws_the_stream_of_the_design_at_the_layout_places() -> None:
    """With a loss that is linear in one parameter at a time, the update shows the integers themselves."""
    spec = DesignSpec.from_dict({"name": "t", "perturbation": {"kind": "bank"}, "weights": {"count": 30}})
    net = torch.nn.ParameterList([torch.zeros(4, 5), torch.zeros(10)])
    layout = layout_of(list(net.named_parameters()))
    opt = MeZO(net.named_parameters(), lr=1.0, eps=1.0, perturbation=build(spec))
    opt.step(lambda: net[0][0, 0])  # g = z_0
    z = build(spec).ints(Key(0), 0, layout.length).astype(np.float64) * build(spec).scale
    assert flat(net).numpy() == pytest.approx(-z[0] * z, rel=1e-5)


def test_learns_a_quadratic() -> None:
    target = torch.linspace(-1, 1, 200)
    w = torch.nn.Parameter(torch.zeros(200))
    opt = MeZO([("w", w)], lr=2e-3, eps=1e-3, perturbation=PerturbationSpec(kind="pool"))
    first = opt.step(lambda: (w - target).square().sum())
    for _ in range(1200):
        last = opt.step(lambda: (w - target).square().sum())
    assert float(last) < 0.05 * float(first)


def test_dropout_sees_one_mask_per_step_and_a_new_one_the_next() -> None:
    net = model().train()
    masks: list[torch.Tensor] = []
    net[1].register_forward_hook(lambda module, given, out: masks.append(out == 0))
    opt = MeZO(net.named_parameters(), lr=0.0, eps=1e-3, perturbation=PerturbationSpec(), queries=2)
    for _ in range(2):
        opt.step(closure_of(net))
    assert all(torch.equal(masks[0], mask) for mask in masks[:4])
    assert not torch.equal(masks[0], masks[4])


def test_resume_is_bit_for_bit(tmp_path: object) -> None:
    def fresh() -> tuple[torch.nn.Module, MeZO]:
        net = model().eval()
        return net, MeZO(net.named_parameters(), lr=0.02, eps=1e-3, perturbation=PerturbationSpec())

    whole, opt = fresh()
    for _ in range(10):
        opt.step(closure_of(whole))
    first, opt = fresh()
    for _ in range(4):
        opt.step(closure_of(first))
    saved = copy.deepcopy((first.state_dict(), opt.state_dict()))
    second, opt = fresh()
    second.load_state_dict(saved[0])
    opt.load_state_dict(saved[1])
    for _ in range(6):
        opt.step(closure_of(second))
    assert torch.equal(flat(whole), flat(second))
    other = MeZO(model().named_parameters(), lr=0.02, eps=1e-3, perturbation=PerturbationSpec(kind="pool"))
    with pytest.raises(ValueError, match="another perturbation"):
        other.load_state_dict(saved[1])


def test_groups_and_schedulers() -> None:
    net = model().eval()
    before = copy.deepcopy(net.state_dict())
    groups = [{"params": list(net[0].named_parameters()), "lr": 0.0}, {"params": list(net[3].named_parameters())}]
    opt = MeZO(groups, lr=0.02, eps=1e-3, perturbation=PerturbationSpec())
    scheduler = torch.optim.lr_scheduler.StepLR(opt, 1, gamma=0.5)
    for _ in range(3):
        opt.step(closure_of(net))
        scheduler.step()
    assert opt.param_groups[1]["lr"] == 0.02 / 8
    assert torch.allclose(net[0].weight, before["0.weight"], atol=1e-6)  # the sweeps' rounding only
    assert not torch.allclose(net[3].weight, before["3.weight"], atol=1e-4)


def test_group_eps_enters_its_own_projected_gradient() -> None:
    a, b = torch.nn.Parameter(torch.zeros(3)), torch.nn.Parameter(torch.zeros(3))
    groups = [{"params": [("a", a)], "eps": 0.5}, {"params": [("b", b)], "eps": 0.25, "lr": 2.0}]
    opt = MeZO(groups, lr=1.0, eps=9.0, perturbation=PerturbationSpec(kind="rademacher"))
    opt.step(lambda: a.sum() + b.sum())
    stream = stream_for(PerturbationSpec(kind="rademacher"), 6, 1)
    z = stream.ints(Key(0), 0, 6)
    difference = 2 * (0.5 * z[:3].sum() + 0.25 * z[3:].sum())  # l+ - l-
    assert a.detach().numpy() == pytest.approx(-1.0 * difference / (2 * 0.5) * z[:3])
    assert b.detach().numpy() == pytest.approx(-2.0 * difference / (2 * 0.25) * z[3:])


def test_frozen_parameters_have_no_place() -> None:
    net = model().eval()
    net[0].weight.requires_grad_(False)
    before = net[0].weight.clone()
    opt = MeZO(net.named_parameters(), lr=0.02, eps=1e-3, perturbation=PerturbationSpec())
    opt.step(closure_of(net))
    assert torch.equal(net[0].weight, before)
    assert sum(p.numel() for group in opt.param_groups for p in group["params"]) == 7 + 7 + 1


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
def test_not_finite_restores_and_names_the_step(bad: float) -> None:
    net = model().eval()
    opt = MeZO(net.named_parameters(), lr=0.02, eps=1e-3, perturbation=PerturbationSpec())
    opt.step(closure_of(net))
    before = flat(net)
    with pytest.raises(Diverged, match="step 1"):
        opt.step(lambda: torch.tensor(bad))
    assert torch.allclose(flat(net), before, atol=1e-7)
    assert opt.param_groups[0]["step"] == 1


def test_backward_in_the_closure_is_refused_and_weights_restored() -> None:
    net = model().eval()
    opt = MeZO(net.named_parameters(), lr=0.02, eps=1e-3, perturbation=PerturbationSpec())
    before = flat(net)

    def closure() -> torch.Tensor:
        with torch.enable_grad():
            loss = closure_of(net)()
            loss.backward()
        return loss

    with pytest.raises(RuntimeError, match="called backward"):
        opt.step(closure)
    assert torch.allclose(flat(net), before, atol=1e-7)
    with pytest.raises(ValueError, match="closure"):
        opt.step()


def test_wrong_parameters_are_refused() -> None:
    p = torch.nn.Parameter(torch.zeros(4))

    def make(named: object, **options: float) -> MeZO:
        return MeZO(named, **{"lr": 0.1, "eps": 0.1, **options}, perturbation=PerturbationSpec())  # type: ignore[arg-type]

    with pytest.raises(ValueError, match="no trainable parameter"):
        make([])
    with pytest.raises(ValueError, match="not a leaf"):
        make([("w", p * 2)])
    with pytest.raises(ValueError, match="float32"):
        make([("w", torch.nn.Parameter(torch.zeros(4, dtype=torch.float64)))])
    with pytest.raises(ValueError, match="not contiguous; call"):
        make([("w", torch.nn.Parameter(torch.zeros(4, 3).t()))])
    with pytest.raises(ValueError, match="given twice"):
        make([("w", p), ("v", p)])
    with pytest.raises(ValueError, match=r"eps is 0\.0; it must be finite and > 0"):
        make([("w", p)], eps=0.0)
    with pytest.raises(ValueError, match="at construction"):
        make([("w", p)]).add_param_group({"params": [torch.nn.Parameter(torch.zeros(2))]})
    spec = DesignSpec.from_dict({"name": "t", "weights": {"count": 5}})
    with pytest.raises(ValueError, match="for 5 weights"):
        MeZO([("w", p)], lr=0.1, eps=0.1, perturbation=build(spec))


def test_unclear_arguments_get_clear_errors() -> None:
    p, empty = torch.nn.Parameter(torch.zeros(4)), torch.nn.Parameter(torch.zeros(0, 3))

    def make(named: object = (("w", p),), **options: object) -> MeZO:
        return MeZO(named, **{"lr": 0.1, "eps": 0.1, "perturbation": PerturbationSpec(), **options})  # type: ignore[arg-type]

    for named, options, said in (
        (p, {}, "a single tensor was given"),
        ([("w", p), ("e", empty)], {}, r"parameter e is .* of shape \(0, 3\): no weights"),
        ([{"parms": [("w", p)]}], {}, "parameter group 0 has no params"),
        ([{"params": [("w", p)], "lr": -1.0}], {}, r"parameter group 0: lr is -1\.0"),
        ([{"params": [("w", p)], "eps": 0.0}], {}, r"parameter group 0: eps is 0\.0"),
        ([("w", p)], {"lr": float("inf")}, "lr is inf"),
        ([("w", p)], {"lr": float("nan")}, "lr is nan"),
        ([("w", p)], {"perturbation": "bank"}, "perturbation is 'bank'; give a PerturbationSpec"),
        ([("w", p)], {"rank": 3}, "MeZO has no option rank; it has clip, decayed, query_schedule"),
    ):
        with pytest.raises(ValueError, match=said):
            make(named, **options)
    for returned, said in ((p, r"a tensor of shape \(4,\)"), (None, "the closure returned None")):
        with pytest.raises(ValueError, match=said):
            make().step(lambda returned=returned: returned)
    assert not p.detach().any()  # restored: 0 + 0.1 z - 0.1 z
