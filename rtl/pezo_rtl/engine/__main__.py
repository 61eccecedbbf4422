"""``python -m pezo_rtl.engine SPEC -o FILE``: write a design's perturbation subsystem as Verilog."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from pezo_hw.errors import PezoError
from pezo_hw.files import write_text_atomic
from pezo_hw.spec import DesignSpec

from .subsystem import TOP, verilog_of_subsystem


def main(argv: list[str] | None = None) -> int:
    """Write the file; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m pezo_rtl.engine", description=__doc__)
    parser.add_argument("spec", type=Path, help="design file, such as examples/digits.toml")
    parser.add_argument("-o", "--out", type=Path, default=Path(f"{TOP}.v"), help=f"file (default {TOP}.v)")
    parser.add_argument("--segments", type=int, default=16, help="entries of the segment table (default 16)")
    parser.add_argument(
        "--terms", type=int, default=0, help="most terms of one update (default: the optimizer's queries)"
    )
    parser.add_argument("--ecp5", action="store_true", help="instantiate the registered multipliers of ECP5")
    options = parser.parse_args(argv)
    try:
        write_text_atomic(
            options.out,
            verilog_of_subsystem(DesignSpec.load(options.spec), options.segments, options.ecp5, options.terms),
        )
    except (PezoError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
