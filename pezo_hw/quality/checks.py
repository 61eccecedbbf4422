"""Measures read against fair numbers: pass, fail, too good, or expected of this kind of source, with the reason."""

from __future__ import annotations

import math
from typing import Any

from .distribution import mean_square_p, normal_p, verdict

WHOLE = "a whole cycle is measured: it shows each non-zero state equally often, so it is evener than chance"
LINEAR = "linear over GF(2) by construction: an LFSR's bits obey a recurrence no longer than its state"
REUSED = "numbers are reused: perturbations over whole cycles sum to nearly the same value"
HALF = "x - 2^(b-1) of words that take every value has mean -1/2 LSB: small, but it adds up over many weights"
FINITE = "a whole cycle holds finitely many numbers, whose correlations are exact constants and do not average out"


def checks(measures: dict[str, Any], linear: bool) -> list[dict[str, Any]]:
    """Return [{name, value, p (or None), verdict, reason}] of one stream's measures.

    p-values are two-sided in their use: below 1e-4 is a failure, above 1 - 1e-4 too good to be chance. Where the source
    must fail by construction the verdict is "expected" and ``reason`` says why.

    Parameters
    ----------
    measures : dict
        As :func:`pezo_hw.quality.measure.measure` fills it, up to ``normal_sums``.
    linear : bool
        The source is linear over GF(2).
    """
    whole, clocks = measures["sample"]["whole_cycle"], measures["sample"]["clocks"]
    lanes, numbers = measures["lanes"], measures["sample"]["numbers"]
    values, lag, cross = measures["values"], measures["lag"], measures["cross_lane"]
    even = WHOLE if whole else ""
    finite = FINITE if whole else ""
    z = values["mean"] / values["rms"] * math.sqrt(numbers) if values["rms"] else math.inf
    error = values["rms"] / math.sqrt(numbers)
    half = HALF if values["least"] < -values["largest"] and abs(values["mean"] + 0.5) < 4 * error else ""
    out = [_check("mean of the values", values["mean"], normal_p(z), even or half)]
    if measures["bits"]:
        worst = max(measures["bits"], key=lambda ones: abs(ones - 0.5))
        p = any_of(normal_p(2 * (worst - 0.5) * math.sqrt(numbers)), len(measures["bits"]))
        out.append(_check("largest bias of a bit", abs(worst - 0.5), p, even))
    p = any_of(normal_p(lag["max_abs"] * math.sqrt(clocks)), lanes * len(lag["lags"]))
    out.append(_check("largest lag correlation", lag["max_abs"], p, finite))
    flat = max(map(abs, lag["flat"]))
    p = any_of(normal_p(flat * math.sqrt(numbers)), len(lag["flat"]))
    out.append(_check("largest serial correlation, 1 to 8 weights apart", flat, p, finite))
    if lanes > 1:
        pairs = cross["lanes"] * (cross["lanes"] - 1) // 2
        p = any_of(normal_p(cross["max_abs"] * math.sqrt(clocks)), pairs)
        out.append(_check("largest cross-lane correlation", cross["max_abs"], p, finite))
        delayed = max(cross["delayed_max"])
        p = any_of(normal_p(delayed * math.sqrt(clocks)), 2 * pairs * len(cross["delayed_max"]))
        out.append(_check("largest correlation of any two lanes, 1 to 8 clocks apart", delayed, p, finite))
    sums = measures["normal_sums"]
    out.append(_check("distance of sums from normal", sums["distance"], sums["p"], REUSED if whole else half))
    ones = measures["all_ones"]
    share_p = mean_square_p(ones["share"], ones["independent"])
    less = REUSED if whole and ones["share"] < 1 else ""
    out.append(_check("weight on the all-ones direction", ones["share"], share_p, less))
    gf2 = measures["gf2"]
    # fair bits hardly ever lack more than 6 ranks, or miss half their length by more than 16
    structure = LINEAR if linear else finite
    full = gf2["rank_of"] - gf2["rank"] <= 6
    out.append(_judged("GF(2) rank of a lane's lowest bit", gf2["rank"], None, "pass" if full else "fail", structure))
    half_length = abs(gf2["complexity"] - gf2["complexity_bits"] / 2) <= 16
    name = "linear complexity of a lane's lowest bit"
    out.append(_judged(name, gf2["complexity"], None, "pass" if half_length else "fail", structure))
    return out


def _check(name: str, value: float, p: float, expected: str) -> dict[str, Any]:
    return _judged(name, value, p, verdict(p), expected)


def _judged(name: str, value: float, p: float | None, found: str, expected: str) -> dict[str, Any]:
    if found != "pass" and expected:
        found = "expected"
    return {"name": name, "value": value, "p": p, "verdict": found, "reason": expected if found == "expected" else ""}


def any_of(p: float, trials: int) -> float:
    """Return the probability that the smallest of ``trials`` independent p-values is at most ``p``."""
    return -math.expm1(trials * math.log1p(-p)) if p < 1 else 1.0
