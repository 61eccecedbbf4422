"""The streams behind the names of a design's sources, at the numbers per clock at which sources are compared."""

from __future__ import annotations

from ..spec import DesignSpec
from ..streams import Stream, build
from ..streams.designs import DESIGNS, spec_of
from .cost import Estimate, cost, priced
from .engine import subsystem
from .targets import target_for

SUBSYSTEM = "subsystem"  #: pezo_perturb: the design's own source, the engine and its registers
ESTIMATED = (*DESIGNS, SUBSYSTEM)


def stream_of(spec: DesignSpec, design: str) -> Stream:
    """Return the stream of a source of a design; see :func:`pezo_hw.streams.designs.spec_of`."""
    return build(spec_of(spec, design))


def lanes_of(spec: DesignSpec, design: str) -> int:
    """Return the numbers per clock at which sources are compared: the design's lanes, or those of its bank."""
    return 0 if design == "bank" and spec.lanes == spec.perturbation.per_clock else spec.lanes


def estimate(spec: DesignSpec, name: str, target: str, part: str | None = None) -> Estimate:
    """Estimate one of :data:`ESTIMATED` at the numbers per clock at which sources are compared.

    Raises
    ------
    SpecError
        Unknown name, target or part; or the design cannot be built so.
    """
    if name == SUBSYSTEM:
        return priced(subsystem(spec, target_for(target)), target, part)
    return cost(stream_of(spec, name), target, lanes_of(spec, name), part)
