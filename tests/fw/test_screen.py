"""What is drawn while training, on a terminal and into a file; stopping at a memory limit."""

from __future__ import annotations

import errno
import io
import sys
from pathlib import Path

import pytest
from pezo_fw.cli import main
from pezo_fw.screen import Screen, duration, sparkline
from pezo_fw.trainer import COMPLETE, MEMORY, Limits

from .runs import Inputs, Printed, refused


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_sparkline() -> None:
    assert sparkline([]) == ""
    assert sparkline([1.0, 1.0]) == "▁▁"
    assert sparkline([8.0, 1.0, 4.5]) == "█▁▅"
    assert len(sparkline([float(i) for i in range(1000)], 24)) == 24


@pytest.mark.parametrize(("seconds", "words"), [(12.4, "12 s"), (200, "3 min 20 s"), (3900, "1 h 05 min")])
def test_duration(seconds: float, words: str) -> None:
    assert duration(seconds) == words


@pytest.mark.parametrize("terminal", [True, False])
def test_a_run_is_drawn(terminal: bool, mlp: Path, data: Path, design: Path, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("COLUMNS", "200")
    out = Terminal() if terminal else io.StringIO()
    screen = Screen(out)
    trainer = Inputs(mlp, data, design).run(tmp_path / "run")
    screen.step(trainer)
    screen.step(trainer)
    screen.replay("replay", 100, 200)
    screen.end()
    drawn = out.getvalue()
    assert f"step 40/40  loss {sum(trainer.losses[-20:]) / 20:.4f} " in drawn and "validation" in drawn
    assert ("\r" in drawn) is terminal
    assert drawn.count("step 40/40") == (2 if terminal else 1)  # a file gets a line an evaluation


def test_a_line_fits_its_terminal(mlp: Path, data: Path, design: Path, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("COLUMNS", "40")
    out = Terminal()
    Screen(out).step(Inputs(mlp, data, design).run(tmp_path / "run"))
    assert len(out.getvalue().removeprefix("\r\x1b[K")) == 39


class Full(io.StringIO):
    """A log on a full disk, or a terminal that has gone."""

    def write(self, text: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("stream", [None, Full()])
def test_a_run_goes_on_when_nothing_can_be_drawn(
    stream: io.StringIO | None, begin: list[object], monkeypatch, capsys: Printed
) -> None:  # type: ignore[no-untyped-def]
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stderr", stream)
        assert main([str(a) for a in begin]) == 0
    assert "40 of 40 steps (complete)" in capsys.readouterr().out


def test_a_report_that_cannot_be_written(begin: list[object], monkeypatch, capsys: Printed) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(sys, "stdout", Full())
    assert "No space left on device; make room" in refused(capsys, *begin, "--dry-run")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_without_utf8(
    encoding: str, begin: list[object], tmp_path: Path, monkeypatch, capsys: Printed
) -> None:  # type: ignore[no-untyped-def]
    run = tmp_path / "l\u00e4uft \u2192"
    streams = [io.TextIOWrapper(io.BytesIO(), encoding) for _ in range(2)]
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", streams[0])
        patch.setattr(sys, "stderr", streams[1])
        assert main([str(a) for a in [*begin[:-1], run]]) == 0
        assert main(["info", str(run)]) == 0
    drawn = ""
    for stream in streams:
        stream.seek(0)
        drawn += stream.read()
    assert "loss         " in drawn and "\\u25" not in drawn and "\\u2192" in drawn and "#" in drawn


def test_memory_limit(mlp: Path, data: Path, design: Path, tmp_path: Path) -> None:
    inputs = Inputs(mlp, data, design)
    assert inputs.run(tmp_path / "run", limits=Limits(rss_bytes=1)).reason == MEMORY  # type: ignore[attr-defined]
    assert inputs.run(tmp_path / "run").reason == COMPLETE  # type: ignore[attr-defined]
