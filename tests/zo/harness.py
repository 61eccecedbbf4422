"""Every method on every source: what the correctness tests of the methods share."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable
from typing import Any

import numpy as np

from pezo_hw.engine import Engine, Segment
from pezo_hw.fixedpoint import quantise_coefficient
from pezo_hw.layout import Layout
from pezo_hw.sections import OptimizerSpec
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Stream, build
from pezo_hw.zo.build import BUILDERS, Surroundings, method_of
from pezo_hw.zo.device_numpy import DeviceExecutor, Dither
from pezo_hw.zo.float_numpy import FloatExecutor
from pezo_hw.zo.forms import largest
from pezo_hw.zo.method import Method

LAYOUT = Layout.of([("a.weight", (6, 7)), ("a.bias", (8,))])
D = LAYOUT.length
FRACTION = 12
KINDS = ("bank", "pool", "uniform", "rademacher", "gaussian")
#: Excess kurtosis of each source's numbers.
KURTOSIS = {"bank": -1.2, "pool": -1.2, "uniform": -1.2, "rademacher": -2.0, "gaussian": 0.0}
METHODS = tuple(BUILDERS)
#: Fields beside the defaults, so that few steps show all of a method.
FIELDS: dict[str, dict[str, Any]] = {
    "one-point": {"lr": 1e-4},
    "fzoo": {"queries": 4},
    "lozo": {"refresh": 3},
    "lozo-m": {"refresh": 3},
    "dizo": {"interval": 5, "search_steps": 2},
    "quzo": {"drop_bits": 3},
}
#: Methods whose settings change what they command.
VARIANTS: dict[str, tuple[str, dict[str, Any]]] = {
    **{name: (name, {}) for name in METHODS},
    "one-point plain": ("one-point", {"baseline": "plain"}),
    "momentum replay": ("momentum", {"memory": "replay"}),
    "momentum replay 3": ("momentum", {"memory": "replay", "horizon": 3}),
    "adam replay": ("adam", {"memory": "replay"}),
    "lozo undivided": ("lozo", {"rank_divided": "no", "rank": 3}),
    "svrg fresh": ("svrg", {"shared": "no", "interval": 3}),
    "svrg replayed": ("svrg", {"anchor": "replayed", "interval": 4}),
    "svrg batches": ("svrg", {"anchor_batches": 3, "anneal": 2.0}),
    "kerzoo quintic": ("kerzoo", {"kernel": "quintic", "queries": 3}),
    "fzoo unsigned": ("fzoo", {"signs": "no"}),
    "mezo decay": ("mezo", {"weight_decay": 0.3, "decayed": ["!*bias"], "queries": 2}),
    "mezo linear": ("mezo", {"queries": 4, "query_schedule": "linear", "schedule": "linear"}),
}
#: Every method on every source, the variants on one.
CASES = [(name, kind) for name in METHODS for kind in KINDS] + [
    (name, "bank") for name in VARIANTS if name not in METHODS
]


def design(kind: str, method: str = "mezo", perturbation: dict[str, Any] | None = None, **fields: Any) -> DesignSpec:
    """Return a design of one flat tensor as long as the layout."""
    own = FIELDS.get(method, {}) if kind != "rademacher" or method != "quzo" else {"drop_bits": 0}
    table = {
        "name": "t",
        "perturbation": {"kind": kind, "bits": 12, "gaussian_bits": 12, **(perturbation or {})},
        "weights": {"count": D},
        "optimizer": {"method": method, "steps": 40, "lr": 5e-3, "eps": 0.01, **own, **fields},
    }
    return DesignSpec.from_dict(table)


def stream_of(spec: DesignSpec) -> Stream:
    """Return the stream of a design, one for all designs that have it: other roles of a bank take a second to place."""
    return _stream(dataclasses.replace(spec, optimizer=OptimizerSpec(queries=spec.optimizer.queries)))


@functools.lru_cache(maxsize=64)
def _stream(spec: DesignSpec) -> Stream:
    return build(spec)


def variant(name: str, kind: str, **fields: Any) -> tuple[DesignSpec, Stream, Method]:
    """Return design, stream and method of a variant."""
    method, own = VARIANTS[name]
    spec = design(kind, method, **{**own, **fields})
    stream = stream_of(spec)
    return spec, stream, made(spec, stream)


def made(spec: DesignSpec, stream: Stream) -> Method:
    """Return the method of a design."""
    return method_of(spec.optimizer, spec.optimizer.rate(spec.perturbation.kind, "float"), around(stream))


def around(stream: Stream) -> Surroundings:
    """Return what the methods are told."""
    return Surroundings(LAYOUT, stream.distinct, seed=5, epoch=4)


def start() -> np.ndarray:
    """Return weights to begin with, multiples of 2**-12."""
    return (np.rint(np.cos(np.arange(D)) * 2048) / 4096).astype(np.float32)


def quadratic(w: np.ndarray, batch: int) -> float:
    """Return a loss with unlike curvatures whose minimum is moved by each minibatch."""
    shift = 0.05 * np.cos(7.0 * batch + np.arange(D))
    return float((np.linspace(0.5, 2.0, D) * np.square(w.astype(np.float64) - 0.3 + shift)).sum() / 2)


def in_float(stream: Stream, loss: Callable[[np.ndarray, int], float] = quadratic, period: int = 0) -> FloatExecutor:
    """Return the numpy executor of float numerics."""
    return FloatExecutor(start(), stream, loss, None, LAYOUT, period)


def on_device(
    stream: Stream,
    method: Method,
    loss: Callable[[np.ndarray, int], float] = quadratic,
    dither: Dither | None = None,
    period: int = 0,
) -> DeviceExecutor:
    """Return the executor of device numerics; ``loss`` is given real weights. A border of two scales cuts a tensor."""
    scale, bound = largest(stream, method.form(0))
    segments = (Segment(0, 20, FRACTION), Segment(20, D, FRACTION + 1))
    engine = Engine(segments, 18, quantise_coefficient(method.eps * scale), bound)
    engine.load(np.rint(start().astype(np.float64) * units()))
    return DeviceExecutor(engine, stream, lambda w, batch: loss(w / units(), batch), None, dither, LAYOUT, period)


def units() -> np.ndarray:
    """Return how many LSB a value of 1 has at each weight of the device executor."""
    return np.where(np.arange(D) < 20, 2.0**FRACTION, 2.0 ** (FRACTION + 1))
