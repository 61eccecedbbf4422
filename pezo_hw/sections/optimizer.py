"""[optimizer]: the zeroth-order method and its numbers. Source: docs/methods.md."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import SpecError
from ..fields import Refused, choice, custom, integer, number
from .words import KINDS, NUMERICS


def _rate(value: Any) -> Any:
    """A number, ``tuned:FILE``, or {source: {numerics: number}}."""
    allowed = 'a number above 0, "tuned:FILE", or a table such as {bank = {int = 0.01, float = 0.01}}'
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


@dataclasses.dataclass(frozen=True)
class OptimizerSpec:
    """The zeroth-order method. Source: docs/methods.md."""

    method: str = choice("mezo", ("mezo",), "ZO-SGD with two-point estimates (SPSA); queries > 1 is n-SPSA")
    steps: int = integer(1000, 1, 10**9, "training steps")
    queries: int = integer(1, 1, 1024, "directions a step; forwards a step are twice as many")
    eps: float = number(1e-2, 1e-12, 1e3, "perturbation scale, per unit modulus")
    lr: Any = custom(1e-2, _rate, "learning rate")
    batch: int = integer(64, 1, 1 << 20, "examples a step")
    clip: float = number(0.0, 0.0, 1e9, "largest absolute projected gradient; 0 means none")
    schedule: str = choice("constant", ("constant", "linear"), "learning rate over the steps")

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
