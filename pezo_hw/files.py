"""Atomic writes: a reader sees the old file or the whole new one, never a part (also after a kill or a full disk)."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path


def write_bytes_atomic(path: str | os.PathLike[str], data: bytes) -> None:
    """Write ``data`` to a temporary file beside ``path``, sync it, and rename it over ``path``.

    Raises
    ------
    OSError
        The folder cannot be written or the disk is full; the old file, if any, is untouched.
    """
    target = Path(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    except OSError as error:  # names the file that was asked for
        raise OSError(error.errno, error.strerror, str(target)) from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o644)
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def write_text_atomic(path: str | os.PathLike[str], text: str) -> None:
    """Write ``text`` as UTF-8, see :func:`write_bytes_atomic`."""
    write_bytes_atomic(path, text.encode())


def write_json_atomic(path: str | os.PathLike[str], value: object) -> None:
    """Write ``value`` as indented JSON with a final newline; NaN and infinities are refused (``ValueError``)."""
    write_text_atomic(path, json.dumps(value, indent=1, allow_nan=False) + "\n")
