"""Switching: the bit-accurate model and the simulated netlist count the same toggles of states and outputs."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from pezo_hw.errors import SpecError, ToolError
from pezo_hw.power import gates, glitches, twin
from pezo_hw.power.control import toggles
from pezo_hw.power.saif import parse
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import BankStream, Stream, build

#: Word at which the recorded run begins: four words pass first.
START, CLOCKS = 4, 200
FAST = ("ring", "pool")
DESIGNS: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "ring": ("bank", {"kind": "bank", "generators": 3, "bits": 5}, {}),
    "fixed": ("bank", {"kind": "bank", "generators": 4, "bits": 6, "rotation": "none"}, {}),
    "uniform": ("uniform", {"kind": "uniform", "words": 1, "bits": 8}, {}),
    "sum": ("gaussian-clt", {"kind": "gaussian", "gaussian": "clt", "words": 1, "bits": 6}, {}),
    "tree": ("gaussian-tree", {"kind": "gaussian", "gaussian": "tree", "words": 1, "bits": 7}, {}),
    "lut-sr": ("uniform-lutsr", {"kind": "uniform", "words": 1, "bits": 16, "generator": "lutsr"}, {}),
    "xoroshiro": ("uniform-xoroshiro", {"kind": "uniform", "words": 1, "bits": 12, "generator": "xoroshiro"}, {}),
    "pool": ("pool", {"kind": "pool", "pool_size": 600, "bits": 8}, {"lanes": 2}),
    "permuted": ("pool", {"kind": "pool", "pool_size": 601, "bits": 6}, {"lanes": 3, "pool_mapping": "permuted"}),
    "rotating": ("pool", {"kind": "pool", "pool_size": 511, "bits": 8}, {"lanes": 4, "pool_mapping": "rotating"}),
}


def spec_of(name: str) -> DesignSpec:
    _, perturbation, hardware = DESIGNS[name]
    table = {"name": "p", "perturbation": {"offsets": "equal", **perturbation}, "hardware": hardware}
    return DesignSpec.from_dict({**table, "weights": {"count": 300}})


def stream_of(name: str) -> Stream:
    return build(spec_of(name))


def test_toggles_of_a_ring_counted_bit_by_bit() -> None:
    stream = stream_of("ring")
    assert isinstance(stream, BankStream)
    lanes = [[int(word) for word in stream.lane_states_at(START + t)] for t in range(CLOCKS + 1)]
    by_hand = sum((a ^ b).bit_count() for old, new in itertools.pairwise(lanes) for a, b in zip(old, new, strict=True))
    assert twin.registers(stream, START, CLOCKS) == by_hand


def test_only_the_given_bits_count() -> None:
    words = np.array([[0b1111], [0b0000], [0b0110]])
    assert toggles(words, 4) == 6
    assert toggles(words, 2) == 3
    assert toggles(np.array([[-1], [0]]), 8) == 8


@pytest.mark.parametrize(
    "name", [name if name in FAST else pytest.param(name, marks=pytest.mark.slow) for name in DESIGNS]
)
def test_netlist_and_model_toggle_alike(name: str) -> None:
    stream = stream_of(name)
    found = gates.activity(stream, DESIGNS[name][0], "ecp5", CLOCKS)
    assert round(found.lanes * CLOCKS, 6) == twin.registers(stream, START, CLOCKS)
    assert round(found.outputs * CLOCKS, 6) == twin.outputs(stream, START, CLOCKS)
    guess = twin.activity(stream, "ecp5", CLOCKS, START)
    assert guess.lanes == found.lanes
    assert guess.outputs == found.outputs
    assert guess.memory == found.memory
    assert abs(guess.flip_flops - found.flip_flops) <= max(4, 0.15 * found.flip_flops)
    assert 0.9 < guess.registers / found.registers < 1.1
    assert 0.6 < (guess.registers + guess.logic) / (found.registers + found.logic) < 1.2


def test_stalled_netlist_stands_still() -> None:
    still = gates.activity(stream_of("ring"), "bank", "ecp5", 40, taken=0, of=1)
    assert (still.lanes, still.outputs) == (0, 0)
    assert still.registers < 1  # the mark's memory may still be settling


def test_sums_toggle_more_within_a_clock_than_single_level_steps() -> None:
    bank, chain = glitches.share(spec_of("ring"), "bank").share, glitches.share(spec_of("sum"), "gaussian-clt").share
    assert 0 <= bank < chain < 3


def test_one_lane_keeps_the_design() -> None:
    spec = spec_of("uniform")
    assert glitches.one_lane(spec).perturbation.words == 1
    ring = glitches.one_lane(spec_of("ring")).perturbation
    assert (ring.generators, ring.bits, ring.matrix) == (2, 5, spec_of("ring").perturbation.matrix)


def test_record_is_read_by_cell_and_port() -> None:
    text = """(DURATION 10)
 (INSTANCE TOP
  (NET
   (out\\[0\\] (T0 5) (T1 5) (TZ 0) (TX 0) (TB 0) (TC 4))
   (out\\[1\\] (T0 5) (T1 5) (TZ 0) (TX 0) (TB 0) (TC 3))
  )
  (INSTANCE top
   (NET
    (inner (T0 5) (T1 5) (TZ 0) (TX 0) (TB 0) (TC 9))
   )
   (INSTANCE a.b
    (NET
     (Q (T0 5) (T1 5) (TZ 0) (TX 0) (TB 0) (TC 7))
    )
    (INSTANCE below
     (NET
      (Q (T0 5) (T1 5) (TZ 0) (TX 0) (TB 0) (TC 1))
     )
    )
   )
  )
 )
)
"""
    found = parse(text.splitlines(), "top")
    assert found.duration == 10
    assert found.ports == {"out": 7}
    assert found.cells == {"a.b": {"Q": 7}}
    with pytest.raises(ToolError, match="holds no run of top"):
        parse(["nothing"], "top")


def test_wrong_requests() -> None:
    with pytest.raises(SpecError, match="no simulation models of its cells; choose one of ecp5, ice40"):
        gates.activity(stream_of("ring"), "bank", "xcup")
    with pytest.raises(SpecError, match="make no run"):
        gates.activity(stream_of("ring"), "bank", "ecp5", taken=2, of=1)
    with pytest.raises(SpecError, match="must be at least 1"):
        twin.activity(stream_of("ring"), "ecp5", 0)
    software = build(DesignSpec.from_dict({"name": "g", "perturbation": {"kind": "gaussian"}}))
    with pytest.raises(SpecError, match="no model of how it switches"):
        twin.registers(software, 0, 1)
