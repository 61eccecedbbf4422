"""LoRA: W + (alpha / r) B A on chosen linear layers, everything else frozen.

Source: E. Hu et al., "LoRA", ICLR 2022, with MeZO's choices (appendix E.5): r = 8, alpha = 16, query and value, A by
Kaiming's uniform rule with a = sqrt 5, B = 0, no dropout.
"""

from __future__ import annotations

import math

import torch

from ...zo.tensors import matches

QUERY_VALUE = ("*q_proj", "*v_proj", "*query", "*value")


class LoraLinear(torch.nn.Module):
    """A frozen linear layer and its trainable product of low rank.

    Parameters
    ----------
    base : torch.nn.Linear
        Frozen here.
    rank, alpha
        r and alpha.
    """

    def __init__(self, base: torch.nn.Linear, rank: int, alpha: float) -> None:
        super().__init__()
        self.base, self.scaling = base.requires_grad_(False), alpha / rank
        self.lora_a = torch.nn.Parameter(base.weight.new_empty(rank, base.in_features))
        self.lora_b = torch.nn.Parameter(base.weight.new_zeros(base.out_features, rank))
        torch.nn.init.kaiming_uniform_(self.lora_a, a=math.sqrt(5))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return base(x) + (alpha / r) (x A^T) B^T."""
        low = torch.nn.functional.linear(torch.nn.functional.linear(x, self.lora_a), self.lora_b)
        out: torch.Tensor = self.base(x) + low * self.scaling
        return out

    @torch.no_grad()
    def merged(self) -> torch.nn.Linear:
        """Return the base with the product added to its weight."""
        self.base.weight += self.scaling * (self.lora_b @ self.lora_a)
        return self.base


def add_lora(
    model: torch.nn.Module, rank: int = 8, alpha: float = 16.0, layers: tuple[str, ...] = QUERY_VALUE
) -> list[str]:
    """Freeze a model and give chosen linear layers a LoRA.

    Parameters
    ----------
    layers
        Patterns of the modules' names.

    Returns
    -------
    list of str
        The layers' names.

    Raises
    ------
    ValueError
        No linear layer is chosen.
    """
    linear = [(n, m) for n, m in model.named_modules() if isinstance(m, torch.nn.Linear)]
    chosen = [(name, module) for name, module in linear if matches(name, layers)]
    if not chosen:
        raise ValueError(f"no linear layer is chosen by {list(layers)}; the names are {[n for n, _ in linear[:6]]}")
    model.requires_grad_(False)
    for name, module in chosen:
        _put(model, name, LoraLinear(module, rank, alpha))
    return [name for name, _ in chosen]


def merge_lora(model: torch.nn.Module) -> None:
    """Add every product to its layer's weight and put the plain layers back."""
    for name, module in list(model.named_modules()):
        if isinstance(module, LoraLinear):
            _put(model, name, module.merged())


def _put(model: torch.nn.Module, name: str, module: torch.nn.Module) -> None:
    parent, _, own = name.rpartition(".")
    setattr(model.get_submodule(parent), own, module)
