"""``pezo device`` is the on-device trainer's command, and works where typer and rich are absent."""

from __future__ import annotations

import subprocess
import sys

BLOCK = (
    "import sys; sys.modules['typer'] = sys.modules['rich'] = None; "
    "sys.argv = ['pezo', 'device', {arguments}]; from pezo_hw.cli import main; main()"
)


def _run(arguments: str) -> subprocess.CompletedProcess[str]:
    code = BLOCK.format(arguments=arguments)
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)


def test_help_teaches_without_the_cli_extra() -> None:
    done = _run("'--help'")
    assert done.returncode == 0, done.stderr
    assert "pezo device train model.onnx" in done.stdout


def test_a_refusal_is_one_line_and_exit_code_1() -> None:
    done = _run("'info', 'no-such-folder'")
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "no-such-folder" in done.stderr
