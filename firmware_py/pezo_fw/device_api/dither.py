"""The dither of stochastic rounding: a bank whatever makes z, in a role of its own (docs/numerics.md)."""

from __future__ import annotations

import dataclasses

from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, Stream, build


def dither_stream(spec: DesignSpec) -> Stream:
    """Return the bank that makes the dither of a design."""
    exact = dataclasses.replace(spec.perturbation, scaling="exact")
    return build(dataclasses.replace(spec, perturbation=exact).with_kind("bank"))


def dither_key(step: int) -> Key:
    """Return the key of a step's dither."""
    return Key(step, 0, "dither")
