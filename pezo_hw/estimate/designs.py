"""The sources of a design by the names that the hardware commands use, as streams; no RTL package is needed."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from ..errors import SpecError
from ..spec import DesignSpec
from ..streams import Stream, build

KINDS: Mapping[str, str] = {
    "bank": "bank",
    "pool": "pool",
    "uniform": "uniform",
    "rademacher": "rademacher",
    "gaussian-clt": "gaussian",
    "gaussian-tree": "gaussian",
}


def own_source(spec: DesignSpec) -> str:
    """Return the hardware name of the design's own source."""
    kind = spec.perturbation.kind
    return f"gaussian-{spec.perturbation.gaussian.replace('table', 'clt')}" if kind == "gaussian" else kind


def spec_of(spec: DesignSpec, design: str) -> DesignSpec:
    """Return the design with another source and all else equal. Raises :class:`SpecError` on an unknown name."""
    if design not in KINDS:
        raise SpecError(f"source: {design!r} has no estimate; choose one of {', '.join(KINDS)}")
    kind = KINDS[design]
    chosen = spec if spec.perturbation.kind == kind else spec.with_kind(kind)
    if kind == "gaussian":
        gaussian = design.removeprefix("gaussian-")
        chosen = dataclasses.replace(chosen, perturbation=dataclasses.replace(chosen.perturbation, gaussian=gaussian))
    return chosen


def stream_of(spec: DesignSpec, design: str) -> Stream:
    """Return the stream of a source of a design; see :func:`spec_of`."""
    return build(spec_of(spec, design))


def lanes_of(spec: DesignSpec, design: str) -> int:
    """Return the numbers per clock at which sources are compared: the design's lanes, or those of its bank."""
    wanted = spec.hardware.lanes or spec.perturbation.per_clock
    return 0 if design == "bank" and wanted == spec.perturbation.per_clock else wanted
