"""What the commands print: results to stdout, progress and remarks to stderr."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from ..progress import Progress as ProgressCall

out = Console(highlight=False, soft_wrap=True)
err = Console(stderr=True, highlight=False, soft_wrap=True)

LINE_EVERY_S = 2.0  # without a terminal: at most one progress line in this time


def remark(text: str) -> None:
    """Print a line to stderr."""
    err.print(text, markup=False)


@contextmanager
def progress_drawn() -> Iterator[ProgressCall]:
    """Yield a progress callable that draws one bar a stage on a terminal, and plain lines elsewhere."""
    if not err.is_terminal:
        yield _Lines()
        return
    columns = (TextColumn("{task.description:<10}"), BarColumn(), TextColumn("{task.percentage:>3.0f} %"))
    with Progress(*columns, TimeElapsedColumn(), TextColumn("[dim]{task.fields[note]}"), console=err) as bars:
        yield _Bars(bars)


class _Bars:
    """One bar a stage; a finished bar stays on the screen."""

    def __init__(self, bars: Progress) -> None:
        self._bars = bars
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, stage: str, done: int, total: int, note: str = "") -> None:
        if stage not in self._tasks:
            self._tasks[stage] = self._bars.add_task(stage, total=max(total, 1), note="")
        note = note.replace("[", r"\[")
        self._bars.update(self._tasks[stage], completed=min(done, total), total=max(total, 1), note=note)


class _Lines:
    """A line when a stage begins to take time, then one every two seconds, and one when it ends."""

    def __init__(self) -> None:
        self._last: dict[str, float] = {}

    def __call__(self, stage: str, done: int, total: int, note: str = "") -> None:
        now = time.monotonic()
        if done < total and now - self._last.setdefault(stage, now) < LINE_EVERY_S:
            return
        self._last[stage] = now
        percent = 100 * done // total if total else 100
        remark(f"{stage}: {percent} %" + (f"  {note}" if note else ""))
