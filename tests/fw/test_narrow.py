"""Float16 and 8-bit integer weights: masters and what the session reads, exact integer products, whole runs."""

from __future__ import annotations

import json
import tracemalloc
from functools import partial
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
from pezo_fw import selftest
from pezo_fw.cli import main
from pezo_fw.executor import OrtExecutor
from pezo_fw.liveness import proved_session
from pezo_fw.objective import CrossEntropy
from pezo_fw.onnx_file import OnnxFile
from pezo_fw.selection import trainable
from pezo_fw.store import Store, lsb_exponent
from pezo_fw.stream import stream_for

from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key
from pezo_hw.zo import Mezo, drive

from . import models
from .runs import Dead, Failing, Inputs

STEPS = 12


@pytest.fixture
def integer_model(tmp_path: Path, rng: np.random.Generator) -> OnnxFile:
    return OnnxFile(models.save(models.integer_mlp(rng), tmp_path / "int.onnx"))


def test_the_products_of_this_machine_are_exact() -> None:
    assert selftest.check_integers() > 2000


def test_saturating_products_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a processor does that adds pairs of products in 16 bits."""

    def saturating(a: np.ndarray, b: np.ndarray, threads: int) -> np.ndarray:
        products = a.astype(np.int64)[:, :, None] * b.astype(np.int64)[None]
        padded = np.pad(products, ((0, 0), (0, products.shape[1] % 2), (0, 0)))
        return np.clip(padded[:, ::2] + padded[:, 1::2], -(2**15), 2**15 - 1).sum(axis=1)

    monkeypatch.setattr(selftest, "_product", saturating)
    with pytest.raises(selftest.InexactIntegers, match=r"MatMulInteger of uint8 with int8 is wrong in \d+ of"):
        selftest.check_integers()


def test_lsb_is_the_scale_that_the_graph_tells(tmp_path: Path, rng: np.random.Generator) -> None:
    model = OnnxFile(models.save(models.qlinear_mlp(rng), tmp_path / "q.onnx"))
    assert [lsb_exponent(model, name) for name in ("a.weight", "b.weight")] == [-8, -7]
    names = [slot.name for slot in trainable(model, ["*"]).tensors]
    assert names == ["a.weight", "b.weight", "b.bias"]  # no scales, no zero points


def test_rounding(integer_model: OnnxFile, rng: np.random.Generator) -> None:
    layout = trainable(integer_model, ["*"])
    store = Store(integer_model, layout)
    slot, lsb = layout.tensors[0], 2.0**-7
    part = store.flat[slot.offset : slot.offset + slot.size]
    assert (part / lsb == integer_model.read("a.weight")).all()  # every integer is exact
    part += rng.uniform(-3, 3, slot.size).astype(np.float32) * np.float32(lsb)
    part[0], part[1] = 500 * lsb, -500 * lsb
    exact = part.astype(np.float64) / lsb
    shown = store.shown["a.weight"].reshape(-1)
    store.show()
    assert (shown == np.clip(np.rint(exact), -128, 127)).all()
    total, batches = np.zeros(slot.size), 512
    stream = store._dither._stream
    for batch in range(batches):
        store.show(batch)
        total += shown
        if batch < 3:  # the definition, number by number
            d = stream.ints(Key(batch, 0, "dither"), slot.offset, slot.size) & 255
            wanted = np.floor(np.float32(part / np.float32(lsb)) + np.float32(1 / 256) * (d + np.float32(0.5)))
            assert (shown == np.clip(wanted, -128, 127)).all()
    inside = np.abs(exact) < 127
    # a rounding's standard deviation is at most 1/2; six of the mean's, and the dither's grain
    assert np.abs(total / batches - exact)[inside].max() < 6 * 0.5 / batches**0.5 + 2.0**-9


def test_integer_training_equals_numpy_bit_for_bit(
    integer_model: OnnxFile, rng: np.random.Generator, tmp_path: Path
) -> None:
    """Session and numpy see the same losses to the last bit, so the runs cannot part."""
    layout = trainable(integer_model, ["*"])
    spec = DesignSpec.load(models.save_design(tmp_path / "d.toml", "bank", queries=2))
    stream, objective = stream_for(spec, layout), CrossEntropy(integer_model)
    x = rng.integers(0, 256, (STEPS, 32, 12)).astype(np.uint8)
    y = rng.integers(0, 4, (STEPS, 32))
    stores = [Store(integer_model, layout) for _ in range(2)]
    session = proved_session(integer_model, stores[0], 1, {"x": x[0, :4]}, "logits").session

    def forwards(batch: int) -> tuple[np.ndarray, ...]:
        for store in stores:
            store.show(batch)
        return session.run({"x": x[batch]}, "logits"), models.integer_forward(x[batch], stores[1].shown)

    losses: list[list[float]] = [[], []]

    def loss(which: int, batch: int) -> float:
        values = forwards(batch)[which]
        losses[which].append(float(objective.losses(values, y[batch]).mean()))
        return losses[which][-1]

    method = Mezo(steps=STEPS, lr=0.05, eps=0.02, queries=2)
    for which, store in enumerate(stores):
        drive(method.program(), OrtExecutor(store.flat, layout, stream, partial(loss, which)))
    assert losses[0] == losses[1] and len(set(losses[0])) > STEPS
    assert stores[0].flat.tobytes() == stores[1].flat.tobytes()


FAMILIES = {
    "integer": (models.integer_mlp, models.save_byte_data, {"a.weight": "int8", "b.weight": "int8", "b.bias": "f4"}),
    "qlinear": (models.qlinear_mlp, models.save_byte_data, {"a.weight": "int8", "b.weight": "int8", "b.bias": "f4"}),
    "half": (models.pure_half, models.save_data, {"a.weight": "f2", "a.bias": "f2", "b.weight": "f2"}),
    "cast": (
        lambda rng: models.halves(models.mlp(rng)),
        models.save_data,
        {f"layer{i}.{what}": "f2" for i in (0, 1) for what in ("weight", "bias")},
    ),
}


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("numerics", ["float", "device"])
def test_a_run(family: str, numerics: str, rng: np.random.Generator, tmp_path: Path) -> None:
    """Train, kill, resume, export: the weights of an undisturbed run, in their own types, and it learns."""
    make, save_data, types = FAMILIES[family]
    model = models.save(make(rng), tmp_path / "m.onnx")
    data = save_data(tmp_path / "data")
    design = models.save_design(tmp_path / "d.toml", steps=150, queries=2)
    inputs = Inputs(model, data, design)
    whole = inputs.run(tmp_path / "whole", numerics=numerics)
    assert whole.history[-1].loss < 0.9 * whole.history[0].loss
    with pytest.raises(Dead):
        inputs.run(tmp_path / "run", partial(Failing, at=77, part=0.5, death=True), numerics=numerics)
    again = inputs.run(tmp_path / "run")
    assert again.bench.weights.tobytes() == whole.bench.weights.tobytes()

    for source, target in ((tmp_path / "whole", "a.onnx"), (tmp_path / "run", "a.safetensors")):
        assert main(["export", str(source), "-o", str(tmp_path / target)]) == 0
    whole.bench.store.show()
    tuned = {t.name: onnx.numpy_helper.to_array(t) for t in onnx.load(tmp_path / "a.onnx").graph.initializer}
    content = (tmp_path / "a.safetensors").read_bytes()
    table = json.loads(content[8 : 8 + int.from_bytes(content[:8], "little")])
    assert set(table) - {"__metadata__"} == set(types) == set(whole.bench.store.shown)
    for name, code in types.items():
        assert tuned[name].dtype == np.dtype(code) and (tuned[name] == whole.bench.store.shown[name]).all()
        assert table[name]["dtype"] == {"int8": "I8", "f4": "F32", "f2": "F16"}[code]
    x = np.load(data / "x.npy")
    session = onnxruntime.InferenceSession(str(tmp_path / "a.onnx"), providers=["CPUExecutionProvider"])
    validation = np.load(data / "y.npy")[whole.bench.validation]
    right = (session.run(None, {"x": x[whole.bench.validation]})[0].argmax(1) == validation).mean()
    assert right == pytest.approx(whole.history[-1].accuracy)


def test_a_coarse_eps_is_said(integer_model: OnnxFile, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, design = models.save_byte_data(tmp_path / "data"), models.save_design(tmp_path / "d.toml")
    begin = ["train", str(integer_model.path), "--data", str(data), "--spec", str(design), "--dry-run"]
    assert main([*begin, "--eps", "0.001"]) == 0
    assert "is 0.13 LSB of int8 tensor a.weight" in capsys.readouterr().out
    assert main([*begin, "--eps", "0.01"]) == 0
    assert "LSB of" not in capsys.readouterr().out


def test_showing_allocates_nothing(tmp_path: Path, rng: np.random.Generator) -> None:
    made = models.integer_mlp(rng)
    big = onnx.numpy_helper.from_array(np.zeros((1 << 19, 2), np.int8), "a.weight")
    made.graph.initializer[0].CopyFrom(big)
    model = OnnxFile(models.save(made, tmp_path / "big.onnx"))
    store = Store(model, trainable(model, ["*"]))
    store.show(0)
    tracemalloc.start()
    try:
        store.show(1)
        store.show()
        assert tracemalloc.get_traced_memory()[1] < 16_384  # bytes; the tensor has a million weights
    finally:
        tracemalloc.stop()
