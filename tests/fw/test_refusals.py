"""Bad input of every kind: one line that says what is wrong and what to do, and nothing is left behind."""

from __future__ import annotations

import resource
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from pezo_fw.cli import main

from . import models
from .runs import Printed, refused


class TestBadInput:
    """Each is refused with its reason, and no run is left behind."""

    @pytest.fixture(autouse=True)
    def _nothing_left(self, tmp_path: Path):  # type: ignore[no-untyped-def]
        yield
        assert not (tmp_path / "run").exists()

    @pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 0.999])
    def test_truncated_model(self, share: float, begin: list[object], mlp: Path, capsys: Printed) -> None:
        content = mlp.read_bytes()
        mlp.write_bytes(content[: int(len(content) * share)])
        error = refused(capsys, *begin)
        assert "is empty" in error or "is truncated or not an ONNX model" in error

    @pytest.mark.parametrize("content", [b"hello, this is no model\n" * 20, b"PK\x03\x04" + bytes(100), bytes(64)])
    def test_no_model(self, content: bytes, begin: list[object], mlp: Path, capsys: Printed) -> None:
        mlp.write_bytes(content)
        assert "mlp.onnx: is truncated or not an ONNX model" in refused(capsys, *begin)

    def test_damaged_model(self, begin: list[object], mlp: Path, capsys: Printed, rng: np.random.Generator) -> None:
        """Random bytes overwritten: refused in one line, or still a model."""
        content = mlp.read_bytes()
        for _ in range(60):
            damaged = bytearray(content)
            for at in rng.integers(len(content), size=3):
                damaged[at] = rng.integers(256)
            mlp.write_bytes(damaged)
            if main([str(a) for a in [*begin, "--dry-run"]]):
                error = capsys.readouterr().err
                assert error.startswith("error: ") and error.count("\n") == 1

    def test_absent_files(self, begin: list[object], mlp: Path, tmp_path: Path, capsys: Printed) -> None:
        assert "cannot be read" in refused(capsys, "train", tmp_path / "no.onnx", *begin[2:])
        assert "cannot be read" in refused(capsys, "train", mlp, "--data", tmp_path / "no", *begin[4:])
        assert "holds no run" in refused(capsys, "resume", tmp_path / "none")

    def test_external_data_missing(self, begin: list[object], mlp: Path, tmp_path: Path, capsys: Printed) -> None:
        onnx.save(onnx.load(mlp), mlp, save_as_external_data=True, location="w.bin", size_threshold=0)
        (tmp_path / "w.bin").unlink()
        error = refused(capsys, *begin)
        assert "external data" in error and "w.bin is missing" in error

    def test_external_data_short(self, begin: list[object], mlp: Path, tmp_path: Path, capsys: Printed) -> None:
        onnx.save(onnx.load(mlp), mlp, save_as_external_data=True, location="w.bin", size_threshold=0)
        (tmp_path / "w.bin").write_bytes(b"\0" * 64)
        assert "w.bin has 64 bytes" in refused(capsys, *begin)

    def test_label_out_of_range(self, begin: list[object], data: Path, capsys: Printed) -> None:
        labels = np.load(data / "y.npy")
        labels[17] = 4
        np.save(data / "y.npy", labels)
        assert "label 4 of example 17 is out of range: the model has 4 classes" in refused(capsys, *begin)

    def test_one_example(self, begin: list[object], data: Path, capsys: Printed) -> None:
        for name in "xy":
            np.save(data / f"{name}.npy", np.load(data / f"{name}.npy")[:1])
        assert "holds 1 example; training needs at least 2" in refused(capsys, *begin)

    def test_weights_shared_by_two_nodes(
        self, begin: list[object], mlp: Path, data: Path, tmp_path: Path, capsys: Printed
    ) -> None:
        model = onnx.load(mlp)
        model.graph.node.append(onnx.helper.make_node("Gemm", ["x", "layer0.weight", "layer0.bias"], ["again"]))
        model.graph.node.append(onnx.helper.make_node("Relu", ["again"], ["act_again"]))
        mlp.write_bytes(model.SerializeToString())
        assert "layer0.weight is shared by 2 nodes" in refused(capsys, *begin)
        assert main([str(a) for a in [*begin, "--allow-shared", "--dry-run"]]) == 0

    @pytest.mark.parametrize(("dtype", "name"), [("f8", "float64"), ("i2", "int16")])
    def test_unsupported_weights(self, dtype: str, name: str, begin: list[object], mlp: Path, capsys: Printed) -> None:
        model = onnx.load(mlp)
        tensor = model.graph.initializer[2]
        tensor.CopyFrom(onnx.numpy_helper.from_array(onnx.numpy_helper.to_array(tensor).astype(dtype), tensor.name))
        mlp.write_bytes(model.SerializeToString())
        assert f"layer1.weight is {name}; float32, float16 and 8-bit integers can be trained" in refused(capsys, *begin)

    def test_no_tensor_matches(self, begin: list[object], capsys: Printed) -> None:
        error = refused(capsys, *begin, "--trainable", "encoder.*")
        assert "no weight matches !*; the" in refused(capsys, *begin, "--trainable", "!*")
        assert "no weight matches encoder.*; the model holds: layer0.weight, layer0.bias" in error

    def test_weights_that_are_not_finite(self, begin: list[object], mlp: Path, capsys: Printed) -> None:
        model = onnx.load(mlp)
        bad = onnx.numpy_helper.to_array(model.graph.initializer[0]).copy()
        bad[0, 0] = np.nan
        model.graph.initializer[0].CopyFrom(onnx.numpy_helper.from_array(bad, "layer0.weight"))
        mlp.write_bytes(model.SerializeToString())
        assert "the trainable weights hold NaN" in refused(capsys, *begin)

    @pytest.mark.parametrize(("option", "value"), [("--steps", "99999999999"), ("--lr", "-1"), ("--kind", "pol")])
    def test_option_outside_the_design(self, option: str, value: str, begin: list[object], capsys: Printed) -> None:
        error = refused(capsys, *begin, option, value)
        assert f"optimizer.{option[2:]}" in error or "perturbation.kind" in error

    @pytest.mark.parametrize(("option", "kind"), [("--rank", "lora"), ("--layers", "last")])
    def test_option_of_another_adapter(self, option: str, kind: str, begin: list[object], capsys: Printed) -> None:
        error = refused(capsys, *begin, option, "2", "--adapter", "bias")
        assert f"{option}: is an option of --adapter {kind}; the run's is bias" in error

    @pytest.mark.parametrize("value", ["-1", "nan", "inf"])
    @pytest.mark.parametrize("option", ["--max-seconds", "--max-rss"])
    def test_limit_that_is_none(self, option: str, value: str, begin: list[object], capsys: Printed) -> None:
        with pytest.raises(SystemExit) as stop:
            main([str(a) for a in [*begin, option, value]])
        assert stop.value.code == 2 and "must be a number, 0 (no limit) or more" in capsys.readouterr().err

    def test_simulated_without_the_rtl(self, begin: list[object], capsys: Printed, monkeypatch) -> None:  # type: ignore[no-untyped-def]
        monkeypatch.setitem(sys.modules, "amaranth", None)
        assert "pip install 'pezo-hw[sim]'" in refused(capsys, *begin, "--device", "simulated")

    def test_batches_of_one_size(self, begin: list[object], mlp: Path, capsys: Printed) -> None:
        model = onnx.load(mlp)
        model.graph.input[0].type.tensor_type.shape.dim[0].dim_value = 32
        mlp.write_bytes(model.SerializeToString())
        assert "takes batches of 32 alone; export it with a dynamic first axis" in refused(capsys, *begin)

    def test_scores_of_a_whole_batch(self, begin: list[object], mlp: Path, capsys: Printed) -> None:
        model = onnx.load(mlp)
        model.graph.node.append(onnx.helper.make_node("ReduceMean", [model.graph.output[0].name], ["mean"], axes=[0]))
        model.graph.output[0].name = "mean"
        mlp.write_bytes(model.SerializeToString())
        assert "output mean has shape (1, 4) for a batch of 2" in refused(capsys, *begin)

    @pytest.mark.parametrize(
        ("option", "value", "form"),
        [
            ("--threads", "100000", "an integer from 1 to 256"),
            ("--steps", "1.5", "an integer, 1 or more"),
            ("--lr", "nan", "a number"),
        ],
    )
    def test_option_that_is_no_number(
        self, option: str, value: str, form: str, begin: list[object], capsys: Printed
    ) -> None:
        with pytest.raises(SystemExit) as stop:
            main([str(a) for a in [*begin, option, value]])
        assert stop.value.code == 2 and f"{option}: '{value}' must be {form}" in capsys.readouterr().err

    def test_wrong_output(self, begin: list[object], capsys: Printed) -> None:
        assert "has no output probs" in refused(capsys, *begin, "--output", "probs")


def test_no_space_to_begin(begin: list[object], capsys: Printed) -> None:
    """A disk without room for the first file; then with it."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        assert "run: the run cannot be begun (File too large); choose another folder" in refused(capsys, *begin)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert main([str(a) for a in begin]) == 0


@pytest.mark.parametrize("text", ["{}", "[1]", '{"model": 3, "data": null}', "{", ""])
def test_a_run_that_does_not_say_where_its_model_is(
    text: str, begin: list[object], mlp: Path, data: Path, tmp_path: Path, capsys: Printed
) -> None:
    """It goes on when it is told."""
    run = tmp_path / "run"
    assert main([str(a) for a in begin]) == 0
    (run / "run.json").write_text(text)
    assert "does not say where model and data are; give --model and --data" in refused(capsys, "resume", run)
    assert "does not say where its model is; give --model" in refused(capsys, "export", run, "-o", tmp_path / "t.onnx")
    assert main(["resume", str(run), "--model", str(mlp), "--data", str(data)]) == 0


def test_a_model_that_was_moved(begin: list[object], mlp: Path, tmp_path: Path, capsys: Printed) -> None:
    assert main([str(a) for a in begin]) == 0
    mlp.rename(tmp_path / "elsewhere.onnx")
    error = refused(capsys, "resume", tmp_path / "run")
    assert "mlp.onnx: is not there any more; say where the run's model is with --model" in error


def test_journal_of_another_model_or_data(
    begin: list[object], mlp: Path, data: Path, tmp_path: Path, capsys: Printed, rng: np.random.Generator
) -> None:
    assert main([str(a) for a in begin]) == 0
    run, other = tmp_path / "run", tmp_path / "other.onnx"
    kept = (run / "journal.pezo").read_bytes()
    models.save(models.mlp(rng), other)
    assert "of another model: the weights of" in refused(capsys, "resume", run, "--model", other)
    assert "of another model" in refused(capsys, "apply", other, run / "journal.pezo", "-o", tmp_path / "t.onnx")
    models.save(models.mlp(rng, (12, 9, 4)), other)
    assert "tensor layer0.weight has shape" in refused(capsys, "apply", other, run, "-o", tmp_path / "t.onnx")
    elsewhere = models.save_data(tmp_path / "elsewhere", seed=2)
    assert "is not the data set of the run" in refused(capsys, "resume", run, "--data", elsewhere)
    assert "is the base model itself" in refused(capsys, "apply", mlp, run, "-o", mlp)
    assert ".onnx or .safetensors" in refused(capsys, "apply", mlp, run, "-o", tmp_path / "t.bin")
    assert "step 41 is not in the journal" in refused(
        capsys, "apply", mlp, run, "-o", tmp_path / "t.onnx", "--step", 41
    )
    assert (run / "journal.pezo").read_bytes() == kept and not (tmp_path / "t.onnx").exists()
