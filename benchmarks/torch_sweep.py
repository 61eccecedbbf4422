"""Adding a perturbation to weights: torch operations and the compiled sweep beside two plain additions, in one run.

python benchmarks/torch_sweep.py [--numbers N] [--rounds R]

Times are the best of the rounds, each of which times all candidates one after another: the least is what an undisturbed
machine takes. Torch operations of sources without a table are timed on a sixteenth of the weights. "Grown" is the peak
of the process's memory during two more sweeps over what it held before them (Linux): temporaries, without the tables.
"""

from __future__ import annotations

import argparse
import ctypes
import functools
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from pezo_hw.optim.native import NativeSweep
from pezo_hw.optim.sources import on_device
from pezo_hw.optim.sweep import Piece, Product, TorchSweep
from pezo_hw.spec import DesignSpec
from pezo_hw.streams import Key, build

SOURCES = {
    "bank 31 x 8": {"kind": "bank"},
    "pool 4095 x 8": {"kind": "pool"},
    "pool 2^18 x 12": {"kind": "pool", "pool_size": 1 << 18, "bits": 12},
    "bank 31 x 12 (long)": {"kind": "bank", "bits": 12},
    "bank 31 x 14 (long)": {"kind": "bank", "bits": 14},
    "uniform 8 bits": {"kind": "uniform"},
    "rademacher": {"kind": "rademacher"},
    "gaussian": {"kind": "gaussian"},
}
#: The part of the weights that torch operations without a table are timed on: one in so many.
SHARE = 16


def seconds(work: Callable[[], object]) -> float:
    """Return what one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def kib(field: str) -> int:
    """Return a field of this process's memory, in KiB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(field)).split()[1])


def grown(work: Callable[[], object]) -> int:
    """Return by how many KiB the peak of memory exceeds what was held, in two calls."""
    ctypes.CDLL(None).malloc_trim(0)  # what was freed before is no longer held
    Path("/proc/self/clear_refs").write_text("5")
    before = kib("VmRSS")
    work()
    work()
    return max(0, kib("VmHWM") - before)


def measure(numbers: int, rounds: int) -> dict[str, Any]:
    """Return a row for each source: times in ms, memory in KiB."""
    w, v = torch.zeros(numbers), torch.randn(numbers)
    rows = []
    for name, table in SOURCES.items():
        spec = DesignSpec.from_dict({"name": "b", "perturbation": table, "weights": {"count": numbers}})
        source = on_device(build(spec), torch.device("cpu"))
        cycle = source.cycle(Key(0))
        share = SHARE if cycle is None else 1
        products = [Product(source, Key(3), 1, (1e-3,))]
        whole, part = [Piece(w, 0, 0)], [Piece(w[: numbers // share], 0, 0)]
        fast = functools.partial(NativeSweep(), whole, products)
        plain = functools.partial(TorchSweep(), part, products)
        for warm_up in (fast, plain):
            warm_up()  # makes the tables
        candidates = [lambda: w.add_(1.0), lambda: w.add_(v), fast, plain]
        times = [[seconds(candidate) for candidate in candidates] for _ in range(rounds)]
        one, other, compiled, slow = (min(column) * 1e3 for column in zip(*times, strict=True))
        rows.append(
            {
                "source": name,
                "table_kib": 0 if cycle is None else cycle[0].numel() * 4 / 1024,
                "add_one_ms": one,
                "add_other_ms": other,
                "compiled_ms": compiled,
                "torch_ms": slow * share,
                "compiled_grown_kib": grown(fast),
                "torch_grown_kib": grown(plain),
            }
        )
    return {"numbers": numbers, "rounds": rounds, "threads": torch.get_num_threads(), "rows": rows}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--numbers", type=int, default=10_700_000, help="weights")
    parser.add_argument("--rounds", type=int, default=25)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    print(
        f"{options.numbers} weights, {options.threads} threads, torch {torch.__version__}; ms, best of {options.rounds}"
    )
    print(
        f"{'source':<22}{'add_(1.0)':>10}{'add_(v)':>9}{'compiled':>10}{'ratio':>7}{'torch':>10}{'ratio':>7}  grown KiB"
    )
    for row in measure(options.numbers, options.rounds)["rows"]:
        one, other, compiled, plain = (row[f"{name}_ms"] for name in ("add_one", "add_other", "compiled", "torch"))
        print(f"{row['source']:<22}{one:>10.2f}{other:>9.2f}{compiled:>10.2f}{compiled / one:>7.2f}", end="")
        print(f"{plain:>10.2f}{plain / other:>7.2f}  {row['compiled_grown_kib']}, {row['torch_grown_kib']}")


if __name__ == "__main__":
    main()
