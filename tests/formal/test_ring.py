"""Ring = rotating multiplexer, for every step function; miswired rings are not proved."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from unittest.mock import patch

import pezo_rtl.ring
import pytest
from amaranth.hdl import Const, Value
from pezo_rtl.ring import Ring

from formal.ring import RotatingMultiplexer

from .conftest import check, needs_sby, refuted, slow

pytestmark = needs_sby


def symbolic(n: int, k: int, clocks: int = 1, kind: type[Ring] = Ring) -> RotatingMultiplexer:
    return RotatingMultiplexer(kind(tuple(1 << i for i in range(k)), n, clocks))


@pytest.mark.parametrize(
    ("n", "k", "clocks"),
    [
        (5, 8, 1),
        pytest.param(6, 4, 4, marks=slow),
        pytest.param(1, 8, 1, marks=slow),
        pytest.param(5, 4, 2, marks=slow),
        pytest.param(8, 16, 1, marks=slow),
        pytest.param(16, 8, 1, marks=slow),
    ],
)
def test_every_lane_shows_its_generator(n: int, k: int, clocks: int, tmp_path: Path) -> None:
    verdict = check(symbolic(n, k, clocks), "prove", 1, tmp_path)
    assert verdict.proved, verdict.log


@pytest.mark.parametrize(("n", "clocks"), [(3, 1), pytest.param(6, 4, marks=slow)])
def test_whole_turns_with_stalls_are_reached(n: int, clocks: int, tmp_path: Path) -> None:
    assert check(symbolic(n, 3, clocks), "cover", 12, tmp_path).proved


class Eager(Ring):
    """Planted fault: one lane moves without being told."""

    def _go(self, lane: int) -> Value:
        return Const(1, 1) if lane == 1 else super()._go(lane)


def test_a_lane_that_moves_by_itself_is_found(tmp_path: Path) -> None:
    assert refuted(check(symbolic(4, 4, kind=Eager), "prove", 2, tmp_path))


@pytest.mark.slow
@pytest.mark.parametrize("wrong", [0, 2])
def test_a_lane_that_steps_from_the_wrong_neighbour_is_found(wrong: int, tmp_path: Path) -> None:
    honest = pezo_rtl.ring.later

    def miswired(m: Any, rows: Any, states: Any, turn: int, *more: Any) -> list[Value]:
        given = list(states)
        given[wrong + turn] = states[(wrong + turn + 1) % len(states)]
        return honest(m, rows, given, turn, *more)

    with patch("pezo_rtl.ring.later", miswired):
        assert refuted(check(symbolic(4, 4), "prove", 2, tmp_path))
