"""Compile the GPU kernel for two NVIDIA architectures, no GPU needed; print what its instructions are, as JSON.

Run by test_fused.py in a process of its own: in the tests' process Triton interprets.
"""

from __future__ import annotations

import json
import sys

import triton
import triton.language as tl
from triton.backends.compiler import GPUTarget
from triton.compiler import ASTSource

from pezo_hw.optim import fused_kernels
from pezo_hw.optim.fused import BLOCK, OPTIONS
from pezo_hw.optim.sources.base import PHILOX, RING, TABLE

POINTERS = {"owners": "*i32", "firsts": "*i32", "pieces": "*i64", "products": "*i64", "multiples": "*fp32"}
CONSTANTS = ("KIND", "COUNT", "ENTRY", "BLOCK", "N", "PERIOD", "ROTATING", "FACTORS")


def main() -> None:
    """Print a row for each kind of source, architecture and setting of fusion."""
    signature = POINTERS | {"coefficients": "*fp32", "groups": "i32"} | dict.fromkeys(CONSTANTS, "constexpr")
    rows = []
    for kind, entry, factors in ((TABLE, tl.int8, False), (RING, tl.int16, False), (RING, tl.float32, True),
                                 (PHILOX, tl.int16, False)):  # fmt: skip
        values = dict(zip(CONSTANTS, (kind, 2, entry, BLOCK, 31, 4095, True, factors), strict=True))
        for architecture in (80, 90):
            for options in (OPTIONS, {"enable_fp_fusion": True}):
                made = triton.compile(
                    ASTSource(fused_kernels.sweep, signature, values),
                    target=GPUTarget("cuda", architecture, 32),
                    options=dict(options),
                )
                text = made.asm["ptx"]
                counts = {part: text.count(part) for part in ("fma.rn.f32", "mul.rn.f32", "add.rn.f32", ".ftz")}
                rows.append({"kind": kind, "options": options, "binary": "cubin" in made.asm, **counts})
    json.dump(rows, sys.stdout)


if __name__ == "__main__":
    main()
