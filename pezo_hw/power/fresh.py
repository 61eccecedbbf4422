"""Registers of the sources without reuse: of the generators of every family, and of the pipelines behind them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..streams import FreshClt, TreeStream
from ..streams.fresh import FreshStream
from ..streams.generators import WORD, FifoGenerators, XoroshiroGenerators
from ..streams.uniform import CLT_TERMS, FreshUniform

Bits = NDArray[np.uint64]
#: What registers hold clock by clock, [clocks + 1, registers]; which of their bits are there; whether logic makes them,
#: or they only take what another one held.
Register = tuple[Bits, Bits, bool]


def registers(stream: FreshStream, start: int, clocks: int) -> Iterator[Register]:
    """Yield the registers of a source over ``clocks`` clocks, in which words ``start`` and on are offered."""
    if isinstance(stream, FreshClt):
        ahead, used = 3, stream.lanes * CLT_TERMS * stream.bits
        yield from _sums(stream, start, clocks)
    elif isinstance(stream, TreeStream):
        ahead, used = len(stream.thresholds), stream.lanes * stream.field
        yield from _levels(stream, start, clocks)
    else:
        assert isinstance(stream, FreshUniform)
        ahead, used = 0, stream.lanes * stream.bits
    yield from _generators(stream, start + ahead, clocks, used)


def _mask(bits: int) -> Bits:
    return np.array([(1 << min(WORD, bits)) - 1], dtype=np.uint64)


def _generators(stream: FreshStream, start: int, clocks: int, used: int) -> Iterator[Register]:
    """Yield the states, and of xoroshiro the registers of both sums, whose unused bits (beyond ``used``) are gone."""
    family = stream.generators
    if isinstance(family, FifoGenerators):  # the last words shown are the state
        depth = family.depth
        words = stream.shown(start - (depth - 1), clocks + depth)
        for place in range(depth):
            yield words[place : place + clocks + 1], _mask(WORD), place == depth - 1
    elif isinstance(family, XoroshiroGenerators):  # the engine is two words ahead of what is shown
        first, second = _orbit(stream, family, start, clocks + 3)
        for word in (first, second):
            yield word[2:], _mask(WORD), True
        masks = np.array([(1 << min(WORD, max(0, used - WORD * g))) - 1 for g in range(stream.words)], dtype=np.uint64)
        turn = np.uint64(family.turn)
        yield (first + second)[1:-1], masks >> turn | masks << (np.uint64(WORD) - turn), True
        yield first[1:-1], masks, False
        yield stream.shown(start, clocks + 1), masks, True
    else:
        yield stream.shown(start, clocks + 1), _mask(WORD), True


def _orbit(stream: FreshStream, family: XoroshiroGenerators, start: int, count: int) -> tuple[Bits, Bits]:
    """Return both words of the engines' states, uint64[count, words] each."""
    states = [(int(a), int(b)) for a, b in stream.states_at(start).reshape(-1, 2)]
    out = np.empty((count, len(states), 2), dtype=np.uint64)
    for clock in range(count):
        out[clock] = states
        states = [family.stepped(*state) for state in states]
    return out[..., 0], out[..., 1]


def _sums(stream: FreshClt, start: int, clocks: int) -> Iterator[Register]:
    """Yield the levels of the adder tree: level d holds sums of d + 1 clocks before the generators' words."""
    level = stream.uniform_values(start, clocks + 4, "z")[:, : stream.uniforms].astype(np.int64)
    width = max(2, stream.bits)
    for depth in range(3):
        level, width = level[:, 0::2] + level[:, 1::2], width + 1
        first = 2 - depth
        yield level[first : first + clocks + 1].view(np.uint64), _mask(width), True


def _levels(stream: TreeStream, start: int, clocks: int) -> Iterator[Register]:
    """Yield the levels of the tree: sign, path, and the random bits to come."""
    depth = len(stream.thresholds)
    x = stream.fields(start, clocks + depth, "z", stream.field)
    sign, x, node = x & 1, x >> 1, np.zeros_like(x)
    for level, row in enumerate(stream.thresholds):
        node = 2 * node + ((x & ((1 << stream.compared) - 1)) < np.array(row)[node])
        x >>= stream.compared
        rest = (depth - 1 - level) * stream.compared + stream.leaf_bits
        held = sign | node << 1 | x << (level + 2)
        first = depth - 1 - level
        yield held[first : first + clocks + 1].view(np.uint64), _mask(level + 2 + rest), True
