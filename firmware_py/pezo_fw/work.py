"""Multiply-accumulates and activations of one forward, from the shapes that the runtime itself computes."""

from __future__ import annotations

from math import prod

import numpy as np

from pezo_hw.errors import DataError
from pezo_hw.extras import require

from .onnx_file import Node, OnnxFile
from .session import FOLDER_KEY, one_line

#: Operator -> place of its second operand among the inputs.
SECOND = {
    "MatMul": 1,
    "Gemm": 1,
    "MatMulInteger": 1,
    "QLinearMatMul": 3,
    "Conv": 1,
    "ConvInteger": 1,
    "QLinearConv": 3,
}
CONVOLUTIONS = frozenset({"Conv", "ConvInteger", "QLinearConv"})


def forward_work(model: OnnxFile, feeds: dict[str, np.ndarray]) -> tuple[int, int]:
    """Return (multiply-accumulates, bytes of the products' results) of a forward of ``feeds``.

    Only products count; elementwise work is a small part of a network's.

    Raises
    ------
    DataError
        The runtime refuses the model.
    """
    nodes = [node for node in model.nodes if node.op in SECOND]
    made = {name for node in model.nodes for name in node.outputs}
    wanted = {node.outputs[0] for node in nodes} | {node.inputs[0] for node in nodes if node.inputs[0] in made}
    already = {value.name for value in model.outputs}
    ort = require("onnxruntime", extra="device")
    settings = ort.SessionOptions()
    settings.log_severity_level = 3
    settings.intra_op_num_threads = 1
    settings.add_session_config_entry(FOLDER_KEY, str(model.path.parent.resolve()))
    content = model.with_outputs(sorted(wanted - already))
    try:
        session = ort.InferenceSession(content, settings, providers=["CPUExecutionProvider"])
        names = sorted(wanted)
        shapes = {name: value.shape for name, value in zip(names, session.run(names, feeds), strict=True)}
    except Exception as error:
        raise DataError(f"{model.path}: onnxruntime refuses the model: {one_line(error)}") from None
    shapes |= {name: value.shape for name, value in feeds.items()}
    shapes |= {name: tensor.shape for name, tensor in model.initializers.items()}
    macs = sum(prod(shapes[node.outputs[0]]) * _depth(node, shapes) for node in nodes)
    return macs, 4 * sum(prod(shapes[node.outputs[0]]) for node in nodes)


def _depth(node: Node, shapes: dict[str, tuple[int, ...]]) -> int:
    """Return how many products are summed in one number of the result."""
    second = shapes.get(node.inputs[SECOND[node.op]])
    if node.op in CONVOLUTIONS and second is not None:
        return prod(second[1:])
    if second is not None and len(second) == 2:
        return prod(second) // shapes[node.outputs[0]][-1]
    return shapes[node.inputs[0]][-1]
