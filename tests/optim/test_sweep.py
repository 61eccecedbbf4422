"""Torch operations and the compiled sweep end at the bits of the numpy executor, whatever the pieces and chunks."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from pezo_hw.errors import ToolError
from pezo_hw.optim import fused, native
from pezo_hw.optim.executor import sweep_on
from pezo_hw.optim.native import NativeSweep
from pezo_hw.optim.sources import DeviceSource, on_device
from pezo_hw.optim.sweep import Piece, Product, Sweep, TorchSweep
from pezo_hw.streams import Key
from pezo_hw.zo.float_numpy import f32_coefficient

from .test_sources import SPECS, stream_of

PLACES = (0, 3, 40, 41, 30_100, 110_001)
SIZES = (3, 25, 1, 30_000, 66_000, 9_000)  # with short gaps and a long one
KEYS = (Key(4), Key(4, 1), Key(9, 0, "v"))


def pieces_of(flat: torch.Tensor) -> list[Piece]:
    return [
        Piece(flat[place : place + size], place, i % 2)
        for i, (place, size) in enumerate(zip(PLACES, SIZES, strict=True))
    ]


def products_of(source: DeviceSource) -> list[Product]:
    moves = [(1, 1e-3, KEYS[0]), (-2, 1e-3, KEYS[0]), (1, -0.037, KEYS[1]), (1, 0.2, KEYS[2]), (1, -0.01, KEYS[0])]
    return [
        Product(source, key, multiple, tuple(float(f32_coefficient(c * factor, source.scale)) for factor in (1.0, 0.3)))
        for multiple, c, key in moves
    ]


@pytest.mark.parametrize("name", SPECS)
def test_both_sweeps_equal_numpy(name: str) -> None:
    stream = stream_of(name)
    source = on_device(stream, torch.device("cpu"))
    products = products_of(source)
    start = torch.randn(PLACES[-1] + SIZES[-1], generator=torch.Generator().manual_seed(0))
    start[:100] = 0.0
    expected = start.numpy().copy()
    for piece in pieces_of(torch.from_numpy(expected)):
        weights = piece.weights.numpy()
        for product in products:
            numbers = stream.ints(product.key, piece.place, len(weights)).astype(np.float32)
            delta = np.float32(product.coefficients[piece.group]) * numbers
            weights += np.float32(product.multiple) * delta
    sweeps: list[Sweep] = [TorchSweep(), TorchSweep(chunk=9_999, drawn=1_001), NativeSweep()]
    assert source.native(KEYS[0]) is not None or "fanout" in name
    for sweep in sweeps:
        flat = start.clone()
        sweep(pieces_of(flat), products)
        assert flat.numpy().tobytes() == expected.tobytes()
    assert not np.array_equal(expected, start.numpy())


def test_threads_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    source = on_device(stream_of("long bank"), torch.device("cpu"))
    results = []
    for threads in (1, 3, 7):
        monkeypatch.setattr(torch, "get_num_threads", lambda threads=threads: threads)
        monkeypatch.setattr(native, "PER_THREAD", 1)
        flat = torch.zeros(PLACES[-1] + SIZES[-1])
        NativeSweep()(pieces_of(flat), products_of(source))
        results.append(flat.numpy().tobytes())
    assert results[0] == results[1] == results[2]


def test_no_compiler_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CXX", "no-such-compiler")
    assert not native.available()
    with pytest.raises(ToolError, match='sweep="torch"'):
        native.library.__wrapped__()


def test_a_failing_compiler_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setenv("CXX", "false")
    monkeypatch.setenv("PEZO_CACHE", str(tmp_path))
    with pytest.raises(ToolError, match=r"could not build sweep\.cpp"):
        native.library.__wrapped__()


def test_the_device_decides_the_sweep(monkeypatch: pytest.MonkeyPatch) -> None:
    for device in ("cpu", "cuda", "meta"):
        assert isinstance(sweep_on(torch.device(device), "torch"), TorchSweep)
    assert isinstance(sweep_on(torch.device("cpu"), "auto"), NativeSweep)
    assert isinstance(sweep_on(torch.device("meta"), "compiled"), TorchSweep)
    monkeypatch.setattr(fused, "available", lambda: False)
    assert isinstance(sweep_on(torch.device("cuda"), "auto"), TorchSweep)
    with pytest.raises(ToolError, match=r"triton.*sweep=\"torch\""):
        sweep_on(torch.device("cuda"), "compiled")
