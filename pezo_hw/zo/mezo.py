"""MeZO and n-SPSA: two-point estimates along random directions, the weights perturbed in place.

Per step t, for query j = 0..n-1, on one minibatch:  g_j = (L(w + eps z_j) - L(w - eps z_j)) / (2 eps)
then                                                 w <- w - (eta_t / n) sum_j g_j z_j
Source: S. Malladi et al., "Fine-Tuning Language Models with Just Forward Passes", NeurIPS 2023, algorithms 1 and 2
(with the official code's choice of one minibatch for all queries of a step, and its schedules of n).
"""

from __future__ import annotations

from dataclasses import dataclass

from ..streams import Key
from .commands import Apply, EndStep, Form, Perturb, Term
from .method import Method, Program, ScalarLog, two_points


@dataclass(frozen=True)
class Mezo(Method):
    """MeZO, and what others change: a direction's size and form, what its gradient counts, and the update."""

    def update_form(self, step: int) -> Form | None:
        """Return how they are made for the update."""
        return self.form(step)

    def size(self, step: int, query: int) -> float:
        """Return the factor of eps with which a direction is perturbed."""
        return 1.0

    def weight(self, step: int, query: int) -> float:
        """Return the factor of a direction's projected gradient."""
        return 1.0

    def term(self, coefficient: float, key: Key) -> Term:
        """Return a summand of the update."""
        return Term(coefficient, key, self.update_form(key.step))

    def estimate(self, step: int, losses: tuple[float, ...]) -> list[tuple[float, Key]]:
        """Return (g_j times its weight, key) of each direction, from a step's losses: l+, l-, l+, l-, ..."""
        found = []
        for query in range(len(losses) // 2):
            g = self.projected_gradient(losses[2 * query], losses[2 * query + 1])
            found.append((g * self.weight(step, query), Key(step, query)))
        return found

    def gradient(self, step: int, losses: tuple[float, ...]) -> tuple[Term, ...]:
        """Return the gradient estimate of a step as terms: mean of g_j z_j."""
        estimate = self.estimate(step, losses)
        return tuple(self.term(g / len(estimate), key) for g, key in estimate)

    def step(self, step: int, log: ScalarLog) -> Program:
        """2 n forwards and 3 n sweeps: the last query's restore and the update share one sweep."""
        losses: list[float] = []
        queries, mean = self.queries_at(step), 0.0
        for query in range(queries):
            move = Perturb(1, self.eps * self.size(step, query), Key(step, query), self.form(step))
            plus, minus = yield from two_points(move, step)
            losses += [plus, minus]
            mean += (plus + minus) / (2 * queries)
            if query < queries - 1:
                yield Apply((move,))
        log.append(tuple(losses))
        yield from self.update(step, move, log)
        yield from self.after(step, log)
        yield EndStep(step, mean)

    def update(self, step: int, restore: Perturb, log: ScalarLog) -> Program:
        """Yield the last restore and the update."""
        rate = self.rate(step) / self.queries_at(step)
        terms = tuple(self.term(-rate * g, key) for g, key in self.estimate(step, log[-1]))
        if decay := self.decay(step):
            yield Apply((restore,))
            yield from decay
            yield Apply(terms=terms)
        else:
            yield Apply((restore,), terms)

    def after(self, step: int, log: ScalarLog) -> Program:
        """Yield what follows the update."""
        yield from ()
