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
from pezo_fw.replay import initial_weights
from pezo_fw.selection import trainable
from pezo_fw.stream import stream_for

from pezo_hw.spec import DesignSpec
from pezo_hw.zo import Mezo, drive, replay
from pezo_hw.zo.commands import Apply
from pezo_hw.zo.float_torch import TorchExecutor

from . import models

torch = pytest.importorskip("torch")
functional = torch.nn.functional
Tensors = dict[str, "torch.Tensor"]

STEPS = 10
#: float32 forwards of two libraries: losses differ by rounding, and the weights by what that does to ten updates.
LOSS_TOLERANCE, WEIGHT_TOLERANCE = 2e-5, 2e-4


def mlp(x: torch.Tensor, w: Tensors) -> torch.Tensor:
    hidden = torch.relu(x @ w["layer0.weight"] + w["layer0.bias"])
    return hidden @ w["layer1.weight"] + w["layer1.bias"]


def cnn(x: torch.Tensor, w: Tensors) -> torch.Tensor:
    at = functional.conv2d(x, w["conv1.weight"], w["conv1.bias"], padding=1)
    mean, var = torch.full((6,), 0.1), torch.ones(6)
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


@pytest.mark.parametrize("family", FAMILIES)
def test_equal_to_torch(family: str, rng: np.random.Generator, tmp_path: Path) -> None:
    shape, forward = FAMILIES[family]
    model = OnnxFile(models.save(getattr(models, family)(rng), tmp_path / "m.onnx"))
    layout = trainable(model, ["*"])
    spec = DesignSpec.load(models.save_design(tmp_path / "d.toml", "bank", queries=2))
    stream, start = stream_for(spec, layout), initial_weights(model, layout)
    x = rng.standard_normal((STEPS, 16, *shape)).astype(np.float32)
    y = rng.integers(0, 4, (STEPS, 16))

    flat, objective = start.copy(), CrossEntropy(model)
    session = proved_session(model, layout, flat, 1, {"x": x[0, :2]}, "logits").session
    ours = OrtExecutor(
        flat, layout, stream, lambda b: float(objective.losses(session.run({"x": x[b]}, "logits"), y[b]).mean())
    )

    def torch_loss(weights: torch.Tensor, batch: int) -> float:
        parts = {s.name: weights[s.offset : s.offset + s.size].view(s.shape) for s in layout.tensors}
        logits = forward(torch.from_numpy(x[batch]), parts).double()
        return float(functional.cross_entropy(logits, torch.from_numpy(y[batch])))

    theirs = TorchExecutor(torch.from_numpy(start.copy()), stream, torch_loss)
    method = Mezo(steps=STEPS, lr=0.02, eps=0.01, queries=2)
    losses: tuple[list[float], list[float]] = ([], [])
    journal: list[Apply] = []
    drive(method.program(), ours, journal, lambda step, loss: losses[0].append(loss))
    drive(method.program(), theirs, None, lambda step, loss: losses[1].append(loss))
    np.testing.assert_allclose(losses[0], losses[1], rtol=0, atol=LOSS_TOLERANCE)
    np.testing.assert_allclose(ours.weights, theirs.weights.numpy(), rtol=0, atol=WEIGHT_TOLERANCE)
    assert np.abs(ours.weights - start).max() > 20 * WEIGHT_TOLERANCE

    again = TorchExecutor(torch.from_numpy(start.copy()), stream, torch_loss)
    replay(journal, again)
    assert again.weights.numpy().tobytes() == ours.weights.tobytes()
    session.close()
