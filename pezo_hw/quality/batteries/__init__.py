"""Test batteries of others, run on a stream's bits: NIST SP 800-22 (package sp80022suite) and dieharder (a program)."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from ...errors import SpecError
from ...progress import Progress, silent
from ...streams import Stream
from . import dieharder, sp80022
from .feed import Feed
from .judge import judged

__all__ = ["NAMES", "chosen", "run"]

NAMES = ("sp80022", "dieharder")


def chosen(text: str) -> tuple[str, ...]:
    """Return the batteries that ``none``, ``all`` or a name asks for.

    Raises
    ------
    SpecError
        It is none of these.
    """
    known = {"none": (), "all": NAMES} | {name: (name,) for name in NAMES}
    if text not in known:
        raise SpecError(f"battery: {text!r} is not known; choose one of {', '.join(known)}")
    return known[text]


def check(names: tuple[str, ...]) -> None:
    """Raise ``MissingDependency`` or ``ToolError`` for the first battery that is not installed."""
    for name in names:
        {"sp80022": sp80022.module, "dieharder": dieharder.program}[name]()


def run(stream: Stream, names: tuple[str, ...], progress: Progress = silent) -> dict[str, Any]:
    """Run batteries on the bits of a stream from clock 0, role z.

    Returns
    -------
    dict
        {battery: {"tool", "tests": [{test, p: [...], bits, verdict, reason}], ...}}; verdicts as in
        :func:`pezo_hw.quality.batteries.judge.judged`.

    Raises
    ------
    MissingDependency, ToolError
        A battery is not installed, or failed.
    """
    feed = Feed(stream)
    out: dict[str, Any] = {}
    for name in names:
        if name == "sp80022":
            found = sp80022.run(feed, progress)
        else:
            with tempfile.TemporaryDirectory(prefix="pezo-dieharder-") as folder:
                found = dieharder.run(feed, Path(folder), progress)
        out[name] = found | {"tests": [judged(entry, feed) for entry in found["tests"]]}
    return out
