"""External batteries: fair bits pass, faulty ones fail, what must fail by construction is expected, with the reason."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pezo_hw.errors import MissingDependency, SpecError, ToolError
from pezo_hw.quality import batteries
from pezo_hw.quality.batteries import dieharder, sp80022
from pezo_hw.quality.batteries.feed import Feed
from pezo_hw.quality.batteries.judge import judged
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, build

needs_dieharder = pytest.mark.skipif(not shutil.which("dieharder"), reason="dieharder is not installed (apt)")


def feed(**perturbation: Any) -> Feed:
    table = {"name": "batteries", "weights": {"count": 301}}
    table["perturbation"] = {"kind": "bank", "bits": 8, "generators": 31} | perturbation
    return Feed(build(DesignSpec.from_dict(table)))


class Given(Feed):
    """Bits from elsewhere, as if they were those of a source without reuse."""

    def __init__(self, bits: np.ndarray, linear: bool = False) -> None:
        super().__init__(feed(kind="uniform").stream)
        self.given, self.linear = bits.astype(np.uint8), linear

    def bits(self, count: int) -> np.ndarray:
        return self.given[:count]

    def write(self, path: Path, size: int) -> None:
        path.write_bytes(np.packbits(self.given, bitorder="little").tobytes())


def test_bits_are_the_numbers_in_the_order_of_the_weights(tmp_path: Path) -> None:
    one = feed()
    numbers = one.stream.ints(Key(0), 0, 301)
    words = numbers + 128
    bits = [int(word) >> b & 1 for word in words for b in range(8)]
    assert one.bits(301 * 8 - 3).tolist() == bits[:-3]
    one.write(tmp_path / "bits", 300)
    assert (tmp_path / "bits").read_bytes() == bytes(words[:300].tolist())
    assert one.cycle_bits == 31 * 255 * 31 * 8 and one.fresh_bits == 255 * 8
    again = one.bits(one.cycle_bits + 80)
    assert np.array_equal(again[-80:], again[:80])
    odd = feed(kind="pool", bits=5, pool_size=77)
    odd.write(tmp_path / "odd", 40)
    assert np.array_equal(np.unpackbits(np.frombuffer((tmp_path / "odd").read_bytes(), np.uint8), bitorder="little"),
                          odd.bits(320))  # fmt: skip


@pytest.mark.parametrize(
    ("perturbation", "width", "linear"),
    [
        ({"kind": "rademacher"}, 1, True),
        ({"kind": "uniform", "generator": "xoroshiro"}, 8, False),
        ({"kind": "gaussian"}, 1, False),
        ({"scaling": "table", "bits": 7}, 7, True),
    ],
)
def test_what_each_source_feeds(perturbation: dict[str, Any], width: int, linear: bool) -> None:
    one = feed(**perturbation)
    assert (one.width, one.linear) == (width, linear)
    bits = one.bits(4001)
    assert len(bits) == 4001 and set(bits.tolist()) == {0, 1} and 0.4 < bits.mean() < 0.6


@pytest.mark.parametrize(
    ("p", "verdict"),
    [
        ([0.3, 0.7], "pass"),
        ([1e-9, 0.5], "fail"),
        ([0.995, 0.999], "too good"),
        ([1 - 1e-9], "too good"),
        ([0.5, 1.0], "pass"),
        ([3e-5] + [0.5] * 9, "pass"),
        ([], "not run"),
    ],
)
def test_p_values_are_read_on_both_sides(p: list[float], verdict: str) -> None:
    found = judged({"test": "frequency", "p": p, "bits": 100}, feed(kind="uniform"))
    assert found["verdict"] == verdict


@pytest.mark.parametrize(
    ("perturbation", "test", "bits", "reason"),
    [
        ({"kind": "uniform"}, "rank", 10**6, "linear over GF(2)"),
        ({"kind": "uniform"}, "diehard_rank_32x32", 10**6, "linear over GF(2)"),
        ({"kind": "uniform"}, "serial", 10**6, ""),
        ({"kind": "uniform", "generator": "xoroshiro"}, "rank", 10**6, ""),
        ({}, "serial", 10**6, "numbers are reused: after 2,040 bits"),
        ({"bits": 16, "generators": 4}, "frequency", 600_000, "57% of a cycle"),
    ],
)
def test_failures_by_construction_are_expected(perturbation: dict[str, Any], test: str, bits: int, reason: str) -> None:
    found = judged({"test": test, "p": [0.0], "bits": bits}, feed(**perturbation))
    assert found["verdict"] == ("expected" if reason else "fail")
    assert reason in found["reason"]


def test_sp80022_passes_fair_bits_and_finds_planted_faults(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("sp80022suite", reason="pip install 'pezo-hw[rng]'")
    monkeypatch.setattr(sp80022, "SEQUENCES", 4)
    rng = np.random.default_rng(1)
    fair = rng.integers(0, 2, 1_600_000).astype(np.uint8)
    lfsr = [1] + [0] * 15
    for t in range(16, 65_535):
        lfsr.append(lfsr[t - 16] ^ lfsr[t - 14] ^ lfsr[t - 13] ^ lfsr[t - 11])
    cases = {
        "fair": (fair, set()),
        "biased": ((rng.random(1_600_000) < 0.51), {"frequency", "cumulative_sums", "runs"}),
        "linear": (np.tile(np.array(lfsr, dtype=np.uint8), 50)[:1_600_000], {"rank", "linear_complexity"}),
    }
    for name, (bits, wrong) in cases.items():
        verdicts = {e["test"]: judged(e, Given(bits))["verdict"] for e in sp80022.run(Given(bits))["tests"]}
        failed = {test for test, verdict in verdicts.items() if verdict in ("fail", "too good")}
        assert failed >= wrong if wrong else not failed, (name, verdicts)


def test_a_short_cycle_names_what_does_not_apply() -> None:
    pytest.importorskip("sp80022suite", reason="pip install 'pezo-hw[rng]'")
    found = sp80022.run(feed(kind="pool", pool_size=2047))
    reasons = {entry["test"]: entry.get("reason", "") for entry in found["tests"]}
    assert found["bits"] == 2047 * 8 and found["sequences"] == 1
    assert reasons["universal"] == "needs 387,840 bits, a cycle has 16,376" and not reasons["frequency"]


@needs_dieharder
def test_dieharder_on_fair_and_on_faulty_bits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dieharder, "TESTS", {3: 2000, 101: 10_000})
    monkeypatch.setattr(dieharder, "FILE", 5_000_000)
    rng = np.random.default_rng(2)
    fair, sticky = rng.integers(0, 2, 40_000_000), np.repeat(rng.integers(0, 2, 20_000_000), 2)
    for bits, verdict in ((fair, "pass"), (sticky, "fail")):
        given = Given(bits)
        found = [judged(entry, given) for entry in dieharder.run(given, tmp_path)["tests"]]
        assert {entry["test"] for entry in found} == {"diehard_rank_6x8", "sts_runs 2"}
        assert {entry["verdict"] for entry in found} == {verdict}


def test_output_of_dieharder_is_read_with_what_it_read_again() -> None:
    said = "         sts_monobit,   1,    100000,      20,0.00000000,  FAILED  \n"
    (entry,) = dieharder.parse(said, "# The file file_input_raw was rewound 40 times\n", 200_000)
    assert entry == {"test": "sts_monobit 1", "p": [0.0], "bits": 41 * 1_600_000}
    with pytest.raises(ToolError, match="not a row of six columns"):
        dieharder.parse("something else\n", "", 10)
    with pytest.raises(ToolError, match="printed no result"):
        dieharder.parse("", "no such file\n", 10)


def test_what_is_missing_is_named_before_any_work(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ToolError, match="dieharder: not found; install the package dieharder"):
        batteries.check(("dieharder",))
    monkeypatch.setitem(__import__("sys").modules, "sp80022suite", None)
    with pytest.raises(MissingDependency, match=r"pip install 'pezo-hw\[rng\]'"):
        batteries.check(("sp80022",))
    with pytest.raises(SpecError, match="'nist' is not known; choose one of none, all, sp80022, dieharder"):
        batteries.chosen("nist")
