"""Power of one source of a design, beside that of a baseline at the same numbers per clock."""

from __future__ import annotations

import dataclasses
from typing import Any

from ..errors import SpecError
from ..sections import PerturbationSpec
from ..spec import DesignSpec
from ..streams import Stream, build
from ..streams.boxmuller import FIELD
from ..streams.designs import spec_of
from ..streams.widths import tree_field
from . import gates, glitches, model, twin
from .activity import Activity
from .model import Glitches

#: Without a simulation of a lane: as many further toggles as settled ones, more than any lane here was found to make.
ASSUMED = Glitches(1.0)
BASELINE = "gaussian-clt"


def at_lanes(spec: DesignSpec, design: str, lanes: int) -> Stream:
    """Return the stream of a source that gives ``lanes`` numbers per clock (a fresh source: at least so many)."""
    chosen = spec_of(spec, design)
    p = chosen.perturbation
    if p.kind in ("uniform", "rademacher", "gaussian"):
        p = dataclasses.replace(p, words=_words(p, lanes))
        chosen = dataclasses.replace(chosen, perturbation=p)
    elif p.kind == "pool":
        chosen = dataclasses.replace(chosen, hardware=dataclasses.replace(chosen.hardware, lanes=lanes))
    return build(chosen)


def _words(p: PerturbationSpec, lanes: int) -> int:
    """Return the generators that so many numbers a clock take."""
    if p.kind == "gaussian" and p.gaussian == "tree":
        return -(-lanes * tree_field(p.bits, p.tree_levels, p.tree_bits) // 64)
    if p.kind == "gaussian" and p.gaussian == "boxmuller":
        return -(-(-(-lanes // 2) * FIELD) // 64)
    slices = 64 if p.kind == "rademacher" else 64 // p.bits
    return -(-(8 * lanes if p.kind == "gaussian" else lanes) // slices)


def power(
    spec: DesignSpec,
    design: str,
    target: str,
    simulate: bool = False,
    baseline: str = BASELINE,
    stalled: float = 0.0,
    clocks: int = 1000,
) -> dict[str, Any]:
    """Return the power of a source.

    Parameters
    ----------
    simulate : bool
        Take the activity from the mapped netlist (Verilator) and bound glitches with one lane (Icarus); otherwise both
        come from the bit-accurate model, in a fraction of a second.
    baseline : str
        The source that it is related to.
    stalled : float
        Share of clocks in which the engine takes no number, for the what-if of gating the clock then.
    clocks : int
        Length of the run.

    Returns
    -------
    dict
        ``relative`` [low, high] to the baseline, per number; ``shares`` by cause; ``absolute`` (pJ per clock, or why
        there is none); ``gating``; ``activity``, ``baseline_activity``; ``glitch_bound`` of both; ``lanes``.

    Raises
    ------
    SpecError
        A source or target without the models that this needs.
    ToolError
        A tool is missing or failed.
    """
    lanes = spec.lanes
    mine = _block(spec, design, target, lanes, simulate, clocks)
    base = _block(spec, baseline, target, lanes, simulate, clocks)
    per_number = base[2] / mine[2]
    return {
        "source": design,
        "target": target,
        "lanes": lanes,
        "origin": mine[0].origin,
        "baseline": baseline,
        "relative": [bound * per_number for bound in model.ratio(mine[:2], base[:2], target)],
        "shares": model.shares(mine[0], target, mine[1]),
        "absolute": model.absolute(mine[0], target, mine[1]),
        "gating": model.gating(mine[0], target, mine[1], stalled),
        "glitch_bound": {design: mine[1].share, baseline: base[1].share},
        "activity": mine[0].to_dict(),
        "baseline_activity": base[0].to_dict(),
    }


def _block(
    spec: DesignSpec, design: str, target: str, lanes: int, simulate: bool, clocks: int
) -> tuple[Activity, Glitches, int]:
    stream = at_lanes(spec, design, lanes)
    if not simulate:
        return twin.activity(stream, target, clocks), ASSUMED, stream.lanes
    if target not in gates.TARGETS:
        raise SpecError(f"target: {target!r} has no simulation models; choose one of {', '.join(gates.TARGETS)}")
    return gates.activity(stream, design, target, clocks), glitches.share(stream.spec, design), stream.lanes
