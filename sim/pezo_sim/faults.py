"""One-bit faults in one executor alone, to prove that the ladder sees them.

Each fault takes a stream and returns a copy that is wrong in one place; :func:`planted` gives it to one executor.
"""

from __future__ import annotations

import copy
from collections.abc import Callable

import numpy as np

from pezo_hw.streams import BankStream, FreshStream, PoolStream, Stream, TreeStream
from pezo_hw.streams.base import Ints

Fault = Callable[[Stream], Stream]

#: Gives the stream that an executor (``numpy``, or the name of a level) is made from.
Plant = Callable[[str, Stream], Stream]


def honest(executor: str, stream: Stream) -> Stream:
    """Plant nothing."""
    return stream


def _copied(stream: Stream) -> Stream:
    """A copy that shares no cached result."""
    other = copy.copy(stream)
    for name in ("_per_role", "_sequence", "advance", "_dimension"):
        other.__dict__.pop(name, None)
    return other


def matrix(stream: Stream) -> Stream:
    """Flip one bit of the step matrix (the row keeps at least one input), or move one tap or rotation of a generator.

    A pool has none and stays as it is.
    """
    if not isinstance(stream, BankStream | FreshStream):
        return stream
    other = _copied(stream)
    if isinstance(stream, FreshStream):
        other.generators = stream.generators.spoilt()  # type: ignore[attr-defined]
        return other
    rows = list(stream.matrix)
    rows[1] ^= 1 << (0 if rows[1] != 1 else 1)
    other.matrix = tuple(rows)  # type: ignore[attr-defined]
    return other


def offset(stream: Stream) -> Stream:
    """Flip the lowest bit of one generator's offset (banks), initial state (fresh sources) or pool entry."""
    other = _copied(stream)
    if isinstance(stream, PoolStream):
        wrong = stream.pool().copy()
        wrong[len(wrong) // 3] ^= 1
        other.__dict__["_per_role"] = {("pool", "z"): wrong}
    elif isinstance(stream, BankStream):
        offsets = list(stream.offsets())
        offsets[-1] ^= 1
        other.__dict__["_per_role"] = {("offsets", "z"): tuple(offsets)}
    else:
        states = list(stream.initial_states())  # type: ignore[attr-defined]
        states[-1] ^= 2
        other.__dict__["_per_role"] = {("initial_states", "z"): tuple(states)}
    return other


def phase(stream: Stream) -> Stream:
    """Flip the lowest bit of the advance A."""
    other = _copied(stream)
    other.__dict__["advance"] = stream.advance ^ 1
    return other


def lane_order(stream: Stream) -> Stream:
    """Swap the last two lanes of every word (of a stream with at least two)."""

    class Swapped(type(stream)):  # type: ignore[misc]
        """The stream with two lanes exchanged, wherever words are made."""

        def clock_values(self, t0: int, count: int, role: str = "z") -> Ints:
            values = super().clock_values(t0, count, role).copy()
            values[:, [-2, -1]] = values[:, [-1, -2]]
            return values

        def lane_states_at(self, t: int, role: str = "z") -> np.ndarray:
            states = super().lane_states_at(t, role).copy()
            states[[-2, -1]] = states[[-1, -2]]
            return states

        def __reduce__(self) -> tuple[Fault, tuple[Stream]]:
            return lane_order, (stream,)  # a local class has no name to be pickled by

    other = _copied(stream)
    other.__class__ = Swapped
    return other


def scaling(stream: Stream) -> Stream:
    """Flip the lowest bit of one shift of the scaling table, or of the scale's mantissa where there is no table."""
    other = _copied(stream)
    if isinstance(stream, BankStream) and stream.perturbation.scaling == "table":
        wrong = stream.shift_table().copy()
        wrong[stream.initial_states()[0]] ^= 1
        other.__dict__["_per_role"] = {("shift_table", "z"): wrong}
    else:
        other.scale = float(np.nextafter(stream.scale, 2 * stream.scale))
    return other


FAULTS: dict[str, Fault] = {
    "matrix": matrix,
    "offset": offset,
    "phase": phase,
    "lane_order": lane_order,
    "scaling": scaling,
}


def threshold(stream: Stream) -> Stream:
    """Flip the lowest bit of one threshold of a tree Gaussian, that of the innermost node of the last level."""
    other = _copied(stream)
    if isinstance(stream, TreeStream):
        *rows, last = stream.thresholds
        other.thresholds = [*rows, [last[0] ^ 1, *last[1:]]]  # type: ignore[attr-defined]
    return other


def planted(executor: str, fault: Fault, kind: type[Stream] = Stream) -> Plant:
    """Return a plant that gives the fault to one executor (a level's name, or ``numpy``), for streams of one class."""

    def plant(level: str, stream: Stream) -> Stream:
        return fault(stream) if level == executor and isinstance(stream, kind) else stream

    return plant
