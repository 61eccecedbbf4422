"""How near the Gaussian sources are to the normal distribution: exact laws, moments, distance and tails.

``python -m pezo_hw.quality.gaussian [SPEC]`` prints the table of docs/quality.md.
"""

from __future__ import annotations

import argparse
import functools
import math
import sys
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import PezoError, SpecError
from ..spec import DesignSpec
from ..streams import BoxMullerStream, FreshClt, GaussianStream, Stream, TreeStream, build
from ..streams.boxmuller import (
    EMPTY,
    FRACTION,
    RADIUS_BITS,
    SEGMENT,
    radius_table,
    sine_table,
)
from ..streams.tree import leaf_probabilities
from ..streams.uniform import CLT_TERMS
from .distribution import kolmogorov_p

Floats = NDArray[np.float64]
TAILS = (2, 3, 4, 5)  #: standard deviations beyond which probabilities are compared
SOURCES = ("table", "clt", "tree", "boxmuller")


class Law(NamedTuple):
    """The distribution of one number if the random bits are fair: int64 values in rising order, and probabilities."""

    values: NDArray[np.int64]
    probabilities: Floats


def law(stream: Stream) -> Law:
    """Return the law of a Gaussian source.

    Raises
    ------
    SpecError
        The stream is no Gaussian source.
    """
    if isinstance(stream, TreeStream):
        leaf = 1 << stream.leaf_bits
        leaves = np.array([float(p) for p in leaf_probabilities(stream.thresholds, stream.compared)])
        return _mirrored(2 * np.arange(len(leaves) * leaf) + 1, np.repeat(leaves / leaf, leaf))
    if isinstance(stream, FreshClt):
        one = np.full(1 << stream.bits, 2.0**-stream.bits)
        total = functools.reduce(np.convolve, [one] * CLT_TERMS)
        least = -(1 << (stream.bits - 1)) * CLT_TERMS
        return Law(np.arange(len(total)) + least, total)
    if isinstance(stream, BoxMullerStream):
        return _box_muller(stream)
    if isinstance(stream, GaussianStream):
        return _mirrored(stream.table.astype(np.int64), np.full(len(stream.table), 1 / len(stream.table)))
    raise SpecError(f"kind: {stream.perturbation.kind!r} is no Gaussian source; use kind gaussian")


def _mirrored(magnitudes: NDArray[np.int64], probabilities: Floats) -> Law:
    """Return the law of magnitudes with a fair sign."""
    counts = np.bincount(magnitudes, weights=probabilities) / 2
    both = np.concatenate([counts[:0:-1], [2 * counts[0]], counts[1:]])
    values = np.arange(len(both)) - (len(counts) - 1)
    return Law(values[both > 0], both[both > 0])


def _box_muller(stream: BoxMullerStream) -> Law:
    radii, weights = _radius_law()
    counts = np.zeros(stream.max_abs + 1)
    for sine in sine_table():
        magnitude = (radii * sine + (1 << (stream.shift - 1))) >> stream.shift
        counts += np.bincount(magnitude, weights=weights, minlength=len(counts))
    return _mirrored(np.arange(len(counts)), counts / len(sine_table()))


@functools.cache
def _radius_law() -> tuple[NDArray[np.int64], Floats]:
    """Return the radii that occur and their probabilities (docs/stream.md, section 7)."""
    chances: dict[int, float] = {}
    steps = 2 * np.arange(1 << FRACTION, dtype=np.int64) + 1
    for entry, (first, change) in enumerate(radius_table()):
        octave, segment = entry >> SEGMENT & 31, entry & ((1 << SEGMENT) - 1)
        if octave == EMPTY and segment == 0:
            chances[first] = chances.get(first, 0.0) + 2.0**-RADIUS_BITS
        if octave >= RADIUS_BITS - 1:
            continue
        free = RADIUS_BITS - 2 - octave  # random bits below the leading one
        lacking = max(0, SEGMENT + FRACTION - free)
        position = np.arange(1 << FRACTION) + (segment << FRACTION)
        occurs = position % (1 << lacking) == 0
        for radius in (first + (change * steps >> (FRACTION + 1)))[occurs].tolist():
            chances[radius] = chances.get(radius, 0.0) + math.ldexp(1, max(0, free - SEGMENT - FRACTION) - RADIUS_BITS)
    return np.array(list(chances), dtype=np.int64), np.array(list(chances.values()))


def measures(stream: Stream) -> dict[str, Any]:
    """Return the measures of a Gaussian source's law, in units of its own standard deviation.

    Returns
    -------
    dict
        ``source``; ``mean``, ``skewness``, ``kurtosis`` (excess; a normal has 0); ``rms_scaled``, the root mean square
        after the stream's scale; ``distance``, the Kolmogorov-Smirnov distance from the normal at the middles between
        neighbouring values; ``values``, how many there are; ``tail_cut``, the largest magnitude; ``tails``
        {k: P(|z| > k) divided by that of the normal}.
    """
    values, probabilities = law(stream)
    mean = float(probabilities @ values)
    centred = values - mean
    sigma = math.sqrt(float(probabilities @ centred**2))
    z = centred / sigma
    middles = (z[:-1] + z[1:]) / 2
    normal = np.array([0.5 * math.erfc(-x / math.sqrt(2)) for x in middles.tolist()])
    distance = np.abs(np.cumsum(probabilities)[:-1] - normal).max()
    gaps = np.diff(z, append=2 * z[-1] - z[-2])  # a value stands for the interval up to the middles
    tails = {}
    for k in TAILS:
        share = np.clip((np.abs(z) + gaps / 2 - k) / gaps, 0.0, 1.0)
        tails[k] = float(probabilities @ share) / math.erfc(k / math.sqrt(2))
    return {
        "source": stream.perturbation.gaussian,
        "mean": mean / sigma,
        "rms_scaled": math.sqrt(float(probabilities @ (values.astype(np.float64) * stream.scale) ** 2)),
        "skewness": float(probabilities @ z**3),
        "kurtosis": float(probabilities @ z**4) - 3,
        "distance": float(distance),
        "values": len(values),
        "tail_cut": float(np.abs(z).max()),
        "tails": tails,
    }


def agreement(stream: Stream, numbers: NDArray[np.int32]) -> dict[str, float]:
    """Compare numbers drawn from a source with its law: distance of the distributions and its p-value.

    The p-value is that of continuous laws; on a lattice it errs toward 1.
    """
    values, probabilities = law(stream)
    counts = np.array([np.count_nonzero(numbers == v) for v in values]) if len(values) < 4096 else None
    if counts is None:
        counts = np.bincount(np.searchsorted(values, numbers), minlength=len(values))
    distance = float(np.abs(np.cumsum(counts / len(numbers)) - np.cumsum(probabilities)).max())
    return {"distance": distance, "p": kolmogorov_p(distance, len(numbers))}


def sources_of(spec: DesignSpec) -> list[tuple[str, dict[str, Any]]]:
    """Return the measures of every Gaussian source with a design's bits, and of a deeper tree."""
    found = []
    shapes: list[tuple[str, dict[str, Any]]] = [(source, {"gaussian": source}) for source in SOURCES]
    shapes.insert(3, ("tree, 6 levels of 9 bits", {"gaussian": "tree", "tree_levels": 6, "tree_bits": 9}))
    for name, fields in shapes:
        table = spec.to_dict()
        table["perturbation"] |= {"kind": "gaussian", "scaling": "exact", "words": 4, **fields}
        found.append((name, measures(build(DesignSpec.from_dict(table, source=spec.source)))))
    return found


def main(argv: list[str] | None = None) -> int:
    """Print the table; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m pezo_hw.quality.gaussian", description=__doc__)
    parser.add_argument("spec", nargs="?", type=Path, default=Path("examples") / "digits.toml", help="design file")
    options = parser.parse_args(argv)
    try:
        rows = sources_of(DesignSpec.load(options.spec))
    except PezoError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    print("| source | values | distance | kurtosis | tail cut | " + " | ".join(f"P(>{k})" for k in TAILS) + " |")
    print("|---" * (5 + len(TAILS)) + "|")
    for name, m in rows:
        tails = " | ".join(f"{m['tails'][k]:.3f}" for k in TAILS)
        print(
            f"| {name} | {m['values']} | {m['distance']:.5f} | {m['kurtosis']:+.4f} | {m['tail_cut']:.2f} | {tails} |"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
