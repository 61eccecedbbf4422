"""Where a memory goes and what it takes, by the rules with which Yosys' memory mapping chooses."""

from __future__ import annotations

from dataclasses import dataclass

from .logic import mux_luts
from .targets import Target

MUX_PRICE = 0.5  # of one bit of one further way of a read multiplexer
PORT_PRICE = 2  # of a port in use
EMULATED = 12  # of logic around a block RAM that must show old contents while it is written; twice so at one address


@dataclass(frozen=True)
class Placed:
    """What a memory takes: block RAM units as in :mod:`pezo_hw.eda.cells`, LUTs that are memory, LUTs and FFs beside.

    ``where`` is "block", "lut" or "logic" (flip-flops, or look-up tables that hold constants).
    """

    where: str
    bram: float = 0.0
    lutram: int = 0
    lut: int = 0
    ff: int = 0
    ways: int = 1


def read_only(rows: int, width: int, target: Target) -> Placed:
    """Place a memory of constants with one registered read port; its contents do not matter unless it is logic."""
    logic = rows * width / target.rom_bits
    price, found = block_ram(rows, width, target)
    return found if price < logic else Placed("logic")


def block_ram(rows: int, width: int, target: Target) -> tuple[float, Placed]:
    """Return price and size of a memory in the cheapest shape of block RAM."""
    best, price = Placed("block"), float("inf")
    for ram in target.rams:
        chosen: tuple[float, Placed] | None = None
        for index, wide in enumerate(ram.widths):
            ways = -(-rows // (1 << ram.abits - index))
            blocks = -(-ways * width // wide)
            cost = int(ram.price * blocks + MUX_PRICE * (ways - 1) * width + PORT_PRICE)
            if chosen is None or cost < chosen[0]:
                logic = width * mux_luts(ways, target)
                select = (ways - 1).bit_length()
                chosen = (cost, Placed("block", bram=blocks * ram.units, lut=logic, ff=select, ways=ways))
        if chosen is not None and chosen[0] < price:
            price, best = chosen
    return price, best


def replay(rows: int, width: int, same_address: bool, registered: bool, target: Target) -> Placed:
    """Place a memory with one write and one read port.

    Parameters
    ----------
    rows, width : int
    same_address : bool
        Both ports use one address.
    registered : bool
        What is read goes into a register at once, so that a block RAM would serve.
    """
    if not target.lut_rams:
        ram = target.rams[0]
        blocks = -(-width // ram.widths[-1])
        if registered and ram.price * blocks + EMULATED * (1 + same_address) < rows * width:
            return Placed("block", bram=blocks * ram.units)
        return Placed("logic", lut=width * mux_luts(rows, target), ff=rows * width, ways=rows)
    kind = next((ram for ram in target.lut_rams if rows <= ram.rows), target.lut_rams[-1])
    ways = -(-rows // kind.rows)
    pieces = ways * -(-width // (kind.single if same_address else kind.dual))
    return Placed("lut", lutram=pieces * kind.luts, lut=width * mux_luts(ways, target), ways=ways)
