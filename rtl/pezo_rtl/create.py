"""From a stream (the numpy twin) to its RTL block: every constant of the hardware is read from the twin."""

from __future__ import annotations

import dataclasses
from functools import singledispatch

from amaranth.lib import wiring

from pezo_hw.errors import SpecError
from pezo_hw.sections.hardware import mapping_needs
from pezo_hw.streams import (
    BankStream,
    BoxMullerStream,
    FreshClt,
    FreshStream,
    FreshUniform,
    PoolStream,
    Stream,
    TreeStream,
)
from pezo_hw.streams.boxmuller import FIELD
from pezo_hw.streams.generators import WORD, FifoGenerators, MatrixGenerators, XoroshiroGenerators
from pezo_hw.streams.shape import bank_shape

from .fixed_bank import FixedBank
from .gaussian_boxmuller import GaussianBoxMuller
from .gaussian_clt import TERMS, GaussianClt
from .gaussian_tree import GaussianTree
from .gearbox import Gearbox
from .pool import Pool
from .ring_bank import RingBank
from .rotating_pool import RotatingPool
from .word_bank import FifoBank
from .xoroshiro import Xoroshiro

LARGEST_POOL = 32 << 20  # bits: the block RAM of a large FPGA (ZU9EG)


@singledispatch
def create(stream: object, lanes: int = 0) -> wiring.Component:
    """Return the block that makes the numbers of a stream.

    Parameters
    ----------
    stream
        A stream of :func:`pezo_hw.streams.build`.
    lanes : int
        Numbers per clock; 0 for the stream's native count. A bank has its native count only; fresh sources take as many
        generators as the lanes need, so another count than the native one is another stream.

    Raises
    ------
    SpecError
        The stream has no hardware, or not with that many lanes.
    """
    raise SpecError(
        f"perturbation: {type(stream).__name__} has no hardware; choose kind bank, pool, uniform, rademacher, "
        'or gaussian with gaussian = "clt", "tree" or "boxmuller"'
    )


@create.register
def _bank(stream: BankStream, lanes: int = 0, ecp5: bool = False) -> wiring.Component:
    p, shape = stream.perturbation, bank_shape(stream, lanes)
    table = [int(shift) for shift in stream.shift_table()] if p.scaling == "table" else None
    kind = RingBank if stream.rotating else FixedBank
    block = kind(
        stream.matrix, stream.n, p.bits, lanes=stream.lanes, table=table, arg_bits=_skip_bits(stream),
        reading=p.signed, clocks=shape.clocks, fanout=stream.fanout, ecp5=ecp5,
    )  # fmt: skip
    return Gearbox(block, shape.lanes) if shape.geared else block


def _skip_bits(stream: Stream) -> int:
    """Return the width of a skip count, 16 to 32 bits: a skip longer than the cycle has a shorter equal."""
    return min(32, max(16, stream.cycle.bit_length()))


@create.register
def _pool(stream: PoolStream, lanes: int = 0) -> wiring.Component:
    hardware = dataclasses.replace(stream.spec.hardware, lanes=lanes or stream.lanes)
    width, mapping = hardware.lanes, hardware.pool_mapping
    if needs := mapping_needs(hardware, stream.cycle):
        raise SpecError(f"hardware.pool_mapping: {mapping} {needs}; there are {stream.cycle} numbers and {width} lanes")
    size = (stream.cycle + 1 if mapping == "rotating" else stream.cycle * width) * stream.out_bits
    if size > LARGEST_POOL:
        raise SpecError(
            f"perturbation.pool_size: {stream.cycle} numbers for {width} lanes take {size >> 20} Mbit of block RAM, "
            f"more than {LARGEST_POOL >> 20}; use a smaller pool or fewer hardware.lanes"
        )
    numbers = [int(x) for x in stream.pool("z")]
    if mapping == "rotating":
        return RotatingPool(numbers, width, stream.out_bits, _skip_bits(stream))
    return Pool(numbers, width, stream.out_bits, _skip_bits(stream), permuted=mapping == "permuted")


def _fresh(stream: FreshStream, n: int, bits: int = WORD, lanes: int = 0, reading: str = "twos") -> wiring.Component:
    """Return n generators of a stream's family, each word cut into numbers; by default whole words."""
    family, slices = stream.generators, WORD // bits
    if isinstance(family, FifoGenerators):
        return FifoBank(family.taps, n, bits, slices, lanes, reading=reading)
    if isinstance(family, XoroshiroGenerators):
        return Xoroshiro(family.rotations, family.turn, n, bits, slices, lanes, reading=reading)
    assert isinstance(family, MatrixGenerators)
    return FixedBank(family.matrix, n, bits, slices, lanes, reading=reading)


@create.register
def _uniform(stream: FreshUniform, lanes: int = 0) -> wiring.Component:
    n = -(-lanes // stream.slices) if lanes else stream.words
    return _fresh(stream, n, stream.bits, lanes, stream.perturbation.signed)


@create.register
def _clt(stream: FreshClt, lanes: int = 0) -> wiring.Component:
    n = -(-TERMS * lanes // stream.slices) if lanes else stream.words
    lanes = lanes or stream.lanes
    return GaussianClt(_fresh(stream, n, stream.bits, TERMS * lanes, stream.perturbation.signed), lanes)


@create.register
def _tree(stream: TreeStream, lanes: int = 0) -> wiring.Component:
    n = -(-lanes * stream.field // WORD) if lanes else stream.words
    return GaussianTree(_fresh(stream, n), stream.thresholds, stream.compared, stream.leaf_bits, lanes or stream.lanes)


@create.register
def _boxmuller(stream: BoxMullerStream, lanes: int = 0) -> wiring.Component:
    n = -(-(-(-lanes // 2) * FIELD) // WORD) if lanes else stream.words
    return GaussianBoxMuller(_fresh(stream, n), stream.out_bits, stream.shift, lanes or stream.lanes)
