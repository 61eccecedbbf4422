"""What holds for every method's program on every source: exact restore, one direction a query, logs, and stops."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import torch

from pezo_hw.errors import SpecError
from pezo_hw.streams import Key
from pezo_hw.zo import Apply, Diverged, EndStep, Eval, Perturb, Term, drive, replay, rerun
from pezo_hw.zo.execute import Displacement, Journal
from pezo_hw.zo.float_torch import TorchExecutor
from pezo_hw.zo.fuse import Fusing, join
from pezo_hw.zo.method import ScalarLog

from .harness import (
    CASES,
    KINDS,
    LAYOUT,
    METHODS,
    VARIANTS,
    D,
    design,
    in_float,
    made,
    on_device,
    quadratic,
    start,
    stream_of,
    variant,
)

STEPS = 7


@pytest.mark.parametrize(("name", "kind"), [case for case in CASES if case[0] != "one-point plain"])  # never flat
def test_restores_exactly_on_device_numerics(name: str, kind: str) -> None:
    """With a flat loss nothing is learnt, so what a step leaves is its restore error: none, to the bit."""
    _, stream, method = variant(name, kind, weight_decay=0.0)
    executor = on_device(stream, method, lambda w, batch: 1.0)
    before = executor.weights.copy()
    drive(method.program(0, STEPS), executor)
    assert np.array_equal(executor.weights, before)


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_logs_replay_to_the_same_bits(name: str, kind: str) -> None:
    """The journal of commands and the scalar log give the weights again, in both numerics, evaluating nothing."""
    _, stream, method = variant(name, kind)
    for make in (lambda: in_float(stream), lambda: on_device(stream, method)):
        journal: Journal = []
        log: ScalarLog = []
        first = make()
        drive(method.program(0, STEPS, log), first, journal)
        assert not np.array_equal(first.flat, make().flat)
        from_journal, from_log = make(), make()
        from_journal._loss = from_log._loss = lambda w, batch: pytest.fail("a replay evaluates nothing")
        replay(journal, from_journal)
        rerun(method.program(0, STEPS), from_log, log)
        assert np.array_equal(first.flat, from_journal.flat)
        assert np.array_equal(first.flat, from_log.flat)
        with pytest.raises(ValueError, match="ends before"):
            rerun(method.program(0, STEPS), make(), log[:-1])
        with pytest.raises(ValueError, match="goes on"):
            rerun(method.program(0, STEPS), make(), [*log, (1.0,)])


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_resumes_from_the_scalar_log(name: str, kind: str) -> None:
    """Stopped between two steps and gone on with the log, a run has the bits of one that was not."""
    _, stream, method = variant(name, kind)
    whole, parts = on_device(stream, method), on_device(stream, method)
    drive(method.program(0, STEPS), whole)
    log: ScalarLog = []
    drive(method.program(0, 4, log), parts)
    drive(method.program(4, STEPS, log), parts)
    assert np.array_equal(whole.weights, parts.weights)
    assert len(log) == STEPS


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_torch_has_the_bits_of_numpy(name: str, kind: str) -> None:
    _, stream, method = variant(name, kind)
    journal: Journal = []
    ours = in_float(stream)
    drive(method.program(0, STEPS), ours, journal)
    theirs = TorchExecutor(torch.from_numpy(start()), stream, lambda w, batch: 0.0, None, LAYOUT)
    replay(journal, theirs)
    assert theirs.weights.numpy().tobytes() == ours.weights.tobytes()


class Watched:
    """An executor that notes where losses were taken and where steps ended, in the method's own terms."""

    def __init__(self, executor: Any) -> None:
        self.executor, self.displacement = executor, executor.displacement
        self.seen: list[np.ndarray] = []

    def apply(self, command: Apply) -> None:
        self.executor.apply(command)

    def carry_out(self, command: Any) -> float | None:
        answer: float | None = self.executor.carry_out(command)
        return answer

    def loss(self, batch: int) -> float:
        self.seen.append(self.executor.flat.astype(np.float64))
        value: float = self.executor.loss(batch)
        return value


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["mezo", "one-point", "kerzoo", "lozo", "lozo undivided", "fzoo", "fzoo unsigned"])
def test_an_update_goes_along_the_direction_that_was_tried(name: str, kind: str) -> None:
    """z is one and the same in perturbing and updating, also on the steps that draw V again (refresh 3)."""
    queries = 2 if name.startswith("fzoo") else 1
    spec, stream, method = variant(name, kind, queries=queries, clip=0.0, lr=1e-4, eps=0.25)
    executor = Watched(in_float(stream, lambda w, batch: float(w.astype(np.float64) @ np.arange(D))))
    ends: list[np.ndarray] = [start().astype(np.float64)]
    drive(method.program(0, 8), executor, on_step=lambda *step: ends.append(executor.executor.flat.astype(np.float64)))
    each = len(executor.seen) // 8
    for step in range(1, 8):
        tried = np.array([w - ends[step] for w in executor.seen[each * step : each * (step + 1)]])
        tried = tried[np.abs(tried).max(axis=1) > 0.01]
        change = ends[step + 1] - ends[step]
        matrix = slice(0, LAYOUT.tensors[0].size)
        parts = [matrix, slice(matrix.stop, D)] if name == "lozo" else [slice(0, D)]  # 1 / r on the matrix alone
        for part in parts:
            fit = np.linalg.lstsq(tried[:, part].T, change[part], rcond=None)[0]
            assert tried[:, part].T @ fit == pytest.approx(change[part], abs=2e-6 + 1e-3 * np.abs(change).max())
        assert np.abs(change).max() > 1e-4
        assert spec.optimizer.eps == 0.25


@pytest.mark.parametrize("name", VARIANTS)
@pytest.mark.parametrize("bad", [float("nan"), float("-inf")])
def test_a_loss_that_is_not_finite_stops_before_the_step(name: str, bad: float) -> None:
    """At whichever evaluation of step 5: the step is named and the weights are those after step 4, to the bit."""
    _, stream, method = variant(name, "pool")
    counts: list[int] = []
    ends: list[np.ndarray] = []

    def counting(w: np.ndarray, batch: int) -> float:
        counts.append(len(ends))
        return quadratic(w, batch)

    executor = on_device(stream, method, counting)
    drive(method.program(0, STEPS), executor, on_step=lambda *step: ends.append(executor.weights.copy()))
    places = [at for at, step in enumerate(counts) if step == 5]
    for place in (places[0], places[len(places) // 2], places[-1]):
        calls: Iterator[int] = iter(range(10**6))

        def failing(w: np.ndarray, batch: int, calls: Iterator[int] = calls, place: int = place) -> float:
            return bad if next(calls) == place else quadratic(w, batch)

        broken = on_device(stream, method, failing)
        with pytest.raises(Diverged, match=r"step 5: the loss is (nan|-inf)"):
            drive(method.program(0, STEPS), broken)
        assert np.array_equal(broken.weights, ends[4])


@pytest.mark.parametrize("fused", [False, True])
@pytest.mark.parametrize("name", ["mezo", "adam", "svrg"])
def test_an_update_beyond_all_numbers_stops_before_it(name: str, fused: bool) -> None:
    _, stream, method = variant(name, "bank", lr=1e5)
    losses = iter([1.0, 1.0 + 1e-3] * 2 + [1e30, 1.0] * 4)
    ends: list[np.ndarray] = []
    inner = on_device(stream, method, lambda w, batch: next(losses))
    executor = Fusing(inner) if fused else inner
    with pytest.raises(Diverged, match=r"step [12]: the coefficient of the update is .* the weights were restored"):
        drive(method.program(0, STEPS), executor, on_step=lambda *step: ends.append(executor.weights.copy()))
    assert np.array_equal(executor.weights, ends[-1])
    assert inner.displacement.undo() == Apply()


def test_an_interrupted_loss_leaves_the_weights_of_the_last_step() -> None:
    _, stream, method = variant("svrg fresh", "bank")
    calls = iter(range(100))

    def interrupted(w: np.ndarray, batch: int) -> float:
        if next(calls) == 4:  # at the anchor
            raise KeyboardInterrupt
        return quadratic(w, batch)

    executor, after = on_device(stream, method, interrupted), on_device(stream, method)
    drive(method.program(0, 1), after)
    with pytest.raises(KeyboardInterrupt):
        drive(method.program(0, STEPS), executor)
    assert np.array_equal(executor.weights, after.weights)


@pytest.mark.parametrize("name", VARIANTS)
def test_fused_sweeps_have_the_bits_of_single_ones(name: str) -> None:
    _, stream, method = variant(name, "bank")
    for make in (lambda: in_float(stream), lambda: on_device(stream, method)):
        plain, fused = make(), Fusing(make())
        drive(method.program(0, STEPS), plain)
        drive(method.program(0, STEPS), fused)
        assert np.array_equal(plain.flat, fused.weights)


def test_a_step_takes_two_sweeps() -> None:
    spec = design("bank", steps=20)
    stream = stream_of(spec)
    fused = Fusing(in_float(stream))
    drive(made(spec, stream).program(), fused)
    assert fused.sweeps == 2 * 20
    assert fused.weights is not None
    assert fused.sweeps == 2 * 20 + 1  # the last update waited for someone to look


def test_sweeps_join_in_their_order_only() -> None:
    move, term = Perturb(1, 0.1, Key(0)), Term(0.5, Key(0))
    assert join(Apply((move,), (term,)), Apply((move,))) == Apply((move,), (term,), (move,))
    assert join(Apply((move,)), Apply((move,), (term,))) == Apply((move, move), (term,))
    assert join(Apply((), (term,)), Apply((), (term,))) is None
    assert join(Apply((), (term,), (move,)), Apply((move,), (term,))) is None
    assert join(Apply((), (term,)), Apply((move,), (), (move,))) is None


@pytest.mark.parametrize("name", METHODS)
def test_every_step_ends_undisplaced(name: str) -> None:
    """By the commands alone, whatever the losses: perturbations of a step add up to nothing."""
    _, _, method = variant(name, "bank")
    displacement, step, losses = Displacement(), 0, iter(np.random.default_rng(0).normal(size=10**4))
    program, answer = method.program(0, 12), None
    while step < 12:
        command = program.send(answer)
        answer = None
        if isinstance(command, Apply):
            for move in (*command.perturb, *command.then):
                displacement.note(move)
        elif isinstance(command, EndStep):
            displacement.require_zero()
            step += 1
        elif isinstance(command, Eval) or type(command).__name__ == "Norm":
            answer = abs(float(next(losses)))


def test_what_an_executor_has_not_is_refused_by_name() -> None:
    class Sweeps:
        displacement = Displacement()

        def apply(self, command: Apply) -> None:
            pass

        def loss(self, batch: int) -> float:
            return 1.0

    _, _, method = variant("momentum", "bank")
    with pytest.raises(Exception, match=r"Sweeps cannot carry out Map"):
        drive(method.program(0, 1), Sweeps())
    _, stream, _ = variant("lozo", "bank")
    executor = in_float(stream)
    executor._directions.layout = None
    with pytest.raises(SpecError, match="with layout="):
        executor.apply(Apply((Perturb(1, 0.1, Key(0), variant("lozo", "bank")[2].form(0)),)))
