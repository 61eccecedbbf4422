"""How a part without result is shown."""

from __future__ import annotations

from ..blocks import Text
from ..collect import Report


def not_run(report: Report, part: str) -> Text:
    """Return the paragraph that says that a part was not run, and why."""
    return Text(f"Not run: {report['not_run'].get(part, 'no result was found')}.", "muted")
