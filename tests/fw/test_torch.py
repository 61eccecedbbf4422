"""The same program on onnxruntime and on torch: equal losses and weights, each family; equal bits when replayed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pezo_fw.executor import OrtExecutor
from pezo_fw.liveness import proved_session
from pezo_fw.objective import CrossEntropy
from pezo_fw.onnx_file import OnnxFile
from pezo_fw.selection import trainable
from pezo_fw.store import Store, masters
from pezo_fw.stream import stream_for

from benchmarks import minilm
from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec
from pezo_hw.zo import Mezo, drive, replay
from pezo_hw.zo.commands import Apply
from pezo_hw.zo.float_torch import TorchExecutor

from . import models

torch = pytest.importorskip("torch")
functional = torch.nn.functional
Tensors = dict[str, "torch.Tensor"]

STEPS = 10
#: Of losses and of weights after ten steps. Forwards of two libraries differ by rounding; in float16 that may also turn
#: a weight to its other neighbour.
TOLERANCE, HALF_TOLERANCE, MINILM_TOLERANCE = (2e-5, 2e-4), (2e-3, 1e-3), (2e-5, 5e-6)
FROZEN = [f"embeddings.{name}" for name in ("word_embeddings.weight", "place", "LayerNorm.weight", "LayerNorm.bias")]


def mlp(x: torch.Tensor, w: Tensors) -> torch.Tensor:
    hidden = torch.relu(x @ w["layer0.weight"] + w["layer0.bias"])
    return hidden @ w["layer1.weight"] + w["layer1.bias"]


def cnn(x: torch.Tensor, w: Tensors) -> torch.Tensor:
    at = functional.conv2d(x, w["conv1.weight"], w["conv1.bias"], padding=1)
    mean, var = torch.full((6,), 0.125), torch.ones(6)
    at = torch.relu(functional.batch_norm(at, mean, var, w["bn1.weight"], w["bn1.bias"], eps=1e-5))
    at = torch.relu(functional.conv2d(functional.max_pool2d(at, 2), w["conv2.weight"]))
    return functional.linear(at.mean((2, 3)), w["fc.weight"], w["fc.bias"])


def attention(x: torch.Tensor, w: Tensors) -> torch.Tensor:
    q, k, v = (x @ w[f"{n}.weight"] + w[f"{n}.bias"] for n in "qkv")
    mixed = torch.softmax(q @ k.transpose(1, 2) / 8**0.5, -1) @ v
    at = x + mixed @ w["o.weight"] + w["o.bias"]
    return functional.layer_norm(at, (8,), w["norm.weight"], w["norm.bias"]).mean(1) @ w["fc.weight"]


FAMILIES: dict[str, tuple[tuple[int, ...], Callable[[torch.Tensor, Tensors], torch.Tensor]]] = {
    "mlp": ((12,), mlp),
    "cnn": ((1, 8, 8), cnn),
    "attention": ((5, 8), attention),
}


def compare(
    model: OnnxFile,
    layout: Layout,
    design: Path,
    method: Mezo,
    feeds: list[dict[str, np.ndarray]],
    labels: np.ndarray,
    forward: Callable[[Tensors, dict[str, torch.Tensor]], torch.Tensor],
    tolerance: tuple[float, float],
    threads: int = 1,
) -> None:
    """Run the program on both; then replay the journal of one on the other, which gives equal bits.

    ``tolerance`` is that of a step's loss and of a weight after the last step.
    """
    stream, store, start = stream_for(DesignSpec.load(design), layout), Store(model, layout), masters(model, layout)
    objective = CrossEntropy(model)
    session = proved_session(model, store, threads, {n: v[:2] for n, v in feeds[0].items()}, "logits").session

    def our_loss(batch: int) -> float:
        store.show(batch)
        return float(objective.losses(session.run(feeds[batch], "logits"), labels[batch]).mean())

    def their_loss(weights: torch.Tensor, batch: int) -> float:
        parts = {}
        for slot in layout.tensors:
            part = weights[slot.offset : slot.offset + slot.size].view(slot.shape)
            parts[slot.name] = part.half().float() if store.shown[slot.name].dtype == np.float16 else part
        inputs = {name: torch.from_numpy(values) for name, values in feeds[batch].items()}
        return float(functional.cross_entropy(forward(inputs, parts).double(), torch.from_numpy(labels[batch])))

    ours = OrtExecutor(store.flat, layout, stream, our_loss)
    theirs = TorchExecutor(torch.from_numpy(start.copy()), stream, their_loss)
    losses: tuple[list[float], list[float]] = ([], [])
    journal: list[Apply] = []
    with torch.no_grad():
        drive(method.program(), ours, journal, lambda step, loss: losses[0].append(loss))
        drive(method.program(), theirs, None, lambda step, loss: losses[1].append(loss))
    assert len(losses[0]) == method.steps
    np.testing.assert_allclose(losses[0], losses[1], rtol=0, atol=tolerance[0])
    np.testing.assert_allclose(ours.weights, theirs.weights.numpy(), rtol=0, atol=tolerance[1])
    assert np.abs(ours.weights - start).max() > 20 * tolerance[1]
    again = TorchExecutor(torch.from_numpy(start.copy()), stream, their_loss)
    replay(journal, again)
    assert again.weights.numpy().tobytes() == ours.weights.tobytes()
    session.close()


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("half", [False, True], ids=["float32", "float16"])
def test_equal_to_torch(family: str, half: bool, rng: np.random.Generator, tmp_path: Path) -> None:
    shape, forward = FAMILIES[family]
    made = getattr(models, family)(rng)
    model = OnnxFile(models.save(models.halves(made) if half else made, tmp_path / "m.onnx"))
    design = models.save_design(tmp_path / "d.toml", "bank", queries=2)
    feeds = [{"x": rng.standard_normal((16, *shape)).astype(np.float32)} for _ in range(STEPS)]
    labels = rng.integers(0, 4, (STEPS, 16))
    method = Mezo(steps=STEPS, lr=0.02, eps=0.01, queries=2)
    compare(
        model, trainable(model, ["*"]), design, method, feeds, labels, lambda i, w: forward(i["x"], w),
        HALF_TOLERANCE if half else TOLERANCE,
    )  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["bank", "gaussian"])
def test_minilm_equals_torch(kind: str, rng: np.random.Generator, tmp_path: Path) -> None:
    """All 10.6 million weights of MiniLM's encoder, with the checkpoint's values where its package is installed."""
    minilm.save(tmp_path / "m.onnx", 32)
    model = OnnxFile(tmp_path / "m.onnx")
    layout = trainable(model, [minilm.ENCODER, "classifier.*"])
    assert sum(slot.size for slot in layout.tensors) == 10_647_554
    fixed = {name: torch.from_numpy(model.read(name).copy()).view(model.initializers[name].shape) for name in FROZEN}
    feeds = []
    for _ in range(STEPS):
        mask = (np.arange(32) < rng.integers(8, 33, (16, 1))).astype(np.int64)
        feeds.append({"ids": rng.integers(1000, 30000, (16, 32)) * mask, "mask": mask})
    labels = rng.integers(0, 2, (STEPS, 16))
    compare(
        model, layout, models.save_design(tmp_path / "d.toml", kind), Mezo(steps=STEPS, lr=1e-5, eps=1e-3), feeds,
        labels, lambda i, w: minilm.torch_forward(w | fixed, i["ids"], i["mask"]), MINILM_TOLERANCE, threads=2,
    )  # fmt: skip
