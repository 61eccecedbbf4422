"""The sections of a design file, one frozen dataclass each; the second argument of each field's words is its help."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from .errors import SpecError
from .fields import Refused, choice, custom, integer, listing, number, refuse

KINDS = ("bank", "pool", "uniform", "rademacher", "gaussian")
NUMERICS = ("int", "float")
TARGETS = ("xc7", "xcup", "ecp5", "ice40")


def valid_name(value: Any) -> bool:
    """Tell whether a value can name a design (and so a folder)."""
    return isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9_-]{1,64}", value) is not None


def _offsets(value: Any) -> Any:
    if value in ("search", "equal"):
        return value
    if not isinstance(value, list | tuple) or any(isinstance(v, bool) or not isinstance(v, int) for v in value):
        raise Refused('"search", "equal", or a list of distinct start positions, one a generator')
    return tuple(value)


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
class PerturbationSpec:
    """The integer stream. Source: docs/stream.md."""

    kind: str = choice("bank", KINDS, "which source makes the random numbers")
    bits: int = integer(8, 2, 24, "output bits b of a uniform number (pool entries too)")
    generators: int = integer(31, 1, 1024, "generators n of the bank; its native numbers per clock")
    state_bits: int = integer(0, 0, 64, "state bits k of a generator; 0 means as many as bits")
    step: str = choice("sparse", ("sparse", "leap", "lfsr", "explicit"), "how a generator advances in one clock")
    leap: int = integer(1, 1, 1 << 32, "LFSR steps a clock for step = leap, coprime with 2^k - 1")
    matrix_seed: int = integer(0, 0, (1 << 64) - 1, "seed of the sparse matrix search; 0 is the catalogue")
    matrix: tuple[int, ...] = listing(
        (), integer(1, 1, (1 << 64) - 1, ""), "row masks of the k x k step matrix for step = explicit"
    )
    rotation: str = choice("clock", ("clock", "none"), "whether the generators move one lane a clock")
    offsets: Any = custom(
        "search", _offsets, "start positions of the generators in steps of the one-step LFSR or matrix"
    )
    advance: str = choice("coprime", ("coprime", "raw"), "how far the start moves from one perturbation to the next")
    scaling: str = choice("exact", ("exact", "pow2", "table"), "how the modulus is brought to that of a Gaussian")
    signed: str = choice("offset", ("offset", "twos"), "signed reading: x - 2^(b-1), or two's complement")
    words: int = integer(4, 1, 256, "64-bit generators of the uniform and Rademacher sources (no reuse)")
    pool_size: int = integer(4095, 2, 1 << 20, "numbers N in the pool")
    pool_fill: str = choice(
        "stratified", ("stratified", "iid"), "pool contents: shuffled even spacing, or independent draws"
    )
    gaussian: str = choice("table", ("table", "clt"), "Philox and an inverse-CDF table, or the sum of 8 uniforms")
    gaussian_bits: int = integer(16, 8, 24, "bits of a table Gaussian; one standard deviation is 2^(bits-4)")
    seed: int = integer(1, 0, (1 << 64) - 1, "decides offsets, pool contents, initial states and Philox keys")


@dataclasses.dataclass(frozen=True)
class WeightSpec:
    """Device numerics of the weights. Source: docs/numerics.md."""

    bits: int = integer(16, 8, 32, "bits of a weight, signed fixed point, power-of-two scale per tensor")
    rounding: str = choice("nearest", ("nearest", "stochastic"), "rounding of updates")
    align: int = integer(1, 1, 1 << 16, "each tensor starts at a multiple of this many numbers")
    count: int = integer(0, 0, 1 << 40, "weights in one flat tensor; 0 means the task's model")


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


@dataclasses.dataclass(frozen=True)
class HardwareSpec:
    """What is built, simulated and measured."""

    lanes: int = integer(0, 0, 1024, "numbers per clock; 0 means the bank's generators")
    targets: tuple[str, ...] = listing(("xcup", "ecp5"), choice("ecp5", TARGETS, ""), "synthesis targets", True, 1)
    pnr_target: str = choice("ecp5", ("ecp5",), "place-and-route target (no open tool covers Xilinx)")
    pnr_seeds: tuple[int, ...] = listing((1, 2, 3), integer(1, 0, 2**31 - 1, ""), "place-and-route seeds", True, 1)
    parity_clocks: int = integer(10_000_000, 1_000, 10**10, "clocks of the verilated comparison")

    def check(self, source: str, perturbation: PerturbationSpec) -> None:
        """Raise ``SpecError`` where the lanes cannot be built for the perturbation."""
        if perturbation.kind == "bank" and self.lanes not in (0, perturbation.generators):
            raise refuse(
                source, "hardware.lanes", self.lanes, f"0 or the bank's {perturbation.generators} generators",
                "change perturbation.generators, or leave lanes out",
            )  # fmt: skip
