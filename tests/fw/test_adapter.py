"""Adapters: biases, last layers, LoRA in the graph; merged export; the same runs and refusals."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from pezo_fw.adapter import adapted, merged
from pezo_fw.cli import main
from pezo_fw.onnx_file import OnnxFile

from pezo_hw.errors import DataError

from . import models
from .runs import Dead, Failing, Inputs

FAMILIES = {"mlp": (12,), "matmul": (12,), "cnn": (1, 8, 8), "attention": (5, 8)}


def build(family: str, rng: np.random.Generator, folder: Path) -> OnnxFile:
    made = models.mlp(rng, gemm=family == "mlp") if family in ("mlp", "matmul") else getattr(models, family)(rng)
    return OnnxFile(models.save(made, folder / "base.onnx"))


def run(content: bytes, x: np.ndarray) -> np.ndarray:
    return onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"]).run(None, {"x": x})[0]


def names(base: OnnxFile, kind: str, patterns: tuple[str, ...] = ("*",), layers: int = 1) -> list[str]:
    return adapted(base, kind, patterns, False, 2, layers, 0)[1]


def test_what_is_trained(rng: np.random.Generator, tmp_path: Path) -> None:
    cnn = build("cnn", rng, tmp_path)
    assert names(cnn, "bias") == ["conv1.bias", "bn1.weight", "bn1.bias", "fc.bias"]
    assert names(cnn, "last") == ["fc.weight", "fc.bias"]
    assert names(cnn, "last", layers=2) == ["conv2.weight", "fc.weight", "fc.bias"]
    assert names(cnn, "last", layers=9) == names(cnn, "none")
    assert names(cnn, "lora") == ["fc.weight.lora_a", "fc.weight.lora_b"]
    attention = build("attention", rng, tmp_path)
    assert names(attention, "lora", ("*", "!fc*")) == [f"{n}.weight.lora_{f}" for n in "qkvo" for f in "ab"]
    assert names(attention, "last", layers=2) == ["o.weight", "o.bias", "norm.weight", "norm.bias", "fc.weight"]
    with pytest.raises(DataError, match="--adapter bias leaves no tensor"):
        names(attention, "bias", ("*.weight", "!norm*"))
    with pytest.raises(DataError, match="lora needs float32 matrices that one MatMul or Gemm reads"):
        names(cnn, "lora", ("conv*",))


@pytest.mark.parametrize("family", FAMILIES)
def test_lora_begins_as_the_base_and_merges_into_it(family: str, rng: np.random.Generator, tmp_path: Path) -> None:
    base = build(family, rng, tmp_path)
    model, trained = adapted(base, "lora", ("*",), False, 3, 1, seed=4)
    content = model.rewritten(lambda item: bytes(model._graph[item.start : item.end]), [])
    onnx.checker.check_model(onnx.load_from_string(content))
    x = rng.standard_normal((5, *FAMILIES[family])).astype(np.float32)
    before = run(base.path.read_bytes(), x)
    np.testing.assert_allclose(run(content, x), before, rtol=1e-5, atol=1e-6)

    tensors = {n: model.read(n).reshape(model.initializers[n].shape) for n in trained}
    for name, values in tensors.items():
        if name.endswith("lora_a"):
            assert (
                values.var() == pytest.approx(1 / values.shape[0], rel=0.5)
                and np.abs(values).max() <= (3 / values.shape[0]) ** 0.5
            )
        else:
            assert not values.any()
            tensors[name] = rng.standard_normal(values.shape).astype(np.float32)
    changed = run(model.with_weights(tensors), x)
    assert np.abs(changed - before).max() > 0.1
    np.testing.assert_allclose(run(base.with_weights(merged(base, tensors)), x), changed, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("adapter", ["bias", "last", "lora"])
@pytest.mark.parametrize("numerics", ["float", "device", "hardware"])
def test_a_run(adapter: str, numerics: str, mlp: Path, data: Path, tmp_path: Path) -> None:
    """It learns, is resumed after a death, and its journal alone makes the same model in the base's graph."""
    design = models.save_design(tmp_path / "d.toml", steps=200, queries=2)
    inputs = Inputs(mlp, data, design)
    settings = {"adapter": adapter, "numerics": numerics, "evaluate_every": 50}
    whole = inputs.run(tmp_path / "whole", **settings)
    assert whole.history[-1].loss < whole.history[0].loss - 0.05
    with pytest.raises(Dead):
        inputs.run(tmp_path / "run", partial(Failing, at=77, part=0.5, death=True), **settings)
    again = inputs.run(tmp_path / "run")
    assert again.bench.weights.tobytes() == whole.bench.weights.tobytes()
    for source, target in (("whole", "a"), ("run", "b")):
        assert main(["apply", str(mlp), str(tmp_path / source), "-o", str(tmp_path / f"{target}.onnx")]) == 0
    assert (tmp_path / "a.onnx").read_bytes() == (tmp_path / "b.onnx").read_bytes()
    tuned, base = onnx.load(tmp_path / "a.onnx"), onnx.load(mlp)
    assert [n.op_type for n in tuned.graph.node] == [n.op_type for n in base.graph.node]
    x, y = np.load(data / "x.npy")[whole.bench.validation], np.load(data / "y.npy")[whole.bench.validation]
    right = (run((tmp_path / "a.onnx").read_bytes(), x).argmax(1) == y).mean()
    assert right == pytest.approx(whole.history[-1].accuracy)
    if numerics == "device":
        assert main(["export", str(tmp_path / "whole"), "-o", str(tmp_path / "t.pezon")]) == 0
        assert main(["apply", str(mlp), str(tmp_path / "t.pezon"), "-o", str(tmp_path / "c.onnx")]) == 0
        assert (tmp_path / "c.onnx").read_bytes() == (tmp_path / "a.onnx").read_bytes()


def test_lora_of_another_base_is_refused(
    mlp: Path,
    data: Path,
    tmp_path: Path,
    rng: np.random.Generator,
    capsys,  # type: ignore[no-untyped-def]
) -> None:
    design = models.save_design(tmp_path / "d.toml", steps=5)
    Inputs(mlp, data, design).run(tmp_path / "run", adapter="lora")
    other = models.save(models.mlp(rng), tmp_path / "other.onnx")
    assert main(["apply", str(other), str(tmp_path / "run"), "-o", str(tmp_path / "o.onnx")]) == 1
    assert "of another model" in capsys.readouterr().err
