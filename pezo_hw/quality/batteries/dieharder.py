"""dieharder (Robert G. Brown): a selection of its tests on a file of the stream's bits."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

from ...errors import ToolError
from ...progress import Progress, silent
from .feed import Feed

#: Tests that ``dieharder -l`` calls good: number -> samples behind one p-value, 0 for the program's own choice; fewer
#: where that would read more than the file.
TESTS = {0: 0, 2: 4000, 3: 20_000, 4: 0, 8: 0, 15: 0, 16: 10_000, 100: 0, 101: 0, 102: 0}
SAMPLES = 100  #: p-values behind each reported one: with fewer, the reported ones of fair bits crowd towards 1
FILE = 56 << 20  #: bytes; none of the tests reads more
TIMEOUT = 600
_COLUMNS = ("test_name", "ntuple", "tsamples", "psamples", "pvalues", "assessment")
_REWOUND = re.compile(r"was rewound (\d+) times")


def program() -> str:
    """Return the path of dieharder. Raises ``ToolError`` naming the package."""
    found = shutil.which("dieharder")
    if found is None:
        raise ToolError(
            "dieharder", "not found", "install the package dieharder (Debian, Ubuntu: apt install dieharder)"
        )
    return found


def run(feed: Feed, folder: Path, progress: Progress = silent) -> dict[str, Any]:
    """Run :data:`TESTS` on at most :data:`FILE` bytes of the stream, at most one cycle of it.

    Returns
    -------
    dict
        ``tool``, ``bits`` (of the file), ``tests``: [{test, p: [one], bits: read, at least}]. A test that reads more
        than the file has reads it again from its beginning.

    Raises
    ------
    ToolError
        dieharder is missing, failed, took too long, or printed what cannot be read.
    """
    path, size = folder / "bits.bin", max(4, min(FILE, feed.cycle_bits // 8))
    dieharder = program()
    progress("dieharder", 0, len(TESTS), "writing the bits")
    feed.write(path, size)
    tests: list[dict[str, Any]] = []
    for done, (number, samples) in enumerate(TESTS.items()):
        progress("dieharder", done, len(TESTS), f"test {number}")
        command = [dieharder, "-d", str(number), "-g", "201", "-f", path.name, "-p", str(SAMPLES), "-c", ","]
        command += ["-t", str(samples)] if samples else []
        command += [part for column in _COLUMNS for part in ("-D", column)]  # without the rate, which would be measured
        try:
            ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=TIMEOUT, check=False)
        except subprocess.TimeoutExpired:
            raise ToolError("dieharder", f"test {number} took more than {TIMEOUT} s") from None
        tests += parse(ran.stdout, ran.stderr, size)
    progress("dieharder", len(TESTS), len(TESTS))
    return {"tool": _version(dieharder), "bits": 8 * size, "tests": tests}


def parse(stdout: str, stderr: str, size: int) -> list[dict[str, Any]]:
    """Read what one test printed, for a file of ``size`` bytes.

    Raises
    ------
    ToolError
        It is not a table of the columns asked for.
    """
    rows = [[cell.strip() for cell in line.split(",")] for line in stdout.splitlines() if line.strip()]
    rewound = _REWOUND.search(stderr)
    bits = 8 * size * (int(rewound.group(1)) + 1) if rewound else 8 * size
    found = []
    for row in rows:
        try:
            name, ntuple, _, _, p, _ = row
            label = name if ntuple in ("", "0") else f"{name} {ntuple}"
            found.append({"test": label, "p": [float(p)], "bits": bits})
        except ValueError:
            said = ",".join(row)[:80]
            raise ToolError("dieharder", f"printed {said!r}, not a row of six columns", "use version 3.31") from None
    if not found:
        raise ToolError("dieharder", f"printed no result ({(stderr.strip().splitlines() or ['no message'])[0]})")
    return found


def _version(dieharder: str) -> str:
    said = subprocess.run([dieharder, "-l"], capture_output=True, text=True, timeout=60, check=False).stdout
    found = re.search(r"dieharder version [\d.]+", said)
    return found.group(0).replace(" version", "") if found else "dieharder"
