"""The skid buffer: proved, with covers and planted faults, and run once against a queue."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from amaranth.hdl import Module, Mux
from amaranth.sim import Simulator
from pezo_rtl.axi.skid import SkidBuffer

from formal.prove import missing, prove
from formal.skid import SkidContract

needs_sby = pytest.mark.skipif(bool(missing()), reason=f"{missing()} is not installed")


class Dropping(SkidBuffer):
    """Planted fault: what arrives in the clock of a stall is lost."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.d.comb += [self.i.ready.eq(~self.held)]
        with m.If(self.o.ready | ~self.o.valid):
            m.d.sync += [self.o.valid.eq(self.i.valid), self.o.payload.eq(self.i.payload), self.held.eq(0)]
        with m.Elif(self.i.valid & ~self.held):
            m.d.sync += self.held.eq(1)
        return m


class Unstable(SkidBuffer):
    """Planted fault: the waiting payload is replaced by the one that arrives."""

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.d.comb += self.i.ready.eq(~self.held)
        with m.If(self.o.ready | ~self.o.valid):
            m.d.sync += [
                self.o.valid.eq(self.i.valid | self.held),
                self.o.payload.eq(Mux(self.held, self.store, self.i.payload)),
                self.held.eq(0),
            ]
        with m.Elif(self.i.valid & ~self.held):
            m.d.sync += [self.held.eq(1), self.store.eq(self.o.payload), self.o.payload.eq(self.i.payload)]
        return m


@needs_sby
@pytest.mark.parametrize(("mode", "depth"), [("prove", 3), ("cover", 12)])
def test_contract_holds_and_is_not_vacuous(mode: str, depth: int, tmp_path: Path) -> None:
    contract = SkidContract(SkidBuffer(4))
    verdict = prove(contract, contract.ports(), mode, depth, tmp_path / mode)
    assert verdict.proved, verdict.log


@needs_sby
@pytest.mark.parametrize("faulty", [Dropping, Unstable])
def test_planted_fault_is_not_proved(faulty: type[SkidBuffer], tmp_path: Path) -> None:
    contract = SkidContract(faulty(4))
    verdict = prove(contract, contract.ports(), "prove", 3, tmp_path / "fault")
    assert not verdict.proved and verdict.status in ("FAIL", "UNKNOWN"), verdict.log


@pytest.mark.parametrize(("offer", "take"), [(1.0, 1.0), (0.5, 0.5), (0.9, 0.2), (0.2, 0.9)])
def test_against_a_queue(offer: float, take: float) -> None:
    dut, rng, sent, got = SkidBuffer(16), random.Random(7), [], []

    async def bench(ctx):
        sent_now = True
        for _ in range(400):
            if not ctx.get(dut.i.valid) or sent_now:
                ctx.set(dut.i.valid, rng.random() < offer)
                ctx.set(dut.i.payload, rng.getrandbits(16))
            ctx.set(dut.o.ready, rng.random() < take)
            sent_now = bool(ctx.get(dut.i.valid & dut.i.ready))
            if sent_now:
                sent.append(ctx.get(dut.i.payload))
            if ctx.get(dut.o.valid & dut.o.ready):
                got.append(ctx.get(dut.o.payload))
            await ctx.tick()

    simulator = Simulator(dut)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    assert got == sent[: len(got)] and len(sent) - len(got) <= 2
    if offer == take == 1.0:
        assert len(got) == 399  # one a clock after the first
