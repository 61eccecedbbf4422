"""Data: fixed splits, rotation, minibatches as a function of (seed, step)."""

from __future__ import annotations

import numpy as np
import pytest

from pezo_hw.tasks.digits import PARTS, batch_table, load_digits, split_order


def test_parts_are_disjoint_and_complete() -> None:
    order = split_order(sum(PARTS.values()))
    assert sorted(order) == list(range(1797))
    assert order[:8].tolist() == split_order(1797)[:8].tolist()
    data = load_digits(0.0)
    assert {name: len(getattr(data, name).labels) for name in PARTS} == PARTS
    rows = np.concatenate([data.train.pixels, data.validation.pixels, data.test.pixels])
    assert rows.dtype == np.uint8
    assert len(np.unique(rows, axis=0)) > 1780  # no part was dealt twice
    for part in (data.train, data.validation, data.test):
        assert np.bincount(part.labels, minlength=10).min() > len(part.labels) / 20


def test_rotation_turns_counter_clockwise_and_keeps_labels() -> None:
    upright, turned = load_digits(0.0), load_digits(90.0)
    expected = np.rot90(upright.test.pixels.reshape(-1, 8, 8), axes=(1, 2)).reshape(-1, 64)
    assert np.array_equal(turned.test.pixels, expected)
    assert np.array_equal(turned.test.labels, upright.test.labels)
    with pytest.raises(ValueError, match="read-only"):
        turned.test.pixels[0, 0] = 1


def test_batches_depend_on_seed_and_step_alone() -> None:
    long, short = batch_table(100, 7, 50, seed=3), batch_table(100, 7, 20, seed=3)
    assert np.array_equal(long[:20], short)
    assert not np.array_equal(short, batch_table(100, 7, 20, seed=4))
    counts = np.bincount(long.reshape(-1)[:300], minlength=100)
    assert (counts == 3).all()  # three epochs, each example once in each
