"""MeZO as a ``torch.optim.Optimizer``: training by forward passes, perturbed by any stream of this library.

Source: S. Malladi et al., "Fine-Tuning Language Models with Just Forward Passes", NeurIPS 2023. The step itself is
:class:`pezo_hw.zo.mezo.Mezo`, the same program that numpy and the device run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import torch

from ..zo.execute import drive
from ..zo.mezo import Mezo
from .parameters import ParameterExecutor, Target
from .source import identity_of, layout_of, stream_for


class MeZO(torch.optim.Optimizer):
    """Two-point zeroth-order SGD with in-place perturbations (numerics ``f32-add-v1``).

    Parameters
    ----------
    named_parameters
        ``model.named_parameters()``, or groups: dicts with ``params`` (such pairs) and their own ``lr`` or ``eps``.
        Parameters that need no gradient are left out and have no place in the perturbation.
    lr : float
        Learning rate; learning-rate schedulers may change it.
    eps : float
        Perturbation scale; z has unit RMS.
    perturbation
        A ``PerturbationSpec``, a ``DesignSpec``, or a stream made for this many weights and queries.
    queries : int
        Directions per step; each takes two evaluations of the closure.
    clip : float
        Bound on a direction's projected gradient; 0 is no bound.

    Raises
    ------
    ValueError
        No trainable parameter, a repeated, non-leaf, non-contiguous or non-float32 one, or a number out of range.
    SpecError
        The perturbation's fields do not fit together.

    Examples
    --------
    >>> import torch
    >>> from pezo_hw.optim import MeZO
    >>> from pezo_hw.spec import PerturbationSpec
    >>> model = torch.nn.Linear(2, 1)
    >>> optimizer = MeZO(model.named_parameters(), lr=1e-2, eps=1e-3, perturbation=PerturbationSpec(kind="bank"))
    >>> x, y = torch.ones(4, 2), torch.zeros(4, 1)
    >>> loss = optimizer.step(lambda: torch.nn.functional.mse_loss(model(x), y))
    """

    def __init__(
        self,
        named_parameters: Iterable[Any],
        lr: float,
        eps: float,
        perturbation: Any,
        queries: int = 1,
        clip: float = 0.0,
    ) -> None:
        if not lr >= 0 or not eps > 0 or queries < 1 or clip < 0:
            raise ValueError(f"need lr >= 0, eps > 0, queries >= 1, clip >= 0: got {lr}, {eps}, {queries}, {clip}")
        self._open = True
        groups, named = _groups(named_parameters)
        layout = layout_of(named)
        self._source = stream_for(perturbation, layout.length, queries)
        if self._source.max_abs >= 1 << 24:
            raise ValueError(f"stream values up to {self._source.max_abs} are not exact in float32")
        self._queries, self._clip = queries, clip
        identity = identity_of(self._source, layout)
        super().__init__(groups, {"lr": lr, "eps": eps, "step": 0, "perturbation": identity, "queries": queries})
        self._offsets = [slot.offset for slot in layout.tensors]
        self._open = False

    def add_param_group(self, param_group: dict[str, Any]) -> None:
        """Refused after construction: it would move every later parameter's place in the perturbation."""
        if not self._open:
            raise ValueError("MeZO takes all parameter groups at construction; make a new optimizer")
        super().add_param_group(param_group)

    def step(self, closure: Callable[[], Any] | None = None) -> torch.Tensor:  # type: ignore[override]
        """Do one step.

        Parameters
        ----------
        closure
            Returns the loss of this step's minibatch: the same minibatch at each of its ``2 * queries`` calls. It runs
            under ``no_grad``, with the random generators (dropout) in the same state at each call.

        Returns
        -------
        torch.Tensor
            The mean of the losses at w + eps z, a scalar.

        Raises
        ------
        Diverged
            A loss is NaN or infinite; the weights were restored (to float rounding).
        RuntimeError
            The closure called backward; the weights were restored.
        ValueError
            There is no closure.
        """
        if closure is None:
            raise ValueError("MeZO.step needs a closure that returns the loss; it is called 2 * queries times")
        generators = _Generators(self.param_groups)
        plus: list[float] = []

        def evaluate() -> float:
            generators.restore()
            with torch.no_grad():
                returned = closure()
                value = float(returned.detach() if isinstance(returned, torch.Tensor) else returned)
            if any(p.grad is not None and p.grad is not before for p, before in gradients):
                raise RuntimeError("the closure called backward; MeZO needs the loss alone")
            plus.append(value)
            return value

        gradients = [(p, p.grad) for group in self.param_groups for p in group["params"]]
        reference = max(self.param_groups, key=lambda group: float(group["lr"]))
        method = Mezo(1, float(reference["lr"]), float(reference["eps"]), self._queries, self._clip)
        executor = ParameterExecutor(self._targets(reference), self._source, evaluate)
        step = int(self.param_groups[0]["step"])
        try:
            drive(method.program(step, step + 1), executor)
        except BaseException:
            executor.apply(executor.displacement.undo())
            raise
        for group in self.param_groups:
            group["step"] = step + 1
        return torch.tensor(sum(plus[::2]) / self._queries)

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Resume, bit for bit. Raises ``ValueError`` where the state is of another perturbation or model."""
        for saved, own in zip(state_dict["param_groups"], self.param_groups, strict=False):
            for field in ("perturbation", "queries"):
                if saved.get(field) != own[field]:
                    raise ValueError(f"the saved state has another {field}; resume with the one it was trained with")
        super().load_state_dict(state_dict)

    def _targets(self, reference: dict[str, Any]) -> list[Target]:
        places, targets = iter(self._offsets), []
        for group in self.param_groups:
            eps_factor = float(group["eps"]) / float(reference["eps"])
            update_factor = 1.0
            if group is not reference and float(reference["lr"]):
                update_factor = float(group["lr"]) / float(reference["lr"]) / eps_factor
            targets += [Target(p, next(places), eps_factor, update_factor) for p in group["params"]]
        return targets


class _Generators:
    """The states of torch's random generators when a step begins."""

    def __init__(self, groups: list[dict[str, Any]]) -> None:
        self._cpu = torch.get_rng_state()
        on_gpu = any(p.is_cuda for group in groups for p in group["params"])
        self._gpu = torch.cuda.get_rng_state_all() if on_gpu else None

    def restore(self) -> None:
        torch.set_rng_state(self._cpu)
        if self._gpu is not None:
            torch.cuda.set_rng_state_all(self._gpu)


def _groups(given: Iterable[Any]) -> tuple[list[dict[str, Any]], list[tuple[str, torch.Tensor]]]:
    """Return torch's parameter groups and all trainable (name, parameter), both in the order given."""
    entries = list(given)
    tables = entries if entries and isinstance(entries[0], dict) else [{"params": entries}]
    groups, named = [], []
    for table in tables:
        pairs = [entry if isinstance(entry, tuple) else (str(i), entry) for i, entry in enumerate(table["params"])]
        pairs = [(name, p) for name, p in pairs if p.requires_grad]
        for name, parameter in pairs:
            if not parameter.is_leaf:
                raise ValueError(f"parameter {name} is not a leaf tensor; give the tensor it was computed from")
            if parameter.dtype != torch.float32 or not parameter.is_contiguous():
                raise ValueError(
                    f"parameter {name} is {parameter.dtype}, contiguous: {parameter.is_contiguous()}; f32-add-v1 needs "
                    "contiguous float32 parameters"
                )
        if pairs:
            groups.append({**table, "params": [p for _, p in pairs]})
            named += [(f"{len(groups) - 1}.{name}" if len(tables) > 1 else name, p) for name, p in pairs]
    if not named:
        raise ValueError("no trainable parameter was given; model.named_parameters() is used up after one pass")
    if len({id(p) for _, p in named}) < len(named):
        raise ValueError("a parameter was given twice; tied parameters are listed once")
    return groups, named
