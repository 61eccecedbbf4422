"""The streams behind the names of a design's sources, at the numbers per clock at which sources are compared."""

from __future__ import annotations

from ..spec import DesignSpec
from ..streams import Stream, build
from ..streams.designs import spec_of


def stream_of(spec: DesignSpec, design: str) -> Stream:
    """Return the stream of a source of a design; see :func:`pezo_hw.streams.designs.spec_of`."""
    return build(spec_of(spec, design))


def lanes_of(spec: DesignSpec, design: str) -> int:
    """Return the numbers per clock at which sources are compared: the design's lanes, or those of its bank."""
    wanted = spec.hardware.lanes or spec.perturbation.per_clock
    return 0 if design == "bank" and wanted == spec.perturbation.per_clock else wanted
