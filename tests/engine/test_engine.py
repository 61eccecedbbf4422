"""The engine's twin against exact rational arithmetic: rounding, restore, reserve, saturation."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pezo_hw.engine import BlockCoefficients, Engine, Segment, round_sum, segments_of
from pezo_hw.errors import SpecError
from pezo_hw.fixedpoint import Coefficient, quantise_coefficient
from pezo_hw.layout import Layout

MAX_ABS = 128
LENGTH = 40


def engine(bits: int = 16, fractions: tuple[int, int] = (12, 9), eps: float = 1e-4) -> Engine:
    segments = (Segment(0, 25, fractions[0]), Segment(25, LENGTH, fractions[1]))
    return Engine(segments, bits, quantise_coefficient(eps), MAX_ABS)


def numbers(seed: int, count: int = LENGTH) -> np.ndarray:
    return np.random.default_rng(seed).integers(-MAX_ABS, MAX_ABS, count, endpoint=True).astype(np.int32)


def exact_round(value: Fraction) -> int:
    return round(value)  # Python rounds fractions half to even


@settings(max_examples=50, deadline=None)
@given(seed=st.integers(0, 10**6), eps=st.floats(1e-5, 0.02), bits=st.sampled_from([8, 12, 16, 24, 32]))
def test_delta_is_one_rounded_integer_and_restores_exactly(seed: int, eps: float, bits: int) -> None:
    twin = engine(bits, (bits - 8, bits - 7), eps)
    factor = quantise_coefficient(eps)
    u = numbers(seed)
    delta = twin.delta(factor, u)
    for place, value in enumerate(u):
        fraction = twin.segments[0].fraction if place < 25 else twin.segments[1].fraction
        exact = Fraction(factor.mantissa) * Fraction(2) ** (factor.exponent + fraction) * int(value)
        assert delta[place] == exact_round(exact)
    start = np.random.default_rng(seed).integers(-twin.limits, twin.limits, endpoint=True)
    twin.load(start)
    for multiple in (1, -2, 1):
        twin.move(multiple, delta)
        assert np.abs(twin.weights.astype(np.int64)).max() <= (1 << bits - 1) - 1  # displaced weights still fit
    assert np.array_equal(twin.weights, start)
    assert not twin.saturated


@settings(max_examples=50, deadline=None)
@given(
    seed=st.integers(0, 10**6),
    values=st.lists(st.floats(-0.1, 0.1), min_size=1, max_size=5),
)
def test_update_is_the_exact_sum_rounded_once(seed: int, values: list[float]) -> None:
    twin = engine()
    block = BlockCoefficients.quantise(values)
    vectors = [numbers(seed + k) for k in range(len(values))]
    change = twin.rounded(block, vectors)
    assert all(abs(mantissa) < 1 << 15 for mantissa in block.mantissas)
    for place in range(LENGTH):
        scale = Fraction(2) ** (block.exponent + (12 if place < 25 else 9))
        total = sum(m * int(v[place]) for m, v in zip(block.mantissas, vectors, strict=True))
        assert change[place] == exact_round(total * scale)


def test_one_value_is_quantised_as_the_fixed_point_coefficient_is() -> None:
    for value in (0.3, -0.3, 1e-9, 32767.5, 0.0):
        block, single = BlockCoefficients.quantise([value]), quantise_coefficient(value)
        assert block == BlockCoefficients((single.mantissa,), single.exponent)


def test_rounding_apart_is_not_rounding_together() -> None:
    """Why restore and update are two roundings: rounded together, a step with no update would move the weights."""
    u = np.array([1, 3, 5, 7], np.int32)
    twin = Engine((Segment(0, 4, 0),), 16, Coefficient(3, -2), 8)
    delta = twin.delta(Coefficient(3, -2), u)  # 0.75 u
    together = np.array([round(Fraction(3, 4) * int(x) + Fraction(-2, 5) * int(x)) for x in u])
    apart = delta + twin.rounded(BlockCoefficients.quantise([-0.4]), [u])
    assert not np.array_equal(together, apart)


def test_updates_saturate_at_the_reserve_and_say_so() -> None:
    twin = engine(eps=0.001)
    twin.load(np.array([*twin.limits[:-1] - 1, 0]))
    assert not twin.saturated
    change = np.full(LENGTH, 5, np.int64)
    change[-1] = 0
    twin.update(change)
    assert np.array_equal(twin.weights[:-1], twin.limits[:-1])
    assert twin.saturated
    assert (twin.count.saturated, twin.count.lost, twin.count.weights) == (LENGTH - 1, 1, LENGTH)
    top = twin.delta(quantise_coefficient(0.001), np.full(LENGTH, MAX_ABS, np.int32))
    assert ((twin.limits + top) == (1 << 15) - 1).all()  # the largest perturbation reaches the last integer exactly


def test_huge_updates_saturate_instead_of_wrapping() -> None:
    twin = engine()
    change = twin.rounded(BlockCoefficients.quantise([1e30]), [np.full(LENGTH, -MAX_ABS, np.int32)])
    twin.update(change)
    assert np.array_equal(twin.weights, -twin.limits)


def test_load_refuses_weights_in_the_reserve() -> None:
    twin = engine()
    weights = np.zeros(LENGTH, np.int64)
    weights[7] = twin.limits[7] + 1
    with pytest.raises(SpecError, match=r"weight 7 = .*fewer fraction bits"):
        twin.load(weights)
    assert not twin.weights.any()


def test_eps_too_large_is_refused() -> None:
    with pytest.raises(SpecError, match=r"lower eps or raise weights\.bits"):
        engine(8, (6, 6), 1.0)
    with pytest.raises(ValueError, match="reserved"):
        engine(eps=1e-3).delta(quantise_coefficient(2e-3), numbers(0))


def test_stochastic_rounding_is_unbiased_and_exact_on_integers() -> None:
    bits, shift = 8, 12
    dither = np.arange(1 << bits)
    for total in (-5000, -4096, -1, 0, 1, 1234, 4096, 6144):
        results = round_sum(np.full(1 << bits, total), shift, (bits, dither))
        assert abs(results.mean() - total / 4096) <= 2.0 ** -(bits + 1)
        assert set(results) <= {total // 4096, -(-total // 4096)}
    assert np.array_equal(round_sum(np.array([3 << 12]), 12, (8, np.array([255]))), [3])
    narrow = round_sum(np.full(256, 5), 3, (8, dither))  # fewer bits dropped than dithered: the top ones decide
    assert narrow.mean() == 5 / 8


def test_extreme_shifts() -> None:
    assert round_sum(np.array([1 << 50]), 61)[0] == 0
    assert round_sum(np.array([7]), -3)[0] == 56
    assert round_sum(np.array([1 << 50, -(1 << 50)]), -40).tolist() == [1 << 62, -(1 << 62)]


def test_segments_merge_equal_scales_and_cover_padding() -> None:
    layout = Layout.of([("a", (3,)), ("b", (2, 2)), ("c", (1,))], align=4)
    assert segments_of(layout, (5, 5, 7)) == (Segment(0, 8, 5), Segment(8, 9, 7))


def test_a_negative_eps_is_refused_and_a_negative_delta_is_not() -> None:
    with pytest.raises(SpecError, match=r"optimizer\.eps is -0\.01.*it must be >= 0"):
        engine(eps=-0.01)
    twin, u = engine(eps=0.001), numbers(1)
    plus, minus = (twin.delta(quantise_coefficient(eps), u) for eps in (0.001, -0.001))
    assert np.array_equal(plus, -minus)


@pytest.mark.parametrize("align", [1, 3, 4])
def test_descriptors_cover_a_layout_without_gaps(align: int) -> None:
    layout = Layout.of([("a", (3, 2)), ("b", (3,)), ("c", (1,)), ("d", (9,))], align)
    segments = segments_of(layout, (9, 7, 9, 8))
    twin = Engine(segments, 16, quantise_coefficient(0.001), MAX_ABS)
    place = 0
    for entry, segment in zip(twin.descriptors(4), segments, strict=True):
        assert entry.lane == place % 4 and entry.fraction == segment.fraction
        assert (1 << 15) - 1 - entry.reserve == int(twin.limits[place])
        place += entry.length
    assert place == layout.length
