"""Elementwise functions of :class:`pezo_hw.zo.commands.Map`: the state that turns gradient estimates into changes.

Each is ``f(x, *state, *scalars) -> (change, *new state)`` on float32 arrays of numpy or torch. Only +, -, *, / and the
square root are used, each rounded once (IEEE), so every executor gets the same bits, for any chunk, and one period of
numbers stands for all its repetitions. Scalars are float32 values held in Python floats.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

#: Names of the state arrays that each function keeps, in its order.
STATE = {"momentum": ("m",), "adam": ("m", "v")}


def momentum(x: Any, m: Any, rate: float, keep: float, take: float) -> tuple[Any, Any]:
    """m <- keep m + take x; change = -rate m. Heavy-ball averaging has take = 1 - keep."""
    m = m * keep + x * take
    return m * -rate, m


def adam(
    x: Any,
    m: Any,
    v: Any,
    rate: float,
    keep1: float,
    take1: float,
    keep2: float,
    take2: float,
    gain1: float,
    gain2: float,
    floor: float,
) -> tuple[Any, Any, Any]:
    """m <- keep1 m + take1 x, v <- keep2 v + take2 x^2; change = -rate (gain1 m) / (sqrt(gain2 v) + floor).

    ``gain`` is 1 / (1 - keep^t): a factor, because division by a scalar is not one rounding everywhere.

    Source: D. Kingma and J. Ba, "Adam", ICLR 2015; x is the zeroth-order estimate (MeZO-Adam, arXiv 2305.17333).
    """
    m = m * keep1 + x * take1
    v = v * keep2 + (x * x) * take2
    return (m * gain1) / ((v * gain2) ** 0.5 + floor) * -rate, m, v


FUNCTIONS: dict[str, Callable[..., tuple[Any, ...]]] = {"momentum": momentum, "adam": adam}
