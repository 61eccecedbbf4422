"""Labelled examples: a folder of .npy files, an .npz archive, or a .csv table. Source: docs/device.md, "Data"."""

from __future__ import annotations

import hashlib
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from pezo_hw.errors import DataError
from pezo_hw.prng import MASK64, SplitMix64

from .tensors import DTYPES, ValueInfo, type_name

CSV_FORM = "rows are label,value,value,... after one header line"
LARGEST_LABEL = 1 << 31
FORMS = "give a folder of .npy files, an .npz or a .csv"
DIGEST_ROWS = 256
CHECKED_ROWS = 4096
GOLDEN = 0x9E3779B97F4A7C15
SPLIT, ORDER = 1, 2  # what a shuffle is for


@dataclass(frozen=True)
class Examples:
    """Inputs by name as they are stored, each of shape (n, ...), the type each is fed as, and labels int64[n]."""

    inputs: dict[str, np.ndarray]
    types: dict[str, str]
    labels: np.ndarray

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, index: np.ndarray) -> tuple[dict[str, np.ndarray], np.ndarray]:
        """Return the feeds and labels of some examples."""
        return {name: self._fed(name, index) for name in self.inputs}, self.labels[index]

    def _fed(self, name: str, index: np.ndarray) -> np.ndarray:
        return np.ascontiguousarray(self.inputs[name][index].astype(self.types[name], copy=False))

    @property
    def sha256(self) -> str:
        """A digest of all values, which tells one data set from another."""
        digest = hashlib.sha256()
        for name, values in sorted(self.inputs.items()):
            digest.update(f"{name} {self.types[name]} {values.shape};".encode())
            for at in range(0, len(values), DIGEST_ROWS):
                digest.update(self._fed(name, np.arange(at, min(at + DIGEST_ROWS, len(values)))).data)
        digest.update(np.ascontiguousarray(self.labels).data)
        return digest.hexdigest()


def load(path: Path, inputs: list[ValueInfo]) -> Examples:
    """Read examples for a model with these inputs.

    Parameters
    ----------
    path
        A folder with ``y.npy`` and one ``NAME.npy`` per model input (``x.npy`` will do for a model with one), an
        ``.npz`` with the same names, or a ``.csv`` with one header line and rows of label,
        then values.
    inputs
        The model's inputs.

    Raises
    ------
    DataError
        Something is absent, of another shape or type, not finite, beyond the input's type, or there are fewer than
        two examples; or an input takes batches of one size only.
    """
    arrays = _csv(path) if path.suffix.lower() == ".csv" else _arrays(path)
    if "y" not in arrays:
        raise DataError(f"{path}: holds no labels; add y.npy (an integer an example)")
    labels = _labels(path, arrays.pop("y"))
    found = {}
    for value in inputs:
        name = value.name if value.name in arrays else "x" if len(inputs) == 1 else value.name
        if name not in arrays:
            raise DataError(f"{path}: holds no {name}.npy for input {value.name}; it has {', '.join(['y', *arrays])}")
        found[value.name] = _input(path, name, arrays[name], value, len(labels))
    if len(labels) < 2:
        raise DataError(f"{path}: holds {len(labels)} example{'s' * (not len(labels))}; training needs at least 2")
    return Examples(found, {value.name: DTYPES[value.dtype][1] or "" for value in inputs}, labels)


def _arrays(path: Path) -> dict[str, np.ndarray]:
    if path.is_dir():
        return {file.stem: _mapped(file) for file in sorted(path.glob("*.npy"))}
    with _refusing(path), path.open("rb") as file:
        archive = np.load(file, allow_pickle=False)
        if isinstance(archive, np.ndarray):
            raise DataError(f"{path}: is one array; {FORMS}")
        with archive:
            return {name: archive[name] for name in archive.files}


def _mapped(path: Path) -> np.ndarray:
    """Return an array that stays in its file: a batch at a time comes into memory."""
    with _refusing(path):
        return np.load(path, mmap_mode="r", allow_pickle=False)


@contextmanager
def _refusing(path: Path) -> Iterator[None]:
    try:
        yield
    except (DataError, MemoryError):
        raise
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror or error}); {FORMS}") from None
    except Exception:  # of zipfile, zlib or numpy, which tells how objects are unpickled: nobody should
        raise DataError(f"{path}: is damaged, or no numpy file of numbers; {FORMS}") from None


def _csv(path: Path) -> dict[str, np.ndarray]:
    try:
        with path.open(encoding="utf-8-sig") as file, warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about no rows, which is refused below
            header = file.readline()
            table = np.loadtxt(file, delimiter=",", ndmin=2, dtype=np.float64)
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror or error})") from None
    except ValueError as error:
        reason = str(error).splitlines()[0].partition("; use ")[0]
        raise DataError(f"{path}: {reason[:160]}; {CSV_FORM}") from None
    if not table.size:
        raise DataError(f"{path}: holds no rows; {CSV_FORM}")
    if _numbers(header) not in ([], list(range(table.shape[1]))):  # a program may name columns 0, 1, 2, ...
        raise DataError(f"{path}: its first line holds numbers, and would be passed over; {CSV_FORM}")
    if table.shape[1] < 2:
        raise DataError(f"{path}: has {table.shape[1]} column; {CSV_FORM}")
    return {"y": table[:, 0], "x": table[:, 1:]}


def _numbers(line: str) -> list[float]:
    """Return the values of a line that holds numbers alone; else nothing."""
    try:
        return [float(word) for word in line.split(",")]
    except ValueError:
        return []


def _labels(path: Path, labels: np.ndarray) -> np.ndarray:
    labels = np.asarray(labels)
    if labels.ndim != 1 or labels.dtype.kind not in "iufb":
        raise DataError(f"{path}: y has shape {labels.shape} of {labels.dtype}; labels are one integer an example")
    whole = labels.astype(np.float64)
    if not np.isfinite(whole).all() or (whole != np.floor(whole)).any():
        raise DataError(f"{path}: y holds values that are no integers; labels are class numbers from 0")
    if (far := np.abs(whole) >= LARGEST_LABEL).any():
        raise DataError(f"{path}: y holds {whole[far][0]:g}; labels are class numbers from 0")
    return labels.astype(np.int64)


def _input(path: Path, name: str, values: np.ndarray, value: ValueInfo, count: int) -> np.ndarray:
    code = DTYPES.get(value.dtype, ("", None))[1]
    if code is None or values.dtype.kind not in "iufb":
        raise DataError(f"{path}: {name} ({values.dtype}) cannot feed input {value.name} of {type_name(value.dtype)}")
    if value.shape and value.shape[0] is not None:
        raise DataError(
            f"input {value.name} of the model takes batches of {value.shape[0]} alone; export it with a dynamic first "
            "axis"
        )
    if not values.ndim or len(values) != count:
        raise DataError(f"{path}: {name} has {len(values) if values.ndim else 'no'} examples, y has {count}")
    for at in range(0, count, CHECKED_ROWS):
        _check_values(path, name, values[at : at + CHECKED_ROWS], np.dtype(code))
    wanted = value.shape[1:]
    if all(size is not None for size in wanted) and value.shape:
        rows = (count, *(size or 0 for size in wanted))
        if values.size != np.prod(rows):
            raise DataError(f"{path}: {name} has shape {values.shape}; input {value.name} takes examples of {rows[1:]}")
        values = values.reshape(rows)
    return values


def _check_values(path: Path, name: str, values: np.ndarray, fed: np.dtype[Any]) -> None:
    """Raise ``DataError`` unless values stay what they are in the type that the input takes."""
    if values.dtype.kind == "f" and not np.isfinite(values).all():
        raise DataError(f"{path}: {name} holds NaN or infinite values")
    if np.can_cast(values.dtype, fed):
        return
    with np.errstate(all="ignore"):
        cast = values.astype(fed)
    bad = ~np.isfinite(cast) if fed.kind == "f" else cast != values
    if bad.any():
        raise DataError(f"{path}: {name} holds {values[bad][0]:g}, which the model's input ({fed}) cannot take")


def shuffled(count: int, seed: int, purpose: int, index: int = 0) -> np.ndarray:
    """Return a permutation of ``range(count)``, int64, that is the same on every machine.

    Example i gets the 64-bit number SplitMix64 makes i + 1 increments after a state drawn from seed, purpose and
    index; the permutation sorts those numbers.
    """
    state = SplitMix64(SplitMix64(seed).next() ^ (purpose << 56 | index)).next()
    z = np.arange(1, count + 1, dtype=np.uint64) * np.uint64(GOLDEN) + np.uint64(state & MASK64)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.argsort(z ^ (z >> np.uint64(31)), kind="stable")


def split(examples: Examples, share: float, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Return (training, validation) indices; the validation part is ``share`` of each class, rounded to nearest."""
    order = shuffled(len(examples), seed, SPLIT)
    held = np.zeros(len(examples), bool)
    for label in np.unique(examples.labels):
        members = order[examples.labels[order] == label]
        held[members[: int(len(members) * share + 0.5)]] = True
    if held.all():
        held[order[0]] = False
    return np.flatnonzero(~held), np.flatnonzero(held)


class Batches:
    """Minibatches as a function of (seed, step): every example once an epoch, in an order that changes with the epoch.

    Parameters
    ----------
    index : numpy.ndarray of int64
        The training examples.
    batch : int
        Examples a step; at most all of them.
    seed : int
        Decides the order.
    """

    def __init__(self, index: np.ndarray, batch: int, seed: int) -> None:
        self._index, self.size, self._seed = index, min(batch, len(index)), seed
        self._order = lru_cache(maxsize=2)(self._shuffle)

    def _shuffle(self, epoch: int) -> np.ndarray:
        return self._index[shuffled(len(self._index), self._seed, ORDER, epoch)]

    def of(self, step: int) -> np.ndarray:
        """Return the examples of ``step``, int64, shape (batch,)."""
        epoch, at = divmod(step * self.size, len(self._index))
        head = self._order(epoch)[at : at + self.size]
        if len(head) == self.size:
            return head
        return np.concatenate([head, self._order(epoch + 1)[: self.size - len(head)]])
