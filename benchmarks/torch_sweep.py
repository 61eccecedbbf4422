"""Adding a perturbation to weights: torch operations and the compiled sweep beside two plain additions, in one run.

python benchmarks/torch_sweep.py [--numbers N] [--rounds R]

Times are the best of the rounds, each of which times all candidates one after another: the least is what an undisturbed
machine takes. Torch operations of sources without a table are timed on a sixteenth of the weights.
"""

from __future__ import annotations

import argparse
import functools
import time
from collections.abc import Callable

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


def seconds(work: Callable[[], object]) -> float:
    """Return what one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--numbers", type=int, default=10_700_000, help="weights")
    parser.add_argument("--rounds", type=int, default=25)
    parser.add_argument("--threads", type=int, default=torch.get_num_threads())
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    w, v = torch.zeros(options.numbers), torch.randn(options.numbers)
    print(
        f"{options.numbers} weights, {options.threads} threads, torch {torch.__version__}; ms, best of {options.rounds}"
    )
    print(f"{'source':<22}{'add_(1.0)':>10}{'add_(v)':>9}{'compiled':>10}{'ratio':>7}{'torch':>10}{'ratio':>7}")
    for name, table in SOURCES.items():
        spec = DesignSpec.from_dict({"name": "b", "perturbation": table, "weights": {"count": options.numbers}})
        source = on_device(build(spec), torch.device("cpu"))
        share = 1 if source.cycle(Key(0)) is not None else 16
        products = [Product(source, Key(3), 1, (1e-3,))]
        fast, plain = NativeSweep(), TorchSweep()
        part = [Piece(w[: options.numbers // share], 0, 0)]
        fast([Piece(w, 0, 0)], products)  # makes the tables
        plain(part, products)
        candidates = [
            lambda: w.add_(1.0),
            lambda: w.add_(v),
            functools.partial(fast, [Piece(w, 0, 0)], products),
            functools.partial(plain, part, products),
        ]
        rows = [[seconds(candidate) for candidate in candidates] for _ in range(options.rounds)]
        one, other, compiled, slow = (min(column) * 1e3 for column in zip(*rows, strict=True))
        slow *= share
        print(f"{name:<22}{one:>10.2f}{other:>9.2f}{compiled:>10.2f}", end="")
        print(f"{compiled / one:>7.2f}{slow:>10.2f}{slow / other:>7.2f}")


if __name__ == "__main__":
    main()
