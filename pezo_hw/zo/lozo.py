"""LOZO and LOZO-M: directions of low rank, V drawn again only every few steps, momentum in U's space.

2-D weights X: c = (L(X + eps U V^T) - L(X - eps U V^T)) / (2 eps), U anew each step, V when t mod nu = 0
LOZO:    X <- X - eta c U V^T (/ r)
LOZO-M:  N <- b N + (1 - b) c U (N = c U at first), X <- X - eta N V^T (/ r); on a new V first N <- N V_old^T V_new / n
Other weights: MeZO's z with the same c, ordinary momentum.
Source: LOZO (arXiv 2410.07698, ICLR 2025). Its official code draws V before U from one seed on refresh steps and U
alone for the update, so that one update in nu goes along another U; here U and V are roles of their own. The code
leaves out 1/r (its rate stands for eta / r): ``divided`` decides.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..streams import Key
from .commands import Apply, LowRank, Map, Perturb, Project
from .method import Program, ScalarLog
from .mezo import Mezo


@dataclass(frozen=True)
class Lozo(Mezo):
    """LOZO.

    Parameters
    ----------
    rank : int
        r; a smaller tensor takes the rank that it has.
    refresh : int
        nu, steps that one V serves.
    divided : bool
        Whether the update is divided by r, which makes it an unbiased estimate of the gradient.
    cycle : int
        Distinct starts of the stream (0: no end). V's start then slips by one after each cycle, so that U and V meet in
        all cycle^2 pairs instead of the few that equal strides visit.
    """

    rank: int = 2
    refresh: int = 50
    divided: bool = True
    cycle: int = 0

    def v_key(self, step: int) -> Key:
        """Return the key of the V that ``step`` uses."""
        number = step // self.refresh
        return Key(number + (number // self.cycle if self.cycle else 0), 0, "v")

    def form(self, step: int) -> LowRank:
        """U V^T."""
        return LowRank(self.rank, self.v_key(step))

    def update_form(self, step: int) -> LowRank:
        """U V^T, over r where the update is divided."""
        return replace(self.form(step), divided=self.divided)


@dataclass(frozen=True)
class LozoM(Lozo):
    """LOZO-M.

    Parameters
    ----------
    beta1 : float
        b, what stays of the momentum after a step.
    """

    beta1: float = 0.9

    def update(self, step: int, restore: Perturb, log: ScalarLog) -> Program:
        """Yield the last restore and the update."""
        yield Apply((restore,))
        yield from self.decay(step)
        form = self.update_form(step)
        if step and self.v_key(step - 1) != form.v:
            yield Project("m", self.rank, self.v_key(step - 1), form.v)
        take = 1.0 - self.beta1 if step else 1.0
        terms = tuple(term._replace(form=None) for term in self.gradient(step, log[-1]))
        yield Map("momentum", ("m",), (terms,), ((self.rate(step), self.beta1, take),), form)
