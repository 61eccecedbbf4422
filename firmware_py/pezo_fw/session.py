"""A session whose trainable weights are the caller's own memory: changed in place, seen by the next forward.

Each weight is an overridable initialiser filled from an ``OrtValue`` over the caller's array. The runtime may then
neither fold nor prepack it; :mod:`pezo_fw.liveness` proves that for the session at hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from pezo_hw.errors import DataError, PezoError
from pezo_hw.extras import require

from .onnx_file import OnnxFile

#: Where the runtime looks for external data of a model that it is given as bytes.
FOLDER_KEY = "session.model_external_initializers_file_folder_path"


@dataclass(frozen=True)
class Options:
    """How a session is made: a name for it, the graph optimisation level, and whether weights may be prepacked."""

    name: str
    level: str
    prepack: bool


#: From the fastest to the safest; the first that passes the liveness guard is taken.
LADDER = (
    Options("all", "ORT_ENABLE_ALL", True),
    Options("all-no-prepacking", "ORT_ENABLE_ALL", False),
    Options("basic-no-prepacking", "ORT_ENABLE_BASIC", False),
    Options("none", "ORT_DISABLE_ALL", False),
)
UNOPTIMISED = LADDER[-1]


class SharedSession:
    """An inference session on weights in the caller's memory.

    Parameters
    ----------
    model
        The model file.
    shown : dict of numpy.ndarray
        The trainable tensors by name, in their shapes and types; kept alive by this object and never copied.
    options
        See :data:`LADDER`.
    threads : int
        Threads of one operator.

    Raises
    ------
    DataError
        The runtime refuses the model.
    """

    def __init__(self, model: OnnxFile, shown: dict[str, np.ndarray], options: Options, threads: int) -> None:
        # Attributes go in the order of their first assignment: the session must go before the values it reads.
        self._session: Any = None
        self._values: list[Any] = []
        self._shown = shown
        ort = require("onnxruntime", extra="device")
        settings = ort.SessionOptions()
        settings.log_severity_level = 4  # errors are raised; a warning a tensor is about the very thing that is wanted
        settings.intra_op_num_threads = threads
        settings.inter_op_num_threads = 1
        settings.graph_optimization_level = getattr(ort.GraphOptimizationLevel, options.level)
        settings.add_session_config_entry("session.intra_op.allow_spinning", "0")
        settings.add_session_config_entry("session.disable_prepacking", "0" if options.prepack else "1")
        settings.add_session_config_entry(FOLDER_KEY, str(model.path.parent.resolve()))
        for name, tensor in shown.items():
            value = ort.OrtValue.ortvalue_from_numpy(tensor)
            if value.data_ptr() != tensor.ctypes.data:
                raise PezoError(f"tensor {name}: this onnxruntime copies weights; use another version")
            self._values.append(value)
            settings.add_initializer(name, value)
        content = model.for_session(list(shown))
        try:
            self._session = ort.InferenceSession(content, settings, providers=["CPUExecutionProvider"])
        except Exception as error:  # the runtime raises a dozen types, some derived from Exception alone
            raise DataError(f"{model.path}: onnxruntime refuses the model: {one_line(error)}") from None

    def run(self, feeds: dict[str, np.ndarray], output: str) -> np.ndarray:
        """Return ``output`` for ``feeds``; a trainable tensor's name among the feeds overrides it for this call.

        Raises
        ------
        DataError
            The model cannot be computed on these inputs.
        """
        try:
            return self._session.run([output], feeds)[0]
        except Exception as error:
            raise DataError(f"onnxruntime cannot compute the model on this data: {one_line(error)}") from None

    def close(self) -> None:
        """Drop the session, then the values it reads."""
        self._session = None
        self._values.clear()


def one_line(error: Exception) -> str:
    """Return a runtime error's text as one short line."""
    text = " ".join(str(error).split())
    return text if len(text) <= 300 else text[:297] + "..."
