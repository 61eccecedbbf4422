"""How many lanes a source is built with, and how a bank reaches them."""

from __future__ import annotations

from dataclasses import dataclass

from .bank import BankStream


@dataclass(frozen=True)
class BankShape:
    """A bank's word.

    Attributes
    ----------
    lanes : int
        W, numbers of a word.
    clocks : int
        Clocks of the stream that the bank makes at once: the least number that covers W.
    geared : bool
        W is no multiple of a clock's numbers, so a gearbox cuts the bank's words into words of W.
    """

    lanes: int
    clocks: int
    geared: bool


def bank_shape(stream: BankStream, lanes: int = 0) -> BankShape:
    """Return the shape for W lanes; 0 for those of the design, which are a clock's numbers unless it says otherwise."""
    wanted = lanes or stream.spec.hardware.lanes or stream.lanes
    clocks = -(-wanted // stream.lanes)
    return BankShape(wanted, clocks, wanted != clocks * stream.lanes)
