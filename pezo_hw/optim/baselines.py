"""First-order baselines on the same closures: SGD, Adam, LoRA with SGD, backprop of the last layer, linear probing.

LoRA-SGD is :func:`first_order` after :func:`~pezo_hw.optim.adapters.add_lora`, last-layer backprop after
``train_only(model, HEAD)``; zero-shot is :meth:`~pezo_hw.tasks.prompts.PromptClassifier.accuracy` before any training.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import isfinite
from typing import Any

import numpy as np
import torch

from ..extras import require
from ..zo import Diverged

OPTIMIZERS: dict[str, Callable[..., torch.optim.Optimizer]] = {
    "sgd": torch.optim.SGD,
    "adam": torch.optim.Adam,
    "adamw": torch.optim.AdamW,
}


def first_order(
    model: torch.nn.Module,
    loss: Callable[[int], torch.Tensor],
    steps: int,
    lr: float,
    kind: str = "adam",
    **options: Any,
) -> list[float]:
    """Train the model's trainable parameters by backprop.

    Parameters
    ----------
    loss
        ``loss(step)`` of a step's minibatch, differentiable.
    kind : str
        ``"sgd"``, ``"adam"`` or ``"adamw"``.
    options
        Of the torch optimizer: ``momentum``, ``weight_decay``, ...

    Returns
    -------
    list of float
        The loss of each step.

    Raises
    ------
    Diverged
        A loss is NaN or infinite; the step is not taken.
    ValueError
        The kind is unknown, or nothing is trainable.
    """
    if kind not in OPTIMIZERS:
        raise ValueError(f"kind is {kind!r}; use one of {', '.join(OPTIMIZERS)}")
    trainable = [p for p in model.parameters() if p.requires_grad]
    if not trainable:
        raise ValueError("the model has no trainable parameter")
    optimizer = OPTIMIZERS[kind](trainable, lr=lr, **options)
    losses = []
    for step in range(steps):
        optimizer.zero_grad(set_to_none=True)
        value = loss(step)
        losses.append(float(value.detach()))
        if not isfinite(losses[-1]):
            raise Diverged(step, losses[-1])
        value.backward()
        optimizer.step()
    return losses


def linear_probe(features: np.ndarray, labels: Sequence[int], others: np.ndarray, strength: float = 1.0) -> np.ndarray:
    """Fit logistic regression on frozen features and return the predicted labels of others.

    Parameters
    ----------
    features, others : numpy.ndarray, shape (examples, width)
        What a frozen model computes; see :func:`features_of`.
    strength : float
        Inverse of the regularisation.
    """
    linear = require("sklearn.linear_model", extra="train")
    scaler = require("sklearn.preprocessing", extra="train").StandardScaler().fit(features)
    fitted = linear.LogisticRegression(C=strength, max_iter=1000).fit(scaler.transform(features), labels)
    predicted: np.ndarray = fitted.predict(scaler.transform(others))
    return predicted


@torch.no_grad()
def features_of(model: Any, inputs: dict[str, torch.Tensor]) -> np.ndarray:
    """Return a transformers model's last hidden state of each text, averaged over its tokens: (batch, width)."""
    hidden = model(**inputs, output_hidden_states=True).hidden_states[-1].float()
    mask = inputs["attention_mask"][:, :, None].float()
    return ((hidden * mask).sum(1) / mask.sum(1)).cpu().numpy()
