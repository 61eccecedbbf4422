"""The digits design, and one folder of pretrained weights for all tests of a worker."""

from __future__ import annotations

from pathlib import Path

import pytest

from pezo_hw.spec import DesignSpec


@pytest.fixture(scope="session")
def digits_spec() -> DesignSpec:
    table = {"name": "t", "task": {"rotation": 25.0}, "optimizer": {"steps": 60, "queries": 2, "batch": 32, "lr": 0.02}}
    return DesignSpec.from_dict(table)


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pretrained")
