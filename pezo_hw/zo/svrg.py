"""MeZO-SVRG: minibatch estimates corrected by those at an anchor, whose full-batch estimate is known.

t mod q = 0:  G = estimate on the full batch at w; anchor A = w;  w <- w - eta1 G
otherwise:    w <- w - eta2 (estimate_B(w) - estimate_B(A) + G),  eta1 = ``anchor_rate`` eta2
An estimate is (1/n) sum_j g_j z_j; G is kept as its scalars and keys. Its official code aliases the live parameters
instead of copying them, so that its "anchor" estimate is one at the current weights; here A is truly the anchor, stored
or reached by taking back the updates since (exact on device numerics with nearest rounding and no saturation).
Source: MeZO-SVRG (arXiv 2404.08080, ICML 2024); annealing as its code's, without its absolute floors.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from statistics import fmean

from ..streams import Key
from .commands import FULL, Apply, Command, EndStep, Perturb, Snapshot, Swap, Term
from .method import Program, ScalarLog, ask, two_points
from .mezo import Mezo

ANCHOR = "anchor"
#: The mean loss of an epoch may rise by this over two epochs before the rate is annealed.
RISE = 1.05

Pairs = list[float]


@dataclass(frozen=True)
class Svrg(Mezo):
    """MeZO-SVRG.

    Parameters
    ----------
    interval : int
        q.
    anchor_rate : float
        eta1 / eta2; ``lr`` is eta2.
    anchor_batches : int
        Minibatches whose mean loss stands for the full batch; 0: the whole training set (:data:`FULL`).
    shared : bool
        Whether both minibatch estimates use one direction (no noise is left at the anchor), or fresh ones.
    anchor : str
        ``"stored"``, or ``"replayed"`` from the scalar log (no second copy of the weights, 2 (q - 1) sweeps at most).
    anneal : float
        Both rates are divided by it after an epoch whose mean loss is 5 % above that of two epochs before; 0: never.
    epoch : int
        Steps of an epoch, for annealing.
    """

    interval: int = 2
    anchor_rate: float = 1.0
    anchor_batches: int = 0
    shared: bool = True
    anchor: str = "stored"
    anneal: float = 0.0
    epoch: int = 0

    def __post_init__(self) -> None:
        if self.anchor == "replayed" and self.weight_decay:
            raise ValueError("a replayed anchor cannot take weight decay back; store the anchor")
        if self.anneal and not self.epoch:
            raise ValueError("annealing needs epoch, the steps of an epoch")

    def step(self, step: int, log: ScalarLog) -> Program:
        """An anchor step takes 2 n full-batch forwards, another one 4 n of a minibatch."""
        since = step % self.interval
        if len(log) < since:
            raise ValueError(f"step {step} needs the scalar log from its anchor, step {step - since}, on")
        if not since:
            losses = yield from self._full(step)
            log.append(tuple(losses))
            if self.anchor == "stored":
                yield Snapshot(ANCHOR)
        else:
            losses = yield from self._pairs(step, "z")
            log.append(tuple(losses))
            yield from self._leave(step, log)
            try:
                there = yield from self._pairs(step, "z" if self.shared else ANCHOR)
            except GeneratorExit:
                raise
            except BaseException:
                yield from self._back(step, log)
                raise
            yield from self._back(step, log)
            log[-1] = (*losses, *there)
        yield from self.decay(step)
        yield Apply(terms=self._terms(step, step, log))
        yield EndStep(step, fmean(losses))

    def _full(self, step: int) -> Generator[Command, float | None, Pairs]:
        """Evaluate every direction on the full batch; the weights are restored."""
        batches = [(step + k) % self.steps for k in range(self.anchor_batches)] or [FULL]
        losses: Pairs = []
        for query in range(self.queries_at(step)):
            move = Perturb(1, self.eps, Key(step, query))
            for multiple in (1, -2):
                yield Apply((move._replace(multiple=multiple),))
                for batch in batches:
                    losses.append((yield from ask(batch)))
            yield Apply((move,))
        return losses

    def _pairs(self, step: int, role: str) -> Generator[Command, float | None, Pairs]:
        """Evaluate every direction on the step's minibatch; the weights are restored."""
        losses: Pairs = []
        for query in range(self.queries_at(step)):
            move = Perturb(1, self.eps, Key(step, query, role))
            losses += yield from two_points(move, step)
            yield Apply((move,))
        return losses

    def _leave(self, step: int, log: ScalarLog) -> Program:
        """Go to the anchor."""
        if self.anchor == "stored":
            yield Swap(ANCHOR)
            return
        for past in range(step - 1, step - step % self.interval - 1, -1):
            terms = self._terms(past, step, log)
            yield Apply(terms=tuple(term._replace(coefficient=-term.coefficient) for term in terms))

    def _back(self, step: int, log: ScalarLog) -> Program:
        """Return from the anchor."""
        if self.anchor == "stored":
            yield Swap(ANCHOR)
            return
        for past in range(step - step % self.interval, step):
            yield Apply(terms=self._terms(past, step, log))

    def _terms(self, step: int, now: int, log: ScalarLog) -> tuple[Term, ...]:
        """Return the update of ``step``; ``log`` ends with step ``now``."""
        start = step - step % self.interval
        first = self._slopes(self._means(log[start - now - 1]))
        own = first if step == start else self._slopes(log[step - now - 1])
        rate = self.rate(step) * self._annealed(step, now, log)
        if step == start:
            return tuple(Term(-rate * self.anchor_rate / len(own) * g, Key(step, query)) for query, g in enumerate(own))
        here, there = own[: len(own) // 2], own[len(own) // 2 :]
        share = -rate / len(here)
        if self.shared:
            pairs = zip(here, there, strict=True)
            terms = [Term(share * (g - h), Key(step, query)) for query, (g, h) in enumerate(pairs)]
        else:
            terms = [Term(share * g, Key(step, query)) for query, g in enumerate(here)]
            terms += [Term(-share * h, Key(step, query, ANCHOR)) for query, h in enumerate(there)]
        return tuple(terms + [Term(-rate / len(first) * g, Key(start, query)) for query, g in enumerate(first)])

    def _means(self, losses: tuple[float, ...]) -> tuple[float, ...]:
        """Return the losses of a full batch from those of its minibatches."""
        size = self.anchor_batches or 1
        return tuple(fmean(losses[at : at + size]) for at in range(0, len(losses), size))

    def _slopes(self, losses: tuple[float, ...]) -> list[float]:
        return [self.projected_gradient(*losses[at : at + 2]) for at in range(0, len(losses), 2)]

    def _annealed(self, step: int, now: int, log: ScalarLog) -> float:
        """Return the factor of both rates at ``step``: the epochs before it decide."""
        if not self.anneal:
            return 1.0
        if len(log) <= now:
            raise ValueError("annealing needs the whole scalar log")
        means = [fmean(answers[: self._here(past, answers)]) for past, answers in enumerate(log[:step])]
        whole = len(means) // self.epoch
        epochs = [fmean(means[k * self.epoch : (k + 1) * self.epoch]) for k in range(whole)]
        return self.anneal ** -sum(epochs[k] > RISE * epochs[k - 2] for k in range(2, whole))

    def _here(self, step: int, answers: tuple[float, ...]) -> int:
        return len(answers) // 2 if step % self.interval else len(answers)
