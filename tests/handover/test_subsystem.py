"""The folder of the subsystem: its testbench plays a MeZO step through the registers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pezo_rtl.regs.generate import as_c, as_json
from pezo_rtl.regs.pezo import TABLE

from pezo_hw import handover

from .conftest import icarus, run, small

FILES = ("rtl/pezo_perturb.v", "tb/pezo_perturb_tb.sv")


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("subsystem")
    handover.write(small(5), folder, subsystem=True)
    return folder


def test_a_step_through_the_registers_of_a_bank(bank: Path) -> None:
    assert "PASS: 36 beats of 5 weights in 3 sweeps" in icarus(bank, *FILES).stdout


def test_one_wrong_bit_is_found_and_a_pool_with_narrow_weights_passes(tmp_path: Path) -> None:
    made = handover.write(small(5, 8, kind="pool"), tmp_path, subsystem=True)
    assert "PASS: 36 beats of 5 weights in 3 sweeps" in icarus(tmp_path, *FILES).stdout
    lines = made["tb/results.hex"].split("\n")
    lines[17] = f"{int(lines[17], 16) ^ 1:0{len(lines[17])}x}"
    (tmp_path / "tb/results.hex").write_text("\n".join(lines))
    failed = icarus(tmp_path, *FILES)
    assert failed.returncode != 0 and "beat 17 is " in failed.stdout


def test_vectors_move_away_and_come_back_changed(bank: Path) -> None:
    plus, minus, back = json.loads((bank / "tb/vectors.json").read_text())["sweeps"]
    delta = [b - a for a, b in zip(plus["in"], plus["out"], strict=True)]
    assert any(delta) and [b - a for a, b in zip(minus["in"], minus["out"], strict=True)] == [-2 * d for d in delta]
    changes = [b - a for a, b in zip(plus["in"], back["out"], strict=True)]
    assert sum(map(bool, changes)) > 20 and delta[57:] == changes[57:] == [0] * 3  # what is behind the weights stays


def test_the_register_map_is_that_of_the_table(bank: Path) -> None:
    assert (bank / "host/pezo_registers.h").read_text() == as_c(TABLE)
    assert (bank / "host/pezo_registers.json").read_text() == as_json(TABLE)
    assert "| `0x018` | [CONTROL](#control) |" in (bank / "host/registers.md").read_text()


@pytest.mark.slow
def test_fusesoc_simulates_and_lints_it(tmp_path: Path) -> None:
    handover.write(small(5), tmp_path / "core", subsystem=True)
    home = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "DATA", "CACHE")}
    for target, said in (("sim", "PASS: 36 beats"), ("lint", "Building")):
        command = ["fusesoc", "--cores-root", "core", "run", "--target", target, "pezo:perturb:pezo_perturb"]
        assert said in run(command, tmp_path, **home)
