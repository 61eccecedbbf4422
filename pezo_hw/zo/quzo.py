"""QuZO-style directions: stochastically rounded onto a coarse grid, apart for perturbing and for the update.

g = (L(w + eps Q1(z)) - L(w - eps Q1(z))) / (2 eps),   w <- w - eta g Q2(z)
Q1 and Q2 drop the lowest bits of z's integers with dither from two roles. Since their errors are independent and have
no mean, E[Q1(z) Q2(z)^T] = E[z z^T]: coarse numbers leave the estimate unbiased, where one shared rounding adds to it.
Source: QuZO (arXiv 2502.12346).
"""

from __future__ import annotations

from dataclasses import dataclass

from .commands import Rounded
from .mezo import Mezo


@dataclass(frozen=True)
class Quzo(Mezo):
    """MeZO along stochastically rounded directions.

    Parameters
    ----------
    drop : int
        Lowest bits of the source's numbers that rounding removes.
    """

    drop: int = 4

    def form(self, step: int) -> Rounded:
        """Q1."""
        return Rounded(self.drop, "u")

    def update_form(self, step: int) -> Rounded:
        """Q2."""
        return Rounded(self.drop, "v")
