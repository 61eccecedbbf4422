"""The numpy twin as a device: what the hardware computes, by its definition (docs/numerics.md)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from pezo_hw.engine import Descriptor, Engine, Segment, UpdateCount
from pezo_hw.fixedpoint import Coefficient
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Stream

from .dither import dither_stream
from .interface import Device, Identity, Sweep
from .registers import MAJOR, MINOR

MOST_TERMS, MOST_SEGMENTS = 1 << 16, 1 << 16  # memory is the only limit


class TwinDevice(Device):
    """Sweeps in numpy.

    Parameters
    ----------
    stream
        Of the run's layout.
    spec
        The design; its weights' bits, eps and rounding count.
    """

    def __init__(self, stream: Stream, spec: DesignSpec, eps: Coefficient) -> None:
        self._stream, self._spec, self._eps = stream, spec, eps
        self._engine: Engine | None = None
        self._dither = dither_stream(stream.spec)

    def identity(self) -> Identity:
        """See :class:`Device`; the twin fits every design."""
        bits = self._spec.weights.bits
        return Identity("numpy twin", (MAJOR, MINOR), "", 1, bits, MOST_TERMS, True, MOST_SEGMENTS)

    def configure(self, segments: Sequence[Descriptor], count: int) -> None:
        """See :class:`Device`."""
        runs, at = [], 0
        for entry in segments:
            runs.append(Segment(at, at + entry.length, entry.fraction))
            at += entry.length
        self._engine = Engine(runs, self._spec.weights.bits, self._eps, self._stream.max_abs)

    def sweep(self, weights: np.ndarray, sweep: Sweep) -> None:
        """See :class:`Device`."""
        engine = self._configured()
        engine.weights[:] = weights
        count = weights.size
        if sweep.multiple:
            engine.move(sweep.multiple, engine.delta(sweep.eps, self._stream.ints(sweep.key, 0, count)))
        if sweep.keys:
            vectors = [self._stream.ints(key, 0, count) for key in sweep.keys]
            dither = None
            if sweep.dither is not None:
                bits = self._spec.perturbation.bits
                dither = bits, self._dither.ints(sweep.dither, 0, count) & (1 << bits) - 1
            engine.update(engine.rounded(sweep.coefficients, vectors, dither))
        weights[:] = engine.weights

    def counts(self) -> UpdateCount:
        """See :class:`Device`."""
        return self._configured().count

    def _configured(self) -> Engine:
        assert self._engine is not None  # configure comes first
        return self._engine
