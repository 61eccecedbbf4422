"""Float numerics f32-add-v1: numpy and torch end at the same bits on the same journal, and a fused add would not."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from pezo_hw.streams import build
from pezo_hw.zo import Apply, Mezo, drive, replay
from pezo_hw.zo.float_numpy import FloatExecutor
from pezo_hw.zo.float_torch import TorchExecutor

from .test_mezo import D, design


@pytest.mark.parametrize("kind", ["bank", "pool", "uniform", "rademacher", "gaussian"])
@pytest.mark.parametrize("queries", [1, 3])
def test_numpy_and_torch_agree_bit_for_bit(kind: str, queries: int) -> None:
    stream = build(design(kind, queries))
    start = np.random.default_rng(0).normal(size=D).astype(np.float32)
    journal: list[Apply] = []
    ours = FloatExecutor(start.copy(), stream, lambda w, batch: float(np.square(w).sum()) + 0.1 * batch)
    drive(Mezo(50, 0.03, 1e-3, queries, clip=5.0, schedule="linear").program(), ours, journal)
    theirs = TorchExecutor(torch.from_numpy(start.copy()), stream, lambda w, batch: 0.0)
    replay(journal, theirs)
    assert ours.weights.tobytes() == theirs.weights.numpy().tobytes()
    assert not np.array_equal(ours.weights, start)


def test_other_types_are_refused() -> None:
    stream = build(design())
    with pytest.raises(ValueError, match="flat float32"):
        FloatExecutor(np.zeros(D), stream, lambda w, batch: 0.0)
    with pytest.raises(ValueError, match="flat float32"):
        TorchExecutor(torch.zeros(D, dtype=torch.bfloat16), stream, lambda w, batch: 0.0)
