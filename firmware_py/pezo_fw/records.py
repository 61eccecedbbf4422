"""The bytes of a journal: a header, then records of one size, each with a checksum chained to the one before.

    header   "PEZOJ" 0x00 version(u16) length(u32) JSON CRC32(u32, of all before it)
    record   number(u32) kind(u8) flags(u8) 0(u16) value(f32) scalars(n x f32) CRC32(u32)

All little endian. A record's CRC32 continues that of the record before it (the first: of the header), so a record
proves its place.
    STEP   number = the step completed, value = its loss, scalars = its update's coefficients, in the order of its terms
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

MAGIC, VERSION = b"PEZOJ\0", 1
STEP, EVAL, CHECK = 1, 2, 3
KINDS = {STEP: "step", EVAL: "evaluation", CHECK: "check"}
#: Flag: everything before this record was on the disk when it was written.
AFTER_SYNC = 1

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

    @staticmethod
    def step(number: int, loss: float, coefficients: tuple[np.float32, ...]) -> Record:
        """Return the record of a completed step."""
        return Record(STEP, number, np.float32(loss).tobytes(), coefficients)

    @staticmethod
    def evaluation(number: int, loss: float, accuracy: float) -> Record:
        """Return the record of an evaluation on the validation split."""
        return Record(EVAL, number, np.float32(loss).tobytes(), (np.float32(accuracy),))

    @staticmethod
    def check(number: int, checksum: int) -> Record:
        """Return the record of the weights' checksum."""
        return Record(CHECK, number, _CRC.pack(checksum), ())


class Form:
    """How the records of one journal are written: their scalars, hence their size."""

    def __init__(self, scalars: int) -> None:
        self.scalars = scalars
        self.size = _HEAD.size + 4 + 4 * scalars + _CRC.size

    def encode(self, record: Record, before: int) -> bytes:
        """Return the bytes of ``record`` after one whose checksum is ``before``."""
        values = np.zeros(self.scalars, "<f4")
        values[: len(record.scalars)] = record.scalars
        head = _HEAD.pack(record.number, record.kind, AFTER_SYNC if record.synced else 0, 0)
        body = head + record.value + values.tobytes()
        return body + _CRC.pack(zlib.crc32(body, before))

    def decode(self, data: bytes, before: int) -> tuple[Record, int] | None:
        """Return the record and its checksum, or None when the bytes are not what was written."""
        body, (crc,) = data[: -_CRC.size], _CRC.unpack(data[-_CRC.size :])
        if zlib.crc32(body, before) != crc:
            return None
        number, kind, flags, _ = _HEAD.unpack_from(body)
        if kind not in KINDS:
            return None
        scalars = tuple(np.frombuffer(body, "<f4", offset=_HEAD.size + 4))
        return Record(kind, number, body[_HEAD.size : _HEAD.size + 4], scalars, bool(flags & AFTER_SYNC)), crc


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
        It is no journal, of another version, or damaged.
    """
    if len(data) < _PREFIX.size or not data.startswith(MAGIC):
        raise DataError(f"{name}: is not a journal of pezo device; give the journal.pezo of a run, or its folder")
    _, version, length = _PREFIX.unpack_from(data)
    if version != VERSION:
        raise DataError(f"{name}: journal version {version}; this program reads version {VERSION}")
    end = _PREFIX.size + length
    if len(data) < end + _CRC.size or zlib.crc32(data[:end]) != _CRC.unpack_from(data, end)[0]:
        raise DataError(f"{name}: the journal's header is damaged; it cannot be used (restore the file from a copy)")
    return json.loads(data[_PREFIX.size : end]), end + _CRC.size
