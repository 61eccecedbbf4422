"""The progress contract: long work calls ``progress(stage, done, total, note)``; drawing is the caller's choice."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """A callable that is told how far a stage has come."""

    def __call__(self, stage: str, done: int, total: int, note: str = "") -> None: ...


def silent(stage: str, done: int, total: int, note: str = "") -> None:
    """Draw nothing."""
