"""The bill of a stream's hardware: which block makes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..errors import SpecError
from ..streams import BankStream, BoxMullerStream, FreshClt, FreshUniform, PoolStream, TreeStream
from .banks import bank
from .bill import Bill
from .gaussians import boxmuller, clt, tree
from .generators import uniform
from .pools import pool
from .targets import Target

_MAKERS: tuple[tuple[type, Callable[[Any, Target, int], Bill]], ...] = (
    (BankStream, bank),
    (PoolStream, pool),
    (FreshClt, clt),  # sums are uniforms too
    (FreshUniform, uniform),
    (TreeStream, tree),
    (BoxMullerStream, boxmuller),
)


def bill(stream: object, target: Target, lanes: int = 0) -> Bill:
    """Return the bill of the hardware that makes a stream's numbers, ``lanes`` a clock (0: the stream's native count).

    Raises
    ------
    SpecError
        The stream has no hardware.
    """
    for kind, make in _MAKERS:
        if isinstance(stream, kind):
            return make(stream, target, lanes)
    raise SpecError(
        f"perturbation: {type(stream).__name__} has no hardware; choose kind bank, pool, uniform, rademacher, "
        'or gaussian with gaussian = "clt", "tree" or "boxmuller"'
    )
