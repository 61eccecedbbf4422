"""Adapters: train little of a model. Biases and norms, the last layers, or LoRA inserted into the graph.

LoRA: y = x W becomes y = x W + (x A) B with A (in, rank) random, B (rank, out) zero, so the model begins unchanged; W
stays as it is. The tuned model is exported with W + A B, in the base's graph. Source: E. Hu et al., arXiv 2106.09685.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence

import numpy as np

from pezo_hw.errors import DataError
from pezo_hw.layout import Layout
from pezo_hw.prng import SplitMix64

from . import graph, wire
from .onnx_file import Node, OnnxFile
from .selection import readers, trainable
from .tensors import FLOAT32

KINDS = ("none", "bias", "last", "lora")
PRODUCTS = ("MatMul", "Gemm")
WEIGHTED = frozenset({"MatMul", "Gemm", "Conv", "MatMulInteger", "QLinearMatMul", "ConvInteger", "QLinearConv"})
A, B = ".lora_a", ".lora_b"


def adapted(
    base: OnnxFile, kind: str, patterns: Sequence[str], allow_shared: bool, rank: int, layers: int, seed: int
) -> tuple[OnnxFile, list[str]]:
    """Return the model that is trained, and the names of its trained tensors, in graph order.

    Parameters
    ----------
    base
        The base model.
    kind : str
        ``"none"``: what the patterns choose; ``"bias"``: of it the tensors with one axis; ``"last"``: of it what the
        last ``layers`` layers with weights read; ``"lora"``: A and B of each matrix chosen.
    patterns, allow_shared
        See :func:`pezo_fw.selection.trainable`.
    rank, seed
        Of LoRA: its rank, and what A is drawn from.

    Raises
    ------
    DataError
        Nothing is left to train.
    """
    names = [slot.name for slot in trainable(base, patterns, allow_shared=allow_shared).tensors]
    if kind == "bias":
        names = [n for n in names if sum(size > 1 for size in base.initializers[n].shape) <= 1]
    elif kind == "last":
        names = _last(base, names, layers)
    elif kind == "lora":
        return _with_lora(base, names, rank, seed)
    if not names:
        raise DataError(f"{base.path}: --adapter {kind} leaves no tensor of those chosen; choose more with --trainable")
    return base, names


def layout_of(model: OnnxFile, names: Sequence[str], align: int) -> Layout:
    """Return the layout of trained tensors."""
    return Layout.of([(name, model.initializers[name].shape) for name in names], align)


def _last(model: OnnxFile, names: list[str], layers: int) -> list[str]:
    """Keep what is read at or after the ``layers``-th last node that has one of the tensors as its weights."""
    order = {id(node): place for place, node in enumerate(model.nodes)}
    places = {name: [order[id(node)] for node, _ in readers(model, name)] for name in names}
    weighted = sorted(
        {order[id(node)] for name in names for node, index in readers(model, name) if node.op in WEIGHTED and index}
    )
    first = weighted[-layers] if len(weighted) >= layers else 0
    return [name for name in names if places[name] and min(places[name]) >= first]


def _with_lora(base: OnnxFile, names: list[str], rank: int, seed: int) -> tuple[OnnxFile, list[str]]:
    inserted: dict[str, list[str]] = {}
    tensors: list[bytes] = []
    trained: list[str] = []
    for name in names:
        node = _product(base, name)
        if node is None:
            continue
        rows, columns = base.initializers[name].shape
        if node.attributes.get("transB"):
            rows, columns = columns, rows
        least = min(rows, columns, rank)
        tensors += [
            graph.tensor(name + A, _uniform((rows, least), seed, name)),
            graph.tensor(name + B, np.zeros((least, columns), np.float32)),
        ]
        trained += [name + A, name + B]
        inserted[node.outputs[0]] = [name, node.inputs[0]]
    if not trained:
        raise DataError(
            f"{base.path}: --adapter lora needs float32 matrices that one MatMul or Gemm reads; none is "
            "among those chosen"
        )
    content = base.rewritten(lambda field: _beside(field, inserted), tensors)
    return OnnxFile(base.path, content), trained


def _product(model: OnnxFile, name: str) -> Node | None:
    """Return the one MatMul or Gemm of which a float32 matrix is the second operand, if it can take LoRA beside it."""
    users, tensor = model.uses(name), model.initializers[name]
    if tensor.dtype != FLOAT32 or len(tensor.shape) != 2:
        return None
    node = users[0] if len(users) == 1 else None
    if node is None or node.op not in PRODUCTS or node.inputs[1] != name or node.inputs[0] in model.initializers:
        return None
    plain = not node.attributes.get("transA") and node.attributes.get("alpha", 1.0) == 1.0
    return node if plain else None


def _beside(field: wire.Field, inserted: Mapping[str, list[str]]) -> bytes:
    """Return a node's field, followed by x A, (x A) B and the sum where LoRA stands beside it."""
    message = field.view()
    parts, output = [], ""
    for item in wire.fields(message):
        if item.number == 2 and item.text() in inserted:
            output = item.text()
            parts.append(wire.bytes_field(2, f"{output}.base"))
        else:
            parts.append(bytes(message[item.start : item.end]))
    nodes = [b"".join(parts)]
    if output:
        name, x = inserted[output]
        nodes += [
            graph.node("MatMul", [x, name + A], [f"{output}.lora_x"]),
            graph.node("MatMul", [f"{output}.lora_x", name + B], [f"{output}.lora"]),
            graph.node("Add", [f"{output}.base", f"{output}.lora"], [output]),
        ]
    return b"".join(wire.bytes_field(graph.GRAPH_NODE, node) for node in nodes)


def _uniform(shape: tuple[int, int], seed: int, name: str) -> np.ndarray:
    """Return float32 numbers of variance 1 / rows, the same on every machine: 24 bits of SplitMix64 each."""
    state = SplitMix64(seed << 32 | zlib.crc32(name.encode()))
    words = np.array([state.next() >> 40 for _ in range(shape[0] * shape[1])], np.float32).reshape(shape)
    return (words * np.float32(2.0**-23) - np.float32(1.0)) * np.float32((3.0 / shape[0]) ** 0.5)


def merged(base: OnnxFile, tensors: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Return the base model's weights with LoRA's products added; other tensors as they are.

    The products are summed over the rank in order, in float32, so the file is the same on every machine.
    """
    found: dict[str, np.ndarray] = {}
    for name, values in tensors.items():
        if name in base.initializers:
            found[name] = values
        elif name.endswith(A):
            weight = name.removesuffix(A)
            b = tensors[weight + B]
            change = np.zeros((values.shape[0], b.shape[1]), np.float32)
            for column, row in zip(values.T, b, strict=True):
                change += np.multiply.outer(column, row)
            node = _product(base, weight)
            assert node is not None  # LoRA was inserted beside it
            own = base.read(weight).reshape(base.initializers[weight].shape)
            found[weight] = own + (change.T if node.attributes.get("transB") else change)
    return found
