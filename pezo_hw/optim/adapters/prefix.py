"""Prefix tuning of decoder-only models: trainable keys and values before the text, initialised from real activations.

Source: X. Li and P. Liang, "Prefix-Tuning", ACL 2021, without the reparameterisation; the initialisation is MeZO's
(appendix E.5), where it decides: keys and values of random words of the vocabulary, as the model itself computes them.
"""

from __future__ import annotations

from typing import Any

import torch

from ...extras import require


class PrefixModel(torch.nn.Module):
    """A frozen causal language model of transformers with a trainable prefix.

    Parameters
    ----------
    model
        ``AutoModelForCausalLM``; frozen here.
    length : int
        Positions of the prefix, m.
    seed : int
        Chooses the words of the initialisation.

    Attributes
    ----------
    keys, values : torch.nn.ParameterList
        One (1, heads, m, head size) a layer.
    """

    def __init__(self, model: Any, length: int = 5, seed: int = 0) -> None:
        super().__init__()
        self.model, self.length = model.requires_grad_(False), length
        self._cache = require("transformers", extra="hf").DynamicCache
        generator = torch.Generator().manual_seed(seed)
        words = torch.randint(0, model.config.vocab_size, (1, length), generator=generator)
        with torch.no_grad():
            filled = model(input_ids=words.to(model.device), use_cache=True).past_key_values
        self.keys = torch.nn.ParameterList(layer.keys.detach().clone() for layer in filled.layers)
        self.values = torch.nn.ParameterList(layer.values.detach().clone() for layer in filled.layers)

    @property
    def config(self) -> Any:
        """The model's configuration."""
        return self.model.config

    def forward(self, input_ids: torch.Tensor, attention_mask: torch.Tensor, **others: Any) -> Any:
        """Return the model's output for a batch (right padding) that follows the prefix.

        Parameters
        ----------
        input_ids, attention_mask : torch.Tensor, shape (batch, length)
            As for the model.
        """
        batch = len(input_ids)
        past = self._cache(config=self.model.config)
        for layer, (k, v) in enumerate(zip(self.keys, self.values, strict=True)):
            past.update(k.expand(batch, -1, -1, -1), v.expand(batch, -1, -1, -1), layer)
        seen = torch.cat([attention_mask.new_ones(batch, self.length), attention_mask], dim=1)
        return self.model(input_ids=input_ids, attention_mask=seen, past_key_values=past, use_cache=True, **others)
