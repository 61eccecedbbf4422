"""Sources that have hardware, by name, and the design file that each one stands for."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from ..errors import SpecError
from .widths import check_gaussian

if TYPE_CHECKING:
    from ..spec import DesignSpec

#: What each name says of the ``[perturbation]`` section; all else is as in the design. The plain names come first, so
#: that a design's own source is ``uniform`` whatever its generators are.
DESIGNS: dict[str, dict[str, str]] = {
    "bank": {"kind": "bank"},
    "pool": {"kind": "pool"},
    "uniform": {"kind": "uniform"},
    "rademacher": {"kind": "rademacher"},
    "gaussian-clt": {"kind": "gaussian", "gaussian": "clt"},
    "gaussian-tree": {"kind": "gaussian", "gaussian": "tree"},
    "gaussian-boxmuller": {"kind": "gaussian", "gaussian": "boxmuller"},
    "uniform-leap": {"kind": "uniform", "generator": "leap"},
    "uniform-lutsr": {"kind": "uniform", "generator": "lutsr"},
    "uniform-xoroshiro": {"kind": "uniform", "generator": "xoroshiro"},
}


def own_design(spec: DesignSpec) -> str | None:
    """Return the name of a design's own source, or None where it has no hardware (the table Gaussian)."""
    p = spec.perturbation
    for design, fields in DESIGNS.items():
        if fields["kind"] == p.kind and fields.get("gaussian", p.gaussian) == p.gaussian:
            return design
    return None


def shown_design(spec: DesignSpec) -> str:
    """Return the source by which a design is shown as hardware: its own, or sums of uniforms for a table Gaussian."""
    return own_design(spec) or "gaussian-clt"


def spec_of(spec: DesignSpec, design: str) -> DesignSpec:
    """Return the spec whose source is ``design`` and all else as in ``spec``.

    Raises
    ------
    SpecError
        The design is unknown, or its widths cannot be had.
    """
    if design not in DESIGNS:
        raise SpecError(f"design: {design!r} is not known; choose one of {', '.join(DESIGNS)}")
    fields = DESIGNS[design]
    chosen = spec if spec.perturbation.kind == fields["kind"] else spec.with_kind(fields["kind"])
    perturbation = dataclasses.replace(chosen.perturbation, **fields)  # type: ignore[arg-type]
    check_gaussian(perturbation, spec.source)
    return dataclasses.replace(chosen, perturbation=perturbation)
