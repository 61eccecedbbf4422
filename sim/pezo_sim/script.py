"""Scripts of commands and reads, the same for every simulator, and what the twin expects of each read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from pezo_rtl.host import Host

from pezo_hw.streams import Key, Stream

Bytes = NDArray[np.uint8]
CHUNK = 8192  # words of one read: their numbers stay in the processor's cache


@dataclass(frozen=True)
class Action:
    """One thing a host does.

    Attributes
    ----------
    kind : str
        ``load`` (the start of ``key``), ``mark``, ``rewind``, ``skip`` (``count`` words), ``read`` (``count`` words),
        or ``reset`` (a LOAD must follow).
    pauses : uint8 array
        Reads: clocks with ready low before each word. Loads: idle clocks before each word. Empty for none.
    """

    kind: str
    count: int = 0
    key: Key = field(default_factory=lambda: Key(0))
    pauses: Bytes = field(default_factory=lambda: np.empty(0, dtype=np.uint8))


def pauses(rng: np.random.Generator, count: int, share: float) -> Bytes:
    """Return uint8[count]: one to four clocks before a share of the words, none before the others."""
    return (rng.integers(1, 5, count) * (rng.random(count) < share)).astype(np.uint8)


def random_script(stream: Stream, words: int, seed: int, longest: int = CHUNK) -> Iterator[Action]:
    """Yield loads of random keys, marks, rewinds, skips, resets and reads with random back-pressure.

    Parameters
    ----------
    words : int
        How many words are read in all.
    longest : int
        Words of the longest read.
    """
    rng = np.random.default_rng(seed)
    host = Host(stream)
    left = words
    while left > 0:
        if rng.random() < 0.1:
            yield Action("reset")
        key = Key(int(rng.integers(0, 1 << 20)), int(rng.integers(0, stream.queries)))
        yield Action("load", key=key, pauses=pauses(rng, 4096, rng.choice([0.0, 0.3])))
        settled = True  # no word has moved since the last LOAD, REWIND or SKIP
        for _ in range(int(rng.integers(1, 8))):
            kind = str(rng.choice(["read", "read", "mark", "rewind", "skip"]))
            if kind == "read":
                count = min(left, int(rng.integers(1, longest + 1)))
                left -= count
                settled = False
                if count:
                    yield Action("read", count, pauses=pauses(rng, count, rng.choice([0.0, 0.1, 0.5])))
            elif kind == "rewind" or settled or not host.ahead:
                settled = True
                yield Action(kind, int(rng.integers(0, 3 * host.lanes)) if kind == "skip" else 0)


def long_script(stream: Stream, words: int, seed: int) -> Iterator[Action]:
    """Yield one stretch without a pause (a whole cycle, or half of all words), then random episodes for the rest."""
    whole = words // 2
    if stream.unit == "clocks":
        whole = min(whole, stream.cycle + Host(stream).lanes)
    yield Action("load", key=Key(0))
    for at in range(0, whole, CHUNK):
        yield Action("read", min(CHUNK, whole - at))
    yield from random_script(stream, words - whole, seed)


def placed(script: Iterable[Action], stream: Stream) -> Iterator[tuple[Action, int]]:
    """Yield each action with the position (clock or phase) at which the source stands before it."""
    host = Host(stream)
    position = mark = 0
    for action in script:
        if action.kind == "load":
            position = mark = host.start(action.key)
        yield action, position
        if action.kind == "read":
            position = host.advanced(position, action.count)
        elif action.kind == "skip":
            position = host.skipped(position, action.count)
        elif action.kind == "mark":
            mark = position
        elif action.kind == "rewind":
            position = mark
