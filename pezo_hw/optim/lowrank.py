"""Directions of rank r on 2-D tensors: rows of U V^T made block by block, exact integers before the one rounding."""

from __future__ import annotations

import torch

from ..layout import TensorSlot
from ..streams import Key
from ..zo import LowRank
from ..zo.forms import low_rank_scale, rank_of
from .slots import Slot
from .sources import DeviceSource

#: Products of U and V held at a time, float64.
HELD = 1 << 16


def low_rank_scale_of(source: DeviceSource, tensor: TensorSlot, form: LowRank) -> float:
    """Return the scale of a tensor's integers."""
    return low_rank_scale(source.stream, form, rank_of(tensor, form))


def u_of(source: DeviceSource, key: Key, tensor: TensorSlot, rank: int, first: int, rows: int) -> torch.Tensor:
    """Return rows ``first`` to ``first + rows`` of U: float32 integers, shape (rows, rank)."""
    return source.numbers(key._replace(role="u"), tensor.offset + first * rank, rows * rank).view(rows, rank)


def v_of(source: DeviceSource, key: Key, tensor: TensorSlot, rank: int) -> torch.Tensor:
    """Return V named by ``key``: float32 integers, shape (columns, rank)."""
    return source.numbers(key, tensor.offset, tensor.shape[1] * rank).view(-1, rank)


def add_low_rank(slot: Slot, source: DeviceSource, key: Key, form: LowRank, multiple: int, coefficient: float) -> None:
    """Add multiple * fl32(coefficient * (U V^T)) to a 2-D tensor's local weights.

    Parameters
    ----------
    coefficient : float
        A float32 value: coefficient times the tensor's scale, rounded.
    """
    rank, columns = rank_of(slot.tensor, form), slot.tensor.shape[1]
    v = v_of(source, form.v, slot.tensor, rank).double()
    for start, stop in slot.chunks(max(1, HELD // columns) * columns):
        first, last = (slot.start + start) // columns, -(-(slot.start + stop) // columns)
        u = u_of(source, key, slot.tensor, rank, first, last - first).double()
        at = slot.start + start - first * columns
        numbers = (u @ v.T).view(-1)[at : at + stop - start].float()  # sums below 2**53: exact, rounded once
        weights = slot.read(start, stop)
        weights.add_(numbers.mul_(coefficient), alpha=multiple)
        slot.write(start, stop, weights)
