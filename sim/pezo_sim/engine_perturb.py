"""``pezo_perturb`` verilated: registers by address and weights by sweeps, at some hundred thousand clocks a second."""

from __future__ import annotations

import ctypes
import functools
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray
from pezo_rtl.engine.perturb import Perturb
from pezo_rtl.engine.subsystem import TOP, subsystem
from pezo_rtl.verilog import convert

from pezo_hw.errors import ToolError
from pezo_hw.spec import DesignSpec

from .library import library

WRAPPER = Path(__file__).parent / "engine_perturb.cpp"
BUS_LIMIT = 1000  # clocks for one access to a register
CONTAINERS: dict[int, DTypeLike] = {1: "<i1", 2: "<i2", 4: "<i4"}
_VIOLATIONS = (
    "m_axis dropped TVALID before TREADY",
    "m_axis changed a beat before TREADY",
    "s_axi dropped BVALID or RVALID before READY",
    "s_axi changed a response before READY",
)


class BusError(ToolError):
    """The block answered SLVERR: no such register, or a write to one that cannot be written."""


@dataclass(frozen=True)
class Packet:
    """What came out: beats as int32[beats, lanes], TKEEP as uint8[beats, bytes of keep], TLAST and TDEST as uint8."""

    weights: NDArray[np.int32]
    keep: NDArray[np.uint8]
    last: NDArray[np.uint8]
    dest: NDArray[np.uint8]


@functools.cache
def _open(path: Path) -> ctypes.CDLL:
    lib = ctypes.CDLL(str(path))
    handle, i64, u64, u32 = ctypes.c_void_p, ctypes.c_int64, ctypes.c_uint64, ctypes.c_uint32
    for name, result, arguments in (
        ("new", handle, [u64]),
        ("free", None, [handle]),
        ("reset", None, [handle, i64]),
        ("flow", None, [handle, u32, u32]),
        ("clocks", u64, [handle]),
        ("violations", u32, [handle]),
        ("irq", ctypes.c_int, [handle]),
        ("idle", None, [handle, i64]),
        ("cut", None, [handle, ctypes.c_int]),
        ("write", ctypes.c_int, [handle, u32, u32, u32, i64]),
        ("read", ctypes.c_int, [handle, u32, handle, i64]),
        ("push", None, [handle, i64, handle, handle, handle]),
        ("run", i64, [handle, i64, ctypes.c_int]),
        ("unsent", i64, [handle]),
        ("pull", i64, [handle, i64, handle, handle, handle, handle]),
    ):
        function = getattr(lib, f"perturb_{name}")
        function.restype, function.argtypes = result, arguments
    return lib


class VerilatedPerturb:
    """One verilated subsystem, freshly reset, behind what a driver has: a register bus, a DMA each way, an interrupt.

    The streams go on during register accesses, as they do in hardware. Every access checks that the block keeps to
    AXI's rules of VALID and READY; a violation raises. Compiling takes half a minute at first and is cached.

    Parameters
    ----------
    block : Perturb or DesignSpec
        What to verilate; of a design its :func:`~pezo_rtl.engine.subsystem.subsystem`.
    offer, take : float
        Probabilities a clock that the input stream offers a waiting beat and that the output stream is ready.
    seed : int
        Of these draws.

    Attributes
    ----------
    params : EngineParams
    lanes, width : int
        Weights of a beat; bytes of one.

    Raises
    ------
    ToolError
        It cannot be compiled.
    """

    def __init__(self, block: Perturb | DesignSpec, offer: float = 1.0, take: float = 1.0, seed: int = 0) -> None:
        block = subsystem(block) if isinstance(block, DesignSpec) else block
        self.params = block.params
        self.lanes, self.width = self.params.lanes, self.params.width
        header = f'#include "Vtop.h"\nusing Top = Vtop;\nconstexpr int WIDTH = {self.width};\n'
        self._lib = _open(library(convert(block, TOP), TOP, WRAPPER, header))
        self._bench = self._lib.perturb_new(seed)
        self.flow(offer, take)

    def __del__(self) -> None:
        if getattr(self, "_bench", None):
            self._lib.perturb_free(self._bench)
            self._bench = None

    @property
    def clocks(self) -> int:
        """Clocks simulated so far."""
        return int(self._lib.perturb_clocks(self._bench))

    @property
    def irq(self) -> bool:
        """The interrupt line."""
        return bool(self._lib.perturb_irq(self._bench))

    @property
    def unsent(self) -> int:
        """Pushed beats that the block has not taken."""
        return int(self._lib.perturb_unsent(self._bench))

    def flow(self, offer: float, take: float) -> None:
        """Set the probabilities of ``offer`` and ``take``."""
        self._lib.perturb_flow(self._bench, round(1024 * offer), round(1024 * take))

    def reset(self, clocks: int = 2) -> None:
        """Hold reset for so many clocks; beats not sent or not pulled are dropped."""
        self._lib.perturb_reset(self._bench, clocks)

    def idle(self, clocks: int) -> None:
        """Let clocks pass."""
        self._lib.perturb_idle(self._bench, clocks)
        self._check()

    def cut(self, on: bool) -> None:
        """Take both ends of the streams down (for CONTROL.abort), or up again; beats that wait are dropped."""
        self._lib.perturb_cut(self._bench, on)

    def read32(self, address: int) -> int:
        """Return the word at a byte address. Raises ``BusError`` on SLVERR, ``ToolError`` without an answer."""
        value = ctypes.c_uint32()
        self._answer(self._lib.perturb_read(self._bench, address, ctypes.byref(value), BUS_LIMIT), "read", address)
        return value.value

    def write32(self, address: int, value: int, strobe: int = 0xF) -> None:
        """Write the word at a byte address; ``strobe`` has a bit for each byte. Raises as :meth:`read32`."""
        answer = self._lib.perturb_write(self._bench, address, value & 0xFFFFFFFF, strobe, BUS_LIMIT)
        self._answer(answer, "write", address)

    def push(self, weights: ArrayLike, keep: ArrayLike | None = None, last: ArrayLike | None = None) -> None:
        """Queue whole beats for the input stream.

        Parameters
        ----------
        weights : int[beats * lanes]
        keep : uint8[beats, ceil(width / 8)], optional
            TKEEP, bit i of byte k that of byte 8 k + i; by default all ones.
        last : bool[beats], optional
            TLAST; by default of the last beat only.
        """
        data = np.ascontiguousarray(np.asarray(weights).reshape(-1), dtype=CONTAINERS[self.params.container])
        beats = len(data) // self.lanes
        if beats * self.lanes != len(data):
            raise ValueError(f"{len(data)} weights are no whole beats of {self.lanes}")
        marks = [None if x is None else np.ascontiguousarray(x, dtype=np.uint8) for x in (keep, last)]
        self._lib.perturb_push(
            self._bench, beats, data.ctypes.data, *(None if x is None else x.ctypes.data for x in marks)
        )

    def run(self, limit: int, interrupt: bool = False) -> int | None:
        """Let clocks pass until the end of a packet came out (and the interrupt is high); None past ``limit``."""
        clocks = self._lib.perturb_run(self._bench, limit, interrupt)
        self._check()
        return None if clocks < 0 else int(clocks)

    def pull(self, beats: int) -> Packet:
        """Take up to so many beats that came out, not beyond the end of a packet."""
        container = CONTAINERS[self.params.container]
        data = np.empty((beats, self.lanes), container)
        keep = np.empty((beats, -(-self.width // 8)), np.uint8)
        last, dest = np.empty(beats, np.uint8), np.empty(beats, np.uint8)
        got = self._lib.perturb_pull(
            self._bench, beats, data.ctypes.data, keep.ctypes.data, last.ctypes.data, dest.ctypes.data
        )
        return Packet(data[:got].astype(np.int32), keep[:got], last[:got], dest[:got])

    def sweep(self, weights: ArrayLike, interrupt: bool = False) -> NDArray[np.int32]:
        """Stream one packet through a sweep that was started by the registers (CONTROL.start), and return the results.

        Parameters
        ----------
        weights : int[n]
            Any n; the last beat is filled up with zeros, which TKEEP marks as absent.
        interrupt : bool
            Wait for the interrupt line too (enable INTERRUPT.done first).

        Returns
        -------
        int32[n]

        Raises
        ------
        ToolError
            No end of packet came out in time (the sweep was refused, or segments and packet differ), or AXI's rules
            were broken.
        """
        flat = np.asarray(weights).reshape(-1)
        beats = -(-len(flat) // self.lanes)
        whole = np.zeros(beats * self.lanes, CONTAINERS[self.params.container])
        whole[: len(flat)] = flat
        keep = np.zeros((beats, -(-self.width // 8) * 8), np.uint8)
        keep[:, : self.width] = 1
        keep[-1, self.params.container * (len(flat) - (beats - 1) * self.lanes) :] = 0
        self.push(whole, np.packbits(keep, axis=1, bitorder="little"))
        limit = 10_000 + 1000 * beats
        if self.run(limit, interrupt) is None:
            raise ToolError(TOP, f"no end of a packet within {limit} clocks", "read ERROR; reset before going on")
        return self.pull(beats).weights.reshape(-1)[: len(flat)]

    def _answer(self, answer: int, access: str, address: int) -> None:
        self._check()
        if answer < 0:
            raise ToolError(TOP, f"{access} of {address:#x}: no answer within {BUS_LIMIT} clocks")
        if answer:
            raise BusError(TOP, f"{access} of {address:#x}: SLVERR", "docs/registers.md has the addresses")

    def _check(self) -> None:
        found = self._lib.perturb_violations(self._bench)
        if found:
            names = ", ".join(name for bit, name in enumerate(_VIOLATIONS) if found >> bit & 1)
            raise ToolError(TOP, f"AXI protocol: {names}")
