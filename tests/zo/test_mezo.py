"""MeZO as a program: what it commands, what it estimates, and what happens when a loss is not finite."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from pezo_hw.engine import Engine, Segment
from pezo_hw.errors import SpecError
from pezo_hw.fixedpoint import quantise_coefficient
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, build
from pezo_hw.zo import Apply, Diverged, EndStep, Eval, Mezo, Perturb, Term, drive, replay
from pezo_hw.zo.device_numpy import DeviceExecutor, check_eps, check_updates
from pezo_hw.zo.float_numpy import FloatExecutor

D = 50


def design(kind: str = "bank", queries: int = 1, count: int = D) -> DesignSpec:
    table = {
        "name": "t",
        "perturbation": {"kind": kind, "generators": 31, "bits": 12, "gaussian_bits": 12},
        "weights": {"count": count},
        "optimizer": {"queries": queries},
    }
    return DesignSpec.from_dict(table)


def device(
    spec: DesignSpec, loss: Callable[[np.ndarray, int], float], fraction: int = 12, eps: float = 0.01
) -> DeviceExecutor:
    stream = build(spec)
    engine = Engine((Segment(0, D, fraction),), 16, quantise_coefficient(eps * stream.scale), stream.max_abs)
    engine.load(np.arange(D) * 100 - 2500)
    return DeviceExecutor(engine, stream, loss)


def test_one_step_of_two_queries() -> None:
    method = Mezo(steps=10, lr=0.5, eps=0.25, queries=2, schedule="linear")
    program = method.program(5, 6)
    first, second = Key(5, 0), Key(5, 1)
    assert program.send(None) == Apply((Perturb(1, 0.25, first),))
    assert next(program) == Eval(5)
    assert program.send(3.0) == Apply((Perturb(-2, 0.25, first),))
    assert next(program) == Eval(5)
    assert program.send(2.0) == Apply((Perturb(1, 0.25, first),))
    assert next(program) == Apply((Perturb(1, 0.25, second),))
    assert next(program) == Eval(5)
    assert program.send(1.0) == Apply((Perturb(-2, 0.25, second),))
    assert next(program) == Eval(5)
    update = program.send(4.0)
    # g = 2 and -6; the rate is 0.5 * (1 - 5/10) / 2
    assert update == Apply((Perturb(1, 0.25, second),), (Term(-0.25, first), Term(0.75, second)))
    assert next(program) == EndStep(5, 2.5)
    with pytest.raises(StopIteration):
        next(program)


def test_clip_and_constant_rate() -> None:
    method = Mezo(steps=10, lr=0.5, eps=0.5, clip=3.0)
    assert [method.projected_gradient(*pair) for pair in ((9.0, 1.0), (1.0, 9.0), (2.0, 1.0))] == [3.0, -3.0, 1.0]
    assert method.rate(9) == 0.5


@pytest.mark.parametrize("kind", ["bank", "pool", "uniform", "rademacher", "gaussian"])
def test_linear_loss_gives_the_mean_gradient(kind: str) -> None:
    """On L = a.w, g is exactly a.z, so the mean of g z is C a, C the second moments of the perturbations."""
    spec = design(kind)
    stream = build(spec)
    a = np.linspace(-1, 1, D).astype(np.float64)
    steps = 150
    z = np.stack([stream.ints(Key(t), 0, D) for t in range(steps)]) * stream.scale
    total = np.zeros(D, np.float32)
    executor = FloatExecutor(total, stream, lambda w, batch: float(a @ w))
    drive(Mezo(steps, 1.0 / steps, 0.5).program(), executor)
    assert total == pytest.approx(-(z @ a) @ z / steps, abs=2e-3)
    assert np.corrcoef(-total, a)[0, 1] > 0.7


@pytest.mark.parametrize("kind", ["bank", "gaussian"])
@pytest.mark.parametrize("queries", [1, 4])
def test_quadratic_expectation_and_variance(kind: str, queries: int) -> None:
    """On L = w.H.w / 2 g = (H w).z exactly. Mean H w; mean square (d + n + 1) / n times |H w|^2 for Gaussians."""
    spec = design(kind, queries)
    stream = build(spec)
    w0 = np.cos(np.arange(D)).astype(np.float32)
    h = np.linspace(0.5, 2.0, D)
    gradient = h * w0
    steps, changes = 600, []
    for step in range(steps):
        w = w0.copy()
        executor = FloatExecutor(w, stream, lambda x, batch: float(0.5 * (h * x.astype(np.float64) ** 2).sum()))
        drive(Mezo(steps, 1.0, 0.01, queries).program(step, step + 1), executor)
        changes.append(w0 - w)
    mean, square = np.mean(changes, axis=0), np.mean(np.sum(np.square(changes), axis=1))
    norm = float(gradient @ gradient)
    noise = np.sqrt(norm * D / (queries * steps))  # standard deviation of the mean's length
    assert np.linalg.norm(mean - gradient) < 2 * noise + 0.02 * np.sqrt(norm)
    expected = norm * (D + 1 + queries) / queries
    assert square == pytest.approx(expected, rel=0.2 if kind == "gaussian" else 0.3)


@pytest.mark.parametrize("bad", [float("nan"), float("inf")])
@pytest.mark.parametrize("when", [2, 3])
def test_not_finite_stops_with_the_step_named_and_weights_restored(bad: float, when: int) -> None:
    calls = iter(range(100))
    executor = device(design(), lambda w, batch: bad if next(calls) == when else float(np.square(w).sum()) * 1e-6)
    journal: list[Apply] = []
    with pytest.raises(Diverged, match=r"step 7: the loss is (nan|inf)"):
        drive(Mezo(20, 1e-3, 0.01).program(6), executor, journal)
    untouched = device(design(), lambda w, batch: 0.0)
    replay([command for command in journal if command.perturb[0].key.step == 6], untouched)
    assert np.array_equal(executor.weights, untouched.weights)  # step 6 stands, step 7 left nothing


def test_journal_replays_to_the_same_device_weights() -> None:
    spec = design("pool", queries=3)
    journal: list[Apply] = []
    losses: list[tuple[int, float]] = []
    first = device(spec, lambda w, batch: float(np.square(w / 4096).sum()))
    drive(Mezo(40, 0.05, 0.01, 3).program(), first, journal, lambda *step: losses.append(step))
    second = device(spec, lambda w, batch: pytest.fail("a replay evaluates nothing"))
    replay(journal, second)
    assert np.array_equal(first.weights, second.weights)
    assert len(journal) == 40 * 9
    assert [step for step, _ in losses] == list(range(40))
    assert losses[-1][1] < losses[0][1]


def test_updates_of_displaced_weights_are_refused() -> None:
    executor = device(design(), lambda w, batch: 0.0)
    executor.apply(Apply((Perturb(1, 0.01, Key(0)),)))
    with pytest.raises(ValueError, match="undone first"):
        executor.apply(Apply(terms=(Term(0.1, Key(0)),)))


def test_coarse_eps_is_said_and_vanishing_eps_refused() -> None:
    engine = device(design(), lambda w, batch: 0.0).engine
    assert check_eps(engine, 0.01) == []
    assert "only 2.05 LSB" in check_eps(engine, 0.0005)[0]
    with pytest.raises(SpecError, match=r"optimizer\.eps = 0\.0001 is 0\.41 LSB .*raise eps to at least 0\.000244"):
        check_eps(engine, 0.0001)


def test_lost_updates_are_said_at_load() -> None:
    executor = device(design(), lambda w, batch: float(np.square(w / 4096).sum()))
    before = executor.weights.copy()
    lost = {lr: executor.lost_share(Mezo(10, lr, 0.01)) for lr in (1e-1, 1e-5, 1e-9)}
    assert np.array_equal(executor.weights, before)
    assert lost[1e-1] < 0.1 < lost[1e-5] <= lost[1e-9] == 1.0
    assert check_updates(0.1, 0.1) == []
    assert "60% of the first update" in check_updates(0.6, 1e-4)[0]
    with pytest.raises(SpecError, match=r"optimizer\.lr = 1e-09: 100\.0% .*stochastic"):
        check_updates(lost[1e-9], 1e-9)


def test_padding_is_consumed_and_left_alone() -> None:
    spec = design()
    stream, padding = build(spec), np.array([10, 11, 49])
    w = np.zeros(D, np.float32)
    executor = FloatExecutor(w, stream, lambda x, batch: float(x.sum()), padding)
    drive(Mezo(5, 0.1, 0.1).program(), executor)
    assert np.flatnonzero(w == 0).tolist() == padding.tolist()


def test_stochastic_rounding_reaches_what_nearest_loses() -> None:
    """An update of 0.4 LSB is lost by nearest rounding and kept in the mean by dither of its own role."""
    spec = design("rademacher")
    stream = build(spec)
    dither_stream = build(spec.with_kind("bank"))

    def dither(key: Key, count: int) -> tuple[int, np.ndarray]:
        assert key.role == "dither"
        return 12, dither_stream.ints(key, 0, count) & 4095

    moved = {}
    for name, source in (("nearest", None), ("stochastic", dither)):
        engine = Engine((Segment(0, D, 12),), 16, quantise_coefficient(0.01), 1)
        executor = DeviceExecutor(engine, stream, lambda w, batch: 0.0, None, source)
        for step in range(100):
            executor.apply(Apply(terms=(Term(0.4 / 4096, Key(step)),)))
        exact = 0.4 * sum(stream.ints(Key(step), 0, D) for step in range(100))
        moved[name] = (engine.weights.copy(), exact)
    assert not moved["nearest"][0].any()
    weights, exact = moved["stochastic"]
    assert np.abs(weights - exact).mean() < 2 * np.sqrt(100 * 0.24)
    assert np.corrcoef(weights, exact)[0, 1] > 0.4
