"""The file operations that a journal needs, in one small class, so that each of them can be made to fail."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Protocol


class Storage(Protocol):
    """A file that only grows, or is cut."""

    def write(self, data: bytes) -> int:
        """Append; return how many bytes were taken (``OSError`` when none could be)."""

    def sync(self) -> None:
        """Return once everything written survives a loss of power."""

    def truncate(self, size: int) -> None:
        """Cut to ``size`` bytes; the next write goes there."""

    def close(self) -> None:
        """Close."""


class DiskFile:
    """A real file, unbuffered: what ``write`` took survives the death of the process."""

    def __init__(self, path: Path, size: int) -> None:
        self._handle = os.open(path, os.O_WRONLY)
        self.truncate(size)

    def write(self, data: bytes) -> int:
        """Append, see :class:`Storage`."""
        return os.write(self._handle, data)

    def sync(self) -> None:
        """Sync, see :class:`Storage`."""
        os.fsync(self._handle)

    def truncate(self, size: int) -> None:
        """Cut, see :class:`Storage`."""
        os.ftruncate(self._handle, size)
        os.lseek(self._handle, size, os.SEEK_SET)

    def close(self) -> None:
        """Close, see :class:`Storage`."""
        os.close(self._handle)
