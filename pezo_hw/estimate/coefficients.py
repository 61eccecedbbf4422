"""Published energy coefficients: one data file, each with its source, process node, what it includes, uncertainty."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from importlib.resources import files
from typing import Any


@dataclass(frozen=True)
class Range:
    """A value known within bounds; sums and products keep them."""

    low: float
    high: float

    def __add__(self, other: Range) -> Range:
        return Range(self.low + other.low, self.high + other.high)

    def __mul__(self, factor: float) -> Range:
        """Multiply by a number >= 0."""
        return Range(self.low * factor, self.high * factor)

    def to_list(self) -> list[float]:
        """JSON form: [low, high]."""
        return [self.low, self.high]


NOTHING = Range(0.0, 0.0)


@dataclass(frozen=True)
class Coefficient:
    """One published figure; the fields are those of ``data/energy.json``."""

    low: float
    high: float
    unit: str
    node_nm: int
    uncertainty: float
    what: str
    includes: tuple[str, ...]
    source: str

    @property
    def range(self) -> Range:
        """The bounds, widened by the source's own uncertainty."""
        return Range(self.low * (1 - self.uncertainty), self.high * (1 + self.uncertainty))


@functools.cache
def coefficients() -> dict[str, Coefficient]:
    """Return all coefficients by name."""
    text = files(__package__).joinpath("data/energy.json").read_text(encoding="utf-8")
    table: dict[str, dict[str, Any]] = json.loads(text)["coefficients"]
    return {name: Coefficient(**{**entry, "includes": tuple(entry["includes"])}) for name, entry in table.items()}


def picojoules(name: str) -> Range:
    """Return the bounds of one coefficient. Raises ``KeyError`` for an unknown name."""
    return coefficients()[name].range
