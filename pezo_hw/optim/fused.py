"""The sweep on GPUs: one Triton kernel, one pass of memory, the bits of the torch operations and of the compiled sweep.

Without a GPU Triton's interpreter runs the same kernel: ``TRITON_INTERPRET=1`` before the first use.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from contextlib import nullcontext
from itertools import groupby
from typing import Any, NamedTuple

import torch

from ..errors import ToolError
from .sources.base import FusedSource
from .sweep import Piece, Product, TorchSweep

#: Weights of one program of the kernel: a multiple of 8, and at most the entries of the shortest table.
BLOCK = 4096
#: No fused multiply-add: f32-add-v1 rounds the product before it is added. (PTX then has mul.rn and add.rn, which no
#: assembler contracts.)
OPTIONS = {"enable_fp_fusion": False}


def available() -> bool:
    """Return whether Triton is installed. (Torch's builds for GPUs bring it.)"""
    return importlib.util.find_spec("triton") is not None


class FusedSweep:
    """The sweep in one launch for neighbouring products of one kind; in torch operations where a source has no kernel.

    Parameters
    ----------
    block : int
        Weights of a program; the result does not depend on it.

    Raises
    ------
    ToolError
        Triton is not installed.
    """

    def __init__(self, block: int = BLOCK) -> None:
        if not available():
            raise ToolError("triton", "not found", 'install torch for GPUs, which brings it, or use sweep="torch"')
        from . import fused_kernels

        self._kernels, self._block, self._otherwise = fused_kernels, block, TorchSweep()
        self._planned: tuple[Sequence[Piece], _Plan | None] = ([], None)

    def __call__(self, pieces: Sequence[Piece], products: Sequence[Product]) -> None:
        """Add all products to all weights."""
        if not pieces or not products:
            return
        described = [(product, product.source.fused(product.key)) for product in products]
        for kind, run in groupby(described, key=lambda pair: pair[1] and pair[1].kernel):
            chosen = list(run)
            if kind is None:
                self._otherwise(pieces, [product for product, _ in chosen])
            else:
                self._launch(pieces, chosen)

    def _launch(self, pieces: Sequence[Piece], chosen: list[tuple[Product, Any]]) -> None:
        import triton.language as tl

        plan, device = self._plan(pieces), pieces[0].weights.device
        found: FusedSource = chosen[0][1]
        entry = {torch.int8: tl.int8, torch.int16: tl.int16, torch.float32: tl.float32}[found.table.dtype]
        width = self._kernels.PRODUCT.value
        rows = [[fused.table.data_ptr(), *fused.numbers] for _, fused in chosen]
        padded = [[_signed(number) for number in row] + [0] * (width - len(row)) for row in rows]
        coefficients = [product.coefficients for product, _ in chosen]
        with torch.cuda.device(device) if device.type == "cuda" else nullcontext():
            self._kernels.sweep[(len(plan.owners),)](
                plan.owners,
                plan.firsts,
                plan.pieces,
                torch.tensor(padded, dtype=torch.int64, device=device),
                torch.tensor([float(product.multiple) for product, _ in chosen], dtype=torch.float32, device=device),
                torch.tensor(coefficients, dtype=torch.float32, device=device),
                len(coefficients[0]),
                KIND=found.kind,
                COUNT=len(chosen),
                ENTRY=entry,
                BLOCK=self._block,
                N=found.lanes,
                PERIOD=found.period,
                ROTATING=found.rotating,
                FACTORS=found.factors,
                **OPTIONS,
            )

    def _plan(self, pieces: Sequence[Piece]) -> _Plan:
        """Return which piece each program works on; the plan of the last list is kept."""
        known, plan = self._planned
        if plan is None or known is not pieces:
            plan = _Plan.of(pieces, self._block)
            self._planned = (pieces, plan)
        return plan


class _Plan(NamedTuple):
    owners: torch.Tensor  # int32[programs]: the piece
    firsts: torch.Tensor  # int32[pieces]: its first program
    pieces: torch.Tensor  # int64[pieces, 4]: see fused_kernels.PIECE

    @classmethod
    def of(cls, pieces: Sequence[Piece], block: int) -> _Plan:
        device = pieces[0].weights.device
        programs = torch.tensor([-(-(piece.place % 8 + len(piece.weights)) // block) for piece in pieces])
        rows = [[piece.weights.data_ptr(), len(piece.weights), piece.place, piece.group] for piece in pieces]
        return cls(
            torch.repeat_interleave(torch.arange(len(pieces)), programs).int().to(device),
            (programs.cumsum(0) - programs).int().to(device),
            torch.tensor(rows, dtype=torch.int64, device=device),
        )


def _signed(number: int) -> int:
    """Return the int64 of the same bits."""
    return number - (1 << 64) if number >= 1 << 63 else number
