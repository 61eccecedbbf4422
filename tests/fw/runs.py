"""Short runs in this process, on storage that can fail."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pezo_fw.bench import Bench, Settings
from pezo_fw.cli import main
from pezo_fw.run_folder import RunFolder, reopened
from pezo_fw.storage import DiskFile, Storage
from pezo_fw.trainer import Limits, Trainer

from pezo_hw.spec import DesignSpec

Printed = pytest.CaptureFixture[str]


def refused(printed: Printed, *arguments: object) -> str:
    """Run a command that must fail with one line, and return the line."""
    printed.readouterr()
    assert main([str(a) for a in arguments]) == 1
    error = printed.readouterr().err
    assert error.startswith("error: ") and error.count("\n") == 1, error
    return error


class Dead(BaseException):
    """The process is gone: nothing after it may touch the file."""


class Inputs:
    """Model, data and design of one test."""

    def __init__(self, model: Path, data: Path, design: Path) -> None:
        self.model, self.data, self.design = model, data, design

    def bench(self, **settings: object) -> Bench:
        return Bench(self.model, self.data, DesignSpec.load(self.design), Settings(**settings))  # type: ignore[arg-type]

    def run(
        self,
        folder: Path,
        storage: Callable[[Path, int], Storage] = DiskFile,
        limits: Limits | None = None,
        interval: float = 1.0,
        **settings: object,
    ) -> Trainer:
        """Begin or go on with a run in ``folder``; the trainer comes back closed."""
        run = RunFolder(folder)
        with run.locked():
            if run.journal.exists():
                contents = run.contents()
                bench, _ = reopened(contents, self.model, self.data)
            else:
                bench = self.bench(**settings)
                contents = run.begin(bench, self.model, self.data)
            trainer = Trainer(bench, contents, storage, interval)
            try:
                trainer.reason = trainer.run(limits)  # type: ignore[attr-defined]
            except Dead:
                bench.close()
                raise
            except BaseException:
                trainer.close()
                trainer.restore()
                trainer_of[folder] = trainer
                raise
            trainer.close()
            bench.close()
            return trainer


trainer_of: dict[Path, Trainer] = {}  # trainers whose run ended with an error


class Failing(DiskFile):
    """A disk that is full, or a process that dies, at write number ``at``, after ``part`` of the bytes."""

    def __init__(self, path: Path, size: int, at: int, part: float, death: bool) -> None:
        super().__init__(path, size)
        self._left, self._part, self._death, self._dead = at, part, death, False

    def write(self, data: bytes) -> int:
        self._left -= 1
        if self._left >= 0:
            return super().write(data)
        if (taken := int(len(data) * self._part)) and self._left == -1:
            super().write(data[:taken])
            if not self._death:
                return taken
        if self._death:
            self._dead = True
            raise Dead
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def truncate(self, size: int) -> None:
        if not getattr(self, "_dead", False):
            super().truncate(size)


class Volatile:
    """A disk whose power fails at write ``at``: of what was not synced, random blocks read as zeros or never come."""

    def __init__(self, path: Path, size: int, at: int, rng: np.random.Generator, block: int = 16) -> None:
        self._path, self._left, self._rng, self._block = path, at, rng, block
        self._safe = path.read_bytes()[:size]
        self._loose = b""

    def write(self, data: bytes) -> int:
        self._left -= 1
        if self._left < 0:
            self._power_fails()
            raise Dead
        self._loose += data
        return len(data)

    def sync(self) -> None:
        self._safe, self._loose = self._safe + self._loose, b""
        self._path.write_bytes(self._safe)

    def truncate(self, size: int) -> None:
        whole = (self._safe + self._loose)[:size]
        self._safe, self._loose = whole[: len(self._safe)], whole[len(self._safe) :]

    def close(self) -> None:
        self.sync()

    def _power_fails(self) -> None:
        loose = bytearray(self._loose[: self._rng.integers(0, len(self._loose) + 1)])
        for at in range(0, len(loose), self._block):
            if self._rng.random() < 0.3:
                loose[at : at + self._block] = bytes(len(loose[at : at + self._block]))
        self._path.write_bytes(self._safe + bytes(loose))
