"""Design files: what is wrong is named with file, field, value, range and remedy; what is right is hashed."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from pezo_hw.errors import SpecError
from pezo_hw.layout import Layout
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import build

EXAMPLE = Path(__file__).parents[2] / "examples" / "digits.toml"

WRONG: list[tuple[dict[str, Any], str]] = [
    ({"name": "a b"}, r"design.toml: name = 'a b' .*letters, digits.*add name"),
    ({"perturbations": {}}, r'design.toml: perturbations is not a known section; did you mean "perturbation"'),
    ({"perturbation": {"lanes": 3}}, r"perturbation.lanes is not a known key; it belongs to \[hardware\]"),
    ({"perturbation": {"generatrs": 3}}, r'perturbation.generatrs is not a known key; did you mean "generators"'),
    ({"perturbation": {"zzz": 3}}, r"perturbation.zzz is not a known key; known: kind, bits"),
    ({"perturbation": 3}, r"perturbation = 3 .*a table"),
    ({"perturbation": {"kind": "banc"}}, r"perturbation.kind = 'banc' .*one of bank, pool.*did you mean \"bank\""),
    ({"perturbation": {"bits": 1}}, r"perturbation.bits = 1 .*from 2 to 24"),
    ({"perturbation": {"bits": 8.0}}, r"perturbation.bits = 8.0 .*an integer"),
    ({"perturbation": {"bits": True}}, r"perturbation.bits = True .*an integer"),
    ({"perturbation": {"bits": 8, "state_bits": 6}}, r"perturbation.state_bits = 6 .*at least perturbation.bits = 8"),
    ({"perturbation": {"generators": 0}}, r"perturbation.generators = 0 .*from 1 to 1024"),
    ({"perturbation": {"generators": 200, "bits": 7}}, r"perturbation.generators = 200 .*at most 127.*raise"),
    ({"perturbation": {"step": "leap", "leap": 12, "bits": 12}}, r"leap = 12 .*from 4095 to 1365; use 11"),
    ({"perturbation": {"step": "explicit", "matrix": [1, 2]}}, r"perturbation.matrix = \(1, 2\) .*8 row masks"),
    ({"perturbation": {"matrix": [1, 2]}}, r"perturbation.matrix = \[1, 2\] .*left out"),
    ({"perturbation": {"offsets": "random"}}, r"perturbation.offsets = 'random' .*\"search\", \"equal\""),
    ({"perturbation": {"offsets": [1, 2]}}, r"perturbation.offsets = \[1, 2\] .*31 distinct positions"),
    ({"perturbation": {"generators": 2, "offsets": [5, 5]}}, r"offsets = \[5, 5\] .*2 distinct positions"),
    ({"perturbation": {"generators": 2, "offsets": [5, 255]}}, r"offsets = \[5, 255\] .*from 0 to 254"),
    ({"perturbation": {"kind": "pool", "scaling": "table"}}, r"scaling = 'table' .*exact or pow2"),
    ({"perturbation": {"bits": 18, "scaling": "table"}}, r"scaling = 'table' .*16 state bits"),
    ({"perturbation": {"seed": -1}}, r"perturbation.seed = -1 .*from 0"),
    ({"perturbation": {"pool_size": 1}}, r"perturbation.pool_size = 1 .*from 2"),
    ({"perturbation": {"kind": "gaussian", "gaussian": "clt", "words": 1, "bits": 9}}, r"words = 1 .*at least 2"),
    (
        {"perturbation": {"fanout": 34}},
        r"perturbation.fanout = 34 .*at most 33 for 31 generators; or give .*clock_numb",
    ),
    (
        {"perturbation": {"fanout": 2, "clock_numbers": 31}},
        r"clock_numbers = 31 .*0, or from 32 to 62 for 31 .*fanout 2",
    ),
    ({"weights": {"bits": 4}}, r"weights.bits = 4 .*from 8 to 32"),
    ({"optimizer": {"lr": 0}}, r"optimizer.lr = 0 .*a number above 0"),
    ({"optimizer": {"lr": {"bnak": {"int": 1}}}}, r"optimizer.lr = .*a number above 0"),
    ({"optimizer": {"lr": "tuned:none.json"}}, r"none.json holds no tuned learning rates.*pezo tune design.toml"),
    ({"optimizer": {"eps": float("nan")}}, r"optimizer.eps = nan .*finite"),
    ({"task": {"seeds": [1, 2]}}, r"task.seeds = \[1, 2\] .*at least 3"),
    ({"task": {"seeds": [1, 1, 2]}}, r"task.seeds .*distinct"),
    ({"task": {"hidden": [0]}}, r"task.hidden = \[0\] .*each entry an integer from 1"),
    ({"task": {"hidden": [8] * 9}}, r"task.hidden .*at most 8"),
    ({"hardware": {"lanes": 1025}}, r"hardware.lanes = 1025 .*from 0 to 1024"),
    (
        {"perturbation": {"kind": "pool", "pool_size": 1000}, "hardware": {"pool_mapping": "permuted"}},
        r"pool_mapping = 'permuted' .*\"replica\" for 1000 numbers and 16 lanes: permuted needs .*common factor",
    ),
    (
        {"perturbation": {"kind": "pool"}, "hardware": {"pool_mapping": "rotating", "lanes": 24}},
        r"pool_mapping = 'rotating' .*4095 numbers and 24 lanes: rotating needs 2\^k - 1 numbers and 2\^m lanes",
    ),
    ({"hardware": {"targets": ["ecp6"]}}, r'hardware.targets .*did you mean "ecp5"'),
]


def spec_of(**sections: Any) -> DesignSpec:
    return DesignSpec.from_dict({"name": "design", **sections}, source="design.toml")


@pytest.mark.parametrize(("sections", "message"), WRONG)
def test_wrong_values_are_named(sections: dict[str, Any], message: str) -> None:
    with pytest.raises(SpecError, match=message) as caught:
        spec_of(**sections)
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("design.toml: ")


def test_unreadable_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"absent.toml: cannot be read \(No such file"):
        DesignSpec.load(tmp_path / "absent.toml")
    (tmp_path / "bad.toml").write_text("name = \n")
    with pytest.raises(SpecError, match=r"bad.toml: is not valid toml"):
        DesignSpec.load(tmp_path / "bad.toml")
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SpecError, match="not UTF-8"):
        DesignSpec.load(tmp_path / "binary.toml")
    (tmp_path / "list.json").write_text("[]")
    with pytest.raises(SpecError, match="tables"):
        DesignSpec.load(tmp_path / "list.json")


def test_the_hash_names_the_content() -> None:
    spec = DesignSpec.load(EXAMPLE)
    again = DesignSpec.from_dict(json.loads(spec.to_json()), source="spec.json")
    assert again == spec
    assert again.hash == spec.hash
    assert len(spec.hash) == 12
    table = tomllib.loads(EXAMPLE.read_text())
    table["perturbation"]["seed"] = 2
    assert DesignSpec.from_dict(table, folder=EXAMPLE.parent).hash != spec.hash


def test_every_example_loads_without_warnings() -> None:
    for path in EXAMPLE.parent.glob("*.toml"):
        assert build(DesignSpec.load(path)).warnings == [], path


def test_learning_rates_by_source_and_numerics() -> None:
    rates = {"bank": {"int": 0.5, "float": 0.25}}
    optimizer = spec_of(optimizer={"lr": rates}).optimizer
    assert (optimizer.rate("bank", "int"), optimizer.rate("bank", "float")) == (0.5, 0.25)
    with pytest.raises(SpecError, match="no rate for source pool"):
        optimizer.rate("pool", "int")
    assert spec_of(optimizer={"lr": 0.125}).optimizer.rate("pool", "int") == 0.125


def test_comparison_sources_keep_all_else_equal() -> None:
    spec = spec_of(perturbation={"generators": 8, "bits": 11, "scaling": "table"})
    pool = spec.with_kind("pool")
    assert pool.perturbation.kind == "pool"
    assert pool.perturbation.scaling == "exact"  # a table belongs to a bank
    assert pool.task == spec.task
    assert pool.with_kind("bank").perturbation.offsets == spec.perturbation.offsets


def test_layout_aligns_tensors_and_counts_padding() -> None:
    layout = Layout.of([("a", (3, 5)), ("b", (2,))], align=8)
    assert [(t.name, t.offset, t.size) for t in layout.tensors] == [("a", 0, 15), ("b", 16, 2)]
    assert layout.length == 18
    assert spec_of(task={"hidden": [64]}).layout.length == 4810
    assert spec_of(weights={"count": 7}).layout.length == 7
    for wrong in ([], [("a", (0,))], [("a", (1,)), ("a", (2,))]):
        with pytest.raises(ValueError, match=r"tensor"):
            Layout.of(wrong)
    with pytest.raises(ValueError, match="align"):
        Layout.of([("a", (1,))], align=0)
