"""Mean and mean square of every method's estimate on every source, against closed forms on a quadratic."""

from __future__ import annotations

from collections.abc import Callable
from statistics import fmean

import numpy as np
import pytest

from pezo_hw.streams import Key, Stream
from pezo_hw.zo import FULL, Snapshot, drive
from pezo_hw.zo.kerzoo import KERNELS, Kerzoo
from pezo_hw.zo.method import Method
from pezo_hw.zo.mezo import Mezo
from pezo_hw.zo.svrg import Svrg

from .harness import KINDS, KURTOSIS, LAYOUT, D, design, in_float, made, start, stream_of

H = np.linspace(0.5, 2.0, D)
STEPS = 450
EPS = 0.01


def plain(w: np.ndarray, batch: int) -> float:
    """w.H.w / 2, the same for every minibatch: g = (H w).z exactly."""
    return float(0.5 * (H * np.square(w.astype(np.float64))).sum())


GRADIENT = H * start()
SQUARE = float(GRADIENT @ GRADIENT)
#: The 2-D tensor's share of it.
MATRIX = float(np.square(GRADIENT[: LAYOUT.tensors[0].size]).sum())


def changes(
    method: Method, stream: Stream, log: Callable[[int], list[tuple[float, ...]]] | None = None, steps: int = STEPS
) -> np.ndarray:
    """Return minus the weight changes of single steps, each from the same weights: float64, shape (steps, D)."""
    found = np.empty((steps, D))
    executor = in_float(stream, plain)
    for step in range(steps):
        executor.weights[:] = start()
        executor.state.arrays.clear()
        drive(method.program(step + 1, step + 2, log(step) if log else None), executor)
        found[step] = start() - executor.weights.astype(np.float64)
    return found


def check(found: np.ndarray, mean: np.ndarray, square: float, tolerance: float = 0.3) -> None:
    """Hold means and mean squares to theirs; the noise of a mean is known from the mean square."""
    noise = np.sqrt(square / len(found))
    assert np.linalg.norm(found.mean(axis=0) - mean) < 1.6 * noise + 0.02 * np.linalg.norm(mean)
    assert np.square(found).sum(axis=1).mean() == pytest.approx(square, rel=tolerance)


def two_point(kind: str, queries: int = 1) -> float:
    """Mean square of MeZO's estimate."""
    return SQUARE * (D + 1 + KURTOSIS[kind] + queries) / queries


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("queries", [1, 3])
def test_mezo(kind: str, queries: int) -> None:
    spec = design(kind, queries=queries, lr=1.0)
    check(changes(made(spec, stream_of(spec)), stream_of(spec)), GRADIENT, two_point(kind, queries))


@pytest.mark.parametrize("kind", KINDS)
def test_one_point_residual(kind: str) -> None:
    """The last loss is that of an independent direction: its slope adds d |g|^2, and nothing to the mean."""
    spec = design(kind, "one-point", lr=1.0)
    stream = stream_of(spec)

    def log(step: int) -> list[tuple[float, ...]]:
        z = stream.ints(Key(step), 0, D) * stream.scale
        return [(plain((start() + EPS * z).astype(np.float32), 0),)]

    check(changes(made(spec, stream), stream, log), GRADIENT, SQUARE * (2 * D + 2 + KURTOSIS[kind]))


@pytest.mark.parametrize("kind", KINDS)
def test_one_point_plain(kind: str) -> None:
    """The loss itself adds d L^2 / eps^2: a large eps keeps that small enough to see the mean."""
    spec = design(kind, "one-point", lr=1.0, baseline="plain", eps=1.0)
    level = plain(start(), 0) + H.sum() / 2
    curved = (H @ H) * (2 + KURTOSIS[kind]) / 4
    square = D * (level**2 + curved) + SQUARE * (D + 2 + KURTOSIS[kind]) + level * H.sum() * (2 + KURTOSIS[kind])
    check(changes(made(spec, stream_of(spec)), stream_of(spec)), GRADIENT, float(square))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("kernel", list(KERNELS))
def test_kerzoo(kind: str, kernel: str) -> None:
    """The mean square counts the r's that were drawn, whose fourth powers spread widely."""
    spec = design(kind, "kerzoo", lr=1.0, kernel=kernel, kernel_gain=0.5)
    method = made(spec, stream_of(spec))
    assert isinstance(method, Kerzoo)
    factors = [method.size(step, 0) * method.weight(step, 0) for step in range(1, STEPS + 1)]
    square = float(np.square(factors).mean()) * two_point(kind)
    tolerance = {"linear": 0.3, "cubic": 0.4, "quintic": 0.6}[kernel]  # few large r K decide
    check(changes(method, stream_of(spec)), 0.5 * GRADIENT, square, tolerance)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("rank", [1, 2, 4])
def test_lozo(kind: str, rank: int) -> None:
    """Over r the mean is the gradient. Gaussian: E[<G, P>^2 |P|^2] / r^2 = |G|^2 (m n + (2 m + 2 n + 2) / r + 2)."""
    spec = design(kind, "lozo", lr=1.0, rank=rank, refresh=1, perturbation={"bits": 8})
    m, n = LAYOUT.tensors[0].shape
    rest = D - m * n
    vector = SQUARE - MATRIX
    matrix = MATRIX * (m * n + (2 * m + 2 * n + 2) / rank + 2)
    # each tensor's direction also carries the other's slope; the perturbation has variance r on the matrix
    crossed = vector * m * n / rank + rank * MATRIX * rest
    square = matrix + crossed + vector * (rest + 2 + KURTOSIS[kind])
    check(changes(made(spec, stream_of(spec)), stream_of(spec)), GRADIENT, square, 0.35)


@pytest.mark.parametrize("kind", KINDS)
def test_undivided_lozo_counts_the_rank(kind: str) -> None:
    fields = {"lr": 1.0, "rank": 3, "refresh": 1, "perturbation": {"bits": 8}}
    whole, divided = (design(kind, "lozo", rank_divided=word, **fields) for word in ("no", "yes"))
    a, b = (changes(made(spec, stream_of(spec)), stream_of(spec), steps=40) for spec in (whole, divided))
    matrix = slice(0, LAYOUT.tensors[0].size)
    assert a[:, matrix] == pytest.approx(3 * b[:, matrix], abs=1e-5)
    assert a[:, matrix.stop :] == pytest.approx(b[:, matrix.stop :], abs=1e-6)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["momentum", "lozo-m"])
def test_one_step_of_momentum(kind: str, name: str) -> None:
    spec = design(kind, name, lr=1.0, beta1=0.5, **({"refresh": 1, "rank": 7} if name == "lozo-m" else {}))
    mean = 0.5 * GRADIENT
    found = changes(made(spec, stream_of(spec)), stream_of(spec))
    if name == "momentum":
        check(found, mean, 0.25 * two_point(kind))
    else:
        noise = np.sqrt(np.square(found).sum(axis=1).mean() / STEPS)
        assert np.linalg.norm(found.mean(axis=0) - mean) < 1.6 * noise


@pytest.mark.parametrize("kind", KINDS)
def test_moments_of_momentum_and_adam(kind: str) -> None:
    """Weights held still: m has the mean of x and (1 - b) / (1 + b) of its variance, v the mean of x^2."""
    spec = design(kind, "adam", lr=0.01, beta1=0.8, beta2=0.9)
    stream, means, squares = stream_of(spec), [], []
    executor = in_float(stream, plain)
    method = made(spec, stream)
    log: list[tuple[float, ...]] = []
    for step in range(STEPS):
        drive(method.program(step, step + 1, log), executor)
        executor.weights[:] = start()
        if step >= 40:
            means.append(executor.state.arrays["m"][0].astype(np.float64))
            squares.append(executor.state.arrays["v"][0].astype(np.float64))
    spread = two_point(kind) - SQUARE
    assert np.linalg.norm(np.mean(means, axis=0) - GRADIENT) < 1.8 * np.sqrt(spread / STEPS)
    assert np.var(means, axis=0).sum() == pytest.approx(spread / 9, rel=0.25)
    expected = SQUARE + (2 + KURTOSIS[kind]) * np.square(GRADIENT)
    assert np.mean(squares) == pytest.approx(fmean(expected), rel=0.2)


@pytest.mark.parametrize("kind", KINDS)
def test_fzoo(kind: str) -> None:
    """With many queries the step is the gradient's direction, of mean square 1 + d / n, whatever the loss's scale."""
    spec = design(kind, "fzoo", lr=1.0, queries=16, eps=1e-3)
    found = changes(made(spec, stream_of(spec)), stream_of(spec), steps=70)
    check(found, GRADIENT / np.sqrt(SQUARE), 1 + D / 16, 0.25)


@pytest.mark.parametrize("kind", ["bank", "pool", "uniform", "gaussian"])
def test_quzo(kind: str) -> None:
    """Rounded apart, coarse directions keep the mean; each adds its rounding's variance."""
    spec = design(kind, "quzo", lr=1.0, drop_bits=10)
    stream = stream_of(spec)
    rounding = (2**10 * stream.scale) ** 2 / 6  # f (1 - f) over uniform f
    square = SQUARE * (D * (1 + rounding) ** 2 + 2 + KURTOSIS[kind])
    check(changes(made(spec, stream), stream), GRADIENT, square)


@pytest.mark.parametrize("kind", KINDS)
def test_an_anchor_step_of_svrg(kind: str) -> None:
    spec = design(kind, "svrg", lr=0.5, anchor_rate=2.0, interval=1)
    check(changes(made(spec, stream_of(spec)), stream_of(spec)), GRADIENT, two_point(kind))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("shared", ["yes", "no"])
def test_a_later_step_of_svrg(kind: str, shared: str) -> None:
    """Away from the anchor the mean is the gradient at w; shared directions cancel the minibatch's own slope."""
    spec = design(kind, "svrg", lr=1.0, shared=shared, interval=STEPS + 2)
    stream, away, slope = stream_of(spec), 0.5 * np.cos(3.0 * np.arange(D)), 3.0 * np.sin(np.arange(D))
    method, found = made(spec, stream), np.empty((STEPS, D))
    assert isinstance(method, Svrg)

    def loss(w: np.ndarray, batch: int) -> float:
        return plain(w, batch) + (0.0 if batch == FULL else float(slope @ w))

    executor = in_float(stream, loss)
    anchor = (start() + away).astype(np.float32)
    z = stream.ints(Key(0), 0, D) * stream.scale
    anchored = (plain(anchor + EPS * z, FULL), plain(anchor - EPS * z, FULL))
    for step in range(STEPS):
        executor.weights[:] = anchor
        executor.carry_out(Snapshot("anchor"))
        executor.weights[:] = start()
        log = [anchored] + [(0.0,) * 4] * step
        drive(method.program(step + 1, step + 2, log), executor)
        found[step] = start() - executor.weights.astype(np.float64)
    mean = GRADIENT - H * anchor + (H * anchor @ z) * z
    here, there = GRADIENT - H * anchor, GRADIENT + slope
    back = H * anchor + slope
    noise = here @ here if shared == "yes" else there @ there + back @ back
    spread = float(noise) * (D + 1 + KURTOSIS[kind])
    assert np.linalg.norm(found.mean(axis=0) - mean) < 1.6 * np.sqrt(spread / STEPS) + 0.02 * np.linalg.norm(mean)
    assert np.square(found - mean).sum(axis=1).mean() == pytest.approx(spread, rel=0.3)


@pytest.mark.parametrize("kind", KINDS)
def test_dizo_between_searches_is_mezo(kind: str) -> None:
    spec, plainly = design(kind, "dizo", lr=0.1, interval=10**6), design(kind, lr=0.1)
    assert np.array_equal(
        changes(made(spec, stream_of(spec)), stream_of(spec)), changes(made(plainly, stream_of(spec)), stream_of(spec))
    )


def test_decay_enters_beside_the_update() -> None:
    """w - eta (g z + lambda w), where patterns choose the tensor."""
    spec = design("bank", lr=0.5, weight_decay=0.2, decayed=["*weight"])
    stream = stream_of(spec)
    without = Mezo(40, 0.5, 0.01)
    matrix = slice(0, LAYOUT.tensors[0].size)
    difference = changes(made(spec, stream), stream) - changes(without, stream)
    assert difference[:, matrix] == pytest.approx(np.tile(0.1 * start()[matrix], (STEPS, 1)), abs=1e-6)
    assert not difference[:, matrix.stop :].any()
