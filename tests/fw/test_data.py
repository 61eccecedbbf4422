"""The data formats, the split and the batch order, and every refusal."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pezo_fw import data
from pezo_fw.tensors import ValueInfo

from pezo_hw.errors import DataError
from pezo_hw.prng import SplitMix64

ROWS = ValueInfo("x", 1, (None, 3))


def write(folder: Path, **arrays: object) -> Path:
    folder.mkdir()
    for name, values in arrays.items():
        np.save(folder / f"{name}.npy", np.asarray(values))
    return folder


def test_folder_archive_and_table_hold_the_same(tmp_path: Path) -> None:
    x, y = np.arange(12).reshape(4, 3), np.array([0, 1, 1, 0])
    folder = write(tmp_path / "d", x=x, y=y)
    np.savez(tmp_path / "d.npz", x=x, y=y)
    rows = "\n".join(",".join(map(str, (label, *row))) for label, row in zip(y, x, strict=True))
    (tmp_path / "d.csv").write_text("label,a,b,c\n" + rows + "\n")
    loaded = [data.load(p, [ROWS]) for p in (folder, tmp_path / "d.npz", tmp_path / "d.csv")]
    assert len({examples.sha256 for examples in loaded}) == 1
    assert loaded[0].take(np.array([1]))[0]["x"].tolist() == [[3, 4, 5]]
    assert loaded[0].take(np.array([1]))[0]["x"].dtype == np.float32


def test_inputs_by_name(tmp_path: Path) -> None:
    folder = write(tmp_path / "d", ids=np.ones((2, 5), int), mask=np.ones((2, 5), int), y=[0, 1])
    inputs = [ValueInfo("ids", 7, (None, None)), ValueInfo("mask", 7, (None, None))]
    assert set(data.load(folder, inputs).inputs) == {"ids", "mask"}
    with pytest.raises(DataError, match=r"no types.npy"):
        data.load(folder, [*inputs, ValueInfo("types", 7, (None, None))])


@pytest.mark.parametrize(
    ("arrays", "message"),
    [
        ({"x": np.zeros((3, 3))}, "no labels"),
        ({"x": np.zeros((1, 3)), "y": [0]}, "1 example; training needs at least 2"),
        ({"x": np.zeros((0, 3)), "y": np.zeros(0)}, "0 examples; training needs at least 2"),
        ({"x": 3.0, "y": [0, 1]}, "x has no examples, y has 2"),
        ({"y": [0, 1]}, "holds no x.npy for input x; it has y"),
        ({"x": np.full((2, 3), 1e300), "y": [0, 1]}, r"x holds 1e\+300, which the model's input \(float32\)"),
        ({"x": np.zeros((2, 3)), "y": [1e300, 1]}, r"y holds 1e\+300; labels"),
        ({"x": np.zeros((2, 3)), "y": np.full(2, 2**64 - 1, np.uint64)}, r"y holds 1.84467e\+19; labels"),
        ({"x": np.zeros((3, 3)), "y": [0, 1]}, "x has 3 examples, y has 2"),
        ({"x": np.full((2, 3), np.nan), "y": [0, 1]}, "NaN or infinite"),
        ({"x": np.zeros((2, 4)), "y": [0, 1]}, r"shape \(2, 4\); input x takes examples of \(3,\)"),
        ({"x": np.zeros((2, 3)), "y": [0.5, 1]}, "no integers"),
        ({"x": np.zeros((2, 3)), "y": [[0], [1]]}, "one integer an example"),
        ({"x": np.array([["a"] * 3] * 2), "y": [0, 1]}, "cannot feed input x"),
    ],
)
def test_refused(arrays: dict[str, object], message: str, tmp_path: Path) -> None:
    with pytest.raises(DataError, match=message):
        data.load(write(tmp_path / "d", **arrays), [ROWS])


@pytest.mark.parametrize(("code", "value"), [(7, 1.5), (2, -1), (2, 256), (10, 70000)])
def test_values_beyond_the_type_of_the_input(code: int, value: float, tmp_path: Path) -> None:
    """Tokens, bytes and halves: nothing is rounded, wrapped or made infinite without a word."""
    folder = write(tmp_path / "d", x=np.full((2, 3), value), y=[0, 1])
    with pytest.raises(DataError, match=f"x holds {value:g}, which the model's input"):
        data.load(folder, [ValueInfo("x", code, (None, 3))])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "holds no rows"),
        ("label,a,b,c\n", "holds no rows"),
        ("1,2,3,4\n0,1,2,3\n", "first line holds numbers"),
        ("l,a,b,c\n1;2;3;4\n", "rows are label,value"),
        ("0,1,2,3\n1,5,6,7\n0,1,2,3\n", ""),
        ("\ufeffl,a,b,c\r\n1,5,6,7\r\n\r\n0,1,2,3\r\n", ""),
    ],
)
def test_tables(text: str, message: str, tmp_path: Path) -> None:
    """The first line names columns, perhaps as 0, 1, 2, ...; one of numbers would be an example lost."""
    path = tmp_path / "D.CSV"
    path.write_text(text, encoding="utf-8")
    if message:
        with pytest.raises(DataError, match=message):
            data.load(path, [ROWS])
    else:
        assert data.load(path, [ROWS]).take(np.array([0]))[0]["x"].tolist() == [[5, 6, 7]]


def test_absent_or_damaged(tmp_path: Path) -> None:
    (tmp_path / "bad.npz").write_bytes(b"PK\x03\x04 no archive")
    (tmp_path / "bad.csv").write_text("label,a\n1,two\n")
    (tmp_path / "text.onnx").write_text("hello, these are no examples")
    np.save(tmp_path / "one.npy", np.zeros((4, 3)))
    np.save(tmp_path / "objects.npy", np.array([{}], object), allow_pickle=True)
    (tmp_path / "folder").mkdir()
    (tmp_path / "objects.npy").rename(tmp_path / "folder" / "y.npy")
    for name, message in (
        ("none", "cannot be read"),
        ("bad.npz", "damaged"),
        ("bad.csv", "rows are label"),
        ("text.onnx", "text.onnx: is damaged, or no numpy file of numbers; give a folder"),
        ("one.npy", "is one array; give a folder"),
        ("folder", "y.npy: is damaged, or no numpy file of numbers"),
    ):
        with pytest.raises(DataError, match=message):
            data.load(tmp_path / name, [ROWS])


def test_split_is_stratified_and_complete() -> None:
    examples = data.Examples({}, {}, np.repeat([0, 1, 2], [50, 30, 20]))
    train, held = data.split(examples, 0.2, seed=3)
    assert sorted([*train, *held]) == list(range(100))
    assert np.bincount(examples.labels[held]).tolist() == [10, 6, 4]
    assert data.split(examples, 0.2, seed=4)[1].tolist() != held.tolist()


def test_batches_depend_on_seed_and_step_alone() -> None:
    index = np.arange(100, 150)
    batches = data.Batches(index, 16, seed=7)
    run = np.concatenate([batches.of(step) for step in range(25)])
    assert all(sorted(run[e * 50 : e * 50 + 50]) == list(index) for e in range(8))  # each example once an epoch
    assert run[:50].tolist() != run[50:100].tolist()
    assert data.Batches(index, 16, seed=7).of(20).tolist() == run[320:336].tolist()
    assert data.Batches(index, 99, seed=7).of(0).size == 50


def test_shuffle_is_fixed() -> None:
    """Resuming a run on another machine needs the very same order."""
    start = SplitMix64(SplitMix64(1).next() ^ (data.ORDER << 56 | 3)).next()
    generator = SplitMix64(start)
    numbers = [generator.next() for _ in range(50)]
    assert data.shuffled(50, 1, data.ORDER, 3).tolist() == sorted(range(50), key=numbers.__getitem__)
    assert data.shuffled(8, 1, data.ORDER, 0).tolist() == [2, 1, 0, 5, 3, 7, 4, 6]
