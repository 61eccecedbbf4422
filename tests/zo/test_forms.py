"""Directions: the same numbers in any cut, signs, rounding without a mean, low rank with roles of its own."""

from __future__ import annotations

import numpy as np
import pytest

from pezo_hw.errors import SpecError
from pezo_hw.layout import Layout
from pezo_hw.streams import Key, Stream
from pezo_hw.zo import Form, LowRank, Rounded, Signs
from pezo_hw.zo.directions import Directions
from pezo_hw.zo.forms import largest, rank_of, slot_numbers, tied_rows
from pezo_hw.zo.lozo import Lozo
from pezo_hw.zo.tensors import matches, select

from .harness import KINDS, LAYOUT, D, design, stream_of

FORMS: dict[str, Form | None] = {
    "dense": None,
    "low rank": LowRank(3, Key(2, 0, "v"), divided=True),
    "signs": Signs(),
    "rounded": Rounded(3, "u"),
}


def stream(kind: str, **perturbation: object) -> Stream:
    return stream_of(design(kind, perturbation=perturbation))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_any_cut_gives_the_same_numbers(kind: str, form: Form | None) -> None:
    """Chunks, shards and whole layouts: one definition, by places in the layout."""
    source, key = stream(kind), Key(5)
    directions = Directions(source, D, None, LAYOUT)
    whole = directions.numbers(key, form)
    scales = np.concatenate([np.full(stop - start, scale) for start, stop, scale in directions.regions(form)])
    for slot in LAYOUT.tensors:
        for size in (1, 3, 8, slot.size):
            for at in range(0, slot.size, size):
                count = min(size, slot.size - at)
                part = slot_numbers(source, key, form, slot, at, count)
                place = slice(slot.offset + at, slot.offset + at + count)
                assert np.array_equal(part.integers, whole[place])
                assert (scales[place] == part.scale).all()
    scale, bound = largest(source, form)
    assert np.abs(whole * scales).max() <= scale * bound * (1 + 1e-12)


@pytest.mark.parametrize("kind", KINDS)
def test_low_rank_is_the_product_of_two_roles(kind: str) -> None:
    source, form = stream(kind), LowRank(2, Key(4, 0, "v"))
    slot = LAYOUT.tensors[0]
    u = source.ints(Key(9, 0, "u"), slot.offset, 12).astype(np.int64).reshape(6, 2)
    v = source.ints(Key(4, 0, "v"), slot.offset, 14).astype(np.int64).reshape(7, 2)
    found = slot_numbers(source, Key(9), form, slot)
    assert np.array_equal(found.integers.reshape(6, 7), u @ v.T)
    assert found.scale == source.scale**2
    assert np.linalg.matrix_rank(found.integers.reshape(6, 7)) <= 2
    bias = slot_numbers(source, Key(9), form, LAYOUT.tensors[1])
    assert np.array_equal(bias.integers, source.ints(Key(9), 42, 8))
    other = slot_numbers(source, Key(10), form, slot)  # another U, the same V
    assert np.linalg.matrix_rank(np.vstack([found.integers.reshape(6, 7), other.integers.reshape(6, 7)])) == 2


def test_a_small_tensor_takes_the_rank_it_has() -> None:
    form = LowRank(5, Key(0, 0, "v"), divided=True)
    slots = Layout.of([("wide", (2, 9)), ("vector", (9,)), ("filter", (3, 3, 2))]).tensors
    assert [rank_of(slot, form) for slot in slots] == [2, 0, 0]
    source = stream("bank")
    assert slot_numbers(source, Key(0), form, slots[0]).scale == source.scale**2 / 2


@pytest.mark.parametrize("kind", KINDS)
def test_signs_are_balanced_on_every_source(kind: str) -> None:
    source = stream(kind)
    numbers = np.concatenate([slot_numbers(source, Key(t), Signs(), LAYOUT.tensors[0]).integers for t in range(200)])
    assert set(numbers.tolist()) == {-1, 1}
    assert abs(numbers.mean()) < 4 / np.sqrt(numbers.size)


@pytest.mark.parametrize("kind", ["bank", "pool", "uniform", "gaussian"])
def test_rounding_has_no_mean_and_two_roundings_do_not_agree(kind: str) -> None:
    source, form = stream(kind), Rounded(7, "u")
    errors = []
    for role in ("u", "v"):
        parts = []
        for step in range(200):
            plain = slot_numbers(source, Key(step), None, LAYOUT.tensors[0]).integers
            coarse = slot_numbers(source, Key(step), Rounded(7, role), LAYOUT.tensors[0]).integers
            assert not (coarse % 128).any()
            assert np.abs(coarse - plain).max() < 128
            parts.append(coarse - plain)
        errors.append(np.concatenate(parts).astype(float))
    spread = 128 / np.sqrt(6)
    for error in errors:
        assert abs(error.mean()) < 4 * spread / np.sqrt(error.size)
        assert error.std() == pytest.approx(spread, rel=0.1)
    assert abs(np.corrcoef(errors[0], errors[1])[0, 1]) < 4 / np.sqrt(errors[0].size)
    assert slot_numbers(source, Key(0), Rounded(0, "u"), LAYOUT.tensors[0]).integers.tolist() == (
        source.ints(Key(0), 0, 42).tolist()
    )
    assert form.drop == 7


def test_rows_of_u_are_tied_on_a_short_pool() -> None:
    """m r > N: row i and row i + N / gcd(N, r) are the same numbers, and that is said."""
    source = stream("pool", pool_size=8)
    layout = Layout.of([("long", (10, 3)), ("short", (4, 3))])
    assert tied_rows(layout, 2, 8) == ["long"]
    direction = slot_numbers(source, Key(0), LowRank(2, Key(0, 0, "v")), layout.tensors[0]).integers.reshape(10, 3)
    assert np.array_equal(direction[0], direction[4])
    assert np.array_equal(direction[1], direction[9])
    assert not np.array_equal(direction[0], direction[1])


@pytest.mark.parametrize("refresh", [1, 2, 3])
def test_u_and_v_meet_in_all_pairs_of_a_short_cycle(refresh: int) -> None:
    """Equal strides would visit cycle * refresh pairs of starts at most; V slips by one after each cycle."""
    cycle = 7
    method = Lozo(steps=10**6, lr=1.0, eps=1.0, refresh=refresh, cycle=cycle)
    pairs = {(step % cycle, method.v_key(step).step % cycle) for step in range(cycle * cycle * refresh)}
    assert len(pairs) == cycle * cycle
    tied = Lozo(steps=10**6, lr=1.0, eps=1.0, refresh=refresh)
    few = {(step % cycle, tied.v_key(step).step % cycle) for step in range(cycle * cycle * refresh)}
    assert len(few) == cycle * refresh


def test_v_stays_between_refreshes_and_never_comes_back_early() -> None:
    method = Lozo(steps=100, lr=1.0, eps=1.0, refresh=4, cycle=3)
    keys = [method.v_key(step) for step in range(40)]
    assert all(key == keys[4 * (step // 4)] for step, key in enumerate(keys))
    assert len(set(keys)) == 10
    assert {key.role for key in keys} == {"v"}


def test_ranks_that_leave_the_arithmetic_are_refused() -> None:
    wide = stream("gaussian", gaussian_bits=20)
    with pytest.raises(SpecError, match=r"optimizer\.rank = 2: .* lower perturbation\.bits"):
        largest(wide, LowRank(2, Key(0, 0, "v")))


def test_patterns_choose_tensors() -> None:
    names = ["a.weight", "a.bias", "norm.weight"]
    assert [n for n in names if matches(n, ["*"])] == names
    assert [n for n in names if matches(n, ["*.weight", "!norm*"])] == ["a.weight"]
    assert [n for n in names if matches(n, ["!*bias"])] == ["a.weight", "norm.weight"]
    assert [slot.name for slot in select(LAYOUT, ("a.b*",))] == ["a.bias"]
    with pytest.raises(SpecError, match=r"no tensor is chosen by \['b\.\*'\]; the tensors are a\.weight"):
        select(LAYOUT, ("b.*",))
