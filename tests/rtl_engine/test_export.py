"""The subsystem as a file: written whole, the same each time, and free of Verilator warnings."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pezo_rtl.engine.__main__ import main
from pezo_sim import tools
from pezo_sim.library import WAIVERS

ROOT = Path(__file__).parents[2]


def test_digits_subsystem_is_written_and_lints(tmp_path: Path) -> None:
    spec = str(ROOT / "examples" / "digits.toml")
    assert main([spec, "-o", str(tmp_path / "pezo_perturb.v")]) == 0
    text = (tmp_path / "pezo_perturb.v").read_text()
    assert text.startswith("// pezo_perturb: perturbation subsystem of design digits, hash ")
    for port in ("input [495:0] s_axis_tdata;", "output [495:0] m_axis_tdata;", "input s_axi_awvalid;", "output irq;"):
        assert port in text
    shutil.copy(WAIVERS, tmp_path)
    tool = tools.verilator()
    command = [str(tool.program), "--lint-only", "-Wall", "--no-timing", "--top-module", "pezo_perturb"]
    tools.run([*command, WAIVERS.name, "pezo_perturb.v"], cwd=tmp_path, env={"VERILATOR_ROOT": str(tool.root)})


@pytest.mark.parametrize(
    ("arguments", "message"), [(["absent.toml"], "absent.toml"), (["{spec}", "--segments", "0"], "segments is 0")]
)
def test_errors_are_one_line(
    arguments: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = ROOT / "examples" / "digits.toml"
    given = [argument.format(spec=spec) for argument in arguments]
    assert main([*given, "-o", str(tmp_path / "x.v")]) == 1
    error = capsys.readouterr().err
    assert message in error and error.count("\n") == 1 and not (tmp_path / "x.v").exists()
