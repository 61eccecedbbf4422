"""NIST SP 800-22 (Rukhin et al., 2010) as the package ``sp80022suite`` runs it: functions over one byte a bit."""

from __future__ import annotations

import contextlib
import importlib.metadata
import math
import os
import sys
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...extras import require
from ...progress import Progress, silent
from .feed import Feed

LENGTH = 400_000  #: bits of a sequence; Maurer's test needs 387,840
SEQUENCES = 8
EXCURSIONS = 500  #: cycles of the random walk that its two tests need (section 2.14)
Call = Callable[[ModuleType, bytes], float]


def _log2(data: bytes) -> int:
    return int(math.log2(len(data)))


#: test -> (least bits, how it is called); parameters as the publication recommends for the length
TESTS: dict[str, tuple[int, Call]] = {
    "frequency": (100, lambda s, b: s.frequency(b)),
    "block_frequency": (100, lambda s, b: s.block_frequency(max(20, len(b) // 99), b)),
    "cumulative_sums": (100, lambda s, b: s.cumulative_sums(b)),
    "runs": (100, lambda s, b: s.runs(b)),
    "longest_run_of_ones": (128, lambda s, b: s.longest_run_of_ones(b)),
    "rank": (38_912, lambda s, b: s.rank(b)),
    "discrete_fourier_transform": (1_000, lambda s, b: s.discrete_fourier_transform(b)),
    "overlapping_template_matchings": (100_000, lambda s, b: s.overlapping_template_matchings(9, b)),
    "universal": (387_840, lambda s, b: s.universal(b)),
    "approximate_entropy": (1_000, lambda s, b: s.approximate_entropy(min(10, _log2(b) - 6), b)),
    "serial": (1_000, lambda s, b: s.serial(min(16, _log2(b) - 3), b)),
    "linear_complexity": (100_000, lambda s, b: s.linear_complexity(500, b)),
    "random_excursions": (100_000, lambda s, b: s.random_excursions(b)),
    "random_excursions_variant": (100_000, lambda s, b: s.random_excursions_variant(b)),
}


def module() -> ModuleType:
    """Return the package. Raises ``MissingDependency`` naming how to install it."""
    return require("sp80022suite", extra="rng")


def run(feed: Feed, progress: Progress = silent) -> dict[str, Any]:
    """Run every test on consecutive sequences of the stream's bits, at most one cycle of them.

    Returns
    -------
    dict
        ``tool``, ``sequences``, ``bits`` (of one), ``tests``: [{test, p: one a sequence, bits: read in all}]. A test
        without a p-value has a ``reason``. The suite's non-overlapping templates need data files that the package
        lacks: left out.
    """
    suite = module()
    length = min(LENGTH, feed.cycle_bits)
    count = max(1, min(SEQUENCES, feed.cycle_bits // length))
    bits = feed.bits(count * length).reshape(count, length)
    tests = []
    for done, (name, (least, call)) in enumerate(TESTS.items()):
        progress("sp80022", done, len(TESTS), name)
        entry: dict[str, Any] = {"test": name, "p": [], "bits": count * length}
        if length < least:
            entry["reason"] = f"needs {least:,} bits, a cycle has {length:,}"
        else:
            usable = [one for one in bits if "excursions" not in name or _returns(one) >= EXCURSIONS]
            with _quiet():
                values = [float(call(suite, one.tobytes())) for one in usable]
            entry["p"] = [value for value in values if 0 <= value <= 1]  # others: the suite's way to say not applicable
            if not entry["p"]:
                entry["reason"] = "not applicable to these sequences"
        tests.append(entry)
    progress("sp80022", len(TESTS), len(TESTS))
    version = importlib.metadata.version("sp80022suite")
    return {"tool": f"sp80022suite {version}", "sequences": count, "bits": length, "tests": tests}


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Drop what the suite's C code prints in the middle of its numerics ("igamc: UNDERFLOW")."""
    sys.stdout.flush()
    sys.stderr.flush()
    kept = [(number, os.dup(number)) for number in (1, 2)]
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        for number, _ in kept:
            os.dup2(nowhere, number)
        yield
    finally:
        for number, copy in kept:
            os.dup2(copy, number)
            os.close(copy)
        os.close(nowhere)


def _returns(bits: NDArray[np.uint8]) -> int:
    """Return how often the walk of the bits, +1 and -1, comes back to zero."""
    return int((np.cumsum(2 * bits.astype(np.int64) - 1) == 0).sum())
