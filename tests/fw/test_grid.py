"""Device numerics in a float session: the engine twin's integers, exact restores, and fine-tunes of N numbers."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import pytest
from pezo_fw.bench import Settings
from pezo_fw.cli import main
from pezo_fw.export import replayed
from pezo_fw.grid import DEVICE_NUMERICS, GridExecutor
from pezo_fw.journal import Contents
from pezo_fw.onnx_file import OnnxFile
from pezo_fw.period import pack
from pezo_fw.selection import trainable
from pezo_fw.store import masters
from pezo_fw.stream import stream_for

from pezo_hw.engine import Engine, segments_of
from pezo_hw.errors import DataError, SpecError
from pezo_hw.fixedpoint import quantise_coefficient
from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key
from pezo_hw.zo.commands import Apply, Perturb, Term
from pezo_hw.zo.device_numpy import DeviceExecutor

from . import models
from .runs import Dead, Failing, Inputs


def grid_of(mlp: Path, design: Path) -> tuple[GridExecutor, DesignSpec, Layout]:
    spec, model = DesignSpec.load(design), OnnxFile(mlp)
    layout = trainable(model, ["*"], spec.weights.align)
    weights = masters(model, layout)
    return GridExecutor(weights, layout, stream_for(spec, layout), spec, lambda batch: 0.0), spec, layout


def integers(executor: GridExecutor) -> list[np.ndarray]:
    pairs = zip(executor.layout.tensors, executor.fractions, strict=True)
    return [executor.integers(slot, fraction) for slot, fraction in pairs]


@pytest.mark.parametrize("kind", ["pool", "bank"])
@pytest.mark.parametrize("align", [1, 16])
def test_equal_to_the_engine_twin(kind: str, align: int, mlp: Path, tmp_path: Path) -> None:
    design = models.save_design(tmp_path / "d.toml", kind, queries=2, align=align)
    ours, spec, layout = grid_of(mlp, design)
    assert len(ours.scales) > 1  # so that scales are told apart
    stream = stream_for(spec, layout)
    engine = Engine(
        segments_of(layout, ours.fractions), 16, quantise_coefficient(spec.optimizer.eps * stream.scale), stream.max_abs
    )
    start = np.zeros(layout.length, np.int32)
    for slot, part in zip(layout.tensors, integers(ours), strict=True):
        start[slot.offset : slot.offset + slot.size] = part
    engine.load(start)
    theirs = DeviceExecutor(engine, stream, lambda weights, batch: 0.0)
    for step in range(6):
        a, b = Key(step, 0), Key(step, 1)
        for command in (
            Apply((Perturb(1, 0.01, a),)),
            Apply((Perturb(-2, 0.01, a),)),
            Apply((Perturb(1, 0.01, a),), (Term(-0.031 * (step + 1), a), Term(0.0007, b))),
        ):
            ours.apply(command)
            theirs.apply(command)
            for slot, part in zip(layout.tensors, integers(ours), strict=True):
                assert (part == theirs.weights[slot.offset : slot.offset + slot.size]).all()
    assert not ours.saturated


def test_saturation_is_that_of_the_engine(mlp: Path, design: Path) -> None:
    ours, _, _ = grid_of(mlp, design)
    ours.apply(Apply((), (Term(50.0, Key(0)),)))
    assert ours.saturated
    for part, fraction in zip(integers(ours), ours.fractions, strict=True):
        assert np.abs(part).max() <= ours._limit(fraction) < 2**15


def test_perturbations_restore_exactly(mlp: Path, design: Path) -> None:
    executor, _, _ = grid_of(mlp, design)
    before = executor.weights.copy()
    for step in range(50):
        for multiple in (1, -2, 1):
            executor.apply(Apply((Perturb(multiple, 0.01, Key(step)),)))
    assert executor.weights.tobytes() == before.tobytes()


def test_a_fine_tune_is_n_numbers(mlp: Path, data: Path, design: Path, tmp_path: Path, capsys) -> None:  # type: ignore[no-untyped-def]
    """The numbers, the journal and the trained weights themselves make the same model, byte for byte."""
    run = tmp_path / "run"
    begin = ["train", str(mlp), "--data", str(data), "--spec", str(design), "--steps", "300"]
    assert main([*begin, "--run", str(run), "--numerics", "device"]) == 0
    assert main(["export", str(run), "-o", str(tmp_path / "tuned.pezon")]) == 0
    for source, name in ((tmp_path / "tuned.pezon", "a"), (run / "journal.pezo", "b")):
        assert main(["apply", str(mlp), str(source), "-o", str(tmp_path / f"{name}.onnx")]) == 0
    assert (tmp_path / "a.onnx").read_bytes() == (tmp_path / "b.onnx").read_bytes() != mlp.read_bytes()
    capsys.readouterr()
    other = models.save(models.mlp(np.random.default_rng(9)), tmp_path / "other.onnx")
    damaged = tmp_path / "damaged.pezon"
    content = (tmp_path / "tuned.pezon").read_bytes()
    damaged.write_bytes(content[:-20] + b"~" + content[-19:])
    for model, source, message in (
        (other, tmp_path / "tuned.pezon", "a fine-tune of another model"),
        (mlp, damaged, "is damaged"),
    ):
        assert main(["apply", str(model), str(source), "-o", str(tmp_path / "c.onnx")]) == 1
        assert message in capsys.readouterr().err
    assert main([*begin, "--run", str(tmp_path / "float")]) == 0
    assert main(["export", str(tmp_path / "float"), "-o", str(tmp_path / "f.pezon")]) == 1
    assert "on device numerics only" in capsys.readouterr().err


def test_a_run_that_met_a_limit_is_not_n_numbers(mlp: Path, data: Path, tmp_path: Path) -> None:
    design = models.save_design(tmp_path / "d.toml", steps=30)
    design.write_text(design.read_text().replace("lr = 0.02", "lr = 5.0"))
    Inputs(mlp, data, design).run(tmp_path / "run", numerics="device")
    contents = Contents(tmp_path / "run" / "journal.pezo")
    with pytest.raises(DataError, match="met the limits"):
        pack(replayed(contents, mlp), contents)


def test_resume_on_device_numerics(mlp: Path, data: Path, design: Path, tmp_path: Path) -> None:
    inputs = Inputs(mlp, data, design)
    wanted = inputs.run(tmp_path / "whole", numerics="device")
    assert wanted.history[-1].loss < wanted.history[0].loss
    for at in (1, 17, 40):
        with pytest.raises(Dead):
            inputs.run(tmp_path / f"d{at}", partial(Failing, at=at, part=0.5, death=True), numerics="device")
        again = inputs.run(tmp_path / f"d{at}")
        assert again.bench.numerics == DEVICE_NUMERICS
        assert again.bench.weights.tobytes() == wanted.bench.weights.tobytes()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("kind", "gaussian"), "need a pool or a short bank"),
        (("rounding", "stochastic"), "which repeats with the period"),
        (("bits", 28), "at most 24 bits"),
        (("eps", 1e-6), "LSB"),
    ],
)
def test_refused(change: tuple[str, object], message: str, mlp: Path, design: Path, tmp_path: Path) -> None:
    table = DesignSpec.load(design).to_dict()
    section = {"kind": "perturbation", "eps": "optimizer"}.get(change[0], "weights")
    table[section][change[0]] = change[1]
    spec, model = DesignSpec.from_dict(table), OnnxFile(mlp)
    layout = trainable(model, Settings().trainable)
    with pytest.raises(SpecError, match=message):
        GridExecutor(masters(model, layout), layout, stream_for(spec, layout), spec, lambda batch: 0.0)
