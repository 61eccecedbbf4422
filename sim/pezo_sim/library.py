"""Compile Verilog to a shared library with Verilator, once per content."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pezo_rtl

from pezo_hw.eda.cache import folder as cache_folder

from . import tools

WRAPPER = Path(__file__).parent / "wrapper.cpp"
WAIVERS = Path(pezo_rtl.__file__).parent / "verilator.vlt"
FLAGS = ("-fPIC", "-std=c++20", "-DVL_IGNORE_UNKNOWN_ARCH", "-w")
FAST, SLOW = "-O2", "-O0"  # what runs every clock, and what runs once (the tables of a large pool)
VERILATE = (
    *("--cc", "--prefix", "Vtop", "-O3", "--x-assign", "unique", "--no-timing"),
    *("-Wall", "--output-split", "20000"),
)
RUNTIME = ("verilated.cpp", "verilated_threads.cpp")


def lane_widths(verilog: str) -> list[int]:
    """Return the widths of the output lanes declared in a source's Verilog, in lane order."""
    found = re.findall(r"output (?:\[(\d+):0\] )?out__lanes__(\d+);", verilog)
    widths = {int(lane): int(high or 0) + 1 for high, lane in found}
    return [widths[lane] for lane in range(len(widths))]


def _member(port: str) -> str:
    """Return the C++ member of a port: Verilator keeps double underscores for itself and writes them as ___05F."""
    return "top." + port.replace("__", "___05F")


def ports_header(verilog: str) -> str:
    """Return ``ports.h``: how the wrapper reaches the ports of this design."""
    widths = lane_widths(verilog)
    lanes = "\n".join(
        f"    out[{lane}] = (int32_t)((uint32_t){_member(f'out__lanes__{lane}')} << {32 - width}) >> {32 - width};"
        for lane, width in enumerate(widths)
    )
    load = "input load__valid;" in verilog
    if load:
        set_load = f"{_member('load__valid')} = valid; {_member('load__payload')} = word;"
    else:
        set_load = "(void)top; (void)valid; (void)word;"
    return f"""#include "Vtop.h"
using Top = Vtop;
constexpr int LANES = {len(widths)};
static inline void read_lanes(Top& top, int32_t* out) {{
{lanes}
}}
static inline bool out_valid(Top& top) {{ return {_member("out__valid")}; }}
static inline void set_ready(Top& top, int ready) {{ {_member("out__ready")} = ready; }}
static inline void set_command(Top& top, int valid, uint32_t op, uint64_t arg) {{
    {_member("cmd__valid")} = valid; {_member("cmd__op")} = op; {_member("cmd__arg")} = arg;
}}
static inline bool command_ready(Top& top) {{ return {_member("cmd__ready")}; }}
static inline void set_load(Top& top, int valid, uint64_t word) {{ {set_load} }}
static inline bool load_ready(Top& top) {{ return {_member("load__ready") if load else "false"}; }}
"""


def library(verilog: str, top: str, wrapper: Path = WRAPPER, header: str | None = None) -> Path:
    """Return the path of the shared library of a design, compiling it if it is not in the cache.

    ``wrapper`` is the C++ around the design, ``header`` its ``ports.h`` (that of a source by default). The cache
    (``PEZO_CACHE``, or the user's cache folder) is keyed by the SHA-256 of Verilog, wrapper, waivers, flags and the
    identity of the tools. Files appear by rename, so several processes may share it.

    Raises
    ------
    ToolError
        Verilator or the compiler is missing or refuses the design; a Verilator warning that is not waived counts.
    """
    header = ports_header(verilog) if header is None else header
    options = repr((FLAGS, FAST, SLOW, VERILATE))
    parts = (verilog, header, wrapper.read_text(), WAIVERS.read_text(), options, tools.identity())
    name = hashlib.sha256("\0".join(parts).encode()).hexdigest()
    target = cache_folder() / "verilated" / f"{top}-{name[:32]}.so"
    if target.exists():
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="build-", dir=target.parent) as work:
        built = _build(Path(work), verilog, top, wrapper, header)
        os.replace(built, target)
    return target


def _build(work: Path, verilog: str, top: str, wrapper: Path, header: str) -> Path:
    """Compile in ``work`` and return the library's path there."""
    source = work / f"{top}.v"
    source.write_text(verilog)
    shutil.copy(WAIVERS, work / WAIVERS.name)
    (work / "ports.h").write_text(header)
    tool = tools.verilator()
    arguments = ["--top-module", top, "--Mdir", "obj", WAIVERS.name, source.name]
    tools.run([str(tool.program), *VERILATE, *arguments], cwd=work, env={"VERILATOR_ROOT": str(tool.root)})
    include = [f"-I{work}", f"-I{work / 'obj'}", f"-I{tool.include}", f"-I{tool.include / 'vltstd'}"]
    made = sorted((work / "obj").glob("*.cpp"))
    slow = [path for path in made if path.stem.endswith("Slow")]
    units = {"fast": (FAST, [wrapper, *(path for path in made if path not in slow)]), "slow": (SLOW, slow)}

    def compiled(name: str) -> str:
        """Compile one unit that includes the files of its kind, so the runtime's headers are read once."""
        optimise, paths = units[name]
        unit, target = work / f"{name}.cpp", work / f"{name}.o"
        unit.write_text("".join(f'#include "{path}"\n' for path in paths))
        tools.run([tools.compiler(), *FLAGS, optimise, *include, "-c", "-o", str(target), str(unit)], cwd=work)
        return str(target)

    with ThreadPoolExecutor(len(units)) as pool:
        objects = list(pool.map(compiled, units))
    built = work / "library.so"
    tools.run([tools.compiler(), "-shared", "-o", str(built), *objects, *_runtime(), "-pthread", "-latomic"], cwd=work)
    return built


def _runtime() -> list[str]:
    """Return the object files of Verilator's runtime, compiled once per tool."""
    tool = tools.verilator()
    where = cache_folder() / "verilated" / f"runtime-{tools.identity()[:16]}"
    objects = []
    for name in RUNTIME:
        target = where / f"{name}.o"
        if not target.exists():
            where.mkdir(parents=True, exist_ok=True)
            part = where / f".{name}.{os.getpid()}.o"
            include = [f"-I{tool.include}", f"-I{tool.include / 'vltstd'}"]
            tools.run([tools.compiler(), *FLAGS, FAST, *include, "-c", "-o", str(part), str(tool.include / name)])
            os.replace(part, target)
        objects.append(str(target))
    return objects
