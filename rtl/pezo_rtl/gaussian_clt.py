"""A Gaussian source of the classical kind: each number is the sum of 8 fresh uniform numbers (central limit)."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Module, Value
from amaranth.lib import wiring

from .pipeline import Pipeline, registered

TERMS = 8  # a power of two: the tree is then complete


class GaussianClt(Pipeline):
    """Number i of a word is the sum of uniform numbers 8 i .. 8 i + 7, by a tree of adders with a register per level.

    Latency from the source to the output is 3 clocks; see :class:`~pezo_rtl.pipeline.Pipeline` for what follows from
    it.

    Parameters
    ----------
    source : wiring.Component
        Gives uniform numbers.
    lanes : int
        Sums per word, at most an eighth of the source's lanes; 0 for as many as there are.
    """

    def __init__(self, source: wiring.Component, lanes: int = 0) -> None:
        fresh = len(source.out.lanes)
        lanes = lanes or fresh // TERMS
        if not 1 <= lanes <= fresh // TERMS:
            raise ValueError(f"{fresh} uniform numbers per clock give no {lanes} sums of {TERMS}")
        levels = (TERMS - 1).bit_length()
        super().__init__(source, levels, lanes, len(source.out.lanes[0]) + levels)

    def _levels(self, m: Module, go: Value, lanes: Sequence[Value]) -> Sequence[Value]:
        level = list(lanes[: TERMS * self.lanes])
        for depth in range(self.levels):
            level = [
                registered(m, go, level[i] + level[i + 1], f"sum{depth}_{i // 2}") for i in range(0, len(level), 2)
            ]
        return level
