"""How many lanes a source is built with, and how a bank reaches them."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import SpecError
from .bank import BankStream
from .base import Stream
from .fresh import FreshStream


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


def own_lanes(stream: Stream) -> int:
    """Return the lanes with which a design's own source is built: ``hardware.lanes``, or 0 for the native count.

    Raises
    ------
    SpecError
        The source is one without reuse, which gives other numbers with other lanes than its generators fill.
    """
    wanted = stream.spec.hardware.lanes
    if not isinstance(stream, FreshStream):
        return wanted
    if wanted not in (0, stream.lanes):
        raise SpecError(
            f"hardware.lanes: {wanted} lanes of a source without reuse are another stream; perturbation.words = "
            f"{stream.words} generators give {stream.lanes}: leave lanes out, or change words"
        )
    return 0
