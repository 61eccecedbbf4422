"""The journal: what it costs, and what survives faults at every write, lost power, torn tails, flipped bits."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import pytest
from pezo_fw.export import replayed
from pezo_fw.journal import Contents, DamagedJournal
from pezo_fw.records import EVAL, STEP, Record, encode_header, size_of
from pezo_fw.replay import replay
from pezo_fw.run_folder import RunFolder
from pezo_fw.store import masters
from pezo_fw.stream import stream_for
from pezo_fw.trainer import COMPLETE, EARLY, Limits

from pezo_hw.errors import DataError
from pezo_hw.zo.execute import Diverged
from pezo_hw.zo.float_numpy import FloatExecutor

from . import models
from .runs import Dead, Failing, Inputs, Volatile, trainer_of


@pytest.fixture
def inputs(mlp: Path, data: Path, design: Path) -> Inputs:
    return Inputs(mlp, data, design)


def weights_of(inputs: Inputs, folder: Path) -> bytes:
    return inputs.run(folder).bench.weights.tobytes()


def starts_of(contents: Contents) -> list[int]:
    """Where each record begins."""
    ends = np.cumsum([record.size for record in contents.records])
    return [int(contents.good_bytes - ends[-1] + end - r.size) for end, r in zip(ends, contents.records, strict=True)]


@pytest.fixture
def wanted(inputs: Inputs, tmp_path: Path) -> bytes:
    """The weights of an undisturbed run."""
    return weights_of(inputs, tmp_path / "undisturbed")


def test_record_size() -> None:
    """At most 48 bytes a step and 4 per extra scalar."""
    assert size_of(2) == 24  # one query: two losses
    assert all(size_of(n) <= 48 + 4 * (n - 1) for n in (1, 2, 16, 1024))


@pytest.mark.parametrize("queries", [1, 3])
def test_replay_gives_the_weights_of_the_run(queries: int, mlp: Path, data: Path, tmp_path: Path) -> None:
    """Also on the numpy executor of the core: the same journal gives the same weights."""
    inputs = Inputs(mlp, data, models.save_design(tmp_path / "d.toml", "bank", queries=queries, align=8))
    trainer = inputs.run(tmp_path / "run")
    contents = Contents(tmp_path / "run" / "journal.pezo")
    assert contents.steps == 40 and {len(r.scalars) for r in contents.records if r.kind == STEP} == {2 * queries}
    bench = inputs.bench()
    start = masters(bench.model, bench.layout)
    used = np.concatenate([np.arange(s.offset, s.offset + s.size) for s in bench.layout.tensors])
    padding = np.setdiff1d(np.arange(bench.layout.length), used)
    executor = FloatExecutor(start, stream_for(bench.spec, bench.layout), lambda weights, batch: 0.0, padding)
    assert replay(executor, bench.layout, bench.method, contents.records) == 40
    assert start.tobytes() == trainer.bench.weights.tobytes()


def test_the_run_learns_and_records_it(inputs: Inputs, tmp_path: Path) -> None:
    trainer = inputs.run(tmp_path / "run")
    assert trainer.reason == COMPLETE and len(trainer.losses) == 40
    assert trainer.history[-1].loss < trainer.history[0].loss
    assert [e.steps for e in trainer.history] == list(range(0, 41, 4))


@pytest.mark.parametrize("part", [0.0, 0.5])
def test_death_at_every_write(part: float, inputs: Inputs, wanted: bytes, tmp_path: Path) -> None:
    for at in range(0 if part else 1, 52, 2):
        folder = tmp_path / f"death-{at}"
        with pytest.raises(Dead):
            inputs.run(folder, partial(Failing, at=at, part=part, death=True))
        assert weights_of(inputs, folder) == wanted, at
    inputs.run(tmp_path / "all", partial(Failing, at=52, part=part, death=True))  # so those were all the writes


@pytest.mark.parametrize("part", [0.0, 0.4])
def test_full_disk_at_every_write(part: float, inputs: Inputs, wanted: bytes, tmp_path: Path) -> None:
    for at in range(0 if part else 2, 52, 5):
        folder = tmp_path / f"full-{at}"
        with pytest.raises(DataError, match=r"journal.pezo: the journal cannot be written \(No space left on device\)"):
            inputs.run(folder, partial(Failing, at=at, part=part, death=False))
        contents = Contents(folder / "journal.pezo")
        assert contents.cut_bytes == 0 and len(contents.records) == at
        if at < 51:
            trainer = trainer_of[folder]  # its weights are those of the journal
            fresh = inputs.bench()
            replay(fresh.executor, fresh.layout, fresh.method, contents.records)
            assert trainer.bench.weights.tobytes() == fresh.weights.tobytes()
        assert weights_of(inputs, folder) == wanted


def test_loss_of_power(inputs: Inputs, wanted: bytes, tmp_path: Path, rng: np.random.Generator) -> None:
    """Of unsynced writes, any blocks may be missing; the run goes on all the same and ends with the same weights."""
    cut = 0
    for trial in range(25):
        folder = tmp_path / f"power-{trial}"
        at, interval = int(rng.integers(0, 51)), float(rng.choice([0.0, 0.002, 1.0]))
        with pytest.raises(Dead):
            inputs.run(folder, partial(Volatile, at=at, rng=rng), interval=interval)
        cut += Contents(folder / "journal.pezo").cut_bytes > 0
        assert weights_of(inputs, folder) == wanted
    assert cut


def test_torn_last_record(inputs: Inputs, wanted: bytes, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    inputs.run(folder, limits=Limits(asked=True))
    for taken in range(1, size_of(2)):
        with (folder / "journal.pezo").open("ab") as file:
            file.write(b"\x07" * taken)
        assert Contents(folder / "journal.pezo").cut_bytes == taken
        inputs.run(folder, limits=Limits(asked=True))
        assert Contents(folder / "journal.pezo").cut_bytes == 0
    assert weights_of(inputs, folder) == wanted


def test_flipped_bit(inputs: Inputs, wanted: bytes, tmp_path: Path, rng: np.random.Generator) -> None:
    folder = tmp_path / "run"
    inputs.run(folder)
    path = folder / "journal.pezo"
    good = path.read_bytes()
    contents = Contents(path)
    starts = starts_of(contents)
    for _ in range(30):
        at = int(rng.integers(starts[0], starts[-1]))
        path.write_bytes(good[:at] + bytes([good[at] ^ 1 << int(rng.integers(8))]) + good[at + 1 :])
        with pytest.raises(
            DamagedJournal,
            match=rf"record {np.searchsorted(starts, at, 'right') - 1} \(after step \d+\) is damaged.*--repair",
        ):
            RunFolder(folder).contents()
    repaired = RunFolder(folder).contents(repair=True)
    assert len(repaired.records) == np.searchsorted(starts, at, "right") - 1
    assert (folder / "journal.pezo.damaged").exists()
    assert weights_of(inputs, folder) == wanted


def test_damaged_header_and_other_files(inputs: Inputs, tmp_path: Path) -> None:
    inputs.run(tmp_path / "run")
    path = tmp_path / "run" / "journal.pezo"
    good = path.read_bytes()
    for content, message in (
        (good[:100], "header is damaged"),
        (good[:40] + b"~" + good[41:], "header is damaged"),
        (b"", "is not a journal"),
        (b"PK\x03\x04" + good, "is not a journal"),
        (good[:6] + b"\x09" + good[7:], "journal version 9"),
    ):
        path.write_bytes(content)
        with pytest.raises(DataError, match=message):
            Contents(path)
    with pytest.raises(DataError, match="cannot be read"):
        Contents(tmp_path / "absent")


def test_records_of_another_place_are_not_taken(inputs: Inputs, tmp_path: Path) -> None:
    """A record repeated or moved has a good form but the wrong neighbour."""
    inputs.run(tmp_path / "run")
    path = tmp_path / "run" / "journal.pezo"
    contents = Contents(path)
    data, starts = path.read_bytes(), starts_of(contents)
    second = data[starts[1] : starts[2]]
    path.write_bytes(data[: starts[2]] + second + data[starts[2] :])
    with pytest.raises(DamagedJournal, match="record 2"):
        Contents(path)


def test_rollback(inputs: Inputs, wanted: bytes, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    inputs.run(folder)
    before = (folder / "journal.pezo").read_bytes()
    contents = RunFolder(folder).rollback(15)
    assert contents.steps == 15 and [r.number for r in contents.records if r.kind == EVAL] == [0, 4, 8, 12]
    assert (folder / "journal.pezo.before-rollback-to-15").read_bytes() == before
    assert weights_of(inputs, folder) == wanted
    with pytest.raises(DataError, match="cannot roll back to step 41"):
        RunFolder(folder).rollback(41)


def test_early_stop_is_a_function_of_the_journal(mlp: Path, data: Path, tmp_path: Path) -> None:
    design = models.save_design(tmp_path / "d.toml", steps=400)
    design.write_text(design.read_text().replace("lr = 0.02", "lr = 2.0"))
    inputs = Inputs(mlp, data, design)
    settings = {"patience": 2, "evaluate_every": 5}
    whole = inputs.run(tmp_path / "whole", **settings)
    assert whole.reason == EARLY and whole.steps < 400
    for at in (3, 8, 9):
        with pytest.raises(Dead):
            inputs.run(tmp_path / f"d{at}", partial(Failing, at=at, part=0, death=True), **settings)
        again = inputs.run(tmp_path / f"d{at}")
        assert (again.steps, again.reason) == (whole.steps, EARLY)
        assert again.bench.weights.tobytes() == whole.bench.weights.tobytes()


def test_diverged_run_keeps_its_good_steps(mlp: Path, data: Path, design: Path, tmp_path: Path) -> None:
    """One example overflows the network: every step before the one that meets it is good."""
    inputs = Inputs(mlp, data, design)
    bad = inputs.bench(validation=0.0).batches.of(5)[0]
    x = np.load(data / "x.npy")
    x[bad] = 3e38
    np.save(data / "x.npy", x)
    with pytest.raises(Diverged, match=r"step 5: the loss is (nan|inf).*lower lr"):
        inputs.run(tmp_path / "run", validation=0.0)
    contents = Contents(tmp_path / "run" / "journal.pezo")
    assert contents.steps == 5 and all(np.isfinite(r.loss) for r in contents.records if r.kind == STEP)
    bench = inputs.bench(validation=0.0)
    replay(bench.executor, bench.layout, bench.method, contents.records)
    assert trainer_of[tmp_path / "run"].bench.weights.tobytes() == bench.weights.tobytes()


def test_wrong_weights_are_noticed(inputs: Inputs, tmp_path: Path) -> None:
    trainer = inputs.run(tmp_path / "run")
    contents = Contents(tmp_path / "run" / "journal.pezo")
    records = list(contents.records)
    i = next(i for i, r in enumerate(records) if r.kind == STEP and r.number == 7)
    records[i] = Record.step(
        7, records[i].loss, (np.float32(records[i].scalars[0] * np.float32(1.001)), records[i].scalars[1])
    )
    bench = trainer.bench
    bench.restart()
    with pytest.raises(DataError, match="after step 40 the weights differ"):
        replay(bench.executor, bench.layout, bench.method, records)


@pytest.mark.parametrize(
    "path", ["layout", "data", "data training", "settings seed", "spec weights", "runtime threads"]
)
def test_a_header_of_another_program(path: str, inputs: Inputs, tmp_path: Path) -> None:
    """Whole, with a good checksum, but without what a run's header holds."""
    *outer, name = path.split()
    inputs.run(tmp_path / "run")
    for value in (None, [], "x", {}):
        header = Contents(tmp_path / "run" / "journal.pezo").header
        table = header
        for key in outer:
            table = table[key]
        table[name] = value
        (tmp_path / "j.pezo").write_bytes(encode_header(header))
        with pytest.raises(DataError, match=r"ha(s|ve) no proper"):
            replayed(Contents(tmp_path / "j.pezo"), inputs.model)
