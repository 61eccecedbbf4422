"""The perturbation subsystem of a design: sources, engine and registers as one block, ``pezo_perturb``."""

from __future__ import annotations

import dataclasses

from pezo_hw.errors import SpecError
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import build
from pezo_hw.streams.shape import own_lanes

from ..create import create
from ..verilog import convert
from .multiplier import black_box
from .params import MOST_TERMS, EngineParams
from .perturb import Perturb

TOP = "pezo_perturb"


def subsystem(spec: DesignSpec, segments: int = 16, ecp5: bool = False, terms: int = 0) -> Perturb:
    """Return the subsystem of a design: its sources, and, for stochastic rounding, a bank for the dither.

    Parameters
    ----------
    spec : DesignSpec
        ``hardware.lanes`` and ``weights`` decide lanes and width.
    segments : int
        Entries of the segment table.
    ecp5 : bool
        See :class:`~pezo_rtl.engine.params.EngineParams`.
    terms : int
        Sources, and most terms of one update; 0 for as many as the optimizer has queries.

    Raises
    ------
    SpecError
        The source has no hardware with so many lanes, or the dither's bank has another number of lanes than the source;
        or the queries are more than an engine has terms.
    """
    if not terms and spec.optimizer.queries > MOST_TERMS:
        raise SpecError(
            f"optimizer.queries is {spec.optimizer.queries}; an engine sums at most {MOST_TERMS} terms in one update. "
            f"Use at most {MOST_TERMS}, or build with fewer terms and update in several sweeps, each rounded by itself"
        )
    terms = terms or spec.optimizer.queries
    # refuses what it can before anything is made
    EngineParams(1, spec.weights.bits, segments=segments, terms=terms, ecp5=ecp5)
    stream = build(spec)
    sources = [create(stream, own_lanes(stream)) for _ in range(terms)]
    lanes = sources[0].out.lanes
    dither, dither_bits = None, 0
    if spec.weights.rounding == "stochastic":
        plain = dataclasses.replace(spec, perturbation=dataclasses.replace(spec.perturbation, scaling="exact"))
        dither = create(build(plain.with_kind("bank")), len(lanes))
        dither_bits = spec.perturbation.bits
    params = EngineParams(len(lanes), spec.weights.bits, len(lanes[0]), dither_bits, segments, terms, ecp5)
    return Perturb(sources, dither, params, int(spec.hash, 16))


def verilog_of_subsystem(spec: DesignSpec, segments: int = 16, ecp5: bool = False, terms: int = 0) -> str:
    """Return the subsystem as one Verilog-2005 text with the top module :data:`TOP`; raises as :func:`subsystem`."""
    header = f"{TOP}: perturbation subsystem of design {spec.name}, hash {spec.hash}. Interface: docs/engine.md"
    return convert(subsystem(spec, segments, ecp5, terms), TOP, header) + (black_box() if ecp5 else "")
