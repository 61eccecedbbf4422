"""The README says what is there: its snippet is the file it names and runs, its commands and folders exist."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_snippet_is_the_file() -> None:
    (snippet,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    assert snippet == (ROOT / "examples/snippets/torch_mezo.py").read_text(encoding="utf-8")


def test_the_snippet_trains() -> None:
    done = subprocess.run(
        [sys.executable, "examples/snippets/torch_mezo.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    untrained = 2.303  # ln 10: the loss of ten equally likely classes
    assert float(done.stdout.split()[-1]) < untrained / 2


def test_every_make_target_is_there() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"`?make ([a-z-]+)", README)) <= targets


def test_every_named_place_exists() -> None:
    table = README.partition("## Where things are")[2]
    for cell in re.findall(r"^\| (.*?) \|", table, re.MULTILINE):
        for name in re.findall(r"`([^`]+)`", cell):
            assert (ROOT / name).exists(), name
