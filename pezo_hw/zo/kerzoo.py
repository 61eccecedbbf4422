"""KerZOO: directions of random length r, weighted by a kernel K(r) that cancels higher-order bias.

g_j = (L(w + eps r_j z_j) - L(w - eps r_j z_j)) / (2 eps)     (over 2 eps, not 2 eps r)
w <- w - (eta / n) sum_j g_j K(r_j) z_j,  r uniform on (-1, 1)
All kernels are normalised here to E[r K(r)] = C, so that the estimate's mean is C times the gradient; its mean square
is C^2 E[(r K)^2] times MeZO's: 1.8, 6.25 and 13.25 at C = 1 (equal noise at C = 0.4 for cubic).
Source: KerZOO (arXiv 2505.18886); the quintic constant printed there, 195/64, gives E[r K] = 13/7: it is 105/64 here.
"""

from __future__ import annotations

from dataclasses import dataclass

from .method import host_uniform
from .mezo import Mezo

#: Coefficients of r, r^3, r^5.
KERNELS = {
    "linear": (3.0,),
    "cubic": (15 / 4 * 5, -15 / 4 * 7),
    "quintic": (105 / 64 * 35, -105 / 64 * 126, 105 / 64 * 99),
}


def kernel(name: str, r: float) -> float:
    """Return K(r), an odd polynomial with E[r K(r)] = 1 over (-1, 1)."""
    square, value = r * r, 0.0
    for coefficient in reversed(KERNELS[name]):
        value = value * square + coefficient
    return value * r


@dataclass(frozen=True)
class Kerzoo(Mezo):
    """KerZOO.

    Parameters
    ----------
    kernel : str
        ``"linear"`` (no bias removed), ``"cubic"`` or ``"quintic"``.
    gain : float
        C.
    seed : int
        Decides r, a host scalar of (seed, step, query).
    """

    kernel: str = "cubic"
    gain: float = 1.0
    seed: int = 0

    def size(self, step: int, query: int) -> float:
        """r."""
        return host_uniform(self.seed, step, query)

    def weight(self, step: int, query: int) -> float:
        """C K(r)."""
        return self.gain * kernel(self.kernel, self.size(step, query))
