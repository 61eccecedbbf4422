"""Help, usage and the commands that need no tools."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, build

from .conftest import Pezo

HARDWARE = ("rtl", "sim", "synth", "pnr", "estimate", "roofline", "power")
COMMANDS = ("run", "report", "check", "stream", "rng", *HARDWARE, "train", "tune")


def test_help_lists_every_command(pezo: Pezo) -> None:
    done = pezo("--help")
    assert done.returncode == 0
    for command in COMMANDS:
        assert re.search(rf"^│ {command} ", done.stdout, re.MULTILINE), command


@pytest.mark.parametrize("command", COMMANDS)
def test_each_help_teaches_with_an_example(pezo: Pezo, command: str) -> None:
    done = pezo(command, "--help")
    assert done.returncode == 0
    assert f"pezo {command} " in done.stdout.partition("Example")[2], done.stdout


def test_version(pezo: Pezo) -> None:
    assert re.fullmatch(r"pezo-hw \d+\.\d+\.\d+\n", pezo("--version").stdout)


@pytest.mark.parametrize(
    "arguments", [("run",), ("nonsense",), ("stream", "x.toml", "--step", "-1"), ("stream", "x.toml", "--step", "one")]
)
def test_wrong_usage_is_exit_2(pezo: Pezo, arguments: tuple[str, ...]) -> None:
    done = pezo(*arguments)
    assert done.returncode == 2
    assert "Usage: pezo" in done.stderr
    assert "Traceback" not in done.stderr


def test_missing_cli_extra_names_the_pip_command() -> None:
    code = "import sys; sys.modules['typer'] = None; from pezo_hw.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr == ("pezo: error: typer is not installed; install it with: pip install 'pezo-hw[cli]'\n")


def test_check_prints_the_resolved_design(pezo: Pezo, tiny: Path) -> None:
    done = pezo("check", tiny)
    assert done.returncode == 0, done.stderr
    resolved = json.loads(done.stdout)
    spec = DesignSpec.load(tiny)
    assert resolved == spec.to_dict()
    assert len(resolved["perturbation"]["matrix"]) == 6
    assert spec.hash in done.stderr


def test_check_prints_the_warnings_of_the_stream(pezo: Pezo, tiny: Path) -> None:
    tiny.write_text(tiny.read_text().replace("[optimizer]", 'kind = "pool"\nadvance = "raw"\n[optimizer]'))
    warnings = build(DesignSpec.load(tiny)).warnings
    assert warnings
    done = pezo("check", tiny)
    for warning in warnings:
        assert f"warning: {warning}" in done.stderr


@pytest.mark.parametrize("kind", ["bank", "pool", "uniform", "rademacher", "gaussian"])
def test_stream_dumps_the_integers_of_the_core(pezo: Pezo, tiny: Path, kind: str) -> None:
    tiny.write_text(tiny.read_text().replace("[optimizer]", f'kind = "{kind}"\n[optimizer]\nqueries = 3'))
    out = tiny.with_name("z.npy")
    keys = ("--step", "7", "--query", "2", "--role", "z", "--start", "11", "--count", "100")
    assert pezo("stream", tiny, *keys, "-o", out).returncode == 0
    numbers = np.load(out)
    assert numbers.dtype == np.dtype("<i4")
    expected = build(DesignSpec.load(tiny)).ints(Key(7, 2, "z"), 11, 100)
    np.testing.assert_array_equal(numbers, expected)
    text = pezo("stream", tiny, *keys)
    np.testing.assert_array_equal(np.array(text.stdout.split(), dtype=np.int32), expected)


def test_stream_without_count_gives_the_whole_perturbation(pezo: Pezo, tiny: Path) -> None:
    assert len(pezo("stream", tiny).stdout.split()) == DesignSpec.load(tiny).layout.length


def test_stream_describe_is_enough_for_an_independent_bank(pezo: Pezo, tiny: Path) -> None:
    """Rebuild the numbers from the JSON alone, bit by bit as docs/stream.md defines them."""
    about = json.loads(pezo("stream", tiny, "--describe").stdout)
    rows = [int(row, 0) for row in about["matrix_rows"]]
    states = [int(state) for state in about["initial_states"]]
    step = 4
    for _ in range(step * about["advance"] % about["cycle"]):
        states = [sum((row & s).bit_count() % 2 << i for i, row in enumerate(rows)) for s in states]
    numbers = []
    clock = step * about["advance"] % about["cycle"]
    while len(numbers) < 40:
        for lane in range(len(states)):
            state = states[(lane + clock) % len(states)]
            numbers.append((state & (1 << about["bits"]) - 1) - (1 << about["bits"] - 1))
        states = [sum((row & s).bit_count() % 2 << i for i, row in enumerate(rows)) for s in states]
        clock += 1
    dumped = pezo("stream", tiny, "--step", "4", "--count", "40").stdout.split()
    assert [int(number) for number in dumped] == numbers[:40]
