"""What the engine has to do, computed by its twin :class:`pezo_hw.engine.Engine`, and random cases for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from pezo_rtl.engine.params import EngineParams, Mode

from pezo_hw.engine import BlockCoefficients, Engine, Segment
from pezo_hw.fixedpoint import Coefficient


@dataclass
class Run:
    """A segment: ``length`` weights at 2**-``fraction``.

    ``hold`` passes them unchanged; ``joined`` lets it begin where the one before ends, not with a new beat.
    """

    length: int
    fraction: int
    hold: bool = False
    joined: bool = False


@dataclass
class Sweep:
    """One sweep as the host asks for it; ``more`` are the mantissas of further terms, ``source`` is that of delta."""

    mode: Mode
    multiple: int = 0
    eps: Coefficient = Coefficient(0, 0)
    coefficient: Coefficient = Coefficient(0, 0)
    stochastic: bool = False
    more: tuple[int, ...] = ()
    source: int = 0

    @property
    def updates(self) -> bool:
        """Whether R is added."""
        return self.mode in (Mode.UPDATE, Mode.RESTORE_UPDATE)

    @property
    def sources(self) -> tuple[int, ...]:
        """The sources that are read."""
        return tuple(range(1 + len(self.more))) if self.updates else (self.source,)

    @property
    def fresh(self) -> bool:
        """Whether it is not the next part of a perturbation that is under way: it may have new numbers."""
        return self.mode in (Mode.READ, Mode.UPDATE) or (self.mode == Mode.PERTURB and abs(self.multiple) == 1)

    def asked(self, params: EngineParams, segments: int) -> dict[str, Any]:
        """Return the fields of ``params.sweep_layout()``."""
        fields: dict[str, Any] = {
            "mode": self.mode,
            "multiple": self.multiple,
            "stochastic": int(self.stochastic),
            "eps": {"mantissa": self.eps.mantissa, "exponent": self.eps.exponent},
            "coefficient": {"mantissa": self.coefficient.mantissa, "exponent": self.coefficient.exponent},
            "segments": segments,
        }
        if params.terms > 1:
            unused = (0,) * (params.terms - 1 - len(self.more))
            fields |= {"terms": len(self.more), "source": self.source, "mantissas": [*self.more, *unused]}
        return fields


@dataclass
class Golden:
    """The twin, one engine a segment, over the beats of the hardware; a first run that is joined begins in ``lead``."""

    params: EngineParams
    runs: list[Run]
    eps: Coefficient
    max_abs: int
    lead: int = 0
    engines: list[Engine] = field(init=False)
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        bits, lanes = self.params.weight_bits, self.params.lanes
        self.engines = [Engine([Segment(0, r.length, r.fraction)], bits, self.eps, self.max_abs) for r in self.runs]
        self.starts, end = [], self.lead
        for run in self.runs:
            self.starts.append(end if run.joined else -(-end // lanes) * lanes)
            end = self.starts[-1] + run.length
        #: Beats of a packet.
        self.beats = -(-end // lanes)

    @property
    def places(self) -> int:
        """Weights of a whole packet, unused lanes included."""
        return self.beats * self.params.lanes

    @property
    def passes(self) -> int:
        """Passes over beats: a beat counts once for each segment in it."""
        lanes = self.params.lanes
        return sum((s + r.length - 1) // lanes - s // lanes + 1 for s, r in zip(self.starts, self.runs, strict=True))

    def reserves(self) -> list[int]:
        """The reserve of each segment."""
        top = (1 << self.params.weight_bits - 1) - 1
        return [top - int(engine.limits[0]) for engine in self.engines]

    def entries(self) -> list[dict[str, int]]:
        """Return the fields of the segment table's entries."""
        return [
            {
                "length": run.length,
                "fraction": run.fraction,
                "hold": int(run.hold),
                "reserve": reserve,
                "lane": start % self.params.lanes,
            }
            for run, reserve, start in zip(self.runs, self.reserves(), self.starts, strict=True)
        ]

    def numbers(self, rng: np.random.Generator) -> np.ndarray:
        """Return what every source deals in a sweep, int64[terms, places]."""
        return rng.integers(-self.max_abs, self.max_abs + 1, (self.params.terms, self.places))

    def dither(self, rng: np.random.Generator) -> np.ndarray | None:
        """Return dither numbers, int64[places], where the engine has them."""
        return rng.integers(0, 1 << self.params.dither_bits, self.places) if self.params.dither_bits else None

    def load(self, rng: np.random.Generator) -> np.ndarray:
        """Return random weights of a packet, int64[places]; used ones lie within the limits, a tenth at the edge."""
        low = 1 << self.params.weight_bits - 1
        packet = rng.integers(-low, low, self.places)
        for part, run, engine in self._parts():
            limit = int(engine.limits[0])
            weights = rng.integers(-limit, limit + 1, run.length)
            edge = rng.random(run.length) < 0.1
            weights[edge] = rng.choice([-limit, limit], int(edge.sum()))
            engine.load(weights)
            packet[part] = weights
        return packet

    def sweep(self, packet: np.ndarray, numbers: np.ndarray, sweep: Sweep, dither: np.ndarray | None) -> np.ndarray:
        """Return the packet after a sweep; the engines' weights move with it unless the mode is READ."""
        after = packet.copy()
        for part, run, engine in self._parts():
            if run.hold:
                continue
            before, u = engine.weights.copy(), numbers[:, part]
            if sweep.mode != Mode.UPDATE:
                engine.move(sweep.multiple, engine.delta(sweep.eps, u[sweep.source]))
            if sweep.updates:
                mantissas = (sweep.coefficient.mantissa, *sweep.more)
                block = BlockCoefficients(mantissas, sweep.coefficient.exponent)
                noise = (self.params.dither_bits, dither[part]) if sweep.stochastic and dither is not None else None
                engine.update(engine.rounded(block, list(u[: len(mantissas)]), noise))
            after[part] = engine.weights
            if sweep.mode == Mode.READ:
                engine.weights[:] = before
        return after

    def counts(self) -> tuple[int, int, int]:
        """Weights updated, lost to rounding, saturated."""
        counts = [engine.count for engine in self.engines]
        return sum(c.weights for c in counts), sum(c.lost for c in counts), sum(c.saturated for c in counts)

    def _parts(self) -> Iterator[tuple[slice, Run, Engine]]:
        for start, run, engine in zip(self.starts, self.runs, self.engines, strict=True):
            yield slice(start, start + run.length), run, engine


def signed_rows(dither: np.ndarray, bits: int, lanes: int) -> np.ndarray:
    """Return unsigned dither numbers as the signed lanes carry them, int64[beats, lanes]."""
    half = 1 << bits - 1
    return ((dither ^ half) - half).reshape(-1, lanes)


def random_coefficient(rng: np.random.Generator, low: int, high: int) -> Coefficient:
    """A normalised coefficient of either sign with an exponent in low .. high."""
    mantissa = int(rng.integers(1 << 14, 1 << 15)) * int(rng.choice([-1, 1]))
    return Coefficient(mantissa, int(rng.integers(low, high + 1)))


def random_golden(params: EngineParams, rng: np.random.Generator, beats: int) -> Golden:
    """Segments of random lengths and scales, and an eps whose perturbations use their range well."""
    bits, max_abs = params.weight_bits, (1 << params.number_bits - 1) - 1 or 1
    fractions = [int(x) for x in rng.integers(-3, 12, 4)]
    runs = [Run(int(rng.integers(1, 3 * params.lanes)), fractions[0])]
    runs += [Run(int(rng.integers(1, beats * params.lanes)), f, joined=bool(rng.random() < 0.6)) for f in fractions[1:]]
    runs[2].hold = bool(rng.random() < 0.5)
    # |delta| <= 2**(bits - 3) - 1 for the coarsest scale
    room = (bits - 3) - 15 - (params.number_bits - 1) - max(fractions)
    eps = random_coefficient(rng, room - 4, room - 1)
    return Golden(params, runs, Coefficient(abs(eps.mantissa), eps.exponent), max_abs)


def random_sweeps(golden: Golden, rng: np.random.Generator) -> list[Sweep]:
    """A step of each kind: reads, a perturbation undone, updates from far too small to far too large."""
    p, eps = golden.params, golden.eps
    scale = -min(run.fraction for run in golden.runs)
    stochastic = p.dither_bits > 0

    def coefficient() -> Coefficient:
        lowest = -14 - p.number_bits - 4 + scale
        highest = lowest + p.weight_bits + p.number_bits + 4
        if p.terms > 1:  # a sum may be small although its terms are not: docs/engine.md
            highest = min(highest, p.left - max(run.fraction for run in golden.runs))
        return random_coefficient(rng, min(lowest, highest), highest)

    def more(terms: int) -> tuple[int, ...]:
        return tuple(int(x) for x in rng.integers(1 - (1 << 15), 1 << 15, min(terms, p.terms) - 1))

    some, source = int(rng.integers(1, p.terms + 1)), int(rng.integers(p.terms))
    both = int(rng.integers(some))
    return [
        Sweep(Mode.READ, 1, eps, source=source),
        Sweep(Mode.READ, 0),
        Sweep(Mode.PERTURB, 1, eps, source=both),
        Sweep(Mode.PERTURB, -2, eps, source=both),
        Sweep(Mode.RESTORE_UPDATE, 1, eps, coefficient(), more=more(some), source=both),
        Sweep(Mode.UPDATE, 0, Coefficient(0, 0), coefficient(), stochastic, more=more(p.terms)),
        Sweep(Mode.PERTURB, -1, eps, source=p.terms - 1),
        Sweep(Mode.PERTURB, 2, eps, source=p.terms - 1),
        Sweep(Mode.RESTORE_UPDATE, -1, eps, coefficient(), stochastic, more=more(p.terms), source=p.terms - 1),
        Sweep(Mode.UPDATE, 0, Coefficient(0, 0), Coefficient(0, 0)),
    ]
