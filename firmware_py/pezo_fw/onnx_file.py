"""An ONNX model as a file of bytes: what its graph says, and copies of it with other weights.

What is not replaced is copied byte for byte, so an exported model differs from its base in the weights alone.
"""

from __future__ import annotations

import hashlib
import mmap
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np

from pezo_hw.errors import DataError

from . import wire
from .graph import GRAPH_INITIALIZER, GRAPH_INPUT, GRAPH_NODE, GRAPH_OUTPUT, MODEL_GRAPH, MODEL_IR
from .tensors import DTYPES, Initializer, ValueInfo

MAPPED_BYTES = 1 << 16  # frozen tensors from this size on stay in the file
FIRST_OVERRIDABLE_IR = 4  # from here on an initialiser that is also an input may be overridden


#: Returns the whole field of one initialiser, given how it stands in the file.
TensorWriter = Callable[[wire.Field, Initializer], bytes]


@dataclass
class Node:
    """A node: operator, inputs, outputs (those of subgraphs included among the inputs), attributes that are numbers."""

    op: str = ""
    name: str = ""
    inputs: list[str] = field(default_factory=list)
    outputs: list[str] = field(default_factory=list)
    attributes: dict[str, float] = field(default_factory=dict)


class OnnxFile:
    """A parsed model file; the bytes stay mapped, tensors are read when asked for.

    Parameters
    ----------
    path
        An ``.onnx`` file.
    content
        What stands for the file's bytes: a model made of it.

    Raises
    ------
    DataError
        The file is absent, truncated, or no ONNX model.
    """

    def __init__(self, path: str | Path, content: bytes | None = None) -> None:
        self.path = Path(path)
        self._map: mmap.mmap | None = None
        if content is not None:
            self._bytes = memoryview(content)
            self._take()
            return
        try:
            with self.path.open("rb") as file:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
                self._bytes = memoryview(self._map)
        except OSError as error:
            raise DataError(f"{self.path}: cannot be read ({error.strerror}); give an .onnx file") from None
        except ValueError:
            raise DataError(f"{self.path}: is empty; give an .onnx file") from None
        self._take()

    def _take(self) -> None:
        self.initializers: dict[str, Initializer] = {}
        self.inputs: list[ValueInfo] = []
        self.outputs: list[ValueInfo] = []
        self.nodes: list[Node] = []
        try:
            self._parse()
        except (ValueError, UnicodeDecodeError) as error:
            raise DataError(f"{self.path}: is truncated or not an ONNX model ({error})") from None
        if not self.nodes or not self.outputs:
            raise DataError(
                f"{self.path}: is truncated or not an ONNX model (it holds no graph with nodes and outputs)"
            )

    def release(self) -> None:
        """Give the pages of the file back to the system: they are read again when they are needed again."""
        if self._map is not None:
            self._map.madvise(mmap.MADV_DONTNEED)

    @cached_property
    def sha256(self) -> str:
        """SHA-256 of the file, hexadecimal."""
        return hashlib.sha256(self._bytes).hexdigest()

    @property
    def data_inputs(self) -> list[ValueInfo]:
        """The inputs that a caller must feed: those that no initialiser fills."""
        return [value for value in self.inputs if value.name not in self.initializers]

    def uses(self, name: str) -> list[Node]:
        """Return the nodes that read tensor ``name``."""
        return [node for node in self.nodes if name in node.inputs]

    def read(self, name: str) -> np.ndarray:
        """Return an initialiser's elements, flat, read only (``DataError``, see :meth:`Initializer.read`)."""
        try:
            return self.initializers[name].read(self.path.parent)
        except DataError as error:
            raise DataError(f"{self.path}: {error}") from None

    def for_session(self, names: list[str]) -> bytes:
        """Return a model whose tensors ``names`` are overridable initialisers without data.

        A session made from it must be given them (``SessionOptions.add_initializer``) and the model's folder.
        """

        def tensor(item: wire.Field, initializer: Initializer) -> bytes:
            if initializer.name in names:
                return wire.bytes_field(GRAPH_INITIALIZER, initializer.placeholder(self.path.name))
            raw = initializer.raw
            if self._map is not None and raw is not None and len(raw) >= MAPPED_BYTES:
                # Left in the file: the runtime maps it instead of holding a copy.
                return wire.bytes_field(GRAPH_INITIALIZER, initializer.placeholder(self.path.name, self._offset(raw)))
            return bytes(self._graph[item.start : item.end])

        listed = {value.name for value in self.inputs}
        extra = [
            wire.bytes_field(GRAPH_INPUT, ValueInfo(name, t.dtype, t.shape).encode())
            for name, t in self.initializers.items()
            if name in names and name not in listed
        ]
        return self._rebuild(tensor, extra, overridable=True)

    def with_weights(self, weights: Mapping[str, np.ndarray]) -> bytes:
        """Return the model with other weights, in the tensors' types; external data moves inside the file."""

        def tensor(item: wire.Field, initializer: Initializer) -> bytes:
            if initializer.name in weights:
                data = np.ascontiguousarray(weights[initializer.name], DTYPES[initializer.dtype][1]).tobytes()
            elif initializer.external is not None:
                data = self.read(initializer.name).tobytes()
            else:
                return bytes(self._graph[item.start : item.end])
            return wire.bytes_field(GRAPH_INITIALIZER, initializer.encode(data))

        return self._rebuild(tensor, [], overridable=False)

    def rewritten(self, node: Callable[[wire.Field], bytes], tensors: list[bytes]) -> bytes:
        """Return the model with further tensors, and each node's field replaced by what ``node`` makes of it."""
        extra = [wire.bytes_field(GRAPH_INITIALIZER, tensor) for tensor in tensors]
        return self._rebuild(lambda item, _: bytes(self._graph[item.start : item.end]), extra, False, node)

    def with_outputs(self, names: list[str]) -> bytes:
        """Return the model with further outputs, whose types the runtime infers."""
        extra = [wire.bytes_field(GRAPH_OUTPUT, wire.bytes_field(1, name)) for name in names]
        return self._rebuild(lambda item, _: bytes(self._graph[item.start : item.end]), extra, overridable=False)

    def _offset(self, part: memoryview) -> int:
        """Return where a part of the file begins."""
        return int(np.frombuffer(part, np.uint8).ctypes.data - np.frombuffer(self._bytes, np.uint8).ctypes.data)

    def _parse(self) -> None:
        self._graph = memoryview(b"")
        self._ir = 0
        for item in wire.fields(self._bytes):
            if item.number == MODEL_IR:
                self._ir = item.integer()
            elif item.number == MODEL_GRAPH:
                self._graph = item.view()
        for item in wire.fields(self._graph):
            if item.number == GRAPH_NODE:
                self.nodes.append(_node(item.view()))
            elif item.number == GRAPH_INITIALIZER:
                tensor = Initializer.parse(item.view())
                self.initializers[tensor.name] = tensor
            elif item.number == GRAPH_INPUT:
                self.inputs.append(ValueInfo.parse(item.view()))
            elif item.number == GRAPH_OUTPUT:
                self.outputs.append(ValueInfo.parse(item.view()))

    def _rebuild(
        self,
        tensor: TensorWriter,
        extra: list[bytes],
        overridable: bool,
        node: Callable[[wire.Field], bytes] | None = None,
    ) -> bytes:
        graph = []
        for item in wire.fields(self._graph):
            if item.number == GRAPH_INITIALIZER:
                graph.append(tensor(item, Initializer.parse(item.view())))
            elif item.number == GRAPH_NODE and node is not None:
                graph.append(node(item))
            else:
                graph.append(bytes(self._graph[item.start : item.end]))
        body = b"".join(graph + extra)
        model = []
        for item in wire.fields(self._bytes):
            if item.number == MODEL_GRAPH:
                model.append(wire.head_of(MODEL_GRAPH, len(body)) + body)
            elif item.number == MODEL_IR and overridable:
                model.append(wire.integer_field(MODEL_IR, max(self._ir, FIRST_OVERRIDABLE_IR)))
            else:
                model.append(bytes(self._bytes[item.start : item.end]))
        return b"".join(model)


def _node(message: memoryview) -> Node:
    node = Node()
    for item in wire.fields(message):
        if item.number == 1:
            node.inputs.append(item.text())
        elif item.number == 2:
            node.outputs.append(item.text())
        elif item.number == 3:
            node.name = item.text()
        elif item.number == 4:
            node.op = item.text()
        elif item.number == 5:
            label, number = "", None
            for part in wire.fields(item.view()):
                if part.number == 1:
                    label = part.text()
                elif part.number == 2:
                    number = struct.unpack("<f", part.view())[0]
                elif part.number == 3:
                    number = part.integer()
                elif part.number in (6, 11):  # a subgraph (If, Loop, Scan) reads tensors of the outer graph
                    for inner in wire.fields(part.view()):
                        if inner.number == GRAPH_NODE:
                            node.inputs += _node(inner.view()).inputs
            if number is not None:
                node.attributes[label] = number
    return node
