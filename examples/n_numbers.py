"""A fine-tune as N numbers: how few are enough to adapt the spoken-digit classifier to a new speaker?

As examples/personalise.py, on device numerics: the perturbations come from a pool of N numbers, so the weight change of
a whole run is N integers for each distinct scale, whatever the model's size and the number of steps. The tuned model is
made by ``pezo device apply`` from the base model and those numbers.

    PEZO_DATA=DATA python examples/n_numbers.py --out reports/n-numbers
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path
from typing import Any

import device_study as study
import numpy as np
import torch
from personalise import base, load, prepare
from pezo_fw.export import replayed
from pezo_fw.grid import GridExecutor
from pezo_fw.journal import Contents

TAKES = 16  # clips of each digit that the device is given


def adapt(case: study.Case, work: Path, numbers: int, steps: int, rates: list[float], seed: int) -> dict[str, Any]:
    """Return accuracy and size of the best run by validation loss."""
    folder = work / str(numbers)
    run, lr = study.device_run(case, folder, "pool", steps, rates, seed, "--numerics", "device", pool=numbers)
    shipped, tuned = folder / "tuned.pezon", folder / "tuned.onnx"
    study.quietly("export", run, "-o", shipped, "--best")
    study.quietly("apply", case.model, shipped, "-o", tuned)
    executor = replayed(Contents(run / "journal.pezo"), case.model).executor
    assert isinstance(executor, GridExecutor)
    return study.result(
        study.onnx_right(tuned, case.test),
        lr=lr,
        scales=len(executor.scales),
        bytes=shipped.stat().st_size,
        model_bytes=tuned.stat().st_size,
    )


def page(cases: dict[str, Any], arguments: argparse.Namespace) -> str:
    """Return the report as Markdown."""
    names = sorted({key.rpartition("/")[0] for key in cases})

    def by_name(way: str) -> np.ndarray:
        return np.array([[cases[f"{n}/{s}"]["ways"][way]["accuracy"] for s in range(seeds)] for n in names])

    def cells(way: str) -> str:
        found = by_name(way)
        return " | ".join([*(f"{row.mean():.1%}" for row in found), study.cell(found.mean(axis=0))])

    def kept(size: str, what: str) -> float:
        return max(case["ways"][size][what] for case in cases.values())

    seeds = min(sum(key.startswith(f"{name}/") for key in cases) for name in names)
    first = next(iter(cases.values()))["ways"]
    sizes = sorted((way for way in first if way != "before"), key=int)
    lines = [
        "# Fine-tunes of N numbers",
        "",
        "A spoken-digit CNN adapts to a speaker it has never heard, on device numerics, with perturbations from a pool "
        "of N numbers. The whole change is N integers for each distinct scale of the weights; the tuned model is made "
        f"from the base model and that file alone. {10 * TAKES} clips of the speaker are given. "
        f"{study.tuning(arguments.steps, arguments.rates)} Accuracy is on {next(iter(cases.values()))['tested']} other "
        f"clips of the speaker, which no choice has seen; means of {seeds} seeds (base model, split, batch order, "
        "perturbations), and the standard deviation over seeds of the mean over speakers. A file's size is that of the "
        "largest.",
        "",
        f"    PEZO_DATA=DATA python examples/n_numbers.py --steps {arguments.steps} --seeds {arguments.seeds} --out "
        "reports/n-numbers",
        "",
        f"| N | scales | file | {' | '.join(names)} | mean |",
        f"|---|---|---|{'---|' * len(names)}---|",
        f"| before | | | {cells('before')} |",
    ]
    for size in sizes:
        lines.append(f"| {size} | {kept(size, 'scales')} | {kept(size, 'bytes') / 1e3:.1f} kB | {cells(size)} |")
    lines += [
        "",
        "Paired differences in points, with the 95 % t-interval over speakers (a speaker's mean over seeds is one "
        "observation):",
        "",
        f"| N | to before | to {sizes[-1]} |",
        "|---|---|---|",
    ]
    for size in sizes if len(names) > 1 else ():
        apart = [
            study.difference((by_name(size) - by_name(way)).mean(axis=1)) if way != size else ""
            for way in ("before", sizes[-1])
        ]
        lines.append(f"| {size} | {' | '.join(apart)} |")
    lines += ["", f"The tuned model itself has {first[sizes[0]]['model_bytes'] / 1e3:.0f} kB.", ""]
    return "\n".join([*lines, "Data: Free Spoken Digit Dataset contributors, CC BY-SA 4.0.", ""])


def main() -> None:
    """Run the study."""
    parser = argparse.ArgumentParser(description="Adapt a spoken-digit classifier with N numbers.")
    parser.add_argument("--data", type=Path, default=os.environ.get("PEZO_DATA"), help="data folder (PEZO_DATA)")
    parser.add_argument("--out", type=Path, required=True, help="folder of the report")
    parser.add_argument("--speakers", nargs="*", help="default: all six")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--sizes", type=int, nargs="*", default=[63, 255, 1023, 4095], help="N, the pool's numbers")
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--rates", type=float, nargs="*", default=[1e-3, 2e-3, 4e-3])
    parser.add_argument("--max-seconds", type=float, default=0.0, help="begin no case after this time")
    arguments = parser.parse_args()
    if arguments.data is None:
        parser.error("give the data folder with --data or PEZO_DATA")
    torch.set_num_threads(1)
    report = study.Report(arguments.out, arguments.max_seconds)
    arguments.speakers = arguments.speakers or sorted(set(load(arguments.data)[1].tolist()))
    for key, name, seed in [(f"{n}/{s}", n, s) for s in range(arguments.seeds) for n in arguments.speakers]:
        if not report.wants(key):
            continue
        with tempfile.TemporaryDirectory() as folder:
            work = Path(folder) / "case"
            case = prepare(*base(name, arguments.data, seed, Path(folder)), name, arguments.data, work, TAKES)
            ways = {"before": study.result(study.onnx_right(case.model, case.test))}
            for size in arguments.sizes:
                ways[str(size)] = adapt(case, work, size, arguments.steps, arguments.rates, seed)
        report.add(key, {"given": len(case.given.y), "tested": len(case.test.y), "ways": ways})
        print(key, ", ".join(f"{way} {found['accuracy']:.1%}" for way, found in ways.items()), flush=True)
    report.write(page(report.cases, arguments))


if __name__ == "__main__":
    main()
