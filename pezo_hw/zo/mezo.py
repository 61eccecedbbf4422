"""MeZO and n-SPSA: two-point estimates along random directions, the weights perturbed in place.

Per step t, for query j = 0..n-1, on one minibatch:  g_j = (L(w + eps z_j) - L(w - eps z_j)) / (2 eps)
then                                                 w <- w - (eta_t / n) sum_j g_j z_j
Source: S. Malladi et al., "Fine-Tuning Language Models with Just Forward Passes", NeurIPS 2023, algorithms 1 and 2
(with the official code's choice of one minibatch for all queries of a step).
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass

from ..streams import Key
from .commands import Apply, Command, EndStep, Eval, Perturb, Term


@dataclass(frozen=True)
class Mezo:
    """The method's parameters; :meth:`program` is the method.

    Parameters
    ----------
    steps : int
        Length of the whole run, which the linear schedule needs.
    lr : float
        Learning rate eta of step 0.
    eps : float
        Perturbation scale; z has unit RMS.
    queries : int
        Directions per step, n.
    clip : float
        Bound on |g_j|; 0 is no bound.
    schedule : str
        ``"constant"``, or ``"linear"``: eta_t = eta * (1 - t / steps).
    """

    steps: int
    lr: float
    eps: float
    queries: int = 1
    clip: float = 0.0
    schedule: str = "constant"

    def rate(self, step: int) -> float:
        """Return eta of ``step``."""
        return self.lr * (1.0 - step / self.steps) if self.schedule == "linear" else self.lr

    def projected_gradient(self, loss_plus: float, loss_minus: float) -> float:
        """Return g, clipped."""
        g = (loss_plus - loss_minus) / (2.0 * self.eps)
        return max(-self.clip, min(self.clip, g)) if self.clip else g

    def program(self, first_step: int = 0, stop_step: int | None = None) -> Generator[Command, float | None, None]:
        """Yield the commands of steps ``first_step`` to ``stop_step`` (default: all); losses are sent in.

        2 n forwards and 3 n sweeps a step: the last query's restore and the update share one sweep.
        """
        for step in range(first_step, self.steps if stop_step is None else stop_step):
            rate, terms, mean = self.rate(step) / self.queries, [], 0.0
            for query in range(self.queries):
                key = Key(step, query)
                yield Apply(perturb=(Perturb(1, self.eps, key),))
                loss_plus = yield Eval(step)
                yield Apply(perturb=(Perturb(-2, self.eps, key),))
                loss_minus = yield Eval(step)
                assert loss_plus is not None and loss_minus is not None  # the driver answers every Eval
                terms.append(Term(-rate * self.projected_gradient(loss_plus, loss_minus), key))
                mean += (loss_plus + loss_minus) / (2 * self.queries)
                restore = (Perturb(1, self.eps, key),)
                yield Apply(restore, tuple(terms)) if query == self.queries - 1 else Apply(restore)
            yield EndStep(step, mean)
