"""The ready/valid contract of the sources, and what the banks' sequencer keeps for it; faults are found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from amaranth.hdl import Module
from amaranth.lib import wiring
from pezo_rtl.control import BankControl
from pezo_rtl.fixed_bank import FixedBank
from pezo_rtl.pool import Pool
from pezo_rtl.ring_bank import RingBank

from formal.control import ControlContract
from formal.source import SourceProtocol, watched

from .conftest import MATRIX, check, needs_sby, refuted, slow

pytestmark = needs_sby

TABLE = [state % 3 for state in range(16)]
BLOCKS: dict[str, Callable[[], wiring.Component]] = {
    "ring": lambda: watched(RingBank)(MATRIX[4], 3, 4, arg_bits=4),
    "wide ring": lambda: watched(RingBank)(MATRIX[4], 4, 4, arg_bits=4, clocks=2),
    "table": lambda: watched(RingBank)(MATRIX[4], 3, 4, arg_bits=4, table=TABLE),
    "fixed": lambda: watched(FixedBank)(MATRIX[4], 3, 4, arg_bits=4),
    "pool": lambda: Pool([1, -2, 3, -4, 5], 2, 4, arg_bits=4),
}
FAST = ("ring", "pool")
EITHER = [pytest.param(name, marks=() if name in FAST else slow) for name in BLOCKS]


@pytest.mark.parametrize("name", EITHER)
def test_an_offered_word_waits(name: str, tmp_path: Path) -> None:
    verdict = check(SourceProtocol(BLOCKS[name]()), "prove", 5, tmp_path)
    assert verdict.proved, verdict.log


@pytest.mark.slow
@pytest.mark.parametrize("name", BLOCKS)
def test_words_stalls_and_rewinds_are_reached(name: str, tmp_path: Path) -> None:
    assert check(SourceProtocol(BLOCKS[name]()), "cover", 45, tmp_path).proved


class Hasty(RingBank):
    """Planted fault: the lanes move whether the word was taken or not."""

    def _control(self, m: Module, group: int = 1) -> BankControl:
        control = super()._control(m, group)
        m.d.comb += control.taken.eq(1)
        return control


class Deaf(RingBank):
    """Planted fault: a word is offered in the clock of a command too."""

    def _control(self, m: Module, group: int = 1) -> BankControl:
        control = super()._control(m, group)
        m.d.comb += self.out.valid.eq(control.cmd.ready)
        return control


@pytest.mark.parametrize("faulty", [Hasty, pytest.param(Deaf, marks=slow)])
def test_broken_handshakes_are_found(faulty: type[RingBank], tmp_path: Path) -> None:
    assert refuted(check(SourceProtocol(watched(faulty)(MATRIX[4], 3, 4, arg_bits=4)), "prove", 5, tmp_path))


def sequencer(n: int = 3, group: int = 1, copies: int = 2, slow_mark: bool = False) -> BankControl:
    return BankControl(n, 3, 4, slow_mark, False, group, copies)


@pytest.mark.parametrize(
    ("n", "group", "copies", "slow_mark"),
    [
        pytest.param(3, 1, 2, False, marks=slow),
        pytest.param(4, 2, 1, False, marks=slow),
        pytest.param(3, 1, 3, True, marks=slow),
    ],
)
def test_the_sequencer_keeps_its_contract(n: int, group: int, copies: int, slow_mark: bool, tmp_path: Path) -> None:
    verdict = check(ControlContract(sequencer(n, group, copies, slow_mark)), "prove", 5, tmp_path)
    assert verdict.proved, verdict.log


@pytest.mark.slow
@pytest.mark.parametrize(("mode", "slow_mark"), [("bmc", False), ("bmc", True), ("cover", False)])
def test_nothing_is_offered_while_words_are_fed(mode: str, slow_mark: bool, tmp_path: Path) -> None:
    verdict = check(ControlContract(sequencer(slow_mark=slow_mark), history=True), mode, 40, tmp_path)
    assert verdict.proved, verdict.log


class Torn(BankControl):
    """Planted fault: the copies of the enable do not agree."""

    def elaborate(self, platform: object) -> Module:
        m = super().elaborate(platform)
        m.d.comb += self.go[1].eq(self.step)
        return m


@pytest.mark.slow
def test_copies_that_differ_are_found(tmp_path: Path) -> None:
    assert refuted(check(ControlContract(Torn(3, 3, 4, False, False, 1, 2)), "prove", 5, tmp_path))
