"""Bits: the ladder of executors, free-running training, the first clocks."""

from __future__ import annotations

from typing import Any

from ..blocks import Block, Cell, Figure, Section, Table, Text
from ..collect import Report
from ..figures.waveform import waveform
from ..verdict import headline
from ..words import count, seconds, source_name
from .missing import not_run

#: of ``failure`` in parity.json, in the order in which they are read
PLACES = ("level", "block", "source", "clock", "lane", "signal", "expected", "got")


def section(report: Report) -> Section:
    """Return the parity section."""
    parity = report["parity"]
    if not parity:
        return Section("bits", "Bits", [not_run(report, "parity")])
    bits = headline(report)[0]
    blocks: list[Block] = [Text(bits["text"], bits["state"]), *_failure(parity.get("failure"))]
    blocks.append(_ladder(parity))
    blocks += _free_running(parity.get("free_running"))
    signals = (parity.get("waveform") or {}).get("signals")
    if signals:
        caption = "Signals of the simulated hardware, one column a clock."
        blocks.append(Figure(waveform(signals), "First clocks of the stream port", caption, wide=True))
    return Section("bits", "Bits", blocks)


def _failure(failure: dict[str, Any] | None) -> list[Block]:
    if not failure:
        return []
    rows: list[list[Cell | str]] = [
        [key, Cell(_plain(failure[key]), "bad", code=True)] for key in PLACES if failure.get(key) is not None
    ]
    blocks: list[Block] = [Text(str(failure["message"]), "bad")] if failure.get("message") else []
    return [*blocks, Table(["first difference", ""], rows, labels=2)] if rows else blocks


def _ladder(parity: dict[str, Any]) -> Table:
    rows: list[list[Cell | str]] = []
    for level in parity.get("levels", []):
        wrong = level.get("mismatches")
        if level.get("status", "ok") not in ("ok", "pass", "fail") or level.get("clocks") is None:
            state = Cell(f"not run: {level.get('reason', 'no reason given')}", "muted")
        elif wrong:
            state = Cell(f"{count(wrong)} MISMATCHES", "bad")
        else:
            state = Cell("equal", "good")
        blocks = level.get("blocks", "-")
        names = ", ".join(map(_plain, blocks)) if isinstance(blocks, list) else _plain(blocks)
        speed = level.get("clocks_per_s")
        rows.append(
            [
                str(level.get("name")),
                state,
                names,
                count(level.get("clocks")),
                count(wrong),
                "-" if speed is None else count(round(speed)),
                seconds(level.get("seconds")),
            ]
        )
    headers = ["level", "result", "blocks", "compared clocks", "mismatches", "clocks a second", "time"]
    return Table(headers, rows, "Ladder of executors, each compared with the numpy twin", labels=3)


def _free_running(free: dict[str, Any] | None) -> list[Block]:
    if not free:
        return []
    equal = free.get("equal")
    sources = free.get("sources") or {}
    names = ", ".join(source_name(name) for name in sources)
    said = f"{count(free.get('steps'))} training steps of the integer network" + (f" ({names})" if names else "")
    if equal:
        text = (
            f"Free-running parity: {said} on numbers from the simulated hardware end in the same weights as on numpy's"
        )
        digest = free.get("weights_sha256")
        return [Text(text + (f" (SHA-256 {str(digest)[:16]}…)." if isinstance(digest, str) else "."), "good")]
    wrong = [source_name(name) for name, one in sources.items() if isinstance(one, dict) and one.get("equal") is False]
    return [
        Text(
            f"Free-running parity FAILS: {said} end in DIFFERENT weights"
            + (f" for {', '.join(wrong)}." if wrong else "."),
            "bad",
        )
    ]


def _plain(value: Any) -> str:
    return str(value.get("name", value)) if isinstance(value, dict) else str(value)
