"""From a stream (the numpy twin) to its RTL block: every constant of the hardware is read from the twin."""

from __future__ import annotations

from functools import singledispatch

from amaranth.lib import wiring

from pezo_hw.errors import SpecError
from pezo_hw.streams import BankStream, CltStream, PoolStream, Stream, UniformStream

from .fixed_bank import FixedBank
from .gaussian_clt import TERMS, GaussianClt
from .pool import Pool
from .ring_bank import RingBank

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
        'or gaussian with gaussian = "clt"'
    )


@create.register
def _bank(stream: BankStream, lanes: int = 0) -> wiring.Component:
    n, p = stream.n, stream.perturbation
    if lanes not in (0, n):
        raise SpecError(f"hardware.lanes: {lanes} does not fit a bank of {n} generators; use 0 or {n}")
    table = [int(shift) for shift in stream.shift_table()] if p.scaling == "table" else None
    block = RingBank if stream.rotating else FixedBank
    return block(stream.matrix, n, p.bits, table=table, arg_bits=_skip_bits(stream), reading=p.signed)


def _skip_bits(stream: Stream) -> int:
    """Return the width of a skip count, 16 to 32 bits: a skip longer than the cycle has a shorter equal."""
    return min(32, max(16, stream.cycle.bit_length()))


@create.register
def _pool(stream: PoolStream, lanes: int = 0) -> wiring.Component:
    width = lanes or stream.lanes
    size = stream.cycle * width * stream.out_bits
    if size > LARGEST_POOL:
        raise SpecError(
            f"perturbation.pool_size: {stream.cycle} numbers for {width} lanes take {size >> 20} Mbit of block RAM, "
            f"more than {LARGEST_POOL >> 20}; use a smaller pool or fewer hardware.lanes"
        )
    numbers = [int(x) for x in stream.pool("z")]
    return Pool(numbers, width, stream.out_bits, arg_bits=_skip_bits(stream))


def _generators(stream: UniformStream, uniforms: int) -> int:
    """Return how many generators so many fresh numbers a clock take; those of the stream for 0."""
    return -(-uniforms // stream.slices) if uniforms else stream.words


@create.register
def _uniform(stream: UniformStream, lanes: int = 0) -> wiring.Component:
    n = _generators(stream, lanes)
    reading = stream.perturbation.signed
    return FixedBank(stream.matrix, n, stream.bits, stream.slices, lanes, reading=reading)


@create.register
def _clt(stream: CltStream, lanes: int = 0) -> wiring.Component:
    n = _generators(stream, TERMS * lanes)
    reading = stream.perturbation.signed
    return GaussianClt(stream.matrix, n, stream.bits, stream.slices, lanes, reading=reading)
