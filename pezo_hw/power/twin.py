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
from .control import control, toggles

CLOCKS = 4096


@singledispatch
def registers(stream: object, start: int, clocks: int) -> int:
    """Return the toggles of the lanes' registers over ``clocks`` clocks, in which words ``start`` and on are offered.

    Of all generators' states, of the pipelines behind them (the sums of xoroshiro, adder trees, tree levels), and of
    the word behind a pool's memory.

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
    return outputs(stream, start, clocks)


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
    as the lanes' toggles, the inverters' and the control's (a register more deep in a tree of tables is not seen);
    what moves in the control is in :mod:`pezo_hw.power.control`.
    """
    if clocks < 1:
        raise SpecError(f"clocks: {clocks} must be at least 1")
    estimate = cost(stream, target)
    lanes = registers(stream, start, clocks) / clocks
    out = outputs(stream, start, clocks) / clocks
    moving, made = control(stream, clocks, lanes, target)
    blocks = estimate.bram * (2 if target in ("xc7", "xcup") else 0.25 if target == "ice40" else 1)
    width = len_lanes(stream)
    inverted = out / width if stream.perturbation.signed == "offset" else 0.0
    adders = lanes if isinstance(stream, FreshClt) else 0.0
    return Activity(
        origin="twin",
        clocks=clocks,
        flip_flops=estimate.ff,
        registers=lanes + moving,
        lanes=lanes,
        outputs=out,
        logic=_made(stream, start, clocks, lanes) + inverted + adders * 0.5 + made,
        memory=blocks,
    )


def _made(stream: Stream, start: int, clocks: int, lanes: float) -> float:
    """Return the toggles a clock of those registers that logic makes, of ``lanes`` in all."""
    if isinstance(stream, PoolStream):
        return 0.0
    if not isinstance(stream, FreshStream):
        return lanes
    moved = sum(_changes(words & there) for words, there, made in fresh.registers(stream, start, clocks) if not made)
    return lanes - moved / clocks


def len_lanes(stream: Stream) -> int:
    """Return the bits of one output number."""
    out: int = getattr(stream, "out_bits", 1)
    return max(1, out)
