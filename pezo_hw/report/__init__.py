"""The report of a run: its JSON files summed up in ``result.json``, ``report.md`` and ``report.html``."""

from __future__ import annotations

from pathlib import Path

from ..files import write_json_atomic, write_text_atomic
from .collect import Report, collect
from .pages import sections
from .render import render_html, render_markdown
from .summary import summarise

__all__ = ["Report", "collect", "render_html", "render_markdown", "sections", "summarise", "write"]


def write(run_folder: Path) -> None:
    """Read the JSON files of a run folder and write ``result.json``, ``report.md`` and ``report.html`` into it.

    Files that are absent are shown as not run. All three are drawn before the first is written.

    Raises
    ------
    DataError
        The folder holds no result, or a file that cannot be read, see :func:`collect`.
    MissingDependency
        jinja2 or matplotlib is not installed.
    """
    report = collect(Path(run_folder))
    result = summarise(report)
    drawn = sections(report)
    markdown, html = render_markdown(report, result, drawn), render_html(report, result, drawn)
    write_json_atomic(Path(run_folder) / "result.json", result)
    write_text_atomic(Path(run_folder) / "report.md", markdown)
    write_text_atomic(Path(run_folder) / "report.html", html)
