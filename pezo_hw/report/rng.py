"""The page of ``pezo rng``: measures and batteries of one stream, drawn like a report."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .. import __version__
from ..files import write_json_atomic, write_text_atomic
from .collect import PARTS, Report
from .pages import batteries, randomness
from .render import render_html, render_markdown


def write(result: dict[str, Any], folder: Path, command: str) -> list[Path]:
    """Write ``rng.json``, ``rng.md`` and the self-contained ``rng.html`` into a folder; return their paths.

    Parameters
    ----------
    result : dict
        As :func:`pezo_hw.quality.examine` returns it.
    command : str
        What the page says it was made by.

    Raises
    ------
    MissingDependency
        jinja2 or matplotlib is not installed.
    """
    report: Report = dict.fromkeys(PARTS) | {"not_run": {}, "quality": result["quality"], "command": command}
    sections = [randomness.section(report), batteries.section(result["batteries"])]
    summary = {
        "format": result["format"],
        "version": __version__,
        "name": result["name"],
        "hash": result["hash"],
        "verdict": [headline(result)],
        "verdicts": result["verdicts"],
    }
    texts = {
        "rng.md": render_markdown(report, summary, sections),
        "rng.html": render_html(report, summary, sections),
    }
    write_json_atomic(folder / "rng.json", result)
    for name, text in texts.items():
        write_text_atomic(folder / name, text)
    return [folder / name for name in ("rng.json", *texts)]


def headline(result: dict[str, Any]) -> dict[str, str]:
    """Return {topic, state, text}: how many checks and tests pass, fail as expected, and fail."""
    n = result["verdicts"]
    wrong = n["fail"] + n["too good"]
    text = f"{n['pass']} checks and tests pass, {n['expected']} fail as this kind of source must"
    text += f", {wrong} fail without such a reason" if wrong else ", none fails without such a reason"
    text += f"; {n['not run']} did not apply." if n["not run"] else "."
    return {"topic": "Randomness", "state": "bad" if wrong else "good", "text": text}
