"""The sections of the report, in their order; each module turns one part of the dictionary into blocks."""

from __future__ import annotations

from ..blocks import Section
from ..collect import Report
from . import accuracy, cost, design, parity, provenance, randomness

__all__ = ["sections"]


def sections(report: Report) -> list[Section]:
    """Return all sections; a part that was not run has a section that says so."""
    return [page.section(report) for page in (parity, accuracy, cost, randomness, design, provenance)]
