"""Two processes with gloo: equal weights in both, those of one process on the whole minibatch, shards, and refusals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

from pezo_hw.optim import LOZO, MeZO, MeZOAdam, ZerothOrder
from pezo_hw.optim.distributed import Ranks, checksum

from .ranks import OPTIONS, STEPS, flat, loss_of, main, model

Results = list[dict[str, Any]]


def test_two_processes(tmp_path: Path) -> None:
    """One test, so that the two processes are started once."""
    torch.multiprocessing.spawn(main, (str(tmp_path),), nprocs=2)
    results = [torch.load(tmp_path / f"{rank}.pt") for rank in range(2)]
    for name in ("mezo", "adam", "lozo", "sharded", "sharded lozo", "sharded adam", "directions"):
        assert torch.equal(results[0][name], results[1][name]), name
        assert not torch.allclose(results[0][name], flat(model()), atol=1e-3), name
    equals_one_process(results)
    for cut, whole in (("sharded", "mezo"), ("sharded lozo", "lozo"), ("sharded adam", "adam")):
        assert torch.allclose(results[0][cut], results[0][whole], atol=2e-5 if whole != "adam" else 2e-3), cut
    for own in results:
        assert "rank 1 has other weights than rank 0" in own["other"]
        assert own["nan"].startswith("step 0: the loss is nan")
        assert "with and without the perturbation" in own["gathered"]


def equals_one_process(results: Results) -> None:
    """Up to the losses' rounding, which a projected gradient multiplies by lr / (2 eps)."""
    alone: list[tuple[str, type[ZerothOrder], dict[str, Any], float]] = [
        ("mezo", MeZO, {}, 2e-5),
        ("adam", MeZOAdam, {}, 2e-3),  # it divides by small roots
        ("lozo", LOZO, {}, 2e-5),
        ("directions", MeZO, {"queries": 2, "weight_decay": 0.01}, 2e-5),
    ]
    for name, make, own, tolerance in alone:
        net = model()
        opt = make(net.named_parameters(), **OPTIONS, **own)
        for _ in range(STEPS):
            opt.step(lambda net=net: loss_of(net))
        assert torch.allclose(results[0][name], flat(net), atol=tolerance), name


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
