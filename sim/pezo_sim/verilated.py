"""The verilated RTL behind numpy arrays: commands in, lanes out, millions of clocks a second."""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pezo_rtl.ports import Op

from pezo_hw.errors import ToolError

from .library import lane_widths, library

LIMIT = 1 << 20  # clocks to wait for a handshake; a SKIP may be under way
Bytes = NDArray[np.uint8]


@functools.cache
def _open(path: Path) -> ctypes.CDLL:
    lib = ctypes.CDLL(str(path))
    handle, i64, u64 = ctypes.c_void_p, ctypes.c_int64, ctypes.c_uint64
    for name, result, arguments in (
        ("new", handle, []),
        ("free", None, [handle]),
        ("reset", None, [handle, i64]),
        ("clocks", u64, [handle]),
        ("error", ctypes.c_uint32, [handle]),
        ("idle", None, [handle, i64]),
        ("command", ctypes.c_int, [handle, ctypes.c_uint32, u64, i64]),
        ("load", ctypes.c_int, [handle, handle, i64, handle, i64]),
        ("read", i64, [handle, i64, handle, handle, i64]),
    ):
        function = getattr(lib, f"pezo_{name}")
        function.restype, function.argtypes = result, arguments
    return lib


class Verilated:
    """One instance of a verilated source, freshly reset.

    Parameters
    ----------
    verilog : str
        As :func:`pezo_rtl.export.verilog_for` writes it.
    top : str
        Its top module.

    Raises
    ------
    ToolError
        It cannot be compiled.
    """

    def __init__(self, verilog: str, top: str) -> None:
        self.top = top
        self.lanes = len(lane_widths(verilog))
        self._lib = _open(library(verilog, top))
        self._bench = self._lib.pezo_new()
        self.reset()

    def __del__(self) -> None:
        if getattr(self, "_bench", None):
            self._lib.pezo_free(self._bench)
            self._bench = None

    @property
    def clocks(self) -> int:
        """Clocks simulated so far."""
        return int(self._lib.pezo_clocks(self._bench))

    @property
    def error(self) -> int:
        """The sticky error bits."""
        return int(self._lib.pezo_error(self._bench))

    def reset(self, clocks: int = 2) -> None:
        """Hold reset for so many clocks."""
        self._lib.pezo_reset(self._bench, clocks)

    def idle(self, clocks: int) -> None:
        """Let clocks pass without taking anything."""
        self._lib.pezo_idle(self._bench, clocks)

    def command(self, op: Op, arg: int = 0) -> None:
        """Give a command, waiting until it is accepted. Raises ``ToolError`` if it never is."""
        if self._lib.pezo_command(self._bench, op.value, arg, LIMIT) != 0:
            raise ToolError(self.top, f"{op.name} was not accepted within {LIMIT} clocks")

    def load(self, words: Sequence[int], gaps: Bytes | None = None) -> None:
        """Give LOAD and its words; ``gaps[i]`` idle clocks before word i."""
        self.command(Op.LOAD)
        data = np.array(words, dtype=np.uint64)
        pause = None if gaps is None else np.ascontiguousarray(gaps, dtype=np.uint8)
        if self._lib.pezo_load(self._bench, data.ctypes.data, len(data), _address(pause), LIMIT) != 0:
            raise ToolError(self.top, f"a word of LOAD was not accepted within {LIMIT} clocks")

    def read(self, rows: int, stalls: Bytes | None = None) -> NDArray[np.int32]:
        """Take words and return them as int32[rows, lanes].

        Parameters
        ----------
        stalls : uint8[rows], optional
            Clocks with ready low before each word. Its word must then stay as it is, or ``ToolError`` is raised.
        """
        out = np.empty((rows, self.lanes), dtype=np.int32)
        pause = None if stalls is None else np.ascontiguousarray(stalls, dtype=np.uint8)
        taken = self._lib.pezo_read(self._bench, rows, out.ctypes.data, _address(pause), LIMIT)
        if taken < 0:
            raise ToolError(self.top, f"word {-1 - taken} changed while it waited for ready")
        if taken < rows:
            raise ToolError(self.top, f"word {taken} was not offered within {LIMIT} clocks")
        return out


def _address(array: Bytes | None) -> int | None:
    return None if array is None else array.ctypes.data
