"""Every method of a design: resumed after a death, replayed with the bits of the core's executor; it learns."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import pytest
from pezo_fw.cli import main
from pezo_fw.journal import Contents
from pezo_fw.method import method_of, state_period
from pezo_fw.records import STEP
from pezo_fw.replay import replay
from pezo_fw.run_folder import RunFolder
from pezo_fw.store import masters
from pezo_fw.stream import stream_for
from pezo_fw.sweep import padding_of

from pezo_hw.errors import DataError
from pezo_hw.spec import DesignSpec
from pezo_hw.zo.float_numpy import FloatExecutor

from . import models
from .runs import Dead, Failing, Inputs

#: Lines of [optimizer] for each method; what a step of it does beside sweeps is in the names.
METHODS = {
    "mezo": "queries = 2\nweight_decay = 0.01",
    "one-point": "lr = 0.002",
    "momentum": "",
    "momentum-stored": 'memory = "stored"\nstate = "period"',
    "adam": 'memory = "stored"\nlr = 0.005',
    "lozo": "rank = 2\nrefresh = 5",
    "lozo-m": "rank = 2\nrefresh = 5\nlr = 0.005",
    "svrg": "interval = 4",
    "svrg-replayed": 'interval = 4\nanchor = "replayed"\nanchor_batches = 2',
    "kerzoo": "queries = 2",
    "dizo": "interval = 7\nsearch_steps = 2",
    "fzoo": "queries = 4\nlr = 0.005",
    "quzo": "drop_bits = 2",
}
KINDS = ["bank", "pool", "uniform", "rademacher", "gaussian"]
STEPS = 24


def design_of(folder: Path, name: str, kind: str, align: int = 1) -> Path:
    """A design file of one method: later lines of its section take the place of earlier ones."""
    path = models.save_design(folder / f"{name}-{kind}.toml", kind, steps=STEPS, align=align)
    method = name.removesuffix("-stored").removesuffix("-replayed")
    own = [f'method = "{method}"', *METHODS[name].splitlines()]
    if kind not in ("bank", "pool"):  # the others have no short period
        own = [line for line in own if not line.startswith("state")]
    if method == "fzoo":
        own.append("clip = 0.0")
    replaced = {line.partition(" =")[0] for line in own}
    kept = [line for line in path.read_text().splitlines() if line.partition(" =")[0] not in replaced]
    path.write_text("\n".join([*kept, *own, ""]))
    return path


def check(name: str, kind: str, mlp: Path, data: Path, folder: Path, deaths: tuple[int, ...]) -> None:
    inputs = Inputs(mlp, data, design_of(folder, name, kind, align=8))
    whole = inputs.run(folder / "whole", evaluate_every=8)
    contents = Contents(folder / "whole" / "journal.pezo")
    wanted = whole.bench.weights.tobytes()
    steps = [record for record in contents.records if record.kind == STEP]
    assert all(record.size <= 48 + 4 * len(record.scalars) for record in steps)
    for at in deaths:
        with pytest.raises(Dead):
            inputs.run(folder / f"d{at}", partial(Failing, at=at, part=0.5, death=True), evaluate_every=8)
        assert inputs.run(folder / f"d{at}").bench.weights.tobytes() == wanted

    bench = inputs.bench()
    start, stream = masters(bench.model, bench.layout), stream_for(bench.spec, bench.layout)
    method = method_of(bench.spec, bench.layout, stream, len(bench.training), 0)
    executor = FloatExecutor(
        start, stream, lambda weights, batch: 0.0, padding_of(bench.layout), bench.layout,
        state_period(bench.spec, stream),
    )  # fmt: skip
    assert replay(executor, bench.layout, method, contents.records) == STEPS
    assert start.tobytes() == wanted

    assert RunFolder(folder / "whole").rollback(10).steps == 10
    assert inputs.run(folder / "whole").bench.weights.tobytes() == wanted
    bench.close()


@pytest.mark.parametrize("name", METHODS)
def test_method(name: str, mlp: Path, data: Path, tmp_path: Path) -> None:
    check(name, "bank", mlp, data, tmp_path, (6, 17))


#: QuZO rounds numbers to fewer bits; signs have one.
PAIRS = [(name, kind) for name in METHODS for kind in KINDS if (name, kind) != ("quzo", "rademacher")]


@pytest.mark.slow
@pytest.mark.parametrize(("name", "kind"), PAIRS)
def test_method_on_every_stream(name: str, kind: str, mlp: Path, data: Path, tmp_path: Path) -> None:
    check(name, kind, mlp, data, tmp_path, (3, 9, 15, 21, 27))


@pytest.mark.parametrize("name", ["mezo", "momentum", "adam", "lozo", "svrg", "dizo"])
def test_it_learns(name: str, mlp: Path, data: Path, tmp_path: Path) -> None:
    design = design_of(tmp_path, name, "bank")
    design.write_text(design.read_text().replace(f"steps = {STEPS}", "steps = 300"))
    trainer = Inputs(mlp, data, design).run(tmp_path / "run", evaluate_every=300)
    assert trainer.history[-1].loss < 0.8 * trainer.history[0].loss


def test_dry_run_says_what_a_method_stores(mlp: Path, data: Path, tmp_path: Path, capsys) -> None:  # type: ignore[no-untyped-def]
    design = design_of(tmp_path, "svrg", "bank")
    assert main(["train", str(mlp), "--data", str(data), "--spec", str(design), "--dry-run"]) == 0
    printed = capsys.readouterr().out
    weights = DesignSpec.load(design)
    assert weights.optimizer.method == "svrg"
    assert "276 numbers that the method stores" in printed and " J (published coefficients" in printed


def test_answers_of_another_method_are_refused(mlp: Path, data: Path, tmp_path: Path) -> None:
    inputs = Inputs(mlp, data, design_of(tmp_path, "svrg", "bank"))
    inputs.run(tmp_path / "run")
    records = Contents(tmp_path / "run" / "journal.pezo").records
    bench = Inputs(mlp, data, design_of(tmp_path, "mezo", "bank")).bench()
    with pytest.raises(DataError, match="step 0 of the journal is not one of this design's method"):
        replay(bench.executor, bench.layout, bench.method, records)


@pytest.mark.parametrize(
    ("name", "what"), [("lozo", "LowRank directions"), ("adam", "Map"), ("kerzoo", "a step of eps")]
)
def test_numbers_of_one_period_refuse_what_they_cannot_be(
    name: str,
    what: str,
    mlp: Path,
    data: Path,
    tmp_path: Path,
    capsys,  # type: ignore[no-untyped-def]
) -> None:
    """A fine-tune of N numbers is made of dense directions of one eps."""
    design = design_of(tmp_path, name, "pool")
    run = tmp_path / "run"
    begin = ["train", str(mlp), "--data", str(data), "--spec", str(design), "--run", str(run)]
    assert main([*begin, "--numerics", "device"]) == 1
    assert f"cannot carry out {what}" in capsys.readouterr().err


def test_losses_are_float32_before_they_count(mlp: Path, data: Path, tmp_path: Path) -> None:
    inputs = Inputs(mlp, data, design_of(tmp_path, "mezo", "bank"))
    trainer = inputs.run(tmp_path / "run")
    answers = [a for r in Contents(tmp_path / "run" / "journal.pezo").records if r.kind == STEP for a in r.scalars]
    assert [a for step in trainer._log for a in step] == [float(np.float32(a)) for a in answers]
