"""Weights in place: live in every family, refused when they are not, the same bits as the numpy executor."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import numpy as np
import onnx
import pytest
from pezo_fw import liveness, session
from pezo_fw.executor import OrtExecutor
from pezo_fw.onnx_file import OnnxFile
from pezo_fw.selection import trainable
from pezo_fw.store import Store, masters
from pezo_fw.stream import stream_for

from pezo_hw.errors import DataError
from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key
from pezo_hw.zo.commands import Apply, Perturb, Term
from pezo_hw.zo.float_numpy import FloatExecutor

from . import models

SHAPES = {"mlp": (12,), "matmul": (12,), "cnn": (1, 8, 8), "attention": (5, 8)}


def build(family: str, rng: np.random.Generator, folder: Path) -> OnnxFile:
    made = models.mlp(rng, gemm=family == "mlp") if family in ("mlp", "matmul") else getattr(models, family)(rng)
    return OnnxFile(models.save(made, folder / "model.onnx"))


@pytest.mark.parametrize("family", SHAPES)
def test_every_tensor_is_live(family: str, rng: np.random.Generator, tmp_path: Path) -> None:
    model = build(family, rng, tmp_path)
    layout = trainable(model, ["*"])
    store = Store(model, layout)
    flat = store.flat
    before = flat.copy()
    feeds = {"x": rng.standard_normal((3, *SHAPES[family])).astype(np.float32)}
    proved = liveness.proved_session(model, store, 1, feeds, "logits")
    assert proved.options.name == "all"
    assert set(proved.inert) <= {"k.bias"}  # a softmax over tokens does not see it
    assert flat.tobytes() == before.tobytes()
    flat += np.float32(0.05)
    changed = {s.name: flat[s.offset : s.offset + s.size] for s in layout.tensors}
    exported = tmp_path / "changed.onnx"
    exported.write_bytes(model.with_weights(changed))
    onnx.checker.check_model(onnx.load(exported))
    import onnxruntime as ort

    fresh = ort.InferenceSession(str(exported), providers=["CPUExecutionProvider"]).run(None, feeds)[0]
    np.testing.assert_allclose(proved.session.run(feeds, "logits"), fresh, rtol=1e-4, atol=1e-5)
    proved.session.close()


def test_export_without_change_is_the_same_file_content(rng: np.random.Generator, tmp_path: Path) -> None:
    model = build("cnn", rng, tmp_path)
    assert model.with_weights({}) == model.path.read_bytes()
    again = OnnxFile(
        models.save(onnx.load_from_string(model.with_weights({"fc.bias": np.ones(4)})), tmp_path / "b.onnx")
    )
    assert again.read("fc.bias").tolist() == [1, 1, 1, 1]
    assert again.read("conv2.weight").tobytes() == model.read("conv2.weight").tobytes()


def test_running_statistics_and_constants_are_passed_over(rng: np.random.Generator, tmp_path: Path) -> None:
    names = [slot.name for slot in trainable(build("cnn", rng, tmp_path), ["*", "!conv2*"]).tensors]
    assert names == ["conv1.weight", "conv1.bias", "bn1.weight", "bn1.bias", "fc.weight", "fc.bias"]
    assert "root" not in [slot.name for slot in trainable(build("attention", rng, tmp_path), ["*"]).tensors]


class Stale(session.SharedSession):
    """A session on a private copy of the weights: what prepacking amounts to."""

    def __init__(self, model, shown, options, threads) -> None:  # type: ignore[no-untyped-def]
        stale = options.name != "none" or self.always
        super().__init__(model, {n: t.copy() for n, t in shown.items()} if stale else shown, options, threads)

    always = False


def test_guard_falls_back_to_safer_options(
    mlp: Path, rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = OnnxFile(mlp)
    layout = trainable(model, ["*"])
    monkeypatch.setattr(liveness, "SharedSession", Stale)
    feeds = {"x": rng.standard_normal((3, 12)).astype(np.float32)}
    proved = liveness.proved_session(model, Store(model, layout), 1, feeds, "logits")
    assert proved.options.name == "none" and len(proved.refused) == 3


def test_guard_refuses_and_names_the_tensor(
    mlp: Path, rng: np.random.Generator, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = OnnxFile(mlp)
    layout = trainable(model, ["*"])
    monkeypatch.setattr(liveness, "SharedSession", Stale)
    monkeypatch.setattr(Stale, "always", True)
    feeds = {"x": rng.standard_normal((3, 12)).astype(np.float32)}
    with pytest.raises(liveness.StaleWeights, match=r"tensor layer0.weight: .*do not reach") as caught:
        liveness.proved_session(model, Store(model, layout), 1, feeds, "logits")
    assert caught.value.tensor == "layer0.weight"


def test_guard_sees_a_stale_default_session(rng: np.random.Generator, tmp_path: Path) -> None:
    """The hazard is real: initialisers that are not graph inputs are prepacked by this runtime and go stale."""
    model = build("matmul", rng, tmp_path)
    layout = trainable(model, ["*"])
    store = Store(model, layout)
    constant = OnnxFile(model.path)
    constant.for_session = lambda names: model.path.read_bytes()  # type: ignore[method-assign]
    feeds = {"x": rng.standard_normal((3, 12)).astype(np.float32)}
    default = session.SharedSession(constant, store.shown, session.LADDER[0], 1)
    old = default.run(feeds, "logits")
    store.flat += np.float32(0.5)
    live = session.SharedSession(model, store.shown, session.LADDER[0], 1)
    assert np.abs(default.run(feeds, "logits") - live.run(feeds, "logits")).max() > 1e-2
    assert old.shape == (3, 4)


@pytest.mark.parametrize("kind", ["pool", "bank", "uniform", "rademacher", "gaussian"])
@pytest.mark.parametrize("align", [1, 64])
@pytest.mark.parametrize(("scaling", "threads"), [(0, 1), (0, 3), (1000, 1)])  # table scaled whole; number by number
def test_same_bits_as_the_numpy_executor(
    kind: str, align: int, scaling: int, threads: int, mlp: Path, tmp_path: Path, monkeypatch
) -> None:  # type: ignore[no-untyped-def]
    from pezo_fw import sweep

    monkeypatch.setattr(sweep, "CHUNK", 50)  # several chunks a tensor
    monkeypatch.setattr(sweep, "SCALE_TABLE", scaling)
    spec = DesignSpec.load(models.save_design(tmp_path / "d.toml", kind, queries=2, align=align))
    model = OnnxFile(mlp)
    layout = trainable(model, ["*"], align)
    stream = stream_for(spec, layout)
    used = np.concatenate([np.arange(s.offset, s.offset + s.size) for s in layout.tensors])
    padding = np.setdiff1d(np.arange(layout.length), used)
    flat = masters(model, layout)
    ours = OrtExecutor(flat.copy(), layout, stream, lambda batch: 0.0, threads=threads)
    theirs = FloatExecutor(flat.copy(), stream, lambda weights, batch: 0.0, padding)
    for step in range(5):
        keys = Key(step, 0), Key(step, 1)
        for key in keys:
            for command in (
                Apply((Perturb(1, 1e-2, key),)),
                Apply((Perturb(-2, 1e-2, key),)),
                Apply((Perturb(1, 1e-2, key),), () if key is keys[0] else (Term(-0.0123, keys[0]), Term(3e-4, key))),
            ):
                ours.apply(command)
                theirs.apply(command)
                assert ours.weights.tobytes() == theirs.weights.tobytes()
    assert ours.weights.tobytes() != flat.tobytes()


@pytest.mark.parametrize("kind", ["pool", "bank"])
def test_sweeps_allocate_nothing_of_the_weights_size(kind: str, tmp_path: Path) -> None:
    layout = Layout.of([("w", (1 << 20,))])
    spec = DesignSpec.load(models.save_design(tmp_path / "d.toml", kind))
    weights = np.zeros(layout.length, np.float32)
    executor = OrtExecutor(weights, layout, stream_for(spec, layout), lambda batch: 0.0)
    step = [Apply((Perturb(1, 0.1, Key(0)),)), Apply((Perturb(-1, 0.1, Key(0)),), (Term(0.1, Key(0)),))]

    def run() -> None:
        for command in step:
            executor.apply(command)
            executor.loss(0)

    run()  # makes the buffers
    tracemalloc.start()
    try:
        run()
        assert tracemalloc.get_traced_memory()[1] < 32_768  # bytes at most; the weights are 4 MiB
    finally:
        tracemalloc.stop()


def test_an_update_under_a_displacement_is_refused(mlp: Path, design: Path) -> None:
    model = OnnxFile(mlp)
    layout = trainable(model, ["*"])
    executor = OrtExecutor(
        masters(model, layout), layout, stream_for(DesignSpec.load(design), layout), lambda batch: 0.0
    )
    with pytest.raises(ValueError, match="undone first"):
        executor.apply(Apply((Perturb(1, 0.1, Key(0)),), (Term(1.0, Key(0)),)))


def test_runtime_refusal_is_one_line(rng: np.random.Generator, tmp_path: Path) -> None:
    made = models.mlp(rng)
    made.graph.node[0].op_type = "NoSuchOperator"
    model = OnnxFile(models.save(made, tmp_path / "bad.onnx"))
    layout = trainable(model, ["*"])
    with pytest.raises(DataError, match="onnxruntime refuses the model") as caught:
        session.SharedSession(model, Store(model, layout).shown, session.LADDER[0], 1)
    assert "\n" not in str(caught.value)
