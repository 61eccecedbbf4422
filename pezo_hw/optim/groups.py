"""Parameter groups as torch has them, checked, and their places in a perturbation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise
from math import isfinite, prod
from typing import Any, NamedTuple

import torch

from ..layout import Layout
from .slots import Factors, Slot, local
from .source import layout_of

#: As in designs: weights of usual size keep their bits when perturbed and restored.
LARGEST_EPS = 1e3
KINDS = (torch.float32, torch.bfloat16, torch.float16)


class Groups(NamedTuple):
    """Torch's parameter groups, all trainable (name, parameter), both in the order given, and the same as given."""

    tables: list[dict[str, Any]]
    named: list[tuple[str, torch.Tensor]]
    given: list[Any]

    @classmethod
    def of(cls, given: Iterable[Any]) -> Groups:
        """Read ``named_parameters()`` or groups of them (``ValueError``: see :class:`ZerothOrder`)."""
        if isinstance(given, torch.Tensor | torch.nn.Module):
            kind = "tensor" if isinstance(given, torch.Tensor) else "module"
            raise ValueError(f"a single {kind} was given; give model.named_parameters(), or groups of them")
        entries = list(given)
        grouped = bool(entries) and isinstance(entries[0], dict)
        groups, named, again = [], [], []
        for number, table in enumerate(entries if grouped else [{"params": entries}]):
            if "params" not in table:
                raise ValueError(f"parameter group {number} has no params, but {sorted(table)}")
            check_numbers(table, f"parameter group {number}: ")
            pairs = _trainable(table["params"])
            if pairs:
                groups.append({**table, "params": [p for _, p in pairs]})
                again.append({**table, "params": pairs})
                named += [
                    (f"{len(groups) - 1}.{name}" if len(entries) > 1 and grouped else name, p) for name, p in pairs
                ]
        if not named:
            raise ValueError("no trainable parameter was given; model.named_parameters() is used up after one pass")
        _check_apart(named)
        return cls(groups, named, again if grouped else again[0]["params"])

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
    for name in ("lr", "eps", "weight_decay"):
        value = numbers.get(name, 1.0)
        try:
            found = float("" if isinstance(value, str) else value)
        except (TypeError, ValueError):
            raise ValueError(f"{where}{name} is {value!r}; it must be a number") from None
        if not isfinite(found) or found < 0 or (name == "eps" and not found):
            raise ValueError(f"{where}{name} is {found}; it must be finite and {'>' if name == 'eps' else '>='} 0")
        if name == "eps" and found > LARGEST_EPS:
            raise ValueError(f"{where}eps is {found}; above {LARGEST_EPS:g} restoring would round the weights away")


def check_groups(groups: list[dict[str, Any]], queries: int) -> None:
    """Refuse what a caller or a scheduler has made of the groups and a step cannot use (``ValueError``)."""
    for number, group in enumerate(groups):
        check_numbers(group, f"parameter group {number}: ")
        if group["queries"] != queries:
            raise ValueError(
                f"parameter group {number}: queries is {group['queries']}; the stream has {queries} a step: make a new "
                "optimizer"
            )


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


def _trainable(params: Any) -> list[tuple[str, torch.Tensor]]:
    """Return a group's (name, parameter) that need gradients, each checked (``ValueError``)."""
    pairs = []
    for number, entry in enumerate([params] if isinstance(params, torch.Tensor) else params):
        name, parameter = entry if isinstance(entry, tuple) and len(entry) == 2 else (str(number), entry)
        if not isinstance(name, str) or not isinstance(parameter, torch.Tensor):
            raise ValueError(f"params holds {entry!r}; give (name, parameter) pairs: model.named_parameters()")
        if parameter.requires_grad:
            _check(name, parameter)
            pairs.append((name, parameter))
    return pairs


def _check(name: str, parameter: torch.Tensor) -> None:
    """Refuse a tensor that cannot be trained in place (``ValueError``)."""
    whole, reason = f"{parameter.dtype} of shape {tuple(parameter.shape)}", ""
    if not parameter.is_leaf:
        reason = "not a leaf tensor; give the tensor it was computed from"
    elif parameter.is_meta or parameter.is_inference():
        reason = "on the meta device, or made in inference mode; make the model's weights before the optimizer"
    elif not parameter.numel():
        reason = f"{whole}: no weights; leave it out"
    elif parameter.dtype not in KINDS or parameter.layout != torch.strided:
        reason = f"{whole}, {parameter.layout}; needed are dense float32, bfloat16 or float16 parameters"
    elif not parameter.is_contiguous():
        reason = (
            f"{whole} and not contiguous; call model.to(memory_format=torch.contiguous_format) (inputs may still be "
            "channels last), or give a contiguous copy"
        )
    if reason:
        raise ValueError(f"parameter {name} is {reason}")


def _check_apart(named: list[tuple[str, torch.Tensor]]) -> None:
    """Refuse weights that would have two places in a perturbation (``ValueError``)."""
    spans = sorted((local(p).data_ptr(), local(p).nbytes, name) for name, p in named if here(p))
    for (start, size, name), (following, _, other) in pairwise(spans):
        if following < start + size:
            raise ValueError(
                f"{name} and {other} share memory, or are one parameter given twice; list tied parameters once"
            )
