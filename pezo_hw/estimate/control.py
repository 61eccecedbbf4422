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
    """Return the file.

    ``tool``, ``seed``; ``designs`` {target: of each block}; ``coefficients`` {block: {target: {unit: {size: cells}}}}.
    """
    found: dict[str, Any] = json.loads(files(__package__).joinpath("data/control.json").read_text(encoding="utf-8"))
    return found


def cells(
    control: Mapping[str, Mapping[str, float]], target: str, unit: str, fitted: Mapping[str, Any] | None = None
) -> float:
    """Return the look-up tables or flip-flops (``unit``) that the sequencers of a bill take: {block: {size: amount}}.

    ``fitted`` are the coefficients to use in place of the file's.

    Raises
    ------
    SpecError
        Nothing was fitted for one of the blocks and this target.
    """
    total, known = 0.0, table()["coefficients"] if fitted is None else fitted
    for block, sizes in control.items():
        try:
            each = known[block][target][unit]
        except KeyError:
            raise SpecError(
                f"target: no estimate of {block} on {target}; python -m pezo_hw.estimate.fit makes it"
            ) from None
        total += sum(each.get(size, 0.0) * amount for size, amount in sizes.items())
    return total
