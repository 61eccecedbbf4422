"""The stream ports' contract: proved for all time, its order to a depth, with covers; planted faults are found."""

from __future__ import annotations

from pathlib import Path

import pytest
from amaranth.hdl import Module, Signal
from pezo_rtl.engine.fifo import CreditQueue, EntryQueue

from formal.prove import missing, prove
from formal.streams import InputContract, OutputContract, payload

pytestmark = pytest.mark.skipif(bool(missing()), reason=f"{missing()} is not installed")


class NeverClosed(EntryQueue):
    """Planted fault: what follows the end of a packet is accepted."""

    def elaborate(self, platform: object) -> Module:
        m = super().elaborate(platform)
        m.d.sync += self.i.ready.eq(self.taken <= self.depth - 2)
        return m


class Revoked(CreditQueue):
    """Planted fault: what is offered is withdrawn when something new is written."""

    def elaborate(self, platform: object) -> Module:
        m = super().elaborate(platform)
        with m.If(self.coming):
            m.d.sync += self.o.valid.eq(0)
        return m


class Tight(EntryQueue):
    """Planted fault: a place too few is kept for what is under way."""

    def elaborate(self, platform: object) -> Module:
        m = super().elaborate(platform)
        closed = Signal()
        m.d.sync += [closed.eq((closed | self.i.valid & self.i.ready & self.i.payload.last) & ~self.open)]
        with m.If(~closed & ~(self.i.valid & self.i.ready & self.i.payload.last)):
            m.d.sync += self.i.ready.eq(self.taken <= self.depth - 1)
        return m


@pytest.mark.parametrize(("mode", "depth"), [("prove", 4), ("bmc", 10), ("cover", 20)])
def test_output(mode: str, depth: int, tmp_path: Path) -> None:
    contract = OutputContract(CreditQueue(3, 4, spare=3), 3, order=mode == "bmc")
    verdict = prove(contract, contract.ports(), mode, depth, tmp_path / mode)
    assert verdict.proved, verdict.log


@pytest.mark.parametrize(("mode", "depth"), [("prove", 4), ("bmc", 10), ("cover", 20)])
def test_input(mode: str, depth: int, tmp_path: Path) -> None:
    contract = InputContract(EntryQueue(payload(), 4), order=mode == "bmc")
    verdict = prove(contract, contract.ports(), mode, depth, tmp_path / mode)
    assert verdict.proved, verdict.log


@pytest.mark.parametrize(
    "contract",
    [
        OutputContract(Revoked(3, 4, spare=3), 3, order=False),
        OutputContract(CreditQueue(3, 4, spare=2), 3, order=False),
        InputContract(NeverClosed(payload(), 4), order=False),
        InputContract(Tight(payload(), 4), order=False),
    ],
    ids=["offer withdrawn", "too few spare places", "packet not closed", "overflow"],
)
def test_planted_faults_are_found(contract: OutputContract | InputContract, tmp_path: Path) -> None:
    verdict = prove(contract, contract.ports(), "bmc", 14, tmp_path / "fault")
    assert verdict.status == "FAIL", verdict.log
