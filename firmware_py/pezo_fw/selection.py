"""Which tensors of a model are trained."""

from __future__ import annotations

import fnmatch
from collections.abc import Sequence

from pezo_hw.errors import DataError
from pezo_hw.layout import Layout

from .onnx_file import OnnxFile
from .tensors import FLOAT32, NEVER_WEIGHTS, Initializer, type_name

#: Inputs of a batch normalisation that are measured, not learnt: running mean and variance.
RUNNING_STATISTICS = {"BatchNormalization": (3, 4)}


def trainable(model: OnnxFile, patterns: Sequence[str], align: int = 1, allow_shared: bool = False) -> Layout:
    """Return the layout of the tensors that ``patterns`` choose, in graph order.

    A pattern is a shell wildcard (``*.weight``); one that begins with ``!`` takes tensors out again. A wildcard passes
    over integers, single numbers and running statistics of batch normalisation; an exact name takes any float32 tensor.

    Raises
    ------
    DataError
        Nothing matches, a match is not float32, or a match is read by two nodes (unless ``allow_shared``).
    """
    wanted = [pattern for pattern in patterns if not pattern.startswith("!")] or ["*"]
    unwanted = [pattern[1:] for pattern in patterns if pattern.startswith("!")]
    chosen: list[tuple[str, tuple[int, ...]]] = []
    for name, tensor in model.initializers.items():
        if any(fnmatch.fnmatchcase(name, pattern) for pattern in unwanted):
            continue
        exact = name in wanted
        if not exact and not any(fnmatch.fnmatchcase(name, pattern) for pattern in wanted):
            continue
        if not exact and _passed_over(model, tensor):
            continue
        _check(model, tensor, allow_shared)
        chosen.append((name, tensor.shape))
    if not chosen:
        raise DataError(f"{model.path}: no weight matches {', '.join(wanted)}; the model holds: {_some_names(model)}")
    return Layout.of(chosen, align)


def _passed_over(model: OnnxFile, tensor: Initializer) -> bool:
    if type_name(tensor.dtype) in NEVER_WEIGHTS or tensor.size <= 1:
        return True
    return any(
        node.op in RUNNING_STATISTICS and node.inputs.index(tensor.name) in RUNNING_STATISTICS[node.op]
        for node in model.uses(tensor.name)
    )


def _check(model: OnnxFile, tensor: Initializer, allow_shared: bool) -> None:
    if tensor.dtype != FLOAT32:
        raise DataError(
            f"{model.path}: tensor {tensor.name} is {type_name(tensor.dtype)}; only float32 weights "
            f'can be trained: export the model in float32, or leave the tensor out with --trainable "!{tensor.name}"'
        )
    if tensor.size == 0:
        raise DataError(f"{model.path}: tensor {tensor.name} is empty")
    users = model.uses(tensor.name)
    if len(users) > 1 and not allow_shared:
        raise DataError(
            f"{model.path}: tensor {tensor.name} is shared by {len(users)} nodes "
            f"({', '.join(n.name or n.op for n in users[:4])}); "
            f'leave it out with --trainable "!{tensor.name}", or train it for all of them with --allow-shared'
        )


def _some_names(model: OnnxFile) -> str:
    names = [name for name, tensor in model.initializers.items() if tensor.dtype == FLOAT32]
    if not names:
        return "no float32 initialiser at all (weights stored as Constant nodes must become initialisers first)"
    return ", ".join(names[:8]) + (f" and {len(names) - 8} more" if len(names) > 8 else "")
