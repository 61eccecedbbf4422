"""Size and clock rate of the engine: synthesis for ECP5 and UltraScale+, place-and-route for ECP5.

python benchmarks/engine_fmax.py [--lanes 16] [--bits 16] [--seeds 1 2 3]

Place-and-route of 16 lanes takes several minutes a seed; results are kept in the cache of `pezo_hw.eda`.
"""

from __future__ import annotations

import argparse
import sys

from pezo_rtl.engine.engine import TOP, verilog_of_engine
from pezo_rtl.engine.params import EngineParams

from pezo_hw.eda.nextpnr import place_and_route
from pezo_hw.eda.yosys import synthesize
from pezo_hw.errors import PezoError

GOAL_MHZ = 150


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lanes", type=int, default=16)
    parser.add_argument("--bits", type=int, default=16, help="of a weight and of a number")
    parser.add_argument("--dither", type=int, default=0, help="bits of stochastic rounding's dither")
    parser.add_argument(
        "--seeds", type=int, nargs="*", default=[1, 2, 3], help="of place-and-route; none: only synthesis"
    )
    options = parser.parse_args()
    try:
        print(f"engine of {options.lanes} lanes x {options.bits} bits, {options.dither} dither bits")
        for target in ("ecp5", "xcup"):
            found = synthesize(text(options, ecp5=target == "ecp5"), TOP, target)
            print(
                f"{target:<5} {found.lut:.0f} LUT, {found.ff:.0f} FF, {found.dsp:.0f} DSP, {found.bram:g} BRAM, "
                f"of the LUTs {found.lutram:.0f} memory ({found.tool})"
            )
        if options.seeds:
            routed = place_and_route(text(options, ecp5=True), TOP, "ecp5", seeds=options.seeds)
            if routed.fmax_mhz is None:
                print(f"ecp5  not routed: {routed.reason}")
                return 1
            rates = ", ".join(f"{rate:.1f}" for rate in routed.fmax_seeds)
            path = routed.critical_path or {}
            print(f"ecp5  Fmax {routed.fmax_mhz:.1f} MHz (seeds: {rates}), {routed.device}; goal {GOAL_MHZ} MHz")
            print(f"      critical path: {path.get('from')} -> {path.get('to')}, {path.get('ns')}")
            gigabytes = 2 * params(options, True).width * routed.fmax_mhz / 1000
            print(f"      streams at that clock: {gigabytes:.1f} GB/s, in and out together")
    except PezoError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


def params(options: argparse.Namespace, ecp5: bool) -> EngineParams:
    """Return the engine's parameters for a target."""
    return EngineParams(options.lanes, options.bits, options.bits, options.dither, ecp5=ecp5)


def text(options: argparse.Namespace, ecp5: bool) -> str:
    """Return the Verilog for a target."""
    return verilog_of_engine(params(options, ecp5))


if __name__ == "__main__":
    sys.exit(main())
