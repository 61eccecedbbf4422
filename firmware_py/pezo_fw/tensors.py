"""The parts of ONNX's TensorProto and ValueInfoProto that training needs. Source: onnx.proto3, IR version 10."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from pathlib import Path

import numpy as np

from pezo_hw.errors import DataError

from . import wire

#: TensorProto.DataType -> (name, numpy dtype where numpy has one)
DTYPES: dict[int, tuple[str, str | None]] = {
    1: ("float32", "<f4"),
    2: ("uint8", "u1"),
    3: ("int8", "i1"),
    4: ("uint16", "<u2"),
    5: ("int16", "<i2"),
    6: ("int32", "<i4"),
    7: ("int64", "<i8"),
    8: ("string", None),
    9: ("bool", "?"),
    10: ("float16", "<f2"),
    11: ("float64", "<f8"),
    12: ("uint32", "<u4"),
    13: ("uint64", "<u8"),
    16: ("bfloat16", None),
}
FLOAT32, FLOAT16 = 1, 10
#: Integer types of weights.
INTEGERS = frozenset({2, 3})
#: Types of weights that can be trained.
TRAINABLE = frozenset({FLOAT32, FLOAT16}) | INTEGERS
#: Of these types a pattern skips a tensor without a word: they hold shapes, indices and axes, not weights.
NEVER_WEIGHTS = frozenset({"int64", "int32", "bool", "string", "uint64", "uint32"})


def type_name(code: int) -> str:
    """Return the name of a TensorProto data type."""
    return DTYPES.get(code, (f"type {code}", None))[0]


@dataclass(frozen=True)
class ValueInfo:
    """A graph input or output: name, data type, shape (None where a dimension is free)."""

    name: str
    dtype: int
    shape: tuple[int | None, ...]

    @staticmethod
    def parse(message: memoryview) -> ValueInfo:
        """Read a ValueInfoProto; one that is no tensor has type 0."""
        name, dtype, shape = "", 0, []
        for field in wire.fields(message):
            if field.number == 1:
                name = field.text()
            elif field.number == 2:
                for kind in wire.fields(field.view()):
                    if kind.number != 1:  # sequence, map, optional: no tensor
                        continue
                    for part in wire.fields(kind.view()):
                        if part.number == 1:
                            dtype = part.integer()
                        elif part.number == 2:
                            shape = [_dimension(dim.view()) for dim in wire.fields(part.view()) if dim.number == 1]
        return ValueInfo(name, dtype, tuple(shape))

    def encode(self) -> bytes:
        """Return the ValueInfoProto of a fixed shape."""
        dims = b"".join(wire.bytes_field(1, wire.integer_field(1, size or 0)) for size in self.shape)
        tensor = wire.integer_field(1, self.dtype) + wire.bytes_field(2, dims)
        return wire.bytes_field(1, self.name) + wire.bytes_field(2, wire.bytes_field(1, tensor))


def _dimension(message: memoryview) -> int | None:
    for field in wire.fields(message):
        if field.number == 1:
            return field.integer()
    return None


@dataclass(frozen=True)
class Initializer:
    """A tensor stored in the model, or beside it (``external``: file name, offset, length)."""

    name: str
    shape: tuple[int, ...]
    dtype: int
    raw: memoryview | None
    typed: tuple[memoryview, ...]
    external: tuple[str, int, int] | None

    @staticmethod
    def parse(message: memoryview) -> Initializer:
        """Read a TensorProto (``ValueError`` when it is malformed)."""
        name, dtype, raw, location = "", 0, None, 0
        dims: list[int] = []
        typed: list[memoryview] = []
        places: dict[str, str] = {}
        for field in wire.fields(message):
            if field.number == 1:
                dims += [field.integer()] if field.kind == wire.VARINT else wire.varints(field.view())
            elif field.number == 2:
                dtype = field.integer()
            elif field.number == 4:
                typed.append(field.view())
            elif field.number == 8:
                name = field.text()
            elif field.number == 9:
                raw = field.view()
            elif field.number == 13:
                entry = {part.number: part.text() for part in wire.fields(field.view())}
                places[entry.get(1, "")] = entry.get(2, "")
            elif field.number == 14:
                location = field.integer()
        external = None
        if location == 1:
            external = (places.get("location", ""), int(places.get("offset", 0)), int(places.get("length", 0)))
        return Initializer(name, tuple(dims), dtype, raw, tuple(typed), external)

    @property
    def size(self) -> int:
        """Number of elements."""
        return prod(self.shape)

    def read(self, folder: Path) -> np.ndarray:
        """Return the elements, flat, read only, without a copy where the file allows it.

        Raises
        ------
        DataError
            External data is missing or short, or the tensor holds fewer or more bytes than its shape says.
        """
        code = DTYPES.get(self.dtype, ("", None))[1]
        if code is None:
            raise DataError(f"tensor {self.name}: {type_name(self.dtype)} data cannot be read")
        data: bytes | memoryview = b"".join(self.typed) if self.raw is None and self.typed else self.raw or b""
        if self.external is not None:
            data = self._external(folder)
        values = np.frombuffer(data, dtype=code) if len(data) % np.dtype(code).itemsize == 0 else np.empty(0)
        if values.size != self.size:
            raise DataError(f"tensor {self.name}: holds {len(data)} bytes, which do not fill its shape {self.shape}")
        return values

    def _external(self, folder: Path) -> memoryview:
        assert self.external is not None
        name, offset, length = self.external
        if Path(name).is_absolute() or ".." in Path(name).parts or not name:
            raise DataError(f"tensor {self.name}: external data {name!r} is not inside the model's folder")
        try:
            whole = np.memmap(folder / name, dtype=np.uint8, mode="r")
        except (OSError, ValueError):
            raise DataError(
                f"tensor {self.name}: external data {folder / name} is missing or empty; keep it beside the model"
            ) from None
        length = length or len(whole) - offset
        if offset + length > len(whole):
            raise DataError(
                f"tensor {self.name}: external data {folder / name} has {len(whole)} bytes, not {offset + length}"
            )
        return memoryview(whole.data)[offset : offset + length]

    def head(self) -> bytes:
        """Encode shape, type and name."""
        dims = b"".join(wire.integer_field(1, size) for size in self.shape)
        return dims + wire.integer_field(2, self.dtype) + wire.bytes_field(8, self.name)

    def placeholder(self, location: str, offset: int = 0) -> bytes:
        """Encode the tensor as external data in file ``location``: at ``offset``, or to be given to the session."""
        entries = {
            "location": location,
            "offset": str(offset),
            "length": str(self.size * np.dtype(DTYPES[self.dtype][1]).itemsize),
        }
        external = b"".join(
            wire.bytes_field(13, wire.bytes_field(1, key) + wire.bytes_field(2, value))
            for key, value in entries.items()
        )
        return self.head() + external + wire.integer_field(14, 1)

    def encode(self, data: bytes | memoryview) -> bytes:
        """Encode the tensor with ``data`` inside."""
        return self.head() + wire.bytes_field(9, bytes(data))
