"""An MLP whose weights, activations and loss are integers: the same bits on every machine.

Layer:    acc = W x + (b << (f_acc - f_b)) with f_acc = f_x + f_W
Hidden:   clip(RNE(acc / 2**(f_acc - f_h)), 0, 2**15 - 1)
Logits:   clip(RNE(acc / 2**(f_acc - 16)), +-2**31), then :mod:`pezo_hw.tasks.intloss`. Definition: docs/numerics.md.

The products run in float64 BLAS, which is exact integer arithmetic here: every partial sum is an integer below 2**53,
proved from the widths when the model is made. Scaling by powers of two and ``rint`` are exact as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import frexp

import numpy as np

from ..errors import SpecError
from ..layout import Layout
from ..zo.commands import FULL
from .digits import PIXEL_FRACTION, Part
from .intloss import LOGIT_FRACTION, LOSS_FRACTION, cross_entropy

ACTIVATION_BITS = 15  # unsigned, after the ReLU
LOGIT_LIMIT = float(1 << 31)
#: The scales leave this factor between the largest value seen at the start and the largest representable one.
WEIGHT_HEADROOM, ACTIVATION_HEADROOM = 4.0, 4.0


@dataclass(frozen=True)
class IntFormat:
    """Fraction bits: ``tensors`` in layout order (weight, bias, weight, ...), ``hidden`` per hidden layer."""

    tensors: tuple[int, ...]
    hidden: tuple[int, ...]


def fraction_bits(largest: float, bits: int, headroom: float) -> int:
    """Return the most fraction bits with which ``largest * headroom`` fits ``bits`` magnitude bits."""
    return bits - frexp(max(largest, 2.0**-20) * headroom)[1]


def choose_format(layout: Layout, weights: np.ndarray, activations: Sequence[float], bits: int) -> IntFormat:
    """Choose power-of-two scales from a float model.

    Parameters
    ----------
    layout
        Tensors: weight [out, in] and bias [out] of each layer.
    weights : numpy.ndarray of float, shape (d,)
        The model at the start.
    activations
        Largest activation of each hidden layer on the training data.
    bits : int
        Width of a weight.
    """
    hidden = tuple(fraction_bits(value, ACTIVATION_BITS, ACTIVATION_HEADROOM) for value in activations)
    tensors: list[int] = []
    for place, slot in enumerate(layout.tensors):
        largest = float(np.abs(weights[slot.offset : slot.offset + slot.size]).max())
        fraction = fraction_bits(largest, bits - 1, WEIGHT_HEADROOM)
        if place % 2:  # a bias is shifted left onto its accumulator, never right
            fraction = min(fraction, tensors[-1] + (PIXEL_FRACTION, *hidden)[place // 2])
        tensors.append(fraction)
    return IntFormat(tuple(tensors), hidden)


def quantise(layout: Layout, weights: np.ndarray, form: IntFormat, limits: np.ndarray) -> np.ndarray:
    """Return the integers nearest to float ``weights`` (ties to even), clipped to +-``limits``; int32, shape (d,)."""
    result = np.zeros(layout.length, np.int64)
    for slot, fraction in zip(layout.tensors, form.tensors, strict=True):
        part = slice(slot.offset, slot.offset + slot.size)
        result[part] = np.rint(weights[part].astype(np.float64) * 2.0**fraction)
    return np.clip(result, -limits, limits).astype(np.int32)


class IntMlp:
    """The integer MLP on one set of training minibatches.

    Parameters
    ----------
    layout
        weight [out, in] and bias [out] of each layer, in order.
    form
        Scales.
    bits : int
        Width of a weight.
    train
        The examples that minibatches come from.
    batches : numpy.ndarray of int64, shape (steps, batch)
        Examples of each minibatch.

    Raises
    ------
    SpecError
        The widths would let a sum pass 2**53, where float64 stops being exact.
    """

    def __init__(self, layout: Layout, form: IntFormat, bits: int, train: Part, batches: np.ndarray) -> None:
        self._batches, self._labels, self._pixels = batches, train.labels, train.pixels.astype(np.float64)
        self._train = train
        self._real = np.zeros(layout.length)
        views = [self._real[s.offset : s.offset + s.size].reshape(s.shape) for s in layout.tensors]
        self._weights, self._biases = [view.T for view in views[0::2]], views[1::2]
        incoming = (PIXEL_FRACTION, *form.hidden)
        sums = [f_x + f_w for f_x, f_w in zip(incoming, form.tensors[0::2], strict=True)]
        self._bias_factors = [2.0 ** (total - f_b) for total, f_b in zip(sums, form.tensors[1::2], strict=True)]
        outgoing = (*form.hidden, LOGIT_FRACTION)
        self._factors = [2.0 ** (f_out - total) for f_out, total in zip(outgoing, sums, strict=True)]
        self._prove_exact(bits)
        size = batches.shape[1]
        self._input, self._input_labels = np.empty((size, self._pixels.shape[1])), np.empty(size, np.int64)
        self._held = -1
        self._spaces = [np.empty((size, bias.size)) for bias in self._biases]

    def _prove_exact(self, bits: int) -> None:
        largest_weight, largest_input = 1 << bits - 1, 255
        for layer, (weight, factor) in enumerate(zip(self._weights, self._bias_factors, strict=True)):
            bound = weight.shape[0] * largest_weight * largest_input + largest_weight * int(factor)
            if factor < 1 or bound >= 1 << 53:
                raise SpecError(
                    f"layer {layer}: sums of {weight.shape[0]} products with {bits}-bit weights may pass "
                    "2^53 and would not be exact; lower weights.bits or task.hidden"
                )
            largest_input = (1 << ACTIVATION_BITS) - 1

    def loss(self, weights: np.ndarray, batch: int) -> float:
        """Return the mean loss of minibatch ``batch`` (``FULL``: all examples) in nats: an integer sum, divided once.

        Parameters
        ----------
        weights : numpy.ndarray of int32, shape (d,)
        """
        if batch == FULL:
            return self.evaluate(weights, self._train)[0]
        if batch != self._held:
            rows = self._batches[batch]
            np.take(self._pixels, rows, axis=0, out=self._input, mode="clip")
            np.take(self._labels, rows, out=self._input_labels, mode="clip")
            self._held = batch
        self._real[:] = weights
        total = int(cross_entropy(self._forward(self._input, self._spaces), self._input_labels).sum())
        return total / (len(self._input) << LOSS_FRACTION)

    def logits(self, weights: np.ndarray, pixels: np.ndarray) -> np.ndarray:
        """Return the logits of images (uint8, shape (count, 64)): int64, shape (count, classes), 16 fraction bits."""
        self._real[:] = weights
        return self._forward(pixels.astype(np.float64), [np.empty((len(pixels), bias.size)) for bias in self._biases])

    def evaluate(self, weights: np.ndarray, part: Part) -> tuple[float, np.ndarray]:
        """Return (mean loss in nats, whether each example is right: bool, shape (count,)); ties go to the first."""
        logits = self.logits(weights, part.pixels)
        right = logits.argmax(axis=1) == part.labels
        return int(cross_entropy(logits, part.labels).sum()) / (len(right) << LOSS_FRACTION), right

    def _forward(self, x: np.ndarray, spaces: list[np.ndarray]) -> np.ndarray:
        last = len(spaces) - 1
        for layer, space in enumerate(spaces):
            np.matmul(x, self._weights[layer], out=space)
            space += self._biases[layer] * self._bias_factors[layer]
            space *= self._factors[layer]
            np.rint(space, out=space)
            if layer < last:
                np.clip(space, 0.0, float((1 << ACTIVATION_BITS) - 1), out=space)
            x = space
        return np.clip(x, -LOGIT_LIMIT, LOGIT_LIMIT).astype(np.int64)
