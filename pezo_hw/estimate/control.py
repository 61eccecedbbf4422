"""Cells of the sequencers: coefficients per target and block, fitted to designs that validation never uses.

``data/control.json`` is made by ``python -m pezo_hw.estimate.fit``; it names tool, seed and number of designs.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from ..errors import SpecError


@functools.cache
def table() -> dict[str, Any]:
    """Return the file: ``tool``, ``seed``, ``designs``, ``coefficients`` {block: {target: {unit: {size: cells}}}}."""
    found: dict[str, Any] = json.loads(files(__package__).joinpath("data/control.json").read_text(encoding="utf-8"))
    return found


def cells(block: str, target: str, unit: str, sizes: Mapping[str, float]) -> float:
    """Return the look-up tables or flip-flops (``unit``) that a block's sequencer takes.

    Raises
    ------
    SpecError
        Nothing was fitted for this block and target.
    """
    try:
        each = table()["coefficients"][block][target][unit]
    except KeyError:
        raise SpecError(
            f"target: no estimate of {block} on {target}; python -m pezo_hw.estimate.fit makes it"
        ) from None
    return float(sum(each.get(size, 0.0) * amount for size, amount in sizes.items()))
