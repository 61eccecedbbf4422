"""Markdown and self-contained HTML of a report dictionary, by jinja2 templates over the same sections."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from ..extras import require
from .blocks import Block, Figure, Section, cell
from .collect import Report
from .pages.provenance import command

TEMPLATES = Path(__file__).parent / "templates"


def render_html(report: Report, result: dict[str, Any], sections: list[Section]) -> str:
    """Return ``report.html``: one file, no network, light and dark, with ``result`` embedded as JSON for programs."""
    return _render("report.html.j2", report, result, sections)


def render_markdown(report: Report, result: dict[str, Any], sections: list[Section]) -> str:
    """Return ``report.md``; figures are named, and drawn in ``report.html`` alone."""
    return _render("report.md.j2", report, result, sections)


def _render(template: str, report: Report, result: dict[str, Any], sections: list[Section]) -> str:
    jinja2 = require("jinja2", extra="report")
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        autoescape=template.endswith(".html.j2"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"cell": cell, "pipe": _pipe, "figures": _grouped, "inline": _inline}
    text = environment.get_template(template).render(
        result=result,
        sections=sections,
        command=report.get("command") or command(report),
        css=(TEMPLATES / "report.css").read_text(),
    )
    return str(text).strip() + "\n"


def _grouped(blocks: list[Block]) -> list[dict[str, Any]]:
    """Return neighbouring figures as one {"figures": [...]}, to be laid out as a grid, and others as {"block": ...}."""
    out: list[dict[str, Any]] = []
    for block in blocks:
        if not isinstance(block, Figure):
            out.append({"block": block, "figures": []})
        elif out and out[-1]["figures"]:
            out[-1]["figures"].append(block)
        else:
            out.append({"block": None, "figures": [block]})
    return out


def _inline(text: str) -> Any:
    """Return text escaped for HTML, with `words in backticks` as code."""
    markupsafe = require("markupsafe", extra="report")
    return markupsafe.Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(markupsafe.escape(text))))


def _pipe(text: str) -> str:
    """Return text that a Markdown table cell can hold."""
    return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;")
