"""A stream on a device: its numbers as float32, exact, and how the compiled sweep makes them."""

from __future__ import annotations

import abc
import ctypes
from typing import Any, NamedTuple

import numpy as np
import torch

from ...streams import Key
from ...zo.directions import IntSource


class NativeSource(ctypes.Structure):
    """``PezoSource`` of readers.h, field by field."""

    _fields_ = (
        ("kind", ctypes.c_int32),
        ("lanes", ctypes.c_int32),
        ("table", ctypes.c_void_p),
        ("size", ctypes.c_int64),
        ("entry_bytes", ctypes.c_int32),
        ("origin", ctypes.c_int64),
        ("phases", ctypes.c_void_p),
        ("factors", ctypes.c_void_p),
        ("rotating", ctypes.c_int32),
        ("key", ctypes.c_uint32 * 2),
        ("counter", ctypes.c_uint32 * 2),
        ("generators", ctypes.c_int32),
        ("bytes", ctypes.c_int32),
        ("slices", ctypes.c_int32),
        ("bits", ctypes.c_int32),
        ("reading", ctypes.c_int32),
        ("terms", ctypes.c_int32),
        ("images", ctypes.c_void_p),
    )


TABLE, RING, PHILOX, WORDS = range(4)


class FusedSource(NamedTuple):
    """How the GPU kernel makes a perturbation's numbers; see the functions of fused_kernels.py, by ``kind``.

    ``table`` and what ``numbers`` (at most 4; addresses among them) leads to stay the source's.
    """

    kind: int
    table: torch.Tensor
    numbers: tuple[int, ...]
    lanes: int = 1
    period: int = 1
    rotating: bool = False
    factors: bool = False

    @property
    def kernel(self) -> tuple[Any, ...]:
        """What the kernel is compiled for: products that share it go in one launch."""
        return (self.kind, self.table.dtype, *self[3:])


class DeviceSource(abc.ABC):
    """A stream whose numbers are made where the weights are.

    Attributes
    ----------
    stream
        The numpy twin; :meth:`numbers` equals its ``ints``, number for number.
    scale : float
        z = scale * number has unit RMS.
    device : torch.device
        Where the numbers are made.
    """

    def __init__(self, stream: IntSource, device: torch.device) -> None:
        self.stream, self.device, self.scale = stream, device, stream.scale

    @abc.abstractmethod
    def numbers(self, key: Key, start: int, count: int) -> torch.Tensor:
        """Return numbers ``start`` to ``start + count`` of a perturbation: float32 integers, (count,). Read only."""

    def cycle(self, key: Key) -> tuple[torch.Tensor, int] | None:
        """Return (table, entry of number 0) where the whole cycle is one float32 table, else None."""
        return None

    def native(self, key: Key) -> NativeSource | None:
        """Return how the compiled sweep makes these numbers, or None where it cannot. Pointers stay the source's."""
        return None

    def fused(self, key: Key) -> FusedSource | None:
        """Return how the GPU kernel makes these numbers, or None where it cannot."""
        return None

    def states(self, key: Key, place: int) -> np.ndarray:
        """Return the generators' states at number ``place``, uint64; empty for sources that need none."""
        return np.empty(0, dtype=np.uint64)


class HostSource(DeviceSource):
    """Any source of integers, through numpy: a recording of hardware, say."""

    def numbers(self, key: Key, start: int, count: int) -> torch.Tensor:
        drawn = torch.from_numpy(self.stream.ints(key, start, count))
        return drawn.to(device=self.device, dtype=torch.float32)
