"""Many training runs of one model: seeds times learning rates, for tuning small models cheaply.

Each replica is a whole run of its own: start weights, stream, learning rate and method program. Only the evaluations
are shared: at each of them one ``torch.func.vmap`` forward gives all replicas' losses, or, for models that are faster
so, a forward of each. A replica's weights are those of a separate run up to the rounding of its losses (batched
products add in another order).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

import torch
from torch.func import functional_call, vmap

from ..layout import Layout
from ..zo import EndStep, Eval
from ..zo.execute import Program, abandon, carry_out
from ..zo.method import Method, ScalarLog
from .executor import ParameterExecutor
from .slots import Factors, Slot
from .source import layout_of, stream_for

Tensors = dict[str, torch.Tensor]
#: ``loss(call)`` of a minibatch, where ``call(*inputs)`` is the model at one replica's weights.
Loss = Callable[[Callable[..., Any]], torch.Tensor]


@dataclass
class Replica:
    """One run.

    Parameters
    ----------
    method : Method
        Its program and numbers: learning rate, eps, queries, schedule.
    perturbation
        As for :class:`~pezo_hw.optim.optimizer.ZerothOrder`.
    weights
        Start weights by name; None: the model's own.
    first_step : int
        Step of the stream with which it begins, so that replicas of one stream see other perturbations.

    Attributes
    ----------
    diverged : int or None
        The step at which its loss was not finite; it then stands still at the weights from before.
    """

    method: Method
    perturbation: Any
    weights: Mapping[str, torch.Tensor] | None = None
    first_step: int = 0
    diverged: int | None = None
    log: ScalarLog = field(default_factory=list)


class Replicas:
    """Trains replicas of one model together. Sweeps are those of the optimizers (numerics ``f32-add-v1``).

    Parameters
    ----------
    model
        In eval mode where it has dropout; all its parameters are trained. It is not changed.
    runs
        The replicas.
    batched : bool or None
        Whether a forward is one of all replicas. It pays where a forward is mostly overhead: dense layers, tiny
        convolutions. None: unless the model has convolutions (a parameter of 4 dimensions or more), whose replicas one
        after another stay in the processor's cache (benchmarks/torch_replicas.py).

    Attributes
    ----------
    weights : dict
        {name: float32 tensor of shape (replicas, *shape)}.
    """

    def __init__(
        self, model: torch.nn.Module, runs: Sequence[Replica], sweep: str = "auto", batched: bool | None = None
    ) -> None:
        self._model, self.runs, self._step = model, list(runs), 0
        named = list(model.named_parameters())
        self._batched = all(p.dim() < 4 for _, p in named) if batched is None else batched
        layout = layout_of(named)
        flat = torch.empty(len(self.runs), layout.length, dtype=torch.float32, device=named[0][1].device)
        self.weights: Tensors = {
            slot.name: flat[:, slot.offset : slot.offset + slot.size].view(-1, *parameter.shape)
            for slot, (_, parameter) in zip(layout.tensors, named, strict=True)
        }
        self._buffers = dict(model.named_buffers())
        self._executors = []
        for number, run in enumerate(self.runs):
            start = run.weights or dict(named)
            for name, stacked in self.weights.items():
                stacked[number] = start[name].detach()
            self._executors.append(self._executor(run, flat[number], layout, sweep))

    def step(self, loss: Loss) -> list[float]:
        """Do one step of every replica on one minibatch.

        Parameters
        ----------
        loss
            See :data:`Loss`; called under ``no_grad``, and under ``vmap`` if ``batched``.

        Returns
        -------
        list of float
            Each replica's loss as its method shows it; NaN for one that has diverged.
        """
        step, self._step = self._step, self._step + 1
        shown = [float("nan")] * len(self.runs)
        programs: dict[int, Program] = {}
        for number, run in enumerate(self.runs):
            if run.diverged is None:
                at = run.first_step + step
                programs[number] = run.method.program(at, at + 1, run.log)
        answers: dict[int, float | None] = dict.fromkeys(programs)
        while programs:
            for number in list(programs):
                if not self._advance(number, programs[number], answers[number], shown):
                    del programs[number]
            if programs:
                for number in programs:
                    self._executors[number].flush()
                found = self.losses(loss).tolist()
                for number in list(programs):
                    answers[number] = found[number]
                    if not isfinite(found[number]):
                        self.runs[number].diverged = step
                        abandon(programs.pop(number), self._executors[number], ArithmeticError("not finite"))
        for executor in self._executors:
            executor.flush()
        return shown

    @torch.no_grad()
    def losses(self, loss: Loss) -> torch.Tensor:
        """Return each replica's loss at its weights as they stand, shape (replicas,)."""

        def one(weights: Tensors) -> torch.Tensor:
            return loss(lambda *inputs: functional_call(self._model, (weights, self._buffers), inputs))

        if not self._batched:
            return torch.stack([one(self.state_dict(number)) for number in range(len(self.runs))])
        together: torch.Tensor = vmap(one, randomness="same")(self.weights)
        return together

    def state_dict(self, number: int) -> Tensors:
        """Return one replica's weights, for ``model.load_state_dict(..., strict=False)`` where it has buffers."""
        return {name: stacked[number].clone() for name, stacked in self.weights.items()}

    def _executor(self, run: Replica, flat: torch.Tensor, layout: Layout, sweep: str) -> ParameterExecutor:
        slots = [Slot(slot, flat[slot.offset : slot.offset + slot.size], 0) for slot in layout.tensors]
        executor = ParameterExecutor(
            slots, layout, stream_for(run.perturbation, layout.length, run.method.queries), sweep
        )
        executor.factors = (Factors(),)
        return executor

    def _advance(self, number: int, program: Program, answer: float | None, shown: list[float]) -> bool:
        """Run one replica's commands up to its next evaluation; return whether there is one."""
        while True:
            try:
                command = program.send(answer)
            except StopIteration:
                return False
            answer = None
            if isinstance(command, Eval):
                return True
            if isinstance(command, EndStep):
                shown[number] = command.loss
            else:
                answer = carry_out(self._executors[number], command)
