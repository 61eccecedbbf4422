"""Energy of a block from its activity and published coefficients: a range, split by cause.

Nothing is counted twice: a board-measured flip-flop figure holds the clock, the register, one routing hop and the
regulator's loss; the clock's part of it is charged to every flip-flop in every clock, the rest to its toggles, and a
look-up table's toggle is scaled from that rest. All coefficients are drawn together: a ratio of two blocks uses one
choice of coefficients for both, and its bounds are those over all choices.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import SpecError
from ..estimate.coefficients import Range, coefficients, picojoules
from .activity import Activity

CAUSES = ("clock", "register", "logic", "glitch", "memory")
#: The board-measured figure of each target. Others have ratios only: nothing public is measured at their node.
MEASURED: Mapping[str, str] = {"ecp5": "ff_toggle_ecp5", "xc7": "ff_toggle_xc7", "ice40": "ff_toggle_ice40"}
RELATIVE_ONLY = {
    "xcup": "no public energy figure exists for 16 nm, so none is given here; ratios only",
    "nexus": "no public energy figure exists for this family; ratios only",
}
UNIT_FF = Range(1.0, 1.0)  # where only ratios are given: one toggling flip-flop, clock included


@dataclass(frozen=True)
class Choice:
    """One value of every coefficient; picojoules, or multiples of a toggling flip-flop where only ratios are given."""

    flip_flop: float
    clock_share: float
    logic: float
    ram: float
    glitch: float


@dataclass(frozen=True)
class Glitches:
    """Further toggles of logic within a clock, as a share of its settled toggles: none to ``share``."""

    share: float


def choices(target: str, glitches: Glitches) -> Iterator[Choice]:
    """Yield every combination of lowest and highest coefficients. Raises :class:`SpecError` on an unknown target."""
    if target not in MEASURED and target not in RELATIVE_ONLY:
        raise SpecError(
            f"target: {target!r} has no energy figures; choose one of {', '.join((*MEASURED, *RELATIVE_ONLY))}"
        )
    table = coefficients()
    measured = table[MEASURED.get(target, "ff_toggle_ecp5")].range
    flip_flop = measured if target in MEASURED else UNIT_FF
    ram = picojoules("ram_access_18k")
    if target not in MEASURED:  # memory in units of the flip-flop that was measured at the memories' own node
        ram = Range(ram.low / measured.high, ram.high / measured.low)
    share, logic = table["clock_share"].range, table["logic_toggle"].range
    bounds = [(r.low, r.high) for r in (flip_flop, share, logic, ram, Range(0.0, glitches.share))]
    for values in itertools.product(*bounds):
        yield Choice(*values)


def energy(activity: Activity, choice: Choice) -> dict[str, float]:
    """Return the energy of one clock by cause, in the choice's unit."""
    toggle = choice.flip_flop * (1 - choice.clock_share)
    settled = activity.logic * toggle * choice.logic
    return {
        "clock": activity.flip_flops * choice.flip_flop * choice.clock_share,
        "register": activity.registers * toggle,
        "logic": settled,
        "glitch": settled * choice.glitch,
        "memory": activity.memory * choice.ram,
    }


def absolute(activity: Activity, target: str, glitches: Glitches) -> dict[str, Any]:
    """Return picojoules per clock: ``total`` and each cause as [low, high], or the reason why there are none."""
    if target in RELATIVE_ONLY:
        return {"unit": None, "reason": RELATIVE_ONLY[target]}
    found = [energy(activity, choice) for choice in choices(target, glitches)]
    bounds = {cause: [min(e[cause] for e in found), max(e[cause] for e in found)] for cause in CAUSES}
    totals = [sum(e.values()) for e in found]
    return {"unit": "pJ per clock", "total": [min(totals), max(totals)], **bounds}


def shares(activity: Activity, target: str, glitches: Glitches) -> dict[str, list[float]]:
    """Return each cause's share of the block's energy as [low, high]."""
    found = [energy(activity, choice) for choice in choices(target, glitches)]
    totals = [sum(e.values()) or 1.0 for e in found]
    return {
        cause: [
            min(e[cause] / t for e, t in zip(found, totals, strict=True)),
            max(e[cause] / t for e, t in zip(found, totals, strict=True)),
        ]
        for cause in CAUSES
    }


def ratio(one: tuple[Activity, Glitches], base: tuple[Activity, Glitches], target: str) -> list[float]:
    """Return the energy of one block over that of another as [low, high], same coefficients on both sides.

    The glitches of the two are drawn together too: both none, or both their bound.
    """
    pairs = zip(choices(target, one[1]), choices(target, base[1]), strict=True)
    found = [sum(energy(one[0], mine).values()) / sum(energy(base[0], other).values()) for mine, other in pairs]
    return [min(found), max(found)]


def gating(activity: Activity, target: str, glitches: Glitches, stalled: float) -> dict[str, Any]:
    """Return what gating the clock would save while words are not taken for a share ``stalled`` of the clocks.

    Stalled, nothing toggles and the clock runs on; gated, it does not. The gate itself is left out.

    Raises
    ------
    SpecError
        The share is not within 0 .. 1.
    """
    if not 0 <= stalled <= 1:
        raise SpecError(f"stalled: {stalled} is no share of the clocks; give 0 to 1")
    saved = []
    for choice in choices(target, glitches):
        parts = energy(activity, choice)
        running = sum(parts.values()) - parts["clock"]
        spent = parts["clock"] + (1 - stalled) * running
        saved.append(stalled * parts["clock"] / spent if spent else 0.0)
    return {"stalled": stalled, "saved_share": [min(saved), max(saved)]}
