"""The base of all zeroth-order optimizers: torch's interface around a method's program."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable
from dataclasses import fields
from typing import Any, ClassVar

import torch

from ..zo.commands import FULL
from ..zo.execute import drive
from ..zo.method import ScalarLog
from ..zo.mezo import Mezo
from .executor import ParameterExecutor
from .groups import Groups, check_groups, check_numbers, factors_of, reference_of
from .guards import Buffers, Evaluation, Parameters, flat_loss, scalar
from .options import check_schedules, checked
from .source import identity_of, period_of, stream_for

#: Key of :meth:`ZerothOrder.state_dict` beside torch's own.
OWN = "zeroth_order"
#: Fields of a method that are arguments here by name, or torch's own business.
ARGUMENTS = {"steps", "lr", "eps", "queries", "weight_decay", "schedule"}


class ZerothOrder(torch.optim.Optimizer):
    """A zeroth-order method with in-place perturbations (numerics ``f32-add-v1``). Use one of its subclasses.

    Parameters
    ----------
    named_parameters
        ``model.named_parameters()``, or groups: dicts with ``params`` (such pairs) and their own ``lr``, ``eps`` or
        ``weight_decay``. Parameters that need no gradient are left out and have no place in the perturbation.
    lr : float
        Learning rate; learning-rate schedulers may change it.
    eps : float
        Perturbation scale; z has unit RMS.
    perturbation
        A ``PerturbationSpec``, a ``DesignSpec``, or a stream made for this many weights and queries.
    queries : int
        Directions per step. Option ``query_schedule``: ``"single"`` takes 1, ``"linear"`` max(1, floor(n t / steps)).
    steps : int
        Length of the whole run, which ``query_schedule="linear"`` needs; 0: open.
    clip : float
        Bound on a direction's projected gradient; 0 is no bound.
    weight_decay : float
        lambda: weights shrink by (1 - lr lambda) each step, apart from z.
    master : bool
        bfloat16 and float16 parameters: keep a float32 copy that carries the trajectory (the parameters are its
        rounding), so that perturbing restores. Without it every sweep rounds, and the weights drift (docs/torch.md).
    sweep : str
        ``"torch"``, ``"compiled"``, or ``"auto"``: compiled on CPUs where a C++ compiler is found, and on CUDA devices
        where Triton is. Same bits.
    defer : bool
        Let a step's update wait for the next step's first perturbation, one sweep less a step; call :meth:`flush`
        before using the weights otherwise. ``state_dict`` flushes.
    periodic_state : bool
        Keep N numbers of momentum or moments on streams of period N, where that is less than one a weight. Same bits.
    probe : bool
        Whether the first step makes sure that a perturbation changes the loss.
    options
        The method's own; see the subclass.

    Raises
    ------
    ValueError
        No trainable parameter, a repeated, non-leaf or non-contiguous one, one of another type, a number out of range.
    SpecError
        The perturbation's fields do not fit together.
    ToolError
        The compiled sweep was asked for and cannot be built.
    """

    #: The method, and how many steps of its scalar log a step looks back on (None: all of them).
    method: ClassVar[type[Mezo]] = Mezo
    #: Whether the losses come in pairs l+, l-; :meth:`step` then returns the mean of the l+.
    paired: ClassVar[bool] = True

    def __init__(
        self,
        named_parameters: Iterable[Any],
        lr: float,
        eps: float,
        perturbation: Any,
        queries: int = 1,
        clip: float = 0.0,
        weight_decay: float = 0.0,
        *,
        steps: int = 0,
        master: bool = True,
        sweep: str = "auto",
        defer: bool = False,
        periodic_state: bool = True,
        probe: bool = True,
        **options: Any,
    ) -> None:
        check_numbers({"lr": lr, "eps": eps, "weight_decay": weight_decay})
        flags = {"master": master, "defer": defer, "periodic_state": periodic_state, "probe": probe}
        options = checked({"clip": clip, **options})
        checked({**flags, "queries": queries, **({"steps": steps} if steps else {})})
        self._open = True
        groups = Groups.of(named_parameters)
        self._again = (groups.given, {"perturbation": perturbation, "queries": queries, "steps": steps, "sweep": sweep})
        self._again[1].update(flags | options)
        layout = groups.layout()
        self._names = [slot.name for slot in layout.tensors]
        source = stream_for(perturbation, layout.length, queries)
        if source.max_abs >= 1 << 24:
            raise ValueError(f"stream values up to {source.max_abs} are not exact in float32")
        check_schedules(options, steps)
        self._options = self.resolved(dict(options), source)
        known = {field.name for field in fields(self.method)} - ARGUMENTS
        if unknown := sorted(set(self._options) - known):
            raise ValueError(f"{type(self).__name__} has no option {unknown[0]}; it has {', '.join(sorted(known))}")
        self._steps, self._defer, self._probe = steps, defer, probe
        fixed = {
            "step": 0,
            "perturbation": identity_of(source, layout),
            "queries": queries,
            "method": f"{self.method.__name__} {sorted(self._options.items())}"
            + (f" of {steps} steps" if steps else ""),
        }
        super().__init__(groups.tables, {"lr": lr, "eps": eps, "weight_decay": weight_decay, **fixed})
        self._made(**reference_of(self.param_groups), queries=queries)  # the method refuses what it cannot take
        period = period_of(source, layout.length) if periodic_state else 0
        self._executor = self.executor(groups.slots(layout, master), layout, source, sweep, period)
        self._log: ScalarLog = []
        self._buffers: Buffers | None = None
        self._parameters = Parameters(groups.named)
        self._eps: tuple[float, ...] = ()
        self._open = False

    def executor(self, *args: Any) -> ParameterExecutor:
        """Return what carries out the method's commands."""
        return ParameterExecutor(*args)

    def resolved(self, options: dict[str, Any], source: Any) -> dict[str, Any]:
        """Return the method's own parameters from the caller's options."""
        return options

    def remembered(self) -> int | None:
        """Return how many past steps' losses the method uses; None: all."""
        return 0

    def add_param_group(self, param_group: dict[str, Any]) -> None:
        """Refused after construction: it would move every later parameter's place in the perturbation."""
        if not self._open:
            raise ValueError(f"{type(self).__name__} takes all parameter groups at construction; make a new optimizer")
        super().add_param_group(param_group)

    def step(  # type: ignore[override]
        self, closure: Callable[[], Any] | None = None, full: Callable[[], Any] | None = None
    ) -> torch.Tensor:
        """Do one step.

        Parameters
        ----------
        closure
            Returns the loss of this step's minibatch: the same minibatch at each of its calls, two or more. It runs
            under ``no_grad``, with the random generators (dropout) in the same state at each call, and without
            autocast's kept casts.
        full
            Returns the loss of the whole training set, for methods with an anchor (MeZO-SVRG).

        Returns
        -------
        torch.Tensor
            The loss at w + eps z (its mean over the queries), a scalar.

        Raises
        ------
        Diverged
            A loss is NaN or infinite; the weights were restored (to float rounding).
        RuntimeError
            The closure called backward, changed a buffer or a parameter, or no perturbation changes its loss; the
            perturbations were taken back.
        ValueError
            There is no closure, it returned no number, or groups or parameters were changed to what a step cannot use.
        """
        if closure is None or not callable(closure) or not (full is None or callable(full)):
            got = closure if full is None or not callable(closure) else full
            raise ValueError(f"{type(self).__name__}.step needs a closure that returns the loss; got {got!r}")
        if self._steps and int(self.param_groups[0]["step"]) >= self._steps:
            raise ValueError(f"all {self._steps} steps are done; make the optimizer with a larger steps")
        parameters = [p for group in self.param_groups for p in group["params"]]
        self._parameters.check(parameters)
        self._check_groups()
        self._buffers = self._buffers or Buffers(parameters)
        evaluation = Evaluation(self._parameters, self._buffers)
        step = int(self.param_groups[0]["step"])
        losses: list[float] = []
        minibatch: Callable[[], Any] = closure

        def evaluate(batch: int) -> float:
            if batch == FULL and full is None:
                raise ValueError(f"step {step} needs the loss of the whole training set: step(closure, full=...)")
            losses.append(self.reduced(evaluation.run(full if batch == FULL and full else minibatch)))
            return losses[-1]

        for slot in self._executor.slots:
            slot.refresh()
        reference = reference_of(self.param_groups)
        self._executor.factors = factors_of(self.param_groups, reference)
        self._executor.evaluate = evaluate
        method = self._made(**reference, queries=int(self.param_groups[0]["queries"]))
        shown: list[float] = []
        logged = len(self._log)
        try:
            self.driven(method, step, lambda number, loss: shown.append(loss))
        except BaseException:
            self._executor.flush()
            del self._log[logged:]
            raise
        if self._probe and len(set(losses)) == 1 and self._executor.loss(step) == losses[0]:
            del self._log[logged:]
            raise flat_loss(step, losses[0])
        self._probe = False
        if not self._defer:
            self._executor.flush()
        torch.clear_autocast_cache()
        kept = self.remembered()
        if kept is not None:
            del self._log[: max(0, len(self._log) - kept)]
        for group in self.param_groups:
            group["step"] = step + 1
        return torch.tensor(sum(losses[::2]) / len(losses[::2]) if self.paired else shown[-1], dtype=torch.float32)

    def _check_groups(self) -> None:
        """Refuse what a caller or a scheduler has made of the groups and a step cannot use (``ValueError``)."""
        check_groups(self.param_groups, self.defaults["queries"])
        eps = tuple(float(group["eps"]) for group in self.param_groups)
        if self._log and eps != self._eps:
            raise ValueError(
                f"eps was {list(self._eps)} and is {list(eps)}: {type(self).__name__} looks back on losses of the old "
                "eps; keep it, or make a new optimizer"
            )
        self._eps = eps

    def driven(self, method: Mezo, step: int, on_step: Callable[[int, float], None]) -> None:
        """Run one step of the method."""
        drive(method.program(step, step + 1, self._log), self._executor, on_step=on_step)

    def reduced(self, returned: Any) -> float:
        """Return the loss that all processes train on, from what this one's closure returned."""
        return scalar(returned)

    def flush(self) -> None:
        """Carry out what ``defer`` put off: the parameters are then those after the last step."""
        self._executor.flush()

    def state_dict(self) -> dict[str, Any]:
        """Return torch's state and this method's: log, stored state, snapshots, masters. It resumes bit for bit."""
        self.flush()
        own = {"log": [tuple(answers) for answers in self._log], **self._executor.state_dict()}
        return {**super().state_dict(), OWN: copy.deepcopy(own)}

    def load_state_dict(self, state_dict: dict[str, Any]) -> None:
        """Resume, bit for bit. Raises ``ValueError`` where the state is of another perturbation, method or model."""
        given, now = state_dict.get(OWN, {}), self._executor.state_dict()
        if missing := {"param_groups", OWN, "log", *now} - {*state_dict, *given}:
            raise ValueError(f"the saved state has no {min(missing)}; give the state_dict() of a {type(self).__name__}")
        for saved, own in zip(state_dict["param_groups"], self.param_groups, strict=False):
            for field in ("perturbation", "queries", "method"):
                if saved.get(field) != own[field]:
                    also = ", or other parameters" if field == "perturbation" else ""
                    raise ValueError(f"the saved state has another {field}{also}; resume with what it was trained with")
        if given["period"] != now["period"] or set(given["masters"]) != set(now["masters"]):
            raise ValueError(
                f"the saved state is of period {given['period']} with {len(given['masters'])} masters, this one's of "
                f"{now['period']} with {len(now['masters'])}; resume with its periodic_state, master and dtypes"
            )
        super().load_state_dict({name: part for name, part in state_dict.items() if name != OWN})
        self._executor.load_state_dict(given)
        self._log = [tuple(answers) for answers in given["log"]]
        self._eps = tuple(float(group["eps"]) for group in self.param_groups)

    def __reduce_ex__(self, protocol: Any) -> Any:
        """Copy and pickle as an optimizer made anew over the same parameters; hooks stay behind, as torch's do."""
        given, arguments = self._again
        numbers = {name: self.defaults[name] for name in ("lr", "eps", "weight_decay")}
        return _again, (type(self), given, {**numbers, **arguments}, self.state_dict())

    def _made(self, lr: float, eps: float, weight_decay: float, queries: int) -> Mezo:
        steps = self._steps or int(self.param_groups[0]["step"]) + 1
        return self.method(steps, lr, eps, queries, weight_decay=weight_decay, **self._options)


def _again(kind: type[ZerothOrder], given: Any, arguments: dict[str, Any], state: dict[str, Any]) -> ZerothOrder:
    """Make an optimizer of what :meth:`ZerothOrder.__reduce_ex__` gave."""
    made = kind(given, **arguments)
    made.load_state_dict(state)
    return made
