"""What the counts mean: cost per number, against the Gaussian baseline, and as a share of the device."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .parts import PARTS

BASELINE = "gaussian-clt"
UNITS = ("lut", "ff")


def compare(designs: Mapping[str, Mapping[str, Any]], lanes: int) -> dict[str, dict[str, Any]]:
    """Relate the designs of one target, all giving ``lanes`` numbers per clock.

    Parameters
    ----------
    designs : mapping
        ``{design: entry}`` as in ``cost.json``. A design without figures (its ``lut`` is None) is left out.
    lanes : int
        Numbers per clock, W.

    Returns
    -------
    dict
        ``{design: {...}}`` with, for ``lut`` and ``ff``: ``<unit>_per_number`` (count / W), ``<unit>_vs_gaussian``
        (count / baseline's count; None without a baseline), ``<unit>_share`` (fraction of the part) and
        ``<unit>_saving`` (baseline's share - own share: the "device points" that dropping the Gaussian frees).
    """
    known = {name: entry for name, entry in designs.items() if entry["lut"] is not None}
    baseline = known.get(BASELINE)
    table: dict[str, dict[str, Any]] = {}
    for name, entry in known.items():
        part = PARTS[entry["part"]]
        row: dict[str, Any] = {"part": part.name}
        for unit in UNITS:
            limit = part.capacity()[unit]
            row[f"{unit}_per_number"] = round(entry[unit] / lanes, 4)
            row[f"{unit}_share"] = round(entry[unit] / limit, 6)
            base = baseline[unit] if baseline is not None else 0
            row[f"{unit}_vs_gaussian"] = round(entry[unit] / base, 4) if base else None
            row[f"{unit}_saving"] = round((base - entry[unit]) / limit, 6) if base else None
        table[name] = row
    return table
