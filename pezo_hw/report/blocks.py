"""What a report page is made of: sections of paragraphs, tables and figures, drawn alike by Markdown and HTML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

#: tones a word may have; colour never stands alone, the text says the same
TONES = ("", "good", "bad", "open", "muted")


@dataclass(frozen=True)
class Cell:
    """One table cell. ``tone`` is one of :data:`TONES`; ``code`` sets it in fixed pitch; ``span`` columns wide."""

    text: str
    tone: str = ""
    code: bool = False
    span: int = 1


@dataclass(frozen=True)
class Table:
    """A table. The first ``labels`` columns are aligned left, the others right (numbers)."""

    headers: Sequence[str]
    rows: Sequence[Sequence[Cell | str]]
    caption: str = ""
    labels: int = 1
    kind: str = "table"


@dataclass(frozen=True)
class Figure:
    """An inline SVG. ``wide`` ones scroll inside their box on narrow screens instead of shrinking."""

    svg: str
    title: str
    caption: str = ""
    wide: bool = False
    kind: str = "figure"


@dataclass(frozen=True)
class Text:
    """A paragraph."""

    text: str
    tone: str = ""
    kind: str = "text"


@dataclass(frozen=True)
class Code:
    """Lines to be shown as typed."""

    text: str
    kind: str = "code"


@dataclass(frozen=True)
class Notes:
    """A list of remarks: limits, warnings."""

    items: Sequence[str]
    tone: str = ""
    kind: str = "notes"


Block = Table | Figure | Text | Code | Notes


@dataclass(frozen=True)
class Section:
    """A titled part of the page. ``id`` is its anchor."""

    id: str
    title: str
    blocks: list[Block] = field(default_factory=list)


def cell(value: Cell | str) -> Cell:
    """Return a :class:`Cell` for either form of a table entry."""
    return value if isinstance(value, Cell) else Cell(value)
