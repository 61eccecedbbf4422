"""What is measured: clocks of a stream in lane order, and perturbations as a training run draws them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..streams import BankStream, FreshClt, FreshStream, FreshUniform, Key, PoolStream, Stream

NUMBERS = 1 << 19  #: numbers of a sample of clocks, at most
LEAST_CLOCKS = 4096
SHORTEST = 64  #: clocks; a shorter cycle is gone through again until there are so many
PERTURBATIONS = 128
LENGTH = 1 << 15  #: numbers of each sampled perturbation, at most


@dataclass(frozen=True)
class Sample:
    """Numbers of one stream, role z.

    Attributes
    ----------
    clocks : int32 array [T, W]
        Lane values at consecutive clocks, from clock 0.
    whole : bool
        The clocks are one whole cycle of the stream, or several of a very short one.
    perturbations : int32 array [K, d]
        The first K perturbations (at most all distinct ones) of a run, their first d numbers.
    bits : uint8 array [T]
        The lowest random bit of lane 0 at each clock.
    """

    clocks: NDArray[np.int32]
    whole: bool
    perturbations: NDArray[np.int32]
    bits: NDArray[np.uint8]


def take(stream: Stream) -> Sample:
    """Draw a sample of a stream."""
    cycle = stream.cycle if stream.unit != "perturbations" else 1 << 62
    wanted = max(LEAST_CLOCKS, NUMBERS // stream.lanes)
    if cycle * stream.lanes <= 8 * NUMBERS:
        # also for a pool: N clocks of W lanes read it W times, every alignment once
        wanted = cycle * max(1, -(-SHORTEST // cycle))
    clocks = clock_values(stream, wanted)
    count = min(stream.distinct, PERTURBATIONS)
    length = min(stream.d, LENGTH)
    keys = [Key(*divmod(p, stream.queries)) for p in range(count)]
    perturbations = np.stack([stream.ints(key, 0, length) for key in keys])
    return Sample(clocks, wanted % cycle == 0, perturbations, lowest_bit(stream, clocks[:, 0]))


def clock_values(stream: Stream, count: int) -> NDArray[np.int32]:
    """Return int32 [count, W]: the first clocks in lane order (for a source without clocks, rows of W numbers)."""
    if isinstance(stream, BankStream | FreshStream):
        return stream.clock_values(0, count)
    if isinstance(stream, PoolStream):
        return stream.ints(Key(0), 0, count * stream.lanes).reshape(count, stream.lanes)
    perturbations = range(-(-count * stream.lanes // stream.d))
    rows = [stream.ints(Key(*divmod(p, stream.queries)), 0, stream.d) for p in perturbations]
    return np.concatenate(rows)[: count * stream.lanes].reshape(count, stream.lanes)


def lowest_bit(stream: Stream, values: NDArray[np.int32]) -> NDArray[np.uint8]:
    """Return the lowest random bit of each value: for signs 1 is plus, elsewhere it is bit 0 of the integer."""
    if stream.perturbation.kind == "rademacher":
        return (values > 0).astype(np.uint8)
    return (values & 1).astype(np.uint8)


def bit_counts(stream: Stream, clocks: NDArray[np.int32]) -> list[float] | None:
    """Return the fraction of ones of each bit of the raw word x, lowest first; None without such words."""
    p = stream.perturbation
    if isinstance(stream, FreshClt) or not isinstance(stream, BankStream | FreshUniform) or p.scaling == "table":
        return None
    if p.kind == "rademacher":
        return [float((clocks > 0).mean())]
    words = clocks + (1 << (p.bits - 1)) if p.signed == "offset" else clocks
    return [float((words >> bit & 1).mean()) for bit in range(p.bits)]


def is_linear(stream: Stream) -> bool:
    """Tell whether the lowest bit of a lane is a linear function over GF(2) of the generators' states."""
    if isinstance(stream, FreshUniform):
        return stream.generators.linear
    return isinstance(stream, BankStream) and stream.perturbation.scaling != "table"
