"""A Gaussian source of comparisons only: each level of a tree halves the interval in which the number lies."""

from __future__ import annotations

from collections.abc import Sequence

from amaranth.hdl import Array, Cat, Const, Module, Value
from amaranth.lib import wiring

from .pipeline import Pipeline, fields, registered


class GaussianTree(Pipeline):
    """Number j of a word comes from field j of the source's bits: a sign, a comparison a level, bits within the leaf.

    A level compares its random bits with the constant of the node that the levels before have chosen; its register
    holds the path so far and the random bits of the levels to come. Latency from the source to the output is one clock
    a level; see :class:`~pezo_rtl.pipeline.Pipeline` for what follows from it. The lowest bit of a number is constant.

    Parameters
    ----------
    source : wiring.Component
        Gives whole words of random bits.
    thresholds : sequence of sequence of int
        By level and node, see :func:`pezo_hw.streams.tree.thresholds`.
    compared : int
        Random bits of a comparison.
    leaf_bits : int
        Random bits within a leaf.
    lanes : int
        Numbers per word.
    """

    def __init__(
        self,
        source: wiring.Component,
        thresholds: Sequence[Sequence[int]],
        compared: int,
        leaf_bits: int,
        lanes: int,
    ) -> None:
        self.thresholds, self.compared, self.leaf_bits = thresholds, compared, leaf_bits
        self.field = 1 + len(thresholds) * compared + leaf_bits
        given = sum(len(lane) for lane in source.out.lanes)
        if not 1 <= lanes * self.field <= given:
            raise ValueError(f"{given} random bits per clock give no {lanes} numbers of {self.field}")
        super().__init__(source, len(thresholds), lanes, len(thresholds) + leaf_bits + 2)

    def _levels(self, m: Module, go: Value, lanes: Sequence[Value]) -> list[Value]:
        return [self._number(m, go, x, j) for j, x in enumerate(fields(lanes, self.field, self.lanes))]

    def _number(self, m: Module, go: Value, x: Value, j: int) -> Value:
        negative, rest = x[0], x[1:]
        node: Value = Const(0, 0)
        for level, row in enumerate(self.thresholds):
            taken, rest = rest[: self.compared], rest[self.compared :]
            below = [_below(taken, threshold) for threshold in row]
            upper = Array(below)[node] if level else below[0]
            held = registered(m, go, Cat(negative, upper, node, rest), f"level{level}_{j}")
            negative, node, rest = held[0], held[1 : level + 2], held[level + 2 :]
        magnitude = Cat(rest, node)  # the number is 2 m + 1, or its negative: the complement of m, and again a one
        return Cat(Const(1, 1), magnitude ^ negative.replicate(len(magnitude)), negative)


def _below(x: Value, constant: int) -> Value:
    """Return ``x < constant`` as gates: from the operator, Yosys makes a carry chain for each constant on ECP5."""
    less: Value = Const(0, 1)
    for i, bit in enumerate(x):
        less = ~bit | less if constant >> i & 1 else ~bit & less
    return less
