"""Read p-values on both sides, and say which failures a source has by construction."""

from __future__ import annotations

from typing import Any

from ..checks import LINEAR, any_of
from ..distribution import TOO_SMALL, verdict
from .feed import Feed

#: Tests that look for what every linear generator has: short recurrences.
LINEAR_TESTS = ("rank", "linear_complexity", "diehard_rank_32x32", "diehard_rank_6x8")
REUSED = (
    "numbers are reused: after {fresh:,} bits no state is new (a bank's generators are shifts of one sequence); "
    "this test reads {bits:,}"
)
PART = "the test reads {share:.0%} of a cycle that shows each non-zero state equally often: evener than chance"
SHARE = 0.1  #: of the fresh bits; beyond it numbers that do not repeat are visibly drawn without replacement


def judged(entry: dict[str, Any], feed: Feed) -> dict[str, Any]:
    """Return {test, p, bits} with ``verdict`` and ``reason``.

    The smallest p-value is read on both sides: that any of so many is as small has probability below 1e-4, a "fail"; or
    that all are as large, "too good". (One p-value of 1 among others says little: some statistics are counts, and hit
    their mean exactly now and then.) Where the source must fail by construction the verdict is "expected" and
    ``reason`` says why. A test without a p-value has the verdict "not run".
    """
    values = entry["p"]
    if not values:
        return entry | {"verdict": "not run", "reason": entry.get("reason", "the test gave no p-value")}
    found = verdict(any_of(min(values), len(values)))
    if found == "pass":
        found = "too good" if (1 - min(values)) ** len(values) < TOO_SMALL else "pass"
    reason = _expected(entry, feed) if found != "pass" else ""
    return entry | {"verdict": "expected" if reason else found, "reason": reason}


def _expected(entry: dict[str, Any], feed: Feed) -> str:
    if entry["bits"] > feed.fresh_bits:
        return REUSED.format(fresh=feed.fresh_bits, bits=entry["bits"])
    if feed.linear and entry["test"].partition(" ")[0] in LINEAR_TESTS:
        return LINEAR
    if entry["bits"] > SHARE * feed.fresh_bits:
        return PART.format(share=entry["bits"] / feed.fresh_bits)
    return ""
