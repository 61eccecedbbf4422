"""[task]: what is trained, and how the sources are compared."""

from __future__ import annotations

import dataclasses
from itertools import pairwise

from ..fields import choice, integer, listing, number, refuse
from .words import KINDS, NUMERICS


@dataclasses.dataclass(frozen=True)
class TaskSpec:
    """What is trained, and how the sources are compared."""

    dataset: str = choice("digits", ("digits",), "scikit-learn's 8 x 8 handwritten digits")
    hidden: tuple[int, ...] = listing((32,), integer(32, 1, 4096, ""), "widths of the MLP's hidden layers")
    rotation: float = number(45.0, -180.0, 180.0, "degrees that the images are turned by; the MLP must adapt to it")
    sources: tuple[str, ...] = listing(
        ("gaussian", "bank", "pool"), choice("bank", KINDS, ""), "perturbation sources compared", True, 1
    )
    numerics: tuple[str, ...] = listing(("int", "float"), choice("int", NUMERICS, ""), "numerics compared", True, 1)
    seeds: tuple[int, ...] = listing((0, 1, 2), integer(0, 0, 2**31 - 1, ""), "training seeds, at least 3", True, 3)
    parity_steps: int = integer(200, 1, 10**6, "training steps of the free-running parity check")

    def tensors(self) -> list[tuple[str, tuple[int, ...]]]:
        """Return (name, shape) of the MLP's tensors in registration order: weight [out, in], then bias [out]."""
        widths = (64, *self.hidden, 10)
        shapes: list[tuple[str, tuple[int, ...]]] = []
        for layer, (fan_in, fan_out) in enumerate(pairwise(widths)):
            shapes += [(f"layers.{layer}.weight", (fan_out, fan_in)), (f"layers.{layer}.bias", (fan_out,))]
        return shapes

    def check(self, source: str) -> None:
        """Raise ``SpecError`` where the fields do not fit together."""
        if len(self.hidden) > 8:
            raise refuse(source, "task.hidden", list(self.hidden), "a list of at most 8 widths")
