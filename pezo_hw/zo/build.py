"""From a design's [optimizer] section to the method's program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..layout import Layout
from .dizo import Dizo
from .fzoo import Fzoo
from .kerzoo import Kerzoo
from .lozo import Lozo, LozoM
from .method import Method
from .mezo import Mezo
from .momentum import Adam, Momentum
from .onepoint import OnePoint
from .quzo import Quzo
from .svrg import Svrg
from .tensors import select

if TYPE_CHECKING:
    from ..sections import OptimizerSpec

#: Above this a stream's distinct starts count as endless.
ENDLESS = 1 << 32


@dataclass(frozen=True)
class Surroundings:
    """What a method needs to know beside its section.

    Parameters
    ----------
    layout
        The tensors.
    cycle : int
        Distinct starts of the stream; 0: no end.
    seed : int
        Decides host scalars (KerZOO's r, DiZO's z).
    epoch : int
        Steps of an epoch, for annealing.
    """

    layout: Layout
    cycle: int = 0
    seed: int = 0
    epoch: int = 1


Own = Callable[["OptimizerSpec", Surroundings], dict[str, Any]]


def _none(o: OptimizerSpec, s: Surroundings) -> dict[str, Any]:
    return {}


def _momentum(o: OptimizerSpec, s: Surroundings) -> dict[str, Any]:
    return {"beta1": o.beta1, "memory": o.memory, "horizon": o.horizon}


def _adam(o: OptimizerSpec, s: Surroundings) -> dict[str, Any]:
    return _momentum(o, s) | {"beta2": o.beta2, "floor": o.adam_floor}


def _lozo(o: OptimizerSpec, s: Surroundings) -> dict[str, Any]:
    cycle = s.cycle if s.cycle < ENDLESS else 0
    return {"rank": o.rank, "refresh": o.refresh, "divided": o.rank_divided == "yes", "cycle": cycle}


def _lozo_m(o: OptimizerSpec, s: Surroundings) -> dict[str, Any]:
    return _lozo(o, s) | {"beta1": o.beta1}


def _svrg(o: OptimizerSpec, s: Surroundings) -> dict[str, Any]:
    return {
        "interval": o.interval or 2,
        "anchor": o.anchor,
        "anchor_rate": o.anchor_rate,
        "anchor_batches": o.anchor_batches,
        "shared": o.shared == "yes",
        "anneal": o.anneal,
        "epoch": s.epoch,
    }


def _kerzoo(o: OptimizerSpec, s: Surroundings) -> dict[str, Any]:
    return {"kernel": o.kernel, "gain": o.kernel_gain, "seed": s.seed}


def _dizo(o: OptimizerSpec, s: Surroundings) -> dict[str, Any]:
    return {
        "tensors": tuple(slot.name for slot in select(s.layout, o.projected)),
        "interval": o.interval or 50,
        "search_steps": o.search_steps,
        "search_eps": o.search_eps,
        "search_rate": o.search_rate,
        "limit": o.search_limit,
        "seed": s.seed,
    }


BUILDERS: dict[str, tuple[type[Mezo], Own]] = {
    "mezo": (Mezo, _none),
    "one-point": (OnePoint, lambda o, s: {"baseline": o.baseline}),
    "momentum": (Momentum, _momentum),
    "adam": (Adam, _adam),
    "lozo": (Lozo, _lozo),
    "lozo-m": (LozoM, _lozo_m),
    "svrg": (Svrg, _svrg),
    "kerzoo": (Kerzoo, _kerzoo),
    "dizo": (Dizo, _dizo),
    "fzoo": (Fzoo, lambda o, s: {"signs": o.signs == "yes"}),
    "quzo": (Quzo, lambda o, s: {"drop": o.drop_bits}),
}


def method_of(optimizer: OptimizerSpec, lr: float, surroundings: Surroundings) -> Method:
    """Return the section's method at a learning rate.

    Raises
    ------
    SpecError
        A pattern chooses no tensor.
    """
    o = optimizer
    cls, own = BUILDERS[o.method]
    return cls(
        steps=o.steps,
        lr=lr,
        eps=o.eps,
        queries=o.queries,
        clip=o.clip,
        schedule=o.schedule,
        query_schedule=o.query_schedule,
        weight_decay=o.weight_decay,
        decayed=o.decayed,
        **own(o, surroundings),
    )
