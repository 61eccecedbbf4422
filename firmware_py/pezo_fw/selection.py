"""Which tensors of a model are trained."""

from __future__ import annotations

import fnmatch
from collections.abc import Sequence

from pezo_hw.errors import DataError
from pezo_hw.layout import Layout

from .onnx_file import Node, OnnxFile
from .tensors import NEVER_WEIGHTS, TRAINABLE, Initializer, type_name

#: Inputs that are measured, not learnt: running mean and variance; scales and zero points of quantised values.
MEASURED = {
    "BatchNormalization": (3, 4),
    "QuantizeLinear": (1, 2),
    "DequantizeLinear": (1, 2),
    "QLinearMatMul": (1, 2, 4, 5, 6, 7),
    "QLinearConv": (1, 2, 4, 5, 6, 7),
    "MatMulInteger": (2, 3),
    "ConvInteger": (2, 3),
}
#: Nodes that hand a weight on in another type.
CONVERSIONS = frozenset({"Cast", "DequantizeLinear"})


def trainable(model: OnnxFile, patterns: Sequence[str], align: int = 1, allow_shared: bool = False) -> Layout:
    """Return the layout of the tensors that ``patterns`` choose, in graph order.

    A pattern is a shell wildcard (``*.weight``); one that begins with ``!`` takes tensors out again. A wildcard passes
    over wide integers, single numbers, running statistics of batch normalisation, and quantisation parameters; an exact
    name takes any tensor of a type that can be trained.

    Raises
    ------
    DataError
        Nothing matches, a match has another type, or a match is read by two nodes (unless ``allow_shared``).
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
        raise DataError(f"{model.path}: no weight matches {', '.join(patterns)}; the model holds: {_some_names(model)}")
    return Layout.of(chosen, align)


def _passed_over(model: OnnxFile, tensor: Initializer) -> bool:
    if type_name(tensor.dtype) in NEVER_WEIGHTS or tensor.size <= 1:
        return True
    return any(index in MEASURED.get(node.op, ()) for node, index in readers(model, tensor.name))


def readers(model: OnnxFile, name: str) -> list[tuple[Node, int]]:
    """Return the nodes that read a tensor, and as which input; casts and dequantisations are looked through."""
    found: list[tuple[Node, int]] = []
    for node in model.uses(name):
        index = node.inputs.index(name)
        if node.op in CONVERSIONS and index == 0:
            found += readers(model, node.outputs[0])
        else:
            found.append((node, index))
    return found


def _check(model: OnnxFile, tensor: Initializer, allow_shared: bool) -> None:
    if tensor.dtype not in TRAINABLE:
        raise DataError(
            f"{model.path}: tensor {tensor.name} is {type_name(tensor.dtype)}; float32, float16 and 8-bit integers can "
            f'be trained: export the model in one of them, or leave the tensor out with --trainable "!{tensor.name}"'
        )
    if tensor.size == 0:
        raise DataError(f"{model.path}: tensor {tensor.name} is empty")
    users = [node for node, _ in readers(model, tensor.name)]
    if len(users) > 1 and not allow_shared:
        raise DataError(
            f"{model.path}: tensor {tensor.name} is shared by {len(users)} nodes "
            f"({', '.join(n.name or n.op for n in users[:4])}); "
            f'leave it out with --trainable "!{tensor.name}", or train it for all of them with --allow-shared'
        )


def _some_names(model: OnnxFile) -> str:
    names = [name for name, tensor in model.initializers.items() if tensor.dtype in TRAINABLE]
    if not names:
        return "no initialiser that can be trained (weights stored as Constant nodes must become initialisers first)"
    return ", ".join(names[:8]) + (f" and {len(names) - 8} more" if len(names) > 8 else "")
