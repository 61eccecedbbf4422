"""Run one program with a time limit, end it cleanly on Ctrl-C, and say in one line why it failed."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import ToolError

POLL_SECONDS = 0.1


@dataclass(frozen=True)
class Completed:
    """A finished run (exit status 0): what it printed, and its wall-clock seconds."""

    stdout: str
    stderr: str
    seconds: float


def time_limit(default: float) -> float:
    """The time limit of one tool run in seconds: ``PEZO_TOOL_TIMEOUT`` if set, else ``default``.

    Raises
    ------
    ToolError
        The variable is no positive number.
    """
    text = os.environ.get("PEZO_TOOL_TIMEOUT", "")
    try:
        value = float(text) if text else default
    except ValueError:
        value = -1.0
    if not 0 < value < float("inf"):
        reason = f"{text!r} is not a positive number of seconds"
        raise ToolError("PEZO_TOOL_TIMEOUT", reason, "unset it or give a number")
    return value


def run(
    name: str,
    command: Sequence[str],
    cwd: Path,
    limit: float,
    cancel: threading.Event | None = None,
    remedy: str = "",
) -> Completed:
    """Run ``command`` in ``cwd`` for at most ``limit`` seconds; ``name`` and ``remedy`` go into errors.

    Raises
    ------
    ToolError
        It cannot be started, ends with another status than 0, is over the limit, or ``cancel`` is set.
    """
    start = time.monotonic()
    try:
        process = subprocess.Popen(
            command,
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            errors="replace",
            start_new_session=os.name == "posix",  # its own group: it can be ended with all it started
        )
    except OSError as error:
        raise ToolError(name, f"{command[0]} cannot be started ({error.strerror})", remedy) from error
    try:
        stdout, stderr = _wait(name, process, limit, cancel)
    finally:
        _end(process)
    if process.returncode != 0:
        raise ToolError(name, _failure(process.returncode, stdout, stderr))
    return Completed(stdout, stderr, time.monotonic() - start)


def _wait(name: str, process: subprocess.Popen[str], limit: float, cancel: threading.Event | None) -> tuple[str, str]:
    deadline = time.monotonic() + limit
    while True:
        try:
            return process.communicate(timeout=POLL_SECONDS)
        except subprocess.TimeoutExpired:
            if cancel is not None and cancel.is_set():
                raise ToolError(name, "cancelled because another job failed or was interrupted") from None
            if time.monotonic() > deadline:
                remedy = "raise PEZO_TOOL_TIMEOUT (seconds) or make the design smaller"
                raise ToolError(name, f"no result after {limit:g} s", remedy) from None


def _end(process: subprocess.Popen[str]) -> None:
    """Make sure that the process (and what it started) is gone, and its pipes closed."""
    if process.poll() is None:
        with contextlib.suppress(ProcessLookupError):
            if os.name == "posix":
                os.killpg(process.pid, signal.SIGKILL)
            else:
                process.kill()
        process.wait()
    for pipe in (process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()


def _failure(status: int, stdout: str, stderr: str) -> str:
    """One line out of a failed run: its first ERROR line, else the last line that it printed."""
    lines = [line.strip() for line in (stderr + "\n" + stdout).splitlines() if line.strip()]
    errors = [line for line in lines if line.upper().startswith("ERROR")]
    said = errors[0] if errors else (lines[-1] if lines else "it printed nothing")
    how = f"ended by signal {-status}" if status < 0 else f"exit status {status}"
    return f"{said[:400]} ({how})"
