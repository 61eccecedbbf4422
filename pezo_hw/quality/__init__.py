"""Randomness of a design's stream: correlations, effective dimension, linear structure, against other sources."""

from __future__ import annotations

import time
from typing import Any

from ..errors import PezoError
from ..progress import Progress, silent
from ..spec import DesignSpec
from ..streams import build
from . import batteries
from .measure import brief, measure

__all__ = ["examine", "measure", "run"]

FORMAT = 1
VERDICTS = ("pass", "expected", "fail", "too good", "not run")
COMPARED = ("bank", "pool", "uniform", "rademacher", "gaussian")


def run(spec: DesignSpec, progress: Progress = silent) -> dict[str, Any]:
    """Measure the design's stream at role z, and in short the other sources of the same widths.

    Returns
    -------
    dict
        The measures of :func:`measure`, ``comparisons`` {source: a few of them}, ``seconds``. A comparison that
        cannot be built is kept as {"status": "infeasible", "reason": ...}. ``bank-lfsr`` is the bank stepped by one
        LFSR step.

    Raises
    ------
    SpecError
        The design's own stream cannot be built.
    """
    start = time.monotonic()
    own = spec.perturbation.kind
    others = [kind for kind in COMPARED if kind != own]
    if not (own == "bank" and spec.perturbation.step == "lfsr"):
        others.append("bank-lfsr")
    total = 1 + len(others)
    progress("quality", 0, total, own)
    out = {"format": FORMAT, **measure(build(spec)), "comparisons": {}}
    for done, source in enumerate(others, start=1):
        progress("quality", done, total, source)
        out["comparisons"][source] = _compare(spec, source)
    progress("quality", total, total)
    out["seconds"] = round(time.monotonic() - start, 2)
    return out


def examine(spec: DesignSpec, names: tuple[str, ...] = (), progress: Progress = silent) -> dict[str, Any]:
    """Return ``rng.json``: the measures of :func:`run`, and external batteries on the design's own stream.

    Parameters
    ----------
    names : tuple of str
        Of :data:`pezo_hw.quality.batteries.NAMES`.

    Returns
    -------
    dict
        ``name``, ``hash``, ``quality``, ``batteries`` as of :func:`pezo_hw.quality.batteries.run`, ``verdicts``
        {verdict: how many checks and tests have it}, ``seconds``.

    Raises
    ------
    MissingDependency, ToolError
        A battery is not installed (told before anything is measured), or failed.
    SpecError
        The design's own stream cannot be built.
    """
    start = time.monotonic()
    batteries.check(names)
    quality = run(spec, progress)
    ran = batteries.run(build(spec), names, progress)
    entries = [*quality["checks"], *(entry for battery in ran.values() for entry in battery["tests"])]
    verdicts = {verdict: sum(entry["verdict"] == verdict for entry in entries) for verdict in VERDICTS}
    return {
        "format": FORMAT,
        "name": spec.name,
        "hash": spec.hash,
        "quality": quality,
        "batteries": ran,
        "verdicts": verdicts,
        "seconds": round(time.monotonic() - start, 2),
    }


def _compare(spec: DesignSpec, source: str) -> dict[str, Any]:
    try:
        stream = build(one_step(spec) if source == "bank-lfsr" else spec.with_kind(source))
    except PezoError as error:
        return {"status": "infeasible", "reason": str(error)}
    return {"status": "ok", **brief(stream)}


def one_step(spec: DesignSpec) -> DesignSpec:
    """Return the design with its bank stepped by one step of an LFSR, the generators placed anew."""
    table = spec.with_kind("bank").to_dict()
    table["perturbation"] |= {"step": "lfsr", "matrix": [], "offsets": "search"}
    return DesignSpec.from_dict(table, source=spec.source)
