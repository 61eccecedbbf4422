"""Bit-accurate perturbation streams: one definition for every executor (docs/stream.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .bank import BankStream
from .base import ROLES, Key, Stream
from .boxmuller import BoxMullerStream
from .fresh import FreshStream
from .gaussian import GaussianStream
from .pool import PoolStream
from .tree import TreeStream
from .uniform import CltStream, FreshClt, FreshUniform, UniformStream

if TYPE_CHECKING:
    from ..spec import DesignSpec

__all__ = [
    "ROLES",
    "BankStream",
    "BoxMullerStream",
    "CltStream",
    "FreshClt",
    "FreshStream",
    "FreshUniform",
    "GaussianStream",
    "Key",
    "PoolStream",
    "Stream",
    "TreeStream",
    "UniformStream",
    "build",
]


def build(spec: DesignSpec) -> Stream:
    """Return the numpy twin of a design's perturbation source."""
    p = spec.perturbation
    one_word = p.generator in ("sparse", "leap")
    uniform = UniformStream if one_word else FreshUniform
    classes: dict[str, type[Stream]] = {
        "bank": BankStream,
        "pool": PoolStream,
        "uniform": uniform,
        "rademacher": uniform,
    }
    gaussians: dict[str, type[Stream]] = {
        "table": GaussianStream,
        "clt": CltStream if one_word else FreshClt,
        "tree": TreeStream,
        "boxmuller": BoxMullerStream,
    }
    return gaussians[p.gaussian](spec) if p.kind == "gaussian" else classes[p.kind](spec)
