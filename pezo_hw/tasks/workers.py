"""Run jobs in a few single-threaded processes, as they come, so that a Ctrl-C ends all of them at once."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path

from ..errors import ToolError
from ..spec import DesignSpec
from .jobs import Job, Outcome, work

#: Read by BLAS and OpenMP when a process starts: more threads than processes' cores only fight.
THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


def usable_cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run_jobs(
    spec: DesignSpec, jobs: Iterable[Job], cache: Path | None, curve: bool = True, workers: int = 0
) -> Iterator[Outcome]:
    """Yield the outcome of each job as it is done.

    Parameters
    ----------
    spec, cache, curve
        See :func:`pezo_hw.tasks.jobs.work`.
    workers : int
        Processes; 0 means 2, or 1 where only one core is usable. 1 works in this process.

    Raises
    ------
    ToolError
        A worker was killed (out of memory, or by hand).
    PezoError
        What a job itself raised.
    """
    workers = workers or min(2, usable_cores())
    if workers == 1:
        yield from (work(spec, job, cache, curve) for job in jobs)
        return
    with _single_threaded():
        pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), _quiet_on_interrupt)
        futures = [pool.submit(work, spec, job, cache, curve) for job in jobs]
    processes = list(pool._processes.values())
    try:
        for future in as_completed(futures):
            yield future.result()
    except BrokenProcessPool:
        raise ToolError("training", "a worker process died", "run it again; memory may have run out") from None
    except BaseException:
        for process in processes:  # a job takes seconds: do not wait for it
            process.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


@contextmanager
def _single_threaded() -> Iterator[None]:
    before = {name: os.environ.get(name) for name in THREAD_VARIABLES}
    os.environ.update(dict.fromkeys(THREAD_VARIABLES, "1"))
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _quiet_on_interrupt() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
