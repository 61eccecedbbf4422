"""Functional coverage of ``pezo_perturb``: a random campaign against the twin, and every mistake of a host.

    python benchmarks/engine_coverage.py [--rounds 1000] [--seed 1] [-o reports/engine_coverage]

Exit code 1 when a goal is not reached. The fast tests run the same campaign with fewer rounds.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from pezo_rtl.engine.subsystem import subsystem

from tests.rtl_engine.campaign import Campaign
from tests.rtl_engine.steps import spec_for


def main() -> int:
    """Run, write, and say what was missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=1000, help="layouts of 16 sweeps each (default 1000)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("-o", "--out", type=Path, default=Path("reports/engine_coverage"), help="folder")
    options = parser.parse_args()
    spec = spec_for("bank", "stochastic", queries=4)
    campaign = Campaign(spec, subsystem(spec, 8), options.seed)
    campaign.mistakes()
    for number in range(options.rounds):
        campaign.round(number)
    command = f"python benchmarks/engine_coverage.py --rounds {options.rounds} --seed {options.seed}"
    campaign.coverage.write(options.out, command, campaign.block.clocks)
    missed = campaign.coverage.missed()
    print(f"{campaign.block.clocks:,} clocks, {campaign.beats:,} beats compared; wrote {options.out}")
    for goal in missed:
        print(f"not reached: {goal}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
