"""The GPU sweep's kernel in Triton: w = fl32(w + multiple * fl32(c * v)) for each product, in one pass of memory.

Imported by :mod:`pezo_hw.optim.fused` alone. Numbers are exact integers; the one product that rounds must not be
contracted with the addition, so the kernel is launched with ``enable_fp_fusion=False``.
"""

# mypy: allow-untyped-defs, allow-untyped-decorators
# no annotations from __future__: Triton's interpreter reads them as types

import triton
import triton.language as tl

#: Columns of ``pieces``: address, weights, place of the first weight, parameter group.
PIECE = tl.constexpr(4)
#: Columns of ``products``: what a kind needs, see the functions below.
PRODUCT = tl.constexpr(5)


@triton.jit
def table_numbers(row, place, BLOCK: tl.constexpr, ENTRY: tl.constexpr):
    """The cycle as a table of at least BLOCK entries: its address, size, entry of number 0."""
    size = tl.load(row + 1)
    entry = ((tl.load(row + 2) + place) % size).to(tl.int32) + tl.arange(0, BLOCK)
    entry = tl.where(entry >= size, entry - size.to(tl.int32), entry)
    return tl.load(tl.load(row).to(tl.pointer_type(ENTRY)) + entry).to(tl.float32)


@triton.jit
def ring_numbers(
    row, place, BLOCK: tl.constexpr, ENTRY: tl.constexpr, N: tl.constexpr, PERIOD: tl.constexpr, ROTATING: tl.constexpr,
    FACTORS: tl.constexpr,
):  # fmt: skip
    """One generator's period: its address, clock of number 0, addresses of the n phases and of the factors."""
    origin = tl.load(row + 1)
    phases = tl.load(row + 2).to(tl.pointer_type(tl.int32))
    clock = origin + place // N
    along = (place % N).to(tl.int32) + tl.arange(0, BLOCK)
    later, lane = along // N, along % N
    if ROTATING:
        lane = (lane + later + (clock % N).to(tl.int32)) % N
    now = (clock % PERIOD).to(tl.int32) + later
    table = tl.load(row).to(tl.pointer_type(ENTRY))
    numbers = tl.load(table + (now + tl.load(phases + lane)) % PERIOD).to(tl.float32)
    if FACTORS:  # powers of two: nothing is rounded
        factors = tl.load(row + 3).to(tl.pointer_type(tl.float32))
        numbers = numbers * tl.load(factors + (now + tl.load(phases)) % PERIOD)
    return numbers


@triton.jit
def philox_numbers(row, place, BLOCK: tl.constexpr, ENTRY: tl.constexpr):
    """Half-words of Philox through half the inverse CDF: the table's address, two key words, two counter words."""
    blocks = place // 8 + tl.arange(0, BLOCK // 8)  # the place is a multiple of 8
    high = tl.zeros((BLOCK // 8,), tl.uint32)
    w0, w1, w2, w3 = tl.philox_impl(
        blocks.to(tl.uint32),
        (blocks >> 32).to(tl.uint32),
        high + tl.load(row + 3).to(tl.uint32),
        high + tl.load(row + 4).to(tl.uint32),
        high + tl.load(row + 1).to(tl.uint32),
        high + tl.load(row + 2).to(tl.uint32),
        10,
    )
    words = tl.interleave(tl.interleave(w0, w2), tl.interleave(w1, w3))
    halves = tl.interleave(words & 0xFFFF, words >> 16).to(tl.int32)
    table = tl.load(row).to(tl.pointer_type(ENTRY))
    magnitude = tl.load(table + (halves & 0x7FFF)).to(tl.int32)
    return tl.where(halves >= 0x8000, 0 - magnitude, magnitude).to(tl.float32)


@triton.jit
def sweep(
    owners, firsts, pieces, products, multiples, coefficients, groups,
    KIND: tl.constexpr, COUNT: tl.constexpr, ENTRY: tl.constexpr, BLOCK: tl.constexpr, N: tl.constexpr,
    PERIOD: tl.constexpr, ROTATING: tl.constexpr, FACTORS: tl.constexpr,
):  # fmt: skip
    """One block of weights of one piece; blocks begin at places that are multiples of 8."""
    block = tl.program_id(0)
    owner = tl.load(owners + block)
    piece = pieces + owner * PIECE
    first = tl.load(piece + 2)
    skipped = first % 8
    start = (block - tl.load(firsts + owner)).to(tl.int64) * BLOCK - skipped
    at = start + tl.arange(0, BLOCK)
    inside = (at >= 0) & (at < tl.load(piece + 1))
    address = tl.load(piece).to(tl.pointer_type(tl.float32)) + at
    weights = tl.load(address, mask=inside, other=0.0)
    group = tl.load(piece + 3)
    place = first + start
    for p in tl.static_range(COUNT):
        row = products + p * PRODUCT
        if KIND == 0:
            numbers = table_numbers(row, place, BLOCK, ENTRY)
        elif KIND == 1:
            numbers = ring_numbers(row, place, BLOCK, ENTRY, N, PERIOD, ROTATING, FACTORS)
        else:
            numbers = philox_numbers(row, place, BLOCK, ENTRY)
        delta = tl.load(coefficients + p * groups + group) * numbers
        weights = weights + tl.load(multiples + p) * delta  # a power of two: nothing is rounded by it
    tl.store(address, weights, mask=inside)
