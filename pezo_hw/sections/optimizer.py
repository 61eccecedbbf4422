"""[optimizer]: the zeroth-order method and its numbers. Source: docs/methods.md."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import SpecError
from ..fields import Refused, choice, custom, integer, listing, number, refuse
from .perturbation import PerturbationSpec
from .weights import WeightSpec
from .words import KINDS, NUMERICS

METHODS = ("mezo", "one-point", "momentum", "adam", "lozo", "lozo-m", "svrg", "kerzoo", "dizo", "fzoo", "quzo")
YES_NO = ("yes", "no")
#: Fields that some methods alone have; elsewhere they have to stay at their default.
OWNERS = {
    "baseline": ("one-point",),
    "beta1": ("momentum", "adam", "lozo-m"),
    "beta2": ("adam",),
    "adam_floor": ("adam",),
    "memory": ("momentum", "adam"),
    "horizon": ("momentum", "adam"),
    "state": ("momentum", "adam"),
    "rank": ("lozo", "lozo-m"),
    "refresh": ("lozo", "lozo-m"),
    "rank_divided": ("lozo", "lozo-m"),
    "interval": ("svrg", "dizo"),
    "anchor": ("svrg",),
    "anchor_rate": ("svrg",),
    "anchor_batches": ("svrg",),
    "shared": ("svrg",),
    "anneal": ("svrg",),
    "kernel": ("kerzoo",),
    "kernel_gain": ("kerzoo",),
    "projected": ("dizo",),
    "search_steps": ("dizo",),
    "search_eps": ("dizo",),
    "search_rate": ("dizo",),
    "search_limit": ("dizo",),
    "signs": ("fzoo",),
    "drop_bits": ("quzo",),
    "query_schedule": tuple(name for name in METHODS if name != "fzoo"),
    "clip": tuple(name for name in METHODS if name != "fzoo"),
}


def _rate(value: Any) -> Any:
    """A number, ``tuned:FILE``, or {source: {numerics: number}}."""
    allowed = 'a number above 0 and below 1e6, "tuned:FILE", or a table such as {bank = {int = 0.01, float = 0.01}}'
    if isinstance(value, Mapping):
        for source, rates in value.items():
            if source not in KINDS or not isinstance(rates, Mapping) or not set(rates) <= set(NUMERICS):
                raise Refused(allowed)
            if any(isinstance(_rate(rate), str | tuple) for rate in rates.values()):
                raise Refused(allowed)
        return tuple((s, tuple((n, float(r)) for n, r in sorted(rates.items()))) for s, rates in sorted(value.items()))
    if isinstance(value, list | tuple):  # the resolved form, as spec.json holds it
        return _rate({source: dict(rates) for source, rates in value})
    if isinstance(value, str) and value.startswith("tuned:") and len(value) > 6:
        return value
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e6:
        raise Refused(allowed)
    return float(value)


def _pattern(value: Any) -> str:
    if not isinstance(value, str) or not value.strip("!"):
        raise Refused('a pattern of tensor names, such as "*.weight" or "!*bias"')
    return value


def _patterns(about: str) -> Any:
    return listing(("*",), custom("*", _pattern, ""), about, True, 1, later=True)


@dataclasses.dataclass(frozen=True)
class OptimizerSpec:
    """The zeroth-order method. Source: docs/methods.md."""

    method: str = choice("mezo", METHODS, "the zeroth-order method; mezo with queries > 1 is n-SPSA")
    steps: int = integer(1000, 1, 10**9, "training steps")
    queries: int = integer(1, 1, 1024, "directions a step; forwards a step are twice as many")
    eps: float = number(1e-2, 1e-12, 1e3, "perturbation scale, per unit modulus")
    lr: Any = custom(1e-2, _rate, "learning rate")
    batch: int = integer(64, 1, 1 << 20, "examples a step")
    clip: float = number(0.0, 0.0, 1e9, "largest absolute projected gradient; 0 means none")
    schedule: str = choice("constant", ("constant", "linear"), "learning rate over the steps")
    query_schedule: str = choice(
        "constant", ("constant", "single", "linear"), "directions over the steps: n, 1, or n t / steps", later=True
    )
    weight_decay: float = number(0.0, 0.0, 1e3, "w <- (1 - lr * weight_decay) w at each step", later=True)
    decayed: tuple[str, ...] = _patterns("names of the tensors that decay; ! excludes")
    baseline: str = choice("residual", ("residual", "plain"), "one-point: less the last step's losses", later=True)
    beta1: float = number(0.9, 0.0, 0.999999, "what stays of the momentum after a step", later=True)
    beta2: float = number(0.999, 0.0, 0.9999999, "what stays of the mean square after a step", later=True)
    adam_floor: float = number(1e-8, 1e-30, 1e3, "added to the root of the mean square", later=True)
    memory: str = choice("stored", ("stored", "replay"), "momentum, adam: arrays, or the scalar log", later=True)
    horizon: int = integer(0, 0, 10**9, "steps that a replay goes back; 0: all", later=True)
    state: str = choice(
        "dense", ("dense", "period"), "stored: a number a weight, or one period (same bits)", later=True
    )
    rank: int = integer(2, 1, 256, "lozo: rank of a 2-D tensor's direction", later=True)
    refresh: int = integer(50, 1, 10**9, "lozo: steps that one V serves", later=True)
    rank_divided: str = choice("yes", YES_NO, "lozo: whether the update is divided by the rank", later=True)
    interval: int = integer(0, 0, 10**9, "svrg: steps an anchor (0: 2); dizo: steps a search (0: 50)", later=True)
    anchor: str = choice("stored", ("stored", "replayed"), "svrg: a copy of the weights, or the scalar log", later=True)
    anchor_rate: float = number(1.0, 1e-9, 1e9, "svrg: rate of anchor steps over lr", later=True)
    anchor_batches: int = integer(0, 0, 10**6, "svrg: minibatches an anchor's gradient; 0: all examples", later=True)
    shared: str = choice("yes", YES_NO, "svrg: whether both estimates of a step share directions", later=True)
    anneal: float = number(0.0, 0.0, 1e6, "svrg: divisor of the rates when the loss rises; 0: never", later=True)
    kernel: str = choice("cubic", ("linear", "cubic", "quintic"), "kerzoo: K(r)", later=True)
    kernel_gain: float = number(1.0, 1e-9, 1e9, "kerzoo: C, the mean of r K(r)", later=True)
    projected: tuple[str, ...] = _patterns("dizo: names of the tensors that are projected")
    search_steps: int = integer(10, 1, 10**6, "dizo: iterations of a search, two forwards each", later=True)
    search_eps: float = number(0.1, 1e-9, 1e3, "dizo: eps_p", later=True)
    search_rate: float = number(2.0, 0.0, 1e6, "dizo: rho", later=True)
    search_limit: float = number(0.2, 1e-9, 1.0, "dizo: tau", later=True)
    signs: str = choice("yes", YES_NO, "fzoo: directions of signs, whatever the source", later=True)
    drop_bits: int = integer(4, 0, 20, "quzo: lowest bits that stochastic rounding removes", later=True)

    def check(self, source: str, perturbation: PerturbationSpec, weights: WeightSpec) -> None:
        """Raise ``SpecError`` where fields do not fit the method or each other."""
        defaults = {field.name: field.default for field in dataclasses.fields(self)}
        for field, methods in OWNERS.items():
            value = getattr(self, field)
            if self.method not in methods and value != defaults[field]:
                raise refuse(
                    source, f"optimizer.{field}", value, f"left out with method = {self.method}",
                    f"it belongs to {', '.join(methods)}",
                )  # fmt: skip
        if self.method == "fzoo" and self.queries < 2:
            raise refuse(source, "optimizer.queries", self.queries, "at least 2 for fzoo, which divides by a deviation")
        if self.horizon and self.memory != "replay":
            raise refuse(source, "optimizer.horizon", self.horizon, "0 with stored memory", 'set memory = "replay"')
        if self.state == "period" and (self.memory != "stored" or perturbation.kind not in ("bank", "pool")):
            raise refuse(
                source, "optimizer.state", self.state, "dense here", "N numbers need stored memory on a bank or pool"
            )
        if 0 < self.anneal < 1:
            raise refuse(source, "optimizer.anneal", self.anneal, "0, or at least 1")
        if self.anchor == "replayed" and (self.weight_decay or weights.rounding == "stochastic"):
            raise refuse(
                source, "optimizer.anchor", self.anchor, "stored here",
                "weight decay and stochastic rounding cannot be taken back",
            )  # fmt: skip
        bits = 1 if perturbation.kind == "rademacher" else perturbation.bits
        if perturbation.kind == "gaussian" and perturbation.gaussian == "table":
            bits = perturbation.gaussian_bits
        if self.method == "quzo" and self.drop_bits >= bits:
            raise refuse(
                source, "optimizer.drop_bits", self.drop_bits, f"below the {bits} bits of the source's numbers"
            )

    def with_tuned_rates(self, source: str, folder: Path) -> OptimizerSpec:
        """Return the section with a ``tuned:FILE`` learning rate replaced by the file's (``SpecError`` if absent)."""
        if not isinstance(self.lr, str):
            return self
        path = folder / self.lr.removeprefix("tuned:")
        try:
            rates = _rate(json.loads(path.read_text(encoding="utf-8"))["lr"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise SpecError(
                f"{source}: optimizer.lr = {self.lr!r}: {path} holds no tuned learning rates "
                f"({type(error).__name__}); make it with: pezo tune {source}, or give a number"
            ) from None
        return dataclasses.replace(self, lr=rates)

    def rate(self, kind: str, numerics: str) -> float:
        """Return the learning rate of one source and numerics (``SpecError`` when the table has none)."""
        if isinstance(self.lr, float):
            return self.lr
        rates = {s: dict(r) for s, r in self.lr}
        try:
            return rates[kind][numerics]
        except KeyError:
            raise SpecError(
                f"optimizer.lr has no rate for source {kind} with {numerics} numerics; add it, or run pezo tune again"
            ) from None
