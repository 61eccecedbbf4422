"""DesignSpec: the one configuration of a design. TOML in, validated, resolved, named by the hash of its content."""

from __future__ import annotations

import dataclasses
import functools
import hashlib
import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .errors import SpecError
from .fields import content, nearest, parse, refuse
from .layout import Layout
from .lfsr import step_matrix
from .sections import (
    HardwareSpec,
    OptimizerSpec,
    PerturbationSpec,
    TaskSpec,
    WeightSpec,
    valid_name,
)
from .streams.offsets import resolve_offsets
from .streams.widths import check_gaussian

SECTIONS: dict[str, type[Any]] = {
    "perturbation": PerturbationSpec,
    "weights": WeightSpec,
    "optimizer": OptimizerSpec,
    "task": TaskSpec,
    "hardware": HardwareSpec,
}


@dataclasses.dataclass(frozen=True)
class DesignSpec:
    """A validated and resolved design.

    Attributes
    ----------
    name : str
        Letters, digits, ``-`` and ``_``; names the run folder.
    perturbation, weights, optimizer, task, hardware
        The sections of the design file, see :mod:`pezo_hw.sections`.
    source : str
        The file it came from, for messages; not part of the content.
    """

    name: str
    perturbation: PerturbationSpec
    weights: WeightSpec
    optimizer: OptimizerSpec
    task: TaskSpec
    hardware: HardwareSpec
    source: str = dataclasses.field(default="design", compare=False)

    @staticmethod
    def load(path: str | Path) -> DesignSpec:
        """Read, validate and resolve a design file (TOML, or the ``spec.json`` of a run folder).

        Raises
        ------
        SpecError
            The file is absent or malformed, a key is unknown, or a value is not allowed.
        """
        path = Path(path)
        try:
            text = path.read_text(encoding="utf-8")
            table = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "not UTF-8 text"
            raise SpecError(f"{path}: cannot be read ({reason}); give a design file such as digits.toml") from None
        except (tomllib.TOMLDecodeError, json.JSONDecodeError) as error:
            raise SpecError(f"{path}: is not valid {path.suffix[1:] or 'TOML'}: {error}") from None
        return DesignSpec.from_dict(table, source=str(path), folder=path.parent)

    @staticmethod
    def from_dict(table: Any, source: str = "design", folder: Path | None = None) -> DesignSpec:
        """Validate and resolve a table as :meth:`load` reads it.

        ``folder`` is where ``tuned:FILE`` learning rates are looked for (default: the current folder).

        Raises
        ------
        SpecError
            See :meth:`load`.
        """
        if not isinstance(table, Mapping):
            raise refuse(
                source,
                "the file",
                table,
                "tables: [perturbation], [weights], [optimizer], [task], [hardware]",
            )
        known = ("name", *SECTIONS)
        for key in table:
            if key not in known:
                raise SpecError(f"{source}: {key} is not a known section; {nearest(key, known)}")
        if not valid_name(table.get("name")):
            raise refuse(source, "name", table.get("name"), "1 to 64 letters, digits, - or _", 'add name = "my-design"')
        homes = {field.name: key for key, cls in SECTIONS.items() for field in dataclasses.fields(cls)}
        parts = {key: parse(cls, table.get(key, {}), key, source, homes) for key, cls in SECTIONS.items()}
        parts["optimizer"] = parts["optimizer"].with_tuned_rates(source, folder or Path())
        parts["perturbation"] = _resolve(parts["perturbation"], source)
        parts["task"].check(source)
        parts["optimizer"].check(source, parts["perturbation"], parts["weights"])
        parts["hardware"].check(source, parts["perturbation"])
        return DesignSpec(name=table["name"], source=source, **parts)

    def to_dict(self) -> dict[str, Any]:
        """Return the resolved content as plain values: what the hash covers and ``spec.json`` holds."""
        sections = {key: content(getattr(self, key)) for key in SECTIONS}
        return json.loads(json.dumps({"name": self.name, **sections}))  # tuples become lists, as in a file

    def to_json(self) -> str:
        """Return the canonical text: sorted keys, no spaces."""
        return json.dumps(self.to_dict(), sort_keys=True, separators=(",", ":"))

    @functools.cached_property
    def hash(self) -> str:
        """The first 12 hex digits of the SHA-256 of :meth:`to_json`."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()[:12]

    @property
    def lanes(self) -> int:
        """Numbers per clock at which sources are compared: ``hardware.lanes``, or those of its own pool or bank."""
        hardware, perturbation = self.hardware, self.perturbation
        return hardware.pool_lanes if perturbation.kind == "pool" else hardware.lanes or perturbation.per_clock

    @functools.cached_property
    def layout(self) -> Layout:
        """The trainable tensors: those of the task's MLP, or one flat tensor of ``weights.count``."""
        if self.weights.count:
            return Layout.of([("weights", (self.weights.count,))], self.weights.align)
        return Layout.of(self.task.tensors(), self.weights.align)

    def with_kind(self, kind: str) -> DesignSpec:
        """Return the design with another kind of perturbation and all else equal (for fair comparisons)."""
        perturbation = dataclasses.replace(self.perturbation, kind=kind)
        if kind != "bank" and perturbation.scaling == "table":
            perturbation = dataclasses.replace(perturbation, scaling="exact")
        return dataclasses.replace(self, perturbation=_resolve(perturbation, self.source))


@functools.lru_cache(maxsize=64)
def _resolve(p: PerturbationSpec, source: str) -> PerturbationSpec:
    """Fill what a design file may leave open (state bits, matrix, offsets) and check what depends on several fields."""
    k = p.state_bits or p.bits
    if k < p.bits:
        raise refuse(source, "perturbation.state_bits", k, f"at least perturbation.bits = {p.bits}", "or 0 for as many")
    if p.scaling == "table" and (p.kind != "bank" or k > 16):
        raise refuse(
            source,
            "perturbation.scaling",
            p.scaling,
            "exact or pow2 here",
            "the table needs a bank of at most 16 state bits",
        )
    if p.kind == "gaussian" and p.gaussian == "clt" and p.words * (64 // p.bits) < 8:
        least = -(-8 // (64 // p.bits))
        raise refuse(
            source,
            "perturbation.words",
            p.words,
            f"at least {least}: a sum takes 8 uniforms of {p.bits} bits",
            "or lower bits",
        )
    check_gaussian(p, source)
    period = (1 << k) - 1
    if p.kind == "bank" and p.generators > period:
        raise refuse(
            source, "perturbation.generators", p.generators, f"at most {period}, the period of {k} state bits",
            "raise perturbation.state_bits",
        )  # fmt: skip
    widest = p.generators * p.fanout
    if p.kind == "bank" and widest > 1024 and not p.clock_numbers:
        raise refuse(
            source, "perturbation.fanout", p.fanout, f"at most {1024 // p.generators} for {p.generators} generators",
            "or give perturbation.clock_numbers, at most 1024",
        )  # fmt: skip
    if p.kind == "bank" and p.clock_numbers and not widest - p.generators < p.clock_numbers <= widest:
        raise refuse(
            source, "perturbation.clock_numbers", p.clock_numbers,
            f"0, or from {widest - p.generators + 1} to {widest} for {p.generators} generators and fanout {p.fanout}",
            "change perturbation.fanout",
        )  # fmt: skip
    if p.step != "explicit" and p.matrix and step_matrix(k, p.step, p.leap, p.matrix_seed) != p.matrix:
        raise refuse(
            source,
            "perturbation.matrix",
            list(p.matrix),
            "left out, or the matrix that step gives",
            'use step = "explicit"',
        )
    try:
        matrix = step_matrix(k, p.step, p.leap, p.matrix_seed, p.matrix)
    except ValueError as error:
        field = {"leap": "leap", "explicit": "matrix"}.get(p.step, "step")
        raise SpecError(f"{source}: perturbation.{field} = {getattr(p, field)!r} is not allowed: {error}") from None
    resolved = dataclasses.replace(p, state_bits=k, matrix=matrix)
    if p.kind != "bank":
        return resolved
    return dataclasses.replace(resolved, offsets=resolve_offsets(resolved, source))
