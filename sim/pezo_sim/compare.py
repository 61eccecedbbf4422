"""Compare words with the twin; on the first difference name it, and write the surroundings as a waveform."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from pezo_hw.errors import ParityError
from pezo_hw.extras import require
from pezo_hw.files import write_text_atomic

AROUND = 16  # words shown on each side of a difference
Words = NDArray[np.int32]


@dataclass
class Place:
    """Where words come from.

    Attributes
    ----------
    level, block : str
        Rung of the ladder, and source.
    unit : str
        What positions count: ``clocks``, or ``numbers`` (pool phases).
    per_word : int
        Positions per word: 1, or the lanes of a pool.
    workdir : Path or None
        Gets the waveform.
    """

    level: str
    block: str
    unit: str = "clocks"
    per_word: int = 1
    workdir: Path | None = None
    clocks: int = 0  # compared so far


def compare(place: Place, position: int, expected: Words, got: Words) -> None:
    """Raise ``ParityError`` unless both int32[words, lanes] are equal.

    Its details hold level, block, clock (of the stream; a pool's row start in numbers), lane, expected, got, word (of
    the level, from its beginning), mismatches (of this stretch), and waveform (a VCD file) where a folder was given.
    """
    if expected.shape == got.shape and np.array_equal(expected, got):
        place.clocks += len(got)
        return
    if expected.shape != got.shape:
        message = f"{place.level}: {place.block}: {got.shape[0]} words of {got.shape[1]} lanes, not {expected.shape}"
        raise ParityError(message, {"level": place.level, "block": place.block, "clock": position, "lane": 0})
    wrong = np.argwhere(expected != got)
    row, lane = (int(x) for x in wrong[0])
    clock = position + row * place.per_word
    details: dict[str, object] = {
        "level": place.level,
        "block": place.block,
        "clock": clock,
        "lane": lane,
        "expected": int(expected[row, lane]),
        "got": int(got[row, lane]),
        "word": place.clocks + row,
        "mismatches": len(wrong),
    }
    where = "clock" if place.unit == "clocks" else "phase"
    message = (
        f"{place.level}: {place.block} differs from the numpy twin at {where} {clock}, lane {lane}: "
        f"expected {details['expected']}, got {details['got']}"
    )
    if place.workdir is not None:
        path = place.workdir / f"mismatch-{place.block}.vcd"
        first = max(0, row - AROUND)
        part = slice(first, row + AROUND)
        write_text_atomic(path, vcd(position + first * place.per_word, place.per_word, expected[part], got[part]))
        details["waveform"] = str(path)
        message += f"; waveform: {path}"
    raise ParityError(message, details)


def refuse(place: Place, clock: int, expected: object, got: object, what: str) -> None:
    """Raise ``ParityError`` for a fact of the whole stream, such as a start position, seen first at ``clock``."""
    details = {"level": place.level, "block": place.block, "clock": clock, "lane": 0, "expected": expected, "got": got}
    message = f"{place.level}: {place.block}: {what} (clock {clock}, lane 0) is {got}, expected {expected}"
    raise ParityError(message, details)


def vcd(position: int, per_word: int, expected: Words, got: Words) -> str:
    """Return a value change dump of words side by side, 10 ns a word; ``differs`` is high where they are not equal."""
    writer_module = require("vcd", extra="sim")
    text = io.StringIO()
    with writer_module.VCDWriter(text, timescale="1 ns", date="") as writer:
        at = writer.register_var("parity", "position", "integer", size=64)
        differs = writer.register_var("parity", "differs", "wire", size=1)
        pairs = []
        for lane in range(expected.shape[1]):
            pairs.append(
                [
                    writer.register_var(f"parity.{side}", f"lane{lane}", "integer", size=32)
                    for side in ("expected", "got")
                ]
            )
        for row in range(len(expected)):
            time = 10 * row
            writer.change(at, time, position + row * per_word)
            writer.change(differs, time, int(bool((expected[row] != got[row]).any())))
            for lane, (left, right) in enumerate(pairs):
                writer.change(left, time, int(expected[row, lane]))
                writer.change(right, time, int(got[row, lane]))
        writer.close(10 * len(expected))
    return text.getvalue()
