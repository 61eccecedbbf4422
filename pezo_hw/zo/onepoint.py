"""One-point estimates: a single forward per direction, for comparison; much noisier than two points.

"plain":    g_j = L(w_t + eps z_j) / eps
"residual": g_j = (L(w_t + eps z_j) - mean of the losses of step t - 1) / eps; the first step only measures
Source: the residual form of Y. Zhang et al., "A new one-point residual-feedback oracle", Automatica 2022, which MeZO
(arXiv 2305.17333, table 11) compares with.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import fmean

from ..streams import Key
from .commands import Apply, EndStep, Perturb, Term
from .method import Program, ScalarLog, ask
from .mezo import Mezo


@dataclass(frozen=True)
class OnePoint(Mezo):
    """One-point zeroth-order SGD.

    Parameters
    ----------
    baseline : str
        ``"residual"`` or ``"plain"``.
    """

    baseline: str = "residual"

    def step(self, step: int, log: ScalarLog) -> Program:
        """n forwards and n + 1 sweeps: a restore shares its sweep with the next perturbation or the update."""
        if self.baseline == "residual" and step and not log:
            raise ValueError(f"step {step} needs the scalar log of step {step - 1}")
        previous = fmean(log[-1]) if log else None
        losses: list[float] = []
        move = Perturb(1, self.eps, Key(step))
        for query in range(self.queries_at(step)):
            back = (move._replace(multiple=-1),) if query else ()
            move = Perturb(1, self.eps, Key(step, query))
            yield Apply((*back, move))
            losses.append((yield from ask(step)))
        log.append(tuple(losses))
        back = (move._replace(multiple=-1),)
        known = 0.0 if self.baseline == "plain" else previous
        rate = self.rate(step) / len(losses)
        terms: tuple[Term, ...] = ()
        if known is not None:
            gs = [self.limited((loss - known) / self.eps) for loss in losses]
            terms = tuple(self.term(-rate * g, Key(step, query)) for query, g in enumerate(gs))
        if decay := self.decay(step):
            yield Apply(back)
            yield from decay
            back = ()
        yield Apply(back, terms)
        yield EndStep(step, fmean(losses))
