"""The driver of ``pezo_perturb``: its registers over any bus, its weights over any pair of streams.

Source of the order of accesses: docs/registers.md, "A driver's duties".
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Protocol

import numpy as np

from pezo_hw.engine import Descriptor, UpdateCount
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, Stream
from pezo_hw.streams.loading import Host

from . import registers
from .dither import dither_stream
from .interface import Device, DeviceError, DeviceTimeout, Identity, Sweep, WrongDevice

PERTURB, UPDATE, RESTORE_UPDATE = 0, 2, 3
LOAD = 0
DEAD = (0, 0xFFFFFFFF)  # what a bus reads as where nothing answers
TIMEOUT = 10.0  # seconds
CONTAINERS = {1: np.int8, 2: np.int16, 4: np.int32}


class Link(Protocol):
    """A register bus and the weights' way through the block."""

    def read32(self, address: int) -> int:
        """Return the word at a byte address of the block."""

    def write32(self, address: int, value: int) -> None:
        """Write the word at a byte address of the block."""

    def stream(self, weights: np.ndarray, timeout: float) -> None:
        """Send weights through a sweep that was started, and put what comes out in their place.

        Raises ``DeviceTimeout`` when the end does not come out in time.
        """

    def stop(self) -> None:
        """Drop what is under way in the streams."""

    def close(self) -> None:
        """Let the hardware go."""


class RegisterDevice(Device):
    """Sweeps by the block behind a link.

    Parameters
    ----------
    link
        See :class:`Link`.
    stream
        Of the run's layout: its positions are what sources are loaded with.
    spec
        The design.
    name : str
        For messages.
    timeout : float
        Seconds that a sweep may take.
    """

    def __init__(
        self, link: Link, stream: Stream, spec: DesignSpec, name: str = "pezo_perturb", timeout: float = TIMEOUT
    ) -> None:
        self._link, self._stream, self._name, self._timeout = link, stream, name, timeout
        self._host, self._dither = Host(stream), dither_stream(stream.spec)
        self._dither_host = Host(self._dither)
        self._held: dict[int, Key] = {}  # what each source is marked at; the dither's is number -1
        self._terms, self._packet = 1, np.empty(0, np.int16)

    def identity(self) -> Identity:
        """See :class:`Device`."""
        magic = self._read("ID")["magic"]
        if magic in DEAD:
            raise WrongDevice(
                f"{self._name}: the bus is dead (it reads 0x{magic:08x}); load the bitstream and check the address"
            )
        if magic != registers.MAGIC:
            raise WrongDevice(f"{self._name}: is no pezo_perturb (it names itself 0x{magic:08x}); check the address")
        version = self._read("VERSION")
        if version["major"] != registers.MAJOR or version["minor"] < registers.MINOR:
            raise WrongDevice(
                f"{self._name}: register table {version['major']}.{version['minor']}; this driver is for "
                f"{registers.MAJOR}.{registers.MINOR}: load a bitstream of this release"
            )
        shape, limits = self._read("SHAPE"), self._read("LIMITS")
        spec_hash = self._read("SPEC_HIGH")["hash"] << 32 | self._read("SPEC_LOW")["hash"]
        return Identity(
            self._name,
            (version["major"], version["minor"]),
            f"{spec_hash:012x}",
            shape["lanes"],
            shape["weight_bits"],
            limits["terms"],
            shape["dither_bits"] > 0,
            self._read("SOURCE")["segments"] + 1,
        )

    def configure(self, segments: Sequence[Descriptor], count: int) -> None:
        """See :class:`Device`; stops whatever the block was doing."""
        self._write("CONTROL", abort=1)
        self._link.stop()
        self._held.clear()
        limits = self._read("LIMITS")
        self._terms = limits["terms"]
        words, takes = self._host.load_words(0), self._read("SOURCE")["words"]
        if len(words or ()) != takes:
            raise WrongDevice(
                f"{self._name}: its source takes {takes} words, the design's has {len(words or ())}: it was built with "
                "other lanes than the source's own"
            )
        self._packet = np.empty(count, CONTAINERS[limits["container"]])
        for index, entry in enumerate(segments):
            self._write("SEGMENT_LENGTH", length=entry.length)
            self._write("SEGMENT_RESERVE", reserve=entry.reserve)
            self._write("SEGMENT_COMMIT", index=index, fraction=entry.fraction, lane=entry.lane)
        self._write("SEGMENTS", count=len(segments))
        self._write("CONTROL", clear=1)
        self._link.write32(registers.ADDRESS["ERROR"], 0xFFFFFFFF)  # left by whoever was here before
        self._link.write32(registers.ADDRESS["INTERRUPT"], 0xFFFFFFFF)

    def sweep(self, weights: np.ndarray, sweep: Sweep) -> None:
        """See :class:`Device`."""
        fields = {"rewind": 1}
        for source, key in enumerate(sweep.keys):  # term k is source k's
            self._hold(source, key)
        if sweep.multiple:
            source = self._source_of(sweep)
            self._hold(source, sweep.key)
            fields |= {"multiple": sweep.multiple, "source": source}
            self._write("EPS", mantissa=sweep.eps.mantissa, exponent=sweep.eps.exponent)
        if sweep.keys:
            first, *more = sweep.coefficients.mantissas
            self._write("COEFFICIENT", mantissa=first, exponent=sweep.coefficients.exponent)
            for index, mantissa in enumerate(more, 1):
                self._write("TERM", mantissa=mantissa, index=index)
            fields |= {"terms": len(more)}
            if sweep.dither is not None:
                self._hold(-1, sweep.dither)
                fields |= {"stochastic": 1}
        mode = PERTURB if not sweep.keys else RESTORE_UPDATE if sweep.multiple else UPDATE
        self._write("MODE", mode=mode, **fields)
        self._write("CONTROL", start=1)
        try:
            np.copyto(self._packet, weights, casting="same_kind")
            self._link.stream(self._packet, self._timeout)
            self._wait_for("INTERRUPT", "done", 1, "end the sweep")
            self._write("INTERRUPT", done=1)
        except DeviceTimeout as error:
            found = self._errors()
            self._write("CONTROL", abort=1)
            self._link.stop()
            told = f"; ERROR says {', '.join(found)}" if found else ""
            raise DeviceTimeout(f"{error}{told}") from None
        if found := self._errors():
            raise DeviceError(
                f'{self._name}: the sweep failed: {", ".join(found)} (docs/engine.md, "Bad input"); go on with: '
                "pezo device resume"
            )
        weights[:] = self._packet

    def counts(self) -> UpdateCount:
        """See :class:`Device`."""
        return UpdateCount(*(self._read(name)["count"] for name in ("UPDATED", "LOST", "SATURATED")))

    def close(self) -> None:
        """See :class:`Device`."""
        self._link.close()

    def _source_of(self, sweep: Sweep) -> int:
        """Return the source for a perturbation: one that holds it, or that of its query."""
        for source, key in self._held.items():
            if source >= 0 and key == sweep.key:
                return source
        return sweep.key.query % self._terms

    def _hold(self, source: int, key: Key) -> None:
        """Bring a source to a perturbation's start, unless it is marked there."""
        if self._held.get(source) == key:
            return
        dither = source < 0
        stream, host = (self._dither, self._dither_host) if dither else (self._stream, self._host)
        position = stream.start_clock(key)
        words = host.load_words(position, key.role)
        self._write("ARGUMENT", value=0 if words is not None else position)
        self._write("COMMAND", op=LOAD, dither=int(dither), source=max(source, 0))
        for word in words or ():
            self._wait_for("STATUS", "load_full", 0, "take the word of a LOAD")
            self._write("LOAD_HIGH", word=word >> 32)
            self._write("LOAD_LOW", word=word & 0xFFFFFFFF)
        self._held[source] = key

    def _wait_for(self, register: str, field: str, value: int, what: str) -> None:
        """Read a register until a field has a value."""
        deadline = time.monotonic() + self._timeout
        while self._read(register)[field] != value:
            if time.monotonic() > deadline:
                raise DeviceTimeout(f"{self._name}: did not {what} within {self._timeout:g} s")

    def _errors(self) -> list[str]:
        """Return the names of the errors, and clear them."""
        word = self._link.read32(registers.ADDRESS["ERROR"])
        if word == DEAD[1]:
            raise DeviceError(f"{self._name}: the bus is dead (ERROR reads 0x{word:08x}); check power and bitstream")
        if word:
            self._link.write32(registers.ADDRESS["ERROR"], word)
        return [name for name, bit in registers.unpack("ERROR", word).items() if bit]

    def _read(self, register: str) -> dict[str, int]:
        return registers.unpack(register, self._link.read32(registers.ADDRESS[register]))

    def _write(self, register: str, **fields: int) -> None:
        self._link.write32(registers.ADDRESS[register], registers.pack(register, **fields))
