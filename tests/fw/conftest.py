"""A small model, a data set and a design to train with."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from . import models


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(5)


@pytest.fixture
def mlp(tmp_path: Path, rng: np.random.Generator) -> Path:
    """A 12-16-4 MLP as a file."""
    return models.save(models.mlp(rng), tmp_path / "mlp.onnx")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """120 labelled examples that the MLP can learn."""
    return models.save_data(tmp_path / "data")


@pytest.fixture
def design(tmp_path: Path) -> Path:
    """A design file for short runs."""
    return models.save_design(tmp_path / "design.toml")


@pytest.fixture
def begin(mlp: Path, data: Path, design: Path, tmp_path: Path) -> list[object]:
    """The command that begins a run."""
    return ["train", mlp, "--data", data, "--spec", design, "--run", tmp_path / "run"]
