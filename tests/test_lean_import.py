"""``import pezo_hw`` and the core need numpy alone."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = (
    "torch",
    "amaranth",
    "cocotb",
    "onnxruntime",
    "scipy",
    "sklearn",
    "typer",
    "rich",
    "matplotlib",
    "jinja2",
    "filelock",
)
CORE = (
    "pezo_hw",
    "pezo_hw.spec",
    "pezo_hw.lfsr",
    "pezo_hw.fixedpoint",
    "pezo_hw.streams",
    "pezo_hw.engine",
    "pezo_hw.zo",
)


def loaded_by(code: str) -> set[str]:
    """The top-level packages in ``sys.modules`` after ``code`` ran in an interpreter of its own."""
    report = f"{code}\nimport sys\nprint(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", report], capture_output=True, text=True, timeout=60, check=True)
    return set(done.stdout.split())


@pytest.mark.parametrize("module", [*CORE, "pezo_hw.cli"])
def test_core_loads_no_optional_package(module: str) -> None:
    assert not loaded_by(f"import {module}") & set(HEAVY)


def test_a_stream_is_built_with_numpy_alone() -> None:
    code = (
        "from pezo_hw.spec import DesignSpec\n"
        "from pezo_hw.streams import Key, build\n"
        "spec = DesignSpec.from_dict({'name': 'lean'})\n"
        "for kind in ('bank', 'pool', 'uniform', 'rademacher', 'gaussian'):\n"
        "    assert len(build(spec.with_kind(kind)).ints(Key(0, 0, 'z'), 0, 10)) == 10"
    )
    packages = loaded_by(code)
    assert "numpy" in packages
    assert not packages & set(HEAVY)
