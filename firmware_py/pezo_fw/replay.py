"""Weights from a journal: the run's program again, told the recorded answers, without a single forward."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from typing import Protocol

import numpy as np

from pezo_hw.errors import DataError
from pezo_hw.layout import Layout
from pezo_hw.progress import Progress, silent
from pezo_hw.zo.execute import Executor
from pezo_hw.zo.method import Method, ScalarLog

from .method import repeat_step
from .records import CHECK, STEP, Record


def parts(flat: np.ndarray, layout: Layout) -> dict[str, np.ndarray]:
    """Return views of the tensors, by name, in their shapes."""
    return {slot.name: flat[slot.offset : slot.offset + slot.size].reshape(slot.shape) for slot in layout.tensors}


def sha256_of(flat: np.ndarray, layout: Layout) -> str:
    """Return the SHA-256 of all tensors' bytes, in order."""
    digest = hashlib.sha256()
    for part in parts(flat, layout).values():
        digest.update(np.ascontiguousarray(part, "<f4").data)
    return digest.hexdigest()


def crc32_of(flat: np.ndarray, layout: Layout) -> int:
    """Return the CRC32 of all tensors' bytes, in order."""
    value = 0
    for part in parts(flat, layout).values():
        value = zlib.crc32(np.ascontiguousarray(part, "<f4").data, value)
    return value


class Weighted(Executor, Protocol):
    """An executor whose weights can be read."""

    @property
    def weights(self) -> np.ndarray:
        """The weights as they stand, float32, flat."""


def replay(
    executor: Weighted,
    layout: Layout,
    method: Method,
    records: Sequence[Record],
    stop: int | None = None,
    progress: Progress = silent,
    log: ScalarLog | None = None,
) -> int:
    """Carry out the recorded steps before ``stop`` (default: all) and return how many there were.

    Parameters
    ----------
    executor
        Its weights are the initial ones.
    layout
        Where the tensors stand in its weights.
    method
        Of the run's design.
    records
        Of the run's journal.
    stop
        Steps to carry out.
    progress
        Told about every hundredth step.
    log
        Receives the answers of the steps carried out.

    Raises
    ------
    DataError
        The journal has fewer steps than ``stop``, or its checksum of the weights differs from what came out.
    """
    total = sum(record.kind == STEP for record in records)
    if stop is not None and not 0 <= stop <= total:
        raise DataError(f"step {stop} is not in the journal, which holds steps 0 to {total}")
    stop = total if stop is None else stop
    done, log = 0, [] if log is None else log
    for record in records:
        if record.kind == STEP and done < stop:
            if record.number != done:
                raise DataError(
                    f"the journal has step {record.number} where step {done} belongs; it cannot be replayed"
                )
            repeat_step(method, done, log, executor, record.scalars)
            done += 1
            if done % 100 == 0:
                progress("replay", done, stop)
        elif record.kind == CHECK and record.number == done and crc32_of(executor.weights, layout) != record.checksum:
            raise DataError(
                f"after step {done} the weights differ from those of the run (checksum {record.checksum:08x}); the "
                "base model or this program's arithmetic is not the run's"
            )
    return done
