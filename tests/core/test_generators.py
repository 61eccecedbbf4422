"""The generators of fresh bits: full periods, jump-ahead, known answers, and no bit that copies another."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pezo_hw.lfsr import POLYNOMIALS, berlekamp_massey, has_full_period, is_primitive
from pezo_hw.lfsr.fermat import FERMAT, wide_factors
from pezo_hw.lfsr.fifo import DEPTH, SEED, draw_taps, find_fifo_seed
from pezo_hw.lfsr.wide import WideMap, columns_of
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import FreshStream, Key, build
from pezo_hw.streams.generators import (
    Generators,
    MatrixGenerators,
    XoroshiroGenerators,
    generators,
    least_leap,
)

FAMILIES = ("sparse", "leap", "lutsr", "xoroshiro")
MADE: dict[str, Generators] = {family: generators(family, 0, 64) for family in FAMILIES}


def probably_prime(n: int) -> bool:
    """Miller and Rabin's test with the first twelve primes."""
    bases = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)
    if n in bases:
        return True
    odd, twos = n - 1, 0
    while odd % 2 == 0:
        odd, twos = odd // 2, twos + 1
    for base in bases:
        x = pow(base, odd, n)
        if x in (1, n - 1):
            continue
        if all((x := x * x % n) != n - 1 for _ in range(twos - 1)):
            return False
    return True


def test_fermat_factors_are_primes_and_complete() -> None:
    for m, primes in enumerate(FERMAT):
        assert np.prod([int(p) for p in primes], dtype=object) == 2 ** (2**m) + 1
        assert all(probably_prime(p) for p in primes)
    assert not probably_prime(2**32 + 1)
    for k in (128, 256, 512):
        assert all(((1 << k) - 1) % p == 0 for p in wide_factors(k)) and len(wide_factors(k)) >= k.bit_length()
    with pytest.raises(ValueError, match="k is 96"):
        wide_factors(96)


def test_the_lutsr_generator_has_the_period_of_512_bits() -> None:
    poly = draw_taps(SEED).characteristic()
    assert poly.bit_length() - 1 == 512 and is_primitive(poly)
    other = draw_taps(SEED + 1).characteristic()
    assert not (other.bit_length() - 1 == 512 and is_primitive(other))


@pytest.mark.slow
def test_the_catalogued_taps_are_the_first_that_qualify() -> None:
    assert find_fifo_seed(SEED - 40) == SEED


def test_the_xoroshiro_engine_has_the_period_of_128_bits() -> None:
    for family, full in ((XoroshiroGenerators(), True), (XoroshiroGenerators().spoilt(), False)):
        s0, s1, bits = 1, 0, []
        for _ in range(256):
            bits.append(s0 & 1)
            s0, s1 = family.stepped(s0, s1)
        poly = berlekamp_massey(bits)
        assert (poly.bit_length() - 1 == 128 and is_primitive(poly)) is full


def test_xoroshiro_known_answers() -> None:
    """The first outputs of xoroshiro128++ from the state (1, 2), as its reference code gives them."""
    shown = MADE["xoroshiro"].shown(np.array([[1, 2]], dtype=np.uint64), 10)[:, 0].tolist()
    assert shown == [
        393217, 669327710093319, 1732421326133921491, 11394790081659126983, 9555452776773192676,
        3586421180005889563, 1691397964866707553, 10735626796753111697, 15216282715349408991, 14247243556711267923,
    ]  # fmt: skip


@pytest.mark.parametrize(("bits", "leap"), [(64, 64), (55, 56), (60, 61), (63, 64), (48, 49), (1, 1)])
def test_leaps_keep_the_period(bits: int, leap: int) -> None:
    assert least_leap(bits) == leap
    family = generators("leap", 0, bits)
    assert isinstance(family, MatrixGenerators) and has_full_period(family.matrix)


def test_a_leap_shows_that_many_new_bits() -> None:
    """The words' lowest bits, read from the highest of them down, are the bit sequence of the polynomial in a row."""
    shown = generators("leap", 0, 55).shown(np.array([[12345]], dtype=np.uint64), 30)[:, 0].tolist()
    sequence = "".join(f"{word & ((1 << 56) - 1):056b}" for word in shown)
    poly = POLYNOMIALS[64]
    for t in range(len(sequence) - 64):
        assert int(sequence[t + 64]) == sum(int(sequence[t + i]) for i in range(64) if poly >> i & 1) % 2


def test_lutsr_taps_are_small_and_invertible() -> None:
    taps = draw_taps(SEED)
    assert sorted(taps.oldest) == list(range(64))
    assert {len(set(row)) for row in taps.newest} == {2, 3}


def test_no_lutsr_bit_copies_an_earlier_one() -> None:
    """Bits shown at 16 clocks in a row are different linear functions of the state, so no two are correlated."""
    matrix = draw_taps(SEED).matrix
    rows, seen = list(matrix), []
    for _ in range(16):
        seen += rows[-64:]
        rows = [_product(row, matrix) for row in rows]
    assert len(set(seen)) == len(seen) == 1024


def _product(row: int, matrix: tuple[int, ...]) -> int:
    out = 0
    while row:
        out ^= matrix[(row & -row).bit_length() - 1]
        row &= row - 1
    return out


@pytest.mark.parametrize("family", FAMILIES)
@settings(max_examples=12, deadline=None)
@given(st.integers(0, 2**90), st.integers(0, 300), st.integers(1, 60))
def test_jumps_agree_with_steps(family: str, far: int, near: int, count: int) -> None:
    made = MADE[family]
    start = np.arange(1, 2 * made.depth + 1, dtype=np.uint64).reshape(2, made.depth) << np.uint64(7)
    there = made.jump(start, far % made.cycle)
    assert np.array_equal(made.jump(there, near), made.jump(start, (far + near) % made.cycle))
    long = made.shown(there, near + count)
    assert np.array_equal(long[near:], made.shown(made.jump(there, near), count))
    assert np.array_equal(made.words(start, far + made.cycle, 5), made.shown(there, 5))


@pytest.mark.parametrize("family", FAMILIES)
def test_the_cycle_closes(family: str) -> None:
    made = MADE[family]
    start = np.full((1, made.depth), 0x9E3779B97F4A7C15, dtype=np.uint64)
    assert np.array_equal(made.jump(start, made.cycle), start)
    assert not np.array_equal(made.jump(start, made.cycle // 3), start)


def test_lutsr_steps_as_its_recurrence_says() -> None:
    taps = draw_taps(SEED)
    words = [(0x0123456789ABCDEF * (i + 1)) % 2**64 for i in range(DEPTH)]
    shown = MADE["lutsr"].shown(np.array([words], dtype=np.uint64), 40)[:, 0].tolist()
    for expected in shown:
        assert words[-1] == expected
        words = [*words[1:], taps.next_word(words[0], words[-1])]


def test_wide_maps_are_their_matrix() -> None:
    matrix = draw_taps(5).matrix
    state = np.array([3, 1 << 63, 0, 7, 1, 2, 4, 0xF0F0], dtype=np.uint64)
    whole = sum(int(word) << 64 * w for w, word in enumerate(state))
    expected = sum(((row & whole).bit_count() & 1) << i for i, row in enumerate(matrix))
    got = WideMap(columns_of(matrix)).jump(state, 1)
    assert [int(word) for word in got] == [expected >> 64 * w & (2**64 - 1) for w in range(8)]


@pytest.mark.parametrize("family", FAMILIES)
def test_uniform_numbers_are_even_and_uncorrelated(family: str) -> None:
    """Over half a million numbers: moments, every bit, lags 1 to 8 and neighbouring lanes within five deviations."""
    stream = fresh({"kind": "uniform", "bits": 8, "words": 2, "generator": family})
    x = stream.clock_values(12345, 1 << 15).astype(np.float64) + 0.5
    count = x.size
    assert abs(x.mean()) < 5 * 73.9 / count**0.5
    assert abs((x**2).mean() / (65536 / 12 - 1 / 12) - 1) < 5 * 0.9 / count**0.5
    raw = stream.clock_values(12345, 1 << 15) + 128
    for bit in range(8):
        assert abs((raw >> bit & 1).mean() - 0.5) < 2.5 / count**0.5
    z = x / x.std()
    for lag in range(1, 9):
        assert abs((z[lag:] * z[:-lag]).mean()) < 5 / count**0.5
    for distance in (1, 3, 8):
        assert abs((z[:, distance:] * z[:, :-distance]).mean()) < 6 / count**0.5


@pytest.mark.parametrize("family", FAMILIES)
def test_signs_are_fair(family: str) -> None:
    stream = fresh({"kind": "rademacher", "words": 2, "generator": family})
    signs = stream.clock_values(9, 1 << 12)
    assert set(np.unique(signs)) == {-1, 1} and signs.shape == (1 << 12, 128)
    assert abs(signs.mean()) < 5 / signs.size**0.5
    assert stream.scale == 1.0


def test_default_generators_keep_a_design_and_others_name_themselves() -> None:
    plain, other = (spec({"kind": "uniform", **more}) for more in ({}, {"generator": "lutsr"}))
    assert "generator" not in plain.to_dict()["perturbation"] and plain.hash != other.hash
    facts = build(other).describe()
    assert facts["generator"] == "lutsr" and facts["cycle"] == 2**512 - 1 and len(facts["initial_states"]) == 8 * 4
    assert build(spec({"kind": "uniform", "generator": "xoroshiro"})).describe()["rotations"] == [49, 21, 28, 17]
    far = build(other).ints(Key(10**12), 0, 3)
    assert len(far) == 3


def spec(perturbation: dict[str, object]) -> DesignSpec:
    return DesignSpec.from_dict({"name": "f", "perturbation": perturbation, "weights": {"count": 1000}})


def fresh(perturbation: dict[str, object]) -> FreshStream:
    stream = build(spec(perturbation))
    assert isinstance(stream, FreshStream)
    return stream
