"""Stored state against independent models in float64; state of N numbers; projections; anchors."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from pezo_hw.errors import SpecError
from pezo_hw.layout import Layout
from pezo_hw.streams import Key
from pezo_hw.zo import FULL, Apply, Project, Swap, drive
from pezo_hw.zo.directions import Directions
from pezo_hw.zo.dry import count, steps_for
from pezo_hw.zo.execute import Journal
from pezo_hw.zo.kerzoo import KERNELS, kernel
from pezo_hw.zo.mapping import MapState, product
from pezo_hw.zo.method import ScalarLog, host_uniform
from pezo_hw.zo.svrg import Svrg

from ..independent_model import SplitMix
from .harness import (
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

STEPS = 9
SHORT = {
    "pool": {"kind": "pool", "pool_size": 19},
    "bank": {"kind": "bank", "generators": 2, "bits": 3, "offsets": "equal"},  # 14 clocks of 2 numbers
}


@pytest.mark.parametrize("name", ["momentum", "adam"])
@pytest.mark.parametrize("kind", SHORT)
@pytest.mark.parametrize("queries", [1, 3])
def test_state_of_n_numbers_is_the_dense_state(name: str, kind: str, queries: int) -> None:
    """On a stream of period N the weights have the same bits, and the dense arrays repeat the N numbers."""
    spec = design(kind, name, perturbation=SHORT[kind], queries=queries, state="period", lr=0.02)
    stream, period = stream_of(spec), {"pool": 19, "bank": 28}[kind]
    method = made(spec, stream)
    for make in (
        lambda n: in_float(stream, period=n),
        lambda n: on_device(stream, method, period=n),
    ):
        dense, short = make(0), make(period)
        for executor in (dense, short):
            drive(method.program(0, 30), executor)
        assert np.array_equal(dense.flat, short.flat)
        assert not np.array_equal(dense.flat, make(0).flat)
        arrays = len(short.state.arrays)
        assert (short.state.size, dense.state.size) == (arrays * period, arrays * D)
        for array in short.state.arrays:
            assert np.array_equal(np.resize(short.state.arrays[array][0], D), dense.state.arrays[array][0])


def test_a_period_that_is_none_is_refused() -> None:
    stream = stream_of(design("pool", perturbation=SHORT["pool"]))
    with pytest.raises(SpecError, match="state of 18 numbers: the stream does not repeat"):
        in_float(stream, period=18)


@pytest.mark.parametrize("name", ["momentum", "adam"])
def test_replay_has_the_bits_of_stored_state(name: str) -> None:
    """Adam from the scalar log runs the same recurrence; momentum's replay sums terms, so it is equal to rounding."""
    stored, replayed, short = (
        variant(name, "bank", memory=memory, horizon=horizon)
        for memory, horizon in (("stored", 0), ("replay", 0), ("replay", 3))
    )
    found = []
    for _, stream, method in (stored, replayed, short):
        executor = in_float(stream)
        drive(method.program(0, 12), executor)
        found.append(executor.weights)
    if name == "adam":
        assert np.array_equal(found[0], found[1])
    assert found[0] == pytest.approx(found[1], abs=2e-6)
    assert np.abs(found[0] - found[2]).max() > 1e-4  # a truncated memory is another method


def test_momentum_and_adam_are_their_recurrences() -> None:
    for name in ("momentum", "adam"):
        _, stream, method = variant(name, "gaussian", queries=2, schedule="linear", weight_decay=0.1, lr=0.02)
        log: ScalarLog = []
        executor = in_float(stream)
        drive(method.program(0, STEPS, log), executor)
        w, m, v = start().astype(np.float64), np.zeros(D), np.zeros(D)
        for step, losses in enumerate(log):
            z = [stream.ints(Key(step, query), 0, D) * stream.scale for query in range(2)]
            x = sum((losses[2 * q] - losses[2 * q + 1]) / (2 * 0.01) * z[q] for q in range(2)) / 2
            rate = 0.02 * (1 - step / 40)
            w *= 1 - rate * 0.1
            m, v = 0.9 * m + 0.1 * x, 0.999 * v + 0.001 * x * x
            hat = (m / (1 - 0.9 ** (step + 1))) / (np.sqrt(v / (1 - 0.999 ** (step + 1))) + 1e-8)
            w -= rate * (m if name == "momentum" else hat)
        assert executor.weights == pytest.approx(w, abs=3e-6)


@pytest.mark.parametrize("refresh", [1, 3])
def test_lozo_m_is_its_recurrence(refresh: int) -> None:
    """Against dense float64 arithmetic from the losses alone; refresh 1 projects at every step."""
    _, stream, method = variant("lozo-m", "bank", refresh=refresh, rank=2, lr=0.002)
    log: ScalarLog = []
    executor = in_float(stream)
    drive(method.program(0, STEPS, log), executor)
    w, slot, scale = start().astype(np.float64), LAYOUT.tensors[0], stream.scale
    n = np.zeros((6, 2))
    old, dense = np.zeros((7, 2)), np.zeros(8)
    for step, (plus, minus) in enumerate(log):
        c, take = (plus - minus) / 0.02, 0.1 if step else 1.0
        u = stream.ints(Key(step, 0, "u"), 0, 12).reshape(6, 2) * scale
        v = stream.ints(Key(step // refresh, 0, "v"), 0, 14).reshape(7, 2) * scale
        if step and not step % refresh:
            n = n @ old.T @ v / 7
        n, old = 0.9 * n + take * c * u, v
        dense = 0.9 * dense + take * c * stream.ints(Key(step), 42, 8) * scale
        w[: slot.size] -= 0.002 * (n @ v.T).reshape(-1) / 2
        w[slot.size :] -= 0.002 * dense
    assert executor.weights == pytest.approx(w, abs=3e-6)


class Orthogonal:
    """A stand-in for a stream: V has columns of signs that are orthogonal, so that V^T V = n I exactly."""

    scale, max_abs = 1.0, 1

    def ints(self, key: Key, start: int, count: int) -> np.ndarray:
        place = np.arange(start, start + count)
        if key.role == "v":
            turned = (place // 2 // (2 if key.step == 2 else 1)) % 2  # rows of 2; step 2 has other columns
            return np.where(place % 2 == 0, 1, 1 - 2 * turned).astype(np.int32)
        return np.where(np.cos(1.0 + place + key.step) > 0, 1, -1).astype(np.int32)


def test_projection_onto_the_same_v_changes_nothing() -> None:
    layout = Layout.of([("w", (4, 8))])
    state = MapState(Directions(Orthogonal(), 32, None, layout), 32)
    before = np.random.default_rng(0).normal(size=8).astype(np.float32)
    state.arrays["m"] = {0: before.copy()}
    state.project(Project("m", 2, Key(0, 0, "v"), Key(1, 0, "v")))  # another key, the same numbers
    assert np.array_equal(state.arrays["m"][0], before)
    state.project(Project("m", 2, Key(0, 0, "v"), Key(2, 0, "v")))
    assert np.array_equal(state.arrays["m"][0][0::2], before[0::2])  # the shared column stays
    assert not state.arrays["m"][0][1::2].any()  # the orthogonal one is lost


def test_products_round_in_order() -> None:
    generator = np.random.default_rng(0)
    left, right = (generator.normal(size=shape).astype(np.float32) for shape in ((5, 3), (3, 4)))
    terms = [np.float32(left[2, k] * right[k, 1]) for k in range(3)]
    assert product(left, right)[2, 1] == np.float32(np.float32(terms[0] + terms[1]) + terms[2])


@pytest.mark.parametrize("name", KERNELS)
def test_kernel_moments(name: str) -> None:
    """Over U(-1, 1), exactly: E[K] = 0, E[r K] = 1; cubic and quintic remove r^3, quintic r^5; E[(r K)^2] as stated."""
    exact = [Fraction(c).limit_denominator(64) for c in KERNELS[name]]

    def moment(power: int, times: int = 1) -> Fraction:
        """E[r^power K^times]."""
        total = Fraction(0)
        terms = [(2 * i + 1, c) for i, c in enumerate(exact)]
        if times == 2:
            terms = [(a + b, c * d) for a, c in terms for b, d in terms]
        for degree, c in terms:
            if (degree + power) % 2 == 0:
                total += c / (degree + power + 1)
        return total

    assert moment(0) == 0
    assert moment(1) == 1
    assert moment(3) == (Fraction(3, 5) if name == "linear" else 0)
    assert moment(5) == {"linear": Fraction(3, 7), "cubic": Fraction(-5, 21), "quintic": 0}[name]
    second = {"linear": Fraction(9, 5), "cubic": Fraction(25, 4), "quintic": Fraction(11025, 832)}  # the last: 13.25
    assert moment(2, 2) == second[name]
    value = sum(c * Fraction(3, 10) ** (2 * i + 1) for i, c in enumerate(exact))
    assert kernel(name, 0.3) == pytest.approx(float(value))
    assert kernel(name, -0.3) == -kernel(name, 0.3)


def test_host_scalars_are_uniform_and_their_own() -> None:
    drawn = np.array([[host_uniform(3, step, query) for query in range(4)] for step in range(2000)])
    assert np.abs(drawn).max() < 1
    assert abs(drawn.mean()) < 4 / np.sqrt(3 * drawn.size)
    assert np.mean(drawn**2) == pytest.approx(1 / 3, rel=0.03)
    assert np.abs(np.corrcoef(drawn.T) - np.eye(4)).max() < 0.1
    assert len(np.unique(drawn)) == drawn.size
    assert len({host_uniform(1, 0, 0), host_uniform(0, 1, 0), host_uniform(0, 0, 1), host_uniform(0, 0, 0)}) == 4
    state = 0x686F73742D7A6F00  # as docs/methods.md says it
    for word in (3, 17, 2):
        state = SplitMix(state ^ word).next()
    assert drawn[17, 2] == ((state >> 12) * 2 + 1 - (1 << 52)) / (1 << 52)


def test_the_control_variate_at_the_anchor_is_its_gradient() -> None:
    """w = A and one direction: both estimates cancel to the bit, whatever the minibatch, and G alone is left."""
    stream = stream_of(design("bank", "svrg"))
    method = Svrg(steps=10, lr=0.1, eps=0.01, interval=2, anchor_rate=0.0)
    executor, journal = in_float(stream), Journal()
    log: ScalarLog = []
    drive(method.program(0, 2, log), executor, journal)
    (update,) = [c for c in journal if isinstance(c, Apply) and c.terms and c.terms[-1].coefficient]
    full = (log[0][0] - log[0][1]) / 0.02
    assert [(term.coefficient, term.key) for term in update.terms] == [(-0.0, Key(1)), (-0.1 * full, Key(0))]


@pytest.mark.parametrize("anchor", ["stored", "replayed"])
def test_anchor_losses_are_taken_at_the_anchor(anchor: str) -> None:
    _, stream, method = variant("svrg", "pool", interval=4, anchor=anchor, lr=0.003)
    seen: list[np.ndarray] = []
    executor = on_device(stream, method, lambda w, batch: (seen.append(w.copy()), quadratic(w, batch))[1])
    ends = [executor.weights.copy()]
    drive(method.program(0, 4), executor, on_step=lambda *step: ends.append(executor.weights.copy()))
    units = np.where(np.arange(D) < 20, 2.0**12, 2.0**13)
    for step in (1, 2, 3):
        here, back, there, away = (w * units for w in seen[4 * step - 2 : 4 * step + 2])
        assert np.array_equal(here + back, 2 * ends[step])  # two points about w
        assert np.array_equal(there + away, 2 * ends[0])  # two points about the anchor
        assert not np.array_equal(ends[step], ends[0])


def test_replayed_anchors_have_the_bits_of_stored_ones() -> None:
    found = []
    for anchor in ("stored", "replayed"):
        _, stream, method = variant("svrg", "bank", interval=5, anchor=anchor, shared="no")
        executor, journal = on_device(stream, method), Journal()
        drive(method.program(0, STEPS), executor, journal)
        found.append(executor.weights)
        assert any(isinstance(command, Swap) for command in journal) == (anchor == "stored")
    assert np.array_equal(*found)


def test_annealing_divides_both_rates_after_a_rise() -> None:
    method = Svrg(steps=100, lr=1.0, eps=0.5, interval=1, anneal=4.0, epoch=2)
    means = [1.0, 1.0, 2.0, 2.0, 1.2, 1.2, 3.0, 3.0, 1.0, 1.0]  # epochs: 1, 2, 1.2, 3, 1
    log: ScalarLog = [(mean + 0.5, mean - 0.5) for mean in means]
    rates = [-method._terms(step, step, log[: step + 1])[0].coefficient for step in range(10)]
    assert rates == [1.0] * 6 + [1 / 4] * 2 + [1 / 16] * 2  # 1.2 > 1.05 * 1, then 3 > 1.05 * 2


@pytest.mark.parametrize("name", METHODS)
def test_what_a_method_takes_is_counted_dry(name: str) -> None:
    """Forwards, sweeps and state of the dry run are those of a real one."""
    _, stream, method = variant(name, "bank")
    calls: list[int] = []
    executor = in_float(stream, lambda w, batch: (calls.append(batch), quadratic(w, batch))[1])
    journal = Journal()
    drive(method.program(0, STEPS), executor, journal)
    needs = count(method, LAYOUT, full=3.5, steps=STEPS)
    assert needs.forwards == sum(3.5 if batch == FULL else 1.0 for batch in calls)
    assert needs.commands >= {type(command).__name__ for command in journal}
    copies = sum(part.size for kept in executor.snapshots.values() for part in kept.values())
    assert needs.state == executor.state.size + copies
    assert needs.sweeps >= sum(isinstance(command, Apply) for command in journal)


def test_a_budget_of_forwards_decides_the_steps() -> None:
    for name, per_step in (("mezo", 2), ("fzoo", 5), ("one-point", 1)):
        _, _, method = variant(name, "bank")
        assert steps_for(method, LAYOUT, 100) == 100 // per_step
    _, _, method = variant("svrg", "bank")
    assert steps_for(method, LAYOUT, 110, full=3.5) == 20  # 7 and 4 forwards in turn


def test_sweeps_of_few_dense_terms_fit_the_engine() -> None:
    fit = {name for name in VARIANTS if count(variant(name, "bank")[2], LAYOUT, steps=STEPS).rtl}
    assert fit == {
        *("mezo", "mezo linear", "one-point", "one-point plain", "kerzoo", "kerzoo quintic", "fzoo unsigned"),
        *("momentum replay", "momentum replay 3", "svrg replayed"),
    }
    assert not count(variant("momentum replay", "bank")[2], LAYOUT, steps=17).rtl  # 17 terms
