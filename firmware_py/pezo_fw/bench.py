"""Everything that a run works with: model, weights, session, data, perturbations, method."""

from __future__ import annotations

import ctypes
import os
import platform
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from pezo_hw.errors import DataError
from pezo_hw.extras import require
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Stream
from pezo_hw.zo.commands import FULL

from .adapter import adapted, layout_of
from .data import Batches, load, split
from .device_api import Device
from .evaluate import check, mean, means
from .executor import KNOWN, executor_for
from .hardware import HardwareExecutor
from .liveness import proved_session
from .method import method_of
from .objective import CrossEntropy
from .onnx_file import OnnxFile
from .replay import sha256_of
from .selftest import check_integers, uses_integers
from .store import Store
from .stream import stream_for

PROBE = 1  # examples that the liveness guard runs


#: Opens a device for a run's stream and design.
Connect = Callable[[Stream, DesignSpec], Device]


@dataclass(frozen=True)
class Settings:
    """What decides a run besides model, data and design.

    Parameters
    ----------
    trainable : tuple of str
        Wildcards of tensor names, see :func:`pezo_fw.selection.trainable`.
    output : str
        The output that holds the class scores; empty: the only one.
    allow_shared : bool
        Train tensors that several nodes read.
    validation : float
        Share of the examples held out, 0 to 0.9.
    evaluate_every : int
        Steps between evaluations; 0: ten a run.
    patience : int
        Evaluations without a lower validation loss before training stops; 0: never.
    seed : int
        Decides the split and the order of the batches.
    threads : int
        Threads of the runtime.
    adapter, rank, layers
        See :func:`pezo_fw.adapter.adapted`.
    numerics : str
        ``"float"`` (f32-add-v1), ``"device"`` (integers of one period, see :mod:`pezo_fw.grid`) or ``"hardware"``
        (integers that go through a device, see :mod:`pezo_fw.hardware`).
    """

    trainable: tuple[str, ...] = ("*",)
    output: str = ""
    allow_shared: bool = False
    validation: float = 0.2
    evaluate_every: int = 0
    patience: int = 0
    seed: int = 0
    threads: int = 1
    numerics: str = "float"
    adapter: str = "none"
    rank: int = 4
    layers: int = 1

    def adapted(self, base: OnnxFile) -> tuple[OnnxFile, list[str]]:
        """Return the model that is trained, and the names of its trained tensors."""
        return adapted(base, self.adapter, self.trainable, self.allow_shared, self.rank, self.layers, self.seed)

    @staticmethod
    def of(table: dict[str, Any]) -> Settings:
        """Return the settings that a journal's header holds (``DataError``: they are not those of a run)."""
        kinds = {name: list if name == "trainable" else type(value) for name, value in asdict(Settings()).items()}
        for name in kinds.keys() | table.keys():
            # a share of 0 or 1 may have been written as an integer
            if type(table.get(name)) not in (kinds.get(name), int if kinds.get(name) is float else None):
                raise DataError(f"the journal's settings have no proper {name}; another program has written it")
        return Settings(**{**table, "trainable": tuple(map(str, table["trainable"]))})


class Bench:
    """A model ready to be trained in place.

    Parameters
    ----------
    model_path, data_path
        See :class:`~pezo_fw.onnx_file.OnnxFile` and :func:`pezo_fw.data.load`.
    spec
        The design.
    settings
        See :class:`Settings`.
    connect
        Opens the perturbation hardware of numerics ``hardware`` for a stream; None: the numpy twin.
    spec_hash : str
        Of the design file that the hardware was built from.

    Raises
    ------
    DataError, SpecError, StaleWeights
        The input is refused.
    """

    def __init__(
        self,
        model_path: Path,
        data_path: Path,
        spec: DesignSpec,
        settings: Settings,
        connect: Connect | None = None,
        spec_hash: str = "",
    ) -> None:
        require("onnxruntime", extra="device")
        if connect and settings.numerics != "hardware":
            raise DataError(f"--device: hardware needs --numerics hardware; the run's are {settings.numerics}")
        self.spec, self.settings = spec, settings
        self.base = OnnxFile(model_path)
        self.model, names = settings.adapted(self.base)
        self.layout = layout_of(self.model, names, spec.weights.align)
        if uses_integers(self.model):
            check_integers(settings.threads)
        self.examples = load(data_path, self.model.data_inputs)
        self.objective = CrossEntropy(self.model, settings.output)
        self.training, self.validation = split(self.examples, settings.validation, settings.seed)
        self.batches = Batches(self.training, spec.optimizer.batch, settings.seed)
        self.store = Store(self.model, self.layout)
        weights = self.store.flat
        if not np.isfinite(weights).all():
            raise DataError(f"{model_path}: the trainable weights hold NaN or infinite values")
        self.initial_sha256 = sha256_of(weights, self.layout)
        stream = stream_for(spec, self.layout)
        self.method = method_of(spec, self.layout, stream, len(self.training), settings.seed)
        probe, _ = self.examples.take(self.training[:PROBE])
        self.proved = proved_session(self.model, self.store, settings.threads, probe, self.objective.output)
        check(self.proved.session, self.objective, self.examples, self.training)
        self.evaluator: Callable[[int], float] = self._loss  # a measurement puts a clock around it
        device = connect(stream, spec) if connect else None
        self.executor = executor_for(
            self.numerics, weights, self.layout, stream, spec, self.loss, device, spec_hash, settings.threads
        )
        self.settle()
        self.warnings = [
            *stream.warnings,
            *self.store.warnings(spec.optimizer.eps),
            *getattr(self.executor, "warnings", ()),
            *_said(self.proved.inert),
            *(f"session options {refused}" for refused in self.proved.refused),
        ]

    @property
    def numerics(self) -> str:
        """The numerics' name in a journal."""
        return KNOWN[self.settings.numerics]

    @property
    def evaluate_every(self) -> int:
        """Steps between evaluations."""
        return self.settings.evaluate_every or max(1, self.method.steps // 10)

    @property
    def weights(self) -> np.ndarray:
        """The weights as they stand, float32 masters, shape (layout.length,); see :class:`~pezo_fw.store.Store`."""
        return self.executor.weights

    def loss(self, batch: int) -> float:
        """Return what :attr:`evaluator` says of a minibatch; the executor calls this."""
        return self.evaluator(batch)

    def _loss(self, batch: int) -> float:
        """Return the mean loss of minibatch number ``batch``, or of all that is trained on (``FULL``).

        The executor has brought the masters up to date.
        """
        if batch == FULL:
            self.store.show()
            return self._means(self.training)[0]
        self.store.show(batch)
        return mean(self.proved.session, self.objective, self.examples, self.batches.of(batch))[0]

    def evaluate(self, index: np.ndarray) -> tuple[float, float]:
        """Return (mean loss, accuracy) of some examples at the weights as they stand."""
        assert self.weights is self.store.flat  # and up to date
        self.store.show()
        return self._means(index)

    def _means(self, index: np.ndarray) -> tuple[float, float]:
        return means(self.proved.session, self.objective, self.examples, index, self.batches.size)

    def header(self) -> dict[str, Any]:
        """Return the journal's header: all that a repetition has to share."""
        return {
            "numerics": self.numerics,
            "spec": self.spec.to_dict(),
            "spec_hash": self.spec.hash,
            "settings": asdict(self.settings) | {"evaluate_every": self.evaluate_every},
            "layout": [[slot.name, list(slot.shape), slot.offset] for slot in self.layout.tensors],
            "length": self.layout.length,
            "model_sha256": self.base.sha256,
            "weights_sha256": self.initial_sha256,
            "data": {
                "sha256": self.examples.sha256,
                "training": len(self.training),
                "validation": len(self.validation),
            },
            "runtime": runtime(self.proved.options.name, self.settings.threads),
        }

    def restart(self) -> None:
        """Put the model's own weights back; hardware that has failed is given up for its numpy twin."""
        self.store.load()
        if isinstance(self.executor, HardwareExecutor):
            self.executor.recover()
        self.executor.begin()

    def settle(self) -> None:
        """Give back the memory that only the start has needed."""
        self.base.release()
        give_back()

    def close(self) -> None:
        """Drop the session, and let hardware go."""
        self.proved.session.close()
        if isinstance(self.executor, HardwareExecutor):
            self.executor.close()


def _said(inert: tuple[str, ...]) -> list[str]:
    """Return what to say about tensors that no output shows."""
    if not inert:
        return []
    count = "" if len(inert) == 1 else f", nor on {len(inert) - 1} more such as {inert[-1]}"
    return [f"no output depends on tensor {inert[0]}{count}: perturbed in vain, they learn nothing"]


def runtime(options: str, threads: int) -> dict[str, Any]:
    """Return what float losses depend on besides weights and data."""
    return {
        "onnxruntime": version("onnxruntime"),
        "numpy": np.__version__,
        "machine": platform.machine(),
        "options": options,
        "threads": threads,
    }


def give_back() -> None:
    """Return freed memory to the system, where the C library can (glibc); else it stays the process's."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def resident_bytes() -> int:
    """Return this process's resident memory, in bytes (Linux)."""
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
