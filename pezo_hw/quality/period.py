"""Whether the period that a stream states is the one that it has."""

from __future__ import annotations

from math import lcm
from typing import Any

import numpy as np

from ..lfsr import has_full_period
from ..streams import BankStream, PoolStream, Stream, UniformStream


def proof(stream: Stream) -> dict[str, Any]:
    """Return {cycle, holds, how}; ``holds`` is None where the period is known by construction and was not looked at.

    The order of a step matrix is proved to be 2**k - 1: its minimal polynomial has degree k and is primitive. A pool is
    compared with itself moved by every proper divisor of its length.
    """
    if isinstance(stream, BankStream):
        whole = lcm(stream.period, stream.n) if stream.rotating else stream.period
        holds = has_full_period(stream.matrix) and stream.cycle == whole
        turn = f", {stream.n} lanes in rotation" if stream.rotating else ""
        return {"cycle": stream.cycle, "holds": holds, "how": f"order of the {stream.state_bits}-bit matrix{turn}"}
    if isinstance(stream, UniformStream):
        return {"cycle": stream.cycle, "holds": has_full_period(stream.matrix), "how": "order of the 64-bit matrix"}
    if isinstance(stream, PoolStream):
        pool = stream.pool()
        shorter = [d for d in range(1, len(pool)) if len(pool) % d == 0 and np.array_equal(pool, np.roll(pool, d))]
        holds = not shorter and stream.cycle == len(pool)
        return {"cycle": stream.cycle, "holds": holds, "how": "compared with itself, moved"}
    return {"cycle": stream.cycle, "holds": None, "how": "by construction of the generator"}
