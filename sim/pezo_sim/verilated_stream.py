"""A stream whose every number is drawn from the verilated RTL, in place of the numpy twin."""

from __future__ import annotations

from math import lcm
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from pezo_rtl.export import top_of, verilog_of_stream
from pezo_rtl.host import Host
from pezo_rtl.ports import Op

from pezo_hw.errors import SpecError
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, PoolStream, Stream, build
from pezo_hw.streams.designs import own_design

from .verilated import Verilated


def design_of(spec: DesignSpec) -> str:
    """Return the hardware name of a spec's own source, such as ``gaussian-clt``.

    Raises
    ------
    SpecError
        It has no hardware (the table Gaussian).
    """
    design = own_design(spec)
    if design is None:
        raise SpecError(
            'perturbation.gaussian = "table" is software only and has no RTL; use gaussian = "clt", "tree" or '
            '"boxmuller", or another kind'
        )
    return design


class _Place(NamedTuple):
    role: str
    start: int  # of the perturbation, in the stream's unit
    row: int  # words since


class VerilatedStream:
    """``ints`` like a :class:`~pezo_hw.streams.Stream`, by commands to the RTL as a host would give them.

    A new perturbation is reached by SKIP and MARK where it is near, else by LOAD; the same one again by REWIND; what
    follows the last number taken, by going on.

    Parameters
    ----------
    spec : DesignSpec
        A design with hardware.
    stream : Stream, optional
        The stream that the RTL and the start positions are made from; by default that of the spec.
    stall : float
        Probability of one to three clocks of back-pressure before a word.
    seed : int
        Of the back-pressure.

    Attributes
    ----------
    scale, max_abs : float, int
        Those of the stream.
    words : int
        Words taken from the RTL so far.
    """

    def __init__(self, spec: DesignSpec, stream: Stream | None = None, stall: float = 0.0, seed: int = 0) -> None:
        self.stream = build(spec) if stream is None else stream
        self.host = Host(self.stream)
        design = design_of(spec)
        self.rtl = Verilated(verilog_of_stream(self.stream, design), top_of(design))
        self.scale, self.max_abs = self.stream.scale, self.stream.max_abs
        self.words = 0
        self._stall, self._rng = stall, np.random.default_rng(seed)
        self._next: _Place | None = None  # the word that the RTL offers
        self._mark: _Place | None = None
        self._last: NDArray[np.int32] | None = None  # the word before

    def ints(self, key: Key, start: int, count: int) -> NDArray[np.int32]:
        """Return int32[count]: numbers ``start`` ... of the perturbation of a key.

        Raises
        ------
        SpecError
            As :meth:`pezo_hw.streams.Stream.ints`; also a role whose constants the hardware does not hold.
        """
        if start < 0 or count < 0:
            raise SpecError(f"start {start} and count {count} must be >= 0")
        first, skip = divmod(start, self.host.lanes)
        rows = -(-(skip + count) // self.host.lanes)
        if rows == 0:
            return np.empty(0, dtype=np.int32)
        place = _Place(key.role, self.stream.start_clock(key), first)
        parts = []
        if self._last is not None and self._next == place._replace(row=first + 1):
            parts.append(self._last[None])
            rows -= 1
        else:
            self._seek(place)
        if rows:
            parts.append(self.rtl.read(rows, self._stalls(rows)))
        self.words += rows
        values = np.concatenate(parts)
        self._last = values[-1].copy()
        self._next = place._replace(row=first + len(values))
        return values.reshape(-1)[skip : skip + count]

    def _stalls(self, rows: int) -> NDArray[np.uint8] | None:
        if not self._stall:
            return None
        return (self._rng.integers(1, 4, rows) * (self._rng.random(rows) < self._stall)).astype(np.uint8)

    def _seek(self, place: _Place) -> None:
        """Give the commands that bring the RTL to a place."""
        if place == self._next:
            return
        per_clock = 1 if isinstance(self.stream, PoolStream) else self.stream.lanes
        whole = lcm(per_clock, self.host.lanes) // self.host.lanes  # words until one begins with a clock again
        base = place._replace(row=place.row - place.row % whole)
        gap = self._gap(base)
        if base == self._mark:
            self.rtl.command(Op.REWIND)
        elif gap is not None:
            self.rtl.command(Op.SKIP, gap)
            self.rtl.command(Op.MARK)
        else:
            self._load(base.start + base.row * self.host.lanes // per_clock, place.role)
        self._mark = base
        if place.row > base.row:
            self.words += len(self.rtl.read(place.row - base.row))

    def _load(self, clock: int, role: str) -> None:
        words = self.host.load_words(clock, role)
        if words is None:
            self.rtl.command(Op.LOAD, self.host.argument(clock % self.stream.cycle))
        else:
            self.rtl.load(words)

    def _gap(self, place: _Place) -> int | None:
        """Return how many words to skip to a place of the same role a little ahead; None where LOAD is shorter."""
        here = self._next
        if here is None or here.role != place.role or isinstance(self.stream, PoolStream) or self.host.ahead:
            return None
        each = self.host.per_word
        gap, rest = divmod((place.start + place.row * each - here.start - here.row * each) % self.stream.cycle, each)
        return gap if gap <= 2 * self.host.lanes and not rest else None
