"""Bills of pools: memories of numbers, in each of their mappings."""

from __future__ import annotations

import dataclasses

from ..errors import SpecError
from ..sections.hardware import mapping_needs
from ..streams import PoolStream
from .banks import skip_bits
from .bill import Bill
from .memory import block_ram, read_only
from .targets import Target


def pool(stream: PoolStream, target: Target, lanes: int = 0) -> Bill:
    """Return the bill of a pool with so many numbers a word (0: those of the design).

    Raises ``SpecError`` where the mapping does not fit numbers and lanes.
    """
    mapping, width = stream.spec.hardware.pool_mapping, lanes or stream.lanes
    if needs := mapping_needs(dataclasses.replace(stream.spec.hardware, lanes=width), stream.cycle):
        raise SpecError(f"hardware.pool_mapping: {mapping} {needs}; there are {stream.cycle} numbers and {width} lanes")
    pointer = (max(2, stream.cycle) - 1).bit_length()
    control = {"one": 1.0, "count": float(max(skip_bits(stream), pointer)), "pointer": float(pointer)}
    if mapping == "rotating":
        return _rotating(stream, width, control, target)
    block, bits = "pool" if mapping == "replica" else mapping, width * stream.out_bits
    memory = read_only(max(2, stream.cycle), bits, target)
    if memory.where == "logic":
        remark = "so small a pool becomes logic, whose size depends on its numbers: a guess"
        guess = 2 * stream.cycle * bits / target.rom_bits
        return Bill(block, guess, 2 * bits, control={block: control}, remarks=(remark,))
    ff = memory.ff + bits  # a register behind the memory
    return Bill(block, ff=ff, bram=memory.bram, control={block: control | {"choices": float(memory.lut)}})


def _rotating(stream: PoolStream, lanes: int, control: dict[str, float], target: Target) -> Bill:
    """Return the bill of a pool that is written as it is read: (N + 1) / W rows, and a register of a word.

    A block RAM that cannot show the old contents of the address being written has them in registers beside it.
    """
    rows, bits = (stream.cycle + 1) // lanes, lanes * stream.out_bits
    memory = block_ram(rows, bits, target)[1]
    control |= {"row": float((rows - 1).bit_length()), "beside": float(bits * target.hides_old)}
    return Bill("rotating", memory.lut, memory.ff + bits, memory.bram, control={"rotating": control})
