"""All measures of one stream as one dictionary of plain values."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..lfsr import trajectory
from ..streams import BankStream, FreshStream, PoolStream, Stream
from ..streams.offsets import clock_correlation, read_signed
from . import correlation, dimension, distribution, gf2, period, sample
from .checks import checks

LAGS = 8
HEAT_LANES = 32  #: lanes of the heat map, at most
CROSS_LANES = 64  #: lanes whose pairs are correlated, at most
TERMS = 64  #: numbers in each sum whose distance from normal is measured
COMPLEXITY_BITS = 4096
RANK_SIZE = 256
EXACT_CLOCKS = 1 << 21  #: longest cycle whose autocorrelation is evaluated at every shift


def measure(stream: Stream) -> dict[str, Any]:
    """Return the measures of a stream at role z: see docs/quality.md for each key."""
    drawn = sample.take(stream)
    clocks = drawn.clocks
    out = _brief(stream, drawn) | {
        "kind": stream.perturbation.kind,
        "advance": stream.advance,
        "perturbation_numbers": stream.d,
        "sample": {"clocks": len(clocks), "numbers": clocks.size, "whole_cycle": drawn.whole},
        "values": _values(clocks),
        "bits": sample.bit_counts(stream, clocks),
        "gf2": _gf2(stream, drawn),
        "period": period.proof(stream),
    }
    sums = distribution.block_sums(clocks.reshape(-1), TERMS)
    distance, p = distribution.ks_normal(sums)
    out["normal_sums"] = {"terms": TERMS, "sums": len(sums), "distance": distance, "p": p}
    out["checks"] = checks(out, linear=sample.is_linear(stream))
    out["warnings"] = list(stream.warnings)
    return out


def brief(stream: Stream) -> dict[str, Any]:
    """Return the few measures by which sources are compared: reach, correlations, weight on the all-ones direction."""
    out = _brief(stream, sample.take(stream))
    del out["cross_lane"]["matrix"]
    return out


def _brief(stream: Stream, drawn: sample.Sample) -> dict[str, Any]:
    return {
        "cycle": stream.cycle,
        "unit": stream.unit,
        "distinct": stream.distinct,
        "lanes": stream.lanes,
        "lag": _lag(stream, drawn.clocks),
        "cross_lane": _cross(drawn.clocks),
        "effective_dimension": _dimension(stream, drawn),
        "all_ones": {
            "share": distribution.all_ones_share(drawn.perturbations),
            "perturbations": len(drawn.perturbations),
            "numbers": drawn.perturbations.shape[1],
            "independent": _independent(stream, drawn),
        },
    }


def _independent(stream: Stream, drawn: sample.Sample) -> int:
    """Return how many of the sampled perturbations can be disjoint parts of the cycle, at least 1."""
    count, length = drawn.perturbations.shape
    if stream.unit == "perturbations":
        return count
    return max(1, min(count, stream.cycle * stream.per_start // length))


def _values(clocks: np.ndarray) -> dict[str, Any]:
    total = int(clocks.sum(dtype=np.int64))
    square = float((clocks.astype(np.float64) ** 2).mean())
    return {
        "mean": total / clocks.size,
        "sum": total,
        "rms": math.sqrt(square),
        "least": int(clocks.min()),
        "largest": int(clocks.max()),
    }


def _lag(stream: Stream, clocks: np.ndarray) -> dict[str, Any]:
    lanes = correlation.lane_lags(clocks, LAGS)
    out = {
        "lags": list(range(1, LAGS + 1)),
        "lane_max": np.abs(lanes).max(1).tolist(),
        "lane_mean": lanes.mean(1).tolist(),
        "flat": correlation.flat_lags(clocks, LAGS).tolist(),
        "max_abs": float(np.abs(lanes).max()),
        "noise": math.sqrt(2 * math.log(2 * clocks.shape[1]) / len(clocks)),
    }
    if isinstance(stream, BankStream):
        length = min(stream.period, sample.NUMBERS)
        p = stream.perturbation
        own = read_signed(trajectory(stream.matrix, 1, length), p.bits, p.signed)
        out["generator"] = correlation.lane_lags(own.reshape(-1, 1), min(LAGS, length - 2))[:, 0].tolist()
    return out


def _cross(clocks: np.ndarray) -> dict[str, Any]:
    lanes = min(clocks.shape[1], CROSS_LANES)
    matrices = correlation.cross_lanes(clocks[:, :lanes], LAGS)
    largest, row, column = correlation.largest_off_diagonal(matrices[0])
    shown = min(lanes, HEAT_LANES)
    return {
        "lanes": lanes,
        "matrix": np.round(matrices[0][:shown, :shown], 5).tolist(),
        "max_abs": largest,
        "at": [row, column],
        "delayed_max": np.abs(matrices[1:]).max((1, 2)).tolist(),
        "noise": math.sqrt(2 * math.log(max(2, lanes * (lanes - 1))) / len(clocks)),
    }


def _dimension(stream: Stream, drawn: sample.Sample) -> dict[str, Any]:
    estimate, cosine = dimension.sampled_dimension(drawn.perturbations, stream.distinct)
    out: dict[str, Any] = {"value": None, "span": None, "of": stream.cycle, "method": "sampled"}
    out |= {"sampled": estimate, "mean_squared_cosine": cosine, "perturbations": len(drawn.perturbations)}
    shifts = _autocorrelation(stream, drawn)
    if shifts is None:
        out["value"] = estimate
    else:
        out["value"], out["span"] = dimension.circulant_dimension(shifts)
        out["method"] = "whole cycle"
    return out


def _autocorrelation(stream: Stream, drawn: sample.Sample) -> np.ndarray | None:
    """Return R over all starts of the cycle, or None where that would take minutes."""
    if isinstance(stream, PoolStream):
        return correlation.circular_autocorrelation(stream.pool())
    if not isinstance(stream, BankStream) or stream.cycle > EXACT_CLOCKS or stream.state_bits > 16:
        return None
    if stream.max_shift:
        return dimension.clock_autocorrelation(drawn.clocks) if drawn.whole else None
    return clock_correlation(stream.perturbation, stream.offsets()).astype(np.float64)


def _gf2(stream: Stream, drawn: sample.Sample) -> dict[str, Any]:
    bits = drawn.bits
    size = min(RANK_SIZE, math.isqrt(len(bits)))
    length = min(COMPLEXITY_BITS, len(bits))
    out: dict[str, Any] = {
        "rank": gf2.sequence_rank(bits, size),
        "rank_of": size,
        "complexity": gf2.linear_complexity(bits[:length]),
        "complexity_bits": length,
    }
    if isinstance(stream, BankStream | FreshStream):
        if isinstance(stream, BankStream):
            k = stream.state_bits
            own = trajectory(stream.matrix, stream.initial_states()[0], 4 * k)
        else:
            k = stream.generators.state_bits
            own = stream.shown(0, 4 * k)[:, 0]
        out["state_bits"] = k
        out["generator_complexity"] = gf2.linear_complexity(own & np.uint64(1))
    return out
