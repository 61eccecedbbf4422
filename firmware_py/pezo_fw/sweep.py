"""In-place sweeps of ``f32-add-v1`` in buffers made once: nothing of the weights' size is allocated per step.

delta = fl32(fl32(c * scale) * v), then w = fl32(w + delta); the same bits as :mod:`pezo_hw.zo.float_numpy`.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from pezo_hw.layout import Layout
from pezo_hw.streams import Key, Stream

#: Numbers handled at a time: the three buffers (weights, numbers, delta) stay in a second-level cache.
CHUNK = 1 << 16
#: A stream whose cycle has at most this many numbers is kept as one float32 table.
TABLE = 1 << 20
#: Scale the whole table first when the weights are at least this many times as many.
SCALE_TABLE = 2

Move = tuple[np.float32, int, Key]  # fl32(c * scale), whole multiple, key


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
    """

    def __init__(self, weights: np.ndarray, layout: Layout, stream: Stream) -> None:
        if stream.max_abs >= 1 << 24:
            raise ValueError(f"stream values up to {stream.max_abs} are not exact in float32")
        self._weights, self._stream = weights, stream
        self._spans = spans(layout)
        widest = max(stop - start for start, stop in self._spans)
        self._delta = np.empty(widest, np.float32)
        self._drawn: tuple[Key, int] | None = None
        self._numbers = np.empty(0, np.float32)
        self._table: np.ndarray | None = None
        self._scaled: list[np.ndarray] = []
        # A start position of the table Gaussian counts whole perturbations: it has no cycle of numbers.
        period = stream.cycle * stream.per_start if stream.unit != "perturbations" else 0
        self._period = period if 0 < period <= TABLE else 0
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
        """Add ``multiple * fl32(factor * v(key))`` for each move in turn, over all weights."""
        if self._table is not None and self._table.size * SCALE_TABLE <= self._weights.size:
            self._sweep_scaled(moves, self._table)
            return
        for start, stop in self._spans:
            part, delta = self._weights[start:stop], self._delta[: stop - start]
            for factor, multiple, key in moves:
                np.multiply(self._of(key, start, stop - start), factor, out=delta)
                if multiple != 1:
                    np.multiply(delta, np.float32(multiple), out=delta)
                np.add(part, delta, out=part)

    def _sweep_scaled(self, moves: Sequence[Move], table: np.ndarray) -> None:
        """Scale the short table, once a move, instead of every number of a long perturbation: the same products."""
        while len(self._scaled) < len(moves):
            self._scaled.append(np.empty_like(table))
        starts = []
        for (factor, multiple, key), scaled in zip(moves, self._scaled, strict=False):
            np.multiply(table, factor, out=scaled)
            if multiple != 1:
                np.multiply(scaled, np.float32(multiple), out=scaled)
            starts.append(self._stream.start_clock(key) * self._stream.per_start)
        for start, stop in self._spans:
            part, count = self._weights[start:stop], stop - start
            for origin, scaled in zip(starts, self._scaled, strict=False):
                at = (origin + start) % self._period
                np.add(part, scaled[at : at + count], out=part)

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
