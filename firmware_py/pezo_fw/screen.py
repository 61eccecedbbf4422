"""What a person sees while training: one line that is redrawn, or plain lines where there is no terminal."""

from __future__ import annotations

import contextlib
import shutil
import sys
import time
from collections.abc import Sequence
from typing import TextIO

import numpy as np

from .trainer import Trainer

BARS, PLAIN_BARS = "▁▂▃▄▅▆▇█", "_.-~=+*#"
WIDTH = 24
REDRAW = 0.2  # seconds


def bars_for(stream: TextIO | None) -> str:
    """Return eight signs from low to high that the stream can show."""
    try:
        BARS.encode(getattr(stream, "encoding", None) or "utf-8")
    except (UnicodeEncodeError, LookupError):
        return PLAIN_BARS
    return BARS


def sparkline(values: Sequence[float], width: int = WIDTH, bars: str = BARS) -> str:
    """Return the means of ``width`` equal parts of ``values`` as ``bars``, lowest to highest."""
    if not values:
        return ""
    pieces = np.array_split(np.asarray(values, float), min(width, len(values)))
    means = np.array([piece.mean() for piece in pieces])
    low, high = means.min(), means.max()
    level = (
        np.zeros(len(means), int)
        if high <= low
        else ((means - low) / (high - low) * (len(bars) - 1)).round().astype(int)
    )
    return "".join(bars[i] for i in level)


def duration(seconds: float) -> str:
    """Return ``1 h 05 min``, ``3 min 20 s`` or ``12 s``."""
    whole = round(seconds)
    if whole >= 3600:
        return f"{whole // 3600} h {whole % 3600 // 60:02d} min"
    return f"{whole // 60} min {whole % 60:02d} s" if whole >= 60 else f"{whole} s"


class Screen:
    """Draws a run on ``stream`` (default: standard error), as long as that can be written: a run goes on without."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._out: TextIO | None = stream or sys.stderr  # None where the process has none
        self._live = self._out is not None and self._out.isatty()
        self._bars = bars_for(self._out)
        self._drawn_at, self._began, self._first, self._evaluated = 0.0, 0.0, 0, -1

    def step(self, trainer: Trainer) -> None:
        """Draw after a step, not more often than the eye can follow."""
        now = time.monotonic()
        if not self._began:
            self._began, self._first = now, trainer.steps
        if self._live and (now - self._drawn_at >= REDRAW or trainer.steps == trainer.bench.method.steps):
            self._drawn_at = now
            # A line that wraps cannot be drawn over.
            self._write("\r\x1b[K" + self._line(trainer, now)[: shutil.get_terminal_size().columns - 1])
        elif not self._live and trainer.history and trainer.history[-1].steps > self._evaluated:
            self._evaluated = trainer.history[-1].steps
            self._write(self._line(trainer, now) + "\n")

    def replay(self, stage: str, done: int, total: int, note: str = "") -> None:
        """Draw a replay, see :class:`pezo_hw.progress.Progress`."""
        if self._live:
            self._write(f"\r\x1b[K{stage} {done}/{total}")

    def end(self) -> None:
        """Leave the line."""
        if self._live:
            self._write("\r\x1b[K")

    def _write(self, text: str) -> None:
        if self._out is not None:
            with contextlib.suppress(OSError):  # a terminal that hung up, a log on a full disk
                self._out.write(text)
                self._out.flush()

    def _line(self, trainer: Trainer, now: float) -> str:
        total = trainer.bench.method.steps
        made = trainer.steps - self._first
        pace = (now - self._began) / made if made else 0.0
        left = f", {duration(pace * (total - trainer.steps))} left" if made else ""
        recent = trainer.losses[-20:]
        line = f"step {trainer.steps}/{total}  loss {np.mean(recent):.4f} {sparkline(trainer.losses, bars=self._bars)}"
        if trainer.history:
            last = trainer.history[-1]
            line += f"  validation {last.loss:.4f}, {last.accuracy:.1%} at {last.steps}"
        return line + (f"  {pace * 1e3:.1f} ms a step{left}" if made else "")
