"""Streams on the weights' device: the integers of ``pezo stream``, made by torch operations or inside the sweep."""

from __future__ import annotations

import torch

from ...streams import BankStream, GaussianStream, PoolStream, UniformStream
from ...streams.bank import SEQUENCE_BITS, TABULATE
from ...zo.directions import IntSource
from .base import DeviceSource, HostSource, NativeSource
from .philox import PhiloxSource
from .ring import RingSource
from .tabulated import TableSource
from .words import WordSource

__all__ = ["DeviceSource", "HostSource", "NativeSource", "on_device"]


def on_device(stream: IntSource, device: torch.device) -> DeviceSource:
    """Return the stream's numbers made on ``device``; a stream of another kind goes through numpy."""
    if isinstance(stream, PoolStream):
        return TableSource(stream, device)
    if isinstance(stream, BankStream):
        if stream.cycle * stream.n <= TABULATE:
            return TableSource(stream, device)
        return (RingSource if stream.state_bits <= SEQUENCE_BITS else WordSource)(stream, device)
    if isinstance(stream, GaussianStream):
        return PhiloxSource(stream, device)
    if isinstance(stream, UniformStream):
        return WordSource(stream, device)
    return HostSource(stream, device)
