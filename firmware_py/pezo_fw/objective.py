"""The loss that training lowers: mean cross-entropy of a classifier's output, in float64 from the runtime's float32."""

from __future__ import annotations

import numpy as np

from pezo_hw.errors import DataError

from .onnx_file import OnnxFile

#: What the last operator says about an output.
FORMS = {"Softmax": "probabilities", "LogSoftmax": "log-probabilities"}
SMALLEST = 1e-30  # of a probability, before its logarithm


class CrossEntropy:
    """Cross-entropy of output ``output``, shape (batch, classes).

    Parameters
    ----------
    model
        The model file; an output made by Softmax or LogSoftmax is read as such, any other as logits.
    output
        The output's name; empty takes the only one.

    Raises
    ------
    DataError
        No such output, or several and none named.
    """

    def __init__(self, model: OnnxFile, output: str = "") -> None:
        names = [value.name for value in model.outputs]
        if not output and len(names) > 1:
            raise DataError(f"{model.path}: has outputs {', '.join(names)}; name the logits with --output")
        self.output = output or names[0]
        if self.output not in names:
            raise DataError(f"{model.path}: has no output {output}; its outputs are {', '.join(names)}")
        makers = [node.op for node in model.nodes if self.output in node.outputs]
        self.form = FORMS.get(makers[0] if makers else "", "logits")

    def check(self, values: np.ndarray, count: int, labels: np.ndarray) -> None:
        """Raise ``DataError`` unless ``values`` are (count, classes) and every label of the data set is a class."""
        if values.ndim != 2 or values.shape[1] < 2 or len(values) != count:
            raise DataError(
                f"output {self.output} has shape {values.shape} for a batch of {count}; (batch, classes) is needed: "
                "see --output"
            )
        wrong = np.flatnonzero((labels < 0) | (labels >= values.shape[1]))
        if wrong.size:
            raise DataError(
                f"label {labels[wrong[0]]} of example {wrong[0]} is out of range: the model has {values.shape[1]} "
                f"classes, 0 to {values.shape[1] - 1} ({wrong.size} such labels)"
            )

    def losses(self, values: np.ndarray, labels: np.ndarray) -> np.ndarray:
        """Return each example's loss, float64; NaN or infinite where the network overflowed."""
        scores = values.astype(np.float64)
        if self.form == "probabilities":
            scores = np.log(np.maximum(scores, SMALLEST))
        picked = scores[np.arange(len(labels)), labels]
        if self.form != "logits":
            return -picked
        top = scores.max(axis=1)
        with np.errstate(invalid="ignore"):  # the caller checks what comes out
            return top + np.log(np.exp(scores - top[:, None]).sum(axis=1)) - picked
