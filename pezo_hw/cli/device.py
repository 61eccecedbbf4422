"""``pezo device``: the on-device trainer's own command, reached without the ``cli`` extra's packages."""

from __future__ import annotations

from collections.abc import Sequence

from ..extras import require


def device(arguments: Sequence[str]) -> int:
    """Run ``pezo_fw`` with these arguments and return its exit code; it needs numpy and onnxruntime alone."""
    return int(require("pezo_fw.cli", extra="device").main(arguments, program="pezo device"))
