"""Words that several sections of a design file share."""

from __future__ import annotations

import re
from typing import Any

KINDS = ("bank", "pool", "uniform", "rademacher", "gaussian")
NUMERICS = ("int", "float")
TARGETS = ("xc7", "xcup", "ecp5", "ice40", "nexus")
PNR_TARGETS = ("ecp5", "ice40", "nexus")  # no open place-and-route covers Xilinx


def valid_name(value: Any) -> bool:
    """Tell whether a value can name a design (and so a folder)."""
    return isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9_-]{1,64}", value) is not None
