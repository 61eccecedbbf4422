"""The engine verilated behind numpy arrays."""

from __future__ import annotations

import ctypes
import functools
from pathlib import Path

import numpy as np
from amaranth.hdl import Const
from pezo_rtl.engine.checks import Fault
from pezo_rtl.engine.engine import TOP, verilog_of_engine
from pezo_rtl.engine.multiplier import black_box
from pezo_rtl.engine.params import EngineParams
from pezo_sim.library import library

from .golden import Golden, Sweep

SOURCE = Path(__file__).parent / "engine_bench.cpp"
MODEL = Path(__file__).parent / "mult18x18d.v"
NAMES = {
    "TKEEP": "s__tkeep",
    "IN_TDATA": "s__tdata",
    "IN_TLAST": "s__tlast",
    "IN_TVALID": "s__tvalid",
    "IN_TREADY": "s__tready",
    "OUT_TDATA": "m__tdata",
    "OUT_TLAST": "m__tlast",
    "OUT_TVALID": "m__tvalid",
    "OUT_TREADY": "m__tready",
    "NUMBERS_VALID": "u__valid",
    "NUMBERS_READY": "u__ready",
}


def _member(port: str) -> str:
    return port.replace("__", "___05F")  # how Verilator writes double underscores


def _header(params: EngineParams) -> str:
    def lanes(port: str, bits: int) -> str:
        mask = (1 << bits) - 1
        return " ".join(f"top.{_member(f'{port}__lanes__{j}')} = x[{j}] & {mask}u;" for j in range(params.lanes))

    lines = ['#include "Vtop.h"', "using Top = Vtop;"]
    lines += [f"#define {name} {_member(port)}" for name, port in NAMES.items()]
    lines += [f"constexpr int LANES = {params.lanes}, WIDTH = {params.width}, TERMS = {params.terms};"]
    term = "top.term" if params.terms > 1 else "0"
    lines += [f"static inline int which(Top& top) {{ return {term}; }}"]
    lines += [f"static inline void set_numbers(Top& top, const int32_t* x) {{ {lanes('u', params.number_bits)} }}"]
    if params.dither_bits:
        body = lanes("dither", params.dither_bits)
        lines += [
            f"static inline void set_dither(Top& top, const uint32_t* x) {{ {body} }}",
            f"static inline void set_dither_valid(Top& top, bool valid) {{ top.{_member('dither__valid')} = valid; }}",
            f"static inline bool dither_ready(Top& top) {{ return top.{_member('dither__ready')}; }}",
        ]
    else:
        lines += [
            "static inline void set_dither(Top&, const uint32_t*) {}",
            "static inline void set_dither_valid(Top&, bool) {}",
            "static inline bool dither_ready(Top&) { return false; }",
        ]
    return "\n".join([*lines, ""])


def text_of(params: EngineParams) -> str:
    """Return the engine's Verilog, ECP5 multipliers with their model."""
    verilog = verilog_of_engine(params)
    return verilog.replace(black_box(), MODEL.read_text()) if params.ecp5 else verilog


@functools.cache
def _open(params: EngineParams, verilog: str) -> ctypes.CDLL:
    """Return the engine's shared library, compiled once per content."""
    lib = ctypes.CDLL(str(library(verilog, TOP, SOURCE, _header(params))))
    handle, i64 = ctypes.c_void_p, ctypes.c_int64
    for name, result, arguments in (
        ("new", handle, []),
        ("free", None, [handle]),
        ("segment", None, [handle, ctypes.c_uint32, ctypes.c_char_p, i64]),
        ("faults", ctypes.c_uint32, [handle]),
        ("counts", None, [handle, handle]),
        ("sweep", i64, [handle, ctypes.c_char_p, i64, i64, handle, handle, handle, handle, handle, i64]),
    ):
        function = getattr(lib, f"bench_{name}")
        function.restype, function.argtypes = result, arguments
    return lib


class VerilatedEngine:
    """One engine, freshly reset; ``verilog`` stands for another form of it, as a netlist."""

    def __init__(self, params: EngineParams, verilog: str = "") -> None:
        self.params = params
        self._lib = _open(params, verilog or text_of(params))
        self._bench = self._lib.bench_new()

    def __del__(self) -> None:
        if getattr(self, "_bench", None):
            self._lib.bench_free(self._bench)
            self._bench = None

    @property
    def faults(self) -> set[Fault]:
        """All faults so far."""
        word = self._lib.bench_faults(self._bench)
        return {fault for fault in Fault if word >> fault & 1}

    def counts(self) -> tuple[int, int, int]:
        """Weights updated, lost, saturated."""
        counts = np.zeros(3, np.uint32)
        self._lib.bench_counts(self._bench, counts.ctypes.data)
        return int(counts[0]), int(counts[1]), int(counts[2])

    def segments(self, golden: Golden) -> None:
        """Write the segment table."""
        layout = self.params.segment_layout()
        for index, entry in enumerate(golden.entries()):
            self._lib.bench_segment(self._bench, index, *_bytes(layout.const(entry).as_value()))

    def sweep(
        self,
        sweep: Sweep,
        segments: int,
        packet: np.ndarray,
        numbers: np.ndarray,
        dither: np.ndarray | None,
        chances: tuple[float, float, float, float],
    ) -> tuple[np.ndarray, int]:
        """Run one sweep; return the packet that came out, int64[places], and the clocks it took.

        ``numbers`` is int[terms, places].
        """
        kind = {1: np.int8, 2: np.int16, 4: np.int32}[self.params.container]
        weights = np.ascontiguousarray(packet, dtype=kind)
        u = np.ascontiguousarray(np.atleast_2d(numbers), dtype=np.int32)
        noise = None if dither is None else np.ascontiguousarray(dither, dtype=np.uint32)
        results = np.zeros_like(weights)
        odds = np.array([round(1024 * c) for c in chances], np.uint32)
        beats = len(weights) // self.params.lanes
        clocks = self._lib.bench_sweep(
            self._bench,
            *_bytes(self.params.sweep_layout().const(sweep.asked(self.params, segments)).as_value()),
            beats,
            weights.ctypes.data,
            u.ctypes.data,
            None if noise is None else noise.ctypes.data,
            results.ctypes.data,
            odds.ctypes.data,
            100 * self.params.terms * beats + 1000,
        )
        assert clocks > 0, clocks
        return results.astype(np.int64), int(clocks)


def _bytes(value: Const) -> tuple[bytes, int]:
    size = -(-len(value) // 8)
    return value.value.to_bytes(size, "little"), size
