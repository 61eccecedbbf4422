"""A design as a folder for FPGA flows: Verilog, FuseSoC core, scripts, constraints, host files, test vectors."""

from __future__ import annotations

from .package import module, write

__all__ = ["module", "write"]
