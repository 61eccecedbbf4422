"""The trained weights twice where they have to be: as float32 masters, and as the session reads them.

A float32 tensor exists once: the session reads the masters. A float16 or 8-bit integer tensor has a master of its own,
which perturbations and updates change, since both are far below its steps; the session reads it rounded:

    float16   the nearest half
    integers  floor(master / lsb + (D + 1/2) / 256) in a training step, the nearest integer for evaluation and export;
              limited to the type

D are 8-bit numbers of a 31 x 8 bank in role ``dither``. They are fixed for one minibatch, so the two sides of a
difference see one rounding, and change from one minibatch to the next, so that the mean over steps is the master.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from pezo_hw.layout import Layout, TensorSlot
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, build

from .onnx_file import OnnxFile
from .sweep import CHUNK
from .tensors import DTYPES, FLOAT32, INTEGERS

DITHER_BITS = 8
#: Below this many LSB of an integer tensor an eps is said to be coarse.
FINE_EPS_LSB = 0.5
#: LSB of integer weights whose scale the graph does not tell: the type's range is -1 to 1.
LSB_EXPONENT = -7
#: Operator -> inputs that are quantised weights, each with the input that holds its scale.
SCALES = {
    "DequantizeLinear": ((0, 1),),
    "QLinearMatMul": ((0, 1), (3, 4)),
    "QLinearConv": ((3, 4),),
}


def lsb_exponent(model: OnnxFile, name: str) -> int:
    """Return e with 2**e nearest to the scale that the graph gives integer tensor ``name``, else ``LSB_EXPONENT``."""
    for node in model.uses(name):
        for weight, scale in SCALES.get(node.op, ()):
            if node.inputs[weight : weight + 1] == [name] and node.inputs[scale] in model.initializers:
                mean = float(np.abs(model.read(node.inputs[scale])).astype(np.float64).mean())
                if mean > 0 and math.isfinite(mean):
                    return round(math.log2(mean))
    return LSB_EXPONENT


def masters(model: OnnxFile, layout: Layout, out: np.ndarray | None = None) -> np.ndarray:
    """Return the model's own weights, float32, shape (layout.length,), zero where no tensor stands.

    Integers come multiplied by their LSB, a power of two, so every value of the file is exact.
    """
    flat = np.zeros(layout.length, np.float32) if out is None else out
    for slot in layout.tensors:
        part = flat[slot.offset : slot.offset + slot.size]
        part[:] = model.read(slot.name)
        if model.initializers[slot.name].dtype in INTEGERS:
            part *= np.float32(2.0 ** lsb_exponent(model, slot.name))
    return flat


@dataclass(frozen=True)
class Narrow:
    """A tensor that the session reads in another type than float32; ``lsb`` is 0 for float16."""

    slot: TensorSlot
    shown: np.ndarray
    lsb: float


class Store:
    """The masters of all trained tensors, and the arrays that a session reads.

    Parameters
    ----------
    model
        The base model; its types count.
    layout
        The trained tensors.

    Attributes
    ----------
    flat : numpy.ndarray of float32, shape (layout.length,)
        The masters.
    shown : dict of numpy.ndarray
        By name, in the tensors' shapes and types: views of ``flat`` for float32, memory of their own for others.
    """

    def __init__(self, model: OnnxFile, layout: Layout) -> None:
        self._model, self.layout = model, layout
        self.flat = np.zeros(layout.length, np.float32)
        self.shown: dict[str, np.ndarray] = {}
        self.narrow: list[Narrow] = []
        for slot in layout.tensors:
            code = model.initializers[slot.name].dtype
            if code == FLOAT32:
                self.shown[slot.name] = self.flat[slot.offset : slot.offset + slot.size].reshape(slot.shape)
                continue
            self.shown[slot.name] = np.empty(slot.shape, DTYPES[code][1])
            lsb = 2.0 ** lsb_exponent(model, slot.name) if code in INTEGERS else 0.0
            self.narrow.append(Narrow(slot, self.shown[slot.name].reshape(-1), lsb))
        self._integers = [one for one in self.narrow if one.lsb]
        if self._integers:
            width = min(CHUNK, max(one.slot.size for one in self._integers))
            self._buffer = np.empty(width, np.float32)
            self._dither = Dither(layout.length, width)
        self.load()

    def warnings(self, eps: float) -> list[str]:
        """Return what to say about a perturbation that is far below the steps of what the session reads."""
        coarse = [one for one in self._integers if eps < FINE_EPS_LSB * one.lsb]
        return [
            f"optimizer.eps = {eps} is {eps / one.lsb:.2g} LSB of {one.shown.dtype} tensor {one.slot.name}: few of its "
            f"weights change between two forwards, so estimates are noisy; {FINE_EPS_LSB * one.lsb:.3g} would be finer"
            for one in coarse
        ]

    def load(self) -> None:
        """Put the model's own weights back."""
        masters(self._model, self.layout, self.flat)
        self.show()

    def show(self, batch: int | None = None) -> None:
        """Bring what the session reads up to date with the masters.

        Parameters
        ----------
        batch
            Round integers with the dither of this minibatch (0 or more); None: to nearest.
        """
        for one in self.narrow:
            if not one.lsb:
                at = one.slot.offset
                np.copyto(one.shown, self.flat[at : at + one.slot.size], casting="same_kind")
        for one in self._integers:
            self._round(one, batch)

    def _round(self, one: Narrow, batch: int | None) -> None:
        limits = np.iinfo(one.shown.dtype)
        origin = 0 if batch is None else self._dither.origin(batch)
        for start in range(0, one.slot.size, CHUNK):
            stop = min(start + CHUNK, one.slot.size)
            at, count = one.slot.offset + start, stop - start
            values = self._buffer[:count]
            np.multiply(self.flat[at : at + count], np.float32(1 / one.lsb), out=values)
            if batch is None:
                np.rint(values, out=values)
            else:
                np.add(values, self._dither.of(origin + at, count), out=values)
                np.floor(values, out=values)
            np.clip(values, limits.min, limits.max, out=values)
            np.copyto(one.shown[start:stop], values, casting="unsafe")


class Dither:
    """(D + 1/2) / 256 of a 31 x 8 bank in role ``dither``, float32, as one table.

    Parameters
    ----------
    length : int
        Numbers a minibatch takes.
    width : int
        The most that :meth:`of` returns.
    """

    def __init__(self, length: int, width: int) -> None:
        table = {"name": "dither", "weights": {"count": length}}
        self._stream = build(DesignSpec.from_dict(table, source="the dither of integer weights"))
        self.period = self._stream.cycle * self._stream.per_start
        numbers = self._stream.ints(Key(0, 0, "dither"), 0, self.period + width) & ((1 << DITHER_BITS) - 1)
        self._table = (numbers.astype(np.float32) + np.float32(0.5)) * np.float32(2.0**-DITHER_BITS)

    def origin(self, batch: int) -> int:
        """Return where the numbers of a minibatch begin."""
        return self._stream.start_clock(Key(batch, 0, "dither")) * self._stream.per_start % self.period

    def of(self, index: int, count: int) -> np.ndarray:
        """Return ``count`` values from ``index`` of the period on."""
        at = index % self.period
        return self._table[at : at + count]


def exported(model: OnnxFile, layout: Layout, flat: np.ndarray) -> dict[str, np.ndarray]:
    """Return masters ``flat`` as tensors of the model's types, rounded to nearest, by name, in their shapes."""
    store = Store(model, layout)
    store.flat[:] = flat
    store.show()
    return store.shown
