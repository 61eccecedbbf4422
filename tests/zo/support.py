"""Which method runs on which source in which executor: tried, not declared. Makes docs/support_matrix.md.

    python -m tests.zo.support

Every cell is a run of a few steps. An executor of float numerics has to end at the bits of the numpy executor on the
same journal, one of device numerics at those of the numpy device executor with the same scales.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from itertools import product
from pathlib import Path

import numpy as np
import torch
from pezo_fw.executor import OrtExecutor
from pezo_fw.grid import GridExecutor
from pezo_fw.hardware import HardwareExecutor

from pezo_hw.engine import Engine, segments_of
from pezo_hw.errors import PezoError
from pezo_hw.files import write_text_atomic
from pezo_hw.fixedpoint import quantise_coefficient
from pezo_hw.optim.executor import ParameterExecutor
from pezo_hw.optim.slots import Factors, Slot
from pezo_hw.streams import GaussianStream
from pezo_hw.zo import drive, replay
from pezo_hw.zo.device_numpy import DeviceExecutor
from pezo_hw.zo.dry import count
from pezo_hw.zo.execute import Journal, Unsupported
from pezo_hw.zo.float_torch import TorchExecutor
from pezo_hw.zo.forms import largest

from .harness import KINDS, LAYOUT, METHODS, in_float, quadratic, start, variant

PAGE = Path(__file__).parents[2] / "docs" / "support_matrix.md"
STEPS = 6
#: Methods, and settings that change where they run.
ROWS = (*METHODS, "momentum replay 3", "adam replay", "svrg replayed")
PERTURBATION = {"bits": 8, "gaussian_bits": 12}


class Case:
    """One method on one source, and what its float run gave."""

    def __init__(self, name: str, kind: str) -> None:
        self.spec, self.stream, self.method = variant(name, kind, perturbation=PERTURBATION)

    @cached_property
    def floats(self) -> tuple[Journal, np.ndarray]:
        """Return journal and weights of the numpy executor."""
        journal: Journal = []
        executor = in_float(self.stream)
        drive(self.method.program(0, STEPS), executor, journal)
        assert not np.array_equal(executor.weights, start())
        return journal, executor.weights


def numpy_float(case: Case) -> None:
    """numpy, ``f32-add-v1``: what the others are compared with."""
    _ = case.floats


def torch_flat(case: Case) -> None:
    """torch, flat weights."""
    journal, expected = case.floats
    executor = TorchExecutor(torch.from_numpy(start()), case.stream, lambda w, batch: 0.0, None, LAYOUT)
    replay(journal, executor)
    assert np.array_equal(executor.weights.numpy(), expected)


def torch_parameters(case: Case) -> None:
    """torch, a model's own parameters."""
    journal, expected = case.floats
    parts = [start()[slot.offset : slot.offset + slot.size].reshape(slot.shape) for slot in LAYOUT.tensors]
    tensors = [torch.from_numpy(part.copy()) for part in parts]
    slots = [Slot(slot, tensor, 0) for slot, tensor in zip(LAYOUT.tensors, tensors, strict=True)]
    executor = ParameterExecutor(slots, LAYOUT, case.stream, "torch")
    executor.factors = (Factors(),)
    replay(journal, executor)
    executor.flush()
    assert np.array_equal(np.concatenate([tensor.numpy().reshape(-1) for tensor in tensors]), expected)


def onnx_float(case: Case) -> None:
    """onnxruntime's weights, ``f32-add-v1``."""
    journal, expected = case.floats
    executor = OrtExecutor(start(), LAYOUT, case.stream, lambda batch: 0.0)
    replay(journal, executor)
    assert np.array_equal(executor.weights, expected)


def _device(case: Case, fractions: tuple[int, ...]) -> tuple[Journal, np.ndarray]:
    scale, bound = largest(case.stream, case.method.form(0))
    eps = quantise_coefficient(case.method.eps * scale)
    engine = Engine(segments_of(LAYOUT, fractions), case.spec.weights.bits, eps, bound)
    units = np.repeat(2.0 ** np.array(fractions), [slot.size for slot in LAYOUT.tensors])
    engine.load(np.rint(start() * units))
    executor = DeviceExecutor(engine, case.stream, lambda w, batch: quadratic(w / units, batch), None, None, LAYOUT)
    journal: Journal = []
    drive(case.method.program(0, STEPS), executor, journal)
    assert not np.array_equal(executor.weights, np.rint(start() * units))
    return journal, executor.weights / units


def numpy_device(case: Case) -> None:
    """numpy, device numerics."""
    _device(case, (12, 13))


def onnx_device(case: Case) -> None:
    """onnxruntime's weights on a grid, one period of integers a scale."""
    executor = GridExecutor(start(), LAYOUT, case.stream, case.spec, lambda batch: 0.0)
    journal, expected = _device(case, executor.fractions)
    replay(journal, executor)
    assert np.array_equal(executor.weights, expected)


def registers(case: Case) -> None:
    """A device behind registers (its numpy twin here); stored commands by the host."""
    executor = HardwareExecutor(start(), LAYOUT, case.stream, case.spec, lambda batch: 0.0)
    journal, expected = _device(case, executor.fractions)
    replay(journal, executor)
    assert np.array_equal(executor.weights, expected)


def rtl(case: Case) -> None:
    """The RTL engine alone: sweeps of dense directions with at most 16 terms, by what a dry run commands."""
    if isinstance(case.stream, GaussianStream):
        raise PezoError('the table Gaussian is software; hardware has the sum of uniforms, gaussian = "clt"')
    needs = count(case.method, LAYOUT, steps=STEPS)
    if not needs.rtl:
        more = sorted(needs.commands - {"Apply"}) + [f"{form} directions" for form in sorted(needs.forms)]
        raise Unsupported("the engine", ", ".join(more) or f"{needs.terms} terms in a sweep")


EXECUTORS: dict[str, Callable[[Case], None]] = {
    "numpy": numpy_float,
    "torch, flat": torch_flat,
    "torch, parameters": torch_parameters,
    "onnxruntime": onnx_float,
    "numpy, device": numpy_device,
    "onnxruntime, device": onnx_device,
    "registers": registers,
    "RTL engine": rtl,
}


def matrix() -> dict[tuple[str, str], dict[str, str]]:
    """Return, by (method, executor), what stands in the way of each source; nothing where it runs."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for method, kind in product(ROWS, KINDS):
        case = Case(method, kind)
        for executor, attempt in EXECUTORS.items():
            cell = found.setdefault((method, executor), {})
            try:
                attempt(case)
            except Unsupported as error:
                cell[kind] = f"not there: {error.command}"
            except PezoError as error:
                cell[kind] = str(error).replace(f" = {kind}", "")
    return found


def page(found: dict[tuple[str, str], dict[str, str]]) -> str:
    """Return the page."""
    lines = [
        "# Which method runs where",
        "",
        "Made by `python -m tests.zo.support`, which runs every cell for some steps; a test compares this page with "
        "what it finds. Executors of one numerics end at the same bits. `yes` is all sources (bank, pool, uniform, "
        "rademacher, gaussian); otherwise the sources that run, and the reasons below. Replay: from the scalar log, "
        "here over 3 steps for momentum.",
        "",
        f"| method | {' | '.join(EXECUTORS)} |",
        "|---|" + "---|" * len(EXECUTORS),
    ]
    reasons: dict[str, int] = {}
    for method in ROWS:
        cells = []
        for executor in EXECUTORS:
            refused = found[method, executor]
            if not refused:
                cells.append("yes")
                continue
            marks = sorted({reasons.setdefault(text, len(reasons) + 1) for text in refused.values()})
            runs = ", ".join(kind for kind in KINDS if kind not in refused) or "no"
            cells.append(f"{runs} ({', '.join(map(str, marks))})")
        lines.append(f"| {method} | {' | '.join(cells)} |")
    lines += ["", *(f"{number}. {text}" for text, number in reasons.items()), ""]
    for name, attempt in EXECUTORS.items():
        lines.append(f"* **{name}**: {attempt.__doc__}")
    return "\n".join([*lines, ""])


def main() -> None:
    """Write the page."""
    write_text_atomic(PAGE, page(matrix()))
    print(PAGE)


if __name__ == "__main__":
    main()
