"""Compared clocks a second of the simulators on one 32 x 16 bank, and their ratio, measured in one run.

    python benchmarks/sim_rate.py [--clocks 2000000] [-o sim_rate.json]

Each simulator runs long enough to hide its start; compiling is not counted. Every word is compared with the numpy twin.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from pezo_sim import icarus
from pezo_sim.executors import ScriptRunner, amaranth_words
from pezo_sim.parity import Block, ahead, check_words
from pezo_sim.script import CHUNK, Action

from pezo_hw.files import write_json_atomic
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import build

DESIGN = {"name": "bank-32x16", "perturbation": {"generators": 32, "bits": 16}, "weights": {"count": 4810}}
SHORT = 4000  # clocks in Icarus; a fifth of it in Amaranth's simulator


def stretch(clocks: int) -> list[Action]:
    """Return a load and reads without a pause."""
    return [Action("load"), *(Action("read", min(CHUNK, clocks - at)) for at in range(0, clocks, CHUNK))]


def main() -> None:
    """Measure, print, and write JSON where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clocks", type=int, default=2_000_000, help="verilated clocks (default 2000000)")
    parser.add_argument("-o", "--out", type=Path, help="write the figures here as JSON")
    options = parser.parse_args()
    spec = DesignSpec.from_dict(DESIGN)
    block = Block("bank-32x16", "bank", spec, build(spec), options.clocks)
    runner = ScriptRunner(block.stream, "bank")
    rates = {}

    began = time.perf_counter()
    check_words(
        block, block.place("verilator", None), stretch(options.clocks), ahead(runner.run(stretch(options.clocks)))
    )
    rates["verilator"] = options.clocks / (time.perf_counter() - began)

    with tempfile.TemporaryDirectory() as work:
        seconds = []
        for clocks in (SHORT // 4, SHORT + SHORT // 4):  # the difference leaves out compiling and starting
            began = time.perf_counter()
            words, _ = icarus.record(block.stream, "bank", Path(work), stretch(clocks))
            check_words(block, block.place("icarus", None), stretch(clocks), words)
            seconds.append(time.perf_counter() - began)
        rates["icarus"] = SHORT / (seconds[1] - seconds[0])

    began = time.perf_counter()
    check_words(
        block, block.place("amaranth", None), stretch(SHORT // 5), amaranth_words(block.stream, stretch(SHORT // 5))
    )
    rates["amaranth"] = SHORT / 5 / (time.perf_counter() - began)

    for name, rate in rates.items():
        print(f"{name:<10} {rate:12,.0f} compared clocks a second")
    ratio = rates["verilator"] / rates["icarus"]
    print(f"verilator / cocotb + Icarus: {ratio:,.0f}")
    if options.out:
        figures = {"clocks": options.clocks, "clocks_per_s": rates, "verilator_over_icarus": ratio}
        write_json_atomic(options.out, figures)
        print(f"wrote {options.out}")


if __name__ == "__main__":
    main()
