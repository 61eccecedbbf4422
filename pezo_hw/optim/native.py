"""The compiled sweep: sweep.cpp, built once by the system's C++ compiler, bit-identical to the torch operations."""

from __future__ import annotations

import ctypes
import functools
import hashlib
import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch

from ..errors import ToolError
from .sources import NativeSource
from .sweep import Piece, Product, TorchSweep

SOURCE = Path(__file__).with_name("sweep.cpp")
HEADER = SOURCE.with_name("readers.h")
#: No fused multiply-add: f32-add-v1 rounds the product before it is added.
FLAGS = ("-std=c++17", "-O3", "-march=native", "-ffp-contract=off", "-shared", "-fPIC", "-fopenmp")
#: A thread is worth its start from so many weights on.
PER_THREAD = 1 << 16
#: A jump over more unused numbers than this begins a new job.
GAP = 1 << 12


class _Piece(ctypes.Structure):
    _fields_ = (
        ("weights", ctypes.c_void_p),
        ("count", ctypes.c_int64),
        ("place", ctypes.c_int64),
        ("group", ctypes.c_int32),
    )


class _Product(ctypes.Structure):
    _fields_ = (("source", ctypes.c_int32), ("multiple", ctypes.c_float), ("coefficients", ctypes.c_void_p))


class _Job(ctypes.Structure):
    _fields_ = (("pieces", ctypes.c_void_p), ("pieces_count", ctypes.c_int64), ("states", ctypes.c_void_p))


class _Sweep(ctypes.Structure):
    _fields_ = (
        ("sources", ctypes.c_void_p),
        ("sources_count", ctypes.c_int64),
        ("products", ctypes.c_void_p),
        ("products_count", ctypes.c_int64),
        ("jobs", ctypes.c_void_p),
        ("jobs_count", ctypes.c_int64),
        ("threads", ctypes.c_int64),
    )


def available() -> bool:
    """Return whether a C++ compiler is there."""
    return shutil.which(_compiler()) is not None


@functools.cache
def library() -> ctypes.CDLL:
    """Return the compiled sweep, built on the first call on this machine and kept in the user's cache folder.

    Raises
    ------
    ToolError
        There is no C++ compiler, or it fails.
    """
    compiler = _compiler()
    if not available():
        raise ToolError(compiler, "not found", 'install a C++ compiler, name one in CXX, or use sweep="torch"')
    processor = platform.machine() + platform.processor() + _processor_flags()
    version = subprocess.run([compiler, "--version"], capture_output=True, text=True, check=False).stdout
    texts = SOURCE.read_bytes() + HEADER.read_bytes()
    name = hashlib.sha256(f"{FLAGS}{processor}{version}".encode() + texts).hexdigest()[:16]
    path = _cache() / f"sweep-{name}.so"
    if not path.exists():
        _build(compiler, path)
    loaded = ctypes.CDLL(str(path))
    loaded.pezo_sweep.argtypes = [ctypes.POINTER(_Sweep)]
    loaded.pezo_sweep.restype = None
    return loaded


class NativeSweep:
    """The sweep in one pass of memory, on all of torch's threads; in torch operations where a source is not described.

    For weights on the CPU.
    """

    def __init__(self) -> None:
        self._library, self._otherwise = library(), TorchSweep()
        self._planned: tuple[Sequence[Piece], int, list[_Plan]] = ([], 0, [])

    def __call__(self, pieces: Sequence[Piece], products: Sequence[Product]) -> None:
        """Add all products to all weights."""
        if not pieces or not products:
            return
        drawn = list(dict.fromkeys((product.source, product.key) for product in products))
        described = [native for source, key in drawn if (native := source.native(key)) is not None]
        if len(described) < len(drawn):
            self._otherwise(pieces, products)
            return
        sources = (NativeSource * len(drawn))(*described)
        kept: list[object] = [described]  # what pointers lead to, until the call is over
        rows = []
        for product in products:
            coefficients = (ctypes.c_float * len(product.coefficients))(*product.coefficients)
            kept.append(coefficients)
            rows.append(
                _Product(drawn.index((product.source, product.key)), product.multiple, ctypes.addressof(coefficients))
            )
        threads = torch.get_num_threads()
        jobs = []
        for plan in self._plans(pieces, threads):
            states = np.concatenate([source.states(key, plan.place) for source, key in drawn])
            kept.append(states)
            jobs.append(_Job(ctypes.addressof(plan.pieces), len(plan.pieces), states.ctypes.data))
        product_rows, job_rows = (_Product * len(rows))(*rows), (_Job * len(jobs))(*jobs)
        sweep = _Sweep(
            ctypes.addressof(sources),
            len(drawn),
            ctypes.addressof(product_rows),
            len(rows),
            ctypes.addressof(job_rows),
            len(jobs),
            threads,
        )
        self._library.pezo_sweep(ctypes.byref(sweep))

    def _plans(self, pieces: Sequence[Piece], threads: int) -> list[_Plan]:
        """Return the jobs of a list of pieces; those of the list of the last call are still there."""
        known, count, plans = self._planned
        if known is not pieces or count != threads:
            jobs = _jobs(pieces, threads)
            plans = [_Plan((_Piece * len(job))(*job), job[0].place) for job in jobs]
            self._planned = (pieces, threads, plans)
        return plans


class _Plan(NamedTuple):
    pieces: Any
    place: int


def _jobs(pieces: Sequence[Piece], threads: int) -> list[list[_Piece]]:
    """Return runs of pieces in the order of their places, about equally long, cut inside a piece where needed."""
    ordered = sorted(pieces, key=lambda piece: piece.place)
    total = sum(len(piece.weights) for piece in ordered)
    quota = -(-total // max(1, min(threads, total // PER_THREAD)))
    jobs: list[list[_Piece]] = []
    room, end = 0, 0
    for piece in ordered:
        start, size = 0, len(piece.weights)
        if piece.place - end > GAP:
            room = 0
        while start < size:
            if room == 0:
                jobs.append([])
                room = quota
            take = min(room, size - start)
            address = piece.weights.data_ptr() + 4 * start
            last = jobs[-1][-1] if jobs[-1] else None
            if last and (last.weights + 4 * last.count, last.place + last.count, last.group) == (
                address,
                piece.place + start,
                piece.group,
            ):
                last.count += take  # neighbours in memory and in the perturbation: one piece
            else:
                jobs[-1].append(_Piece(address, take, piece.place + start, piece.group))
            start, room = start + take, room - take
        end = piece.place + size
    return jobs


def _compiler() -> str:
    return os.environ.get("CXX", "") or "g++"


def _cache() -> Path:
    chosen = os.environ.get("PEZO_CACHE", "")
    return Path(chosen) if chosen else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "pezo-hw"


def _processor_flags() -> str:
    """Return what this processor can do, so that a cache shared between machines keeps a build for each."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    return next((line for line in lines if line.startswith(("flags", "Features"))), "")


def _build(compiler: str, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        built = Path(folder) / path.name
        done = subprocess.run([compiler, *FLAGS, "-o", built, SOURCE], capture_output=True, text=True, check=False)
        if done.returncode:
            raise ToolError(
                compiler, f"could not build {SOURCE.name}: {done.stderr.strip()[:300]}", 'use sweep="torch"'
            )
        built.replace(path)  # by rename: any number of processes may build at once
