"""Functional coverage: what has to happen at least once, what did, and both as JSON and Markdown."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from pezo_hw.files import write_json_atomic, write_text_atomic

from .host import REGS
from .mistakes import MISTAKES

SWEEPS = (
    "perturb",
    "read",
    "update nearest",
    "update stochastic",
    "restore_update nearest",
    "restore_update stochastic",
)
FLOWS = {
    "no pauses": (1.0, 1.0),
    "input idles": (0.5, 1.0),
    "output stalls": (1.0, 0.5),
    "both": (0.7, 0.6),
}
SHAPES = (
    "whole beats",
    "last beat in part",
    "begins in a later lane",
    "two segments in a beat",
    "three or more in a beat",
    "a single weight",
    "held",
    "gap before it",
)
MODES = ("perturb", "read", "update", "restore_update")

#: Point -> its bins; each one is a goal.
GOALS: dict[str, tuple[str, ...]] = {
    "sweep x back-pressure": tuple(f"{sweep} | {flow}" for sweep in SWEEPS for flow in FLOWS),
    "mode x segment": tuple(f"{mode} | {shape}" for mode in MODES for shape in SHAPES),
    "mode x multiple": (
        *(f"perturb | {a}" for a in (-2, -1, 1, 2)),
        *(f"read | {a}" for a in (-2, -1, 0, 1, 2)),
        *(f"restore_update | {a}" for a in (-2, -1, 1, 2)),
    ),
    "mode x terms": tuple(f"{mode} | {n}" for mode in ("update", "restore_update") for n in (1, 2, 3, 4)),
    "mode x source of delta": tuple(
        f"{mode} | {source}" for mode in ("perturb", "read", "restore_update") for source in range(4)
    ),
    "updated weights": ("saturated at the upper limit", "saturated at the lower limit", "lost to rounding", "moved"),
    "TKEEP": ("all ones", "last beat in part"),
    "start of the numbers": ("rewound", "where the sweep before ended"),
    "mistake": tuple(MISTAKES),
    "error bit": tuple(REGS.FIELDS["ERROR"]),
    "bus response": ("read OKAY", "read SLVERR", "write OKAY", "write SLVERR"),
}


class Coverage:
    """Counts how often each bin was hit."""

    def __init__(self) -> None:
        self.hits: Counter[tuple[str, str]] = Counter()

    def hit(self, point: str, name: object) -> None:
        """Count one; what is not a goal is a mistake of the bench."""
        if str(name) not in GOALS[point]:
            raise KeyError(f"{point}: {name} is not among the goals")
        self.hits[point, str(name)] += 1

    def missed(self) -> list[str]:
        """Return the goals not reached."""
        return [f"{point}: {name}" for point, names in GOALS.items() for name in names if not self.hits[point, name]]

    def write(self, folder: Path, command: str, clocks: int) -> None:
        """Write ``coverage.json`` and ``README.md``."""
        folder.mkdir(parents=True, exist_ok=True)
        points = {point: {name: self.hits[point, name] for name in names} for point, names in GOALS.items()}
        total = sum(len(names) for names in GOALS.values())
        missed = self.missed()
        write_json_atomic(
            folder / "coverage.json", {"command": command, "clocks": clocks, "missed": missed, "points": points}
        )
        lines = [
            "# Functional coverage of pezo_perturb",
            "",
            f"`{command}`: {total - len(missed)} of {total} goals reached in {clocks:,} verilated clocks; every sweep",
            "was compared with the twin, every mistake followed by a sweep that was right. A goal is one hit.",
            "",
            "| point | goals | reached | fewest hits | missed |",
            "|---|---|---|---|---|",
        ]
        for point, found in points.items():
            absent = [name.replace("|", "/") for name, count in found.items() if not count]
            reached = len(found) - len(absent)
            cells = (point, len(found), reached, min(found.values()), ", ".join(absent) or "none")
            lines.append("| " + " | ".join(map(str, cells)) + " |")
        for point, found in points.items():
            lines += ["", f"## {point}", "", "| bin | hits |", "|---|---|"]
            lines += [f"| {name.replace('|', '/')} | {count} |" for name, count in found.items()]
        write_text_atomic(folder / "README.md", "\n".join([*lines, ""]))
