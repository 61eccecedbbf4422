"""Does this machine's runtime multiply 8-bit integers exactly? Asked at the start of every run of an integer model.

Older processors add pairs of products in 16 bits with saturation: then large weights give other results than elsewhere,
without a word. Source: onnxruntime, "Quantize ONNX models", on U8S8 without VNNI.
"""

from __future__ import annotations

import numpy as np

from pezo_hw.errors import PezoError
from pezo_hw.extras import require

from . import graph
from .onnx_file import OnnxFile

#: Operators whose arithmetic is integer.
INTEGER_OPERATORS = frozenset({"MatMulInteger", "ConvInteger", "QLinearMatMul", "QLinearConv"})
DEPTHS = (7, 64, 1027)
ROWS, COLUMNS, OPSET = 3, 17, 17
SCALES = tuple(np.float32(2.0**-k) for k in (7, 6, 3))  # of a, b and y in QLinearMatMul


class InexactIntegers(PezoError):
    """The runtime's integer products are not exact on this machine."""


def uses_integers(model: OnnxFile) -> bool:
    """Tell whether a model has integer arithmetic."""
    return any(node.op in INTEGER_OPERATORS for node in model.nodes)


def cases(a: type[np.integer]) -> list[tuple[np.ndarray, np.ndarray]]:
    """Return pairs (activations of type ``a``, int8 weights) to multiply: random, and the extremes that overflow."""
    rng, low, high = np.random.default_rng(1), np.iinfo(a).min, np.iinfo(a).max
    found = []
    for depth in DEPTHS:
        shapes = (ROWS, depth), (depth, COLUMNS)
        found.append(
            (
                rng.integers(low, high + 1, shapes[0]).astype(a),
                rng.integers(-128, 128, shapes[1]).astype(np.int8),
            )
        )
        for x in (low, high):
            found += [(np.full(shapes[0], x, a), np.full(shapes[1], w, np.int8)) for w in (-128, 127)]
    return found


def requantised(product: np.ndarray) -> np.ndarray:
    """Return QLinearMatMul's uint8 result of an exact int64 product, zero points 0."""
    a, b, y = SCALES
    scaled = np.rint(product.astype(np.float32) * np.float32(a * b / y))
    return np.clip(scaled, 0, 255).astype(np.uint8)


def check_integers(threads: int = 1) -> int:
    """Compare integer products with numpy's; return how many numbers were compared.

    Raises
    ------
    InexactIntegers
        One differs.
    """
    compared = 0
    for kind in (np.uint8, np.int8):
        for a, b in cases(kind):
            exact = a.astype(np.int64) @ b.astype(np.int64)
            compared += _compare(_product(a, b, threads), exact, "MatMulInteger", kind)
            if kind is np.uint8:
                compared += _compare(_requantised_product(a, b, threads), requantised(exact), "QLinearMatMul", kind)
    return compared


def _compare(got: np.ndarray, wanted: np.ndarray, op: str, kind: type[np.generic]) -> int:
    wrong = np.flatnonzero(got != wanted)
    if wrong.size:
        raise InexactIntegers(
            f"{op} of {np.dtype(kind).name} with int8 is wrong in {wrong.size} of {got.size} products on this machine "
            f"(first: {got.flat[wrong[0]]} for {wanted.flat[wrong[0]]}): its runtime saturates; quantise to 7 bits, or "
            "train the float32 model"
        )
    return int(got.size)


def _product(a: np.ndarray, b: np.ndarray, threads: int) -> np.ndarray:
    nodes = [graph.node("MatMulInteger", ["a", "b"], ["y"])]
    return _run(nodes, a, np.int32, {"b": b}, threads)


def _requantised_product(a: np.ndarray, b: np.ndarray, threads: int) -> np.ndarray:
    names = ["a", "sa", "za", "b", "sb", "zb", "sy", "zy"]
    tensors = {"b": b} | {name: np.array(s, np.float32) for name, s in zip(("sa", "sb", "sy"), SCALES, strict=True)}
    tensors |= {"za": np.zeros((), np.uint8), "zb": np.zeros((), np.int8), "zy": np.zeros((), np.uint8)}
    return _run([graph.node("QLinearMatMul", names, ["y"])], a, np.uint8, tensors, threads)


def _run(
    nodes: list[bytes], a: np.ndarray, out: type[np.generic], tensors: dict[str, np.ndarray], threads: int
) -> np.ndarray:
    ort = require("onnxruntime", extra="device")
    settings = ort.SessionOptions()
    settings.intra_op_num_threads = threads
    settings.log_severity_level = 3
    content = graph.model(
        nodes,
        [graph.value("a", a.dtype.type, a.shape)],
        [graph.value("y", out, (ROWS, COLUMNS))],
        [graph.tensor(name, values) for name, values in tensors.items()],
        OPSET,
    )
    session = ort.InferenceSession(content, settings, providers=["CPUExecutionProvider"])
    return np.asarray(session.run(None, {"a": a})[0])
