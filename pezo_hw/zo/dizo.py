"""DiZO: MeZO, and every few steps a search for how far each chosen tensor should stand from its pretrained weights.

Every ``interval`` steps, for the chosen tensors l with D_l = w_l - w0_l and gamma_l = ||D_l||, repeat:
    z_l ~ N(0, 1), one scalar a tensor, within +-(tau / eps_p) ||D_l||
    G = (L(gamma + eps_p z) - L(gamma - eps_p z)) / (2 eps_p), L at w_l = w0_l + (gamma_l +- eps_p z_l) / ||D_l|| D_l
    gamma_l <- clip(gamma_l - rho ||D_l|| G z_l, (1 - tau) ||D_l||, (1 + tau) ||D_l||)
then w_l = w0_l + gamma_l / ||D_l|| D_l. Trials are made from a copy, so that they leave no rounding behind (the
official code divides them out in place).
Source: DiZO (arXiv 2502.03304, NeurIPS 2025) and its code.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from statistics import NormalDist

from .commands import Affine, Command, Norm, Restore, Snapshot
from .method import Program, ScalarLog, ask, host_uniform
from .mezo import Mezo

PRETRAINED, TRAINED = "pretrained", "trained"
#: Patterns of the layers that the paper projects, and of those that its code does.
PAPER_LAYERS = ("*q_proj.weight", "*v_proj.weight", "*query.weight", "*value.weight")
CODE_LAYERS = ("*k_proj.weight", "*v_proj.weight", "*key.weight", "*value.weight")


@dataclass(frozen=True)
class Dizo(Mezo):
    """DiZO.

    Parameters
    ----------
    tensors : tuple of str
        Names of the tensors that are projected; a second copy of them is kept, a third during a search.
    interval : int
        Steps from one search to the next.
    search_steps : int
        Iterations of a search, two forwards each, on minibatches of later steps.
    search_eps, search_rate, limit : float
        eps_p, rho and tau.
    seed : int
        Decides z_l.
    """

    tensors: tuple[str, ...] = ()
    interval: int = 50
    search_steps: int = 10
    search_eps: float = 0.1
    search_rate: float = 2.0
    limit: float = 0.2
    seed: int = 0

    def step(self, step: int, log: ScalarLog) -> Program:
        """MeZO's step, after the search where it is due: between two steps, and after the last."""
        answers: list[float] = []
        moved = False
        if not step:
            yield Snapshot(PRETRAINED, self.tensors)
        elif not step % self.interval:
            moved = yield from self._project(step, answers)
        try:
            yield from super().step(step, log)
        except GeneratorExit:
            raise
        except BaseException:
            if moved:
                yield Restore(TRAINED)
            raise
        log[-1] = (*answers, *log[-1])

    def after(self, step: int, log: ScalarLog) -> Program:
        """Yield the last search."""
        if step + 1 == self.steps and not self.steps % self.interval:
            answers: list[float] = []
            yield from self._project(self.steps, answers)
            log[-1] += tuple(answers)

    def _project(self, step: int, answers: list[float]) -> Generator[Command, float | None, bool]:
        """Search, and place the tensors where the search ends; return whether there was anything to move."""
        lengths: dict[str, float] = {}
        for name in self.tensors:
            length = yield Norm((name,), PRETRAINED)
            assert length is not None  # the driver answers every Norm
            answers.append(length)
            if length > 0:
                lengths[name] = length
        if lengths:
            yield Snapshot(TRAINED, tuple(lengths))
            try:
                yield from self._search(step, lengths, answers)
            except GeneratorExit:
                raise
            except BaseException:
                yield Restore(TRAINED)
                raise
        return bool(lengths)

    def _search(self, step: int, lengths: Mapping[str, float], answers: list[float]) -> Program:
        radius = dict(lengths)
        for trial in range(self.search_steps):
            z = {name: self._direction(step, trial, k, lengths[name]) for k, name in enumerate(lengths)}
            plus, minus = yield from self._try(step, trial, lengths, radius, z)
            answers += [plus, minus]
            slope = (plus - minus) / (2.0 * self.search_eps)
            for name, length in lengths.items():
                moved = radius[name] - self.search_rate * length * slope * z[name]
                radius[name] = min(max(moved, (1.0 - self.limit) * length), (1.0 + self.limit) * length)
        yield from self._place(lengths, radius)

    def _try(
        self, step: int, trial: int, lengths: Mapping[str, float], radius: Mapping[str, float], z: Mapping[str, float]
    ) -> Generator[Command, float | None, tuple[float, float]]:
        losses = []
        for sign in (1.0, -1.0):
            yield from self._place(lengths, {name: radius[name] + sign * self.search_eps * z[name] for name in lengths})
            losses.append((yield from ask((step + trial) % self.steps)))
        return losses[0], losses[1]

    def _place(self, lengths: Mapping[str, float], radius: Mapping[str, float]) -> Program:
        for name, length in lengths.items():
            yield Affine((name,), radius[name] / length, PRETRAINED, TRAINED)

    def _direction(self, step: int, trial: int, tensor: int, length: float) -> float:
        uniform = host_uniform(self.seed, step * self.search_steps + trial, tensor)
        bound = self.limit / self.search_eps * length
        return max(-bound, min(bound, NormalDist().inv_cdf((uniform + 1.0) / 2.0)))
