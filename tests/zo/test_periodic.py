"""Anchors and fine-tunes of N numbers: the bits of dense copies on streams that repeat."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from pezo_hw.engine import Engine, segments_of
from pezo_hw.errors import SpecError
from pezo_hw.fixedpoint import quantise_coefficient
from pezo_hw.layout import Layout
from pezo_hw.streams import Stream, build
from pezo_hw.zo import Affine, Diverged, Method, Snapshot, Unsupported, drive
from pezo_hw.zo.build import Surroundings, method_of
from pezo_hw.zo.device_numpy import DeviceExecutor
from pezo_hw.zo.forms import largest
from pezo_hw.zo.periodic import PeriodicExecutor

from .harness import design

LAYOUT = Layout.of([("a.weight", (9, 11)), ("a.bias", (7,)), ("b.weight", (4, 16))])
D, N = LAYOUT.length, 19
CASES: dict[str, dict[str, Any]] = {
    "mezo": {"queries": 2},
    "momentum": {},
    "adam": {"lr": 0.02},
    "svrg": {"interval": 3},
    "dizo": {"interval": 4, "search_steps": 3, "projected": ["*.weight"]},
    "kerzoo": {},
    "fzoo": {"queries": 4},
}


def loss(w: np.ndarray, batch: int) -> float:
    return float(np.square(w / 4096 - 0.2 * np.cos(np.arange(D) + batch % 3)).sum())


def made(name: str, bits: int = 18, **fields: Any) -> tuple[Stream, Method, Engine]:
    spec = design("pool", name, perturbation={"pool_size": N}, **{"lr": 1e-3, **CASES[name], **fields})
    stream = build(spec)
    method = method_of(spec.optimizer, spec.optimizer.lr, Surroundings(LAYOUT, stream.distinct, 3, 4))
    scale, bound = largest(stream, method.form(0))
    engine = Engine(segments_of(LAYOUT, (12, 13, 13)), bits, quantise_coefficient(method.eps * scale), bound)
    engine.load(np.rint(2000 * np.sin(np.arange(D))))
    return stream, method, engine


@pytest.mark.parametrize("name", CASES)
def test_n_numbers_a_tensor_have_the_bits_of_dense_copies(name: str) -> None:
    stream, method, engine = made(name)
    dense = DeviceExecutor(engine, stream, loss, None, None, LAYOUT)
    _, _, other = made(name)
    short = PeriodicExecutor(other, stream, loss, None, LAYOUT, N)
    start = engine.weights.copy()
    for executor in (dense, short):
        drive(method.program(0, 13), executor)
    assert np.array_equal(dense.weights, short.weights)
    assert not np.array_equal(dense.weights, start)
    whole = np.concatenate([np.resize(short.change[slot], slot.size) for slot in LAYOUT.tensors])
    assert np.array_equal(start + whole, short.weights)  # the fine-tune is N numbers a tensor
    rows = sum(min(N, slot.size) for slot in LAYOUT.tensors)
    copies = {"svrg": rows, "dizo": 4 * N}.get(name, 0)  # dizo: two snapshots of two tensors
    state = {"momentum": N, "adam": 2 * N}.get(name, 0)
    assert short.numbers == rows + copies + state


def test_a_stop_at_the_anchor_leaves_weights_and_change() -> None:
    stream, method, engine = made("svrg")
    calls = iter(range(100))
    executor = PeriodicExecutor(
        engine, stream, lambda w, b: float("nan") if next(calls) == 4 else loss(w, b), None, LAYOUT, N
    )
    start = engine.weights.copy()
    with pytest.raises(Diverged, match="step 1"):
        drive(method.program(), executor)
    whole = np.concatenate([np.resize(executor.change[slot], slot.size) for slot in LAYOUT.tensors])
    assert np.array_equal(executor.weights, start + whole)
    assert whole.any()  # step 0 stands


def test_what_does_not_repeat_is_refused() -> None:
    stream, _, engine = made("mezo")
    executor = PeriodicExecutor(engine, stream, loss, None, LAYOUT, N)
    with pytest.raises(Unsupported, match="without an anchor"):
        executor.carry_out(Affine(("*",), 0.9))
    spec = design("pool", "lozo", perturbation={"pool_size": N})
    lozo = method_of(spec.optimizer, 0.1, Surroundings(LAYOUT))
    with pytest.raises(Unsupported, match="LowRank directions"):
        drive(lozo.program(0, 1), executor)


def test_a_limit_that_was_met_is_refused() -> None:
    stream, method, engine = made("svrg", bits=14, lr=10.0)
    executor = PeriodicExecutor(engine, stream, loss, None, LAYOUT, N)
    executor.carry_out(Snapshot("before"))
    with pytest.raises(SpecError, match="met a limit"):
        drive(method.program(), executor)
