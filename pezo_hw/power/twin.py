"""Switching from the bit-accurate model: exact for states and outputs, structural for the rest. No tools."""

from __future__ import annotations

from functools import singledispatch

import numpy as np
from numpy.typing import NDArray

from .. import lfsr
from ..errors import SpecError
from ..estimate.cost import cost
from ..streams import BankStream, BoxMullerStream, FreshClt, PoolStream, Stream
from ..streams.fresh import FreshStream
from . import fresh
from .activity import Activity

CLOCKS = 4096
Words = NDArray[np.int64]


def toggles(words: NDArray[np.int64] | NDArray[np.uint64], width: int) -> int:
    """Return how many of the low ``width`` bits change from row to row of int[clocks + 1, ...]."""
    changed = (words[1:] ^ words[:-1]).astype(np.uint64) & np.uint64((1 << width) - 1)
    return int(np.bitwise_count(changed).sum(dtype=np.int64))


@singledispatch
def registers(stream: object, start: int, clocks: int) -> int:
    """Return the toggles of the lanes' registers over ``clocks`` clocks, in which words ``start`` and on are offered.

    Of all generators' states, and of the pipelines behind them (the sums of xoroshiro, adder trees, tree levels). A
    pool has none: its numbers lie in memory.

    Raises
    ------
    SpecError
        The stream has no hardware.
    """
    raise SpecError(
        f"perturbation: {type(stream).__name__} has no model of how it switches; pezo power --gates simulates it"
    )


@registers.register
def _bank(stream: BankStream, start: int, clocks: int) -> int:
    states = lfsr.orbit(stream.matrix, stream.states_at(start), clocks + 1)
    if not stream.rotating:
        return toggles(states, stream.state_bits)
    total = 0
    for lane in range(stream.n):  # lane j shows generator (j + t) mod n
        index = (lane + start + np.arange(clocks + 1)) % stream.n
        total += toggles(states[np.arange(clocks + 1), index], stream.state_bits)
    return total


@registers.register
def _fresh(stream: FreshStream, start: int, clocks: int) -> int:
    if isinstance(stream, BoxMullerStream):
        raise SpecError(
            "perturbation.gaussian: 'boxmuller' has no model of how it switches; pezo power --gates simulates it"
        )
    return sum(_changes(words & there) for words, there, _ in fresh.registers(stream, start, clocks))


def _changes(words: NDArray[np.uint64]) -> int:
    return toggles(words, 64)


@registers.register
def _pool(stream: PoolStream, start: int, clocks: int) -> int:
    return 0


def outputs(stream: Stream, start: int, clocks: int) -> int:
    """Return the toggles of the output bits over ``clocks`` clocks from word ``start`` (of a pool: from number 0)."""
    if isinstance(stream, PoolStream):
        index = np.arange((clocks + 1) * stream.lanes) + start * stream.lanes
        rows = stream.pool("z")[index % stream.cycle].reshape(clocks + 1, stream.lanes)
        return toggles(rows.astype(np.int64), stream.out_bits)
    if not isinstance(stream, BankStream | FreshStream):
        raise SpecError(f"perturbation: {type(stream).__name__} has no hardware")
    values = stream.clock_values(start, clocks + 1).astype(np.int64)
    return toggles(values, max(2, stream.out_bits))


def activity(stream: Stream, target: str, clocks: int = CLOCKS, start: int = 8) -> Activity:
    """Return the switching of a stream's hardware that runs freely, without tools.

    States and outputs are exact. A next-state bit of one look-up table toggles as its register does, so logic is taken
    as the lanes' toggles and the inverters' (a register more deep in a tree of tables is not seen); control registers
    count as one toggle of four.
    """
    if clocks < 1:
        raise SpecError(f"clocks: {clocks} must be at least 1")
    estimate = cost(stream, target)
    lanes = registers(stream, start, clocks) / clocks
    out = outputs(stream, start, clocks) / clocks
    state_bits = _state_bits(stream)
    control = max(0, estimate.ff - state_bits)
    blocks = estimate.bram * (2 if target in ("xc7", "xcup") else 0.25 if target == "ice40" else 1)
    width = len_lanes(stream)
    inverted = out / width if stream.perturbation.signed == "offset" else 0.0
    adders = lanes if isinstance(stream, FreshClt) else 0.0
    return Activity(
        origin="twin",
        clocks=clocks,
        flip_flops=estimate.ff,
        registers=lanes + min(control, CONTROL_BITS) / 4,
        lanes=lanes,
        outputs=out,
        logic=_made(stream, start, clocks, lanes) + inverted + adders * 0.5 + min(control, CONTROL_BITS) / 4,
        memory=blocks,
    )


def _made(stream: Stream, start: int, clocks: int, lanes: float) -> float:
    """Return the toggles a clock of those registers that logic makes, of ``lanes`` in all."""
    if not isinstance(stream, FreshStream):
        return lanes
    moved = sum(_changes(words & there) for words, there, made in fresh.registers(stream, start, clocks) if not made)
    return lanes - moved / clocks


CONTROL_BITS = 64  # pointers and words that move in every clock; the rest of the sequencer is still while numbers flow


def len_lanes(stream: Stream) -> int:
    """Return the bits of one output number."""
    out: int = getattr(stream, "out_bits", 1)
    return max(1, out)


def _state_bits(stream: Stream) -> int:
    if isinstance(stream, BankStream):
        return stream.n * stream.state_bits
    if not isinstance(stream, FreshStream):
        return 0
    made = fresh.registers(stream, 0, 1)
    return sum(int(np.bitwise_count(np.broadcast_to(there, words.shape[1])).sum()) for words, there, _ in made)
