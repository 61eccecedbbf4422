"""Results kept by content: the same RTL, script and tool give the same figures, so they are computed once.

An entry is one JSON file named by its key, holding the payload and the payload's SHA-256. Files appear by
rename, so that any number of processes may share the folder; an entry that does not check is treated as
absent.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..extras import require
from ..files import write_bytes_atomic

FORMAT = 1  # raise when the meaning of a stored payload changes


def folder() -> Path:
    """``PEZO_CACHE`` if set, else the user's cache folder of this platform."""
    override = os.environ.get("PEZO_CACHE", "")
    if override:
        return Path(override).absolute()
    platformdirs = require("platformdirs", extra="eda")
    return Path(platformdirs.user_cache_dir("pezo-hw", appauthor=False))


def key(*parts: str) -> str:
    """SHA-256 (hex) of the parts; each is preceded by its length, so that no two lists of parts collide."""
    hashed = hashlib.sha256(f"pezo-hw eda {FORMAT}\n".encode())
    for part in parts:
        data = part.encode()
        hashed.update(f"{len(data)}\n".encode())
        hashed.update(data)
    return hashed.hexdigest()


def _file(name: str) -> Path:
    return folder() / "eda" / name[:2] / f"{name}.json"


def load(name: str) -> dict[str, Any] | None:
    """The payload stored under ``name``, or None when absent, unreadable, truncated or altered."""
    try:
        entry = json.loads(_file(name).read_bytes())
        payload = entry["payload"]
        if entry["sha256"] != _digest(payload) or not isinstance(payload, dict):
            return None
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return payload


def store(name: str, payload: dict[str, Any]) -> None:
    """Store ``payload`` (JSON values). In a folder that cannot be written the result is only not kept."""
    entry = json.dumps({"sha256": _digest(payload), "payload": payload}, allow_nan=False)
    try:
        write_bytes_atomic(_file(name), entry.encode())
    except OSError:
        return


def remember(name: str, compute: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """The stored payload, or the one that ``compute`` returns, which is then stored; errors are not."""
    payload = load(name)
    if payload is None:
        payload = compute()
        store(name, payload)
    return payload


def _digest(payload: object) -> str:
    return hashlib.sha256(json.dumps(payload, sort_keys=True, allow_nan=False).encode()).hexdigest()
