"""Clocks that a source's commands and sweeps take, exact.

A command is counted from the clock in which it is offered to an idle source to the one before the next word is offered;
a sweep from its first word to its last, when nothing stalls.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatch
from math import gcd
from typing import Any

from ..errors import SpecError
from ..streams import BankStream, BoxMullerStream, FreshClt, FreshUniform, PoolStream, Stream, TreeStream
from ..streams.boxmuller import FIELD
from ..streams.fresh import FreshStream
from ..streams.shape import bank_shape

# Beside one clock a word: of a bank's LOAD and REWIND, of a MARK that circulates the states, of one that does not.
LOAD, REWIND, CIRCULATE, MARK, SKIP = 7, 8, 4, 4, 6


@dataclass(frozen=True)
class Cycles:
    """Clocks of each command; a skip takes ``skip`` and one a word (``least_skip`` words at the least)."""

    load: int
    mark: int
    rewind: int
    skip: int
    least_skip: int

    def skipping(self, words: int) -> int:
        """Return the clocks of SKIP ``words``."""
        return self.skip + max(words, self.least_skip)

    def perturbation(self, words: int, sweeps: int) -> int:
        """Return the clocks of one perturbation: LOAD, a sweep, and REWIND before each further one."""
        return self.load + sweeps * words + (sweeps - 1) * self.rewind

    def to_dict(self) -> dict[str, Any]:
        """JSON values."""
        return {"load": self.load, "mark": self.mark, "rewind": self.rewind, "skip": self.skip}


@singledispatch
def cycles(stream: object, lanes: int = 0) -> Cycles:
    """Return the clocks of a stream's hardware with so many lanes (0: native). Raises :class:`SpecError`."""
    raise SpecError(f"perturbation: {type(stream).__name__} has no hardware whose clocks are known")


def words_of(stream: Stream, weights: int, lanes: int = 0) -> int:
    """Return the words of a sweep over so many weights."""
    return -(-weights // (lanes or stream.lanes))


@cycles.register
def _bank(stream: BankStream, lanes: int = 0) -> Cycles:
    n, shape = stream.n, bank_shape(stream, lanes)
    if shape.geared:
        raise SpecError(
            f"hardware.lanes: {shape.lanes} are cut from words of {shape.clocks * stream.lanes}; no clocks are known"
        )
    head = stream.perturbation.scaling == "table"
    if not stream.rotating:
        return Cycles(n + LOAD + 2 * head, n + CIRCULATE, n + REWIND + head, SKIP, 1)
    turns = n // gcd(shape.clocks, n)
    return Cycles(n + LOAD + 2 * head, MARK, turns + REWIND + head, SKIP, 1)


def _fresh(stream: FreshStream, n: int, levels: int) -> Cycles:
    """Generators that stay in their lanes, behind so many registers; those of xoroshiro have two more."""
    words = n * stream.generators.depth
    levels += 2 * stream.generators.delayed
    return Cycles(words + LOAD + levels, words + CIRCULATE + levels, words + REWIND + levels, SKIP + levels, 1)


@cycles.register
def _uniform(stream: FreshUniform, lanes: int = 0) -> Cycles:
    return _fresh(stream, -(-lanes // stream.slices) if lanes else stream.words, 0)


@cycles.register
def _clt(stream: FreshClt, lanes: int = 0) -> Cycles:
    return _fresh(stream, -(-8 * lanes // stream.slices) if lanes else stream.words, 3)


@cycles.register
def _tree(stream: TreeStream, lanes: int = 0) -> Cycles:
    return _fresh(stream, -(-lanes * stream.field // 64) if lanes else stream.words, len(stream.thresholds))


@cycles.register
def _boxmuller(stream: BoxMullerStream, lanes: int = 0) -> Cycles:
    return _fresh(stream, -(-(-(-lanes // 2) * FIELD) // 64) if lanes else stream.words, 7)


@cycles.register
def _pool(stream: PoolStream, lanes: int = 0) -> Cycles:
    mapping = stream.spec.hardware.pool_mapping
    if mapping == "rotating":
        raise SpecError(
            "hardware.pool_mapping: a rewind of 'rotating' depends on the words since the mark; use replica"
        )
    return Cycles(3, 1, 3, 4, 1)
