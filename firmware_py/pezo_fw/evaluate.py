"""Loss and accuracy on labelled examples."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from .data import Examples, load
from .objective import CrossEntropy
from .onnx_file import OnnxFile
from .session import LADDER, SharedSession

BATCH = 64  # examples a forward, at least


def check(session: SharedSession, objective: CrossEntropy, examples: Examples, index: np.ndarray) -> None:
    """Raise ``DataError`` where the output, for a batch of two, is no class scores, or a label is no class."""
    feeds, labels = examples.take(index[:2])
    objective.check(session.run(feeds, objective.output), len(labels), examples.labels)


def mean(session: SharedSession, objective: CrossEntropy, examples: Examples, index: np.ndarray) -> tuple[float, float]:
    """Return (mean loss, accuracy) of some examples, by one forward."""
    feeds, labels = examples.take(index)
    values = session.run(feeds, objective.output)
    right = float((values.argmax(axis=1) == labels).mean())
    return float(objective.losses(values, labels).mean()), right


def means(
    session: SharedSession, objective: CrossEntropy, examples: Examples, index: np.ndarray, size: int = BATCH
) -> tuple[float, float]:
    """Return (mean loss, accuracy) of many examples, ``size`` a forward, or ``BATCH`` where that is more."""
    size = max(BATCH, size)
    pieces = [index[at : at + size] for at in range(0, len(index), size)]
    weighted = [np.multiply(mean(session, objective, examples, piece), len(piece)) for piece in pieces]
    loss, accuracy = np.array(weighted).sum(axis=0) / len(index)
    return float(loss), float(accuracy)


def of_file(path: Path, data: Path, output: str = "", threads: int = 1) -> tuple[int, float, float]:
    """Return (examples, mean loss, accuracy) of a model file by plain inference.

    Parameters
    ----------
    path, data
        See :class:`~pezo_fw.onnx_file.OnnxFile` and :func:`pezo_fw.data.load`.
    output
        See :class:`~pezo_fw.objective.CrossEntropy`.
    threads : int
        Threads of the runtime.

    Raises
    ------
    DataError
        Model or data are refused.
    """
    model = OnnxFile(path)
    examples, objective = load(data, model.data_inputs), CrossEntropy(model, output)
    session = SharedSession(model, {}, LADDER[0], threads)
    index = np.arange(len(examples))
    check(session, objective, examples, index)
    return len(examples), *means(session, objective, examples, index)
