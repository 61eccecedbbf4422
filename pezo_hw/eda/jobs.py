"""Run a few tool jobs side by side; the first failure or Ctrl-C ends the others at once."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TypeVar

T = TypeVar("T")


def workers(jobs: int) -> int:
    """How many tools run at a time: one per processor, at most 4 (each takes some 400 MB)."""
    return max(1, min(jobs, os.cpu_count() or 1, 4))


def run_jobs(
    jobs: Sequence[Callable[[threading.Event], T]],
    cancel: threading.Event | None = None,
    finished: Callable[[int, T], None] | None = None,
) -> list[T]:
    """Results of ``jobs`` in order.

    Each job gets an event that tells it to stop: ``cancel`` if given, else one of its own. ``finished(index,
    result)`` is called in the calling thread as each one ends. The first exception (KeyboardInterrupt too)
    sets the event, waits for the running jobs to end, and is raised.
    """
    stop = cancel if cancel is not None else threading.Event()
    results: dict[int, T] = {}
    with ThreadPoolExecutor(max_workers=workers(len(jobs))) as pool:
        waiting: dict[Future[T], int] = {pool.submit(job, stop): index for index, job in enumerate(jobs)}
        try:
            while waiting:
                done, _ = wait(waiting, timeout=0.2, return_when=FIRST_COMPLETED)
                for future in done:
                    index = waiting.pop(future)
                    results[index] = future.result()
                    if finished is not None:
                        finished(index, results[index])
        except BaseException:
            stop.set()
            for future in waiting:
                future.cancel()
            raise
    return [results[index] for index in range(len(jobs))]
