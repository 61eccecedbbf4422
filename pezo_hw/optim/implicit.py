"""LOZO without U V^T: a linear layer's perturbation is taken in its output, x W^T + eps (x V) U^T, not in its weight.

The weights of such layers are not touched by perturbing, so restoring them is exact and takes no sweep; only the update
goes through them, once, as a product of rank r. Other tensors are perturbed in place as ever. Numerics: the update is
one fused product (``addmm``), so weights agree with the in-place method to float32 rounding, not to the bit.
"""

from __future__ import annotations

from typing import Any

import torch

from ..zo import LowRank, Perturb
from ..zo.float_numpy import f32_coefficient
from ..zo.forms import rank_of
from .executor import ParameterExecutor, Queued
from .lowrank import low_rank_scale_of, u_of, v_of
from .slots import Slot

Factors = tuple[torch.Tensor, torch.Tensor]


class ImplicitExecutor(ParameterExecutor):
    """An executor that keeps directions of rank r out of the weights of linear layers.

    Attributes
    ----------
    layers : dict
        {tensor's name: its layer}; see :meth:`watch`.
    """

    layers: dict[str, torch.nn.Linear]

    def watch(self, model: torch.nn.Module) -> None:
        """Take every linear layer whose weight is whole here, float32, trained, and used by no other module."""
        owners: dict[int, list[torch.nn.Module]] = {}
        for module in model.modules():
            for parameter in module._parameters.values():
                if parameter is not None:
                    owners.setdefault(id(parameter), []).append(module)
        self.layers = {}
        for slot in self.slots:
            used = owners.get(id(slot.parameter), [])
            alone = used[0] if len(used) == 1 else None
            if isinstance(alone, torch.nn.Linear) and slot.parameter is alone.weight and not slot.low:
                self.layers[slot.tensor.name] = alone
        if not self.layers:
            raise ValueError("the model has no linear layer whose float32 weight this optimizer alone trains")

    def loss(self, batch: int) -> float:
        """Return the closure's loss, with the open perturbations in the outputs of the layers."""
        self.flush()
        hooks = [self._hook(slot) for slot in self.slots if slot.tensor.name in self.layers]
        try:
            return self.evaluate(batch)
        finally:
            for hook in hooks:
                hook.remove()

    def _low_rank_slot(self, slot: Slot, queued: Queued) -> None:
        if slot.tensor.name not in self.layers:
            super()._low_rank_slot(slot, queued)
        elif not isinstance(queued[0], Perturb):
            u, v = self._factors(slot, queued[0].key, queued[0].form)
            weight = slot.read(0, slot.size).view(slot.tensor.shape)
            weight.addmm_(u, v.T, alpha=self._low_rank_coefficient(slot, queued))

    def _factors(self, slot: Slot, key: Any, form: Any) -> Factors:
        source, rank = self._sources[slot.parameter.device].dense, rank_of(slot.tensor, form)
        return u_of(source, key, slot.tensor, rank, 0, slot.tensor.shape[0]), v_of(source, form.v, slot.tensor, rank)

    def _hook(self, slot: Slot) -> Any:
        parts: list[Factors] = []
        source = self._sources[slot.parameter.device].dense
        for move in self.displacement.undo().perturb:
            if isinstance(move.form, LowRank):
                u, v = self._factors(slot, move.key, move.form)
                scale = low_rank_scale_of(source, slot.tensor, move.form)
                factor = -move.multiple * f32_coefficient(move.eps * self.factors[slot.group].eps, scale)
                parts.append((u * float(factor), v))

        def add(module: torch.nn.Module, given: tuple[torch.Tensor, ...], out: torch.Tensor) -> torch.Tensor:
            for u, v in parts:
                out = out + (given[0] @ v.to(out.dtype)) @ u.T.to(out.dtype)
            return out

        return self.layers[slot.tensor.name].register_forward_hook(add)
