"""The words of a LOAD and the positions of words."""

from __future__ import annotations

import numpy as np
import pytest
from pezo_rtl.host import Host, ring_words

from pezo_hw import lfsr
from pezo_hw.errors import SpecError
from pezo_hw.streams import build
from tests.core.designs import design


def test_ring_words_fill_a_ring_entered_at_its_last_lane() -> None:
    stream = build(design("bank-13x11"))
    lanes = stream.lane_states_at(40)
    ring = [1] * 13
    for word in ring_words(stream.matrix, lanes):
        ring = [*(lfsr.apply(stream.matrix, state) for state in ring[1:]), word]
    assert ring == [int(state) for state in lanes]


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
