"""MeZO with momentum and MeZO-Adam, their state stored or made again from the scalar log.

x_t = (1/n) sum_j g_j z_j
momentum:  m <- b1 m + (1 - b1) x            w <- w - eta_t m
Adam:      v <- b2 v + (1 - b2) x^2          w <- w - eta_t (m / (1 - b1^t)) / (sqrt(v / (1 - b2^t)) + floor)
Replay keeps two losses a direction instead of m and v: m_t = (1 - b1) sum_i b1^(t-i) x_i over the last ``horizon``
steps (0: all). Adam's powers then count the steps of the horizon.
Source: MeZO (arXiv 2305.17333) section 2.2 and appendix B.2; truncation: AdaMeZO (arXiv 2605.00650).
"""

from __future__ import annotations

from dataclasses import dataclass

from .commands import Apply, Map, Perturb, Term
from .method import Program, ScalarLog, window
from .mezo import Mezo


@dataclass(frozen=True)
class Remembering(Mezo):
    """A two-point method with a memory.

    Parameters
    ----------
    beta1 : float
        b1, what stays of the mean after a step.
    memory : str
        ``"stored"``: arrays (N numbers on a stream of period N); ``"replay"``: the scalar log.
    horizon : int
        Steps that replay goes back; 0: all.
    """

    beta1: float = 0.9
    memory: str = "stored"
    horizon: int = 0

    def remembered(self, step: int, log: ScalarLog) -> range:
        """Return the steps that an update uses (``ValueError``: the log does not reach back)."""
        steps = range(window(step, self.horizon) if self.memory == "replay" else step, step + 1)
        if len(log) < len(steps):
            raise ValueError(f"step {step} needs the scalar log from step {steps[0]} on; the log has {len(log)} steps")
        return steps

    def logged(self, step: int, now: int, log: ScalarLog) -> tuple[Term, ...]:
        """Return the gradient of an earlier ``step``; ``log`` ends with step ``now``."""
        return self.gradient(step, log[step - now - 1])


@dataclass(frozen=True)
class Momentum(Remembering):
    """MeZO with momentum. By replay its update is one sweep of many terms, which the RTL engine can do."""

    def update(self, step: int, restore: Perturb, log: ScalarLog) -> Program:
        """Yield the last restore and the update."""
        rate, take = self.rate(step), 1.0 - self.beta1
        steps = self.remembered(step, log)
        if self.memory == "stored":
            yield Apply((restore,))
            yield from self.decay(step)
            yield Map("momentum", ("m",), (self.logged(step, step, log),), ((rate, self.beta1, take),))
            return
        terms = tuple(
            term._replace(coefficient=-rate * take * self.beta1 ** (step - past) * term.coefficient)
            for past in steps
            for term in self.logged(past, step, log)
        )
        if decay := self.decay(step):
            yield Apply((restore,))
            yield from decay
            yield Apply(terms=terms)
        else:
            yield Apply((restore,), terms)


@dataclass(frozen=True)
class Adam(Remembering):
    """MeZO-Adam (AdamW's decoupled decay). By replay it has the bits of stored state while the horizon holds the run.

    Parameters
    ----------
    beta2 : float
        b2, what stays of the mean square.
    floor : float
        Added to the root of the mean square.
    """

    beta2: float = 0.999
    floor: float = 1e-8

    def update(self, step: int, restore: Perturb, log: ScalarLog) -> Program:
        """Yield the last restore and the update."""
        steps = self.remembered(step, log)
        first = 0 if self.memory == "stored" else steps[0]
        yield Apply((restore,))
        yield from self.decay(step)
        state = ("m", "v") if self.memory == "stored" else ()
        gradients = tuple(self.logged(past, step, log) for past in steps)
        yield Map("adam", state, gradients, tuple(self._scalars(step, past - first + 1) for past in steps))

    def _scalars(self, step: int, count: int) -> tuple[float, ...]:
        gain1, gain2 = 1.0 / (1.0 - self.beta1**count), 1.0 / (1.0 - self.beta2**count)
        b1, b2 = self.beta1, self.beta2
        return (self.rate(step), b1, 1.0 - b1, b2, 1.0 - b2, gain1, gain2, self.floor)
