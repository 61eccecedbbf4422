"""Where each weight stands in a perturbation: registration order, row-major, tensors at multiples of ``align``."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from math import prod


@dataclasses.dataclass(frozen=True)
class TensorSlot:
    """One trainable tensor: its first number's index in the perturbation, its shape and size."""

    name: str
    shape: tuple[int, ...]
    offset: int
    size: int


@dataclasses.dataclass(frozen=True)
class Layout:
    """The tensors of one model. ``length`` counts the numbers one perturbation consumes, padding included."""

    tensors: tuple[TensorSlot, ...]
    length: int

    @staticmethod
    def of(shapes: Iterable[tuple[str, tuple[int, ...]]], align: int = 1) -> Layout:
        """Lay tensors out in the order given; frozen tensors are simply not given.

        Raises
        ------
        ValueError
            No tensor, a repeated name, an empty tensor, or align < 1.
        """
        if align < 1:
            raise ValueError(f"align is {align}; it must be >= 1")
        slots: list[TensorSlot] = []
        position = 0
        for name, shape in shapes:
            size = prod(shape)
            if size < 1 or name in {slot.name for slot in slots}:
                raise ValueError(f"tensor {name} {tuple(shape)} is empty or named twice")
            position = -(-position // align) * align
            slots.append(TensorSlot(name, tuple(shape), position, size))
            position += size
        if not slots:
            raise ValueError("a layout needs at least one trainable tensor")
        return Layout(tuple(slots), position)
