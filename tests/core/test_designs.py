"""Names of the sources that have hardware."""

from __future__ import annotations

from typing import Any

import pytest

from pezo_hw.errors import SpecError
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import FreshUniform, TreeStream, build
from pezo_hw.streams.base import counted
from pezo_hw.streams.designs import DESIGNS, own_design, shown_design, spec_of


def spec(**perturbation: Any) -> DesignSpec:
    return DesignSpec.from_dict({"name": "d", "perturbation": perturbation}, source="d.toml")


@pytest.mark.parametrize("design", DESIGNS)
def test_each_name_is_the_own_source_of_its_spec(design: str) -> None:
    chosen = spec_of(spec(), design)
    assert own_design(chosen) == shown_design(chosen) == ("uniform" if design.startswith("uniform") else design)
    assert spec_of(chosen, design) == chosen


def test_a_generator_is_kept_unless_the_name_says_another() -> None:
    own = spec(kind="rademacher", generator="xoroshiro")
    for design, generator in (("uniform", "xoroshiro"), ("uniform-lutsr", "lutsr"), ("gaussian-tree", "xoroshiro")):
        assert spec_of(own, design).perturbation.generator == generator
    assert isinstance(build(spec_of(own, "uniform-lutsr")), FreshUniform)
    assert isinstance(build(spec_of(own, "gaussian-tree")), TreeStream)


def test_the_table_gaussian_is_shown_as_sums() -> None:
    table = spec(kind="gaussian")
    assert own_design(table) is None and shown_design(table) == "gaussian-clt"


def test_what_cannot_be_had_is_refused() -> None:
    with pytest.raises(SpecError, match="'gauss' is not known; choose one of bank, pool"):
        spec_of(spec(), "gauss")
    with pytest.raises(SpecError, match=r"d\.toml: perturbation\.bits = 4 .* at least 5"):
        spec_of(spec(bits=4, generators=3), "gaussian-tree")


def test_huge_counts_are_written_as_powers() -> None:
    assert counted(7905) == "7905" and counted(2**64 - 1) == "18446744073709551615"
    assert counted(2**512 - 1) == "2^512 - 1" and counted(2**128 - 1) == "2^128 - 1"
    assert counted((2**512 - 1) // 3) == "about 2^510"
