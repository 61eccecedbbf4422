"""What a host does to bring a source to a position of its stream: :mod:`pezo_hw.streams.loading`, as drivers use it."""

from __future__ import annotations

from pezo_hw.streams.loading import Host, ring_words

__all__ = ["Host", "ring_words"]
