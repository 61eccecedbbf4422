"""Small ONNX models, made by ``onnx.helper``: what an exporter would write."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

DESIGN = """name = "device"
[perturbation]
kind = "{kind}"
pool_size = 1023
[weights]
align = {align}
[optimizer]
steps = {steps}
queries = {queries}
eps = 0.01
lr = 0.02
batch = 16
clip = 5.0
"""


def save_design(path: Path, kind: str = "pool", steps: int = 40, queries: int = 1, align: int = 1) -> Path:
    path.write_text(DESIGN.format(kind=kind, steps=steps, queries=queries, align=align))
    return path


def save_data(folder: Path, examples: int = 120, width: int = 12, classes: int = 4, seed: int = 1) -> Path:
    """A folder with x.npy and y.npy: classes around random centres."""
    rng = np.random.default_rng(seed)
    centres = rng.standard_normal((classes, width))
    y = np.arange(examples) % classes
    x = centres[y] + 0.5 * rng.standard_normal((examples, width))
    folder.mkdir(parents=True, exist_ok=True)
    np.save(folder / "x.npy", x.astype(np.float32))
    np.save(folder / "y.npy", y)
    return folder


def model_of(nodes, inputs, outputs, weights) -> onnx.ModelProto:
    graph = helper.make_graph(
        nodes,
        "graph",
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in inputs],
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in outputs],
        [numpy_helper.from_array(value, name) for name, value in weights.items()],
    )
    model = helper.make_model(graph, ir_version=10, opset_imports=[helper.make_opsetid("", 17)])
    onnx.checker.check_model(model)
    return model


def save(model: onnx.ModelProto, path: Path) -> Path:
    path.write_bytes(model.SerializeToString())
    return path


def mlp(rng: np.random.Generator, sizes: tuple[int, ...] = (12, 16, 4), gemm: bool = True) -> onnx.ModelProto:
    nodes, weights, at = [], {}, "x"
    for layer, (fan_in, fan_out) in enumerate(pairwise(sizes)):
        w, b = f"layer{layer}.weight", f"layer{layer}.bias"
        weights[w] = (rng.standard_normal((fan_in, fan_out)) / np.sqrt(fan_in)).astype(np.float32)
        weights[b] = np.zeros(fan_out, np.float32)
        last = layer == len(sizes) - 2
        out = "logits" if last else f"pre{layer}"
        if gemm:
            nodes.append(helper.make_node("Gemm", [at, w, b], [out]))
        else:
            nodes += [
                helper.make_node("MatMul", [at, w], [f"mm{layer}"]),
                helper.make_node("Add", [f"mm{layer}", b], [out]),
            ]
        if not last:
            at = f"act{layer}"
            nodes.append(helper.make_node("Relu", [out], [at]))
    return model_of(nodes, [("x", ["N", sizes[0]])], [("logits", ["N", sizes[-1]])], weights)


def cnn(rng: np.random.Generator) -> onnx.ModelProto:
    """Two convolutions with batch normalisation, pooling, a classifier: 1 x 8 x 8 -> 4."""

    def normal(*shape: int) -> np.ndarray:
        return (rng.standard_normal(shape) / np.sqrt(np.prod(shape[1:]))).astype(np.float32)

    weights = {
        "conv1.weight": normal(6, 1, 3, 3),
        "conv1.bias": normal(6, 1)[:, 0] * np.float32(0.1),
        "bn1.weight": np.ones(6, np.float32),
        "bn1.bias": np.zeros(6, np.float32),
        "bn1.mean": np.zeros(6, np.float32) + np.float32(0.1),
        "bn1.var": np.ones(6, np.float32),
        "conv2.weight": normal(8, 6, 3, 3),
        "fc.weight": normal(4, 8),
        "fc.bias": np.zeros(4, np.float32),
        "shape": np.array([0, -1], np.int64),
    }
    nodes = [
        helper.make_node("Conv", ["x", "conv1.weight", "conv1.bias"], ["c1"], pads=[1, 1, 1, 1]),
        helper.make_node("BatchNormalization", ["c1", "bn1.weight", "bn1.bias", "bn1.mean", "bn1.var"], ["n1"]),
        helper.make_node("Relu", ["n1"], ["r1"]),
        helper.make_node("MaxPool", ["r1"], ["p1"], kernel_shape=[2, 2], strides=[2, 2]),
        helper.make_node("Conv", ["p1", "conv2.weight"], ["c2"]),
        helper.make_node("Relu", ["c2"], ["r2"]),
        helper.make_node("GlobalAveragePool", ["r2"], ["g"]),
        helper.make_node("Reshape", ["g", "shape"], ["flat"]),
        helper.make_node("Gemm", ["flat", "fc.weight", "fc.bias"], ["logits"], transB=1),
    ]
    return model_of(nodes, [("x", ["N", 1, 8, 8])], [("logits", ["N", 4])], weights)


def attention(rng: np.random.Generator, width: int = 8, tokens: int = 5) -> onnx.ModelProto:
    """One head of self-attention with a residual, layer normalisation, mean over tokens, a classifier."""
    names = ("q", "k", "v", "o")
    weights = {f"{n}.weight": (rng.standard_normal((width, width)) / np.sqrt(width)).astype(np.float32) for n in names}
    weights |= {f"{n}.bias": (0.1 * rng.standard_normal(width)).astype(np.float32) for n in names}
    weights |= {"norm.weight": np.ones(width, np.float32), "norm.bias": np.zeros(width, np.float32)}
    weights |= {"fc.weight": (rng.standard_normal((width, 4)) / 3).astype(np.float32), "root": np.float32(width**0.5)}
    nodes = []
    for n in ("q", "k", "v"):
        nodes += [
            helper.make_node("MatMul", ["x", f"{n}.weight"], [f"{n}0"]),
            helper.make_node("Add", [f"{n}0", f"{n}.bias"], [f"{n}1"]),
        ]
    nodes += [
        helper.make_node("Transpose", ["k1"], ["kt"], perm=[0, 2, 1]),
        helper.make_node("MatMul", ["q1", "kt"], ["s0"]),
        helper.make_node("Div", ["s0", "root"], ["s1"]),
        helper.make_node("Softmax", ["s1"], ["a"], axis=-1),
        helper.make_node("MatMul", ["a", "v1"], ["m0"]),
        helper.make_node("MatMul", ["m0", "o.weight"], ["m1"]),
        helper.make_node("Add", ["m1", "o.bias"], ["m2"]),
        helper.make_node("Add", ["m2", "x"], ["m3"]),
        helper.make_node("LayerNormalization", ["m3", "norm.weight", "norm.bias"], ["m4"], axis=-1),
        helper.make_node("ReduceMean", ["m4"], ["m5"], axes=[1], keepdims=0),
        helper.make_node("MatMul", ["m5", "fc.weight"], ["logits"]),
    ]
    return model_of(nodes, [("x", ["N", tokens, width])], [("logits", ["N", 4])], weights)
