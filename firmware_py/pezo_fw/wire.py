"""Protocol-buffer wire format: just enough to read and re-write a model file without the ``onnx`` package.

Source: protobuf.dev, "Encoding". A message is a sequence of (field number, wire type, value).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5


class Field(NamedTuple):
    """One field: its number, wire type and value, and where it stands in the message.

    ``value`` is an int for varints, else a view of the payload; ``start:end`` is the whole
    field, ``body`` its payload's start.
    """

    number: int
    kind: int
    value: int | memoryview
    start: int
    body: int
    end: int

    def integer(self) -> int:
        """Return a varint's value, read as int64."""
        if not isinstance(self.value, int):
            raise ValueError(f"field {self.number} is not an integer")
        return self.value - (1 << 64) if self.value >> 63 else self.value

    def view(self) -> memoryview:
        """Return the payload of a length-delimited or fixed field."""
        if isinstance(self.value, int):
            raise ValueError(f"field {self.number} is an integer")
        return self.value

    def text(self) -> str:
        """Return the payload as UTF-8 (``ValueError`` when it is not)."""
        return bytes(self.view()).decode()


def fields(message: memoryview) -> Iterator[Field]:
    """Yield the fields of a message, in order.

    Raises
    ------
    ValueError
        The bytes end inside a field, or are no message at all.
    """
    at, size = 0, len(message)
    while at < size:
        start = at
        tag, at = _varint(message, at)
        number, kind = tag >> 3, tag & 7
        if number == 0:
            raise ValueError(f"byte {start} begins no field")
        body = at
        value: int | memoryview
        if kind == VARINT:
            value, at = _varint(message, at)
        elif kind in (FIXED64, FIXED32, BYTES):
            length = 8 if kind == FIXED64 else 4
            if kind == BYTES:
                length, body = _varint(message, at)
            at = body + length
            if at > size:
                raise ValueError(f"it ends {at - size} bytes inside a field that begins at byte {start}")
            value = message[body:at]
        else:
            raise ValueError(f"byte {start} has wire type {kind}, which no model file uses")
        yield Field(number, kind, value, start, body, at)


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        if at >= len(message):
            raise ValueError("it ends inside a number")
        byte = message[at]
        value |= (byte & 0x7F) << shift
        at += 1
        if byte < 0x80:
            return value, at
        shift += 7
        if shift > 63:
            raise ValueError(f"the number before byte {at} is longer than 64 bits")


def varints(packed: memoryview) -> list[int]:
    """Return the int64 values of a packed repeated field."""
    found, at = [], 0
    while at < len(packed):
        value, at = _varint(packed, at)
        found.append(value - (1 << 64) if value >> 63 else value)
    return found


def varint(value: int) -> bytes:
    """Encode an int64."""
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def integer_field(number: int, value: int) -> bytes:
    """Encode a varint field."""
    return varint(number << 3 | VARINT) + varint(value)


def head_of(number: int, length: int) -> bytes:
    """Encode the tag and length before ``length`` payload bytes."""
    return varint(number << 3 | BYTES) + varint(length)


def bytes_field(number: int, payload: bytes | str) -> bytes:
    """Encode a length-delimited field."""
    data = payload.encode() if isinstance(payload, str) else payload
    return head_of(number, len(data)) + data
