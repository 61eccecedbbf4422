"""A small design of the digits task, and one folder of pretrained weights."""

from __future__ import annotations

from pathlib import Path

import pytest

from pezo_hw.spec import DesignSpec


@pytest.fixture(scope="session")
def small() -> DesignSpec:
    table = {
        "name": "small",
        "perturbation": {"kind": "bank"},
        "optimizer": {"steps": 60, "queries": 2, "batch": 32, "lr": 0.03, "clip": 2.0},
        "task": {"rotation": 25.0, "sources": ["gaussian", "bank"], "hidden": [8], "parity_steps": 20},
    }
    return DesignSpec.from_dict(table)


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pretrained")
