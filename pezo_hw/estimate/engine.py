"""Bill of the whole subsystem: sources, the perturb and update engine, and its registers (docs/engine.md)."""

from __future__ import annotations

import dataclasses

from ..errors import SpecError
from ..spec import DesignSpec
from ..streams import build
from ..streams.shape import own_lanes
from .bill import Bill
from .memory import Placed, replay
from .multipliers import product
from .structure import bill
from .targets import Target

SEGMENTS = 16  # entries of the segment table
MOST_TERMS = 16
MANTISSA = 17  # bits of a coefficient's mantissa, and one of its shift
ENTRY, EXIT = 16, 32  # places of the queues
GROUP = 72  # bits of a queue's payload that share one pair of pointers
TOGETHER = 4  # lanes whose weights wait in one memory
WEIGHT_WAITS, DITHER_WAITS = 11, 9  # its places, beside one a stage of the shift
LENGTH, FRACTION, HOLD = 32, 8, 1  # bits of a segment beside reserve and lane


def subsystem(spec: DesignSpec, target: Target, terms: int = 0, segments: int = SEGMENTS) -> Bill:
    """Return the bill of ``pezo_perturb`` for a design.

    Parameters
    ----------
    spec : DesignSpec
    target : Target
    terms : int
        Most terms of one update, each with a source of its own; 0 for as many as the optimizer has queries.
    segments : int
        Entries of the segment table.

    Raises
    ------
    SpecError
        The source has no hardware, or there are more terms than an engine sums.
    """
    terms = terms or spec.optimizer.queries
    if terms > MOST_TERMS:
        raise SpecError(f"optimizer.queries: {terms} terms; an engine sums at most {MOST_TERMS} in one update")
    stream = build(spec)
    lanes = own_lanes(stream)
    sources = bill(stream, target, lanes).times(terms)
    dither_bits = 0
    if spec.weights.rounding == "stochastic":
        plain = dataclasses.replace(spec, perturbation=dataclasses.replace(spec.perturbation, scaling="exact"))
        sources += bill(build(plain.with_kind("bank")), target, lanes or stream.lanes)
        dither_bits = spec.perturbation.bits
    lanes = lanes or stream.lanes
    return sources + engine(
        lanes,
        spec.weights.bits,
        max(2, getattr(stream, "out_bits", spec.perturbation.bits)),
        dither_bits,
        terms,
        segments,
        target,
    )


def engine(
    lanes: int, weight_bits: int, number_bits: int, dither_bits: int, terms: int, segments: int, target: Target
) -> Bill:
    """Return the bill of the engine and its registers.

    The memories and the multiplier blocks are counted. All else is pipeline registers, adders and multiplexers of the
    lanes, which are in proportion to the widths in ``control``, and what there is once.
    """
    container = 1 if weight_bits <= 8 else 2 if weight_bits <= 16 else 4
    beat = 9 * container * lanes + 1  # data, TKEEP, TLAST
    summed = number_bits + MANTISSA + (terms - 1).bit_length()
    left = max(0, weight_bits - 14)
    coarse = -(-(left + max(1, dither_bits) + summed + 1) // 2)
    stages = -(-coarse.bit_length() // 2)
    shifted = stages * (2 * left + 2 + 1 + max(1, dither_bits) + number_bits + MANTISSA + summed)
    data = [bit % (8 * container) < weight_bits for bit in range(8 * container * lanes)]
    flags = [True] * (beat - len(data))
    memories = _queue(ENTRY, data + flags, target) + _queue(EXIT, [True] * (beat + 1), target)
    entry = LENGTH + FRACTION + HOLD + weight_bits - 1 + (lanes - 1).bit_length()
    memories.append(replay(max(2, segments), entry, False, False, target))
    for bits, places in ((weight_bits, stages + WEIGHT_WAITS), (dither_bits, stages + DITHER_WAITS)):
        for first in range(0, lanes if bits else 0, TOGETHER):
            memories.append(replay(places, bits * min(TOGETHER, lanes - first), True, True, target))
    placed = product(number_bits, MANTISSA, target)
    control = {
        "one": 1.0,
        "sources": float(terms + (dither_bits > 0)),
        "lane": float(lanes),
        "weights": float(lanes * weight_bits),
        "late_weights": float(lanes * weight_bits * stages),
        "numbers": float(lanes * number_bits),
        "dither": float(lanes * dither_bits),
        "shifted": float(lanes * shifted),
        "beat": float(beat),
        "sums": float(lanes * (summed + number_bits + MANTISSA) * (terms > 1)),
        "terms": float(terms - 1),
        "multiplied": float(2 * lanes * placed.bits),
    }
    return Bill(
        "perturb",
        lut=sum(memory.lut for memory in memories),
        ff=sum(memory.ff for memory in memories),
        bram=sum(memory.bram for memory in memories),
        dsp=2 * lanes * placed.dsp,
        lutram=sum(memory.lutram for memory in memories),
        control={"perturb": control},
    )


def _queue(places: int, used: list[bool], target: Target) -> list[Placed]:
    """Return the memories of a queue, one for each group of bits.

    Memory in look-up tables comes in slices, of which those that hold nothing used are not there; of flip-flops each
    bit.
    """
    slices = target.lut_rams[0].dual if target.lut_rams else 1
    memories = []
    for low in range(0, len(used), GROUP):
        group = used[low : low + GROUP]
        parts = [group[at : at + slices] for at in range(0, len(group), slices)]
        memories.append(replay(places, sum(len(part) for part in parts if any(part)), False, False, target))
    return memories
