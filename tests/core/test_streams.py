"""Every stream against the independent model of docs/stream.md, itself in other chunks, and stored vectors."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pezo_hw import lfsr
from pezo_hw.errors import SpecError
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import BankStream, Key, PoolStream, build
from pezo_hw.streams.gaussian import inverse_cdf_table
from tests.core.designs import DESIGNS, design
from tests.independent_model import Model, philox

VECTORS = Path(__file__).parent.parent / "vectors"
STREAMS = {name: build(design(name)) for name in DESIGNS}
SLOW_MODEL = {"bank-32x16", "bank-13x11", "bank-leap"}  # the model's plain search takes minutes: give it the offsets


def model_of(spec: DesignSpec, table: dict[str, Any]) -> Model:
    p = spec.to_dict()["perturbation"] | {"matrix": table.get("matrix", []), "offsets": table.get("offsets", "search")}
    if table.get("kind", "bank") == "bank" and spec.name in SLOW_MODEL:
        p["offsets"] = list(spec.perturbation.offsets)
    return Model(p, spec.layout.length, spec.optimizer.queries, lfsr.SPARSE, lfsr.POLYNOMIALS)


@pytest.mark.parametrize("name", DESIGNS)
def test_twin_equals_the_independent_model(name: str) -> None:
    spec = design(name)
    stream, model = build(spec), model_of(spec, DESIGNS[name])
    assert (stream.cycle, stream.advance) == (model.cycle, model.advance)
    keys = [(0, 0, "z"), (1, 2, "z"), (977, 1, "z"), (10**9, 0, "z")]
    if name not in SLOW_MODEL:
        keys.append((5, 0, "v"))
    for step, query, role in keys:
        for start, count in ((0, 40), (1, 1), (997, 6)):
            got = stream.ints(Key(step, query, role), start, count)
            assert got.dtype == np.int32
            assert got.tolist() == model.ints(step, query, role, start, count), (step, query, role, start)


@pytest.mark.parametrize("name", DESIGNS)
def test_vectors(name: str) -> None:
    """The stored vectors: what a stranger's model should give (tests/vectors/README.md says how they are made)."""
    vector = json.loads((VECTORS / f"{name}.json").read_text())
    stream = build(DesignSpec.from_dict(vector["design"]))
    assert {k: v for k, v in stream.describe().items() if k in vector["facts"]} == vector["facts"]
    for entry in vector["ints"]:
        key = Key(entry["step"], entry["query"], entry["role"])
        assert stream.ints(key, entry["start"], len(entry["values"])).tolist() == entry["values"]


def test_gaussian_table_is_the_published_one() -> None:
    stored = json.loads((VECTORS / "gaussian_table.json").read_text())
    for bits, digest in stored["sha256_of_int32_little_endian"].items():
        assert hashlib.sha256(inverse_cdf_table(int(bits)).astype("<i4").tobytes()).hexdigest() == digest


def test_philox_reference_vectors() -> None:
    """Known answers of Philox4x32-10: all-zero and all-one counter and key (Random123's kat_vectors)."""
    assert philox([0] * 4, [0] * 2) == [0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8]
    assert philox([0xFFFFFFFF] * 4, [0xFFFFFFFF] * 2) == [0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD]


@pytest.mark.parametrize("name", DESIGNS)
@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 5000), st.integers(0, 400), st.integers(0, 400))
def test_chunks_do_not_matter(name: str, step: int, start: int, first: int, second: int) -> None:
    stream = STREAMS[name]
    key = Key(step, step % 3)
    whole = stream.ints(key, start, first + second)
    parts = [stream.ints(key, start, first), stream.ints(key, start + first, second)]
    assert np.array_equal(whole, np.concatenate(parts))
    assert np.abs(whole, dtype=np.int64).max(initial=0) <= stream.max_abs


def test_gaussian_counter_carries_past_32_bits() -> None:
    stream, key, edge = STREAMS["gaussian"], Key(3), 1 << 35
    both = stream.ints(key, edge - 13, 30)
    assert np.array_equal(both, np.concatenate([stream.ints(key, edge - 13, 13), stream.ints(key, edge, 17)]))


SUMMABLE = [n for n, s in STREAMS.items() if n.startswith(("bank", "pool")) and s.cycle * s.lanes <= 1 << 24]


@pytest.mark.parametrize("name", SUMMABLE)
def test_a_cycle_has_unit_modulus(name: str) -> None:
    stream = STREAMS[name]
    if isinstance(stream, BankStream):
        whole = stream.clock_values(0, stream.cycle)
    else:
        assert isinstance(stream, PoolStream)
        whole = stream.pool()
    square = float(np.mean(whole.astype(np.float64) ** 2)) * stream.scale**2
    rounded = stream.perturbation.scaling != "exact"
    assert square == pytest.approx(1.0, abs=0.7 if rounded else 1e-12)
    p = stream.perturbation
    balanced = p.pool_fill == "stratified" if p.kind == "pool" else p.signed == "offset" and p.state_bits == p.bits
    if balanced and not rounded:
        assert int(whole.sum(dtype=np.int64)) == 0


def test_every_start_is_visited_once_with_a_coprime_advance() -> None:
    stream = STREAMS["bank-31x8"]
    starts = {stream.start_clock(Key(p // 3, p % 3)) for p in range(stream.cycle)}
    assert len(starts) == stream.cycle == stream.distinct == 7905


def test_fanout_shares_numbers_and_says_so() -> None:
    """Weights f by f get the same numbers; a design without fanout keeps its hash, one with it has another."""
    wide, plain = build(design("bank-fanout-cut")), STREAMS["bank-31x8"]
    assert isinstance(wide, BankStream) and isinstance(plain, BankStream)
    shared = wide.clock_values(3, 5)
    assert shared.shape == (5, 1024)
    assert np.array_equal(shared, plain.clock_values(3, 5)[:, np.arange(1024) // 34])
    assert wide.effective_dimension() == plain.effective_dimension() and wide.scale == plain.scale
    assert any(w.startswith("fanout 34:") and "at most 31 of 1003 directions" in w for w in wide.warnings)
    assert not plain.warnings
    assert "fanout" not in plain.spec.to_json() and wide.spec.hash != plain.spec.hash


def test_lanes_change_no_number() -> None:
    spec = design("bank-31x8")
    for lanes in (8, 62, 100):
        other = dataclasses.replace(spec, hardware=dataclasses.replace(spec.hardware, lanes=lanes))
        other = DesignSpec.from_dict(other.to_dict())
        assert np.array_equal(build(other).ints(Key(3), 5, 900), STREAMS["bank-31x8"].ints(Key(3), 5, 900))


def test_known_counts_of_distinct_perturbations() -> None:
    """The reference page's figures: 4,810 weights on a pool of 4,095 leave 63 perturbations with the paper's rule."""
    for hidden, size, expected in (([64], 4095, 63), ([64, 64], 4095, 21)):
        spec = DesignSpec.from_dict(
            {
                "name": "pool",
                "perturbation": {"kind": "pool", "pool_size": size, "advance": "raw"},
                "task": {"hidden": hidden},
            }
        )
        stream = build(spec)
        assert stream.distinct == expected
        assert any(f"only {expected} distinct" in warning for warning in stream.warnings)
    bank = {"generators": 31, "bits": 8, "advance": "raw"}
    assert build(DesignSpec.from_dict({"name": "b", "perturbation": bank, "task": {"hidden": [128]}})).distinct == 51


def test_equal_spacing_is_warned_about() -> None:
    spec = DesignSpec.from_dict({"name": "b", "perturbation": {"offsets": "equal"}})
    assert any("effective dimension" in warning for warning in build(spec).warnings)
    assert build(DesignSpec.from_dict({"name": "b"})).warnings == []


def test_effective_dimension_is_that_of_the_gram_matrix() -> None:
    for table in ({"generators": 3, "bits": 5}, {"generators": 4, "bits": 6, "rotation": "none"}):
        stream = build(DesignSpec.from_dict({"name": "b", "perturbation": table}))
        assert isinstance(stream, BankStream)
        flat = stream.clock_values(0, stream.cycle).astype(np.float64)
        rows = np.stack([np.roll(flat, -s, axis=0).reshape(-1) for s in range(stream.cycle)])
        gram = rows @ rows.T
        ratio = np.trace(gram) ** 2 / np.sum(gram**2)
        assert stream.effective_dimension() == pytest.approx(ratio, rel=1e-9)


@pytest.mark.parametrize(
    ("key", "words"), [(Key(-1), "step must be"), (Key(0, 3), "from 0 to 2"), (Key(0, 0, "w"), "role 'w'")]
)
def test_keys_outside_the_design_are_refused(key: Key, words: str) -> None:
    with pytest.raises(SpecError, match=words):
        STREAMS["bank-31x8"].ints(key, 0, 1)


def test_lag_correlations_of_the_sparse_bank() -> None:
    """|lag 1-4| <= .012 for 8 bits and <= .001 for 12 to 16 bits; the one-step LFSR is correlated."""
    for bits, bound in ((8, 0.012), (12, 0.001), (14, 0.001), (16, 0.001)):
        values = lfsr.trajectory(lfsr.SPARSE[bits], 1, (1 << bits) - 1).astype(np.float64)
        values -= values.mean()
        lags = [abs(np.dot(values, np.roll(values, lag)) / np.dot(values, values)) for lag in range(1, 5)]
        assert max(lags) <= bound, (bits, lags)
    one_step = lfsr.trajectory(lfsr.lfsr_matrix(lfsr.POLYNOMIALS[16]), 1, (1 << 16) - 1).astype(np.float64)
    one_step -= one_step.mean()
    assert np.dot(one_step, np.roll(one_step, 1)) / np.dot(one_step, one_step) > 0.4
