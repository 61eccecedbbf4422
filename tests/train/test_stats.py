"""Verdicts on known differences, and the interval's coverage."""

from __future__ import annotations

import numpy as np
import pytest

from pezo_hw.stats import compare


def drawn(generator: np.random.Generator, accuracy: float, seeds: int = 3, examples: int = 600) -> np.ndarray:
    """Correctness with examples of unlike difficulty, so that rows share what is hard."""
    difficulty = generator.normal(0, 1, examples)
    noise = generator.normal(0, 0.5, (seeds, examples)) + difficulty
    return noise < np.quantile(noise, accuracy)


def test_verdicts() -> None:
    generator = np.random.default_rng(0)
    base = drawn(generator, 0.95)
    flipped = base.copy()
    flipped[:, :3] ^= True
    assert compare(base, base).verdict == "equivalent"
    assert compare(flipped, base).verdict == "equivalent"
    worse = base.copy()
    worse[:, :120] = False
    assert compare(worse, base).verdict == "different"
    wild = base.copy()
    wild[0, :60] = False
    assert compare(wild, base).verdict == "inconclusive"


def test_numbers_of_a_hand_computed_case() -> None:
    method = np.array([[1, 1, 1, 0], [1, 1, 1, 1]], bool)
    reference = np.array([[1, 0, 1, 0], [1, 1, 0, 1]], bool)
    found = compare(method, reference)
    assert found.mean_difference == 0.25
    # seed means .25 and .25: no variance; example means 0, .5, .5, 0: variance 1/12, error sqrt(1/48), 3 degrees
    assert found.degrees == pytest.approx(3)
    assert found.interval == pytest.approx((0.25 - 3.182446 * 48**-0.5, 0.25 + 3.182446 * 48**-0.5), abs=1e-5)
    assert found.seeds_interval == (0.25, 0.25)
    assert found.equivalence_interval[0] == pytest.approx(0.25 - 2.353363 * 48**-0.5, abs=1e-5)


def test_interval_covers_a_true_difference() -> None:
    generator = np.random.default_rng(1)
    covered = 0
    for _ in range(200):
        difficulty = generator.normal(0, 1, 600)
        a, b = (generator.normal(level, 0.5, (3, 600)) + difficulty < 1.9 for level in (0.0, 0.1))
        truth = 0.009081  # P(N(0, 1.25) < 1.9) - P(N(0.1, 1.25) < 1.9), variances added
        low, high = compare(a, b).interval
        covered += low <= truth <= high
    assert covered >= 185


def test_shapes_are_checked() -> None:
    with pytest.raises(ValueError, match="at least 2 x 2"):
        compare(np.ones((1, 5), bool), np.ones((1, 5), bool))
