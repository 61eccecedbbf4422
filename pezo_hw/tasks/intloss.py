"""Integer cross-entropy: exponential and logarithm by fixed-point tables, exact and the same on every machine.

Definition (docs/numerics.md, "Integer loss"). Logits z are integers with ``LOGIT_FRACTION`` = 16 fraction bits, losses
integers with ``LOSS_FRACTION`` = 30. Per example, with m = max z and t_c = min(m - z_c, T):

    E_c = (EXP_HIGH[t_c >> 8] * EXP_LOW[t_c & 255]) >> 30
    S   = sum of E_c ;  e = floor(log2 S) ;  f = (S << (40 - e)) - 2**40 ;  i = f >> 32 ;  r = f mod 2**32
    ln  = (e - 30) * LN2 + LN[i] + (((LN[i + 1] - LN[i]) * r) >> 32)
    loss = ((m - z_label) << 14) + ln
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, localcontext
from functools import lru_cache

import numpy as np

LOGIT_FRACTION = 16
LOSS_FRACTION = 30
#: exp(-t) rounds to zero beyond this many 1/256ths of a nat (22 nats).
EXP_ENTRIES = 22 * 256


@dataclass(frozen=True)
class Tables:
    """The four constants; every entry is the real value times 2**30, rounded to nearest.

    ``exp_high[i]`` = exp(-i / 2**8), i < 5632 ; ``exp_low[i]`` = exp(-i / 2**16), i < 256 ;
    ``log[i]`` = ln(1 + i / 256), i <= 256 ; ``ln2`` = ln 2.
    """

    exp_high: np.ndarray
    exp_low: np.ndarray
    log: np.ndarray
    ln2: int


@lru_cache(maxsize=1)
def tables() -> Tables:
    """Return the tables, computed in decimal arithmetic so that no mathematics library's rounding enters."""
    with localcontext() as context:
        context.prec = 40
        one = Decimal(1 << LOSS_FRACTION)

        def fixed(value: Decimal) -> int:
            return int((value * one).to_integral_value(rounding="ROUND_HALF_EVEN"))

        return Tables(
            np.array([fixed((Decimal(-i) / 256).exp()) for i in range(EXP_ENTRIES)], np.int64),
            np.array([fixed((Decimal(-i) / 65536).exp()) for i in range(256)], np.int64),
            np.array([fixed((1 + Decimal(i) / 256).ln()) for i in range(257)], np.int64),
            fixed(Decimal(2).ln()),
        )


def cross_entropy(logits: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Return the loss of each example.

    Parameters
    ----------
    logits : numpy.ndarray of int64, shape (count, classes)
        16 fraction bits, |logit| <= 2**31. Overwritten: it is the working space.
    labels : numpy.ndarray of int64, shape (count,)

    Returns
    -------
    numpy.ndarray of int64, shape (count,)
        Nats with 30 fraction bits; never negative beyond the tables' rounding.
    """
    constants = tables()
    distance = np.subtract(logits.max(axis=1, keepdims=True), logits, out=logits)
    own = distance[np.arange(len(labels)), labels]
    np.minimum(distance, (EXP_ENTRIES << 8) - 1, out=distance)
    terms = constants.exp_high[distance >> 8]
    terms *= constants.exp_low[distance & 255]
    terms >>= LOSS_FRACTION
    return (own << (LOSS_FRACTION - LOGIT_FRACTION)) + natural_log(terms.sum(axis=1))


def natural_log(total: np.ndarray) -> np.ndarray:
    """Return ln(total / 2**30) with 30 fraction bits, for int64 totals of 1 to 2**40."""
    constants = tables()
    exponent = np.frexp(total.astype(np.float64))[1].astype(np.int64) - 1  # exact: totals are below 2**53
    mantissa = (total << (40 - exponent)) - (1 << 40)
    index, rest = mantissa >> 32, mantissa & 0xFFFFFFFF
    low = constants.log[index]
    slope = (constants.log[index + 1] - low) * rest >> 32
    return (exponent - LOSS_FRACTION) * constants.ln2 + low + slope
