"""From what a user names as the perturbation of a model to a stream over the model's parameters."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from ..layout import Layout
from ..spec import DesignSpec, PerturbationSpec
from ..streams import BankStream, PoolStream, Stream, build
from ..zo.directions import IntSource


def layout_of(named: list[tuple[str, Any]], align: int = 1) -> Layout:
    """Return where each parameter (name, tensor) stands in a perturbation: the order given, row-major."""
    return Layout.of([(name, tuple(tensor.shape) or (1,)) for name, tensor in named], align)


def stream_for(perturbation: Any, length: int, queries: int) -> IntSource:
    """Return a stream of ``length`` numbers per perturbation and ``queries`` per step.

    Parameters
    ----------
    perturbation
        A ``PerturbationSpec``, a ``DesignSpec`` (its perturbation is taken), or a stream (taken as it is).

    Raises
    ------
    ValueError
        A stream's length or number of queries is another; the perturbation is none of these.
    SpecError
        The perturbation's fields do not fit together.
    """
    if isinstance(perturbation, DesignSpec):
        weights = replace(perturbation.weights, count=length, align=1)
        optimizer = replace(perturbation.optimizer, queries=queries)
        return build(replace(perturbation, weights=weights, optimizer=optimizer))
    if hasattr(perturbation, "ints"):
        if isinstance(perturbation, Stream) and (perturbation.d, perturbation.queries) != (length, queries):
            raise ValueError(
                f"the stream is for {perturbation.d} weights and {perturbation.queries} queries, the optimizer has "
                f"{length} and {queries}; give its PerturbationSpec instead"
            )
        stream: IntSource = perturbation
        return stream
    if not isinstance(perturbation, PerturbationSpec):
        raise ValueError(
            f'perturbation is {perturbation!r}; give a PerturbationSpec(kind="bank"), a DesignSpec or a stream'
        )
    table = {
        "name": "model",
        "perturbation": asdict(perturbation),
        "weights": {"count": length},
        "optimizer": {"queries": queries},
    }
    return build(DesignSpec.from_dict(table, source="perturbation"))


def identity_of(stream: IntSource, layout: Layout) -> str:
    """Return a text that differs whenever the stream or the places of the parameters differ; state dicts carry it."""
    spec = getattr(stream, "spec", None)
    content = str(sorted(asdict(spec.perturbation).items())) if spec is not None else type(stream).__qualname__
    return f"{content} {[(slot.name, slot.shape, slot.offset) for slot in layout.tensors]}"


def period_of(stream: IntSource, length: int) -> int:
    """Return the numbers after which every perturbation repeats along the weights; 0: not before their end.

    Parameters
    ----------
    length : int
        Numbers of one perturbation.
    """
    if not isinstance(stream, BankStream | PoolStream):
        return 0
    period = stream.cycle * stream.per_start
    return period if period < length else 0
