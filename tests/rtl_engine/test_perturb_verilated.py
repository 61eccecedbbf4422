"""``pezo_perturb`` verilated behind its register bus: whole MeZO steps, and what its wrapper has to notice."""

from __future__ import annotations

import functools
from pathlib import Path

import numpy as np
import pytest
from pezo_rtl.engine.subsystem import TOP, subsystem
from pezo_sim.engine_perturb import BusError, VerilatedPerturb

from pezo_hw.errors import ToolError

from .campaign import Campaign
from .coverage import GOALS
from .host import REGS
from .hosts import VerilatedHost
from .steps import Scene, mezo_steps, spec_for, spsa_steps

ROUNDS = 60


@pytest.mark.parametrize("flow", [(1.0, 1.0), (0.6, 0.7)])
def test_mezo_steps(flow: tuple[float, float]) -> None:
    spec = spec_for("bank", "stochastic")
    block = VerilatedPerturb(subsystem(spec, 4), *flow)
    scene = Scene(spec, block.lanes)
    VerilatedHost(block).run(functools.partial(mezo_steps, scene, steps=5))
    assert block.clocks > 1000 and not block.irq


def test_steps_of_four_queries() -> None:
    spec = spec_for("bank", "stochastic", queries=4)
    block = VerilatedPerturb(subsystem(spec, 8), 0.9, 0.9)
    VerilatedHost(block).run(functools.partial(spsa_steps, Scene(spec, block.lanes), steps=4))


def test_random_campaign_reaches_every_goal(tmp_path: Path) -> None:
    spec = spec_for("bank", "stochastic", queries=4)
    campaign = Campaign(spec, subsystem(spec, 8), seed=1)
    campaign.mistakes()
    for number in range(ROUNDS):
        campaign.round(number)
    assert campaign.coverage.missed() == []
    campaign.coverage.write(tmp_path, "pytest", campaign.block.clocks)
    assert "goals reached" in (tmp_path / "README.md").read_text()
    campaign.coverage.hits.clear()
    assert len(campaign.coverage.missed()) == sum(map(len, GOALS.values()))


def test_a_sweep_that_was_not_started_is_told() -> None:
    block = VerilatedPerturb(subsystem(spec_for("bank", "stochastic"), 4))
    with pytest.raises(ToolError, match=f"{TOP}: no end of a packet within"):
        block.sweep(np.zeros(9))
    block.reset()
    assert block.unsent == 0 and len(block.pull(1).last) == 0
    with pytest.raises(BusError, match="read of 0x800: SLVERR"):
        block.read32(0x800)
    with pytest.raises(BusError, match="write of 0x0: SLVERR"):
        block.write32(REGS.ADDRESS["ID"], 1)
    with pytest.raises(ValueError, match="5 weights are no whole beats of 4"):
        block.push(np.zeros(5))
