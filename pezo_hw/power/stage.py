"""What the cost stage adds to synthesis: estimates beside the counts, relative energy, and the system view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..errors import PezoError
from ..estimate.cost import cost
from ..estimate.designs import lanes_of, stream_of
from ..estimate.roofline import Step, System, curve
from ..spec import DesignSpec
from .report import BASELINE, power

#: A small board: 64 bits of DDR4-2400, 200 MHz logic, 1024 multiply-accumulates a clock.
CLOCK_MHZ, DDR_BITS, DDR_MTS, MACS = 200.0, 64.0, 2400.0, 1024
CLOCKS = 500
UNITS = ("lut", "ff", "bram", "dsp")


def outlook(spec: DesignSpec, designs: Sequence[str], targets: Sequence[str]) -> dict[str, Any]:
    """Return what needs no tool; a design without an estimate or a model is left out with its reason.

    Returns
    -------
    dict
        ``estimate`` {target: {design: {lut, ff, bram, dsp} or {reason}}}; ``energy`` {target: {design: {relative: [low,
        high], shares: {cause: [low, high]}} or {reason}}} against ``baseline``, per number; ``system``: the board and
        the roofline of one step.
    """
    estimates: dict[str, dict[str, Any]] = {target: {} for target in targets}
    energies: dict[str, dict[str, Any]] = {target: {} for target in targets}
    for target in targets:
        for design in designs:
            try:
                found = cost(stream_of(spec, design), target, lanes_of(spec, design))
                estimates[target][design] = {unit: getattr(found, unit) for unit in UNITS}
            except PezoError as error:
                estimates[target][design] = {"reason": str(error)}
            try:
                made = power(spec, design, target, clocks=CLOCKS)
                energies[target][design] = {"relative": made["relative"], "shares": made["shares"]}
            except PezoError as error:
                energies[target][design] = {"reason": str(error)}
    return {"estimate": estimates, "energy": energies, "baseline": BASELINE, "system": system(spec)}


def system(spec: DesignSpec) -> dict[str, Any]:
    """Return the roofline of a step of the design's own model on the small board."""
    board = System(CLOCK_MHZ, DDR_BITS, DDR_MTS, MACS, spec.weights.bits / 8)
    step = Step(spec.layout.length, spec.optimizer.batch, spec.optimizer.queries)
    own = spec.lanes
    points = curve(board, step, sorted({1, 4, 16, 64, 256, 1024, own}))
    return {
        "board": f"{CLOCK_MHZ:g} MHz, {DDR_BITS:g} bits at {DDR_MTS:g} MT/s, {MACS} multiply-accumulates a clock",
        "weights": step.weights,
        "batch": step.batch,
        "own": own,
        "points": points,
    }
