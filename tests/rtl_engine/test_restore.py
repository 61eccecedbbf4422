"""The restore identity, proved for all weights and deltas; sweeps that do not sum to zero are not proved."""

from __future__ import annotations

from pathlib import Path

import pytest

from formal.prove import missing, prove
from formal.restore import RestoreIdentity

needs_sby = pytest.mark.skipif(bool(missing()), reason=f"{missing()} is not installed")


@needs_sby
@pytest.mark.parametrize(("bits", "mode"), [(16, "prove"), (32, "prove"), (16, "cover")])
def test_restore_identity(bits: int, mode: str, tmp_path: Path) -> None:
    identity = RestoreIdentity(bits)
    verdict = prove(identity, identity.ports(), mode, 3, tmp_path / mode)
    assert verdict.proved, verdict.log


@needs_sby
def test_unbalanced_sweeps_are_not_proved(tmp_path: Path) -> None:
    identity = RestoreIdentity(8, (1, -2, 2))
    verdict = prove(identity, identity.ports(), "prove", 3, tmp_path / "fault")
    assert not verdict.proved and verdict.status in ("FAIL", "UNKNOWN"), verdict.log
