"""``pezo_perturb`` verilated in a process of its own, behind a register file in shared memory: what a driver maps.

    python -m tests.fw.register_file FILE BUFFER DESIGN STUCK

FILE holds three pages: registers of the block, registers of a DMA, a doorbell. The driver's stores and loads go to the
first two; its doorbell rings after a store and before a load, and this process then does that access on the block's own
AXI4-Lite bus. The DMA is a model of the few registers that the driver uses; data go over the block's own AXI4-Streams.
From transfer number STUCK on (0: never) the DMA does nothing.
"""

from __future__ import annotations

import mmap
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from pezo_fw.device_api.mmio import (
    ADDRESS_LOW,
    COMPLETE,
    CONTROL,
    FROM_BLOCK,
    IDLE,
    LENGTH,
    RESET,
    STATUS,
    TO_BLOCK,
    Buffer,
    MmioLink,
    Window,
)

from pezo_hw.spec import DesignSpec

PAGE = 4096
BLOCK, DMA, BELL = 0, PAGE // 4, 2 * PAGE // 4
RUNG, DONE, WHERE, STORE, ACCESSES = range(5)  # words of the doorbell
BASE = 0x1_2345_6000  # where the DMA sees the buffer: above 32 bits
LIMIT = 60.0  # seconds that either side waits for the other


def mapped(path: Path) -> np.ndarray:
    """Map a file, shared."""
    with path.open("r+b") as file:
        return np.frombuffer(mmap.mmap(file.fileno(), 0), np.uint8)


class RegisterFile:
    """The driver's side: starts the process, and hands out a link."""

    def __init__(self, folder: Path, design: Path, buffer_bytes: int = 1 << 16, stuck: int = 0) -> None:
        self._file, self._buffer = folder / "registers", folder / "buffer"
        self._file.write_bytes(bytes(3 * PAGE))
        self._buffer.write_bytes(bytes(buffer_bytes))
        self.words = mapped(self._file).view(np.uint32)
        command = [sys.executable, "-m", "tests.fw.register_file", str(self._file), str(self._buffer), str(design)]
        root = Path(__file__).resolve().parents[2]
        paths = os.pathsep.join(str(root / part) for part in (".", "rtl", "sim", "firmware_py"))
        self._process = subprocess.Popen([*command, str(stuck)], env=os.environ | {"PYTHONPATH": paths}, cwd=root)

    def link(self) -> MmioLink:
        """Return the link that the driver under test uses."""
        block = Window(self.words[BLOCK : BLOCK + PAGE // 4], lambda offset, store: self._settle(offset, store))
        dma = Window(self.words[DMA : DMA + PAGE // 4], lambda offset, store: self._settle(PAGE + offset, store))
        return MmioLink(block, dma, Buffer(mapped(self._buffer), BASE), "uio0")

    @property
    def accesses(self) -> int:
        """Accesses that the process has done."""
        return int(self.words[BELL + ACCESSES])

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()

    def _settle(self, offset: int, store: bool) -> None:
        bell = self.words[BELL:]
        bell[WHERE], bell[STORE] = offset, store
        bell[RUNG] += 1
        deadline = time.monotonic() + LIMIT
        while bell[DONE] != bell[RUNG]:
            assert time.monotonic() < deadline and self._process.poll() is None, "the simulator has gone"
            os.sched_yield()


class Dma:
    """The registers of one AXI DMA, on the streams of a block."""

    def __init__(self, words: np.ndarray, buffer: np.ndarray, block, stuck: int) -> None:  # type: ignore[no-untyped-def]
        self._words, self._buffer, self._block, self._stuck, self._transfers = words, buffer, block, stuck, 0

    def stored(self, offset: int) -> None:
        """Take a store that the driver has done."""
        way = FROM_BLOCK if offset >= FROM_BLOCK else TO_BLOCK
        if offset == way + CONTROL and self._words[offset >> 2] & RESET:
            self._words[: 2 * FROM_BLOCK >> 2] = 0
            self._words[STATUS >> 2] = self._words[FROM_BLOCK + STATUS >> 2] = 1  # halted
        elif offset == way + STATUS:
            self._words[offset >> 2] = 0  # written 1 to clear
        elif offset == TO_BLOCK + LENGTH:  # the way back was made ready before
            self._transfers += 1
            if not self._stuck or self._transfers < self._stuck:
                self._transfer()

    def _transfer(self) -> None:
        places, sizes = [], []
        for way in (TO_BLOCK, FROM_BLOCK):
            low, high, size = (int(self._words[way + at >> 2]) for at in (ADDRESS_LOW, ADDRESS_LOW + 4, LENGTH))
            places.append((high << 32 | low) - BASE)
            sizes.append(size)
        kind = {1: np.int8, 2: np.int16, 4: np.int32}[self._block.params.container]
        weights = self._buffer[places[0] : places[0] + sizes[0]].view(kind)
        results = self._block.sweep(weights.copy())
        self._buffer[places[1] : places[1] + sizes[1]].view(kind)[:] = results
        for way in (TO_BLOCK, FROM_BLOCK):
            self._words[way + STATUS >> 2] = IDLE | COMPLETE


def serve(file: Path, buffer: Path, design: Path, stuck: int) -> None:
    """Do the driver's accesses until killed."""
    from pezo_sim.engine_perturb import VerilatedPerturb

    block = VerilatedPerturb(DesignSpec.load(design))
    words = mapped(file).view(np.uint32)
    bell, dma = words[BELL:], Dma(words[DMA:BELL], mapped(buffer), block, stuck)
    parent, idle = os.getppid(), 0
    while os.getppid() == parent:
        if bell[RUNG] == bell[DONE]:
            idle += 1
            if idle > 10_000:
                time.sleep(1e-4)
            os.sched_yield()
            continue
        idle = 0
        offset, store = int(bell[WHERE]), bool(bell[STORE])
        if offset >= PAGE:
            if store:
                dma.stored(offset - PAGE)
        elif store:
            block.write32(offset, int(words[offset >> 2]))
        else:
            words[offset >> 2] = block.read32(offset)
        bell[ACCESSES] += 1
        bell[DONE] = bell[RUNG]


if __name__ == "__main__":
    serve(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
