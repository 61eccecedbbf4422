"""The GPU kernel's source in Triton's interpreter, on the CPU: the bits of the numpy streams and of the other sweeps.

Triton unpacks to 700 MB and is no extra: ``pip install --no-deps triton==3.7.0``, then these tests run.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

os.environ.setdefault("TRITON_INTERPRET", "1")  # read when triton is imported
pytest.importorskip("triton", reason="700 MB, and brought by torch's builds for GPUs alone")

from pezo_hw.optim.fused import FusedSweep
from pezo_hw.optim.sources import DeviceSource, on_device
from pezo_hw.optim.sources.formed import SignSource
from pezo_hw.optim.sweep import Piece, Product, TorchSweep
from pezo_hw.streams import Key

from .test_sources import SPECS, stream_of
from .test_sweep import KEYS, products_of

PLACES, SIZES = (0, 3, 41, 20_001, 60_007), (3, 25, 1_001, 9_000, 5_000)
WITHOUT_KERNEL = ("uniform", "rademacher", "sums", "wide", "64 bits", "long fanout")


def pieces_of(flat: torch.Tensor, places: tuple[int, ...] = PLACES) -> list[Piece]:
    ends = np.cumsum(SIZES)
    rows = zip(places, SIZES, ends, strict=True)
    return [Piece(flat[end - size : end], place, i % 2) for i, (place, size, end) in enumerate(rows)]


def source_of(name: str) -> DeviceSource:
    return on_device(stream_of(name), torch.device("cpu"))


def both(source: DeviceSource, products: list[Product], block: int, places: tuple[int, ...] = PLACES) -> Any:
    start = torch.randn(sum(SIZES), generator=torch.Generator().manual_seed(0))
    expected, flat = start.clone(), start.clone()
    TorchSweep()(pieces_of(expected, places), products)
    FusedSweep(block)(pieces_of(flat, places), products)
    assert not torch.equal(start, expected)
    return flat.numpy().tobytes(), expected.numpy().tobytes()


@pytest.mark.parametrize("name", SPECS)
def test_equals_the_torch_operations(name: str) -> None:
    source = source_of(name)
    assert (source.fused(KEYS[0]) is None) == any(word in name for word in WITHOUT_KERNEL)
    found, expected = both(source, products_of(source), 2048)
    assert found == expected


@pytest.mark.parametrize("name", ["bank", "long bank", "gaussian"])
def test_equals_the_stream(name: str) -> None:
    """Zero weights and a coefficient of 1: what is added are the integers, at any place."""
    stream, source = stream_of(name), source_of(name)
    places = (5, 1_000_003, 17, (1 << 33) - 450, (1 << 35) - 5_001)
    for key in (Key(0), Key(123_456, 0, "u")):
        flat = torch.zeros(sum(SIZES))
        FusedSweep(1024)(pieces_of(flat, places), [Product(source, key, 1, (1.0, 1.0))])
        numbers = [stream.ints(key, place, size) for place, size in zip(places, SIZES, strict=True)]
        assert np.array_equal(flat.numpy(), np.concatenate(numbers))


@pytest.mark.parametrize("name", ["pool", "long bank with a table of factors", "gaussian"])
def test_blocks_do_not_matter(name: str) -> None:
    source = source_of(name)
    products = products_of(source)[2:4]
    results = {both(source, products, block)[0] for block in (512, 4096)}
    assert len(results) == 1


def test_signs_and_numbers_in_one_sweep() -> None:
    dense = source_of("bank")
    signs = SignSource(dense)
    products = [Product(dense, KEYS[0], 1, (1e-3, 2e-3)), Product(signs, KEYS[1], -2, (1e-2, 1e-4))]
    found, expected = both(dense, products, 1024)
    assert found == expected


def test_subnormal_steps_are_kept() -> None:
    source = source_of("bank")
    flat = torch.zeros(sum(SIZES))
    FusedSweep()(pieces_of(flat), [Product(source, KEYS[0], 1, (1e-42, 1e-42))])
    expected = torch.zeros(sum(SIZES))
    TorchSweep()(pieces_of(expected), [Product(source, KEYS[0], 1, (1e-42, 1e-42))])
    assert torch.equal(flat, expected)
    assert flat.any()


@pytest.mark.slow
def test_compiled_for_gpus_it_rounds_the_product(tmp_path: Path) -> None:
    """For Ampere and Hopper, without a GPU: no fused multiply-add, subnormals kept; fusion would bring the first."""
    environment = os.environ | {"TRITON_INTERPRET": "0", "TRITON_CACHE_DIR": str(tmp_path)}
    command = [sys.executable, "-m", "tests.optim.compile_fused"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=250, check=True)
    rows = json.loads(done.stdout)
    assert len(rows) == 16
    for row in rows:
        assert row["binary"]
        assert row[".ftz"] == 0
        if row["options"]["enable_fp_fusion"]:
            assert row["fma.rn.f32"] > 0
        else:
            assert row["fma.rn.f32"] == 0
            assert row["mul.rn.f32"] >= row["add.rn.f32"] > 0
