"""The bytes of a journal: a header, then records, each with a checksum chained to the one before.

    header   "PEZOJ" 0x00 version(u16) length(u32) JSON CRC32(u32, of all before it)
    record   number(u32) kind(u8) flags(u8) n(u16) value(f32) scalars(n x f32) CRC32(u32)

All little endian. A record's CRC32 continues that of the record before it (the first: of the header), so a record
proves its place.
    STEP   number = the step completed, value = its loss, scalars = its answers (losses, norms), in the order asked
    EVAL   number = steps completed, value = validation loss, scalars[0] = validation accuracy
    CHECK  number = steps completed, value's 4 bytes = CRC32 of the weights (tensors in order, float32 little endian)
"""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np

from pezo_hw.errors import DataError

MAGIC, VERSION = b"PEZOJ\0", 2
STEP, EVAL, CHECK = 1, 2, 3
KINDS = {STEP: "step", EVAL: "evaluation", CHECK: "check"}
#: Flag: everything before this record was on the disk when it was written.
AFTER_SYNC = 1

#: What a header holds, and of what type.
FORM: dict[str, Any] = {
    "numerics": str,
    "spec": {"name": str, "perturbation": {"kind": str}, "optimizer": {"steps": int}, "weights": {"align": int}},
    "spec_hash": str,
    "settings": dict,
    "layout": list,
    "length": int,
    "model_sha256": str,
    "weights_sha256": str,
    "data": {"sha256": str, "training": int, "validation": int},
    "runtime": {"onnxruntime": str, "threads": int},
}

_PREFIX = struct.Struct("<6sHI")
_CRC = struct.Struct("<I")
_HEAD = struct.Struct("<IBBH")


@dataclass(frozen=True)
class Record:
    """One record; ``value`` and ``scalars`` are exact float32 bits (see the module for their meaning)."""

    kind: int
    number: int
    value: bytes
    scalars: tuple[np.float32, ...]
    synced: bool = False

    @property
    def loss(self) -> float:
        """``value`` as a number."""
        return float(struct.unpack("<f", self.value)[0])

    @property
    def checksum(self) -> int:
        """``value`` as a CRC32."""
        return int(_CRC.unpack(self.value)[0])

    @property
    def size(self) -> int:
        """Bytes of the record."""
        return size_of(len(self.scalars))

    @staticmethod
    def step(number: int, loss: float, answers: tuple[np.float32, ...]) -> Record:
        """Return the record of a completed step."""
        return Record(STEP, number, np.float32(loss).tobytes(), answers)

    @staticmethod
    def evaluation(number: int, loss: float, accuracy: float) -> Record:
        """Return the record of an evaluation on the validation split."""
        return Record(EVAL, number, np.float32(loss).tobytes(), (np.float32(accuracy),))

    @staticmethod
    def check(number: int, checksum: int) -> Record:
        """Return the record of the weights' checksum."""
        return Record(CHECK, number, _CRC.pack(checksum), ())


def size_of(scalars: int) -> int:
    """Return the bytes of a record with so many scalars; a multiple of 4."""
    return _HEAD.size + 4 + 4 * scalars + _CRC.size


def encode(record: Record, before: int) -> bytes:
    """Return the bytes of ``record`` after one whose checksum is ``before``."""
    head = _HEAD.pack(record.number, record.kind, AFTER_SYNC if record.synced else 0, len(record.scalars))
    body = head + record.value + np.array(record.scalars, "<f4").tobytes()
    return body + _CRC.pack(zlib.crc32(body, before))


def decode(data: bytes, at: int, before: int) -> tuple[Record, int] | None:
    """Return the record that begins at byte ``at``, and its checksum, or None when there is no whole good one."""
    if at + size_of(0) > len(data):
        return None
    number, kind, flags, scalars = _HEAD.unpack_from(data, at)
    end = at + size_of(scalars)
    if kind not in KINDS or end > len(data):
        return None
    (crc,) = _CRC.unpack_from(data, end - _CRC.size)
    if zlib.crc32(data[at : end - _CRC.size], before) != crc:
        return None
    body = at + _HEAD.size
    values = tuple(np.frombuffer(data, "<f4", scalars, body + 4))
    return Record(kind, number, bytes(data[body : body + 4]), values, bool(flags & AFTER_SYNC)), crc


def checksum_of(data: bytes) -> int:
    """Return the CRC32 that ends ``data``."""
    return int(_CRC.unpack(data[-_CRC.size :])[0])


def encode_header(header: dict[str, Any]) -> bytes:
    """Return the bytes of a header; keys are sorted, so equal headers have equal bytes."""
    text = json.dumps(header, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()
    body = _PREFIX.pack(MAGIC, VERSION, len(text)) + text
    return body + _CRC.pack(zlib.crc32(body))


def decode_header(data: bytes, name: str) -> tuple[dict[str, Any], int]:
    """Return the header and its length in bytes.

    Raises
    ------
    DataError
        It is no journal, of another version, damaged, or not of :data:`FORM`.
    """
    if len(data) < _PREFIX.size or not data.startswith(MAGIC):
        raise DataError(f"{name}: is not a journal of pezo device; give the journal.pezo of a run, or its folder")
    _, version, length = _PREFIX.unpack_from(data)
    if version != VERSION:
        raise DataError(f"{name}: journal version {version}; this program reads version {VERSION}")
    end = _PREFIX.size + length
    if len(data) < end + _CRC.size or zlib.crc32(data[:end]) != _CRC.unpack_from(data, end)[0]:
        raise DataError(f"{name}: the journal's header is damaged; it cannot be used (restore the file from a copy)")
    header = json.loads(data[_PREFIX.size : end])
    if wrong := _misfit(header, FORM):
        raise DataError(f"{name}: the journal's header has no proper {wrong}; another program has written it")
    kinds = [[type(part) for part in entry] if isinstance(entry, list) else [] for entry in header["layout"]]
    if not kinds or kinds != [[str, list, int]] * len(kinds):
        raise DataError(f"{name}: the journal's header has no proper layout; another program has written it")
    return header, end + _CRC.size


def _misfit(found: Any, form: Any, name: str = "content") -> str:
    """Return the name of what has another type than ``form`` says; nothing when all is well."""
    if not isinstance(form, dict):
        return "" if type(found) is form else name
    if not isinstance(found, dict):
        return name
    return next((wrong for key, part in form.items() if (wrong := _misfit(found.get(key), part, key))), "")
