"""A sweep over weights: w = fl32(w + multiple * fl32(c * v)) for each product, in torch operations (``f32-add-v1``)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch

from ..streams import Key
from .sources import DeviceSource

#: Weights that pass through all products before the next ones are touched: they stay in the processor's cache.
CHUNK = 1 << 21
#: Numbers drawn at a time where a source has no table: what they are made with stays below 1 MiB.
DRAWN = 3 << 13


class Piece(NamedTuple):
    """Contiguous weights, float32 and flat: where their first number stands, and the parameter group they belong to."""

    weights: torch.Tensor
    place: int
    group: int


class Product(NamedTuple):
    """One summand: ``multiple`` (a signed power of two) times fl32(coefficients[group] * v(key)), v from ``source``."""

    source: DeviceSource
    key: Key
    multiple: int
    coefficients: tuple[float, ...]


#: Carries out one sweep; the torch operations below and the compiled sweep (native.py) give the same bits.
Sweep = Callable[[Sequence[Piece], Sequence[Product]], None]


class TorchSweep:
    """The sweep in torch operations, on the device of weights and sources.

    Parameters
    ----------
    chunk, drawn : int
        Weights and numbers handled at a time; the result does not depend on them.
    """

    def __init__(self, chunk: int = CHUNK, drawn: int = DRAWN) -> None:
        self._chunk, self._drawn = chunk, drawn

    def __call__(self, pieces: Sequence[Piece], products: Sequence[Product]) -> None:
        """Add all products to all weights."""
        cycles = [product.source.cycle(product.key) for product in products]
        scaled: dict[tuple[DeviceSource, str, float], torch.Tensor] = {}
        for piece in pieces:
            for start in range(0, len(piece.weights), self._chunk):
                weights, place = piece.weights[start : start + self._chunk], piece.place + start
                for product, cycle in zip(products, cycles, strict=True):
                    coefficient = product.coefficients[piece.group]
                    if cycle is None:
                        self._draw(weights, place, product, coefficient)
                        continue
                    name = (product.source, product.key.role, coefficient)
                    if name not in scaled:
                        if len(scaled) == 2:  # a perturbation and an update: more would only take memory
                            scaled.clear()
                        scaled[name] = cycle[0] * coefficient
                    add_repeated(weights, scaled[name], cycle[1] + place, product.multiple)

    def _draw(self, weights: torch.Tensor, place: int, product: Product, coefficient: float) -> None:
        for start in range(0, len(weights), self._drawn):
            part = weights[start : start + self._drawn]
            numbers = product.source.numbers(product.key, place + start, len(part))
            part.add_(numbers * coefficient, alpha=product.multiple)


def add_repeated(weights: torch.Tensor, table: torch.Tensor, position: int, multiple: int = 1) -> None:
    """Add the table, read cyclically from ``position``: what is left of it, whole copies at once, its begin."""
    size, at = len(table), position % len(table)
    head = min(size - at, len(weights)) if at else 0
    rows = (len(weights) - head) // size
    tail = head + rows * size
    if head:
        weights[:head].add_(table[at : at + head], alpha=multiple)
    if rows:
        weights[head:tail].view(rows, size).add_(table, alpha=multiple)
    if tail < len(weights):
        weights[tail:].add_(table[: len(weights) - tail], alpha=multiple)
