"""The other methods as torch optimizers: one thin class each around its program in :mod:`pezo_hw.zo`.

All take the parameters of :class:`~pezo_hw.optim.optimizer.ZerothOrder`, and their own by name with the programs'
defaults. Weights, momentum and moments are those of the numpy executor on the same losses, bit for bit.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import torch

from ..zo.build import ENDLESS
from ..zo.dizo import PAPER_LAYERS, Dizo
from ..zo.fzoo import Fzoo
from ..zo.kerzoo import Kerzoo
from ..zo.lozo import Lozo, LozoM
from ..zo.mezo import Mezo
from ..zo.momentum import Adam, Momentum
from ..zo.onepoint import OnePoint
from ..zo.quzo import Quzo
from ..zo.svrg import Svrg
from ..zo.tensors import matches
from .executor import ParameterExecutor
from .implicit import ImplicitExecutor
from .optimizer import ZerothOrder
from .retrace import RetracingExecutor


class _Remembering(ZerothOrder):
    def remembered(self) -> int | None:
        if self._options.get("memory", "stored") == "stored":
            return 0
        horizon = int(self._options.get("horizon", 0))
        return horizon - 1 if horizon else None


class MeZOMomentum(_Remembering):
    """MeZO with momentum: ``beta1``, ``memory`` ("stored" or "replay"), ``horizon``. See :mod:`pezo_hw.zo.momentum`."""

    method = Momentum


class MeZOAdam(_Remembering):
    """MeZO-Adam: ``beta1``, ``beta2``, ``floor``, ``memory``, ``horizon``. See :mod:`pezo_hw.zo.momentum`."""

    method = Adam


class LOZO(ZerothOrder):
    """Directions of low rank: ``rank``, ``refresh``, ``divided``. See :mod:`pezo_hw.zo.lozo`.

    ``implicit=model`` perturbs linear layers in their outputs instead of their weights; :mod:`pezo_hw.optim.implicit`.
    """

    method = Lozo

    def __init__(self, *args: Any, implicit: torch.nn.Module | None = None, **options: Any) -> None:
        if not isinstance(implicit, torch.nn.Module | None):
            raise ValueError(
                f"implicit is {implicit!r}; give the model whose linear layers are perturbed in their outputs"
            )
        self._implicit = implicit
        super().__init__(*args, **options)
        self._again[1]["implicit"] = implicit

    def executor(self, *args: Any) -> ParameterExecutor:
        """Return the executor in place, or the implicit one."""
        if self._implicit is None:
            return super().executor(*args)
        made = ImplicitExecutor(*args)
        made.watch(self._implicit)
        return made

    def resolved(self, options: dict[str, Any], source: Any) -> dict[str, Any]:
        """Add the stream's cycle, so that U and V meet in all pairs."""
        distinct = getattr(source, "distinct", ENDLESS)
        return {"cycle": distinct if distinct < ENDLESS else 0, **options}


class LOZOM(LOZO):
    """LOZO with momentum in U's space: ``beta1`` beside LOZO's. See :mod:`pezo_hw.zo.lozo`."""

    method = LozoM


class KerZOO(ZerothOrder):
    """Directions of random length, weighted by a ``kernel``; ``gain``, ``seed``. See :mod:`pezo_hw.zo.kerzoo`."""

    method = Kerzoo


class MeZOSVRG(ZerothOrder):
    """Estimates corrected by those at an anchor: ``interval``, ``anchor_rate``, ``shared``. See :mod:`pezo_hw.zo.svrg`.

    ``step(closure, full=...)``: ``full`` returns the loss of the whole training set, or of as many minibatches as shall
    stand for it, on every ``interval``-th step.
    ``anchor="stored"`` keeps a second copy of the weights, ``"replayed"`` takes the updates back instead: no copy, but
    float rounding and no weight decay; see :mod:`pezo_hw.optim.retrace`.
    """

    method = Svrg
    paired = False

    def remembered(self) -> int:
        return int(self._options.get("interval", Svrg.interval))

    def resolved(self, options: dict[str, Any], source: Any) -> dict[str, Any]:
        """Refuse what a closure cannot give or a scheduler would spoil."""
        refused = {"anchor_batches", "anneal", "epoch"} & set(options)
        if refused:
            raise ValueError(f"MeZOSVRG has no {', '.join(sorted(refused))}: give full= to step, schedule lr outside")
        self._replayed = options.get("anchor") == "replayed"
        return options

    def executor(self, *args: Any) -> ParameterExecutor:
        """Return the executor that keeps a copy, or the one that retraces."""
        return RetracingExecutor(*args) if self._replayed else super().executor(*args)

    def driven(self, method: Mezo, step: int, on_step: Callable[[int, float], None]) -> None:
        """Run one step; the executor knows what was done since the anchor, whatever became of the rates since."""
        super().driven(replace(method, anchor="stored"), step, on_step)  # type: ignore[call-arg]


class DiZO(ZerothOrder):
    """MeZO and a search for each chosen tensor's distance from its pretrained weights. See :mod:`pezo_hw.zo.dizo`.

    ``projected``: patterns of tensor names (default: the paper's layers); ``interval``, ``search_steps``,
    ``search_eps``, ``search_rate``, ``limit``, ``seed``. The search uses the minibatch of the step's closure.
    """

    method = Dizo
    paired = False

    def resolved(self, options: dict[str, Any], source: Any) -> dict[str, Any]:
        """Turn patterns into names."""
        patterns = tuple(options.pop("projected", PAPER_LAYERS))
        names = tuple(name for name in self._names if matches(name, patterns))
        if not names:
            raise ValueError(f"no tensor is chosen by projected = {list(patterns)}; the names are {self._names[:5]}")
        return {"tensors": names, **options}


class FZOO(ZerothOrder):
    """One-sided queries along signs, the step over the losses' deviation: ``signs``. See :mod:`pezo_hw.zo.fzoo`.

    Needs ``queries`` of 2 or more.
    """

    method = Fzoo
    paired = False


class QuZO(ZerothOrder):
    """Stochastically rounded directions: ``drop`` bits. See :mod:`pezo_hw.zo.quzo`."""

    method = Quzo

    def resolved(self, options: dict[str, Any], source: Any) -> dict[str, Any]:
        """Refuse to round all numbers away."""
        drop, most = options.get("drop", Quzo.drop), int(source.max_abs)
        if most >> drop == 0:
            raise ValueError(f"drop is {drop}; the source's numbers are {most} at most: drop fewer bits")
        return options


class OnePointSGD(ZerothOrder):
    """A single forward per direction: ``baseline`` ("residual" or "plain"). See :mod:`pezo_hw.zo.onepoint`."""

    method = OnePoint
    paired = False

    def remembered(self) -> int:
        return 1
