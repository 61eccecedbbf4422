"""The Verilog: the same text every time, equal to the snapshot, and accepted by Icarus, Verilator -Wall and Yosys."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from pezo_rtl import export
from pezo_sim import tools
from pezo_sim.library import WAIVERS, lane_widths

from pezo_hw.errors import SpecError
from tests.core.designs import design

SNAPSHOT = sorted(export.SNAPSHOT.glob("*.v"))


def test_the_snapshot_is_what_the_code_writes(capsys: pytest.CaptureFixture[str]) -> None:
    assert export.main(["--check"]) == 0, capsys.readouterr().err


def test_a_stale_snapshot_is_named_with_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export.main(["--check", "-o", str(tmp_path)]) == 1
    assert "pezo_pool.v differs from what the code makes; run: python -m pezo_rtl.export" in capsys.readouterr().err


def test_a_missing_spec_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert export.main(["absent.toml"]) == 1
    assert capsys.readouterr().err.startswith("error: absent.toml")


@pytest.mark.parametrize("path", SNAPSHOT, ids=lambda path: path.stem)
def test_icarus_and_verilator_accept_without_a_word(path: Path, tmp_path: Path) -> None:
    icarus = [tools.icarus(), "-g2005", "-Wall", "-o", str(tmp_path / "x"), str(path)]
    done = subprocess.run(icarus, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    verilator = tools.verilator()
    lint = [str(verilator.program), "--lint-only", "-Wall", "--top-module", path.stem, str(WAIVERS), str(path)]
    tools.run(lint, cwd=tmp_path, env={"VERILATOR_ROOT": str(verilator.root)})


def test_ports_are_per_lane_and_the_text_names_no_place() -> None:
    text = export.verilog_for(design("pool-1000"), "pool", lanes=5)
    assert lane_widths(text) == [11] * 5
    assert text.startswith("// pezo_pool: 5 numbers of 11 bits a clock.")
    assert text == export.verilog_for(design("pool-1000"), "pool", lanes=5)
    assert "/tmp" not in text and "src =" not in text


def test_widths_follow_the_design() -> None:
    assert lane_widths(export.verilog_for(design("bank-13x11"), "bank")) == [11] * 13
    assert lane_widths(export.verilog_for(design("bank-13x11"), "rademacher", lanes=3)) == [2] * 3
    assert lane_widths(export.verilog_for(design("bank-13x11"), "gaussian-clt", lanes=3)) == [14] * 3


def test_unknown_designs_are_refused() -> None:
    with pytest.raises(SpecError, match="choose one of bank, pool, uniform, rademacher, gaussian-clt"):
        export.verilog_for(design("bank-13x11"), "banc")
