"""Start positions of a bank's generators: distinct, irregular, and the best of some seeded candidates.

Source: docs/stream.md, "Offsets".
"""

from __future__ import annotations

from math import lcm
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from ..fields import refuse
from ..lfsr import POLYNOMIALS, Matrix, lfsr_matrix, trajectory
from ..prng import SplitMix64, derive

if TYPE_CHECKING:
    from ..sections import PerturbationSpec

CANDIDATES = 32
WORK = 1 << 25  # correlation terms that a search may evaluate: keeps loading a design well under a second


def raw_matrix(p: PerturbationSpec) -> Matrix:
    """Return the matrix whose powers place the generators: the one-step LFSR for step = leap, else the step matrix."""
    return lfsr_matrix(POLYNOMIALS[p.state_bits]) if p.step == "leap" else p.matrix


def raw_steps(p: PerturbationSpec) -> int:
    """Return how many raw steps one clock is."""
    return p.leap if p.step == "leap" else 1


def read_signed(states: NDArray[np.uint64], bits: int, signed: str) -> NDArray[np.int32]:
    """Return the signed numbers of states: the low ``bits`` as x - 2^(b-1) (offset) or as two's complement."""
    x = (states & np.uint64((1 << bits) - 1)).astype(np.int32)
    half = 1 << (bits - 1)
    return x - half if signed == "offset" else np.where(x >= half, x - 2 * half, x).astype(np.int32)


def autocorrelation(values: NDArray[np.int32]) -> NDArray[np.int64]:
    """Return int64[P]: the circular autocorrelation of integers, exact for P <= 2**16 and |values| <= 2**15."""
    spectrum = np.fft.rfft(values.astype(np.float64))
    return np.rint(np.fft.irfft(spectrum * spectrum.conj(), n=len(values))).astype(np.int64)


def clock_correlation(p: PerturbationSpec, offsets: tuple[int, ...]) -> NDArray[np.int64]:
    """Return R[C]: the correlation of a bank's clock vectors with themselves s clocks later, summed over P clocks.

    R(s) = sum over g of rho(o[(g + s) mod n] - o[g] + L s) with rotation, n rho(L s) without; rho is the circular
    autocorrelation of one generator's signed numbers in raw steps, L the raw steps a clock, C the cycle in clocks.
    """
    n, period, leap = p.generators, (1 << p.state_bits) - 1, raw_steps(p)
    rho = autocorrelation(read_signed(trajectory(raw_matrix(p), 1, period), p.bits, p.signed))
    cycle = lcm(period, n) if p.rotation == "clock" else period
    s = np.arange(cycle, dtype=np.int64)
    if p.rotation == "none":
        return n * rho[s * leap % period]
    o = np.array(offsets, dtype=np.int64)
    total = np.zeros(cycle, dtype=np.int64)
    for g in range(n):
        total += rho[(o[(g + s) % n] - o[g] + leap * s) % period]
    return total


def sum_of_squares(values: NDArray[np.int64]) -> int:
    """Return the exact sum of squares of int64 values below 2**52 in size."""
    high, low = values >> 24, values & 0xFFFFFF
    a, b, c = (_sum(x) for x in (high * high, high * low, low * low))
    return (a << 48) + (b << 25) + c


def _sum(x: NDArray[np.int64]) -> int:
    """Sum without overflow: halves of 32 bits apart."""
    return (int(np.sum(x >> 32)) << 32) + int(np.sum(x & 0xFFFFFFFF))


def search_size(p: PerturbationSpec) -> int:
    """Return how many candidates the search compares."""
    period = (1 << p.state_bits) - 1
    if p.rotation == "none" or p.state_bits > 16:
        return 1
    return max(1, min(CANDIDATES, WORK // (p.generators * lcm(period, p.generators))))


def search_offsets(p: PerturbationSpec, role: int) -> tuple[int, ...]:
    """Return the candidate with the smallest sum of R(s)^2, the first on a tie; see docs/stream.md, "Offsets"."""
    rng = derive(p.seed, "offsets", role)
    candidates = [_draw(p, rng) for _ in range(search_size(p))]
    if len(candidates) == 1:
        return candidates[0]
    return min(candidates, key=lambda offsets: sum_of_squares(clock_correlation(p, offsets)))


def _draw(p: PerturbationSpec, rng: SplitMix64) -> tuple[int, ...]:
    period, n = (1 << p.state_bits) - 1, p.generators
    gap = max(1, min(p.state_bits, period // (4 * n)))
    chosen: list[int] = []
    while len(chosen) < n:
        position = rng.below(period)
        if all(gap <= (position - other) % period <= period - gap for other in chosen):
            chosen.append(position)
    return tuple(chosen)


def resolve_offsets(p: PerturbationSpec, source: str) -> tuple[int, ...]:
    """Return the offsets of role z as a tuple; explicit ones are checked (``SpecError``)."""
    period, n = (1 << p.state_bits) - 1, p.generators
    if p.offsets == "search":
        return search_offsets(p, 0)
    if p.offsets == "equal":
        return tuple(g * period // n for g in range(n))
    if len(p.offsets) != n or len(set(p.offsets)) != n or not all(0 <= o < period for o in p.offsets):
        raise refuse(
            source,
            "perturbation.offsets",
            list(p.offsets),
            f"{n} distinct positions from 0 to {period - 1}, one a generator",
            'or "search"',
        )
    return tuple(p.offsets)
