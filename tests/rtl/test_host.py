"""The words of a LOAD and the positions of words."""

from __future__ import annotations

from math import gcd

import numpy as np
import pytest
from pezo_rtl.host import Host, ring_words

from pezo_hw import lfsr
from pezo_hw.errors import SpecError
from pezo_hw.streams import Key, build
from tests.core.designs import design


def test_ring_words_fill_a_ring_entered_at_its_last_lane() -> None:
    stream = build(design("bank-13x11"))
    lanes = stream.lane_states_at(40)
    ring = [1] * 13
    for word in ring_words(stream.matrix, lanes):
        ring = [*(lfsr.apply(stream.matrix, state) for state in ring[1:]), word]
    assert ring == [int(state) for state in lanes]


@pytest.mark.parametrize(("n", "clocks"), [(6, 4), (6, 5), (4, 4), (3, 7), (8, 6)])
def test_ring_words_fill_a_ring_of_several_clocks(n: int, clocks: int) -> None:
    matrix = lfsr.SPARSE[8]
    lanes = np.arange(3, 3 + 7 * n, 7, dtype=np.uint64)
    leap, size = lfsr.power(matrix, clocks), gcd(n, clocks)
    ring = [1] * n
    words = ring_words(matrix, lanes, clocks)
    for i in range(0, n, size):
        ring = [lfsr.apply(leap, ring[(j + clocks) % n]) for j in range(n)]
        ring[n - size :] = words[i : i + size]
    assert ring == lanes.tolist()


def test_positions_behind_a_gearbox_count_numbers() -> None:
    """Words begin in the middle of clocks; SKIP counts the bank's words; only whole clocks can be loaded."""
    stream = build(design("bank-13x11"))
    host = Host(stream, 20)  # of 26 lanes
    key = Key(3, 1)
    start = host.start(key)
    assert start == 13 * stream.start_clock(key) and host.origin(start) == stream.start_clock(key)
    assert np.array_equal(host.values(host.advanced(start, 2), 3).reshape(-1), stream.ints(key, 40, 60))
    assert host.skipped(start, 2) == start + 52
    with pytest.raises(SpecError, match=r"is number 7 of a clock"):
        host.origin(host.advanced(start, 1))


def test_words_wrap_around_the_cycle() -> None:
    host = Host(build(design("pool-3")))
    assert host.advanced(2, 1) == (2 + 16) % 3
    pool = host.stream.pool()
    assert host.values(2, 1).tolist() == [[int(pool[(2 + j) % 3]) for j in range(16)]]
    bank = Host(build(design("bank-31x8")))
    assert bank.advanced(bank.stream.cycle - 1, 2) == 1
    assert np.array_equal(bank.values(bank.stream.cycle, 4), bank.values(0, 4))


@pytest.mark.parametrize("name", ["pool-3", "bank-table-8x9"])
def test_tables_are_those_of_role_z(name: str) -> None:
    with pytest.raises(SpecError, match="tables are those of role 'z'"):
        Host(build(design(name))).load_words(0, "u")


def test_the_table_gaussian_is_refused() -> None:
    with pytest.raises(SpecError, match="no hardware"):
        Host(build(design("gaussian")))
