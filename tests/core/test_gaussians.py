"""Tree and Box-Muller Gaussians: their tables, their laws, and every rule against a second model."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pezo_hw.errors import SpecError
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import BoxMullerStream, FreshStream, TreeStream, build
from pezo_hw.streams.boxmuller import RADIUS_BITS, mean_squares, radii, radius_table, sine_table
from pezo_hw.streams.tree import leaf_probabilities, thresholds
from tests.independent_gaussians import pair, radius, tree_number, tree_width


def gaussian(**perturbation: object) -> FreshStream:
    table = {"name": "g", "perturbation": {"kind": "gaussian", **perturbation}, "weights": {"count": 1000}}
    stream = build(DesignSpec.from_dict(table, source="g.toml"))
    assert isinstance(stream, FreshStream)
    return stream


def test_thresholds_are_those_of_the_cut_normal() -> None:
    """Leaves have the normal's probabilities, to what the comparisons can resolve."""
    table = thresholds(4, 16)
    upper = [0.5 * math.erfc(i / 4 / math.sqrt(2)) for i in range(17)]
    for i, leaf in enumerate(leaf_probabilities(table, 16)):
        assert float(leaf) == pytest.approx((upper[i] - upper[i + 1]) / (upper[0] - upper[16]), abs=2e-5)
    assert thresholds(2, 8) == [[12], [73, 15]]
    assert sum(leaf_probabilities(thresholds(6, 5), 5)) == 1


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_trees_of_any_shape_follow_the_second_model(data: st.DataObject) -> None:
    levels, compared = data.draw(st.integers(1, 6)), data.draw(st.integers(4, 16))
    bits = data.draw(st.integers(max(2, levels + 1), min(24, levels + 8)))
    if tree_width(bits, levels, compared) > 63:
        with pytest.raises(SpecError, match="at most 63 random bits"):
            gaussian(gaussian="tree", bits=bits, tree_levels=levels, tree_bits=compared)
        return
    words = data.draw(st.integers(1, 3))
    stream = gaussian(gaussian="tree", bits=bits, tree_levels=levels, tree_bits=compared, words=words, seed=5)
    assert isinstance(stream, TreeStream)
    clock = data.draw(st.integers(0, 10**9))
    shown = stream.shown(clock, 3)
    for row, numbers in zip(shown, stream.clock_values(clock, 3), strict=True):
        whole = sum(int(word) << 64 * g for g, word in enumerate(row))
        width = stream.field
        expected = [
            tree_number(whole >> j * width & ((1 << width) - 1), bits, levels, compared) for j in range(stream.lanes)
        ]
        assert numbers.tolist() == expected
        assert all(v % 2 for v in expected) and max(map(abs, expected)) <= stream.max_abs


@settings(max_examples=60, deadline=None)
@given(st.integers(0, (1 << 36) - 1), st.integers(6, 16))
def test_pairs_follow_the_second_model(field: int, bits: int) -> None:
    stream = gaussian(gaussian="boxmuller", bits=bits, words=1)
    stream.shown = lambda t0, count, role="z": np.array([[field]], dtype=np.uint64)  # type: ignore[method-assign]
    assert stream.clock_values(0, 1)[0].tolist() == pair(field, bits)


EXTREMES = [0, 1, 2, 3, 1 << 22, (1 << 23) - 1, 1 << 23, (1 << 23) + 1, (1 << 24) - 2, (1 << 24) - 1]


def test_radii_follow_the_logarithm() -> None:
    """Within 0.001 for all but the last 16 cells of either end, whose middles a line meets less well."""
    x = np.concatenate([np.array(EXTREMES), np.random.default_rng(3).integers(0, 1 << 24, 20_000)])
    got = radii(x)
    assert got[: len(EXTREMES)].tolist() == [radius(value) for value in EXTREMES]
    inner = x[(x >= 16) & (x < (1 << 24) - 16)]
    true = np.sqrt(-2 * np.log((inner + 0.5) / 2.0**24))
    assert np.abs(radii(inner) / 8192 - true).max() < 0.0015
    everything = np.arange(1 << 12) << 12
    assert (np.diff(radii(everything)) <= 0).all()  # the radius falls as the bits rise
    assert max(first for first, _ in radius_table()) / 8192 == pytest.approx(math.sqrt(50 * math.log(2)), abs=1e-4)


def test_mean_squares_are_exact() -> None:
    """Those in closed form are those of all 2^24 radii and all 1024 sines."""
    total = 0
    for block in range(16):
        r = radii(np.arange(block << 20, block + 1 << 20))
        total += int((r * r).sum())
    radius_square, sine_square = mean_squares()
    assert radius_square == Fraction(total, 1 << RADIUS_BITS)
    assert sine_square == Fraction(sum(s * s for s in sine_table()), 1024)
    assert float(radius_square * sine_square) / 4.0**28 == pytest.approx(1.0, abs=1e-3)


@pytest.mark.parametrize(
    ("perturbation", "message"),
    [
        ({"gaussian": "tree", "bits": 4}, "bits = 4 .* at least 5: a sign and 4 levels"),
        (
            {"gaussian": "tree", "bits": 12, "tree_levels": 6, "tree_bits": 12},
            "at most 63 random bits.*takes 78",
        ),
        ({"gaussian": "boxmuller", "bits": 5}, "bits = 5 .* from 6 to 16"),
        ({"gaussian": "boxmuller", "bits": 17}, "from 6 to 16 for gaussian = boxmuller"),
        ({"gaussian": "tre"}, 'did you mean "tree"'),
        ({"gaussian": "tree", "tree_levels": 7}, "tree_levels = 7"),
        ({"gaussian": "tree", "generator": "lutrs"}, 'did you mean "lutsr"'),
    ],
)
def test_widths_that_cannot_be_had_are_named(perturbation: dict[str, object], message: str) -> None:
    with pytest.raises(SpecError, match=message):
        gaussian(**perturbation)


@pytest.mark.parametrize("generator", ["sparse", "leap", "lutsr", "xoroshiro"])
@pytest.mark.parametrize("source", ["clt", "tree", "boxmuller"])
def test_moments_on_every_generator(source: str, generator: str) -> None:
    """Mean 0, variance 1 and, but for sums of uniforms, kurtosis 3 over 100,000 numbers; lanes are uncorrelated."""
    stream = gaussian(gaussian=source, generator=generator, bits=8, words=4)
    rows = 100_000 // stream.lanes
    z = stream.clock_values(777, rows).astype(np.float64) * stream.scale
    root = z.size**0.5
    half_step = stream.scale * 4 if source == "clt" else 0.0  # x - 2^(b-1) has mean -1/2
    assert abs(z.mean() + half_step) < 5 / root
    assert abs((z**2).mean() - 1) < 5 * 2**0.5 / root
    assert abs((z**4).mean() - (2.85 if source == "clt" else 3.0)) < 5 * 96**0.5 / root + 0.01
    assert abs((z[:, 1:] * z[:, :-1]).mean()) < 5 / root and abs((z[1:] * z[:-1]).mean()) < 5 / root


def test_both_numbers_of_a_pair_are_independent_in_size() -> None:
    stream = gaussian(gaussian="boxmuller", bits=12, words=9)
    assert isinstance(stream, BoxMullerStream)
    z = stream.clock_values(3, 6000).astype(np.float64) * stream.scale
    squares = z**2 - 1
    products = squares[:, 0::2] * squares[:, 1::2]
    assert abs(products.mean()) < 5 * 2 / products.size**0.5
