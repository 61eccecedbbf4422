"""Parameter groups as torch has them, checked, and their places in a perturbation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import isfinite, prod
from typing import Any, NamedTuple

import torch

from ..layout import Layout
from .slots import Factors, Slot, local
from .source import layout_of

KINDS = (torch.float32, torch.bfloat16, torch.float16)


class Groups(NamedTuple):
    """Torch's parameter groups, and all trainable (name, parameter), both in the order given."""

    tables: list[dict[str, Any]]
    named: list[tuple[str, torch.Tensor]]

    @classmethod
    def of(cls, given: Iterable[Any]) -> Groups:
        """Read ``named_parameters()`` or groups of them (``ValueError``: see :class:`ZerothOrder`)."""
        if isinstance(given, torch.Tensor):
            raise ValueError("a single tensor was given; give model.named_parameters(), or groups of them")
        entries = list(given)
        tables = entries if entries and isinstance(entries[0], dict) else [{"params": entries}]
        groups, named = [], []
        for number, table in enumerate(tables):
            if "params" not in table:
                raise ValueError(f"parameter group {number} has no params, but {sorted(table)}")
            check_numbers(table, f"parameter group {number}: ")
            pairs = [entry if isinstance(entry, tuple) else (str(i), entry) for i, entry in enumerate(table["params"])]
            pairs = [(name, p) for name, p in pairs if p.requires_grad]
            for name, parameter in pairs:
                _check(name, parameter)
            if pairs:
                groups.append({**table, "params": [p for _, p in pairs]})
                named += [(f"{len(groups) - 1}.{name}" if len(tables) > 1 else name, p) for name, p in pairs]
        if not named:
            raise ValueError("no trainable parameter was given; model.named_parameters() is used up after one pass")
        if len({id(p) for _, p in named}) < len(named):
            raise ValueError("a parameter was given twice; tied parameters are listed once")
        return cls(groups, named)

    def layout(self) -> Layout:
        """Return where each tensor stands in a perturbation."""
        return layout_of(self.named)

    def slots(self, layout: Layout, master: bool) -> list[Slot]:
        """Return the tensors with their weights."""
        owners = [number for number, table in enumerate(self.tables) for _ in table["params"]]
        rows = zip(layout.tensors, self.named, owners, strict=True)
        return [Slot(tensor, p, owner, start_of(name, p), master) for tensor, (name, p), owner in rows if here(p)]


def check_numbers(numbers: Mapping[str, Any], where: str = "") -> None:
    """Refuse rates and scales out of range, of an optimizer or a group (``ValueError``, which names the field)."""
    for name in ("lr", "eps", "weight_decay", "clip"):
        value = float(numbers.get(name, 1.0))
        if not isfinite(value) or value < 0 or (name == "eps" and not value):
            raise ValueError(f"{where}{name} is {value}; it must be finite and {'>' if name == 'eps' else '>='} 0")


def reference_of(groups: list[dict[str, Any]]) -> dict[str, float]:
    """Return the lr, eps and weight decay that the method is given: those of the group that learns fastest."""
    fastest = max(groups, key=lambda group: float(group["lr"]))
    decay = max(float(group["weight_decay"]) for group in groups)
    return {"lr": float(fastest["lr"]), "eps": float(fastest["eps"]), "weight_decay": decay}


def factors_of(groups: list[dict[str, Any]], reference: dict[str, float]) -> tuple[Factors, ...]:
    """Return what each group's own numbers make of the reference's."""
    found = []
    for group in groups:
        rate = float(group["lr"]) / reference["lr"] if reference["lr"] else 1.0
        decay = float(group["weight_decay"]) / reference["weight_decay"] if reference["weight_decay"] else 1.0
        found.append(Factors(float(group["eps"]) / reference["eps"], rate, rate * decay))
    return tuple(found)


def here(parameter: torch.Tensor) -> bool:
    """Return whether this process holds any of a parameter."""
    return local(parameter).numel() > 0


def start_of(name: str, parameter: torch.Tensor) -> int:
    """Return the place of this process's first weight in a parameter, row-major: 0 but for shards.

    Raises
    ------
    ValueError
        A ``DTensor`` that is not replicated or cut along its first dimension.
    """
    placements = getattr(parameter, "placements", None)
    if placements is None or all(placement.is_replicate() for placement in placements):
        return 0
    cut = [axis for axis, placement in enumerate(placements) if not placement.is_replicate()]
    if len(cut) > 1 or not placements[cut[0]].is_shard(0):
        raise ValueError(f"parameter {name} is placed {placements}; shards must be rows (Shard(0)) or whole tensors")
    mesh = parameter.device_mesh  # type: ignore[attr-defined]
    rows = -(-parameter.shape[0] // mesh.size(cut[0]))  # of every part but the last, as torch.chunk cuts
    return min(rows * mesh.get_local_rank(cut[0]), parameter.shape[0]) * prod(parameter.shape[1:])


def _check(name: str, parameter: torch.Tensor) -> None:
    if not parameter.is_leaf:
        raise ValueError(f"parameter {name} is not a leaf tensor; give the tensor it was computed from")
    if not parameter.numel():
        raise ValueError(f"parameter {name} of shape {tuple(parameter.shape)} has no weights; leave it out")
    if parameter.dtype not in KINDS or not parameter.is_contiguous():
        raise ValueError(
            f"parameter {name} is {parameter.dtype}, contiguous: {parameter.is_contiguous()}; needed are contiguous "
            "float32, bfloat16 or float16 parameters"
        )
