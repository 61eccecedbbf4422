"""The integer MLP against plain Python integers, and against the float MLP it came from."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
import torch

from pezo_hw.errors import SpecError
from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec
from pezo_hw.tasks.case import Case, weights_sha256
from pezo_hw.tasks.digits import Part, batch_table, load_digits
from pezo_hw.tasks.intmlp import IntFormat, IntMlp, choose_format, quantise

from .test_intloss import defined

LAYERS = [
    ("0.weight", (5, 64)),
    ("0.bias", (5,)),
    ("1.weight", (4, 5)),
    ("1.bias", (4,)),
    ("2.weight", (10, 4)),
    ("2.bias", (10,)),
]


def reference_logits(layout: Layout, weights: np.ndarray, form: IntFormat, pixels: np.ndarray) -> list[int]:
    """docs/numerics.md on Python integers and fractions."""
    x, f_x = [int(p) for p in pixels], 8
    tensors = [weights[s.offset : s.offset + s.size].reshape(s.shape).tolist() for s in layout.tensors]
    layers = len(tensors) // 2
    for layer in range(layers):
        matrix, bias = tensors[2 * layer], tensors[2 * layer + 1]
        f_sum = f_x + form.tensors[2 * layer]
        sums = [
            sum(w * v for w, v in zip(row, x, strict=True)) + (b << (f_sum - form.tensors[2 * layer + 1]))
            for row, b in zip(matrix, bias, strict=True)
        ]
        f_out = form.hidden[layer] if layer < layers - 1 else 16
        x = [round(Fraction(total) * Fraction(2) ** (f_out - f_sum)) for total in sums]
        x = [min(max(v, 0), (1 << 15) - 1) for v in x] if layer < layers - 1 else x
        f_x = f_out
    return x


@pytest.mark.parametrize("align", [1, 16])
def test_forward_and_loss_equal_plain_integers(align: int) -> None:
    layout = Layout.of(LAYERS, align)
    generator = np.random.default_rng(5)
    form = IntFormat((13, 13, 12, 14, 11, 10), (9, 13))
    weights = generator.integers(-(1 << 15), 1 << 15, layout.length).astype(np.int32)
    part = Part(generator.integers(0, 256, (30, 64)).astype(np.uint8), generator.integers(0, 10, 30))
    batches = batch_table(30, 8, 4, 0)
    model = IntMlp(layout, form, 16, part, batches)
    expected = [reference_logits(layout, weights, form, row) for row in part.pixels]
    assert model.logits(weights, part.pixels).tolist() == expected
    for batch in (2, 0, 2):
        losses = [defined(expected[row], int(part.labels[row])) for row in batches[batch]]
        assert model.loss(weights, batch) == sum(losses) / (8 << 30)
    _, right = model.evaluate(weights, part)
    assert right.tolist() == [row.index(max(row)) == label for row, label in zip(expected, part.labels, strict=True)]


def test_bound_is_proved_or_refused() -> None:
    layout = Layout.of([("0.weight", (32, 64)), ("0.bias", (32,)), ("1.weight", (10, 4096)), ("1.bias", (10,))])
    with pytest.raises(SpecError, match=r"layer 1: sums of 4096 products with 32-bit weights"):
        IntMlp(layout, IntFormat((20, 20, 20, 20), (12,)), 32, load_digits().train, batch_table(10, 2, 1, 0))


def test_quantised_model_agrees_with_the_float_model(digits_spec: DesignSpec, cache: Path) -> None:
    case = Case(digits_spec, 0, cache)
    limits = np.full(case.layout.length, (1 << 15) - 1)
    integers = quantise(case.layout, case.start, case.int_format, limits)
    loss, right = case.int_model.evaluate(integers, case.digits.test)
    weights = torch.from_numpy(case.start.copy())
    real_loss, real_right = case.float_model.evaluate(weights, case.digits.test)
    assert abs(loss - real_loss) < 2e-3
    assert (right != real_right).mean() < 0.01
    assert case.int_model.loss(integers, 0) == pytest.approx(case.float_model.loss(weights, 0), abs=2e-3)


def test_pretraining_is_repeatable_and_cached(digits_spec: DesignSpec, cache: Path, tmp_path: Path) -> None:
    first = Case(digits_spec, 0, cache).start
    assert np.array_equal(first, Case(digits_spec, 0, tmp_path).start)
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:100])  # damaged: made again
    assert np.array_equal(first, Case(digits_spec, 0, tmp_path).start)
    model = Case(digits_spec, 0, cache).float_model
    upright = model.evaluate(torch.from_numpy(first.copy()), load_digits(0.0).test)[1].mean()
    rotated = model.evaluate(torch.from_numpy(first.copy()), load_digits(25.0).test)[1].mean()
    assert upright > 0.93
    assert rotated <= 0.70


def test_scales_leave_headroom(digits_spec: DesignSpec, cache: Path) -> None:
    case = Case(digits_spec, 0, cache)
    for bits in (8, 16, 24):
        form = choose_format(case.layout, case.start, [3.9], bits)
        for slot, fraction in zip(case.layout.tensors, form.tensors, strict=True):
            largest = np.abs(case.start[slot.offset : slot.offset + slot.size]).max()
            assert largest * 2.0**fraction * 4 <= 2 ** (bits - 1)
    assert choose_format(case.layout, case.start, [3.9], 16).hidden == (11,)


def test_sha256_leaves_padding_out(digits_spec: DesignSpec) -> None:
    padded = replace(digits_spec, weights=replace(digits_spec.weights, align=64))
    weights = np.arange(padded.layout.length, dtype=np.int32)
    tight = np.concatenate([weights[s.offset : s.offset + s.size] for s in padded.layout.tensors])
    assert weights_sha256(padded, weights) == weights_sha256(digits_spec, tight)
