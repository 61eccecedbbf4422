"""Size and clock rate of the engine: synthesis for ECP5 and UltraScale+, place-and-route for ECP5.

python benchmarks/engine_fmax.py [--lanes 16] [--bits 16] [--seeds 1 2 3] [-o reports/engine_fmax]

Place-and-route of 16 lanes takes several minutes a seed; results are kept in the cache of `pezo_hw.eda`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from pezo_rtl.engine.engine import TOP, verilog_of_engine
from pezo_rtl.engine.params import EngineParams

from pezo_hw.eda.nextpnr import place_and_route
from pezo_hw.eda.yosys import synthesize
from pezo_hw.errors import PezoError
from pezo_hw.files import write_json_atomic, write_text_atomic

GOAL_MHZ = 150


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lanes", type=int, default=16)
    parser.add_argument("--bits", type=int, default=16, help="of a weight and of a number")
    parser.add_argument("--dither", type=int, default=0, help="bits of stochastic rounding's dither")
    parser.add_argument("--terms", type=int, default=1, help="most terms of an update")
    parser.add_argument(
        "--seeds", type=int, nargs="*", default=[1, 2, 3], help="of place-and-route; none: only synthesis"
    )
    parser.add_argument("-o", "--out", type=Path, help="write engine_fmax.json and README.md into this folder")
    options = parser.parse_args()
    figures: dict[str, Any] = {
        "engine": {name: getattr(options, name) for name in ("lanes", "bits", "dither", "terms")}
    }
    try:
        print(f"engine of {options.lanes} lanes x {options.bits} bits, {options.dither} dither bits", flush=True)
        figures["synthesis"] = {target: synthesis(options, target) for target in ("ecp5", "xcup")}
        if options.seeds:
            routed = place_and_route(text(options, ecp5=True), TOP, "ecp5", seeds=options.seeds)
            if routed.fmax_mhz is None:
                print(f"ecp5  not routed: {routed.reason}")
                return 1
            rates = ", ".join(f"{rate:.1f}" for rate in routed.fmax_seeds)
            path = routed.critical_path
            print(f"ecp5  Fmax {routed.fmax_mhz:.1f} MHz (seeds: {rates}), {routed.device}; goal {GOAL_MHZ} MHz")
            print(f"      critical path: {path.get('from')} -> {path.get('to')}, {path.get('ns')}")
            gigabytes = 2 * params(options, True).width * routed.fmax_mhz / 1000
            print(f"      streams at that clock: {gigabytes:.1f} GB/s, in and out together")
            figures["place_and_route"] = routed.to_dict() | {"streams_gb_per_s": round(gigabytes, 2)}
    except PezoError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    if options.out:
        write(options.out, figures, options)
        print(f"wrote {options.out}")
    return 0


def synthesis(options: argparse.Namespace, target: str) -> dict[str, Any]:
    """Synthesise for a target, print and return what it takes."""
    found = synthesize(text(options, ecp5=target == "ecp5"), TOP, target)
    print(
        f"{target:<5} {found.lut:.0f} LUT, {found.ff:.0f} FF, {found.dsp:.0f} DSP, {found.bram:g} BRAM, "
        f"of the LUTs {found.lutram:.0f} memory ({found.tool})",
        flush=True,
    )
    names = ("lut", "lutram", "ff", "dsp", "bram", "tool")
    return {name: getattr(found, name) for name in names}


def write(folder: Path, figures: dict[str, Any], options: argparse.Namespace) -> None:
    """Write the figures, and a page that says where they come from."""
    folder.mkdir(parents=True, exist_ok=True)
    write_json_atomic(folder / "engine_fmax.json", figures)
    seeds = " ".join(map(str, options.seeds))
    lines = [
        "# Clock rate of the engine",
        "",
        f"`python benchmarks/engine_fmax.py --lanes {options.lanes} --bits {options.bits} --seeds {seeds} -o {folder}`",
        "",
        "The engine alone, in a registered harness. Bandwidth counts weights in and results out together.",
        "",
        "| target | LUT | of them memory | FF | DSP | block RAM |",
        "|---|---|---|---|---|---|",
    ]
    for target, found in figures["synthesis"].items():
        cells = (target, *(f"{found[name]:,.0f}" for name in ("lut", "lutram", "ff", "dsp", "bram")))
        lines.append("| " + " | ".join(cells) + " |")
    routed = figures.get("place_and_route")
    if routed:
        path = routed["critical_path"]
        parts = ", ".join(f"{name} {value:.2f} ns" for name, value in path["ns"].items())
        lines += [
            "",
            f"ECP5 {routed['device']}: **{routed['fmax_mhz']:.1f} MHz**, the median of "
            f"{', '.join(f'{rate:.1f}' for rate in routed['fmax_seeds'])} (seeds {seeds}); the aim is {GOAL_MHZ}. "
            f"Streams at that clock: {routed['streams_gb_per_s']} GB/s.",
            "",
            f"The path that limits: `{path['from']}` to `{path['to']}`, {path['levels']} cells: {parts}.",
            "",
            f"Tools: {routed['tool']}.",
        ]
    write_text_atomic(folder / "README.md", "\n".join([*lines, ""]))


def params(options: argparse.Namespace, ecp5: bool) -> EngineParams:
    """Return the engine's parameters for a target."""
    return EngineParams(options.lanes, options.bits, options.bits, options.dither, terms=options.terms, ecp5=ecp5)


def text(options: argparse.Namespace, ecp5: bool) -> str:
    """Return the Verilog for a target."""
    return verilog_of_engine(params(options, ecp5))


if __name__ == "__main__":
    sys.exit(main())
