"""A fine-tune as N numbers: with a periodic stream and device numerics, one period of integers a scale is all.

"PEZON" 0x00 version(u16) length(u32) JSON, zlib-compressed int32 (scales, period), CRC32(u32 of all before it)
"""

from __future__ import annotations

import json
import struct
import zlib
from pathlib import Path

import numpy as np

from pezo_hw.errors import DataError
from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec

from .bench import Settings
from .export import Replayed
from .grid import DEVICE_NUMERICS, GridExecutor
from .journal import Contents
from .onnx_file import OnnxFile
from .replay import sha256_of
from .store import masters
from .stream import stream_for

MAGIC, VERSION = b"PEZON\0", 1
_PREFIX = struct.Struct("<6sHI")


def pack(result: Replayed, contents: Contents) -> bytes:
    """Return the file of a run on device numerics.

    Raises
    ------
    DataError
        The run has other numerics, or an update met a limit, so that the change is not periodic.
    """
    executor = result.executor
    if not isinstance(executor, GridExecutor):
        raise DataError(
            "a fine-tune is N numbers on device numerics only (train with --numerics device); ship the journal"
        )
    header = {
        "numerics": DEVICE_NUMERICS,
        "spec": contents.header["spec"],
        "settings": contents.header["settings"],
        "model_sha256": contents.header["model_sha256"],
        "layout": [[slot.name, list(slot.shape)] for slot in result.layout.tensors],
        "weights_sha256": contents.header["weights_sha256"],
        "tuned_sha256": result.sha256,
        "steps": result.steps,
    }
    text = json.dumps(header, sort_keys=True, separators=(",", ":")).encode()
    body = _PREFIX.pack(MAGIC, VERSION, len(text)) + text + zlib.compress(executor.change.astype("<i4").tobytes(), 9)
    content = body + struct.pack("<I", zlib.crc32(body))
    if executor.saturated or unpack(content, result.base, "the fine-tune").sha256 != result.sha256:
        raise DataError("updates met the limits of the weights, so the change is not periodic; ship the journal")
    return content


def unpack(content: bytes, base: OnnxFile, name: str) -> Replayed:
    """Return the tuned weights of a base model.

    Raises
    ------
    DataError
        The file is damaged, or of another base model.
    """
    if len(content) < _PREFIX.size + 4 or zlib.crc32(content[:-4]) != struct.unpack("<I", content[-4:])[0]:
        raise DataError(f"{name}: is damaged or no fine-tune of N numbers")
    _, version, length = _PREFIX.unpack_from(content)
    if version != VERSION:
        raise DataError(f"{name}: version {version}; this program reads version {VERSION}")
    header = json.loads(content[_PREFIX.size : _PREFIX.size + length])
    spec, settings = DesignSpec.from_dict(header["spec"], source=name), Settings.of(header["settings"])
    model = base
    if settings.adapter == "lora":
        if base.sha256 != header["model_sha256"]:
            raise DataError(f"{name}: is a fine-tune of another model: its LoRA is not for the file {base.path}")
        model = settings.adapted(base)[0]
    for tensor, shape in header["layout"]:
        if tensor not in model.initializers or list(model.initializers[tensor].shape) != shape:
            raise DataError(
                f"{name}: is a fine-tune of another model: {model.path} has no {tensor} of shape {tuple(shape)}"
            )
    layout = Layout.of([(tensor, tuple(shape)) for tensor, shape in header["layout"]], spec.weights.align)
    weights = masters(model, layout)
    if sha256_of(weights, layout) != header["weights_sha256"]:
        raise DataError(f"{name}: is a fine-tune of another model: the weights of {model.path} differ from its base's")
    executor = GridExecutor(weights, layout, stream_for(spec, layout), spec, lambda batch: 0.0)
    numbers = np.frombuffer(zlib.decompress(content[_PREFIX.size + length : -4]), "<i4")
    executor.add_change(numbers.reshape(executor.change.shape).astype(np.int64))
    return Replayed(base, model, layout, weights, int(header["steps"]), executor)


def is_numbers(path: Path) -> bool:
    """Tell whether a file is a fine-tune of N numbers (``False`` also when it cannot be read)."""
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False
