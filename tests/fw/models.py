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


def model_of(nodes, inputs, outputs, weights, kind: int = TensorProto.FLOAT) -> onnx.ModelProto:
    graph = helper.make_graph(
        nodes,
        "graph",
        [helper.make_tensor_value_info(name, kind, shape) for name, shape in inputs],
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
        "bn1.mean": np.full(6, 0.125, np.float32),
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


def halves(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model with float16 weights, each cast to float32 where it is read."""
    for tensor in list(model.graph.initializer):
        values = numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size == 1:
            continue
        for node in model.graph.node:
            for i, name in enumerate(node.input):
                if name == tensor.name:
                    node.input[i] = f"{name}.wide"
        tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float16), tensor.name))
        model.graph.node.insert(
            0, helper.make_node("Cast", [tensor.name], [f"{tensor.name}.wide"], to=TensorProto.FLOAT)
        )
    onnx.checker.check_model(model)
    return model


def pure_half(rng: np.random.Generator) -> onnx.ModelProto:
    """A 12-16-4 MLP that computes in float16 between casts."""

    def normal(*shape: int) -> np.ndarray:
        return (rng.standard_normal(shape) / np.sqrt(shape[0])).astype(np.float16)

    weights = {"a.weight": normal(12, 16), "a.bias": np.zeros(16, np.float16), "b.weight": normal(16, 4)}
    nodes = [
        helper.make_node("Cast", ["x"], ["h"], to=TensorProto.FLOAT16),
        helper.make_node("MatMul", ["h", "a.weight"], ["m"]),
        helper.make_node("Add", ["m", "a.bias"], ["p"]),
        helper.make_node("Relu", ["p"], ["r"]),
        helper.make_node("MatMul", ["r", "b.weight"], ["o"]),
        helper.make_node("Cast", ["o"], ["logits"], to=TensorProto.FLOAT),
    ]
    return model_of(nodes, [("x", ["N", 12])], [("logits", ["N", 4])], weights)


INT_SHIFT = 10  # of the hidden layer's accumulator


def integer_mlp(rng: np.random.Generator) -> onnx.ModelProto:
    """12-24-4 in explicit integers: uint8 activations, int8 weights, float32 only to shift, round and scale."""
    weights = {
        "a.weight": rng.integers(-60, 61, (12, 24)).astype(np.int8),
        "a.shift": np.float32(2.0**-INT_SHIFT * 8),
        "zero": np.float32(0),
        "most": np.float32(255),
        "b.weight": rng.integers(-60, 61, (24, 4)).astype(np.int8),
        "b.bias": np.zeros(4, np.float32),
        "b.scale": np.float32(2.0**-10),
    }
    nodes = [
        helper.make_node("MatMulInteger", ["x", "a.weight"], ["acc"]),
        helper.make_node("Cast", ["acc"], ["wide"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["wide", "a.shift"], ["shifted"]),
        helper.make_node("Round", ["shifted"], ["round"]),
        helper.make_node("Clip", ["round", "zero", "most"], ["clip"]),
        helper.make_node("Cast", ["clip"], ["hidden"], to=TensorProto.UINT8),
        helper.make_node("MatMulInteger", ["hidden", "b.weight"], ["out"]),
        helper.make_node("Cast", ["out"], ["outf"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["outf", "b.scale"], ["scaled"]),
        helper.make_node("Add", ["scaled", "b.bias"], ["logits"]),
    ]
    return model_of(nodes, [("x", ["N", 12])], [("logits", ["N", 4])], weights, TensorProto.UINT8)


def integer_forward(x: np.ndarray, w: dict[str, np.ndarray]) -> np.ndarray:
    """:func:`integer_mlp` in numpy integers and correctly rounded float32."""
    acc = x.astype(np.int64) @ w["a.weight"].astype(np.int64)
    hidden = np.clip(np.rint(acc.astype(np.float32) * np.float32(2.0**-INT_SHIFT * 8)), 0, 255).astype(np.int64)
    out = (hidden @ w["b.weight"].astype(np.int64)).astype(np.float32)
    return out * np.float32(2.0**-10) + w["b.bias"]


def qlinear_mlp(rng: np.random.Generator) -> onnx.ModelProto:
    """12-24-4: QLinearMatMul, then a DequantizeLinear weight with a scale for each column."""
    weights = {
        "x.scale": np.float32(2.0**-7),
        "h.scale": np.float32(2.0**-6),
        "zero": np.uint8(0),
        "a.weight": rng.integers(-100, 101, (12, 24)).astype(np.int8),
        "a.scale": np.float32(2.0**-8),
        "a.zero": np.int8(0),
        "b.weight": rng.integers(-100, 101, (24, 4)).astype(np.int8),
        "b.scale": np.array([0.011, 0.009, 0.01, 0.01], np.float32),
        "b.zero": np.zeros(4, np.int8),
        "b.bias": np.zeros(4, np.float32),
    }
    read = ["x", "x.scale", "zero", "a.weight", "a.scale", "a.zero", "h.scale", "zero"]
    nodes = [
        helper.make_node("QLinearMatMul", read, ["hidden"]),
        helper.make_node("DequantizeLinear", ["hidden", "h.scale", "zero"], ["hf"]),
        helper.make_node("DequantizeLinear", ["b.weight", "b.scale", "b.zero"], ["bf"], axis=1),
        helper.make_node("Gemm", ["hf", "bf", "b.bias"], ["logits"]),
    ]
    return model_of(nodes, [("x", ["N", 12])], [("logits", ["N", 4])], weights, TensorProto.UINT8)


def save_byte_data(folder: Path) -> Path:
    """The data of :func:`save_data` as uint8 inputs."""
    save_data(folder)
    x = np.load(folder / "x.npy")
    np.save(folder / "x.npy", np.clip(np.rint(x * 40 + 128), 0, 255).astype(np.uint8))
    return folder
