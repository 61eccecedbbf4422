"""What the methods share: schedules, the scalar log, two-point queries, weight decay."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from math import sqrt

from ..prng import MASK64, SplitMix64
from .commands import Affine, Apply, Command, Eval, Form, Perturb

Program = Generator[Command, float | None, None]
#: The answers (losses, and norms) of each step, in order: with the design, all that a run is made of.
ScalarLog = list[tuple[float, ...]]
#: Mixed into the state of host scalars, so that seed 0 is no other generator's.
HOST = 0x686F73742D7A6F00


@dataclass(frozen=True)
class Method:
    """A method's parameters; :meth:`program` is the method.

    Parameters
    ----------
    steps : int
        Length of the whole run, which the schedules need.
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
    query_schedule : str
        ``"constant"``: n; ``"single"``: 1; ``"linear"``: n_t = max(1, floor(n t / steps)).
    weight_decay : float
        lambda: w <- (1 - eta_t lambda) w beside the update, on the tensors that ``decayed`` chooses.
    decayed : tuple of str
        Patterns of tensor names; see :func:`pezo_hw.zo.tensors.select`.
    """

    steps: int
    lr: float
    eps: float
    queries: int = 1
    clip: float = 0.0
    schedule: str = "constant"
    query_schedule: str = "constant"
    weight_decay: float = 0.0
    decayed: tuple[str, ...] = ("*",)

    def form(self, step: int) -> Form | None:
        """Return how the directions of a step are made for perturbing."""
        return None

    def rate(self, step: int) -> float:
        """Return eta of ``step``."""
        return self.lr * (1.0 - step / self.steps) if self.schedule == "linear" else self.lr

    def queries_at(self, step: int) -> int:
        """Return the directions of ``step``."""
        if self.query_schedule == "linear":
            return max(1, self.queries * step // self.steps)
        return 1 if self.query_schedule == "single" else self.queries

    def limited(self, g: float) -> float:
        """Return g within +-clip."""
        return max(-self.clip, min(self.clip, g)) if self.clip else g

    def projected_gradient(self, loss_plus: float, loss_minus: float) -> float:
        """Return g = (l+ - l-) / (2 eps), clipped."""
        return self.limited((loss_plus - loss_minus) / (2.0 * self.eps))

    def decay(self, step: int) -> tuple[Affine, ...]:
        """Return the weight decay of a step: one command, or none."""
        if not self.weight_decay:
            return ()
        return (Affine(self.decayed, 1.0 - self.rate(step) * self.weight_decay),)

    def program(self, first_step: int = 0, stop_step: int | None = None, log: ScalarLog | None = None) -> Program:
        """Yield the commands of steps ``first_step`` to ``stop_step`` (default: all); answers are sent in.

        Parameters
        ----------
        log
            The answers of all steps before ``first_step``, which methods with a memory need; new ones are appended.
        """
        log = [] if log is None else log
        for step in range(first_step, self.steps if stop_step is None else stop_step):
            yield from self.step(step, log)

    def step(self, step: int, log: ScalarLog) -> Program:
        """Yield the commands of one step, :class:`EndStep` last, and append its answers to ``log``."""
        raise NotImplementedError


def ask(batch: int) -> Generator[Command, float | None, float]:
    """Evaluate a minibatch; return its loss."""
    loss = yield Eval(batch)
    assert loss is not None  # the driver answers every Eval
    return loss


def two_points(move: Perturb, batch: int) -> Generator[Command, float | None, tuple[float, float]]:
    """Evaluate at w + move and w - move; return both losses. The weights are left at w - move."""
    yield Apply(perturb=(move,))
    plus = yield from ask(batch)
    yield Apply(perturb=(move._replace(multiple=-2 * move.multiple),))
    return plus, (yield from ask(batch))


def host_uniform(seed: int, step: int, index: int) -> float:
    """Return a number of the open interval (-1, 1) that depends on (seed, step, index) alone, symmetric about 0.

    SplitMix64 three times over; of its output x, r = (2 (x >> 12) + 1) / 2**52 - 1, exact in float64.
    """
    state = HOST
    for word in (seed, step, index):
        state = SplitMix64(state ^ (word & MASK64)).next()
    return (2 * (state >> 12) + 1) * 2.0**-52 - 1.0


def population_std(values: list[float]) -> float:
    """Return the standard deviation over n, not n - 1."""
    mean = sum(values) / len(values)
    return sqrt(sum((value - mean) ** 2 for value in values) / len(values))


def window(step: int, horizon: int) -> int:
    """Return the first step that a memory of ``horizon`` steps (0: all) still knows at ``step``."""
    return max(0, step + 1 - horizon) if horizon else 0
