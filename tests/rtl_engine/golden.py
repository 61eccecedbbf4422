"""What the engine has to do, computed by its twin :class:`pezo_hw.engine.Engine`, and random cases for it."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from pezo_rtl.engine.params import EngineParams, Mode

from pezo_hw.engine import BlockCoefficients, Engine, Segment
from pezo_hw.fixedpoint import Coefficient


@dataclass
class Run:
    """A segment: ``length`` weights at 2**-``fraction``; ``hold`` passes them unchanged."""

    length: int
    fraction: int
    hold: bool = False


@dataclass
class Sweep:
    """One sweep as the host asks for it."""

    mode: Mode
    multiple: int = 0
    eps: Coefficient = Coefficient(0, 0)
    coefficient: Coefficient = Coefficient(0, 0)
    stochastic: bool = False


@dataclass
class Golden:
    """The twin, one engine a segment, over the beats of the hardware (a segment starts on a beat)."""

    params: EngineParams
    runs: list[Run]
    eps: Coefficient
    max_abs: int
    engines: list[Engine] = field(init=False)

    def __post_init__(self) -> None:
        bits = self.params.weight_bits
        self.engines = [Engine([Segment(0, r.length, r.fraction)], bits, self.eps, self.max_abs) for r in self.runs]

    @property
    def beats(self) -> list[int]:
        """Beats of each segment."""
        return [-(-run.length // self.params.lanes) for run in self.runs]

    @property
    def places(self) -> int:
        """Weights of a whole packet, unused lanes included."""
        return sum(self.beats) * self.params.lanes

    def reserves(self) -> list[int]:
        """The reserve of each segment."""
        top = (1 << self.params.weight_bits - 1) - 1
        return [top - int(engine.limits[0]) for engine in self.engines]

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
            before, u = engine.weights.copy(), numbers[part]
            if sweep.mode != Mode.UPDATE:
                engine.move(sweep.multiple, engine.delta(sweep.eps, u))
            if sweep.mode in (Mode.UPDATE, Mode.RESTORE_UPDATE):
                block = BlockCoefficients((sweep.coefficient.mantissa,), sweep.coefficient.exponent)
                noise = (self.params.dither_bits, dither[part]) if sweep.stochastic and dither is not None else None
                engine.update(engine.rounded(block, [u], noise))
            after[part] = engine.weights
            if sweep.mode == Mode.READ:
                engine.weights[:] = before
        return after

    def counts(self) -> tuple[int, int, int]:
        """Weights updated, lost to rounding, saturated."""
        counts = [engine.count for engine in self.engines]
        return sum(c.weights for c in counts), sum(c.lost for c in counts), sum(c.saturated for c in counts)

    def _parts(self):
        at = 0
        for run, engine, beats in zip(self.runs, self.engines, self.beats, strict=True):
            yield slice(at, at + run.length), run, engine
            at += beats * self.params.lanes


def random_coefficient(rng: np.random.Generator, low: int, high: int) -> Coefficient:
    """A normalised coefficient of either sign with an exponent in low .. high."""
    mantissa = int(rng.integers(1 << 14, 1 << 15)) * int(rng.choice([-1, 1]))
    return Coefficient(mantissa, int(rng.integers(low, high + 1)))


def random_golden(params: EngineParams, rng: np.random.Generator, beats: int) -> Golden:
    """Segments of random lengths and scales, and an eps whose perturbations use their range well."""
    bits, max_abs = params.weight_bits, (1 << params.number_bits - 1) - 1 or 1
    fractions = [int(x) for x in rng.integers(-3, 12, 4)]
    runs = [Run(int(rng.integers(1, 3 * params.lanes)), fractions[0])]
    runs += [Run(int(rng.integers(1, beats * params.lanes)), f) for f in fractions[1:]]
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
        return random_coefficient(rng, lowest, lowest + p.weight_bits + p.number_bits + 4)

    return [
        Sweep(Mode.READ, 1, eps),
        Sweep(Mode.READ, 0),
        Sweep(Mode.PERTURB, 1, eps),
        Sweep(Mode.PERTURB, -2, eps),
        Sweep(Mode.RESTORE_UPDATE, 1, eps, coefficient()),
        Sweep(Mode.UPDATE, 0, Coefficient(0, 0), coefficient(), stochastic),
        Sweep(Mode.PERTURB, -1, eps),
        Sweep(Mode.PERTURB, 2, eps),
        Sweep(Mode.RESTORE_UPDATE, -1, eps, coefficient(), stochastic),
        Sweep(Mode.UPDATE, 0, Coefficient(0, 0), Coefficient(0, 0)),
    ]
