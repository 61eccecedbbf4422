"""A run's weights as a model or as a safetensors file, from the journal and the base model alone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from pezo_hw.errors import DataError
from pezo_hw.files import write_bytes_atomic
from pezo_hw.layout import Layout
from pezo_hw.progress import Progress, silent

from .adapter import merged
from .executor import AnyExecutor, executor_for
from .journal import Contents
from .method import method_of
from .onnx_file import OnnxFile
from .replay import replay, sha256_of
from .run_folder import adapted_model, layout_of, spec_of
from .store import exported, masters
from .stream import stream_for

#: numpy type -> its name in a safetensors file.
SAFETENSORS = {"<f4": "F32", "<f2": "F16", "|i1": "I8", "|u1": "U8"}


@dataclass(frozen=True)
class Replayed:
    """Weights after ``steps`` steps of a journal, float32, shape (layout.length,), and what made them.

    ``base`` is the model that was given, ``model`` that with its adapter.
    """

    base: OnnxFile
    model: OnnxFile
    layout: Layout
    weights: np.ndarray
    steps: int
    executor: AnyExecutor

    @property
    def sha256(self) -> str:
        """SHA-256 of the tensors' bytes."""
        return sha256_of(self.weights, self.layout)


def replayed(contents: Contents, model: Path, stop: int | None = None, progress: Progress = silent) -> Replayed:
    """Return the weights that a journal makes of its base model; no data and no runtime are needed.

    Raises
    ------
    DataError
        Another base model, or a step that the journal does not hold.
    """
    spec, base = spec_of(contents), OnnxFile(model)
    trained = adapted_model(contents, base)
    layout = layout_of(contents, trained)
    weights = masters(trained, layout)
    header, stream = contents.header, stream_for(spec, layout)
    executor = executor_for(header["numerics"], weights, layout, stream, spec, _no_loss)
    method = method_of(spec, layout, stream, header["data"]["training"], header["settings"]["seed"])
    steps = replay(executor, layout, method, contents.records, stop, progress)
    return Replayed(base, trained, layout, executor.weights, steps, executor)


def write(result: Replayed, target: Path) -> int:
    """Write ``.onnx`` or ``.safetensors``, whole or not at all, and return the bytes.

    Raises
    ------
    DataError
        The name ends in neither, the target is the base model, or the disk refuses.
    """
    tensors = exported(result.model, result.layout, result.weights)
    if target.suffix == ".onnx":
        if target.exists() and target.samefile(result.base.path):
            raise DataError(f"{target}: is the base model itself; choose another name")
        content = result.base.with_weights(merged(result.base, tensors))
    elif target.suffix == ".safetensors":
        content = safetensors(tensors, {"base": result.base.sha256, "steps": str(result.steps)})
    else:
        raise DataError(f"{target}: the name must end in .onnx or .safetensors, or .pezon")
    try:
        write_bytes_atomic(target, content)
    except OSError as error:
        raise DataError(f"{target}: cannot be written ({error.strerror})") from None
    return len(content)


def safetensors(tensors: Mapping[str, np.ndarray], metadata: Mapping[str, str]) -> bytes:
    """Return tensors in the safetensors format: length, JSON table padded to 8 bytes, data."""
    table: dict[str, object] = {"__metadata__": dict(metadata)}
    at, data = 0, []
    for name, values in tensors.items():
        piece = np.ascontiguousarray(values).tobytes()
        table[name] = {
            "dtype": SAFETENSORS[values.dtype.str],
            "shape": list(values.shape),
            "data_offsets": [at, at + len(piece)],
        }
        at += len(piece)
        data.append(piece)
    head = json.dumps(table, separators=(",", ":")).encode()
    head += b" " * (-len(head) % 8)
    return len(head).to_bytes(8, "little") + head + b"".join(data)


def _no_loss(batch: int) -> float:
    raise AssertionError("a replay evaluates nothing")
