"""The ``pezo`` command. This file needs numpy alone, so that a missing ``cli`` extra gives a clear message."""

from __future__ import annotations

import errno
import os
import signal
import sys

from ..errors import MissingDependency, PezoError
from ..extras import require
from .device import device

INTERRUPTED = 130  # the shell's convention: 128 + SIGINT


def main() -> None:
    """Run the command line and exit: 0 done, 1 failed (one line says why), 2 wrong usage, 130 interrupted.

    With ``PEZO_DEBUG=1`` a failure also shows its traceback.
    """
    if sys.argv[1:2] == ["device"]:  # a device has neither typer nor rich
        try:
            sys.exit(device(sys.argv[2:]))
        except MissingDependency as error:
            _fail(error, str(error))
    try:
        for package in ("typer", "rich"):
            require(package, extra="cli")
        from .app import app
    except MissingDependency as error:
        _fail(error, str(error))
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that the tools it started are ended too
    try:
        try:
            app(prog_name="pezo")
        finally:
            sys.stdout.flush()  # here, where a full disk can still be told
    except KeyboardInterrupt:
        _interrupted()
    except SystemExit as exit_:
        if exit_.code == INTERRUPTED:  # the option parser turns Ctrl-C into this
            _interrupted()
        raise
    except PezoError as error:
        _fail(error, str(error))
    except BrokenPipeError:
        _drop_stdout()  # the reader has gone, as in `pezo stream ... | head`
        sys.exit(1)
    except OSError as error:
        _drop_stdout()
        _fail(error, _describe(error))


def _drop_stdout() -> None:
    """Let what is still buffered go nowhere: it could not be written, and would fail once more at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _interrupted() -> None:
    print(
        "pezo: interrupted; complete results are kept and nothing is half-written: "
        "the same command again goes on from there",
        file=sys.stderr,
    )
    sys.exit(INTERRUPTED)


def _fail(error: Exception, reason: str) -> None:
    if os.environ.get("PEZO_DEBUG") == "1":
        raise error
    print(f"pezo: error: {' '.join(reason.split())}", file=sys.stderr)
    sys.exit(1)


def _describe(error: OSError) -> str:
    where = f" ({error.filename})" if error.filename else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"the disk is full{where}; free some space and run the same command again (complete results are kept)"
    if error.filename:
        return f"{error.filename}: {error.strerror}"
    return str(error)
