"""The GPU sweep on the GPU at hand: its bits beside the CPU's, its share of the copy bandwidth, steps of OPT's shapes.

    python benchmarks/torch_gpu.py [-o reports/torch_gpu] [--shapes opt-1.3b opt-2.7b opt-6.7b opt-13b]

Writes results.json and README.md. Without a CUDA device it says so and ends with 3. It ends with 1 where a bit differs.
Batch and length of the steps are those of the published step times (MeZO, arXiv 2305.17333, table 23: MultiRC, about
400 tokens, batch 16, one A100): 0.815 s for OPT-1.3B, 1.400 s for 2.7B, 2.702 s for 13B.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch_shapes import best, counts, loss_of, model_of

from pezo_hw.files import write_json_atomic, write_text_atomic
from pezo_hw.optim import MeZO
from pezo_hw.optim.fused import FusedSweep
from pezo_hw.optim.sources import on_device
from pezo_hw.optim.sweep import Piece, Product, TorchSweep
from pezo_hw.spec import DesignSpec, PerturbationSpec
from pezo_hw.streams import Key, build

SOURCES: dict[str, dict[str, Any]] = {
    "bank 31 x 8": {"kind": "bank"},
    "pool 2^18 x 12": {"kind": "pool", "pool_size": 1 << 18, "bits": 12},
    "bank 31 x 12 (long)": {"kind": "bank", "bits": 12},
    "bank 31 x 14 (long)": {"kind": "bank", "bits": 14},
    "long bank with factors": {"kind": "bank", "bits": 6, "state_bits": 13, "scaling": "table"},
    "gaussian": {"kind": "gaussian"},
}
#: Published seconds a step.
PUBLISHED = {"opt-1.3b": 0.815, "opt-2.7b": 1.400, "opt-13b": 2.702}
BATCH, LENGTH = 16, 400


def source_of(name: str, count: int, device: torch.device) -> Any:
    """Return a source's numbers on a device."""
    table = {"name": "g", "perturbation": SOURCES[name], "weights": {"count": count}, "optimizer": {"queries": 2}}
    return on_device(build(DesignSpec.from_dict(table)), device)


def bits(device: torch.device, count: int) -> dict[str, bool]:
    """Return for each source whether GPU and CPU end at the same bits, and for a whole MeZO run on set losses."""
    found = {}
    for name in SOURCES:
        ends = []
        for where in (torch.device("cpu"), device):
            source = source_of(name, count, where)
            weights = torch.randn(count, generator=torch.Generator().manual_seed(0)).to(where)
            weights[: count // 4] = 0.0  # where subnormal steps show
            coefficients = ((1e-3, 1e-42), (-0.037, 1e-41), (0.2, 1e-3))
            keys = (Key(4), Key(4, 1), Key(9, 0, "v"))
            products = [Product(source, key, m, c) for key, m, c in zip(keys, (1, -2, 1), coefficients, strict=True)]
            cut = count // 3 + 5
            pieces = [Piece(weights[:cut], 3, 0), Piece(weights[cut:], cut + 1001, 1)]
            (TorchSweep() if where.type == "cpu" else FusedSweep())(pieces, products)
            ends.append(weights.cpu())
        found[name] = torch.equal(ends[0].view(torch.int32), ends[1].view(torch.int32))
    runs = []
    for where in ("cpu", str(device)):
        model = torch.nn.Sequential(torch.nn.Linear(300, 200), torch.nn.Linear(200, 10))
        torch.manual_seed(0)
        with torch.no_grad():
            for p in model.parameters():
                p.copy_(torch.randn(p.shape))
        losses = itertools.cycle((1.0, 1.25, 0.75))
        opt = MeZO(model.to(where).named_parameters(), 1e-3, 1e-3, PerturbationSpec(kind="gaussian"), probe=False)
        for _ in range(10):
            opt.step(lambda losses=losses: next(losses))
        runs.append(torch.cat([p.detach().reshape(-1).cpu() for p in model.parameters()]))
    return found | {"10 steps of MeZO": torch.equal(runs[0].view(torch.int32), runs[1].view(torch.int32))}


def bandwidth(device: torch.device, count: int, rounds: int) -> dict[str, float]:
    """Return the ms of a copy of float32 weights and of each source's sweep over as many."""
    weights, other = torch.zeros(count, device=device), torch.zeros(count, device=device)
    found = {"copy": best(lambda: other.copy_(weights), rounds, _wait)}
    for name in SOURCES:
        source, sweep, pieces = source_of(name, count, device), FusedSweep(), [Piece(weights, 0, 0)]
        products = [Product(source, Key(3), 1, (1e-3,))]
        found[name] = best(lambda s=sweep, p=pieces, q=products: s(p, q), rounds, _wait)
    return found


def step(shape: str, device: str, rounds: int) -> dict[str, Any]:
    """Return a shape's two forwards and steps in ms, peak memory in GiB: float32 weights, bfloat16 autocast."""
    model = model_of(shape, "all", device=device)
    tokens = torch.randint(0, 30000, (BATCH, LENGTH), device=device)

    def loss() -> torch.Tensor:
        with torch.autocast(torch.device(device).type, torch.bfloat16):
            return loss_of(model, tokens)

    found: dict[str, Any] = {"shape": shape, "weights": counts(model)[1]}
    found["two_forwards_ms"] = 2 * _measured(loss, rounds, found, "forwards_gib")
    for name, kind in (("bank", "bank"), ("long bank", "bank"), ("gaussian", "gaussian")):
        spec = PerturbationSpec(kind=kind, **({"bits": 12} if name == "long bank" else {}))
        opt = MeZO(model.named_parameters(), lr=1e-7, eps=1e-3, perturbation=spec, defer=True)
        found[f"{name}_ms"] = _measured(lambda opt=opt: opt.step(loss), rounds, found, f"{name}_gib")
        opt.flush()
    return found


def _measured(work: Callable[[], object], rounds: int, found: dict[str, Any], field: str) -> float:
    torch.cuda.reset_peak_memory_stats()
    ms = best(work, rounds, _wait)
    found[field] = torch.cuda.max_memory_allocated() / 2**30
    return ms


def _wait() -> None:
    if torch.cuda.is_available():
        torch.cuda.synchronize()


def page(results: dict[str, Any]) -> str:
    """Return the page as Markdown."""
    times, count = results["bandwidth"], results["numbers"]
    rate = 8 * count / times["copy"] / 1e6
    lines = [
        "# The GPU sweep",
        "",
        f"Made by `python benchmarks/torch_gpu.py` on one {results['gpu']}, torch {results['torch']}, Triton "
        f"{results['triton']}.",
        "",
        "| bits beside the CPU's | |",
        "|---|---|",
        *(f"| {name} | {'equal' if equal else '**different**'} |" for name, equal in results["bits"].items()),
        "",
        f"A sweep over {count / 1e6:.0f}M float32 weights beside a copy of as many ({rate:.0f} GB/s). Aim: 80 %.",
        "",
        "| source | ms | of the copy's bandwidth | met |",
        "|---|---|---|---|",
    ]
    for name, ms in times.items():
        share = times["copy"] / ms
        lines.append(f"| {name} | {ms:.2f} | {share:.0%} | {'yes' if share >= 0.8 else '**no**'} |")
    lines += [
        "",
        f"Steps of MeZO, two sweeps, random weights, batch {BATCH} x {LENGTH}: ms, and GiB at the peak. "
        "Published: MeZO, table 23, one A100.",
        "",
        "| shape | weights | 2 forwards | bank | long bank | Gaussian | GiB: forwards | bank | Gaussian | published |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row in results["steps"]:
        if "refused" in row:
            lines.append(f"| {row['shape']} | not measured: {row['refused']} |" + " |" * 8)
            continue
        cells = [row["shape"], f"{row['weights'] / 1e9:.2f}G"]
        cells += [f"{row[f'{name}_ms']:.0f}" for name in ("two_forwards", "bank", "long bank", "gaussian")]
        cells += [f"{row[f'{name}_gib']:.2f}" for name in ("forwards", "bank", "gaussian")]
        published = PUBLISHED.get(row["shape"])
        lines.append(f"| {' | '.join(cells)} | {f'{1000 * published:.0f}' if published else ''} |")
    return "\n".join([*lines, ""])


def main() -> int:
    """Measure, write the folder; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-o", "--out", type=Path, default=Path("reports") / "torch_gpu")
    parser.add_argument("--numbers", type=int, default=1 << 28, help="weights of the bandwidth's sweeps")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--shapes", nargs="*", default=["opt-1.3b", "opt-2.7b", "opt-6.7b", "opt-13b"])
    options = parser.parse_args()
    if not torch.cuda.is_available():
        print("torch_gpu: no CUDA device here, nothing is measured; run it on a machine with one", file=sys.stderr)
        return 3
    import triton

    device = torch.device("cuda", torch.cuda.current_device())
    results: dict[str, Any] = {
        "gpu": torch.cuda.get_device_name(device),
        "torch": torch.__version__,
        "triton": triton.__version__,
        "numbers": options.numbers,
        "bits": bits(device, 3_000_000),
        "bandwidth": bandwidth(device, options.numbers, options.rounds),
        "steps": [],
    }
    for shape in options.shapes:
        try:
            results["steps"].append(step(shape, str(device), 3))
        except torch.cuda.OutOfMemoryError:
            results["steps"].append({"shape": shape, "refused": "out of memory"})
        torch.cuda.empty_cache()
        write_json_atomic(options.out / "results.json", results)
    write_json_atomic(options.out / "results.json", results)
    write_text_atomic(options.out / "README.md", page(results))
    print(json.dumps(results["bits"]))
    return 0 if all(results["bits"].values()) else 1


if __name__ == "__main__":
    sys.exit(main())
