"""Integer loss against high-precision arithmetic and against the definition in plain Python integers."""

from __future__ import annotations

from math import exp, log

import numpy as np

from pezo_hw.tasks.intloss import EXP_ENTRIES, cross_entropy, natural_log, tables


def defined(logits: list[int], label: int) -> int:
    """The formulae of docs/numerics.md, on Python integers."""
    t = tables()
    top = max(logits)
    total = 0
    for logit in logits:
        distance = min(top - logit, (EXP_ENTRIES << 8) - 1)
        total += (int(t.exp_high[distance >> 8]) * int(t.exp_low[distance & 255])) >> 30
    e = total.bit_length() - 1
    f = (total << (40 - e)) - (1 << 40)
    i, r = f >> 32, f & 0xFFFFFFFF
    ln = (e - 30) * t.ln2 + int(t.log[i]) + ((int(t.log[i + 1]) - int(t.log[i])) * r >> 32)
    return ((top - logits[label]) << 14) + ln


def test_tables_hold_the_rounded_reals() -> None:
    t = tables()
    for i in (0, 1, 255, 256, 1000, 5631):
        assert abs(int(t.exp_high[i]) - exp(-i / 256) * 2**30) <= 0.5 + 1e-6
    for i in (0, 1, 255):
        assert abs(int(t.exp_low[i]) - exp(-i / 65536) * 2**30) <= 0.5 + 1e-6
    for i in (0, 1, 128, 256):
        assert abs(int(t.log[i]) - log(1 + i / 256) * 2**30) <= 0.5 + 1e-6
    assert t.ln2 == 744261118
    assert (int(t.exp_high.sum()), int(t.exp_low.sum()), int(t.log.sum())) == (
        275415127318,
        274343827461,
        106555741246,
    )  # also by mpmath at 160 bits


def test_follows_the_definition_exactly() -> None:
    generator = np.random.default_rng(1)
    logits = np.concatenate(
        [
            generator.integers(-(1 << 20), 1 << 20, (200, 10)),
            generator.integers(-(1 << 31), 1 << 31, (50, 10)),
            np.zeros((1, 10), np.int64),
        ]
    )
    labels = generator.integers(0, 10, len(logits))
    expected = [defined([int(x) for x in row], int(label)) for row, label in zip(logits, labels, strict=True)]
    assert cross_entropy(logits.copy(), labels).tolist() == expected


def test_is_close_to_the_real_loss() -> None:
    generator = np.random.default_rng(2)
    logits = generator.integers(-(6 << 16), 6 << 16, (500, 10))
    labels = generator.integers(0, 10, 500)
    real = logits / 65536
    exact = np.log(np.exp(real - real.max(1, keepdims=True)).sum(1)) + real.max(1) - real[np.arange(500), labels]
    assert np.abs(cross_entropy(logits.copy(), labels) / 2**30 - exact).max() < 3e-6


def test_logarithm_at_powers_of_two_and_ends() -> None:
    t = tables()
    totals = np.array([1, 2, 1 << 29, 1 << 30, 1 << 33, (1 << 40) - 1])
    found = natural_log(totals)
    assert found[:5].tolist() == [-30 * t.ln2, -29 * t.ln2, -t.ln2, 0, 3 * t.ln2]
    assert abs(found[5] / 2**30 - 10 * log(2)) < 3e-6
