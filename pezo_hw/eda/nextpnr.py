"""Place and route: the clock rate that a block reaches, over several seeds, with its critical path named."""

from __future__ import annotations

import functools
import hashlib
import json
import re
import statistics
import tempfile
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..errors import SpecError, ToolError
from ..progress import Progress, silent
from . import cache, cells, harness
from .jobs import run_jobs
from .routers import Router, router_for
from .tools import YOSYS
from .yosys import check_names, netlist_of, read_output, run_script, script_for

_NO_FIT = re.compile(r"no (more )?BELs remaining|[Uu]nable to (place|find (a |legal )*placement)")


@dataclass(frozen=True)
class SeedResult:
    """One run: ``fmax_mhz``, the critical path (ends, nanoseconds by cause) and the use of the device."""

    seed: int
    fmax_mhz: float
    critical_path: dict[str, Any]
    utilisation: dict[str, dict[str, int]]


@dataclass(frozen=True)
class PnrResult:
    """Place-and-route of one block in a harness over several seeds.

    ``fmax_mhz`` is the median, ``fmax_seeds`` one value a seed, ``spread`` (highest - lowest) / median.
    ``lut`` and ``ff`` are the device's use less the harness (``harness_lut``, ``harness_ff``); nextpnr adds two LUTs of
    constants and up to two carry cells a chain. On iCE40, whose logic cells hold a LUT and a flip-flop each, they are
    the netlist's counts.
    ``critical_path`` is the median seed's; its ``in_harness`` says that the harness, not the block, limits
    the rate. ``status`` is ``"ok"`` or ``"infeasible"`` with a ``reason``; figures are then None.
    """

    top: str
    target: str
    device: str
    status: str
    reason: str
    seeds: tuple[int, ...]
    fmax_mhz: float | None
    fmax_seeds: tuple[float, ...]
    spread: float | None
    lut: int | None
    ff: int | None
    harness_lut: int
    harness_ff: int
    utilisation: dict[str, dict[str, int]]
    critical_path: dict[str, Any]
    script: str
    tool: str
    rtl_sha256: str

    def to_dict(self) -> dict[str, Any]:
        """JSON values; ``reason`` only where there is one."""
        values = asdict(self)
        values["seeds"], values["fmax_seeds"] = list(self.seeds), list(self.fmax_seeds)
        if not self.reason:
            del values["reason"]
        return values


def parse_report(text: str, seed: int, tool: str = "nextpnr-ecp5") -> SeedResult:
    """Read the JSON report of one nextpnr run.

    Raises
    ------
    ToolError
        Not JSON, not of the known form, or without exactly one clock.
    """
    remedy = f"use the pinned nextpnr, or unset {tool.upper().replace('-', '_')}"
    try:
        report = json.loads(text)
        clocks = report["fmax"]
        if len(clocks) != 1:
            raise ToolError(
                tool,
                f"its report names {len(clocks)} clocks where one is expected",
                "give a block with one clock and at least one register-to-register path",
            )
        name, clock = next(iter(clocks.items()))
        wanted = f"posedge {name}"
        path = next(p["path"] for p in report["critical_paths"] if p["from"] == wanted and p["to"] == wanted)
        use = {
            kind: {"used": int(n["used"]), "available": int(n["available"])}
            for kind, n in sorted(report["utilization"].items())
            if n["used"]
        }
        return SeedResult(seed, round(float(clock["achieved"]), 2), _critical(path), use)
    except ValueError as error:
        raise ToolError(tool, f"its report is not JSON ({error})", remedy) from error
    except (KeyError, TypeError, StopIteration, IndexError) as error:
        raise ToolError(tool, f"its report has an unknown form (no {error})", remedy) from error


def _critical(path: list[dict[str, Any]]) -> dict[str, Any]:
    parts = {
        kind: round(sum(float(hop["delay"]) for hop in path if hop["type"] == kind), 3)
        for kind in ("clk-to-q", "logic", "routing", "setup")
    }
    first, last = path[0]["from"]["cell"], path[-1]["to"]["cell"]
    return {
        "from": first,
        "to": last,
        "levels": sum(hop["type"] == "logic" for hop in path),
        "ns": parts,
        "nets": [hop["net"] for hop in path if hop["type"] == "routing"],
        "in_harness": not any(cell.startswith("dut.") for cell in (first, last)),
    }


def place_and_route(
    verilog: str,
    top: str,
    target: str = "ecp5",
    device: str | None = None,
    speed: int | None = None,
    seeds: Sequence[int] = (1, 2, 3),
    clock: str = "clk",
    timeout: float | None = None,
    cancel: threading.Event | None = None,
    progress: Progress = silent,
) -> PnrResult:
    """Place and route ``top`` inside a registered harness once per seed. Each run is cached.

    ``device`` and ``speed`` are the target's usual ones by default (:data:`pezo_hw.eda.routers.ROUTERS`).

    Raises
    ------
    SpecError
        A target without place-and-route, an unknown device or speed grade, no seed, or ports that no harness
        fits.
    ToolError
        A tool is missing, failed, timed out or printed what cannot be read. That the design does not fit the
        device is no error: the result is then ``"infeasible"``.
    """
    check_names(top, target)
    router = router_for(target)
    device, speed = router.chosen(device, speed)
    if not seeds or len(set(seeds)) != len(seeds):
        raise SpecError(f"pnr_seeds: {list(seeds)} must name at least one seed, each once")
    synthesis, placer = YOSYS.identity(), router.tool.identity()
    flags = router.arguments(device, speed)
    seeds = tuple(seeds)
    done = 0

    block = netlist_of(verilog, top, target, timeout, cancel)
    frame = harness.build(top, harness.parse_ports(block.rtlil, top), clock, target)
    join = router.join
    content = (verilog, script_for(top, target), join, frame.verilog, " ".join(flags), synthesis.digest, placer.digest)
    with tempfile.TemporaryDirectory(prefix="pezo-pnr-") as name:
        base = Path(name)
        netlist: list[bytes] = []
        making = threading.Lock()

        def one(seed: int, stop: threading.Event) -> dict[str, Any]:
            def compute() -> dict[str, Any]:
                with making:  # made only when some seed is not in the cache
                    if not netlist:
                        files = {"block.il": block.rtlil, "harness.v": frame.verilog}
                        run_script(files, join, base, timeout, stop)
                        netlist.append(read_output(base, "netlist.json").encode())
                return _route(
                    router, netlist[0], [*flags, "--seed", str(seed)], base / f"seed{seed}", seed, timeout, stop
                )

            return cache.remember(cache.key("pnr", *content, str(seed)), compute)

        def count(_: int, found: dict[str, Any]) -> None:
            nonlocal done
            done += 1
            rate = found.get("fmax_mhz")
            progress("place and route", done, len(seeds), f"{top}: {rate:.0f} MHz" if rate else top)

        runs = run_jobs([functools.partial(one, seed) for seed in seeds], cancel, count)

    script = script_for(top, target) + join + f"nextpnr-{target} " + " ".join([*flags, "--seed", "SEED"]) + "\n"
    common: dict[str, Any] = {
        "top": top,
        "target": target,
        "device": router.name_of(device, speed),
        "seeds": seeds,
        "harness_lut": frame.lut,
        "harness_ff": frame.ff,
        "script": script,
        "tool": f"{synthesis.label} + {placer.label}",
        "rtl_sha256": hashlib.sha256(verilog.encode()).hexdigest(),
    }
    failed = [run["reason"] for run in runs if "reason" in run]
    if failed:
        return PnrResult(
            **common,
            status="infeasible",
            reason=failed[0],
            fmax_mhz=None,
            fmax_seeds=(),
            spread=None,
            lut=None,
            ff=None,
            utilisation={},
            critical_path={},
        )
    rates = tuple(run["fmax_mhz"] for run in runs)
    middle = min(runs, key=lambda run: abs(run["fmax_mhz"] - statistics.median(rates)))
    use, counted = middle["utilisation"], {unit: int(n) for unit, n in cells.group(block.cells, target).items()}
    return PnrResult(
        **common,
        status="ok",
        reason="",
        fmax_mhz=round(statistics.median(rates), 2),
        fmax_seeds=rates,
        spread=round((max(rates) - min(rates)) / statistics.median(rates), 4),
        lut=counted["lut"] if router.lut is None else use.get(router.lut, {"used": 0})["used"] - frame.lut,
        ff=counted["ff"] if router.ff is None else use.get(router.ff, {"used": 0})["used"] - frame.ff,
        utilisation=use,
        critical_path=middle["critical_path"],
    )


def _route(
    router: Router,
    netlist: bytes,
    arguments: list[str],
    folder: Path,
    seed: int,
    timeout: float | None,
    cancel: threading.Event,
) -> dict[str, Any]:
    """One run of nextpnr: the fields of :class:`SeedResult`, or ``{"reason": ...}`` when it does not fit."""
    folder.mkdir()
    (folder / "netlist.json").write_bytes(netlist)
    for name, text in router.files().items():
        (folder / name).write_text(text, encoding="utf-8")
    try:
        router.tool.run(["-q", *arguments], folder, timeout, cancel)
    except ToolError as error:
        if _NO_FIT.search(error.reason):
            return {"reason": f"does not fit: {error.reason}"}
        raise
    try:
        text = (folder / "report.json").read_text(encoding="utf-8")
    except OSError as error:
        raise ToolError(router.tool.name, "it ended without writing its report", "check the disk") from error
    return asdict(parse_report(text, seed, router.tool.name))
