"""In-place sweeps of ``f32-add-v1`` in buffers made once: nothing of the weights' size is allocated per step.

delta = fl32(fl32(c * scale) * v), then w = fl32(w + delta); the same bits as :mod:`pezo_hw.zo.float_numpy`.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np

from pezo_hw.layout import Layout
from pezo_hw.streams import Key, Stream
from pezo_hw.zo.commands import Form
from pezo_hw.zo.float_numpy import f32_coefficient
from pezo_hw.zo.forms import slot_numbers

#: Numbers handled at a time: the three buffers (weights, numbers, delta) stay in a second-level cache.
CHUNK = 1 << 16
#: A stream whose cycle has at most this many numbers is kept as one float32 table.
TABLE = 1 << 20
#: Scale the whole table first when the weights are at least this many times as many.
SCALE_TABLE = 2


class Move(NamedTuple):
    """One addition: ``multiple * fl32(fl32(coefficient * scale) * v(key))``."""

    coefficient: float
    multiple: int
    key: Key
    form: Form | None = None


class Sweeper:
    """Adds multiples of a stream's numbers to flat weights, chunk by chunk.

    Parameters
    ----------
    weights : numpy.ndarray of float32, shape (layout.length,)
        Changed in place; places that belong to no tensor are never touched.
    layout
        Where the tensors stand.
    stream
        The source of numbers, |v| < 2**24.
    threads : int
        Threads that share the additions of a scaled table; the bits do not depend on it.
    """

    def __init__(self, weights: np.ndarray, layout: Layout, stream: Stream, threads: int = 1) -> None:
        if stream.max_abs >= 1 << 24:
            raise ValueError(f"stream values up to {stream.max_abs} are not exact in float32")
        self._weights, self._stream, self._layout = weights, stream, layout
        self._spans = spans(layout)
        self._shares = [self._spans[first::threads] for first in range(threads)]
        self._pool = ThreadPoolExecutor(threads - 1, "sweep") if threads > 1 else None
        widest = min(CHUNK, layout.length)
        self._delta = np.empty(widest, np.float32)
        self._drawn: tuple[Key, int] | None = None
        self._numbers = np.empty(0, np.float32)
        self._table: np.ndarray | None = None
        self._scaled: list[np.ndarray] = []
        self._period = period_of(stream)
        if self._period:
            self._table = stream.ints(Key(0), 0, self._period + widest).astype(np.float32)
        else:
            self._numbers = np.empty(widest, np.float32)

    @property
    def working_bytes(self) -> int:
        """Bytes of the buffers, whatever the model's size."""
        table = 0 if self._table is None else self._table.nbytes
        return self._delta.nbytes + self._numbers.nbytes + table * (1 + len(self._scaled))

    def sweep(self, moves: Sequence[Move]) -> None:
        """Add each move in turn, over all weights."""
        if any(move.form is not None or move.key.role != "z" for move in moves):
            self._sweep_formed(moves)
            return
        if self._table is not None and self._table.size * SCALE_TABLE <= self._weights.size:
            self._sweep_scaled(moves, self._table)
            return
        for start, stop in self._spans:
            part, delta = self._weights[start:stop], self._delta[: stop - start]
            for coefficient, multiple, key, _ in moves:
                np.multiply(self._of(key, start, stop - start), self._factor(coefficient), out=delta)
                if multiple != 1:
                    np.multiply(delta, np.float32(multiple), out=delta)
                np.add(part, delta, out=part)

    def _sweep_scaled(self, moves: Sequence[Move], table: np.ndarray) -> None:
        """Scale the short table, once a move, instead of every number of a long perturbation: the same products."""
        while len(self._scaled) < len(moves):
            self._scaled.append(np.empty_like(table))
        starts = []
        for (coefficient, multiple, key, _), scaled in zip(moves, self._scaled, strict=False):
            np.multiply(table, self._factor(coefficient), out=scaled)
            if multiple != 1:
                np.multiply(scaled, np.float32(multiple), out=scaled)
            starts.append(self._stream.start_clock(key) * self._stream.per_start)
        moved = list(zip(starts, self._scaled, strict=False))
        others = [self._pool.submit(self._add, share, moved) for share in self._shares[1:]] if self._pool else []
        self._add(self._shares[0], moved)
        for other in others:
            other.result()

    def _add(self, share: list[tuple[int, int]], moved: list[tuple[int, np.ndarray]]) -> None:
        for start, stop in share:
            part, count = self._weights[start:stop], stop - start
            for origin, scaled in moved:
                at = (origin + start) % self._period
                np.add(part, scaled[at : at + count], out=part)

    def _sweep_formed(self, moves: Sequence[Move]) -> None:
        """Directions that are not the stream's own numbers (low rank, signs, rounded, other roles): drawn by chunks."""
        for slot in self._layout.tensors:
            for start in range(0, slot.size, CHUNK):
                count = min(CHUNK, slot.size - start)
                at = slot.offset + start
                part, delta = self._weights[at : at + count], self._delta[:count]
                for coefficient, multiple, key, form in moves:
                    numbers, scale = slot_numbers(self._stream, key, form, slot, start, count)
                    np.multiply(numbers.astype(np.float32), f32_coefficient(coefficient, scale), out=delta)
                    if multiple != 1:
                        np.multiply(delta, np.float32(multiple), out=delta)
                    np.add(part, delta, out=part)

    def _factor(self, coefficient: float) -> np.float32:
        return f32_coefficient(coefficient, self._stream.scale)

    def _of(self, key: Key, start: int, count: int) -> np.ndarray:
        if self._table is not None:
            at = (self._stream.start_clock(key) * self._stream.per_start + start) % self._period
            return self._table[at : at + count]
        if self._drawn != (key, start):  # a model of one chunk draws each perturbation once
            self._numbers[:count] = self._stream.ints(key, start, count)
            self._drawn = (key, start)
        return self._numbers[:count]


def spans(layout: Layout) -> list[tuple[int, int]]:
    """Return runs of weights without padding, none longer than :data:`CHUNK`."""
    runs: list[tuple[int, int]] = []
    for slot in layout.tensors:
        start, stop = slot.offset, slot.offset + slot.size
        if runs and runs[-1][1] == start:
            runs[-1] = (runs[-1][0], stop)
        else:
            runs.append((start, stop))
    return [(at, min(at + CHUNK, stop)) for start, stop in runs for at in range(start, stop, CHUNK)]


def padding_of(layout: Layout) -> np.ndarray:
    """Return the places that belong to no tensor, int64."""
    if sum(slot.size for slot in layout.tensors) == layout.length:
        return np.empty(0, np.int64)
    used = np.zeros(layout.length, bool)
    for slot in layout.tensors:
        used[slot.offset : slot.offset + slot.size] = True
    return np.flatnonzero(~used)


def period_of(stream: Stream) -> int:
    """Return after how many numbers a stream repeats, where a table of them is kept; else 0."""
    # A start position of the table Gaussian counts whole perturbations: it has no cycle of numbers.
    period = stream.cycle * stream.per_start if stream.unit != "perturbations" else 0
    return period if 0 < period <= TABLE else 0
