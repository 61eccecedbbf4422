"""A Gaussian by a tree of comparisons: each level decides which half of an interval a number lies in.

Idea: TreeGRNG (Crols, Paim, Zhao, Verhelst, DATE 2024): random bits are compared with fixed thresholds, so that no
arithmetic is needed. The layout is our own: a sign, T levels that choose one of 2**T intervals of [0, 4) standard
deviations, and uniform bits within the interval. Definition: docs/stream.md, section 7.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from .base import Ints
from .fresh import FreshStream
from .generators import WORD
from .scaling import scale_for
from .widths import tree_field

if TYPE_CHECKING:
    from ..spec import DesignSpec

REACH = 4  #: standard deviations at which the tail is cut


def thresholds(levels: int, compared: int) -> list[list[int]]:
    """Return [level][node]: below it, the number goes to the upper half of the node's interval.

    Node p of level l (from 0) is the interval [p, p + 1) * REACH / 2**l. The threshold is the probability of its upper
    half, given the interval, times 2**compared, to the nearest integer.
    """
    found = []
    for level in range(levels):
        width, row = REACH / (1 << level), []
        for node in range(1 << level):
            low, middle, high = (0.5 * math.erfc((node + part) * width / math.sqrt(2)) for part in (0, 0.5, 1))
            row.append(round((middle - high) / (low - high) * (1 << compared)))
        found.append(row)
    return found


def leaf_probabilities(table: list[list[int]], compared: int) -> list[Fraction]:
    """Return the exact probability of each of the 2**T intervals of the magnitude, innermost first."""
    leaves = [Fraction(1)]
    for row in table:
        upper = [Fraction(threshold, 1 << compared) for threshold in row]
        leaves = [leaf * part for leaf, up in zip(leaves, upper, strict=True) for part in (1 - up, up)]
    return leaves


class TreeStream(FreshStream):
    """v = +-(2 m + 1) with m of bits - 1 bits: 2**(bits - 2) is one standard deviation, all numbers are odd.

    Number j of a clock takes field j of the generators' bits (:func:`~pezo_hw.streams.widths.tree_field` wide).
    """

    arithmetic: ClassVar[bool] = True

    def __init__(self, spec: DesignSpec) -> None:
        super().__init__(spec)
        p = self.perturbation
        self.levels, self.compared = p.tree_levels, p.tree_bits
        self.leaf_bits = p.bits - 1 - self.levels
        self.field = tree_field(p.bits, self.levels, self.compared)
        self.thresholds = thresholds(self.levels, self.compared)
        self.lanes = WORD * self.words // self.field
        self.out_bits, self.max_abs = p.bits + 1, (1 << p.bits) - 1
        self.scale = scale_for(self.mean_square(), p.scaling)

    def mean_square(self) -> Fraction:
        """Return the exact mean of v**2 over evenly distributed random bits."""
        leaf, total = 1 << self.leaf_bits, Fraction(0)
        for index, probability in enumerate(leaf_probabilities(self.thresholds, self.compared)):
            total += probability * sum((2 * (index * leaf + low) + 1) ** 2 for low in range(leaf)) / leaf
        return total

    def clock_values(self, t0: int, count: int, role: str = "z") -> Ints:
        x = self.fields(t0, count, role, self.field)
        sign, x = x & 1, x >> 1
        node = np.zeros_like(x)
        for row in self.thresholds:
            upper = (x & ((1 << self.compared) - 1)) < np.array(row)[node]
            node, x = 2 * node + upper, x >> self.compared
        magnitude = 2 * (node << self.leaf_bits | x) + 1
        return np.where(sign == 1, -magnitude, magnitude).astype(np.int32)

    def describe(self, role: str = "z") -> dict[str, Any]:
        return super().describe(role) | {
            "bits": self.perturbation.bits,
            "field_bits": self.field,
            "compared_bits": self.compared,
            "thresholds": self.thresholds,
        }
