"""Two processes with gloo: equal weights in both, those of one process on the whole minibatch, shards, and refusals."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from pezo_hw.optim import LOZO, MeZO, MeZOAdam
from pezo_hw.optim.distributed import Ranks, checksum

from .ranks import OPTIONS, STEPS, flat, loss_of, main, model


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    folder = tmp_path_factory.mktemp("ranks")
    torch.multiprocessing.spawn(main, (str(folder),), nprocs=2)
    return [torch.load(folder / f"{rank}.pt") for rank in range(2)]


@pytest.mark.parametrize("name", ["mezo", "adam", "lozo", "sharded", "sharded lozo", "sharded adam", "directions"])
def test_weights_are_equal_on_both_ranks(results: list[dict[str, Any]], name: str) -> None:
    assert torch.equal(results[0][name], results[1][name])
    assert not torch.allclose(results[0][name], flat(model()), atol=1e-3)


@pytest.mark.parametrize("make", [MeZO, MeZOAdam, LOZO])
def test_equals_one_process_on_the_whole_minibatch(results: list[dict[str, Any]], make: type[MeZO]) -> None:
    """Up to the losses' rounding, which a projected gradient multiplies by lr / (2 eps)."""
    net = model()
    opt = make(net.named_parameters(), **OPTIONS)
    for _ in range(STEPS):
        opt.step(lambda: loss_of(net))
    name = make.__name__.lower().removeprefix("mezo") or "mezo"
    assert torch.allclose(results[0][name], flat(net), atol=2e-5 if make is not MeZOAdam else 2e-3)


@pytest.mark.parametrize(("cut", "whole"), [("sharded", "mezo"), ("sharded lozo", "lozo"), ("sharded adam", "adam")])
def test_shards_are_the_whole_model_cut(results: list[dict[str, Any]], cut: str, whole: str) -> None:
    assert torch.allclose(results[0][cut], results[0][whole], atol=2e-5 if whole != "adam" else 2e-3)


def test_directions_equal_spsa_in_one_process(results: list[dict[str, Any]]) -> None:
    net = model()
    opt = MeZO(net.named_parameters(), **OPTIONS, queries=2, weight_decay=0.01)
    for _ in range(STEPS):
        opt.step(lambda: loss_of(net))
    assert torch.allclose(results[0]["directions"], flat(net), atol=2e-5)


def test_refusals(results: list[dict[str, Any]]) -> None:
    for own in results:
        assert "rank 1 has other weights than rank 0" in own["other"]
        assert own["nan"].startswith("step 0: the loss is nan")
        assert "with and without the perturbation" in own["gathered"]


def test_checksum_sees_every_bit_and_place() -> None:
    w = torch.randn(70_000)
    swapped, changed = w.clone(), w.clone()
    swapped[[3, 69_000]] = w[[69_000, 3]]
    changed[66_000] = torch.nextafter(w[66_000], torch.tensor(9.0))
    assert len({checksum([t]) for t in (w, swapped, changed, torch.cat([w, torch.zeros(1)]))}) == 4
    assert checksum([w]) == checksum([w.clone()])
    assert checksum([w[:9], w[9:]]) != checksum([w[9:], w[:9]])


def test_needs_a_process_group() -> None:
    with pytest.raises(RuntimeError, match="init_process_group"):
        Ranks()
