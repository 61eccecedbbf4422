"""Bit-accurate perturbation streams: one definition for every executor (docs/stream.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .bank import BankStream
from .base import ROLES, Key, Stream
from .gaussian import GaussianStream
from .pool import PoolStream
from .uniform import CltStream, UniformStream

if TYPE_CHECKING:
    from ..spec import DesignSpec

__all__ = [
    "ROLES",
    "BankStream",
    "CltStream",
    "GaussianStream",
    "Key",
    "PoolStream",
    "Stream",
    "UniformStream",
    "build",
]


def build(spec: DesignSpec) -> Stream:
    """Return the numpy twin of a design's perturbation source."""
    p = spec.perturbation
    if p.kind == "gaussian":
        return CltStream(spec) if p.gaussian == "clt" else GaussianStream(spec)
    classes: dict[str, type[Stream]] = {
        "bank": BankStream,
        "pool": PoolStream,
        "uniform": UniformStream,
        "rademacher": UniformStream,
    }
    return classes[p.kind](spec)
