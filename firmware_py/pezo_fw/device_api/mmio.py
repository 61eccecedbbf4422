"""The block in memory: registers through a mapped window, weights by an AXI DMA and a buffer that it can reach.

A window comes from UIO (``/dev/uio0``), from ``/dev/mem``, or from PYNQ (``overlay.pezo_perturb_0.mmio.array``); the
buffer from the u-dma-buf driver, or from ``pynq.allocate``. Source of the DMA's registers: AMD, PG021 "AXI DMA",
direct register mode.
"""

from __future__ import annotations

import mmap
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .interface import DeviceError, DeviceTimeout, WrongDevice

SYSFS = Path("/sys/class")
#: Registers of one direction of the DMA, relative to its base: weights to the block, results from it.
TO_BLOCK, FROM_BLOCK = 0x00, 0x30
CONTROL, STATUS, ADDRESS_LOW, ADDRESS_HIGH, LENGTH = 0x00, 0x04, 0x18, 0x1C, 0x28
RUN, RESET = 1, 4
IDLE, ERRORS, COMPLETE = 1 << 1, 0x70, 1 << 12
MOST_BYTES = (1 << 26) - 1  # of one transfer, with the widest length register
RESET_SECONDS = 1.0

#: Called after a store (True) and before a load (False) with the byte offset; real hardware needs none.
Settle = Callable[[int, bool], None]


class Window:
    """A mapped range of 32-bit registers.

    Parameters
    ----------
    words : numpy.ndarray of uint32
        The mapping.
    settle
        See :data:`Settle`; a simulation behind shared memory has its turn there.
    """

    def __init__(self, words: np.ndarray, settle: Settle | None = None) -> None:
        if words.dtype != np.uint32 or words.ndim != 1:
            raise ValueError(f"a window is uint32[n], got {words.dtype} {words.shape}")
        self._words, self._settle = words, settle

    def read32(self, offset: int) -> int:
        """Return the word at a byte offset."""
        if self._settle is not None:
            self._settle(offset, False)
        return int(self._words[offset >> 2])

    def write32(self, offset: int, value: int) -> None:
        """Write the word at a byte offset."""
        self._words[offset >> 2] = value
        if self._settle is not None:
            self._settle(offset, True)


@dataclass(frozen=True)
class Buffer:
    """Memory that the DMA reaches: uint8[n], where the DMA sees it, and how a cache is kept in step with it."""

    memory: np.ndarray
    address: int
    flush: Callable[[], None] = lambda: None
    invalidate: Callable[[], None] = lambda: None


class MmioLink:
    """A :class:`~pezo_fw.device_api.driver.Link` over mapped memory.

    Parameters
    ----------
    block
        The registers of ``pezo_perturb``.
    dma
        The registers of the AXI DMA between the buffer and the block.
    buffer
        At least as large as the weights.
    name : str
        For messages.
    """

    def __init__(self, block: Window, dma: Window, buffer: Buffer, name: str = "pezo_perturb") -> None:
        self._block, self._dma, self._buffer, self._name = block, dma, buffer, name

    def read32(self, address: int) -> int:
        """See ``Link``."""
        return self._block.read32(address)

    def write32(self, address: int, value: int) -> None:
        """See ``Link``."""
        self._block.write32(address, value)

    def stream(self, weights: np.ndarray, timeout: float) -> None:
        """See ``Link``."""
        size = weights.nbytes
        if size > min(self._buffer.memory.size, MOST_BYTES):
            raise DeviceError(
                f"{self._name}: {size} bytes of weights do not fit its buffer of {self._buffer.memory.size} bytes or "
                f"one transfer of {MOST_BYTES}; make the buffer larger, or train fewer tensors"
            )
        memory = self._buffer.memory[:size]
        memory[:] = weights.view(np.uint8)
        self._buffer.flush()
        for base in (FROM_BLOCK, TO_BLOCK):  # the results have to have somewhere to go first
            self._dma.write32(base + CONTROL, RUN)
            self._dma.write32(base + STATUS, COMPLETE)  # written 1 to clear
            self._dma.write32(base + ADDRESS_LOW, self._buffer.address & 0xFFFFFFFF)
            self._dma.write32(base + ADDRESS_HIGH, self._buffer.address >> 32)
            self._dma.write32(base + LENGTH, size)
        deadline = time.monotonic() + timeout
        for base in (TO_BLOCK, FROM_BLOCK):
            while not (status := self._dma.read32(base + STATUS)) & (IDLE | COMPLETE):
                if status & ERRORS:
                    raise DeviceError(f"{self._name}: the DMA reports an error (status 0x{status:08x})")
                if time.monotonic() > deadline:
                    way = "taken" if base == TO_BLOCK else "returned"
                    raise DeviceTimeout(f"{self._name}: {size} bytes of weights were not {way} within {timeout:g} s")
        self._buffer.invalidate()
        weights.view(np.uint8)[:] = memory

    def stop(self) -> None:
        """See ``Link``: reset the DMA, both ways."""
        self._dma.write32(TO_BLOCK + CONTROL, RESET)
        deadline = time.monotonic() + RESET_SECONDS
        while self._dma.read32(TO_BLOCK + CONTROL) & RESET:
            if time.monotonic() > deadline:
                raise DeviceTimeout(f"{self._name}: the DMA does not come out of reset; check its address and clock")

    def close(self) -> None:
        """See ``Link``; the mappings go with this object."""


def open_uio(path: Path) -> Window:
    """Return map 0 of a UIO device such as ``/dev/uio0`` (``WrongDevice`` when there is none)."""
    try:
        size = int((SYSFS / "uio" / path.name / "maps" / "map0" / "size").read_text(encoding="ascii"), 16)
        return Window(_mapped(path, size, 0).view(np.uint32))
    except (OSError, ValueError) as error:
        raise WrongDevice(f"{path}: is no UIO device that can be mapped ({error}); load its device tree") from None


def open_physical(base: int, size: int = mmap.PAGESIZE, memory: Path = Path("/dev/mem")) -> Window:
    """Return registers at a physical address, as PYNQ's MMIO does (``WrongDevice``: not allowed, or not there)."""
    try:
        return Window(_mapped(memory, size, base).view(np.uint32))
    except (OSError, ValueError) as error:
        raise WrongDevice(f"{memory} at 0x{base:x}: cannot be mapped ({error}); run as root, or use UIO") from None


def open_udmabuf(name: str) -> Buffer:
    """Return a buffer of the u-dma-buf driver, uncached (``WrongDevice`` when there is none)."""
    folder = SYSFS / "u-dma-buf" / name
    try:
        size = int((folder / "size").read_text(encoding="ascii"))
        address = int((folder / "phys_addr").read_text(encoding="ascii"), 16)
        return Buffer(_mapped(Path("/dev") / name, size, 0), address)
    except (OSError, ValueError) as error:
        raise WrongDevice(f"/dev/{name}: is no u-dma-buf ({error}); load the module with {name}=BYTES") from None


def _mapped(path: Path, size: int, offset: int) -> np.ndarray:
    handle = os.open(path, os.O_RDWR | os.O_SYNC)  # O_SYNC: uncached
    try:
        return np.frombuffer(mmap.mmap(handle, size, offset=offset), np.uint8)
    finally:
        os.close(handle)
