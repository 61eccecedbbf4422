"""Small pieces of ONNX graphs as bytes: nodes, tensors, whole models. Source: onnx.proto3, IR version 10."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from . import wire
from .tensors import DTYPES, Initializer, ValueInfo

#: Field numbers of ModelProto and GraphProto.
MODEL_IR, MODEL_GRAPH, MODEL_OPSET = 1, 7, 8
GRAPH_NODE, GRAPH_NAME, GRAPH_INITIALIZER, GRAPH_INPUT, GRAPH_OUTPUT = 1, 2, 5, 11, 12
IR_VERSION = 10

_CODES = {np.dtype(code): number for number, (_, code) in DTYPES.items() if code is not None}


def node(op: str, inputs: Sequence[str], outputs: Sequence[str], name: str = "", **attributes: int) -> bytes:
    """Return a NodeProto with integer attributes."""
    parts = [wire.bytes_field(1, text) for text in inputs] + [wire.bytes_field(2, text) for text in outputs]
    parts += [wire.bytes_field(3, name)] if name else []
    parts.append(wire.bytes_field(4, op))
    for key, value in attributes.items():
        attribute = wire.bytes_field(1, key) + wire.integer_field(3, value) + wire.integer_field(20, 2)  # 2: INT
        parts.append(wire.bytes_field(5, attribute))
    return b"".join(parts)


def tensor(name: str, values: np.ndarray) -> bytes:
    """Return a TensorProto of a numpy array."""
    made = Initializer(name, values.shape, _CODES[values.dtype.newbyteorder("<")], None, (), None)
    return made.encode(np.ascontiguousarray(values, values.dtype.newbyteorder("<")).tobytes())


def value(name: str, dtype: type[np.generic], shape: tuple[int, ...]) -> bytes:
    """Return a ValueInfoProto of a fixed shape."""
    return ValueInfo(name, _CODES[np.dtype(dtype)], shape).encode()


def model(
    nodes: Sequence[bytes], inputs: Sequence[bytes], outputs: Sequence[bytes], tensors: Sequence[bytes], opset: int
) -> bytes:
    """Return a ModelProto of the main operator set, version ``opset``."""
    fields = [(GRAPH_NODE, nodes), (GRAPH_INITIALIZER, tensors), (GRAPH_INPUT, inputs), (GRAPH_OUTPUT, outputs)]
    graph = b"".join(wire.bytes_field(number, item) for number, items in fields for item in items)
    graph += wire.bytes_field(GRAPH_NAME, "graph")
    return (
        wire.integer_field(MODEL_IR, IR_VERSION)
        + wire.bytes_field(MODEL_GRAPH, graph)
        + wire.bytes_field(MODEL_OPSET, wire.integer_field(2, opset))
    )
