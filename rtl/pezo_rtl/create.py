"""From a stream (the numpy twin) to its RTL block: every constant of the hardware is read from the twin."""

from __future__ import annotations

from functools import singledispatch

from amaranth.lib import wiring

from pezo_hw.errors import SpecError
from pezo_hw.streams import BankStream, CltStream, PoolStream, UniformStream

from .fixed_bank import FixedBank
from .gaussian_clt import TERMS, GaussianClt
from .pool import Pool
from .ring_bank import RingBank


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
    n = len(stream.offsets)
    if lanes not in (0, n):
        raise SpecError(f"hardware.lanes: {lanes} does not fit a bank of {n} generators; use 0 or {n}")
    perturbation = stream.spec.perturbation
    if perturbation.rotation == "none":
        return FixedBank(stream.matrix, n, perturbation.bits)
    table = stream.shift_table() if perturbation.scaling == "table" else None
    return RingBank(stream.matrix, n, perturbation.bits, table=None if table is None else [int(e) for e in table])


@create.register
def _pool(stream: PoolStream, lanes: int = 0) -> wiring.Component:
    numbers = [int(x) for x in stream.pool("z")]
    return Pool(numbers, lanes or stream.lanes, stream.out_bits)


def _generators(lanes: int, per_generator: int, native: int) -> int:
    return -(-lanes // per_generator) if lanes else native


@create.register
def _uniform(stream: UniformStream, lanes: int = 0) -> wiring.Component:
    bits = stream.bits
    slices = len(stream.matrix) // bits
    n = _generators(lanes, slices, stream.generators)
    return FixedBank(stream.matrix, n, bits, slices, lanes=lanes)


@create.register
def _clt(stream: CltStream, lanes: int = 0) -> wiring.Component:
    uniform = stream.uniform
    slices = len(uniform.matrix) // uniform.bits
    n = _generators(lanes * TERMS, slices, uniform.generators)
    return GaussianClt(uniform.matrix, n, uniform.bits, slices, lanes=lanes)
