"""The numeric kernels of pezo_hw.quality on sequences whose measures are known."""

from __future__ import annotations

import numpy as np
import pytest

from pezo_hw.lfsr.matrix import Matrix, power, trajectory
from pezo_hw.lfsr.polynomial import lfsr_matrix
from pezo_hw.quality import correlation, dimension, distribution, gf2

POLYNOMIALS = {6: 0x61, 8: 0x11D, 12: 0x1053, 16: 0x1100B}
LEAPS = {6: 5, 8: 7, 12: 11, 16: 7}  # coprime with 2**k - 1


def _matrix(k: int) -> Matrix:
    return power(lfsr_matrix(POLYNOMIALS[k]), LEAPS[k])


def test_circular_autocorrelation_is_the_definition() -> None:
    x = np.random.default_rng(0).integers(-9, 10, 37)
    expected = [sum(int(x[t]) * int(x[(t + s) % 37]) for t in range(37)) for s in range(37)]
    np.testing.assert_allclose(correlation.circular_autocorrelation(x), expected, atol=1e-9)


def test_lags_of_an_alternating_and_a_constant_lane() -> None:
    clocks = np.stack([np.tile([1, -1], 50), np.full(100, 7)], axis=1)
    lags = correlation.lane_lags(clocks, 3)
    np.testing.assert_allclose(lags[:, 0], [-1, 1, -1], atol=1e-12)
    np.testing.assert_array_equal(lags[:, 1], 0)


def test_flat_lags_of_pairs() -> None:
    pairs = np.repeat(np.random.default_rng(1).standard_normal(40_000), 2)
    lags = correlation.flat_lags(pairs, 2)
    assert lags[0] == pytest.approx(0.5, abs=0.02) and abs(lags[1]) < 0.02


def test_cross_lanes_find_the_delayed_copy() -> None:
    x = np.random.default_rng(2).standard_normal(5_001)
    clocks = np.stack([x[1:], x[:-1]], axis=1)  # lane 1 is lane 0 one clock later
    assert correlation.largest_off_diagonal(correlation.cross_lanes(clocks)[0])[0] < 0.06
    assert correlation.cross_lanes(clocks, 1)[1, 0, 1] == pytest.approx(1, abs=0.01)
    assert correlation.largest_off_diagonal(np.ones((1, 1))) == (0.0, 0, 0)


def test_participation_ratio_of_known_gram_matrices() -> None:
    assert dimension.participation_ratio(np.eye(12)) == pytest.approx(12)
    assert dimension.participation_ratio(np.ones((12, 12))) == pytest.approx(1)
    assert dimension.participation_ratio(np.zeros((3, 3))) == 0


def test_circulant_dimension_equals_the_written_out_matrix() -> None:
    x = np.random.default_rng(3).integers(-8, 8, 60)
    gram = np.array([[np.dot(np.roll(x, -a), np.roll(x, -b)) for b in range(60)] for a in range(60)])
    ratio, span = dimension.circulant_dimension(correlation.circular_autocorrelation(x))
    assert ratio == pytest.approx(dimension.participation_ratio(gram))
    assert span == np.linalg.matrix_rank(gram)
    assert dimension.circulant_dimension(np.zeros(5)) == (0.0, 0)


def test_clock_autocorrelation_sums_over_lanes() -> None:
    clocks = np.random.default_rng(4).integers(-8, 8, (31, 3))
    expected = [int((clocks * np.roll(clocks, -s, axis=0)).sum()) for s in range(31)]
    np.testing.assert_allclose(dimension.clock_autocorrelation(clocks), expected, atol=1e-9)


def test_sampled_dimension_is_exact_for_all_perturbations_and_close_for_some() -> None:
    z = np.random.default_rng(6).standard_normal((400, 300))
    z /= np.linalg.norm(z, axis=1, keepdims=True)
    exact = dimension.participation_ratio(z @ z.T)
    assert dimension.sampled_dimension(z, 400)[0] == pytest.approx(exact)
    assert dimension.sampled_dimension(z[:150], 400)[0] == pytest.approx(exact, rel=0.05)


def test_gf2_rank() -> None:
    assert gf2.rank([0b100, 0b010, 0b110, 0]) == 2
    assert gf2.rank([1 << i for i in range(90)]) == 90
    assert gf2.rank([]) == 0


@pytest.mark.parametrize("k", [8, 12, 16])
def test_a_generator_is_found_linear_and_a_fair_sequence_is_not(k: int) -> None:
    bits = (trajectory(_matrix(k), 1, 4096) & np.uint64(1)).astype(np.int64)
    assert gf2.linear_complexity(bits) == k
    assert gf2.sequence_rank(bits, 64) <= k
    fair = np.random.default_rng(k).integers(0, 2, 4096)
    assert abs(gf2.linear_complexity(fair) - 2048) <= 8
    assert gf2.sequence_rank(fair, 64) >= 60


def test_ks_distance_accepts_normal_and_refuses_uniform_numbers() -> None:
    rng = np.random.default_rng(7)
    distance, p = distribution.ks_normal(rng.standard_normal(4_000))
    assert distance < 0.03 and p > 1e-3
    assert distribution.ks_normal(rng.uniform(-(3**0.5), 3**0.5, 4_000))[1] < 1e-6


def test_ks_agrees_with_scipy() -> None:
    stats = pytest.importorskip("scipy.stats")
    samples = np.random.default_rng(8).standard_normal(500) * 1.1
    expected = stats.kstest(samples, "norm")
    distance, p = distribution.ks_normal(samples)
    assert distance == pytest.approx(expected.statistic, abs=1e-12)
    assert p == pytest.approx(expected.pvalue, abs=0.01)


def test_p_values_are_read_on_both_sides() -> None:
    assert [distribution.verdict(p) for p in (1e-9, 0.02, 0.5, 1.0)] == ["fail", "pass", "pass", "too good"]
    assert distribution.normal_p(1.959964) == pytest.approx(0.05, abs=1e-6)
    assert distribution.kolmogorov_p(0.0, 100) == 1.0


def test_block_sums_have_unit_variance_and_the_all_ones_share_is_one() -> None:
    rng = np.random.default_rng(9)
    numbers = rng.integers(-128, 128, 200_000)
    assert distribution.block_sums(numbers, 64).std() == pytest.approx(1, abs=0.05)
    assert distribution.block_sums(np.zeros(128), 64).tolist() == [0, 0]
    assert distribution.all_ones_share(rng.standard_normal((2_000, 300))) == pytest.approx(1, abs=0.15)
    biased = rng.integers(1, 256, (50, 40_000)) - 128.5  # mean -1/2 LSB of a two's complement reading
    assert distribution.all_ones_share(biased) == pytest.approx(1 + 40_000 * 0.25 / (255**2 / 12), rel=0.7)
