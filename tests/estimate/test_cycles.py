"""Estimated clocks of commands and sweeps are those of the simulated blocks, every one."""

from __future__ import annotations

from typing import Any

import pytest

from pezo_hw.errors import SpecError
from pezo_hw.estimate.cycles import cycles, words_of
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Stream, build

from .clocks import measured

SCRIPT = [("load", 0), ("sweep", 10), ("mark", 0), ("sweep", 7), ("rewind", 0), ("skip", 0), ("skip", 1), ("skip", 37)]
DESIGNS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "ring": ({"kind": "bank", "generators": 5, "bits": 8}, {}),
    "ring of one": ({"kind": "bank", "generators": 1, "bits": 6}, {}),
    "fixed": ({"kind": "bank", "generators": 4, "bits": 5, "rotation": "none"}, {}),
    "table": ({"kind": "bank", "generators": 3, "bits": 6, "scaling": "table"}, {}),
    "uniform": ({"kind": "uniform", "words": 2, "bits": 9}, {}),
    "signs": ({"kind": "rademacher", "words": 1}, {}),
    "sum": ({"kind": "gaussian", "gaussian": "clt", "words": 2, "bits": 8}, {}),
    "tree": ({"kind": "gaussian", "gaussian": "tree", "words": 1, "bits": 7}, {}),
    "lut-sr": ({"kind": "uniform", "words": 1, "bits": 8, "generator": "lutsr"}, {}),
    "xoroshiro": ({"kind": "uniform", "words": 2, "bits": 16, "generator": "xoroshiro"}, {}),
    "sum of xoroshiro": (
        {"kind": "gaussian", "gaussian": "clt", "words": 1, "bits": 8, "generator": "xoroshiro"},
        {},
    ),
    "box-muller": ({"kind": "gaussian", "gaussian": "boxmuller", "words": 1, "bits": 10}, {}),
    "box-muller of lut-sr": (
        {"kind": "gaussian", "gaussian": "boxmuller", "words": 1, "bits": 10, "generator": "lutsr"},
        {},
    ),
    "wide ring": ({"kind": "bank", "generators": 6, "bits": 8}, {"lanes": 12}),
    "pool": ({"kind": "pool", "pool_size": 50, "bits": 6}, {"lanes": 3}),
    "permuted": ({"kind": "pool", "pool_size": 50, "bits": 6}, {"lanes": 3, "pool_mapping": "permuted"}),
}


def stream_of(name: str) -> Stream:
    perturbation, hardware = DESIGNS[name]
    table = {"name": "c", "perturbation": {"offsets": "equal", **perturbation}, "hardware": hardware}
    return build(DesignSpec.from_dict({**table, "weights": {"count": 40}}))


@pytest.mark.parametrize("name", DESIGNS)
def test_clocks_are_exact(name: str) -> None:
    stream = stream_of(name)
    known = cycles(stream)
    expected = {"load": known.load, "mark": known.mark, "rewind": known.rewind}
    wanted = [
        expected[kind] if kind in expected else known.skipping(arg) if kind == "skip" else arg for kind, arg in SCRIPT
    ]
    assert measured(stream, SCRIPT) == wanted


@pytest.mark.parametrize("name", ["ring", "pool"])
def test_whole_perturbation(name: str) -> None:
    stream = stream_of(name)
    words = words_of(stream, 40)
    script = [("load", 0), ("sweep", words), ("rewind", 0), ("sweep", words), ("rewind", 0), ("sweep", words)]
    assert sum(measured(stream, script)) == cycles(stream).perturbation(words, 3)


def test_streams_without_hardware_are_refused() -> None:
    table = {"name": "c", "perturbation": {"kind": "gaussian"}, "weights": {"count": 40}}
    with pytest.raises(SpecError, match="no hardware whose clocks are known"):
        cycles(build(DesignSpec.from_dict(table)))
    pool = {"name": "c", "perturbation": {"kind": "pool", "pool_size": 63}, "weights": {"count": 40}}
    rotating = DesignSpec.from_dict({**pool, "hardware": {"lanes": 4, "pool_mapping": "rotating"}})
    with pytest.raises(SpecError, match="depends on the words since the mark"):
        cycles(build(rotating))
