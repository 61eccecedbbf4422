"""Read switching activity as Verilator writes it (SAIF 2.0): toggles of the ports of every cell of a netlist."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from ..errors import ToolError

_LINE = re.compile(r"\((\S+?)(?:\\\[(\d+)\\\])? \(T0 \d+\).*\(TC (\d+)\)\)")
_SCOPE = re.compile(r"\(INSTANCE (\S+)")
_DURATION = re.compile(r"\(DURATION (\d+)\)")


@dataclass
class Switching:
    """``duration`` in clocks; ``ports``: toggles of the top's ports; ``cells``: cell -> port -> toggles."""

    duration: int = 0
    ports: dict[str, int] = field(default_factory=dict)
    cells: dict[str, dict[str, int]] = field(default_factory=dict)


def parse(lines: Iterable[str], top: str) -> Switching:
    """Read a file's lines; vectors are summed over their bits. Only ports of the top and of its direct cells are kept.

    Raises
    ------
    ToolError
        It does not hold the top.
    """
    found = Switching()
    scopes: list[str] = []
    for line in lines:
        net = _LINE.search(line)
        if net is not None:
            name, _, count = net.groups()
            into = _place(found, scopes, top)
            if into is not None:
                into[name] = into.get(name, 0) + int(count)
        elif (scope := _SCOPE.search(line)) is not None:
            scopes.append(scope.group(1).replace("\\", ""))
        elif (duration := _DURATION.search(line)) is not None:
            found.duration = int(duration.group(1))
        elif line.strip() == ")" and scopes and _ends_scope(line, scopes):
            scopes.pop()
    if not found.ports:
        raise ToolError("verilator", f"its activity file holds no run of {top}", "use the pinned verilator")
    return found


def _ends_scope(line: str, scopes: list[str]) -> bool:
    """An instance is indented by one more space than the instance around it, its nets by two."""
    return len(line) - len(line.lstrip()) == len(scopes)


def _place(found: Switching, scopes: list[str], top: str) -> dict[str, int] | None:
    if scopes == ["TOP"]:
        return found.ports
    if len(scopes) == 3 and scopes[1] == top:
        return found.cells.setdefault(scopes[2], {})
    return None
