"""Zeroth-order training in transformers' Trainer. Needs the ``hf`` extra.

A plain optimizer cannot work there: Trainer calls backward in ``training_step`` and steps without a closure.
:class:`ZOTrainer` does the whole step in ``training_step``; the optimizer that Trainer sees steps no more.
"""

from __future__ import annotations

import os
from typing import Any

import torch

from ..extras import require
from .distributed import SharedBatch
from .mezo import MeZO
from .optimizer import ZerothOrder

transformers = require("transformers", extra="hf")


class _Stepped:
    """Mixed into an optimizer: a step without a closure was already taken in ``training_step``."""

    def step(self, closure: Any = None, full: Any = None) -> Any:
        """Do a step where there is a closure."""
        return None if closure is None else super().step(closure, full)  # type: ignore[misc]


class ZOTrainer(transformers.Trainer):  # type: ignore[name-defined]
    """A ``transformers.Trainer`` that trains by forward passes alone.

    Learning rate, schedule, weight decay (not on biases and norms), saving and resuming come from ``TrainingArguments``
    as ever. Dropout is off (the model is in eval mode), as in MeZO. With several processes the minibatch is shared.

    Parameters
    ----------
    zeroth_order : dict
        ``eps``, ``perturbation`` and other options of the optimizer.
    optimizer : type
        A class of :mod:`pezo_hw.optim` (default MeZO).
    args, kwargs
        As for ``transformers.Trainer``.

    Raises
    ------
    ValueError
        Gradient accumulation or float16 with a gradient scaler: there are no gradients to accumulate or scale.
    """

    def __init__(
        self, *args: Any, zeroth_order: dict[str, Any], optimizer: type[ZerothOrder] = MeZO, **kwargs: Any
    ) -> None:
        # a launcher sets WORLD_SIZE before torch.distributed is initialised
        shared = (SharedBatch,) if int(os.environ.get("WORLD_SIZE", "1")) > 1 else ()
        self._kind = type(optimizer.__name__, (_Stepped, *shared, optimizer), {})
        self._zeroth_order = zeroth_order
        self.optimizer: Any = None  # transformers has no types
        super().__init__(*args, **kwargs)
        if self.args.gradient_accumulation_steps != 1 or self.args.fp16:
            raise ValueError(
                "ZOTrainer takes no gradient_accumulation_steps and no fp16: use a larger batch, bf16 or float32"
            )

    def create_optimizer(self, model: Any = None) -> torch.optim.Optimizer:
        """Return the zeroth-order optimizer over the model's trainable parameters."""
        if self.optimizer is None:
            named = list((model or self.model).named_parameters())
            decayed = set(self.get_decay_parameter_names(model or self.model)) if self.args.weight_decay else set()
            groups = [
                {"params": [pair for pair in named if (pair[0] in decayed) == chosen], "weight_decay": decay}
                for chosen, decay in ((True, self.args.weight_decay), (False, 0.0))
            ]
            self.optimizer = self._kind(
                [group for group in groups if group["params"]], lr=self.args.learning_rate, **self._zeroth_order
            )
        return self.optimizer

    def training_step(self, model: Any, inputs: Any, num_items_in_batch: Any = None) -> torch.Tensor:
        """Do one zeroth-order step on a minibatch; return its loss."""
        model.eval()
        prepared = self._prepare_inputs(inputs)

        def closure() -> torch.Tensor:
            with self.compute_loss_context_manager():
                loss: torch.Tensor = self.compute_loss(model, prepared, num_items_in_batch=num_items_in_batch)
                return loss

        # accelerate wraps the optimizer, and its wrapper steps with gradients alone
        optimizer = getattr(self.optimizer, "optimizer", self.optimizer)
        loss: torch.Tensor = optimizer.step(closure)
        return loss.to(self.args.device)
