"""Compared clocks a second of ``pezo_perturb`` with a bank of 32 x 16: verilated, and cocotb with Icarus, in one run.

    python benchmarks/engine_rate.py [--beats 100000] [-o engine_rate.json]

The check is the same in both: MeZO steps through the registers, every packet compared with the twin. Compiling and
starting are not counted. "simulated" leaves the twin's time out.
"""

from __future__ import annotations

import argparse
import functools
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from pezo_rtl.engine.subsystem import subsystem
from pezo_sim.engine_perturb import VerilatedPerturb

from pezo_hw.files import write_json_atomic
from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec
from tests.rtl_engine.hosts import VerilatedHost
from tests.rtl_engine.icarus import simulate_steps
from tests.rtl_engine.steps import Scene, mezo_steps

GOAL, RATIO = 1_000_000, 100
ICARUS_BEATS = 40


def design(beats: int) -> DesignSpec:
    """Return the design, with weights for so many beats."""
    bank = {"kind": "bank", "generators": 32, "bits": 16}
    return DesignSpec.from_dict({"name": "perturb-32x16", "perturbation": bank, "weights": {"count": 32 * beats}})


class TimedHost(VerilatedHost):
    """Sums up the time spent in sweeps."""

    seconds = 0.0

    async def transfer(self, weights, *arguments, **more):
        """One packet."""
        began = time.perf_counter()
        out = await super().transfer(weights, *arguments, **more)
        self.seconds += time.perf_counter() - began
        return out


def main() -> None:
    """Measure, print, and write JSON where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--beats", type=int, default=100_000, help="beats of a packet, verilated (default 100000)")
    parser.add_argument("--steps", type=int, default=2, help="MeZO steps of four sweeps, verilated (default 2)")
    parser.add_argument("-o", "--out", type=Path, help="write the figures here as JSON")
    options = parser.parse_args()

    spec = design(options.beats)
    block = VerilatedPerturb(subsystem(spec, 4))
    scene = Scene(spec, block.lanes, Layout.of([("w", (spec.weights.count,))]))
    host, before = TimedHost(block), block.clocks
    began = time.perf_counter()
    host.run(functools.partial(mezo_steps, scene, steps=options.steps))
    clocks = block.clocks - before
    rates = {"verilated": clocks / (time.perf_counter() - began), "verilated, simulated": clocks / host.seconds}

    small = design(ICARUS_BEATS)
    with tempfile.TemporaryDirectory() as work:
        spent, run = [], []
        for steps in (1, 3):  # the difference leaves out compiling and starting
            began = time.perf_counter()
            run.append(simulate_steps(Path(work), small, subsystem(small, 4), "mezo", steps, watch=False))
            spent.append(time.perf_counter() - began)
        rates["icarus"] = (run[1] - run[0]) / (spent[1] - spent[0])

    for name, rate in rates.items():
        print(f"{name:<22}{rate:12,.0f} clocks a second")
    ratio = rates["verilated"] / rates["icarus"]
    print(f"verilated / cocotb + Icarus: {ratio:,.0f} (aim {RATIO}); aim {GOAL:,} clocks a second")
    if options.out:
        figures = {"lanes": 32, "beats": options.beats, "clocks": clocks, "clocks_per_s": rates, "ratio": ratio}
        write_json_atomic(options.out, figures)
        print(f"wrote {options.out}")


if __name__ == "__main__":
    main()
