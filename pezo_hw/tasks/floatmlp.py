"""The same MLP in torch float32, on flat weights; and its training by backprop (pretraining, and the ceiling)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from ..extras import require
from ..layout import Layout
from ..zo.commands import FULL
from .digits import PIXEL_FRACTION, Part, batch_table

if TYPE_CHECKING:
    import torch

PRETRAIN_STEPS, PRETRAIN_BATCH, PRETRAIN_LR = 600, 64, 1e-2


def images(pixels: np.ndarray) -> torch.Tensor:
    """Return uint8 pixels as float32 in [0, 1): pixel / 256, exact."""
    return require("torch", extra="torch").from_numpy(pixels.astype(np.float32) * 2.0**-PIXEL_FRACTION)


class FloatMlp:
    """The float MLP on one set of training minibatches.

    Parameters
    ----------
    layout
        weight [out, in] and bias [out] of each layer, in order.
    train
        The examples that minibatches come from.
    batches : numpy.ndarray of int64, shape (steps, batch)
        Examples of each minibatch.
    """

    def __init__(self, layout: Layout, train: Part, batches: np.ndarray) -> None:
        self._torch: Any = require("torch", extra="torch")
        self._functional: Any = self._torch.nn.functional
        self._layout = layout
        self._images, self._labels = images(train.pixels), self._torch.from_numpy(train.labels.copy())
        self._batches = self._torch.from_numpy(batches.copy())
        self._held, self._input, self._input_labels = -1, self._images, self._labels

    def views(self, weights: torch.Tensor) -> list[torch.Tensor]:
        """Return the layers' tensors as views of flat weights."""
        return [weights[s.offset : s.offset + s.size].view(s.shape) for s in self._layout.tensors]

    def forward(self, tensors: list[torch.Tensor], x: torch.Tensor) -> torch.Tensor:
        """Return logits, float32, shape (count, classes)."""
        for place in range(0, len(tensors), 2):
            x = self._functional.linear(x if place == 0 else x.relu_(), tensors[place], tensors[place + 1])
        return x

    def batch_loss(self, tensors: list[torch.Tensor], batch: int) -> torch.Tensor:
        """Return the mean cross-entropy of minibatch ``batch`` (``FULL``: of all examples), a scalar tensor."""
        if batch == FULL:
            return self._functional.cross_entropy(self.forward(tensors, self._images), self._labels)
        if batch != self._held:
            rows = self._batches[batch]
            self._held, self._input, self._input_labels = batch, self._images[rows], self._labels[rows]
        return self._functional.cross_entropy(self.forward(tensors, self._input), self._input_labels)

    def loss(self, weights: torch.Tensor, batch: int) -> float:
        """Return the mean cross-entropy of minibatch ``batch`` in nats, without a graph."""
        with self._torch.inference_mode():
            return float(self.batch_loss(self.views(weights), batch))

    def evaluate(self, weights: torch.Tensor, part: Part) -> tuple[float, np.ndarray]:
        """Return (mean loss in nats, whether each example is right: bool, shape (count,))."""
        with self._torch.inference_mode():
            logits = self.forward(self.views(weights), images(part.pixels))
            labels = self._torch.from_numpy(part.labels.copy())
            return float(self._functional.cross_entropy(logits, labels)), (logits.argmax(1) == labels).numpy()

    def largest_activations(self, weights: torch.Tensor) -> list[float]:
        """Return the largest activation of each hidden layer on the training images."""
        tensors, x, largest = self.views(weights), self._images, []
        with self._torch.inference_mode():
            for place in range(0, len(tensors) - 2, 2):
                x = self._functional.linear(x, tensors[place], tensors[place + 1]).relu_()
                largest.append(float(x.max()))
        return largest


def pretrain(layout: Layout, train: Part, seed: int) -> np.ndarray:
    """Train from scratch by backprop with Adam; return flat float32 weights, shape (d,).

    Initial weights are uniform in +-1/sqrt(fan in), from Philox with key = seed; batches are :func:`batch_table`'s.
    """
    torch = require("torch", extra="torch")
    generator = np.random.Generator(np.random.Philox(key=(1 << 32) + seed))
    start = np.zeros(layout.length, np.float32)
    fan_in = 1
    for slot in layout.tensors:
        fan_in = slot.shape[1] if len(slot.shape) == 2 else fan_in
        start[slot.offset : slot.offset + slot.size] = generator.uniform(-1, 1, slot.size) / np.sqrt(fan_in)
    model = FloatMlp(layout, train, batch_table(len(train.labels), PRETRAIN_BATCH, PRETRAIN_STEPS, seed))
    weights = torch.from_numpy(start)
    leaves = [view.clone().requires_grad_() for view in model.views(weights)]
    optimizer = torch.optim.Adam(leaves, PRETRAIN_LR, weight_decay=1e-4)
    _descend(model, leaves, optimizer, PRETRAIN_STEPS)
    return _collect(model, leaves, weights)


def backprop(model: FloatMlp, start: np.ndarray, lr: float, steps: int) -> np.ndarray:
    """Adapt flat weights ``start`` by Adam with a linearly falling rate, the ceiling; return flat float32 weights."""
    torch = require("torch", extra="torch")
    weights = torch.from_numpy(start.copy())
    leaves = [view.clone().requires_grad_() for view in model.views(weights)]
    optimizer = torch.optim.Adam(leaves, lr)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1.0 - step / steps)
    _descend(model, leaves, optimizer, steps, schedule)
    return _collect(model, leaves, weights)


def _descend(model: FloatMlp, leaves: list[torch.Tensor], optimizer: Any, steps: int, schedule: Any = None) -> None:
    for step in range(steps):
        optimizer.zero_grad()
        model.batch_loss(leaves, step).backward()
        optimizer.step()
        if schedule is not None:
            schedule.step()


def _collect(model: FloatMlp, leaves: list[torch.Tensor], weights: torch.Tensor) -> np.ndarray:
    for view, leaf in zip(model.views(weights), leaves, strict=True):
        view.copy_(leaf.detach())
    return weights.numpy()
