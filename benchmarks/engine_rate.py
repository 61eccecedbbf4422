"""Compared clocks a second of ``pezo_perturb`` with a bank of 32 x 16: verilated, and cocotb with Icarus, in one run.

    python benchmarks/engine_rate.py [--beats 100000] [-o reports/engine_rate]

The check is the same in both: MeZO steps through the registers, every packet compared with the twin. Compiling and
starting are not counted. "simulated" leaves out what the twin and the comparison take. Processor time is that of this
thread and of the programs it started, so it says more than the clock on the wall where the machine has other work.
"""

from __future__ import annotations

import argparse
import functools
import resource
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from pezo_rtl.engine.subsystem import subsystem
from pezo_sim.engine_perturb import VerilatedPerturb

from pezo_hw.files import write_json_atomic, write_text_atomic
from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec
from tests.rtl_engine.hosts import VerilatedHost
from tests.rtl_engine.icarus import simulate_steps
from tests.rtl_engine.steps import Scene, mezo_steps

GOAL, RATIO = 1_000_000, 100
LANES, BITS = 32, 16
ICARUS_BEATS = 40


@dataclass(frozen=True)
class Span:
    """Seconds by the clock on the wall, and of processor time (this thread and ended child processes)."""

    wall: float = 0.0
    cpu: float = 0.0

    @classmethod
    def now(cls) -> Span:
        """Return both clocks as they stand."""
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        return cls(time.perf_counter(), time.thread_time() + children.ru_utime + children.ru_stime)

    def __add__(self, other: Span) -> Span:
        return Span(self.wall + other.wall, self.cpu + other.cpu)

    def __sub__(self, other: Span) -> Span:
        return Span(self.wall - other.wall, self.cpu - other.cpu)


def design(beats: int) -> DesignSpec:
    """Return the design, with weights for so many beats."""
    bank = {"kind": "bank", "generators": LANES, "bits": BITS}
    return DesignSpec.from_dict({"name": "perturb-32x16", "perturbation": bank, "weights": {"count": LANES * beats}})


class TimedHost(VerilatedHost):
    """Sums up the time spent in sweeps."""

    spent = Span()

    async def transfer(self, weights, *arguments, **more):
        """One packet."""
        began = Span.now()
        out = await super().transfer(weights, *arguments, **more)
        self.spent += Span.now() - began
        return out


def verilated(beats: int, steps: int) -> tuple[int, Span, Span]:
    """Return the clocks of verilated steps, the time they took with the twin, and that of the sweeps alone."""
    spec = design(beats)
    block = VerilatedPerturb(subsystem(spec, 4))
    scene = Scene(spec, block.lanes, Layout.of([("w", (spec.weights.count,))]))
    host, before = TimedHost(block), block.clocks
    began = Span.now()
    host.run(functools.partial(mezo_steps, scene, steps=steps))
    return block.clocks - before, Span.now() - began, host.spent


def icarus() -> tuple[int, Span]:
    """Return the clocks of cocotb with Icarus, and their time: that of 3 steps less that of 1, without the start."""
    small = design(ICARUS_BEATS)
    with tempfile.TemporaryDirectory() as work:
        spent, run = [], []
        for steps in (1, 3):
            began = Span.now()
            run.append(simulate_steps(Path(work), small, subsystem(small, 4), "mezo", steps, watch=False))
            spent.append(Span.now() - began)
    return run[1] - run[0], spent[1] - spent[0]


def main() -> None:
    """Measure, print, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--beats", type=int, default=100_000, help="beats of a packet, verilated (default 100000)")
    parser.add_argument("--steps", type=int, default=2, help="MeZO steps of four sweeps, verilated (default 2)")
    parser.add_argument("-o", "--out", type=Path, help="folder for results.json and README.md")
    options = parser.parse_args()

    clocks, whole, sweeps = verilated(options.beats, options.steps)
    few, slow = icarus()
    spans = {"verilated": (clocks, whole), "verilated, simulated": (clocks, sweeps), "cocotb + Icarus": (few, slow)}
    head = ["| simulator | clocks | clocks a second | clocks a processor second |", "| --- | --- | --- | --- |"]
    rows = [f"| {name} | {n:,} | {n / t.wall:,.0f} | {n / t.cpu:,.0f} |" for name, (n, t) in spans.items()]
    ratios = {kind: clocks / getattr(whole, kind) / (few / getattr(slow, kind)) for kind in ("wall", "cpu")}
    said = [
        f"Verilated over cocotb + Icarus, with the twin's time in both: **{ratios['wall']:,.0f} times** by the clock "
        f"on the wall, {ratios['cpu']:,.0f} by processor time; the aim is {RATIO}.",
        f"The aim of {GOAL:,} verilated clocks a second is {'' if clocks / whole.wall >= GOAL else 'not '}reached.",
    ]
    print("\n".join([*head, *rows, "", *said]))
    if options.out:
        command = f"python benchmarks/engine_rate.py --beats {options.beats} --steps {options.steps} -o {options.out}"
        found = {name: {"clocks": n, "wall_s": t.wall, "cpu_s": t.cpu} for name, (n, t) in spans.items()}
        figures = {"command": command, "lanes": LANES, "bits": BITS, "runs": found, "ratio": ratios}
        write_json_atomic(options.out / "results.json", figures)
        title = ["# Rate of the verilated subsystem", "", f"`{command}`", "", __doc__.split("\n\n")[-1].strip(), ""]
        write_text_atomic(options.out / "README.md", "\n".join([*title, *head, *rows, "", *said, ""]))
        print(f"wrote {options.out}")


if __name__ == "__main__":
    main()
