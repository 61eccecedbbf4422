"""Where a product goes: multiplier blocks, by the rules with which Yosys cuts it, or look-up tables."""

from __future__ import annotations

from dataclasses import dataclass

from .targets import Target

LEAST_PRODUCT = 9  # bits, below which a product becomes look-up tables
LEAST_OPERAND = 2


@dataclass(frozen=True)
class Product:
    """What a product takes: multiplier blocks, or look-up tables in proportion to ``bits``, the operands' product."""

    dsp: float = 0.0
    bits: int = 0


def product(a: int, b: int, target: Target) -> Product:
    """Place a signed product of a and b bits."""
    wide, narrow = max(a, b), min(a, b)
    if not target.multipliers or narrow < LEAST_OPERAND or wide + narrow < LEAST_PRODUCT:
        return Product(bits=a * b)
    for block in target.multipliers:
        if wide <= block.wide and narrow <= block.narrow:
            return Product(dsp=block.units)
    largest = target.multipliers[-1]  # of a signed operand each part but the highest holds one bit less
    parts = -(-(wide - 1) // (largest.wide - 1)) * -(-(narrow - 1) // (largest.narrow - 1))
    return Product(dsp=largest.units * parts)
