"""Parameters of the engine and what follows from them."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from amaranth.hdl import ShapeLike, signed
from amaranth.lib import data

from pezo_hw.errors import SpecError

MANTISSA = 16  # bits of a coefficient's mantissa, sign included
EXPONENT = 16  # bits of its exponent, sign included
LENGTH = 32  # bits of a segment's length
FRACTION = 8  # bits of a segment's power of two, sign included
MOST_TERMS = 16
FINE = 1  # low bits of a shift, done once on the mantissa, not in every lane; 17 bits still fit 18-bit multipliers


class Mode(enum.IntEnum):
    """What a sweep does to a weight w; delta = round(eps u), R = round(coefficient u), a = the multiple."""

    PERTURB = 0  #: w + a delta, written back (TDEST 0)
    READ = 1  #: w + a delta, to the consumer (TDEST 1); the weights in memory stay as they are
    UPDATE = 2  #: clip(w + R), written back
    RESTORE_UPDATE = 3  #: clip((w + a delta) + R), R rounded by itself, written back


@dataclass(frozen=True)
class EngineParams:
    """One engine.

    Parameters
    ----------
    lanes : int
        Weights per beat, 1 to 64.
    weight_bits : int
        8 to 32.
    number_bits : int
        Width of the source's signed numbers, 2 to 24.
    dither_bits : int
        Width of the dither numbers of stochastic rounding, at most 16; 0: nearest-even only, no dither port.
    segments : int
        Entries of the segment table, 1 to 256.
    terms : int
        Most terms of one update, 1 to 16: R = round(sum of coefficient_k u_k).
    ecp5 : bool
        Use the registered multiplier blocks of ECP5 instead of inferred ones; numbers of at most 18 bits.

    Raises
    ------
    SpecError
        A value is out of range.
    """

    lanes: int
    weight_bits: int = 16
    number_bits: int = 8
    dither_bits: int = 0
    segments: int = 16
    terms: int = 1
    ecp5: bool = False

    def __post_init__(self) -> None:
        ranges = {
            "lanes": (1, 64),
            "weight_bits": (8, 32),
            "number_bits": (2, 24),
            "dither_bits": (0, 16),
            "segments": (1, 256),
            "terms": (1, MOST_TERMS),
        }
        for name, (low, high) in ranges.items():
            if not low <= getattr(self, name) <= high:
                raise SpecError(f"engine: {name} is {getattr(self, name)}; it must lie in {low} .. {high}")
        if self.ecp5 and self.number_bits > 18:
            raise SpecError(f"engine: number_bits is {self.number_bits}; ECP5 multiplier blocks take at most 18")

    @property
    def container(self) -> int:
        """Bytes of one weight in a stream: 1, 2 or 4, sign-extended."""
        return 1 if self.weight_bits <= 8 else 2 if self.weight_bits <= 16 else 4

    @property
    def width(self) -> int:
        """Bytes of one beat."""
        return self.container * self.lanes

    @property
    def product_bits(self) -> int:
        """Width of number times finely shifted mantissa."""
        return self.number_bits + MANTISSA + FINE

    @property
    def sum_bits(self) -> int:
        """Width of the sum of as many products as there are terms."""
        return self.product_bits + (self.terms - 1).bit_length()

    @property
    def left(self) -> int:
        """Largest left shift: with a normalised mantissa, a larger one saturates every weight whose u is not zero."""
        return max(0, self.weight_bits - 14)

    @property
    def coarse_max(self) -> int:
        """Largest coarse shift, in units of 2**FINE: nothing but the sign is left of a sum."""
        return -(-(self.left + max(1, self.dither_bits) + self.sum_bits + 1) >> FINE)

    @property
    def coarse_bits(self) -> int:
        """Width of a coarse shift."""
        return self.coarse_max.bit_length()

    @property
    def shift_stages(self) -> int:
        """Stages of a coarse shift, four ways each."""
        return -(-self.coarse_bits // 2)

    def digits(self, stage: int) -> int:
        """Bits of the coarse shift that a stage works off: 2, or of the last one 1."""
        return min(2, self.coarse_bits - 2 * stage)

    @property
    def round_clocks(self) -> int:
        """Clocks from a product to its rounded value: the shift, the sum, the tie, the clamp."""
        return self.shift_stages + 3

    @property
    def rounded_bits(self) -> int:
        """Width of a rounded delta or R; larger ones are clamped, which leaves any sum with a weight out of range."""
        return self.weight_bits + 2

    def segment_layout(self) -> data.StructLayout:
        """Return the fields of a segment table entry."""
        return data.StructLayout(
            {
                "length": LENGTH,
                "fraction": signed(FRACTION),
                "hold": 1,
                "reserve": self.weight_bits - 1,
                "lane": range(self.lanes),
            }
        )

    def sweep_layout(self) -> data.StructLayout:
        """Return what holds for a whole sweep, as the host asks for it."""
        coefficient = data.StructLayout({"mantissa": signed(MANTISSA), "exponent": signed(EXPONENT)})
        fields: dict[str, object] = {
            "mode": Mode,
            "multiple": signed(3),
            "stochastic": 1,
            "eps": coefficient,
            "coefficient": coefficient,
            "segments": range(self.segments + 1),
        }
        if self.terms > 1:  # further terms share the coefficient's exponent
            fields |= {
                "terms": range(self.terms),  # less one
                "source": range(self.terms),  # whose numbers delta is made of
                "mantissas": data.ArrayLayout(signed(MANTISSA), self.terms - 1),  # of terms 1, 2, ...
            }
        return data.StructLayout(fields)

    def side_layout(self) -> data.StructLayout:
        """Return what goes with every beat, constant over a segment."""
        shifted = signed(MANTISSA + FINE)
        return data.StructLayout(
            {
                "eps": shifted,
                "eps_coarse": self.coarse_bits,
                "coefficient": shifted,
                "coefficient_coarse": self.coarse_bits,
                "reserve": self.weight_bits - 1,
                "multiple": signed(3),
                "update": 1,
                "stochastic": 1,
            }
        )

    def side_fields(self) -> dict[str, ShapeLike]:
        """Return the shapes of the side data's fields, and of what the datapath makes of them for the lanes."""
        fields: dict[str, ShapeLike] = {name: field.shape for name, field in self.side_layout()}
        fields |= dict.fromkeys(("limit", "limit_negative", "reserve_negative"), signed(self.weight_bits))
        for name in ("eps", "coefficient"):
            for stage in range(self.shift_stages):
                fields |= {f"{name}_digit{stage}": 2, f"{name}_fallen{stage}": 3}
        return fields
