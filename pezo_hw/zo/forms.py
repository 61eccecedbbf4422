"""The integers of a direction of any form: what executors add to weights.

A direction gives each weight an integer and each tensor a scale; z = integer * scale. Definition: docs/methods.md,
"Directions".
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..errors import SpecError
from ..layout import Layout, TensorSlot
from ..streams import Key
from .commands import Form, LowRank, Rounded, Signs
from .source import IntSource


class Numbers(NamedTuple):
    """Integers (int32, or int64 for low rank) of consecutive weights of one tensor, and their scale."""

    integers: np.ndarray
    scale: float


def slot_numbers(
    source: IntSource, key: Key, form: Form | None, slot: TensorSlot, start: int = 0, count: int | None = None
) -> Numbers:
    """Return a direction's numbers for weights ``start`` to ``start + count`` of a tensor (row-major; default: all).

    The result for a range is the same whatever ranges the tensor is cut into.
    """
    count = slot.size - start if count is None else count
    if isinstance(form, LowRank):
        rank = rank_of(slot, form)
        scale = low_rank_scale(source, form, rank)
        if not rank:
            return Numbers(source.ints(key, slot.offset + start, count), scale)
        columns = slot.shape[1]
        first, last = start // columns, -(-(start + count) // columns)
        u = u_numbers(source, key, slot, rank, first, last - first)
        v = v_numbers(source, form.v, slot, rank)
        product = (u.astype(np.float64) @ v.T.astype(np.float64)).reshape(-1)  # exact: below 2**53
        at = start - first * columns
        return Numbers(product[at : at + count].astype(np.int64), scale)
    return Numbers(shaped(source, key, form, slot.offset + start, count), scale_of(source, form))


def shaped(source: IntSource, key: Key, form: Signs | Rounded | None, start: int, count: int) -> np.ndarray:
    """Return the integers of a direction that is made number by number, at layout places ``start`` ...: int32."""
    integers = source.ints(key, start, count)
    if isinstance(form, Signs):
        return np.where(integers >= 0, np.int32(1), np.int32(-1))
    if isinstance(form, Rounded):
        dither = source.ints(key._replace(role=form.role), start, count) & ((1 << form.drop) - 1)
        return (integers + dither) >> form.drop << form.drop
    return integers


def scale_of(source: IntSource, form: Signs | Rounded | None) -> float:
    """Return the scale of a direction that is made number by number."""
    return 1.0 if isinstance(form, Signs) else source.scale


def rank_of(slot: TensorSlot, form: LowRank) -> int:
    """Return the rank of a tensor's direction: 0 for a tensor that is not 2-D, which gets a dense one."""
    return min(form.rank, *slot.shape) if len(slot.shape) == 2 else 0


def low_rank_scale(source: IntSource, form: LowRank, rank: int) -> float:
    """Return the scale of a tensor's integers, given the rank of its direction."""
    if not rank:
        return source.scale
    return source.scale**2 / (rank if form.divided else 1)


def u_numbers(source: IntSource, key: Key, slot: TensorSlot, rank: int, first: int, rows: int) -> np.ndarray:
    """Return rows ``first`` to ``first + rows`` of U of a direction: int32, shape (rows, rank)."""
    integers = source.ints(key._replace(role="u"), slot.offset + first * rank, rows * rank)
    return integers.reshape(rows, rank)


def v_numbers(source: IntSource, key: Key, slot: TensorSlot, rank: int) -> np.ndarray:
    """Return V named by ``key``: int32, shape (columns, rank)."""
    return source.ints(key, slot.offset, slot.shape[1] * rank).reshape(-1, rank)


def largest(source: IntSource, form: Form | None) -> tuple[float, int]:
    """Return (scale, bound) such that no z of any tensor is above scale * bound: what a device reserves for.

    Raises
    ------
    SpecError
        Sums over the rank could leave 31 bits.
    """
    if isinstance(form, LowRank):
        bound = form.rank * source.max_abs**2
        if bound >= 1 << 31:
            raise SpecError(
                f"optimizer.rank = {form.rank}: products of numbers up to {source.max_abs} may leave 31 bits; "
                "lower perturbation.bits (gaussian_bits), or the rank"
            )
        return source.scale**2, bound
    if isinstance(form, Signs):
        return 1.0, 1
    if isinstance(form, Rounded):
        return source.scale, -(-source.max_abs >> form.drop) << form.drop
    return source.scale, source.max_abs


def tied_rows(layout: Layout, rank: int, period: int) -> list[str]:
    """Return the names of 2-D tensors in which rows of U repeat on a stream of ``period`` numbers: m r > period."""
    form = LowRank(rank, Key(0, 0, "v"))
    return [slot.name for slot in layout.tensors if rank_of(slot, form) * slot.shape[0] > period]
