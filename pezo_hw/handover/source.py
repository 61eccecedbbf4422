"""What the files of a hand-over say about one perturbation source; every figure is read from the twin or the block."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..eda.prepare import cut_initial_blocks
from ..extras import require
from ..spec import DesignSpec
from ..streams import Key, PoolStream, Stream, build
from ..streams.designs import own_design
from ..streams.shape import own_lanes

WORDS = 256  #: words of the test vectors
BOARD_WORDS = 1 << 16  #: words that the example board sums up
SECOND_WORDS = 16  #: words that the vectors show of the second perturbation
LONGEST_SKIP = 50_000  #: words that the testbench drops at most to reach it


@dataclass(frozen=True)
class Source:
    """One source of a design, as hardware and as numbers.

    Parameters
    ----------
    spec : DesignSpec
    design : str
        Hardware name, a key of ``pezo_hw.streams.designs.DESIGNS``.

    Raises
    ------
    SpecError
        On first use: the design is unknown or has no hardware.
    """

    spec: DesignSpec
    design: str

    @cached_property
    def stream(self) -> Stream:
        """The twin: what comes out of the block. A bank and a pool are as wide as the design's hardware."""
        chosen = require("pezo_rtl.export", extra="rtl").spec_of(self.spec, self.design)
        if chosen.perturbation.kind == "pool":
            chosen = dataclasses.replace(chosen, hardware=dataclasses.replace(chosen.hardware, lanes=self.spec.lanes))
        built = build(chosen)
        if self.design == own_design(self.spec):
            own_lanes(built)  # refuses what its hardware cannot have
        return built

    @cached_property
    def top(self) -> str:
        """The top module."""
        return str(require("pezo_rtl.export", extra="rtl").top_of(self.design))

    @cached_property
    def verilog(self) -> str:
        """The block as Verilog-2005."""
        return cut_initial_blocks(require("pezo_rtl.export", extra="rtl").verilog_of_stream(self.stream, self.design))

    @cached_property
    def host(self) -> Any:
        """The host's side."""
        return require("pezo_rtl.host", extra="rtl").Host(self.stream)

    def port(self, name: str) -> int:
        """Return the width of a port of the block; 0 where it has none of that name."""
        found = re.search(rf"^ +(?:input|output) (?:\[(\d+):0\] )?{name};", self.verilog, re.MULTILINE)
        return int(found.group(1) or 0) + 1 if found else 0

    @property
    def lanes(self) -> int:
        """Numbers of a word."""
        return int(self.host.lanes)

    @cached_property
    def width(self) -> int:
        """Bits of a lane."""
        return self.port("out__lanes__0")

    @cached_property
    def arg_bits(self) -> int:
        """Width of ``cmd__arg``."""
        return self.port("cmd__arg")

    @cached_property
    def load_bits(self) -> int:
        """Width of ``load__payload``; 0 where LOAD takes a phase as its argument (pool)."""
        return self.port("load__payload")

    @cached_property
    def error_bits(self) -> int:
        """Width of ``error``."""
        return self.port("error")

    @property
    def unit(self) -> str:
        """What positions of the stream count: ``clocks``, or ``numbers`` of a pool."""
        return "numbers" if isinstance(self.stream, PoolStream) else "clocks"

    @property
    def second(self) -> Key:
        """The perturbation after the first one."""
        return Key(1) if self.spec.optimizer.queries == 1 else Key(0, 1)

    @property
    def goes_on(self) -> bool:
        """Whether the testbench goes on to the second perturbation: by a LOAD without words, or a SKIP not too long."""
        return isinstance(self.stream, PoolStream) or (self.skip is not None and self.skip <= LONGEST_SKIP)

    def load(self, key: Key) -> tuple[int, list[int]]:
        """Return argument and words of the LOAD that begins a perturbation."""
        position = self.stream.start_clock(key)
        words = self.host.load_words(position)
        return self.host.argument(position), words or []

    def words(self, key: Key, count: int) -> NDArray[np.int32]:
        """Return int32[count, lanes]: the first words of a perturbation."""
        return self.host.values(self.host.start(key), count)

    @property
    def skip(self) -> int | None:
        """Words that SKIP drops from one perturbation's start to the next; None where it takes a LOAD."""
        words, rest = divmod(self.stream.advance % self.stream.cycle, self.host.clocks)
        skips = not rest and words >> self.arg_bits == 0 and not isinstance(self.stream, PoolStream)
        return words if skips else None

    @property
    def factor(self) -> int:
        """What phases of a pool are multiplied by, modulo its size, to give the argument of LOAD."""
        return int(self.host.argument(1))

    @cached_property
    def signature(self) -> int:
        """What the example board shows: over :data:`BOARD_WORDS` words, s <= rotate(s, 1) + sum of lanes, 32 bits."""
        s = 0
        for total in self.words(Key(0), BOARD_WORDS).sum(axis=1, dtype=np.int64).tolist():
            s = ((s << 1 | s >> 31) + total) & 0xFFFFFFFF
        return s

    def row(self, values: NDArray[np.int32]) -> str:
        """Return one word as hexadecimal digits, lane 0 in the lowest bits."""
        mask = (1 << self.width) - 1
        packed = sum((int(value) & mask) << lane * self.width for lane, value in enumerate(values.tolist()))
        return f"{packed:0{-(-self.lanes * self.width // 4)}x}"

    def vectors(self) -> dict[str, Any]:
        """Return the test vectors as plain values."""
        shown = ((Key(0), WORDS), (self.second, SECOND_WORDS))
        runs = []
        for key, count in shown:
            argument, words = self.load(key)
            runs.append(
                {
                    "step": key.step,
                    "query": key.query,
                    "position": self.stream.start_clock(key),
                    "load": {"argument": argument, "words": words},
                    "words": self.words(key, count).tolist(),
                }
            )
        return {
            "format": 1,
            "design": self.spec.name,
            "hash": self.spec.hash,
            "top": self.top,
            "unit": self.unit,
            "lanes": self.lanes,
            "runs": runs,
        }

    def describe(self) -> dict[str, Any]:
        """Return ports, commands and every constant of the stream as plain values."""
        names = require("pezo_rtl.ports", extra="rtl").Op
        return {
            "format": 1,
            "design": self.spec.name,
            "hash": self.spec.hash,
            "top": self.top,
            "lanes": self.lanes,
            "width": self.width,
            "arg_bits": self.arg_bits,
            "load_bits": self.load_bits,
            "error_bits": self.error_bits,
            "commands": {op.name: op.value for op in names},
            "stream": self.stream.describe("z"),
        }
