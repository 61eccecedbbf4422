"""FZOO: one-sided queries along signs, the step divided by the standard deviation of the losses.

l_0 = L(w), l_j = L(w + eps z_j) for j = 1..n with z_j of signs, sigma = standard deviation of l_1 .. l_n (over n)
w <- w - eta sum_j (l_j - l_0) / (n sigma) z_j
eps cancels: a step's length does not depend on the gradient's. n + 1 forwards, which a batched runtime can do at once.
Source: FZOO (arXiv 2506.09034); the form of its official code, which divides by n and takes the biased deviation.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..streams import Key
from .commands import Apply, EndStep, Form, Perturb, Signs
from .method import Program, ScalarLog, ask, population_std
from .mezo import Mezo


@dataclass(frozen=True)
class Fzoo(Mezo):
    """FZOO.

    Parameters
    ----------
    signs : bool
        Whether directions are the signs of the source's numbers (on a Rademacher source they are anyway).
    """

    signs: bool = True

    def __post_init__(self) -> None:
        if self.queries < 2:
            raise ValueError(f"fzoo needs at least 2 queries for a standard deviation, got {self.queries}")
        if self.clip or self.query_schedule != "constant":
            raise ValueError(
                f"fzoo has no clip ({self.clip}) and no query_schedule ({self.query_schedule!r}): its step is the "
                "losses' deviation, over all queries"
            )

    def form(self, step: int) -> Form | None:
        """Signs, or the numbers as they are."""
        return Signs() if self.signs else None

    def step(self, step: int, log: ScalarLog) -> Program:
        """n + 1 forwards and n + 1 sweeps: a restore shares its sweep with the next perturbation or the update."""
        base = yield from ask(step)
        losses: list[float] = []
        back: tuple[Perturb, ...] = ()
        for query in range(self.queries):
            move = Perturb(1, self.eps, Key(step, query), self.form(step))
            yield Apply((*back, move))
            losses.append((yield from ask(step)))
            back = (move._replace(multiple=-1),)
        log.append((base, *losses))
        sigma = population_std(losses)
        rate = self.rate(step) / (len(losses) * sigma) if sigma else 0.0
        terms = tuple(self.term(-rate * (loss - base), Key(step, q)) for q, loss in enumerate(losses)) if rate else ()
        if decay := self.decay(step):
            yield Apply(back)
            yield from decay
            back = ()
        yield Apply(back, terms)
        yield EndStep(step, base)
