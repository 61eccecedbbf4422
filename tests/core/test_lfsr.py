"""LFSR mathematics: primitivity by the factors of 2^k - 1, matrices by brute force, the catalogue's provenance."""

from __future__ import annotations

from math import gcd

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pezo_hw import lfsr

WIDTHS = range(2, 65)


def is_prime(n: int) -> bool:
    """Deterministic Miller-Rabin below 3.3e24 (Sorenson and Webster 2015)."""
    bases = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41)
    if n < 2 or any(n % p == 0 for p in bases):
        return n in bases
    odd, twos = n - 1, 0
    while odd % 2 == 0:
        odd, twos = odd // 2, twos + 1
    for base in bases:
        x = pow(base, odd, n)
        if x not in (1, n - 1) and all((x := x * x % n) != n - 1 for _ in range(twos - 1)):
            return False
    return True


@pytest.mark.parametrize("k", WIDTHS)
def test_factors_are_all_the_primes_of_the_period(k: int) -> None:
    rest = (1 << k) - 1
    for q in lfsr.FACTORS[k]:
        assert is_prime(q) and rest % q == 0
        while rest % q == 0:
            rest //= q
    assert rest == 1


@pytest.mark.parametrize("k", WIDTHS)
def test_catalogued_polynomial_is_primitive(k: int) -> None:
    poly = lfsr.POLYNOMIALS[k]
    assert poly.bit_length() - 1 == k and poly & 1
    assert lfsr.is_primitive(poly)
    assert lfsr.has_full_period(lfsr.lfsr_matrix(poly))


@pytest.mark.parametrize("k", [*range(2, 30), 33, 47, 52, 64])
def test_polynomial_catalogue_is_what_the_search_finds(k: int) -> None:
    assert lfsr.find_polynomial(k) == lfsr.POLYNOMIALS[k]


@pytest.mark.slow
@pytest.mark.parametrize("k", WIDTHS)
def test_every_polynomial_is_what_the_search_finds(k: int) -> None:
    assert lfsr.find_polynomial(k) == lfsr.POLYNOMIALS[k]


@pytest.mark.parametrize("k", WIDTHS)
def test_sparse_matrix_is_primitive_sparse_and_what_the_search_finds(k: int) -> None:
    matrix = lfsr.SPARSE[k]
    assert lfsr.find_sparse_matrix(k) == matrix
    assert all(1 <= row.bit_count() <= 4 for row in matrix)
    period = (1 << k) - 1
    one = lfsr.identity(k)
    assert lfsr.power(matrix, period) == one
    assert all(lfsr.power(matrix, period // q) != one for q in lfsr.FACTORS[k])
    if k >= 6:
        assert lfsr.single_tap_rows(matrix) == 0


@pytest.mark.parametrize("k", range(2, 17))
def test_orbits_visit_every_nonzero_state_once(k: int) -> None:
    for matrix in (lfsr.SPARSE[k], lfsr.lfsr_matrix(lfsr.POLYNOMIALS[k])):
        states = lfsr.trajectory(matrix, 1, (1 << k) - 1)
        assert np.array_equal(np.sort(states), np.arange(1, 1 << k, dtype=np.uint64))


def test_primitivity_rejects_what_brute_force_rejects() -> None:
    for k in range(2, 11):
        for poly in range((1 << k) + 1, 2 << k, 2):
            state, order = 1, 0
            while True:
                state <<= 1
                state ^= poly if state >> k & 1 else 0
                order += 1
                if state == 1 or order > 1 << k:
                    break
            assert lfsr.is_primitive(poly) == (order == (1 << k) - 1), (k, bin(poly))


@given(st.integers(2, 64), st.integers(0, 2**70), st.integers(0, 2**70), st.integers(1, 2**64 - 1))
def test_jump_ahead_adds(k: int, a: int, b: int, state: int) -> None:
    matrix, state = lfsr.SPARSE[k], state % ((1 << k) - 1) + 1
    jumped = lfsr.apply(lfsr.power(matrix, a), lfsr.apply(lfsr.power(matrix, b), state))
    assert jumped == lfsr.apply(lfsr.power(matrix, a + b), state) != 0


@settings(deadline=None)  # the first call for a width makes its tables
@given(st.integers(2, 64), st.lists(st.integers(0, 2**64 - 1), min_size=1, max_size=20))
def test_array_form_equals_int_form(k: int, states: list[int]) -> None:
    matrix = lfsr.SPARSE[k]
    masked = [s & ((1 << k) - 1) for s in states]
    got = lfsr.jump(matrix, np.array(masked, dtype=np.uint64), 1)
    assert got.tolist() == [lfsr.apply(matrix, s) for s in masked]
    far = 0x9E3779B97F4A7C15 >> (64 - k)
    jumped = lfsr.jump(matrix, np.array(masked, dtype=np.uint64), far)
    assert jumped.tolist() == [lfsr.apply(lfsr.power(matrix, far), s) for s in masked]
    steps = lfsr.orbit(matrix, np.array(masked, dtype=np.uint64), 37)
    for t in (0, 1, 2, 31, 36):
        assert steps[t].tolist() == [lfsr.apply(lfsr.power(matrix, t), s) for s in masked]


@pytest.mark.parametrize("k", [2, 3, 8, 31, 64])
def test_inverse(k: int) -> None:
    matrix = lfsr.SPARSE[k]
    assert lfsr.multiply(lfsr.inverse(matrix), matrix) == lfsr.identity(k)
    assert lfsr.inverse(matrix) == lfsr.power(matrix, (1 << k) - 2)
    with pytest.raises(ValueError, match="singular"):
        lfsr.inverse((3, 3))


def test_lfsr_state_holds_the_newest_bits() -> None:
    matrix = lfsr.lfsr_matrix(0b10011)  # x^4 + x + 1: a[t+4] = a[t+1] ^ a[t]
    state, bits = 0b1000, [1, 0, 0, 0]  # bit 3 is the oldest
    for _ in range(15):
        bits.append(bits[-4] ^ bits[-3])
        state = lfsr.apply(matrix, state)
        assert state & 1 == bits[-1] and state >> 3 == bits[-4]
    assert lfsr.berlekamp_massey(bits) == 0b10011


@pytest.mark.parametrize("k", [5, 12, 18, 24, 30])
def test_leap_must_be_coprime(k: int) -> None:
    period = (1 << k) - 1
    for leap in (3, 7, k):
        if gcd(leap, period) == 1:
            assert lfsr.has_full_period(lfsr.step_matrix(k, "leap", leap))
        else:
            with pytest.raises(ValueError, match=rf"use {lfsr.nearest_leap(k, leap)}"):
                lfsr.step_matrix(k, "leap", leap)


def test_leap_12_of_12_bits_is_refused_with_the_remedy() -> None:
    with pytest.raises(ValueError, match=r"from 4095 to 1365; use 11"):
        lfsr.step_matrix(12, "leap", 12)


def test_explicit_rows_are_checked() -> None:
    assert lfsr.step_matrix(8, "explicit", rows=lfsr.SPARSE[8]) == lfsr.SPARSE[8]
    with pytest.raises(ValueError, match="8 row masks"):
        lfsr.step_matrix(8, "explicit", rows=(1, 2))
    with pytest.raises(ValueError, match="non-zero states"):
        lfsr.step_matrix(8, "explicit", rows=lfsr.identity(8))
    with pytest.raises(ValueError, match="unknown step"):
        lfsr.step_matrix(8, "galois")
