"""Size and clock rate of banks and pools: rings, whole banks, wider words, pool mappings, and the Gaussian sources.

    python benchmarks/bank_fmax.py [--only ring,bank,pool,shape,gaussian] [--seeds 1 2 3] [-o reports/bank_fmax]

Counts by Yosys (xcup: LUT6, ecp5: LUT4), clock rate by nextpnr on ECP5 in the registered harness of `pezo pnr`, one
value a seed. A run takes about ten minutes; results are kept in the cache of `pezo_hw.eda`, so another run is quick.
Of the sections that are not measured, the folder keeps the rows that it has.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from pezo_rtl.create import create
from pezo_rtl.ring import Ring, black_boxes
from pezo_rtl.verilog import convert

from pezo_hw.eda.nextpnr import place_and_route
from pezo_hw.eda.yosys import synthesize
from pezo_hw.errors import PezoError
from pezo_hw.files import write_json_atomic, write_text_atomic
from pezo_hw.lfsr import trajectory
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import build
from pezo_hw.streams.offsets import autocorrelation, read_signed

SECTIONS = ("ring", "bank", "pool", "shape", "gaussian")
TOP = "pezo_block"
LAGS = 4
HALF = 0.5  # the aim: a bank or pool over the smallest Gaussian source


class FreeRing(wiring.Component):
    """A ring with registers at its inputs and nothing else: ``move`` tells a clock before, the enables are copies."""

    def __init__(self, rows: tuple[int, ...], n: int, flipped: int, ecp5: bool) -> None:
        self.ring = Ring(rows, n, 1, flipped, ecp5)
        members = {"move": In(1), "filling": In(1), "fed": In(self.ring.k), "states": Out(self.ring.k).array(n)}
        super().__init__(members)

    def elaborate(self, platform: object) -> Module:
        m = Module()
        m.submodules.ring = ring = self.ring
        awake: Signal | None = None
        for c in range(ring.copies):
            works, go = Signal(name=f"works{c}"), Signal(name=f"go{c}")
            m.d.sync += [works.eq(1 if awake is None else awake), go.eq(self.move & works)]
            m.d.comb += ring.go[c].eq(go)
            awake = works
        m.d.sync += [ring_in.eq(mine) for ring_in, mine in ((ring.filling, self.filling), (ring.fed, self.fed))]
        m.d.comb += [mine.eq(state) for mine, state in zip(self.states, ring.states, strict=True)]
        return m


def spec_of(lanes: int = 0, mapping: str = "replica", **perturbation: Any) -> DesignSpec:
    """Return a design with 4,810 weights."""
    hardware = {"lanes": lanes, "pool_mapping": mapping}
    table = {"name": "fmax", "perturbation": perturbation, "weights": {"count": 4810}, "hardware": hardware}
    return DesignSpec.from_dict(table)


def lag_correlation(spec: DesignSpec) -> float:
    """Return the largest absolute correlation of a generator's numbers with those 1 to 4 clocks later."""
    p = spec.perturbation
    numbers = read_signed(trajectory(p.matrix, 1, (1 << p.state_bits) - 1), p.bits, p.signed)
    rho = autocorrelation(numbers)
    return float(np.abs(rho[1 : LAGS + 1] / rho[0]).max())


def cases(only: tuple[str, ...]) -> Iterator[tuple[str, str, str, str, float | None, bool]]:
    """Yield section, name, ECP5 text, Xilinx text, lag correlation, and whether to place and route."""

    def both(section: str, name: str, spec: DesignSpec, route: bool = True) -> Iterator[Any]:
        text = convert(create(build(spec)), TOP)
        yield section, name, text, text, None, route

    if "ring" in only:
        for step in ("sparse", "lfsr"):
            spec = spec_of(generators=32, bits=16, step=step)
            rows, flipped = spec.perturbation.matrix, 1 << 15
            plain = convert(FreeRing(rows, 32, flipped, False), TOP)
            lag = lag_correlation(spec)
            kind = "ring 32 x 16" if step == "sparse" else "one-step ring 32 x 16"
            yield "ring", kind, plain, plain, lag, True
            if step == "sparse":
                cells = convert(FreeRing(rows, 32, flipped, True), TOP) + black_boxes()
                yield "ring", f"{kind}, ECP5 cells", cells, "", lag, True
    if "bank" in only:
        for n, bits in ((32, 16), (31, 8)):
            spec = spec_of(generators=n, bits=bits)
            yield from both("bank", f"bank {n} x {bits}", spec)
            cells = convert(create(build(spec), ecp5=True), TOP) + black_boxes()
            yield "bank", f"bank {n} x {bits}, ECP5 cells", cells, "", None, True
        yield from both("bank", "bank 31 x 8, not rotating", spec_of(generators=31, bits=8, rotation="none"))
        table = spec_of(generators=31, bits=8, scaling="table")
        yield from both("bank", "bank 31 x 8, scaling table", table, route=False)
    if "pool" in only:
        for mapping in ("replica", "permuted", "rotating"):
            yield from both("pool", f"pool 4095 x 8, W 16, {mapping}", spec_of(16, mapping, kind="pool", bits=8))
    if "shape" in only:
        for lanes in (62, 16, 48):
            yield from both("shape", f"bank 31 x 8, W {lanes}", spec_of(lanes, generators=31, bits=8))
        yield from both("shape", "bank 32 x 8, W 64", spec_of(64, generators=32, bits=8))
        wide = spec_of(generators=31, bits=8, fanout=34, clock_numbers=1024)
        yield from both("shape", "bank 31 x 8, fanout 34, W 1024", wide, route=False)
    if "gaussian" in only:
        yield from both("gaussian", "bank 32 x 8", spec_of(generators=32, bits=8), route=False)
        table = spec_of(generators=32, bits=8, scaling="table")
        yield from both("gaussian", "bank 32 x 8, scaling table", table, route=False)
        for mapping in ("permuted", "rotating"):
            pool = spec_of(32, mapping, kind="pool", bits=8)
            yield from both("gaussian", f"pool 4095 x 8, W 32, {mapping}", pool, route=False)
        for gaussian in ("clt", "tree", "boxmuller"):
            base = spec_of(kind="gaussian", gaussian=gaussian, bits=8, gaussian_bits=8, words=32)
            text = convert(create(build(base), 32), TOP)
            yield "gaussian", f"Gaussian {gaussian}, W 32", text, text, None, False


def measure(section: str, name: str, ecp5: str, xcup: str, lag: float | None, route: bool, seeds: list[int]) -> Any:
    """Return one row of the table."""
    row: dict[str, Any] = {"section": section, "name": name}
    for target, text in (("xcup", xcup), ("ecp5", ecp5)):
        if text:
            found = synthesize(text, TOP, target)
            row[target] = {key: getattr(found, key) for key in ("lut", "ff", "lutram", "bram", "dsp")}
    if lag is not None:
        row["lag_correlation"] = round(lag, 4)
    if route and seeds:
        routed = place_and_route(ecp5, TOP, "ecp5", seeds=seeds)
        row["fmax_mhz"], row["fmax_seeds"] = routed.fmax_mhz, list(routed.fmax_seeds)
        row["critical_path"] = {key: routed.critical_path.get(key) for key in ("from", "to", "levels", "ns")}
        row["tool"] = routed.tool
    return row


def line(row: dict[str, Any]) -> str:
    """Return a Markdown row."""
    counts = []
    for target in ("xcup", "ecp5"):
        found = row.get(target)
        counts.append(f"{found['lut']:g} / {found['ff']:g} / {found['bram']:g}" if found else "")
    rate = f"{row['fmax_mhz']:.0f}" if row.get("fmax_mhz") else ""
    seeds = ", ".join(f"{value:.0f}" for value in row.get("fmax_seeds", []))
    lag = f"{row['lag_correlation']:.4f}" if "lag_correlation" in row else ""
    return f"| {row['name']} | {counts[0]} | {counts[1]} | {rate} | {seeds} | {lag} |"


def conclusion(rows: list[dict[str, Any]]) -> list[str]:
    """Compare bank and pool with the smallest Gaussian source at equal W and bits."""
    out = []
    both = [row for row in rows if row["section"] == "gaussian"]
    for target in ("xcup", "ecp5"):
        size = {row["name"]: row[target]["lut"] + row[target]["ff"] for row in both}
        sources = {name: count for name, count in size.items() if name.startswith("Gaussian")}
        if sources:
            least = min(sources, key=lambda name: sources[name])
            others = ", ".join(f"{name} {count / sources[least]:.2f}" for name, count in size.items() if name != least)
            out.append(f"- {target}: LUTs + flip-flops over those of {least} ({sources[least]:g}): {others}.")
            worst = max((name for name in size if name not in sources), key=lambda name: size[name])
            share = size[worst] / sources[least]
            verdict = "at most" if share <= HALF else "more than"
            out.append(
                f"- {target}: the largest bank or pool, {worst}, takes {share:.2f} of the smallest Gaussian source: "
                f"{verdict} half. All have MARK and REWIND; a pool's scaling is a constant shift in the engine's "
                f"coefficient, which costs nothing, and it takes block RAM besides (third figure of its row)."
            )
    return out


def earlier(folder: Path | None, measured: tuple[str, ...]) -> tuple[list[Any], dict[str, str]]:
    """Return the rows of a folder's other sections, and the command that each of them was made by."""
    path = folder / "results.json" if folder else None
    if path is None or not path.exists():
        return [], {}
    found = json.loads(path.read_text())
    rows = [row for row in found["rows"] if row["section"] not in measured]
    return rows, {row["section"]: found["commands"][row["section"]] for row in rows}


def write(folder: Path, rows: list[Any], commands: dict[str, str], head: list[str], said: list[str]) -> None:
    """Write results.json and README.md."""
    write_json_atomic(folder / "results.json", {"commands": commands, "rows": rows})
    made = ", ".join(f"`{command}`" for command in dict.fromkeys(commands.values()))
    text = ["# Banks and pools: size and clock rate", "", f"Made by {made}; docs/rtl.md explains it.", ""]
    lines = [line(row) for row in rows]
    write_text_atomic(folder / "README.md", "\n".join([*text, *head, *lines, "", *said, ""]))


def main() -> int:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default=",".join(SECTIONS), help="sections to measure (default: all)")
    parser.add_argument("--seeds", type=int, nargs="*", default=[1, 2, 3], help="of place-and-route; none: counts only")
    parser.add_argument("-o", "--out", type=Path, help="folder to write results.json and README.md to")
    options = parser.parse_args()
    only = tuple(options.only.split(","))
    if unknown := set(only) - set(SECTIONS):
        parser.error(f"--only: {', '.join(sorted(unknown))} is not known; sections are {', '.join(SECTIONS)}")
    head = [
        "| block | xcup LUT / FF / BRAM | ecp5 LUT / FF / BRAM | Fmax (median), MHz | seeds | lag 1-4 |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    print("\n".join(head), flush=True)
    rows, commands = earlier(options.out, only)
    seeds = " ".join(map(str, options.seeds))
    command = f"python benchmarks/bank_fmax.py --only {options.only} --seeds {seeds} -o {options.out}"
    try:
        for case in cases(only):
            rows.append(measure(*case, options.seeds))
            print(line(rows[-1]), flush=True)
    except PezoError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    said = conclusion(rows)
    print("\n".join(said))
    if options.out:
        commands |= dict.fromkeys(only, command)
        rows.sort(key=lambda row: SECTIONS.index(row["section"]))
        write(options.out, rows, {name: commands[name] for name in SECTIONS if name in commands}, head, said)
    return 0


if __name__ == "__main__":
    sys.exit(main())
