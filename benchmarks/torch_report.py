"""Speed and memory of zeroth-order steps in torch, measured piece by piece into one folder: results.json and README.md.

    python benchmarks/torch_report.py --measure all           # on a machine that does nothing else; about 15 minutes
    python benchmarks/torch_report.py --measure sweep lozo    # these again; the other pieces stay as measured
    python benchmarks/torch_report.py                         # draw the page again

Each piece is measured in a process of its own, and its ratios are of one run.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from torch_page import page

from pezo_hw.files import write_json_atomic, write_text_atomic

ENCODER, ALL = "encoder", "all"
#: Step pieces: shape, what is trained, threads, rounds.
STEPS = {
    "minilm": ("minilm", ENCODER, 1, 9),
    "minilm, 2 threads": ("minilm", ENCODER, 2, 9),
    "minilm, all": ("minilm", ALL, 1, 5),
    "125M": ("roberta", ALL, 1, 3),
    "350M": ("opt-350m", ALL, 1, 2),
}


def pieces() -> dict[str, tuple[int, Callable[[], dict[str, Any]]]]:
    """Return the threads of each piece and what measures it."""
    import torch_lozo
    import torch_replicas
    import torch_step
    import torch_sweep

    found: dict[str, tuple[int, Callable[[], dict[str, Any]]]] = {
        "sweep": (1, lambda: torch_sweep.measure(10_700_000, 25)),
        "sweep, 2 threads": (2, lambda: torch_sweep.measure(10_700_000, 25)),
        "lozo": (1, lambda: torch_lozo.measure("minilm")),
        "replicas": (1, lambda: torch_replicas.measure(16, 30)),
    }
    for name, (shape, trainable, threads, rounds) in STEPS.items():
        found[name] = (threads, lambda s=shape, t=trainable, r=rounds: torch_step.measure(s, t, rounds=r))
    return found


def child(name: str) -> None:
    """Measure one piece and print it."""
    import torch

    threads, work = pieces()[name]
    torch.set_num_threads(threads)
    before = os.getloadavg()[0]
    print(json.dumps(work() | {"torch": torch.__version__, "load": [before, os.getloadavg()[0]]}))


def processor() -> str:
    """Return the processor's name."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    named = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), "")
    return f"{named or platform.machine()}, {os.cpu_count()} cores"


def main() -> int:
    """Measure what is asked for and draw the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-o", "--out", type=Path, default=Path("reports") / "torch_speed")
    parser.add_argument("--measure", nargs="+", default=[], metavar="PIECE", help=f"all, or of: {'; '.join(pieces())}")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        child(options.child)
        return 0
    unknown = [name for name in options.measure if name != "all" and name not in pieces()]
    if unknown:
        parser.error(f"no piece is called {unknown[0]!r}; there are all, {', '.join(pieces())}")
    path = options.out / "results.json"
    results = json.loads(path.read_text()) if path.exists() else {}
    for name in list(pieces()) if "all" in options.measure else options.measure:
        done = subprocess.run(
            [sys.executable, __file__, "--child", name], stdout=subprocess.PIPE, text=True, check=True
        )
        results[name] = json.loads(done.stdout.splitlines()[-1]) | {"processor": processor()}
        write_json_atomic(path, results)
        print(f"measured {name}", file=sys.stderr)
    if not results:
        parser.error(f"{path} is not there; give --measure all")
    write_text_atomic(options.out / "README.md", page(results))
    print(options.out / "README.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
