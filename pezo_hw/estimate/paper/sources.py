"""The sources of the table, each as a design with W numbers per clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ...spec import DesignSpec

WIDTHS = (1, 16, 64, 256)  # synthesized where they complete
FULL = 1024  # extrapolated
POOL = 4095
PAPER_GENERATORS = 31


@dataclass(frozen=True)
class Source:
    """One row of the table.

    Attributes
    ----------
    name : str
    group : str
        gaussian, fresh, sign, bank or pool.
    design : str
        Names the top module, see :func:`pezo_rtl.export.top_of`.
    perturbation : mapping
        Fields of the design's section.
    generators : int
        Of a bank: 0 for as many as numbers per clock; with fewer, each number serves several weights (fanout).
    about : str
    mapping : str
        Of a pool: how it lies in memory.
    """

    name: str
    group: str
    design: str
    perturbation: Mapping[str, Any] = field(default_factory=dict)
    generators: int = -1
    about: str = ""
    mapping: str = "replica"

    def spec(self, width: int) -> DesignSpec:
        """Return the design with so many numbers per clock. Raises ``SpecError`` where there is none."""
        section = {"offsets": "equal", **self.perturbation}
        hardware: dict[str, Any] = {"lanes": width}
        if self.group == "bank":
            n = self.generators or width
            section["generators"] = min(n, width)
            if width > n:
                section |= {"fanout": -(-width // n), "clock_numbers": width}
            hardware = {}
        elif self.group in ("gaussian", "fresh", "sign"):
            hardware = {}
        elif self.mapping != "replica":
            hardware["pool_mapping"] = self.mapping
        return DesignSpec.from_dict(
            {"name": "paper", "perturbation": section, "hardware": hardware, "weights": {"count": 100_000}}
        )

    def lanes(self, width: int) -> int:
        """Return what the RTL is asked for: banks have their native count."""
        return 0 if self.group == "bank" else width


def _bank(bits: int, generators: int, scaling: str) -> Source:
    how = "each number for one weight" if generators == 0 else "numbers shared beyond 31"
    scaled = "scaling table" if scaling == "table" else "constant shift"
    name = f"bank b={bits} n={generators or 'W'}{' scaled' if scaling == 'table' else ''}"
    section = {"kind": "bank", "bits": bits, "scaling": scaling}
    return Source(name, "bank", "bank", section, generators, f"{how}, {scaled}")


SOURCES: tuple[Source, ...] = (
    Source(
        "Gaussian, sum of 8", "gaussian", "gaussian-clt", {"kind": "gaussian", "gaussian": "clt", "bits": 8},
        about="sum of 8 fresh uniforms of 8 bits",
    ),
    Source(
        "Gaussian, tree", "gaussian", "gaussian-tree", {"kind": "gaussian", "gaussian": "tree", "bits": 8},
        about="a tree of comparisons with random bits, as TreeGRNG",
    ),
    Source(
        "Gaussian, Box-Muller", "gaussian", "gaussian-boxmuller",
        {"kind": "gaussian", "gaussian": "boxmuller", "bits": 8}, about="tables and a multiplier, two numbers a pair",
    ),
    Source(
        "uniform, leap-forward", "fresh", "uniform", {"kind": "uniform", "bits": 8, "generator": "leap"},
        about="64-bit leap-forward LFSRs, no reuse",
    ),
    Source(
        "uniform, LUT-optimised", "fresh", "uniform", {"kind": "uniform", "bits": 8},
        about="64-bit sparse matrices of at most 4 inputs, no reuse",
    ),
    Source(
        "uniform, LUT-SR", "fresh", "uniform", {"kind": "uniform", "bits": 8, "generator": "lutsr"},
        about="the LUT-SR class: shift registers in look-up tables, period 2^512 - 1, no reuse",
    ),
    Source("Rademacher", "sign", "rademacher", {"kind": "rademacher"}, about="one fresh bit a weight, no reuse"),
    *(_bank(bits, generators, "exact") for bits in (8, 12, 14) for generators in (0, PAPER_GENERATORS)),
    *(_bank(bits, generators, "table") for bits in (8, 12, 14) for generators in (0, PAPER_GENERATORS)),
    Source(
        "pool N=4095, replica", "pool", "pool", {"kind": "pool", "bits": 8, "pool_size": POOL},
        about="a memory of N rows of W numbers: N W b bits",
    ),
    Source(
        "pool N=4095, rotating", "pool", "pool", {"kind": "pool", "bits": 8, "pool_size": POOL},
        about="the numbers once, in W banks behind a rotation; W a power of two from 2 on", mapping="rotating",
    ),
)  # fmt: skip
