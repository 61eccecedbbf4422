"""What the files of a hand-over say about the whole subsystem ``pezo_perturb``, and test vectors for its registers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..eda.prepare import cut_initial_blocks
from ..engine import BlockCoefficients, Engine, Segment
from ..extras import require
from ..fixedpoint import Coefficient, quantise_coefficient
from ..spec import DesignSpec
from ..streams import Key, Stream, build

END, WRITE, PACKET, WAIT = range(4)  #: operations of the script
BEATS = 24  #: beats of a packet of the vectors, the last one used in part
EPS_LSB = {True: 8, False: 2}  #: eps in LSB, for weights of 12 bits and more and for narrower ones


@dataclass(frozen=True)
class Sweep:
    """One sweep of the vectors: what MODE says, and the packet after it."""

    mode: str
    multiple: int
    before: NDArray[np.int64]
    after: NDArray[np.int64]


@dataclass(frozen=True)
class Subsystem:
    """The subsystem of a design, and a MeZO step through its registers: +delta, -2 delta, restore and update.

    Raises
    ------
    SpecError
        On first use: the design's source has no hardware.
    """

    spec: DesignSpec

    @cached_property
    def top(self) -> str:
        """The top module."""
        return str(require("pezo_rtl.engine.subsystem", extra="rtl").TOP)

    @cached_property
    def block(self) -> Any:
        """The Amaranth block."""
        return require("pezo_rtl.engine.subsystem", extra="rtl").subsystem(self.spec)

    @cached_property
    def verilog(self) -> str:
        """The block as Verilog-2005."""
        header = f"{self.top}: perturbation subsystem of design {self.spec.name}, hash {self.spec.hash}"
        return cut_initial_blocks(require("pezo_rtl.verilog", extra="rtl").convert(self.block, self.top, header))

    @cached_property
    def stream(self) -> Stream:
        """The twin of the source."""
        return build(self.spec)

    @property
    def lanes(self) -> int:
        """Weights per beat."""
        return int(self.block.params.lanes)

    @property
    def width(self) -> int:
        """Bytes of a beat."""
        return int(self.block.params.width)

    @property
    def count(self) -> int:
        """Weights of the vectors."""
        return min(self.stream.d, BEATS * self.lanes - self.lanes // 2)

    @cached_property
    def eps(self) -> Coefficient:
        """Factor of u in the perturbation."""
        return quantise_coefficient(EPS_LSB[self.spec.weights.bits >= 12] * 2.0**-self.fraction * self.stream.scale)

    @property
    def fraction(self) -> int:
        """Fraction bits of the weights."""
        return self.spec.weights.bits - 4

    @cached_property
    def coefficient(self) -> BlockCoefficients:
        """Factor of u in the update."""
        return BlockCoefficients.quantise([-1.37 * self.eps.value])

    @cached_property
    def engine(self) -> Engine:
        """A twin with random weights."""
        engine = Engine([Segment(0, self.count, self.fraction)], self.spec.weights.bits, self.eps, self.stream.max_abs)
        limit = int(engine.limits[0])
        engine.load(np.random.default_rng(1).integers(-limit, limit + 1, self.count))
        return engine

    @cached_property
    def sweeps(self) -> list[Sweep]:
        """The sweeps; each packet is as long as whole beats, and what is behind the weights passes unchanged."""
        engine, u = self.engine, self.stream.ints(Key(0), 0, self.count)
        behind = np.full(-self.count % self.lanes, 7, dtype=np.int64)
        delta = engine.delta(self.eps, u)
        found, before = [], np.concatenate([engine.weights, behind])
        for mode, multiple in (("PERTURB", 1), ("PERTURB", -2), ("RESTORE_UPDATE", 1)):
            engine.move(multiple, delta)
            if mode == "RESTORE_UPDATE":
                engine.update(engine.rounded(self.coefficient, [u]))
            after = np.concatenate([engine.weights, behind])
            found.append(Sweep(mode, multiple, before, after))
            before = after
        return found

    def beats(self, packet: NDArray[np.int64]) -> list[str]:
        """Return a packet as hexadecimal beats, lane 0 in the lowest bytes, weights sign-extended to containers."""
        size = self.block.params.container
        mask = (1 << 8 * size) - 1
        return [
            "".join(f"{int(weight) & mask:0{2 * size}x}" for weight in beat[::-1])
            for beat in packet.reshape(-1, self.lanes)
        ]

    @cached_property
    def script(self) -> list[tuple[int, int, int]]:
        """The host's program: (operation, address, data)."""
        reserve = (1 << self.spec.weights.bits - 1) - 1 - int(self.engine.limits[0])
        position = self.stream.start_clock(Key(0))
        words = require("pezo_rtl.host", extra="rtl").Host(self.stream).load_words(position)
        out = [
            self._write("INTERRUPT_ENABLE", done=1),
            self._write("SEGMENT_LENGTH", length=self.count),
            self._write("SEGMENT_RESERVE", reserve=reserve),
            self._write("SEGMENT_COMMIT", fraction=self.fraction),
            self._write("SEGMENTS", count=1),
            self._write("ARGUMENT", value=position if words is None else 0),
            self._write("COMMAND", op=require("pezo_rtl.ports", extra="rtl").Op.LOAD.value),
        ]
        for word in words or []:
            out += [self._write("LOAD_HIGH", word=word >> 32), self._write("LOAD_LOW", word=word & 0xFFFFFFFF)]
        modes = require("pezo_rtl.engine.params", extra="rtl").Mode
        out += [
            self._write("EPS", mantissa=self.eps.mantissa, exponent=self.eps.exponent),
            self._write("COEFFICIENT", mantissa=self.coefficient.mantissas[0], exponent=self.coefficient.exponent),
        ]
        for sweep in self.sweeps:
            out += [
                self._write("MODE", mode=modes[sweep.mode].value, multiple=sweep.multiple, rewind=1),
                self._write("CONTROL", start=1),
                (PACKET, 0, len(sweep.before) // self.lanes),
                (WAIT, 0, 0),
                self._write("INTERRUPT", done=1),
            ]
        return [*out, (END, 0, 0)]

    def _write(self, register: str, **fields: int) -> tuple[int, int, int]:
        """Return the write of a register's fields, the others 0; addresses and places come from the register table."""
        table = require("pezo_rtl.regs.pezo", extra="rtl").TABLE
        address, found = next((address, one) for address, one in table if one.name == register)
        data = 0
        for field in found.placed():
            data |= (fields.pop(field.name, 0) & ((1 << field.width) - 1)) << field.at
        if fields:
            raise KeyError(f"{register} has no field {next(iter(fields))}")
        return WRITE, address, data

    def script_hex(self) -> str:
        """Return the script for ``$readmemh``: 8 bits operation, 32 address, 32 data."""
        return "".join(f"{op:02x}{address:08x}{data:08x}\n" for op, address, data in self.script)

    def packets_hex(self, after: bool) -> str:
        """Return the beats of all packets, one a line: what goes in, or what must come out."""
        packets = [sweep.after if after else sweep.before for sweep in self.sweeps]
        return "".join(f"{beat}\n" for packet in packets for beat in self.beats(packet))

    def vectors(self) -> dict[str, Any]:
        """Return the test vectors as plain values."""
        return {
            "format": 1,
            "design": self.spec.name,
            "hash": self.spec.hash,
            "top": self.top,
            "lanes": self.lanes,
            "operations": ["end", "write register", "packet of so many beats", "wait for the interrupt"],
            "script": [list(line) for line in self.script],
            "sweeps": [
                {"mode": one.mode, "multiple": one.multiple, "in": one.before.tolist(), "out": one.after.tolist()}
                for one in self.sweeps
            ],
        }

    def registers(self) -> dict[str, str]:
        """Return the register map: {file: text}."""
        generate = require("pezo_rtl.regs.generate", extra="rtl")
        table = require("pezo_rtl.regs.pezo", extra="rtl").TABLE
        return {
            "pezo_registers.h": generate.as_c(table),
            "pezo_registers.json": generate.as_json(table),
            "pezo_registers.py": generate.as_python(table),
            "registers.md": f"# Registers\n\n{generate.as_markdown(table)}",
        }
